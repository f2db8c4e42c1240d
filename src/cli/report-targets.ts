/** Where the reports of one run go: standard output or files, each in its format (`--output [FORMAT=]FILE`). */
import { Option } from "commander";
import { CallError } from "../error.ts";
import type { Language } from "../language.ts";
import type { Pieces } from "../report/pieces.ts";
import { escapeText } from "../report/text/escape-text.ts";
import type { WriteOptions } from "../report/write-options.ts";
import { CLI_FAULTS } from "./cli-faults.ts";
import { cliWord } from "./cli-words.ts";
import type { Io } from "./io.ts";
import { checkTarget, writeFile, writeStream } from "./write-text.ts";

/** One value of `--output`. */
export interface NamedOutput<Format> {
  /** `undefined` where it is the one of `--format`. */
  readonly format: Format | undefined;
  /** `-` for standard output. */
  readonly file: string;
}

/** A report to be written. */
export interface ReportTarget<Format> {
  readonly format: Format;
  readonly file: string;
}

/** `--output [FORMAT=]FILE`, any number of times. */
export function outputsOption(lang: Language, formats: readonly string[]): Option {
  return new Option("--output <[FORMAT=]FILE>", cliWord("outputs", lang)).argParser(
    (text: string, before: readonly NamedOutput<string>[] = []) => [...before, readOutput(text, formats)],
  );
}

/** What stands before `=` is a format if it is the name of one, else it is part of the file's name. */
function readOutput(text: string, formats: readonly string[]): NamedOutput<string> {
  const at = text.indexOf("=");
  const format = formats.find((each) => each === text.slice(0, at));
  return format === undefined ? { format, file: text } : { format, file: text.slice(at + 1) };
}

/** The reports that arguments ask for; refused where one would take the place of an input, or of another report. */
export async function reportTargets<Format>(
  { format, output = [{ format, file: "-" }] }: { format: Format; output?: readonly NamedOutput<Format>[] },
  inputs: readonly string[],
): Promise<readonly ReportTarget<Format>[]> {
  const taken = new Set<string>();
  for (const { file } of output) {
    const target = file === "-" ? file : await checkTarget(file, inputs);
    if (taken.has(target)) throw new CallError(CLI_FAULTS.namedTwice({ file }));
    taken.add(target);
  }
  return output.map((named) => ({ format: named.format ?? format, file: named.file }));
}

/** A receipt, or a file of letters, is a file of its own: it takes the place of no input and of no report. */
export async function checkOwnFile(
  file: string,
  inputs: readonly string[],
  targets: readonly { readonly file: string }[],
): Promise<void> {
  const target = file === "-" ? file : await checkTarget(file, inputs);
  for (const other of targets)
    if (other.file === file || (other.file !== "-" && (await checkTarget(other.file, inputs)) === target))
      throw new CallError(CLI_FAULTS.namedTwice({ file }));
}

/** Whether a report is written in colours: on a terminal only, and not where nobody wants them. */
function hasColors({ file }: ReportTarget<unknown>, { stdout, env }: Io): boolean {
  return file === "-" && stdout.isTTY === true && !env["NO_COLOR"];
}

/** How a report looks where it goes: a terminal has colours and so many columns. */
export function looksOf(target: ReportTarget<unknown>, io: Io): Pick<WriteOptions, "colors" | "width"> {
  const { isTTY, columns } = io.stdout;
  return {
    colors: hasColors(target, io),
    ...(target.file === "-" && isTTY === true ? { width: columns } : {}),
  };
}

/** Formats that are no text: a terminal cannot show them. */
const BINARY: readonly unknown[] = ["xlsx"];

/** @throws CallError where a report that is no text would go to a terminal. */
export function refuseTerminal(
  targets: readonly ReportTarget<unknown>[],
  { stdout }: Pick<Io, "stdout">,
  example: string,
): void {
  const shown = targets.find(({ format, file }) => file === "-" && BINARY.includes(format));
  if (shown === undefined || stdout.isTTY !== true) return;
  throw new CallError(
    CLI_FAULTS.notForTerminal({ option: `--format ${shown.format}`, instead: `--output ${example}` }),
  );
}

/** Writes one of the reports, and says so where it is a file. */
export async function writeTarget(
  pieces: Pieces,
  { file }: ReportTarget<unknown>,
  inputs: readonly string[],
  { stdout, stderr }: Io,
  lang: Language,
): Promise<void> {
  if (file === "-") {
    await writeStream(pieces, stdout);
  } else {
    await writeFile(pieces, file, inputs);
    stderr.write(`${cliWord("written", lang)} ${escapeText(file)}\n`);
  }
}
