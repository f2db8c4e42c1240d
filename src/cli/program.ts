/** The commander program and its commands, set up alike: our streams, our words, no exit of their own. */
import { Command } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { Language } from "../language.ts";
import { cliWord } from "./cli-words.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { languageOption } from "./options.ts";

/** What every command is made with. */
export interface CommandContext {
  readonly io: Io;
  readonly lang: Language;
  /** Sets the exit code of a command that ran. */
  readonly finish: (code: ExitCode) => void;
}

/** The program, without its commands. */
export function createProgram(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("aturan-kube", context)
    .description(cliWord("about", lang))
    .version(packageJson.version, "-V, --version", cliWord("version", lang))
    .addHelpText("after", `\n${cliWord("exitCodes", lang)}`)
    .helpCommand(false);
}

const TITLES = {
  "Usage:": "usageTitle",
  "Arguments:": "argumentsTitle",
  "Options:": "optionsTitle",
  "Commands:": "commandsTitle",
} as const;

/** A command named `name`, with `--lang` and `--help`; `examples` are shown by its help. */
export function createCommand(
  name: string,
  { io, lang }: CommandContext,
  examples: readonly string[] = [],
): Command {
  const command = new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // Complaints about arguments are phrased by `usageFault`, in the language asked for.
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => (title in TITLES ? cliWord(TITLES[title as keyof typeof TITLES], lang) : title),
    })
    .helpOption("-h, --help", cliWord("help", lang))
    .addOption(languageOption(lang))
    .allowExcessArguments(false);
  if (examples.length > 0) {
    const lines = examples.map((example) => `  aturan-kube ${example}`).join("\n");
    command.addHelpText("after", `\n${cliWord("examplesTitle", lang)}\n${lines}`);
  }
  return command;
}
