/** What the commands that read lists have in common: their arguments, where a report goes, and what makes them fail. */
import type { Command } from "commander";
import type { Language } from "../language.ts";
import { escapeText } from "../report/escape-text.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { cliWord } from "./cli-words.ts";
import { type ColumnArguments, columnOptions } from "./column-options.ts";
import type { Io } from "./io.ts";
import { formatOption, readAsOf, rulesOption } from "./options.ts";
import { type CommandContext, createCommand } from "./program.ts";
import { expandPaths } from "./read/expand-paths.ts";
import { DEFAULT_RULESETS } from "./rule-source.ts";
import { writeFile, writeStream } from "./write-text.ts";

const FORMATS = ["pretty", "json"] as const;

/** The arguments of every command that reads lists. */
export interface ListArguments extends ColumnArguments {
  readonly ruleset?: string;
  readonly rules?: readonly string[];
  readonly asOf?: string;
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly sheet?: string;
}

/** What tells one such command from another. */
interface ListCommand {
  readonly name: "check" | "score" | "rank" | "portfolio";
  readonly kind: Ruleset["kind"];
  readonly asOf: "asOf" | "asOfPeriod";
  readonly examples: readonly string[];
}

/** What Indonesian speakers type; known to the program, and named by its help. */
const ALIASES: Readonly<Record<ListCommand["name"], string>> = {
  check: "periksa",
  score: "nilai",
  rank: "peringkat",
  portfolio: "portofolio",
};

/** A command that reads lists, with the options all of them have. */
export function createListCommand(
  { name, kind, asOf, examples }: ListCommand,
  context: CommandContext,
): Command {
  const { lang } = context;
  const command = createCommand(name, context, examples)
    .alias(ALIASES[name])
    .description(cliWord(name, lang))
    .argument("<FILE...>", cliWord("files", lang))
    .hook("preAction", async (_, command) => {
      // The one place where the files of every such command pass by, before anything is done with them.
      command.processedArgs = [await expandPaths(command.args)];
    })
    .option(
      "--ruleset <ID>",
      `${cliWord("rulesetId", lang)} (${cliWord("default", lang)} ${DEFAULT_RULESETS[kind]})`,
    )
    .addOption(rulesOption(lang))
    .option("--as-of <DATE>", cliWord(asOf, lang), readAsOf)
    .addOption(formatOption(lang, FORMATS))
    .option("--output <FILE>", cliWord("output", lang))
    .option("--sheet <NAME>", cliWord("sheet", lang));
  for (const option of columnOptions(lang)) command.addOption(option);
  return command;
}

/** Whether a report is written in colours: on a terminal only, and not where nobody wants them. */
export function wantsColors({ output }: Pick<ListArguments, "output">, { stdout, env }: Io): boolean {
  return output === undefined && stdout.isTTY === true && !env["NO_COLOR"];
}

/** Writes a report to where the arguments say. The file is never one of the lists. */
export async function writeReport(
  pieces: AsyncIterable<string>,
  files: readonly string[],
  { output }: Pick<ListArguments, "output">,
  { stdout, stderr }: Io,
  lang: Language,
): Promise<void> {
  if (output === undefined) {
    await writeStream(pieces, stdout);
  } else {
    await writeFile(pieces, output, files);
    stderr.write(`${cliWord("written", lang)} ${escapeText(output)}\n`);
  }
}
