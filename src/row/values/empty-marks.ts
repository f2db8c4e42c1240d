/** THE table of what stands in a cell without saying anything: the marks of programs and of people for "not known". */
import { levelText } from "../level-text.ts";

/**
 * By where they come from. Compared levelled. A dash and words for "none" (`nihil`, `tidak ada`) are not among them: under a
 * number of a register or a skill they say no.
 */
export const EMPTY_MARKS = {
  lookUp: ["#N/A", "N/A", "n.a.", "NA", "<NA>"],
  reference: ["#REF!", "#REF"],
  name: ["#NAME?", "#NAME"],
  kind: ["#VALUE!", "#VALUE"],
  division: ["#DIV/0!", "#DIV/0"],
  number: ["#NUM!", "#NUM"],
  errors: ["#ERROR!", "#SPILL!", "#CALC!", "#GETTING_DATA"],
  sql: ["NULL", "#NULL!", "(null)", "[NULL]", "DBNull"],
  pandas: ["nan", "NaN", "NaT", "-nan"],
  python: ["None"],
  javaScript: ["undefined", "[object Object]", "Invalid Date"],
  pivot: ["(blank)", "blank", "(empty)", "empty"],
  notWritten: [
    ...["kosong", "(kosong)", "dikosongkan", "data kosong", "sel kosong", "masih kosong"],
    ...["belum diisi", "blm diisi", "belum terisi", "blm terisi", "tidak diisi", "tdk diisi"],
    "tidak terisi",
    ...["belum ada data", "blm ada data", "tidak ada data", "tdk ada data", "data tidak ada", "tanpa data"],
    ...["data belum ada", "tanpa keterangan", "tidak ada keterangan", "tdk ada keterangan", "no data"],
  ],
  notKnown: [
    ...["tidak diketahui", "tdk diketahui", "tak diketahui", "belum diketahui", "blm diketahui"],
    ...["tidak tahu", "tdk tahu", "tdk tau", "tidak tau", "tak tahu", "belum tahu", "blm tahu", "entah"],
    ...["tidak jelas", "tdk jelas", "belum jelas", "blm jelas", "belum pasti", "blm pasti", "tidak pasti"],
    ...["lupa", "tidak ingat", "unknown", "not known", "not available", "missing", "unspecified"],
  ],
  toFindOut: [
    ...["belum didata", "blm didata", "sedang didata", "masih didata", "akan didata"],
    ...["belum dicek", "blm dicek", "sedang dicek", "masih dicek", "perlu dicek", "dicek lagi", "cek lagi"],
    ...["akan dicek", "cek ulang", "perlu cek", "belum dikonfirmasi", "blm dikonfirmasi"],
    "perlu konfirmasi",
    ...["konfirmasi", "menunggu konfirmasi", "menunggu data", "menyusul", "data menyusul", "tba", "tbd"],
    ...["belum diverifikasi", "blm diverifikasi", "belum ditanya", "belum ditanyakan", "belum dilengkapi"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The marks of all origins. */
export const ALL_MARKS: readonly string[] = Object.values(EMPTY_MARKS).flat();

/** `?`, `...` and the like; a dash, a tick and a cross are left to the column. */
const MERE_PUNCTUATION = /^[?.…,;:!/\\_*#=~'"`´|()[\]{}<> ]+$/u;
/** The error numbers of LibreOffice. */
const LIBREOFFICE_ERROR = /^(?:err|galat):? ?5\d\d$/iu;
/** MySQL and PostgreSQL in text files; levelled it would be the `n` of `no`. */
const DATABASE_NULL = "\\N";

// Of spellings that level to one, the first stands for all in a message.
const MARK_OF: ReadonlyMap<string, string> = new Map(
  ALL_MARKS.map((word) => [levelText(word), word] as const).reverse(),
);

/** Most cells are none of these, and their look shows it. */
const NO_MARK = /^\d|.{40}/u;

/** The same without an expression for most texts, which are short. */
function isNoMark(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= DIGIT_0 && first <= DIGIT_9) || (text.length >= LONG && NO_MARK.test(text));
}

const [DIGIT_0, DIGIT_9] = [48, 57];
const LONG = 40;

/** What marks begin with, levelled; the error numbers of LibreOffice among them. */
const STARTS: ReadonlySet<string> = new Set(
  [...MARK_OF.keys(), "err", "galat"].map((mark) => mark.slice(0, 2)),
);

/** Whether a cell that begins with two letters of ASCII may be a mark: `KUBE Mawar` is not looked at further. */
export function mayBeEmptyMark(firstTwo: string): boolean {
  return STARTS.has(firstTwo.toLowerCase());
}

/** The mark a cell consists of, as a message may name it; `undefined` where the cell says something. */
export function emptyMarkOf(text: string): string | undefined {
  if (isNoMark(text) || !mayBeMark(text)) return undefined;
  if (MERE_PUNCTUATION.test(text)) return text.includes("?") ? "?" : ".";
  if (text === DATABASE_NULL) return "NULL";
  if (LIBREOFFICE_ERROR.test(text)) return "#VALUE!";
  return MARK_OF.get(levelText(text));
}

const BACKSLASH = 92;

/** What the levelled text of every mark hashes to, numbers of errors included. */
const HASHES: ReadonlySet<number> = new Set(
  [
    ...MARK_OF.keys(),
    ...Array.from({ length: 100 }, (_, number) => [`err${500 + number}`, `galat${500 + number}`]).flat(),
  ].map((word) => hashOf(word)),
);

/**
 * Whether a text may be a mark, told without levelling it: of what is plain ASCII, the letters and digits are hashed.
 *
 * Only here for speed: to level a name takes 0.5 µs, this 0.03 µs.
 */
export function mayBeMark(text: string): boolean {
  const hash = hashOf(text);
  return hash === 0 || HASHES.has(hash);
}

/** A hash of the levelled text; 0 where that is not told from the signs of the text one by one. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code | 32;
    if (letter >= 97 && letter <= 122) hash = (Math.imul(hash, 31) + letter) | 0;
    else if (code >= 48 && code <= 57) hash = (Math.imul(hash, 31) + code) | 0;
    else if (code < 32 || code > 126 || code === BACKSLASH) return 0;
  }
  return hash;
}
