/** The commander program and its commands, set up alike: our streams, our words, no exit of their own. */
import { Command, type CommanderError, Help, type Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { CallError } from "../error.ts";
import type { Language } from "../language.ts";
import { languageOption } from "./choice-option.ts";
import { withPointer } from "./cli-faults.ts";
import { cliWord } from "./cli-words.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { usageFault } from "./usage-fault.ts";

/** What every command is made with. */
export interface CommandContext {
  readonly io: Io;
  readonly lang: Language;
  /** Sets the exit code of a command that ran. */
  readonly finish: (code: ExitCode) => void;
}

const EXAMPLES = [
  "check anggota.csv",
  "score pemantauan.csv",
  "rules show permensos-25-2015",
  "check --help",
];

/** The program, without its commands. */
export function createProgram(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("aturan-kube", context, EXAMPLES)
    .description(cliWord("about", lang))
    .version(packageJson.version, "-V, --version", cliWord("version", lang))
    .helpCommand(false);
}

const TITLES = {
  "Usage:": "usageTitle",
  "Arguments:": "argumentsTitle",
  "Options:": "optionsTitle",
  "Commands:": "commandsTitle",
} as const;

/** A command named `name`, with `--lang` and `--help`; `examples` and the exit codes are shown by its help. */
export function createCommand(
  name: string,
  { io, lang }: CommandContext,
  examples: readonly string[],
): Command {
  const command = new Command(name);
  const plain = new Help();
  const lines = examples.map((example) => `  aturan-kube ${example}\n`).join("");
  return command
    .exitOverride((error) => {
      throw complaint(error, command);
    })
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // Complaints about arguments are phrased by `usageFault`, in the language asked for.
      outputError: () => undefined,
    })
    .configureHelp({
      // commander has no other titles, as long as options and commands are in no groups.
      styleTitle: (title) => cliWord(TITLES[title as keyof typeof TITLES], lang),
      commandUsage: (of) =>
        plain
          .commandUsage(of)
          // The list of commands names the aliases; usage is of the name.
          .replace(`|${of.alias()}`, "")
          .replace("[options]", cliWord("optionsPlace", lang))
          .replace("[command]", cliWord("commandPlace", lang)),
      subcommandTerm: (of) => plain.subcommandTerm(of).replace(" [options]", ""),
      optionDescription: (option) => describeOption(option, lang),
    })
    .helpOption("-h, --help", cliWord("help", lang))
    .addOption(languageOption(lang))
    .allowExcessArguments(false)
    .addHelpText("after", `\n${cliWord("examplesTitle", lang)}\n${lines}\n${cliWord("exitCodes", lang)}`);
}

/** `bentuk keluaran (pretty, json; bawaan: pretty)`. */
function describeOption({ description, argChoices, defaultValue }: Option, lang: Language): string {
  const notes = [
    ...(argChoices === undefined ? [] : [argChoices.join(", ")]),
    ...(defaultValue === undefined ? [] : [`${cliWord("default", lang)} ${[defaultValue].flat().join(",")}`]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join("; ")})`;
}

/** What to throw where commander would exit: its own error where it has printed help, else the fault in our words. */
function complaint(error: CommanderError, command: Command): CommanderError | CallError {
  const fault = usageFault(error);
  return fault === undefined ? error : new CallError(withPointer(fault, `${pathOf(command)} --help`));
}

/** `aturan-kube rules show`. */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
