/** What the commands that read lists have in common: their arguments, where a report goes, and what makes them fail. */
import { type Command, Option } from "commander";
import { type FormatName, formatsOf, type ReportName, type Reports, writerOf } from "../report/formats.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { cliWord } from "./cli-words.ts";
import { type ColumnArguments, columnOptions } from "./column-options.ts";
import { configOptions, configure } from "./config/configure.ts";
import { formatOption, readAsOf, rulesOption } from "./options.ts";
import { type CommandContext, createCommand } from "./program.ts";
import { expandPaths } from "./read/expand-paths.ts";
import { looksOf, refuseTerminal, writeTarget } from "./report-targets.ts";
import { DEFAULT_RULESETS } from "./rule-source.ts";

/** The arguments of every command that reads lists. */
export interface ListArguments extends ColumnArguments {
  readonly ruleset?: string;
  readonly rules?: readonly string[];
  readonly asOf?: string;
  readonly sheet?: string;
}

/** The arguments that say how a report is written, and where to. */
interface ReportArguments {
  readonly format: FormatName;
  readonly output?: string;
  readonly showPii?: true;
}

/** The arguments of those that write one report. */
export interface OneReportArguments extends ListArguments, ReportArguments {}

/** What tells one such command from another. */
interface ListCommand {
  readonly name: "check" | "score" | "rank" | "portfolio" | "cards";
  readonly kind: Ruleset["kind"];
  readonly asOf: "asOf" | "asOfPeriod";
  readonly examples: readonly string[];
  /** `--format` and `--output`, where they are not those of one report. */
  readonly reports?: readonly [format: Option, output: Option];
}

/** What Indonesian speakers type; known to the program, and named by its help. */
const ALIASES: Readonly<Record<ListCommand["name"], string>> = {
  check: "periksa",
  score: "nilai",
  rank: "peringkat",
  portfolio: "portofolio",
  cards: "kartu",
};

/** A command that reads lists, with the options all of them have. */
export function createListCommand(
  { name, kind, asOf, examples, reports }: ListCommand,
  context: CommandContext,
): Command {
  const { lang } = context;
  const [format, output] = reports ?? [
    formatOption(lang, formatsOf(name)),
    new Option("--output <FILE>", cliWord("output", lang)),
  ];
  const command = createCommand(name, context, examples)
    .alias(ALIASES[name])
    .description(cliWord(name, lang))
    .argument("<FILE...>", cliWord("files", lang))
    .hook("preAction", async (_, command) => {
      // The one place where the files of every such command pass by, before anything is done with them.
      const files = await expandPaths(command.args);
      command.processedArgs = [files];
      await configure(command, name, files, context);
    })
    .option(
      "--ruleset <ID>",
      `${cliWord("rulesetId", lang)} (${cliWord("default", lang)} ${DEFAULT_RULESETS[kind]})`,
    )
    .addOption(rulesOption(lang))
    .option("--as-of <DATE>", cliWord(asOf, lang), readAsOf)
    .addOption(format)
    .addOption(output)
    .option("--sheet <NAME>", cliWord("sheet", lang));
  for (const option of [...columnOptions(lang), ...configOptions(lang)]) command.addOption(option);
  return command;
}

/** Writes a report as the arguments say, and to where they say. The file is never one of the lists. */
export async function writeReport<Name extends ReportName>(
  name: Name,
  report: Reports[Name],
  files: readonly string[],
  { format, output = "-", showPii }: ReportArguments,
  { io, lang }: CommandContext,
): Promise<void> {
  const target = { format, file: output };
  refuseTerminal([target], io, `laporan.${format}`);
  const write = await writerOf(name, format);
  const pieces = write(report, { lang, ...looksOf(target, io), showPii: showPii === true });
  await writeTarget(pieces, target, files, io, lang);
}
