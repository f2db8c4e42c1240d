/** The command line: arguments to a command, faults to messages and exit codes. */
import { CommanderError } from "commander";
import { CallError, InputError, RulesetError } from "../error.ts";
import type { Language } from "../language.ts";
import { CLI_FAULTS } from "./cli-faults.ts";
import { checkCommand } from "./commands/check.ts";
import { rulesCommand } from "./commands/rules.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { type CommandContext, createProgram } from "./program.ts";
import { usageFault } from "./usage-fault.ts";

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
  const program = createProgram(context);
  for (const command of [checkCommand(context), rulesCommand(context)]) program.addCommand(command);
  try {
    await program.parseAsync([...args], { from: "user" });
    return done.code;
  } catch (error) {
    return report(error, lang, io);
  }
}

/** The language is needed before the arguments are parsed: help and complaints about them are in it too. */
function languageOf(args: readonly string[]): Language {
  const last = args.findLast((arg, index) => arg.startsWith("--lang=") || args[index - 1] === "--lang");
  return last?.replace(/^--lang=/, "") === "en" ? "en" : "id";
}

function report(error: unknown, lang: Language, { stderr }: Io): ExitCode {
  if (error instanceof CommanderError) {
    // Help and version end this way too, and have been printed.
    if (error.exitCode === 0) return EXIT.ok;
    const fault = usageFault(error);
    if (fault !== undefined)
      stderr.write(`aturan-kube: ${fault[lang]}; ${CLI_FAULTS.usage({ name: "" })[lang]}\n`);
    return EXIT.couldNotRun;
  }
  if (error instanceof InputError || error instanceof CallError || error instanceof RulesetError) {
    stderr.write(`aturan-kube: ${error.text[lang]}\n`);
    return EXIT.couldNotRun;
  }
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  stderr.write(`aturan-kube: ${CLI_FAULTS.internal({ reason })[lang]}\n`);
  return EXIT.internal;
}
