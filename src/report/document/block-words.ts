/** Headings and columns of a document by the words of reports. */
import type { Language } from "../../language.ts";
import { reportWord } from "../words/report-words.ts";
import type { Block, Column } from "./block.ts";

type Word = Parameters<typeof reportWord>[0];

export function heading(word: Word, lang: Language): Block {
  return { kind: "heading", level: 2, text: reportWord(word, lang) };
}

/** A column of texts. */
export function text(word: Word, lang: Language): Column {
  return { title: reportWord(word, lang), holds: "text" };
}

export function numbers(word: Word, lang: Language): Column {
  return { title: reportWord(word, lang), holds: "numbers" };
}
