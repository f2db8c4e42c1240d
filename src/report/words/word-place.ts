/** Where something stands in a list, in words. */
import type { Language } from "../../language.ts";
import { reportWord } from "./report-words.ts";

/** The file, as far as it is to be said, and the line; empty where neither is. */
export function wordPlace(file: string | null, line: number | null, lang: Language): string {
  return [
    ...(file === null ? [] : [wordFile(file, lang)]),
    ...(line === null ? [] : [`${reportWord("line", lang)} ${line}`]),
  ].join(" ");
}

/** A file as it was named in the call. */
export function wordFile(file: string, lang: Language): string {
  return file === "-" ? reportWord("stdin", lang) : file;
}

/** The file of a path, without the folder, which concerns nobody outside the office. */
export function fileName(file: string | null): string | null {
  return file === null ? null : file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
