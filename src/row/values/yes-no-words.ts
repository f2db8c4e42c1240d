/** THE tables of words for yes and no, shared by every cell that may hold one. Sources: domain §7, forms and exports. */

/** Ticks: of keyboards, of Unicode, and of the font Wingdings (`ü`, `þ`). */
export const TICKS = ["v", "vv", "√", "✓", "✔", "☑", "✅", "🗸", "🗹", "ü", "þ"] as const;

/** The ticks √ ✓ ✔ ☑ ✅ in UTF-8 that a program took for Windows-1252. A cross so damaged differs in its last sign. */
const DAMAGED_TICKS = ["âˆš", "âœ\u201c", "âœ\u201d", "â\u02dc\u2018", "âœ\u2026"] as const;

/** A cross stands for yes in one form and for no in the next, and an empty box is no answer. */
export const CROSSES = ["x", "×", "✕", "✖", "✗", "✘", "☒", "❌", "❎", "☐", "□"] as const;

/** Around the mark of a form: `[v]`, `(✓)`, `-.`. */
const FRAME = /^[[({ ]+|[\])} .]+$/gu;
const REPEATED = /(\S)(?: ?\1)+/gu;
const DASHES = /^[-‐‑‒–—―−_~]+$/u;
/** The dashes ‒ – — ― − in UTF-8 that a program took for Windows-1252. */
const DAMAGED_DASHES = ["â€\u2019", "â€\u201c", "â€\u201d", "â€\u2022", "âˆ\u2019"] as const;

const TICK_MARKS: ReadonlySet<string> = new Set([...TICKS, ...DAMAGED_TICKS]);
const DASH_MARKS: ReadonlySet<string> = new Set(DAMAGED_DASHES);

/** No tick is written with another letter than v, nor with a digit: most cells have one. */
const NO_TICK = /[a-uw-zA-UW-Z0-9]/;

/** Whether a cell holds a tick, or several, and nothing else. */
export function isTick(cell: string): boolean {
  if (NO_TICK.test(cell)) return false;
  const mark = cell.replace(FRAME, "").toLowerCase();
  return TICK_MARKS.has(mark) || TICK_MARKS.has(mark.replace(REPEATED, "$1"));
}

/** Whether a cell holds a dash, or several, and nothing else. What it says is the column's. */
export function isDash(cell: string): boolean {
  const mark = cell.replace(FRAME, "");
  return DASHES.test(mark.replaceAll(" ", "")) || DASH_MARKS.has(mark);
}

/** Yes in any column, besides ticks. `BENAR` is Excel's `TRUE` in Indonesian. */
export const PLAIN_YES = ["ya", "y", "iya", "yes", "true", "benar", "betul", "1"] as const;

/** No in any column. `SALAH` is Excel's `FALSE` in Indonesian. */
export const PLAIN_NO = [
  ...["tidak", "t", "tdk", "tak", "no", "n", "false", "salah", "0", "belum", "bukan", "nihil"],
] as const;

/** Said for yes, also where the column asks for a declaration. */
export const YES_WORDS = [
  ...[...PLAIN_YES, ...TICKS, "ada", "sudah", "punya"],
  ...["siap", "bersedia", "sanggup", "setuju", "ok", "oke", "tetap", "menetap", "terdaftar"],
] as const;

/** Said for no; never an empty cell, which says nothing. */
export const NO_WORDS = [
  ...PLAIN_NO,
  ...["tidak ada", "tdk ada", "belum ada", "tidak punya", "tdk punya", "tidak mempunyai", "belum punya"],
  ...["tidak siap", "belum siap", "tidak bersedia", "tdk bersedia", "tidak tetap", "tidak menetap"],
  ...["tidak terdaftar", "tdk terdaftar", "belum terdaftar"],
] as const;

/** The vocabulary of answers in one kind of column. Words are in the spelling of `wordsOf`. */
export interface AnswerWords {
  /** Yes by themselves, whatever sentence follows. */
  readonly yes: ReadonlySet<string>;
  /** Yes alone and among each other, no where they are denied. */
  readonly claims: ReadonlySet<string>;
  /** Say nothing for or against. */
  readonly fillers: ReadonlySet<string>;
  /** Whether a word beside a no says something of its own, which the no may not mean. */
  readonly isOfItsOwn?: (word: string) => boolean;
}

/** What denies the words behind it. */
export const DENIALS: ReadonlySet<string> = new Set(["tidak", "belum", "bukan", "tanpa"]);

/** Doubt, a condition or a limit: whatever stands beside it is no plain yes. */
export const DOUBTS: ReadonlySet<string> = new Set([
  ...["mungkin", "ragu", "kurang", "kadang", "jarang", "hampir", "sebagian", "sementara", "musiman"],
  "setengah",
  ...["jika", "kalau", "kalo", "bila", "apabila", "asal", "asalkan", "seandainya", "tergantung", "syarat"],
  ...["tetapi", "tapi", "namun", "hanya", "kecuali", "nanti", "besok", "insyaallah", "insya", "inshaallah"],
  ...["pikir", "pertimbangan", "pertimbangkan", "dipertimbangkan", "mencoba", "coba", "rencana", "calon"],
  ...["menunggu", "tunggu", "proses", "usulan", "diusulkan", "pengajuan", "diajukan", "verifikasi", "akan"],
  ...["enggan", "menolak", "keberatan", "mundur", "mengundurkan", "batal", "berhenti", "terpaksa", "sulit"],
  ...["susah", "kendala", "masalah", "halangan", "pindah", "merantau", "kontrak", "ngontrak", "mengontrak"],
  ...["sewa", "kos", "kost", "ngekos", "numpang", "menumpang", "meninggal", "dulu", "dulunya", "mantan"],
  "bekas",
  ...["pernah", "maybe", "if", "but"],
]);

/** A sentence may begin with one of these and say nothing by it. */
export const SUBJECTS: ReadonlySet<string> = new Set([
  ...["saya", "kami", "dia", "beliau", "ybs", "yang", "bersangkutan", "orangnya", "maaf", "mohon"],
  ...["bapak", "ibu"],
]);

/** An answer under a declaration: ready, willing, settled, or what else a ruleset asks. */
export const DECLARATION: AnswerWords = {
  yes: new Set(["ya", "y", "true", "benar", "betul"]),
  claims: new Set([
    ...["ada", "sudah", "punya", "siap", "bersedia", "sanggup", "setuju", "mau", "tetap", "menetap"],
    "terdaftar",
    ...["berdomisili", "bisa", "dapat", "mampu", "ikut", "bergabung", "sepakat", "menyetujui", "menyanggupi"],
    "berkomitmen",
  ]),
  fillers: new Set([
    ...["saya", "kami", "untuk", "dengan", "dalam", "di", "ke", "dan", "serta", "juga", "sangat"],
    ...["sekali", "akan"],
    ...["menjadi", "jadi", "anggota", "kelompok", "berkelompok", "kube", "kegiatan", "usaha", "bekerja"],
    "kerja",
    ...["sama", "bersama", "bekerjasama", "mengikuti", "tinggal", "tempat", "domisili", "rumah", "warga"],
    ...[
      "penduduk",
      "alamat",
      "desa",
      "sini",
      "penuh",
      "sepenuhnya",
      "saja",
      "sedia",
      "hati",
      "lagi",
      "pun",
      "apa",
      "apapun",
    ],
    ...["masuk", "semua", "aktif", "yang", "secara", "saat", "ini", "oleh", "pada", "karena", "atau"],
  ]),
};
