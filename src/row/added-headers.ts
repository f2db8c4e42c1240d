/** THE table of the headers that stand before a list that was checked and is handed back: whoever reads such a list again needs none. */
import type { Language } from "../language.ts";
import { levelText } from "./level-text.ts";

/** What is added to each row, in the order of its columns. */
export const ADDED = ["verdict", "reasons", "remedies", "row"] as const;

/** They name who wrote them, so that no column of an office is taken for one of them. */
const HEADERS: Readonly<Record<(typeof ADDED)[number], Readonly<Record<Language, string>>>> = {
  verdict: { id: "Hasil (aturan-kube)", en: "Verdict (aturan-kube)" },
  reasons: { id: "Alasan (aturan-kube)", en: "Reasons (aturan-kube)" },
  remedies: { id: "Cara membetulkan (aturan-kube)", en: "Remedies (aturan-kube)" },
  row: { id: "Baris asal (aturan-kube)", en: "Original row (aturan-kube)" },
};

/** The headers in one language. */
export function addedHeaders(lang: Language): readonly string[] {
  return ADDED.map((each) => HEADERS[each][lang]);
}

/** The headers in all languages. */
export const ADDED_HEADERS: readonly string[] = ADDED.flatMap((each) => Object.values(HEADERS[each]));

const WORDS: ReadonlySet<string> = new Set(ADDED_HEADERS.map(levelText));

export function isAddedHeader(header: string): boolean {
  return WORDS.has(levelText(header));
}
