/** The command line: arguments to a command, faults to messages and exit codes. */
import { CommanderError } from "commander";
import { CallError, InputError, RulesetError } from "../error.ts";
import type { Language, Text } from "../language.ts";
import { escapeText } from "../report/text/escape-text.ts";
import { addCommands } from "./add-commands.ts";
import { CLI_FAULTS, withPointer } from "./cli-faults.ts";
import { cliWord } from "./cli-words.ts";
import { COMMANDS } from "./command-table.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { type CommandContext, createProgram } from "./program.ts";

/**
 * Runs one command and gives its exit code. Data goes to `stdout`, everything else to `stderr`; nothing is thrown.
 *
 * `args` are the arguments after the program's name.
 */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  const lang = languageOf(args);
  const done: { code: ExitCode } = { code: EXIT.ok };
  const finish = (code: ExitCode): void => {
    done.code = code;
  };
  const context: CommandContext = { io, lang, finish };
  try {
    const program = await addCommands(createProgram(context), COMMANDS, context, args);
    await program.parseAsync([...args], { from: "user" });
    return done.code;
  } catch (error) {
    // Help and version end this way, printed already: help that nobody asked for is help instead of work.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.couldNotRun;
    const text = textOf(error);
    const said = text ?? CLI_FAULTS.internal({ reason: String(error) });
    io.stderr.write(`aturan-kube: ${escapeText(said[lang])}\n`);
    return text === undefined ? EXIT.internal : EXIT.couldNotRun;
  }
}

/** What is said where somebody ends the program while it reads a list. */
export function stoppedAt(rows: number, args: readonly string[]): string {
  return cliWord("stopped", languageOf(args)).replace("N", String(rows));
}

/** The language is needed before the arguments are parsed: help and complaints about them are in it too. */
function languageOf(args: readonly string[]): Language {
  const last = args.findLast((arg, index) => arg.startsWith("--lang=") || args[index - 1] === "--lang");
  return last?.replace(/^--lang=/, "") === "en" ? "en" : "id";
}

/** What to say of a fault of a call, a ruleset or a file; `undefined` for a fault of the program itself. */
function textOf(error: unknown): Text | undefined {
  if (error instanceof InputError || error instanceof CallError) return error.text;
  if (!(error instanceof RulesetError)) return undefined;
  // Without findings there is no such ruleset at all.
  return error.findings.length === 0 ? withPointer(error.text, "aturan-kube rules list") : error.text;
}
