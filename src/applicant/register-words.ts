/** THE tables of words in the columns of the registers of the poor. */
import type { Register } from "./applicant.ts";

/** A register that a list may name: those that followed each other, and P3KE, in which somebody may be beside them. */
export type RegisterName = Exclude<Register, "none"> | typeof P3KE;

/** The data for the end of extreme poverty; no successor of BDT and none of its predecessors. */
export const P3KE = "p3ke";

/** How lists name each register, oldest first; domain §5 and §8. Regsosek is none of them: no rule speaks of it yet. */
export const REGISTER_NAMES: Readonly<Record<RegisterName, readonly string[]>> = {
  p3ke: ["P3KE", "Data P3KE", "Pensasaran Percepatan Penghapusan Kemiskinan Ekstrem"],
  bdt: ["BDT", "PBDT", "PBDT 2015", "BDT 2015", "Basis Data Terpadu", "Pemutakhiran Basis Data Terpadu"],
  dtpfmotm: [
    "DTPFMOTM",
    "DTPPFMOTM",
    "DT PFMOTM",
    "Data Terpadu Penanganan Fakir Miskin dan Orang Tidak Mampu",
  ],
  dtks: ["DTKS", "Data Terpadu Kesejahteraan Sosial"],
  dtsen: [
    ...[
      "DTSEN",
      "DT SEN",
      "Data Tunggal Sosial dan Ekonomi Nasional",
      "Data Tunggal Sosial Ekonomi Nasional",
    ],
    "Data Tunggal Sosial dan Ekonomi",
  ],
};

/** Registered, in the column of a register. In the spelling of `wordsOf`. */
export const REGISTERED: ReadonlySet<string> = new Set([
  ...["ya", "y", "true", "benar", "betul", "ada", "sudah", "punya", "terdaftar", "terdata", "tercatat"],
  ...["masuk", "termasuk", "tercantum", "terinput", "registered"],
]);

/** Say nothing for or against, beside such a word or the name of a register. */
export const REGISTER_FILLERS: ReadonlySet<string> = new Set([
  ...[
    "di",
    "ke",
    "dalam",
    "pada",
    "data",
    "database",
    "status",
    "id",
    "no",
    "nomor",
    "tahun",
    "thn",
    "th",
    "sk",
  ],
  ...[
    "kemensos",
    "pusdatin",
    "siks",
    "ng",
    "siksng",
    "keluarga",
    "kk",
    "warga",
    "dan",
    "aktif",
    "per",
    "periode",
  ],
]);
