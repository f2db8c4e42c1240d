/** `diff A B`: what changes from one ruleset to another, exactly, and on a list if there is one. */

import type { Command } from "commander";
import { diffMonitoring } from "../../compare/diff-monitoring.ts";
import { diffRulesets } from "../../compare/diff-rulesets.ts";
import { type Impact, impactOf } from "../../compare/impact-of.ts";
import { impactSql } from "../../compare/impact-sql.ts";
import { toMembership } from "../../decide/compile-membership.ts";
import { CallError } from "../../error.ts";
import { declaredColumns } from "../../facts/declared-columns.ts";
import type { FactValue } from "../../facts/fact.ts";
import { type FormatName, formatsOf } from "../../report/formats.ts";
import type { Ruleset } from "../../ruleset/ruleset-schema.ts";
import type { DialectName } from "../../sql/dialects.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { type ColumnArguments, columnOptions, loadColumns } from "../column-options.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { writeReport } from "../list-command.ts";
import { formatOption, readAsOf, readAssumption, rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { expandPaths } from "../read/expand-paths.ts";
import { readLists } from "../read/read-lists.ts";
import { ruleFilesAt } from "../read/read-rules.ts";
import { writeTarget } from "../report-targets.ts";
import { loadNamedRuleset, loadOwnRules } from "../rule-source.ts";
import { todayInJakarta } from "../today.ts";
import { DEFAULT_TABLES, dayOf, dialectOption, loadSqlColumns } from "./sql.ts";

interface DiffArguments extends ColumnArguments {
  readonly rules?: readonly string[];
  readonly list?: readonly string[];
  readonly asOf?: string;
  readonly assume?: Readonly<Record<string, FactValue>>;
  readonly format: FormatName;
  readonly output?: string;
  readonly sheet?: string;
  readonly showPii?: true;
  readonly dialect?: DialectName;
  readonly table?: string;
}

const EXAMPLES = [
  "diff permensos-25-2015 permensos-2-2019",
  "diff permensos-25-2015 rencana.json --format markdown",
  "diff aturan-kube-default penilaian-kami.json",
  "diff permensos-25-2015 rencana.json --list anggota.csv --as-of 2022-02-22",
  "diff permensos-25-2015 permensos-2-2019 --dialect postgres --table warga --as-of 2022-02-22",
];

export function diffCommand(context: CommandContext): Command {
  const { lang, finish } = context;
  const command = createCommand("diff", context, EXAMPLES)
    .alias("banding")
    .description(cliWord("diff", lang))
    .argument("<BEFORE>", cliWord("rulesetOrFile", lang))
    .argument("<AFTER>", cliWord("rulesetOrFile", lang))
    .addOption(rulesOption(lang))
    .option("--list <FILE>", cliWord("impactList", lang), (file: string, before: readonly string[] = []) => [
      ...before,
      file,
    ])
    .option("--as-of <DATE>", cliWord("asOf", lang), readAsOf)
    .option("--assume <FACT=VALUE>", cliWord("assume", lang), readAssumption)
    .addOption(formatOption(lang, formatsOf("diff")))
    .option("--output <FILE>", cliWord("output", lang))
    .option("--sheet <NAME>", cliWord("sheet", lang))
    .option("--show-pii", cliWord("showPii", lang))
    .addOption(dialectOption(lang, "impactDialect"))
    .option("--table <TABLE>", cliWord("table", lang))
    .action(async (before: string, after: string, args: DiffArguments) => {
      finish(await diff(before, after, args, context));
    });
  for (const option of columnOptions(lang)) command.addOption(option);
  return command;
}

async function diff(
  before: string,
  after: string,
  args: DiffArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, lang } = context;
  const own = await loadOwnRules(args.rules, lang);
  const rulesets = [
    await loadNamedRuleset(before, own, lang),
    await loadNamedRuleset(after, own, lang),
  ] as const;
  const { list, assume } = args;
  const inputs = [...(list ?? []), before, after, ...(await ruleFilesAt(args.rules))];
  if (args.dialect !== undefined) return writeImpactSql(rulesets, args.dialect, inputs, args, context);
  if (rulesets.every(({ kind }) => kind === "monitoring")) {
    if (list !== undefined) throw new CallError(CLI_FAULTS.listOfMembers);
    const scores = diffMonitoring(...rulesets);
    await writeReport("diff", { difference: scores }, inputs, args, context);
    return scores.isSame ? EXIT.ok : EXIT.findings;
  }
  const difference = diffRulesets(...rulesets);
  let impact: Impact[] | undefined;
  if (list !== undefined) {
    const today = todayInJakarta(io.now);
    const asOf = args.asOf ?? today;
    if (args.asOf === undefined) io.stderr.write(`${cliWord("today", lang)} \`--as-of ${today}\`\n`);
    impact = [];
    const columns = await loadColumns(args);
    const files = await expandPaths(list);
    const declared = rulesets.flatMap((ruleset) => declaredColumns(toMembership(ruleset)));
    const rows = readLists(files, io.stdin, { kind: "members", columns, declared, sheet: args.sheet });
    for await (const item of impactOf(...rulesets, rows, { asOf, lang, assume, columns })) impact.push(item);
  }
  await writeReport("diff", { difference, impact }, inputs, args, context);
  return difference.isSame ? EXIT.ok : EXIT.findings;
}

/** The query that counts whose verdict changes, where the register lives; `--columns` names the columns of its table. */
async function writeImpactSql(
  [before, after]: readonly [Ruleset, Ruleset],
  dialect: DialectName,
  rules: readonly string[],
  args: DiffArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const sql = impactSql(before, after, {
    dialect,
    table: args.table ?? DEFAULT_TABLES.membership,
    asOf: dayOf(args, context),
    columns: await loadSqlColumns(args.columns),
    assume: args.assume,
  });
  const inputs = args.columns === undefined ? rules : [...rules, args.columns];
  const target = { format: undefined, file: args.output ?? "-" };
  await writeTarget([`${sql.trimEnd()};\n`], target, inputs, context.io, context.lang);
  return EXIT.ok;
}
