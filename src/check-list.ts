/** The whole flow for a list: row → applicant → facts → decision, then groups. */

import type { ParsedApplicant, Sex } from "./applicant/applicant.ts";
import { type ParsedRow, parseCells } from "./applicant/parse-cells.ts";
import { checkIterable, checkRecord } from "./check-argument.ts";
import { toMembership } from "./decide/compile-membership.ts";
import type { CompiledRuleset } from "./decide/compiled-ruleset.ts";
import { type DecidedMember, type GroupShare, groupShare } from "./decide/decide-kube.ts";
import { decideRow } from "./decide/decide-member.ts";
import { checkOptions, type DecideOptions } from "./decide/decide-options.ts";
import type { KubeDecision, MemberDecision } from "./decide/decision.ts";
import type { Issue } from "./issue.ts";
import { besideRows } from "./list/beside-rows.ts";
import type { Checked, CheckedList, CheckedMember, ListIssue, ListSummary } from "./list/checked.ts";
import type { GroupColumns } from "./list/kept-rows.ts";
import { type ComparedRow, listChecks } from "./list/list-checks.ts";
import { listGroups } from "./list/list-groups.ts";
import { listHeaders } from "./list/list-headers.ts";
import { listedKubes } from "./list/listed-kubes.ts";
import { lookAhead } from "./list/look-ahead.ts";
import { markRow } from "./list/mark-row.ts";
import { isBeside, type ListRows, sourceRowOf, toSourceRow } from "./list/source-rows.ts";
import { unsettledRows } from "./list/unsettled-rows.ts";
import type { Area } from "./row/area.ts";
import { areaPool, ownCopy, textPool } from "./row/own-copy.ts";
import type { SaidColumns } from "./row/said-columns.ts";
import type { SourceRow } from "./row/source-row.ts";
import { notYetOn, repealOn } from "./ruleset/in-force.ts";
import type { Ruleset } from "./ruleset/ruleset-schema.ts";

/** So many rows tell what a column holds whose header does not. */
const ROWS_AHEAD = 100;

export interface CheckListOptions extends DecideOptions {
  /** The ruleset to decide by: compiled, parsed, or the id of a shipped one. */
  readonly ruleset: CompiledRuleset | Ruleset | string;
  /** The header of the column that names the group, where it is not the usual one; `null` for persons only. */
  readonly groupBy?: string | null | undefined;
  /** What columns hold whose headers do not say it: header → field, its header, or `-` for a column to leave alone. */
  readonly columns?: SaidColumns | undefined;
  /** Rows of a list of groups, one a group: what a ruleset asks of groups is taken from there too, joined by their names. */
  readonly groups?: ListRows | undefined;
  /** The rulesets that may say they repeal the one decided by; the shipped ones unless given. */
  readonly among?: readonly Ruleset[] | undefined;
}

/**
 * Decides every person and every group of a list: first an item for the list, then one a row in order, then one a group.
 *
 * Rows are plain records (header → cell). Of each row only what the report and the groups need is kept, since a NIK
 * that stands twice, and so the verdict of its first row, is known only when the last row has been read.
 *
 * @throws {RulesetError} where the ruleset is not sound or not known.
 * @throws {CallError} where `asOf`, an assumption, a column said or the one to group by cannot be taken.
 * @example
 * ```ts
 * import { checkList } from "aturan-kube";
 *
 * const rows = [{ NIK: "2101990201800001", "Tanggal Lahir": "02/01/1980" }];
 * const verdicts = [];
 * for await (const item of checkList(rows, { ruleset: "permensos-25-2015", asOf: "2026-11-21" })) {
 *   if (item.kind === "member") verdicts.push(item.decision.verdict);
 * }
 * verdicts; // ["undetermined"]
 * ```
 */
export async function* checkList(
  rows: ListRows,
  options: CheckListOptions,
): AsyncGenerator<Checked, void, void> {
  checkIterable(rows, "rows");
  checkRecord(options, "options");
  const { asOf, lang, groupBy } = options;
  const compiled = toMembership(options.ruleset);
  const assume = checkOptions(compiled, options);
  const decideOptions = { asOf, assume };
  const ahead = lookAhead(rows, sourceRowOf, ROWS_AHEAD);
  const headers = listHeaders({
    ...{ lang, groupBy, columns: options.columns, declared: compiled.columns },
    samplesOf: ahead.samplesOf,
  });
  const checks = listChecks<KeptRow>(lang);
  const unsettled = unsettledRows<KeptRow>();
  const keep = createKeeper();
  const kept: KeptRow[] = [];
  const beside = besideRows(lang);

  for await (const each of ahead.items) {
    if (isBeside(each)) {
      beside.add(each);
      continue;
    }
    const row = toSourceRow(each, kept.length + 1);
    const { line, ragged } = row;
    const header = headers.read(row);
    const parsed = parseCells(header, row.cells, { line, lang, asOf, ragged });
    const { applicant } = parsed;
    const keptRow = keep(row, applicant, decide(parsed));
    unsettled.add(header, row, keptRow.nik, keptRow);
    checks.add(keptRow, applicant, header, row);
    kept.push(keptRow);
  }

  for (const { row, header, cells, columns } of unsettled.conclude()) {
    const parsed = parseCells(header, cells, { line: row.line, lang, asOf, told: columns });
    Object.assign(row, decide(parsed));
  }
  checks.conclude();
  const listed = options.groups === undefined ? undefined : await listedKubes(options.groups, compiled, lang);
  const groups = listGroups(columnsOf(kept), {
    ...{ compiled, asOf, assume, lang, listed: listed?.rows, supplied: headers.supplied },
    fileAt: (row) => (kept[row] as KeptRow).file,
    rowAt: (row) => (kept[row] as KeptRow).row,
    issuesAt: (row) => (kept[row] as KeptRow).issues,
  });
  for (const [index, row] of kept.entries()) {
    const group = groups.groupOf[index] as number;
    if (group >= 0) row.group = groups.nameOf(group);
    const found = groups.kkFaultAt(index);
    if (found !== undefined) markRow(row, "noKk", [found], lang);
  }
  const kubes = Array.from({ length: groups.kubeCount }, (_, group) => groups.kubeAt(group));
  const setAside = Object.freeze([...beside.setAside, ...(listed?.setAside ?? [])]);
  const { lacking, issues: headerIssues } = headers.conclude(compiled, assume, listed?.supplied);
  const listIssues = Object.freeze([
    ...beside.issues,
    ...headerIssues,
    ...unsettled.issues(lang),
    ...(listed?.issues ?? []),
    ...groups.issues,
  ]);
  yield Object.freeze<CheckedList>({
    kind: "list",
    ruleset: Object.freeze({
      ...compiled.reference,
      title: compiled.ruleset.title,
      repealed: repealOn(asOf, compiled.reference.id, options.among) ?? null,
      notYet: notYetOn(asOf, compiled.ruleset, options.among) ?? null,
    }),
    asOf,
    assumptions: assume,
    summary: Object.freeze(summarize(kept, kubes, setAside.length, listIssues)),
    lacking,
    setAside,
    issues: listIssues,
  });
  for (const row of kept) yield toCheckedMember(row);
  for (const decision of kubes) yield Object.freeze({ kind: "kube", decision });

  function decide(parsed: ParsedRow): DecidedRow {
    const { applicant, issues } = parsed;
    const { nik, noKk } = applicant;
    return {
      nik: nik === undefined ? undefined : ownCopy(nik),
      noKk: noKk === undefined ? undefined : ownCopy(noKk),
      share: groupShare(compiled, applicant, asOf, assume),
      decision: decideRow(compiled, parsed, decideOptions),
      issues,
    };
  }
}

/** What reading a row anew may change. */
interface DecidedRow {
  nik: string | undefined;
  noKk: string | undefined;
  share: GroupShare;
  decision: MemberDecision;
  issues: readonly Issue[];
}

/** What is kept of a row: what its report says, and what its group is counted from. Names and addresses are not. */
interface KeptRow extends ComparedRow, DecidedRow {
  readonly name: string | undefined;
  readonly kube: string | undefined;
  readonly perhaps: readonly string[];
  readonly area: DecidedMember["area"];
  readonly sex: Sex | undefined;
  /** The name of the group, of the spellings its rows have. */
  group: string | null;
}

const NO_GROUPS: readonly string[] = Object.freeze([]);

/** Keeps rows without keeping the text of the file they were cut from. */
function createKeeper(): (row: SourceRow, applicant: ParsedApplicant, decided: DecidedRow) => KeptRow {
  const kubes = textPool();
  const areas = areaPool();
  return ({ file, line, row = line, perhaps = NO_GROUPS }, { name, kube, area, sex }, decided) => ({
    ...decided,
    file,
    line,
    row,
    name: name === undefined ? undefined : ownCopy(name),
    kube: kube === undefined ? undefined : kubes(kube),
    perhaps: perhaps.map(kubes),
    area: area === undefined ? undefined : areas(area),
    sex: typeof sex === "string" ? sex : undefined,
    group: null,
  });
}

/** The columns that groups are made from. */
function columnsOf(rows: readonly KeptRow[]): GroupColumns {
  const { length } = rows;
  const kubes = coder<string>();
  const areas = coder<Area>();
  const shares = coder<GroupShare>();
  const decisions = coder<MemberDecision>();
  const columns = {
    kube: new Int32Array(length),
    area: new Int32Array(length),
    kkHigh: new Int32Array(length),
    kkLow: new Int32Array(length),
    share: new Int32Array(length),
    decision: new Int32Array(length),
  };
  const perhaps = new Map<number, readonly string[]>();
  for (const [index, row] of rows.entries()) {
    columns.kube[index] = kubes.codeOf(row.kube);
    columns.area[index] = areas.codeOf(row.area);
    columns.kkHigh[index] = row.noKk === undefined ? -1 : Number(row.noKk.slice(0, 8));
    columns.kkLow[index] = row.noKk === undefined ? -1 : Number(row.noKk.slice(8));
    columns.share[index] = shares.codeOf(row.share);
    columns.decision[index] = decisions.codeOf(row.decision);
    if (row.perhaps.length > 0) perhaps.set(index, row.perhaps);
  }
  const tables = { kubeNames: kubes.all, areas: areas.all, shares: shares.all, decisions: decisions.all };
  return { length, ...columns, ...tables, perhaps };
}

/** Gives equal values one code, -1 where there is none. */
function coder<T>(): { readonly all: readonly T[]; readonly codeOf: (value: T | undefined) => number } {
  const codes = new Map<T, number>();
  const all: T[] = [];
  return {
    all,
    codeOf(value) {
      if (value === undefined) return -1;
      const code = codes.get(value) ?? all.length;
      if (code === all.length) {
        codes.set(value, code);
        all.push(value);
      }
      return code;
    },
  };
}

function toCheckedMember({
  file,
  line,
  row,
  nik,
  name,
  group,
  area,
  sex,
  decision,
  issues,
}: KeptRow): CheckedMember {
  const person = { name: name ?? null, nik: nik ?? null, area: area ?? null, sex: sex ?? null };
  return Object.freeze({ kind: "member", file, line, row, group, ...person, decision, issues });
}

function summarize(
  rows: readonly KeptRow[],
  kubes: readonly KubeDecision[],
  setAside: number,
  listIssues: readonly ListIssue[],
): ListSummary {
  const summary = {
    members: rows.length,
    eligible: 0,
    ineligible: 0,
    undetermined: 0,
    groups: kubes.length,
    setAside,
    errors: 0,
    warnings: 0,
  };
  const count = ({ severity }: Issue): void => {
    summary[severity === "error" ? "errors" : "warnings"] += 1;
  };
  for (const { decision, issues } of rows) {
    summary[decision.verdict] += 1;
    for (const issue of issues) count(issue);
  }
  for (const issue of listIssues) count(issue);
  return summary;
}
