/** `check FILE…`: decides every person and every group of a CSV list. */
import type { Command } from "commander";
import { countColumns } from "../../applicant/count-columns.ts";
import type { SourceRow } from "../../applicant/source-row.ts";
import { type CheckListOptions, checkList } from "../../check-list.ts";
import { CallError, InputError } from "../../error.ts";
import type { FactValue } from "../../facts/fact.ts";
import type { Checked } from "../../list/checked.ts";
import type { ReportOptions } from "../../report/check-report.ts";
import { escapeText } from "../../report/escape-text.ts";
import { formatJson } from "../../report/format-json.ts";
import { formatPretty } from "../../report/format-pretty.ts";
import { rulesets as shipped } from "../../ruleset/rulesets.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import {
  FAIL_ON,
  type FailOn,
  formatOption,
  readAsOf,
  readAssumption,
  readFailOn,
  rulesOption,
} from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { openList } from "../read/open-list.ts";
import { readCsv } from "../read/read-csv.ts";
import { chooseRuleset, DEFAULT_RULESET, loadOwnRules } from "../rule-source.ts";
import { todayInJakarta } from "../today.ts";
import { writeFile, writeStream } from "../write-text.ts";

const FORMATS = ["pretty", "json"] as const;

interface CheckArguments {
  readonly ruleset?: string;
  readonly rules?: readonly string[];
  readonly asOf?: string;
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly assume?: Readonly<Record<string, FactValue>>;
  readonly groupBy?: string;
  readonly showPii?: true;
  readonly failOn: readonly FailOn[];
}

const EXAMPLES = [
  "check anggota.csv --as-of 2022-02-22",
  "check anggota.csv --format json --output hasil.json",
  "check anggota.csv --assume member.isWilling=true --assume member.hasSkill=true",
  'check - --group-by "Nama Kelompok" --fail-on ineligible,error < anggota.csv',
];

export function checkCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("check", context, EXAMPLES)
    .description(cliWord("check", lang))
    .argument("<FILE...>", cliWord("files", lang))
    .option(
      "--ruleset <ID>",
      `${cliWord("rulesetId", lang)} (${cliWord("default", lang)} ${DEFAULT_RULESET})`,
    )
    .addOption(rulesOption(lang))
    .option("--as-of <DATE>", cliWord("asOf", lang), readAsOf)
    .addOption(formatOption(lang, FORMATS))
    .option("--output <FILE>", cliWord("output", lang))
    .option("--assume <FACT=VALUE>", cliWord("assume", lang), readAssumption)
    .option("--group-by <COLUMN>", cliWord("groupBy", lang))
    .option("--show-pii", cliWord("showPii", lang))
    .option("--fail-on <VERDICTS>", cliWord("failOn", lang), readFailOn, FAIL_ON)
    .action(async (files: readonly string[], args: CheckArguments) => {
      context.finish(await check(files, args, context));
    });
}

async function check(
  files: readonly string[],
  args: CheckArguments,
  { io, lang }: CommandContext,
): Promise<ExitCode> {
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new CallError(CLI_FAULTS.namedTwice({ file: twice }));
  const asOf = args.asOf ?? todayInJakarta(io.now);
  if (args.asOf === undefined) io.stderr.write(`${cliWord("today", lang)} \`--as-of ${asOf}\`\n`);
  const own = await loadOwnRules(args.rules, lang);
  const options: CheckListOptions = {
    ruleset: chooseRuleset(args.ruleset, own),
    among: [...own, ...shipped],
    asOf,
    lang,
    assume: args.assume,
    groupBy: args.groupBy === "none" ? null : args.groupBy,
  };
  const found = new Set<FailOn>();
  const items = watch(checkList(readLists(files, io.stdin), options), found);
  const reportOptions: ReportOptions = { lang, showPii: args.showPii === true };
  const colors = args.output === undefined && io.stdout.isTTY === true && !io.env["NO_COLOR"];
  const pieces =
    args.format === "json"
      ? formatJson(items, reportOptions)
      : formatPretty(items, { ...reportOptions, colors });
  if (args.output === undefined) {
    await writeStream(pieces, io.stdout);
  } else {
    await writeFile(pieces, args.output, files);
    io.stderr.write(`${cliWord("written", lang)} ${escapeText(args.output)}\n`);
  }
  return args.failOn.some((finding) => found.has(finding)) ? EXIT.findings : EXIT.ok;
}

/** The rows of all files, one after the other. A file without one applicant is no list. */
async function* readLists(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<SourceRow, void, void> {
  for (const file of files) {
    let isEmpty = true;
    for await (const row of readCsv(openList(file, stdin), { file, isHeader: countColumns })) {
      isEmpty = false;
      yield row;
    }
    if (isEmpty) throw new InputError(CLI_FAULTS.noApplicants({ file }));
  }
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
    const { ineligible, undetermined, errors } = item.summary;
    const counts: Record<FailOn, number> = { ineligible, undetermined, error: errors };
    return FAIL_ON.filter((finding) => counts[finding] > 0);
  }
  return item.kind === "member" || item.decision.verdict === "eligible" ? [] : [item.decision.verdict];
}
