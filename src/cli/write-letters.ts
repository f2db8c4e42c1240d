/** Letters of a checked list: into a folder, one for each person and group and one file with all of them to print, or all into one file. */
import { join } from "node:path";
import { CallError } from "../error.ts";
import type { CheckedRows } from "../list/checked-rows.ts";
import { type LetterSource, type LetterSubject, letterSubjects } from "../report/document/letter-document.ts";
import { writerOf } from "../report/formats.ts";
import type { WriteOptions } from "../report/write-options.ts";
import { CLI_FAULTS } from "./cli-faults.ts";
import { writeFile } from "./write-text.ts";

/** By what a file of letters is told from a folder for them. */
const ENDINGS = { html: ".html", markdown: ".md" } as const;
const FORMATS = ["html", "markdown"] as const;
const DIGITS = 5;

/** More letters than this are a folder that nobody finds anything in: they are two files each. */
const MOST_LETTERS = 2_000;

/** Where letters go. */
export interface LettersPlace {
  readonly kind: "folder" | (typeof FORMATS)[number];
  readonly path: string;
}

/** A path with the ending of a format is a file, any other a folder. */
export function lettersPlace(path: string): LettersPlace {
  const format = FORMATS.find((each) => path.toLowerCase().endsWith(ENDINGS[each]));
  return { kind: format ?? "folder", path };
}

/** @throws CallError where there are more letters than a folder takes. */
export function refuseLetters({ kind }: LettersPlace, { memberCount, kubeCount }: CheckedRows): void {
  const received = memberCount + kubeCount;
  if (kind === "folder" && received > MOST_LETTERS)
    throw new CallError(CLI_FAULTS.tooManyLetters({ received, most: MOST_LETTERS }));
}

/** Writes the letters, and gives the name of the file with all of them. */
export async function writeLetters(
  source: LetterSource,
  { kind, path }: LettersPlace,
  inputs: readonly string[],
  options: WriteOptions,
): Promise<string> {
  if (kind === "folder") await writeEach(source, path, inputs, options);
  const format = kind === "folder" ? "html" : kind;
  const toPrint = kind === "folder" ? join(path, `semua${ENDINGS[format]}`) : path;
  const write = await writerOf("letters", format);
  await writeFile(write({ ...source, subjects: letterSubjects(source.rows) }, options), toPrint, inputs);
  return toPrint;
}

/** Writes each letter to a file of its own in each format. */
async function writeEach(
  source: LetterSource,
  folder: string,
  inputs: readonly string[],
  options: WriteOptions,
): Promise<void> {
  for (const format of FORMATS) {
    const write = await writerOf("letters", format);
    for (const subject of letterSubjects(source.rows)) {
      const file = join(folder, `${nameOf(subject)}${ENDINGS[format]}`);
      await writeFile(write({ ...source, subjects: [subject] }, options), file, inputs);
    }
  }
}

/** By their number in the list: a name of a file is no place for a name of a person. */
function nameOf(subject: LetterSubject): string {
  return subject.scope === "member"
    ? `orang-${String(subject.row + 1).padStart(DIGITS, "0")}`
    : `kelompok-${String(subject.kube + 1).padStart(DIGITS, "0")}`;
}
