/** A status, stage or indicator by its label, marked where nobody official says so. */
import type { Language, Text } from "../../language.ts";
import { joinWords } from "../../logic/join-words.ts";
import type { Basis, IndicatorScore, StatusScore } from "../../score/kube-score.ts";
import { writeMeasured } from "../../score/write-measured.ts";
import { scoreWord } from "../words/score-words.ts";

/** `*` says that it is a default of the library. */
export function wordMarked(label: Text, basis: Basis, lang: Language): string {
  return `${label[lang]}${basis === "library-default" ? "*" : ""}`;
}

/** A status in a few words. */
export function wordStatus({ id, possible }: StatusScore, lang: Language): string {
  const labels = possible.map(({ label, basis }) => wordMarked(label, basis, lang));
  return id === null ? `${scoreWord("notKnown", lang)}: ${joinWords(labels, "or", lang)}` : labels.join("");
}

/** What was measured of an indicator, and what that means; empty where neither is known. */
export function wordMeaning({ value, isCalculated, unit, band }: IndicatorScore, lang: Language): string {
  const measured = value === null || !isCalculated ? [] : [writeMeasured(value, unit, lang)];
  return [...measured, ...(band === null ? [] : [band[lang]])].join(", ");
}
