/** The rows of a list that are nobody, counted in one line: `dilewati: 1 baris nomor kolom, 3 catatan`. */
import type { Language } from "../../language.ts";
import type { SetAside } from "../../list/checked.ts";
import { SET_ASIDE_KINDS } from "../../row/set-aside.ts";
import { reportCount, reportWord } from "./report-words.ts";

/** `""` where there are none. */
export function setAsideLine(setAside: readonly SetAside[], lang: Language): string {
  if (setAside.length === 0) return "";
  const counts = SET_ASIDE_KINDS.flatMap((kind) => {
    const count = setAside.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [reportCount(kind, lang, count)];
  });
  return `${reportWord("setAside", lang)}: ${counts.join(", ")}`;
}
