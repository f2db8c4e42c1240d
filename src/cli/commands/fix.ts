/** `fix FILE`: writes a list anew with the cells repaired that have one reading, and tells what is left for a person. */
import { extname } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Command } from "commander";
import { toMembership } from "../../decide/compile-membership.ts";
import { CallError } from "../../error.ts";
import { declaredColumns } from "../../facts/declared-columns.ts";
import { fixList } from "../../fix/fix-list.ts";
import type { FixOptions } from "../../fix/read-list.ts";
import { listedKubes } from "../../list/listed-kubes.ts";
import { type FormatName, formatsOf, writerOf } from "../../report/formats.ts";
import { joinBytes } from "../../sheet/join-bytes.ts";
import { choiceOption } from "../choice-option.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { type ColumnArguments, columnOptions, loadColumns } from "../column-options.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { groupsOption, readAsOf, rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { startProgress } from "../progress.ts";
import { openList } from "../read/open-list.ts";
import { readLists } from "../read/read-lists.ts";
import { looksOf, writeTarget } from "../report-targets.ts";
import { loadOwnRules, rulesetFor } from "../rule-source.ts";
import { todayInJakarta } from "../today.ts";
import { checkTarget, writeStream } from "../write-text.ts";

interface FixArguments extends ColumnArguments {
  readonly ruleset?: string;
  readonly rules?: readonly string[];
  readonly groupBy?: string;
  readonly groups?: readonly string[];
  readonly output?: string;
  readonly changes?: string;
  readonly dryRun?: true;
  readonly format: FormatName;
  readonly sheet?: string;
  readonly asOf?: string;
  readonly showPii?: true;
  readonly all?: true;
}

const EXAMPLES = [
  "fix anggota.csv --dry-run",
  "fix anggota.xlsx --output anggota-rapi.xlsx --changes perubahan.csv",
  "fix anggota.csv --output rapi.csv --format json",
  "fix anggota.csv --groups kelompok.csv --ruleset dinsos-kalbar-2019 --dry-run",
  "fix - < anggota.csv | aturan-kube check -",
];

export function fixCommand(context: CommandContext): Command {
  const { lang } = context;
  const command = createCommand("fix", context, EXAMPLES)
    .alias("perbaiki")
    .description(cliWord("fix", lang))
    .argument("<FILE>", cliWord("fixFile", lang))
    .option("-o, --output <FILE>", cliWord("fixOutput", lang))
    .option("--changes <FILE>", cliWord("fixChanges", lang))
    .option("--dry-run", cliWord("dryRun", lang))
    .addOption(choiceOption("--format <FORMAT>", cliWord("fixFormat", lang), formatsOf("fix")))
    .option("--ruleset <ID>", cliWord("fixRuleset", lang))
    .addOption(rulesOption(lang))
    .option("--group-by <COLUMN>", cliWord("groupBy", lang))
    .addOption(groupsOption(lang, "fixGroups"))
    .option("--sheet <NAME>", cliWord("sheet", lang))
    .option("--as-of <DATE>", cliWord("fixAsOf", lang), readAsOf);
  for (const option of columnOptions(lang)) command.addOption(option);
  return command
    .option("--show-pii", cliWord("fixPii", lang))
    .option("--all", cliWord("fixAll", lang))
    .action(async (file: string, args: FixArguments) => {
      context.finish(await fix(file, args, context));
    });
}

async function fix(file: string, args: FixArguments, context: CommandContext): Promise<ExitCode> {
  const { io, lang } = context;
  const { output = "-", changes, dryRun = false } = args;
  if (dryRun && args.output !== undefined) {
    throw new CallError(CLI_FAULTS.onlyOneOption({ options: ["--dry-run", "--output"] }));
  }
  const inputs = [file, ...(args.groups ?? [])];
  const [twiceRead] = inputs.filter((input, at) => inputs.indexOf(input) < at);
  if (twiceRead !== undefined) throw new CallError(CLI_FAULTS.namedTwice({ file: twiceRead }));
  // Refused before the list is read: what cannot be written is not worth the wait.
  const targets = [
    ...(dryRun || output === "-" ? [] : [output]),
    ...(changes === undefined ? [] : [changes]),
  ];
  const paths = await Promise.all(targets.map((target) => checkTarget(target, inputs)));
  const [twice] = targets.filter((_, at) => paths.indexOf(paths[at] as string) < at);
  if (twice !== undefined) throw new CallError(CLI_FAULTS.namedTwice({ file: twice }));
  const asOf = args.asOf ?? todayInJakarta(io.now);
  const chunks: Uint8Array[] = [];
  for await (const chunk of openList(file, io.stdin)) chunks.push(chunk);
  const fixed = await fixList(joinBytes(chunks), {
    ...{ asOf, file, lang, sheet: args.sheet, columns: await loadColumns(args) },
    ...(await readRulesAndGroups(args, context)),
    groupBy: args.groupBy === "none" ? null : args.groupBy,
    watch: (rows) => watched(rows, context),
  });
  if (!dryRun) refuseMisleading(file, output, fixed.writes, io.stdout.isTTY === true);

  const report = { file, fixed };
  const options = { lang, all: args.all, showPii: args.showPii === true };
  if (changes !== undefined) {
    const format = extname(changes).toLowerCase() === ".json" ? "json" : "csv";
    const write = await writerOf("fix", format);
    const pieces = write(report, { ...options, showPii: true, colors: false });
    await writeTarget(pieces, { format, file: changes }, inputs, io, lang);
  }
  if (!dryRun) await writeTarget([fixed.bytes], { format: fixed.writes, file: output }, inputs, io, lang);
  // Data goes to standard output: the list, or, where that is a file or is not written, the report.
  const isData = dryRun || output !== "-";
  const target = { format: args.format, file: "-" };
  const write = await writerOf("fix", args.format);
  const pieces = write(report, { ...options, ...(isData ? looksOf(target, io) : { colors: false }) });
  await writeStream(pieces, isData ? io.stdout : io.stderr);
  return dryRun && fixed.repairs.length > 0 ? EXIT.findings : EXIT.ok;
}

/** The columns that the ruleset declares, and the groups that the list of groups names. */
async function readRulesAndGroups(
  { ruleset, rules, groups }: FixArguments,
  { io, lang }: CommandContext,
): Promise<Pick<FixOptions, "declared" | "groups">> {
  const compiled = toMembership(rulesetFor(ruleset, await loadOwnRules(rules, lang), "membership"));
  const declared = declaredColumns(compiled);
  if (groups === undefined) return { declared };
  const listed = await listedKubes(readLists(groups, io.stdin, { kind: "groups", declared }), compiled, lang);
  return { declared, groups: listed.rows.map(({ name }) => name) };
}

/** Says how far the list has been read, each time it is, and lets whoever wants to end the program do so. */
async function* watched<Row>(
  rows: AsyncIterable<Row>,
  { io, lang }: CommandContext,
): AsyncGenerator<Row, void, void> {
  // A list that is in memory already says nothing of how much of it has been read.
  const progress = await startProgress([], io, lang);
  let count = 0;
  for await (const row of progress.counting(rows, () => 1)) {
    count += 1;
    if (count % ROWS_BETWEEN_SIGNALS === 0) await setImmediate();
    yield row;
  }
}

const ROWS_BETWEEN_SIGNALS = 10_000;

/** A workbook is not for a terminal, and a file whose name says another format does not open. */
function refuseMisleading(file: string, output: string, writes: string, isTerminal: boolean): void {
  if (output === "-") {
    if (writes !== "xlsx" || !isTerminal) return;
    throw new CallError(CLI_FAULTS.notForTerminal({ option: "fix", instead: "--output anggota-rapi.xlsx" }));
  }
  const named = extname(output).slice(1).toLowerCase();
  // Macros stay in the workbook they are in, and Excel opens it by no other name.
  const wanted = writes === "xlsx" && extname(file).toLowerCase() === ".xlsm" ? "xlsm" : writes;
  const family = (format: string): string | undefined => FAMILIES[format];
  const isFree = family(named) === undefined && writes !== "xlsx";
  if (!isFree && family(named) !== family(wanted)) {
    throw new CallError(CLI_FAULTS.otherFormat({ file: output, writes: wanted }));
  }
}

/** What programs take a file for by the end of its name. */
const FAMILIES: Readonly<Record<string, string | undefined>> = {
  ...{ csv: "csv", xlsx: "xlsx", xlsm: "xlsm", xls: "xls", ods: "ods" },
  ...{ json: "json", ndjson: "json", jsonl: "json" },
};
