/** `check FILE…`: decides every person and every group of a list. */

import type { Command } from "commander";
import { type CheckListOptions, checkRows } from "../../check-rows.ts";
import { toMembership } from "../../decide/compile-membership.ts";
import { CallError } from "../../error.ts";
import { declaredColumns } from "../../facts/declared-columns.ts";
import type { FactValue } from "../../facts/fact.ts";
import type { Language } from "../../language.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { canBeAssumed } from "../../list/list-headers.ts";
import { FINDINGS, type Finding, onlyRows } from "../../list/only-rows.ts";
import { type FormatName, formatsOf, writerOf } from "../../report/formats.ts";
import { escapeText } from "../../report/text/escape-text.ts";
import { onlyWords } from "../../report/words/only-words.ts";
import { rulesets as shipped } from "../../ruleset/rulesets.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { loadColumns } from "../column-options.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { isBeyond, type Limit, limitReader } from "../limits.ts";
import { createListCommand, type ListArguments } from "../list-command.ts";
import { formatOption, groupsOption, readAssumption, readFailOn, readJobs, readOnly } from "../options.ts";
import type { CommandContext } from "../program.ts";
import { startProgress } from "../progress.ts";
import { readPseudonymKey } from "../pseudonyms.ts";
import { keepLists } from "../read/keep-lists.ts";
import { partReaders } from "../read/part-readers.ts";
import { readLists, readRuns, reopenSheets, rowsOfItem } from "../read/read-lists.ts";
import {
  checkOwnFile,
  looksOf,
  type NamedOutput,
  outputsOption,
  refuseTerminal,
  reportTargets,
  writeTarget,
} from "../report-targets.ts";
import { loadOwnRules, rulesetFor } from "../rule-source.ts";
import { todayInJakarta } from "../today.ts";
import { lettersPlace, refuseLetters, writeLetters } from "../write-letters.ts";
import { makeFolder } from "../write-text.ts";

/** A warning asks for a look and fails nothing, unless somebody wants it to. */
const DEFAULT_FAIL_ON: readonly Finding[] = ["ineligible", "undetermined", "error"];
/** Formats that are contracts about a whole list: a part of it would pass for all of it. */
const WHOLE_LIST: readonly FormatName[] = ["json"];

interface CheckArguments extends ListArguments {
  readonly format: FormatName;
  readonly output?: readonly NamedOutput<FormatName>[];
  readonly assume?: Readonly<Record<string, FactValue>>;
  readonly groupBy?: string;
  readonly groups?: readonly string[];
  readonly showPii?: true;
  readonly pseudonymKeyFile?: string;
  readonly jobs?: number;
  readonly only?: readonly Finding[];
  readonly all?: true;
  readonly letters?: string;
  readonly failOn: readonly Finding[];
  readonly maxIneligible?: Limit;
  readonly maxUndetermined?: Limit;
  readonly maxErrors?: Limit;
  readonly receipt?: string;
  readonly maxWarnings?: Limit;
}

const EXAMPLES = [
  "check anggota.csv --as-of 2022-02-22",
  "check anggota.csv --format json --output hasil.json",
  "check anggota.csv --output csv=orang.csv --output pretty=-",
  "check anggota.xlsx --output xlsx=hasil.xlsx",
  "check anggota.csv --only ineligible,error --output csv=dibenahi.csv",
  "check anggota.csv --assume member.isWilling=true --assume member.hasSkill=true",
  "check anggota.csv --letters surat",
  "check anggota.csv --only ineligible --letters surat.html",
  "check anggota.csv --groups kelompok.csv --ruleset dinsos-kalbar-2019",
  'check anggota.csv --column "Tgl=Tanggal Lahir" --column "Catatan=-"',
  'check - --group-by "Nama Kelompok" --fail-on ineligible,error < anggota.csv',
];

export function checkCommand(context: CommandContext): Command {
  const { lang } = context;
  const formats = formatsOf("check");
  return createListCommand(
    {
      name: "check",
      kind: "membership",
      asOf: "asOf",
      examples: EXAMPLES,
      reports: [formatOption(lang, formats), outputsOption(lang, formats)],
    },
    context,
  )
    .option("--assume <FACT=VALUE>", cliWord("assume", lang), readAssumption)
    .option("--group-by <COLUMN>", cliWord("groupBy", lang))
    .addOption(groupsOption(lang))
    .option("--pseudonym-key-file <FILE>", cliWord("pseudonymKey", lang))
    .option("--receipt <FILE>", cliWord("receipt", lang))
    .option("--show-pii", cliWord("showPii", lang))
    .option("--jobs <N>", cliWord("jobs", lang), readJobs)
    .option("--only <FINDINGS>", cliWord("only", lang), (text: string) => readOnly(text, FINDINGS))
    .option("--all", cliWord("all", lang))
    .option("--letters <FOLDER|FILE>", cliWord("letters", lang))
    .option(
      "--fail-on <VERDICTS>",
      cliWord("failOn", lang),
      (text: string) => readFailOn(text, FINDINGS),
      DEFAULT_FAIL_ON,
    )
    .option("--max-ineligible <N|%>", cliWord("maxIneligible", lang), limitReader("--max-ineligible"))
    .option("--max-undetermined <N|%>", cliWord("maxUndetermined", lang), limitReader("--max-undetermined"))
    .option("--max-errors <N|%>", cliWord("maxErrors", lang), limitReader("--max-errors"))
    .option("--max-warnings <N|%>", cliWord("maxWarnings", lang), limitReader("--max-warnings"))
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
  const inputs = [
    ...files,
    ...(args.groups ?? []),
    ...(args.pseudonymKeyFile === undefined ? [] : [args.pseudonymKeyFile]),
  ];
  const targets = await reportTargets(args, inputs);
  if (args.receipt !== undefined) await checkOwnFile(args.receipt, inputs, targets);
  refusePart(args.only, targets);
  refuseTerminal(targets, io, "xlsx=hasil.xlsx");
  const letters = args.letters === undefined ? undefined : lettersPlace(args.letters);
  if (letters?.kind === "folder") await makeFolder(letters.path);
  else if (letters !== undefined) await checkOwnFile(letters.path, inputs, targets);
  const asOf = args.asOf ?? todayInJakarta(io.now);
  const own = await loadOwnRules(args.rules, lang);
  const ruleset = toMembership(rulesetFor(args.ruleset, own, "membership"));
  const stated = Object.keys(args.assume ?? {}).map((name) => ruleset.facts.get(name));
  const derived = stated.find((fact) => fact !== undefined && !canBeAssumed(fact));
  if (derived !== undefined) throw new CallError(CLI_FAULTS.notAssumable({ fact: derived.name }));
  const groupBy = args.groupBy === "none" ? null : args.groupBy;
  const columns = await loadColumns(args);
  const key = args.pseudonymKeyFile === undefined ? undefined : await readPseudonymKey(args.pseudonymKeyFile);
  const pseudonymOf = key?.pseudonymOf;
  const parts = partReaders(
    { ruleset: ruleset.ruleset, asOf, assume: args.assume, groupBy, columns },
    { jobs: args.jobs, onFailure: (error) => io.stderr.write(`${threadFailure(error, lang)}\n`) },
  );
  const declared = declaredColumns(ruleset);
  const progress = await startProgress(files, io, lang);
  const isHandedBack = targets.some(({ format }) => format === "xlsx");
  const kept = isHandedBack ? await keepLists(files, io.stdin, progress.addBytes) : undefined;
  const reading = { kind: "members", groupBy, columns, declared, sheet: args.sheet } as const;
  const rows = readRuns(files, io.stdin, {
    ...reading,
    onBytes: progress.addBytes,
    open: kept?.open,
    parts,
  });
  if (args.asOf === undefined) io.stderr.write(`${cliWord("today", lang)} \`--as-of ${asOf}\`\n`);
  const asked: CheckListOptions = {
    ruleset,
    among: [...own, ...shipped],
    asOf,
    lang,
    assume: args.assume,
    groupBy,
    groups:
      args.groups === undefined ? undefined : readLists(args.groups, io.stdin, { kind: "groups", declared }),
    columns,
  };
  const checked = await checkRows(progress.counting(rows, rowsOfItem), asked, { elsewhere: parts });
  const told = args.only === undefined ? checked : onlyRows(checked, args.only);
  if (letters !== undefined) refuseLetters(letters, told);
  if (told.only !== undefined) io.stderr.write(`${onlyWords(told.only, lang)}\n`);
  const reopened = kept && {
    files,
    headers: { groupBy, columns, declared },
    reopen: () => reopenSheets(files, reading, kept.reopen),
  };
  const options = { lang, showPii: args.showPii === true, all: args.all, pseudonymOf };
  for (const target of targets) {
    const write = await writerOf("check", target.format);
    const pieces = write({ ...told, reopened }, { ...options, ...looksOf(target, io) });
    await writeTarget(pieces, target, inputs, io, lang);
  }
  if (args.receipt !== undefined) {
    const { writeReceiptFile } = await import("../receipts.ts");
    const reading = { groupBy, columns, sheet: args.sheet };
    await writeReceiptFile(
      { file: args.receipt, files, groups: args.groups ?? [], rows: checked, ruleset, reading, key },
      { inputs, io, lang },
    );
  }
  if (letters !== undefined) {
    const toPrint = await writeLetters({ rows: told, compiled: ruleset }, letters, inputs, {
      ...options,
      colors: false,
    });
    io.stderr.write(`${cliWord("written", lang)} ${escapeText(toPrint)}\n`);
  }
  return hasFindings(checked, args) ? EXIT.findings : EXIT.ok;
}

/** Why a thread failed, by the code or the kind of its error: a message may quote what it was reading. */
function threadFailure(error: unknown, lang: Language): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return `${cliWord("threadFailed", lang)} \`${escapeText(String(code ?? name))}\``;
}

/** Refused before the list is read, as a long one takes its time. */
function refusePart(
  only: readonly Finding[] | undefined,
  targets: readonly { readonly format: FormatName }[],
): void {
  const whole = targets.find(({ format }) => WHOLE_LIST.includes(format));
  if (only !== undefined && whole !== undefined)
    throw new CallError(CLI_FAULTS.wholeList({ format: whole.format }));
}

/** Whether there is cause for the exit code 1, among persons, groups and issues. What has a limit is measured by that alone. */
function hasFindings({ list, kubeCount, kubeAt }: CheckedRows, args: CheckArguments): boolean {
  const { members, ineligible, undetermined, errors, warnings } = list.summary;
  const counts: Record<Finding, number> = { ineligible, undetermined, error: errors, warning: warnings };
  const limits: Partial<Record<Finding, Limit | undefined>> = {
    ineligible: args.maxIneligible,
    undetermined: args.maxUndetermined,
    error: args.maxErrors,
    warning: args.maxWarnings,
  };
  if (FINDINGS.some((finding) => isBeyond(limits[finding], counts[finding], members))) return true;
  const unlimited = args.failOn.filter((finding) => limits[finding] === undefined);
  if (unlimited.some((finding) => counts[finding] > 0)) return true;
  const verdicts: readonly string[] = unlimited;
  for (let kube = 0; kube < kubeCount; kube += 1) if (verdicts.includes(kubeAt(kube).verdict)) return true;
  return false;
}
