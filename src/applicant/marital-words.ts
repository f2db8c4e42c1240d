/** THE table of how lists write a marital status, and what each writing may mean. */
import type { MaritalStatus } from "./applicant.ts";

/** Writings that mean the same: one status, or those it may be. */
interface MaritalWords {
  /** Where they are written so. */
  readonly source: string;
  readonly means: readonly [MaritalStatus, ...MaritalStatus[]];
  /** Compared word by word, each word in one of its spellings. */
  readonly words: readonly string[];
}

const MARRIED = ["kawin", "kawin-tercatat", "kawin-belum-tercatat"] as const;
const ENDED = ["cerai-hidup", "cerai-mati"] as const;

/** Other words for one word of a status, in the spelling of `wordsOf`. */
export const MARITAL_SPELLINGS: Readonly<Record<string, string>> = {
  menikah: "kawin",
  nikah: "kawin",
  kwin: "kawin",
  kawn: "kawin",
  kawen: "kawin",
  perkawinan: "kawin",
  sirri: "siri",
  sirih: "siri",
  lajang: "bujang",
  bujangan: "bujang",
  jejaka: "bujang",
  perjaka: "bujang",
  gadis: "bujang",
  perawan: "bujang",
  duda: "janda",
  bercerai: "cerai",
  perceraian: "cerai",
  bl: "belum",
  hdp: "hidup",
  hdup: "hidup",
  mti: "mati",
  meninggal: "mati",
  wafat: "mati",
  dicatatkan: "tercatat",
  resmi: "sah",
  istri: "suami",
  isteri: "suami",
  almarhum: "mati",
  alm: "mati",
};

/** Words that say nothing of a status. */
export const MARITAL_FILLERS: ReadonlySet<string> = new Set([
  ...["status", "sah", "secara", "oleh", "dengan", "dunia"],
]);

/** `1` to `4` are the codes of BDT and SIAK; five systems write more codes, which differ. */
export const MARITAL_WORDS: readonly MaritalWords[] = [
  {
    source: "KTP, KK",
    means: ["belum-kawin"],
    words: [
      ...["Belum Kawin", "Belum", "Belum Pernah Kawin", "Bujang", "Belum Kawin Bujang"],
      ...["Belum Berkeluarga", "1", "01"],
    ],
  },
  {
    source: "KTP, KK",
    means: ["kawin"],
    words: [
      ...["Kawin", "Sudah Kawin", "Sudah", "Kawin Lagi", "Kawin Adat", "Kawin Agama", "Rujuk"],
      ...["Berkeluarga", "Sudah Berkeluarga", "Bersuami", "Bersuami Istri", "2", "02"],
    ],
  },
  {
    source: "KK (Permendagri 109/2019)",
    means: ["kawin-tercatat"],
    words: ["Kawin Tercatat", "Sudah Kawin Tercatat"],
  },
  {
    source: "KK (Permendagri 109/2019)",
    means: ["kawin-belum-tercatat"],
    words: [
      ...["Kawin Belum Tercatat", "Kawin Tidak Tercatat", "Sudah Kawin Belum Tercatat"],
      "Kawin Bukan Tercatat",
    ],
  },
  {
    source: "everyday",
    means: ["kawin-belum-tercatat"],
    words: ["Kawin Siri", "Siri", "Kawin di Bawah Tangan", "Kawin Bawah Tangan", "Sudah Kawin Siri"],
  },
  {
    source: "KTP, F-1.01",
    means: ["cerai-hidup"],
    words: [
      ...["Cerai Hidup", "Cerai Hidup Tercatat", "Cerai Hidup Belum Tercatat", "Cerai Hidup Tidak Tercatat"],
      ...["Janda Cerai Hidup", "Cerai Hidup Janda", "Janda Hidup", "Cerai Talak", "Cerai Gugat", "3", "03"],
    ],
  },
  {
    source: "KTP",
    means: ["cerai-mati"],
    words: [
      ...["Cerai Mati", "Cerai Mati Tercatat", "Cerai Mati Belum Tercatat", "Janda Cerai Mati"],
      ...["Cerai Mati Janda", "Janda Mati"],
      ...["Janda Ditinggal Mati", "Ditinggal Mati", "Ditinggal Mati Suami", "Janda Ditinggal Mati Suami"],
      ...["Suami Mati", "Suami Sudah Mati", "Janda Suami Mati", "Janda Karena Suami Mati", "4", "04"],
    ],
  },
  // Levelled codes of systems that write letters.
  { source: "OpenSID, village forms", means: ["kawin"], words: ["K", "SK", "SM"] },
  { source: "OpenSID, village forms", means: ["belum-kawin"], words: ["BK", "BM", "BN", "TBK"] },
  { source: "OpenSID", means: ["cerai-hidup"], words: ["CH"] },
  { source: "OpenSID", means: ["cerai-mati"], words: ["CM"] },
  { source: "KK, short", means: ["kawin-belum-tercatat"], words: ["KBT"] },
  { source: "voter lists: sudah", means: ["kawin"], words: ["S"] },
  { source: "voter lists: belum", means: ["belum-kawin"], words: ["B"] },
  { source: "voter lists: pernah", means: ENDED, words: ["P", "Pernah", "Pernah Kawin"] },
  {
    // By death or in life is not said, but it is one of them.
    source: "everyday",
    means: ENDED,
    words: [
      ...["Janda", "Cerai", "Sudah Cerai", "Janda Cerai", "Cerai Janda", "Cerai Hidup Mati"],
      "Cerai Mati Hidup",
      ...["Pernah Kawin Cerai", "Kawin Cerai"],
    ],
  },
  {
    // Who lives apart may still be married.
    source: "everyday",
    means: [...MARRIED, "cerai-hidup"],
    words: [
      ...["Pisah", "Berpisah", "Pisah Ranjang", "Pisah Rumah", "Cerai Belum Sah", "Proses Cerai"],
      "Cerai Proses",
    ],
  },
  {
    source: "everyday",
    means: ["belum-kawin", ...ENDED],
    words: ["Tidak Kawin", "TK", "Single", "Unmarried", "Not Married"],
  },
  { source: "everyday", means: [...MARRIED, ...ENDED], words: ["Sudah Pernah Kawin", "Kawin Pernah"] },
  { source: "forms in English", means: ["kawin"], words: ["Married"] },
  { source: "forms in English", means: ["belum-kawin"], words: ["Never Married"] },
  { source: "forms in English", means: ["cerai-hidup"], words: ["Divorced"] },
  { source: "forms in English", means: ["cerai-mati"], words: ["Widowed", "Widow", "Widower"] },
];
