/** Letters of a checked list into a folder: one for each person and group, and one file with all of them to print. */
import { join } from "node:path";
import { type LetterSource, type LetterSubject, letterSubjects } from "../report/document/letter-document.ts";
import { writerOf } from "../report/formats.ts";
import type { WriteOptions } from "../report/write-options.ts";
import { writeFile } from "./write-text.ts";

const ENDINGS = { html: "html", markdown: "md" } as const;
const DIGITS = 5;

/** Writes the letters, and gives the name of the file to print. */
export async function writeLetters(
  source: LetterSource,
  folder: string,
  inputs: readonly string[],
  options: WriteOptions,
): Promise<string> {
  const [html, markdown] = [await writerOf("letters", "html"), await writerOf("letters", "markdown")];
  for (const subject of letterSubjects(source.rows)) {
    const base = join(folder, nameOf(subject));
    const letter = { ...source, subjects: [subject] };
    await writeFile(html(letter, options), `${base}.${ENDINGS.html}`, inputs);
    await writeFile(markdown(letter, options), `${base}.${ENDINGS.markdown}`, inputs);
  }
  const toPrint = join(folder, `semua.${ENDINGS.html}`);
  await writeFile(html({ ...source, subjects: letterSubjects(source.rows) }, options), toPrint, inputs);
  return toPrint;
}

/** By their number in the list: a name of a file is no place for a name of a person. */
function nameOf(subject: LetterSubject): string {
  return subject.scope === "member"
    ? `orang-${String(subject.row + 1).padStart(DIGITS, "0")}`
    : `kelompok-${String(subject.kube + 1).padStart(DIGITS, "0")}`;
}
