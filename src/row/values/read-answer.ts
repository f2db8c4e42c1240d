/** Reads what an answer in words says: yes, no, or neither for sure. */
import { wordsOf } from "../word-spellings.ts";
import { type AnswerWords, DENIALS, DOUBTS, isTick, SUBJECTS } from "./yes-no-words.ts";

/** `unclear` is a text that says both, that doubts, or that speaks of something else. */
export type Answer = "yes" | "no" | "unclear";

/** The number of an answer on a form: `1. Ya`, `2 = Tidak`. */
const ANSWER_NUMBER = /^\(?\d{1,2}[).:=\- ]+(?=\p{L})/u;
/** A stop after a short word is rather that of an abbreviation: `tdk. ada`. */
const BETWEEN_CLAUSES = /[,;:()/|–—]+|(?<=\p{L}{4})\.| - /u;
/** A claim that follows one of these goes on with what was said before. */
const LINKS: ReadonlySet<string> = new Set(["dan", "atau", "untuk", "maupun", "yang"]);

/** What is denied may stand before the denial, as in `keterampilan tidak ada`. */
const LEADS: ReadonlySet<string> = new Set([
  "sudah",
  "memang",
  "masih",
  "keterampilan",
  "sampai",
  "sekarang",
]);

/** Alone they answer; with one of the things below they say that it is there, which was not asked. */
const WEAK_CLAIMS: ReadonlySet<string> = new Set(["ada", "sudah", "punya", "bisa", "dapat"]);
const THINGS: ReadonlySet<string> = new Set([
  ...["usaha", "bidang", "kube", "kelompok", "kegiatan", "anggota", "kerja", "bekerja", "rumah", "tempat"],
  ...["tinggal", "warga", "penduduk", "alamat", "desa", "domisili", "masuk", "aktif", "sama", "bersama"],
]);

/** What `cell` says in a column with the vocabulary `words`. A denial or a doubt outweighs every yes beside it. */
export function readAnswer(cell: string, words: AnswerWords): Answer {
  if (isTick(cell)) return "yes";
  if (cell.includes("?")) return "unclear";
  const clauses = cell
    .replace(ANSWER_NUMBER, "")
    .split(BETWEEN_CLAUSES)
    // A tick beside an answer says that it is the one.
    .filter((clause) => !isTick(clause.trim()))
    .map((clause) => withoutSubject(wordsOf(clause), words))
    .filter((clause) => clause.length > 0 && clause.join() !== "keterampilan");
  const [first = [], ...others] = clauses;
  if (clauses.flat().some((word) => DOUBTS.has(word) && !words.fillers.has(word))) return "unclear";
  const answer = readClause(first, words);
  const isPlain = first.length === 1 && words.yes.has(first[0] ?? "");
  const isBorneOut = others.every((clause) => {
    if (answer === "no")
      return readClause(clause, words) !== "yes" && !clause.some(words.isOfItsOwn ?? isNothing);
    return isPlain ? !clause.some((word) => DENIALS.has(word)) : readClause(clause, words) === answer;
  });
  return isBorneOut ? answer : "unclear";
}

function isNothing(): boolean {
  return false;
}

/** "Saya tidak bersedia" is "tidak bersedia", and so is "sampai sekarang belum bersedia" "belum bersedia". */
function withoutSubject(clause: readonly string[], { fillers }: AnswerWords): readonly string[] {
  const start = clause.findIndex((word) => !SUBJECTS.has(word));
  const rest = start < 0 ? [] : clause.slice(start);
  const denial = rest.findIndex((word) => DENIALS.has(word));
  const isLead = rest.slice(0, denial).every((word) => fillers.has(word) || LEADS.has(word));
  return denial > 0 && denial < rest.length - 1 && isLead ? rest.slice(denial) : rest;
}

function readClause(clause: readonly string[], words: AnswerWords): Answer {
  const [first = "", ...others] = clause;
  if (DENIALS.has(first)) return readDenial(others, words);
  if (clause.some((word) => DENIALS.has(word))) return "unclear";
  const { yes, claims, fillers } = words;
  if (yes.has(first)) return "yes";
  const isKnown = clause.every((word) => yes.has(word) || claims.has(word) || fillers.has(word));
  return isKnown && isGrounded(clause, words) ? "yes" : "unclear";
}

/** Whether a clause speaks of what was asked: `sudah bekerja` is no answer to "ready to work in a group?". */
function isGrounded(clause: readonly string[], { claims }: AnswerWords): boolean {
  const said = clause.filter((word) => claims.has(word));
  const isWeak = said.every((word) => WEAK_CLAIMS.has(word));
  // "Sama sekali" is no thing.
  const names = clause.filter((word, at) => THINGS.has(word) && clause[at + 1] !== "sekali");
  return said.length > 0 && (!isWeak || names.length === 0);
}

/** A no denies all that is said behind it; only a reason may follow. */
function readDenial(denied: readonly string[], words: AnswerWords): Answer {
  const { claims, fillers } = words;
  const reason = denied.indexOf("karena");
  const said = reason < 0 ? denied : denied.slice(0, reason);
  const [first] = said.filter((word) => !fillers.has(word));
  if (first === undefined) return said.length === 0 ? "no" : "unclear";
  const firstClaim = said.findIndex((word) => claims.has(word));
  const isAllDenied = said.every((word, at) => {
    if (fillers.has(word)) return true;
    const before = said[at - 1] ?? "";
    if (DENIALS.has(word)) return LINKS.has(before) && claims.has(said[at + 1] ?? "");
    const isLinked = claims.has(before) || LINKS.has(before) || DENIALS.has(before);
    return claims.has(word) && (at === firstClaim || isLinked);
  });
  return claims.has(first) && isAllDenied && isGrounded(said, words) ? "no" : "unclear";
}
