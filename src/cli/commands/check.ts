/** `check FILE…`: decides every person and every group of a list. */
import type { Command } from "commander";
import { type CheckListOptions, checkList } from "../../check-list.ts";
import { toMembership } from "../../decide/compile-membership.ts";
import { CallError } from "../../error.ts";
import type { FactValue } from "../../facts/fact.ts";
import type { Checked } from "../../list/checked.ts";
import type { ReportOptions } from "../../report/check-report.ts";
import { formatJson } from "../../report/format-json.ts";
import { formatPretty } from "../../report/format-pretty.ts";
import { rulesets as shipped } from "../../ruleset/rulesets.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { loadColumns } from "../column-options.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { createListCommand, type ListArguments, wantsColors, writeReport } from "../list-command.ts";
import { groupsOption, readAssumption, readFailOn } from "../options.ts";
import type { CommandContext } from "../program.ts";
import { readLists } from "../read/read-lists.ts";
import { loadOwnRules, rulesetFor } from "../rule-source.ts";
import { todayInJakarta } from "../today.ts";

/** What may make the exit code 1. */
const FAIL_ON = ["ineligible", "undetermined", "error", "warning"] as const;
/** A warning asks for a look and fails nothing, unless somebody wants it to. */
const DEFAULT_FAIL_ON: readonly FailOn[] = ["ineligible", "undetermined", "error"];
type FailOn = (typeof FAIL_ON)[number];

interface CheckArguments extends ListArguments {
  readonly assume?: Readonly<Record<string, FactValue>>;
  readonly groupBy?: string;
  readonly groups?: readonly string[];
  readonly showPii?: true;
  readonly failOn: readonly FailOn[];
}

const EXAMPLES = [
  "check anggota.csv --as-of 2022-02-22",
  "check anggota.csv --format json --output hasil.json",
  "check anggota.csv --assume member.isWilling=true --assume member.hasSkill=true",
  "check anggota.csv --groups kelompok.csv --ruleset dinsos-kalbar-2019",
  'check anggota.csv --column "Tgl=Tanggal Lahir" --column "Catatan=-"',
  'check - --group-by "Nama Kelompok" --fail-on ineligible,error < anggota.csv',
];

export function checkCommand(context: CommandContext): Command {
  const { lang } = context;
  return createListCommand({ name: "check", kind: "membership", asOf: "asOf", examples: EXAMPLES }, context)
    .option("--assume <FACT=VALUE>", cliWord("assume", lang), readAssumption)
    .option("--group-by <COLUMN>", cliWord("groupBy", lang))
    .addOption(groupsOption(lang))
    .option("--show-pii", cliWord("showPii", lang))
    .option(
      "--fail-on <VERDICTS>",
      cliWord("failOn", lang),
      (text: string) => readFailOn(text, FAIL_ON),
      DEFAULT_FAIL_ON,
    )
    .action(async (files: readonly string[], args: CheckArguments) => {
      context.finish(await check(files, args, context));
    });
}

async function check(
  files: readonly string[],
  args: CheckArguments,
  { io, lang }: CommandContext,
): Promise<ExitCode> {
  const twice = args.groups?.find((file) => files.includes(file));
  if (twice !== undefined) throw new CallError(CLI_FAULTS.namedTwice({ file: twice }));
  const asOf = args.asOf ?? todayInJakarta(io.now);
  const own = await loadOwnRules(args.rules, lang);
  const ruleset = toMembership(rulesetFor(args.ruleset, own, "membership"));
  const groupBy = args.groupBy === "none" ? null : args.groupBy;
  const columns = await loadColumns(args);
  const rows = readLists(files, io.stdin, {
    kind: "members",
    groupBy,
    columns,
    declared: ruleset.columns,
    sheet: args.sheet,
  });
  if (args.asOf === undefined) io.stderr.write(`${cliWord("today", lang)} \`--as-of ${asOf}\`\n`);
  const options: CheckListOptions = {
    ruleset,
    among: [...own, ...shipped],
    asOf,
    lang,
    assume: args.assume,
    groupBy,
    groups:
      args.groups === undefined
        ? undefined
        : readLists(args.groups, io.stdin, { kind: "groups", declared: ruleset.columns }),
    columns,
  };
  const found = new Set<FailOn>();
  const items = watch(checkList(rows, options), found);
  const reportOptions: ReportOptions = { lang, showPii: args.showPii === true };
  const pieces =
    args.format === "json"
      ? formatJson(items, reportOptions)
      : formatPretty(items, { ...reportOptions, colors: wantsColors(args, io) });
  await writeReport(pieces, [...files, ...(args.groups ?? [])], args, io, lang);
  return args.failOn.some((finding) => found.has(finding)) ? EXIT.findings : EXIT.ok;
}

/** Passes items on, and notes what they give cause for. */
async function* watch(
  items: AsyncIterable<Checked>,
  found: Set<FailOn>,
): AsyncGenerator<Checked, void, void> {
  for await (const item of items) {
    for (const finding of findingsOf(item)) found.add(finding);
    yield item;
  }
}

/** The first item tells of all persons, so that the exit code is right even if the reader goes after one line. */
function findingsOf(item: Checked): readonly FailOn[] {
  if (item.kind === "list") {
    const { ineligible, undetermined, errors, warnings } = item.summary;
    const counts: Record<FailOn, number> = { ineligible, undetermined, error: errors, warning: warnings };
    return FAIL_ON.filter((finding) => counts[finding] > 0);
  }
  return item.kind === "member" || item.decision.verdict === "eligible" ? [] : [item.decision.verdict];
}
