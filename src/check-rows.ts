/** The whole flow for a list: rows → columns of codes → decisions, then groups; what becomes of it is told by index. */

import { checkIterable, checkRecord } from "./check-argument.ts";
import { toMembership } from "./decide/compile-membership.ts";
import type { CompiledRuleset } from "./decide/compiled-ruleset.ts";
import { checkOptions, type DecideOptions } from "./decide/decide-options.ts";
import { declaredColumns } from "./facts/declared-columns.ts";
import { besideRows } from "./list/beside-rows.ts";
import type { CheckedList, ListIssue } from "./list/checked.ts";
import type { CheckedRows } from "./list/checked-rows.ts";
import { keptList } from "./list/kept-list.ts";
import { listGroups } from "./list/list-groups.ts";
import { listHeaders } from "./list/list-headers.ts";
import { listedKubes } from "./list/listed-kubes.ts";
import { lookAhead } from "./list/look-ahead.ts";
import { markedRows } from "./list/marked-rows.ts";
import { reread } from "./list/read-record-row.ts";
import { rowReaders } from "./list/row-readers.ts";
import {
  isBeside,
  isReadRun,
  isRun,
  type ListPieces,
  type ListRows,
  sourceRowOf,
  toSourceRow,
} from "./list/source-rows.ts";
import { unsettledRows } from "./list/unsettled-rows.ts";
import type { Samples } from "./row/column-samples.ts";
import type { RowRun } from "./row/row-run.ts";
import type { SaidColumns } from "./row/said-columns.ts";
import { notYetOn, repealOn } from "./ruleset/in-force.ts";
import type { Ruleset } from "./ruleset/ruleset-schema.ts";

/** Somebody who reads parts of a list elsewhere. */
export interface ReadsElsewhere {
  /** Is told how rows are read that are like those of a run, with the first cells of their columns. */
  readonly begin: (run: RowRun, samples: Samples | undefined) => void;
}

/** How rows are read, which changes nothing of what comes of them. */
export interface ReadingOptions {
  readonly elsewhere?: ReadsElsewhere | undefined;
  /** How many rows with cells of their own are read at a time. */
  readonly batchRows?: number | undefined;
}

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
 * Decides every person and every group of a list. Of each row only what reports and groups need is kept, since a NIK that
 * stands twice, and so the verdict of its first row, is known only when the last row has been read.
 *
 * @throws {RulesetError} where the ruleset is not sound or not known.
 * @throws {CallError} where `asOf`, an assumption, a column said or the one to group by cannot be taken.
 */
export async function checkRows(
  rows: ListPieces,
  options: CheckListOptions,
  { elsewhere, batchRows }: ReadingOptions = {},
): Promise<CheckedRows> {
  checkIterable(rows, "rows");
  checkRecord(options, "options");
  const { asOf, lang, groupBy } = options;
  const compiled = toMembership(options.ruleset);
  const assume = checkOptions(compiled, options);
  const ahead = lookAhead(rows, sourceRowOf, ROWS_AHEAD, (item) => isRun(item) || isReadRun(item));
  const samples = new Map<readonly string[], Samples>();
  const headers = listHeaders({
    ...{ lang, groupBy, columns: options.columns, declared: declaredColumns(compiled) },
    samplesOf(header) {
      const found = ahead.samplesOf(header);
      samples.set(header, found);
      return found;
    },
  });
  const list = keptList({ compiled, asOf, assume });
  const unsettled = unsettledRows();
  const beside = besideRows(lang);
  const readers = rowReaders(list, unsettled, batchRows);

  for await (const each of ahead.items) {
    if (isRun(each)) {
      elsewhere?.begin(each, samples.get(each.header));
      readers.addRun(headers.read(each), each);
    } else if (isReadRun(each)) readers.addRead(headers.read(each), each);
    else if (isBeside(each)) beside.add(each);
    else {
      const row = toSourceRow(each, readers.count() + 1);
      readers.add(headers.read(row), row);
    }
  }
  readers.conclude();
  for (const each of unsettled.conclude()) reread(each, list);

  const marked = markedRows(list, lang);
  const listed = options.groups === undefined ? undefined : await listedKubes(options.groups, compiled, lang);
  const groups = listGroups(marked.columns, {
    ...{ compiled, asOf, assume, lang, listed: listed?.rows, supplied: headers.supplied },
    ...{ fileAt: marked.fileAt, rowAt: marked.rowAt },
    issuesAt: (row) => marked.issueCodesAt(row).map((code) => ({ code })),
  });
  const setAside = Object.freeze([...beside.setAside, ...(listed?.setAside ?? [])]);
  const { lacking, issues: headerIssues } = headers.conclude(compiled, assume, listed?.supplied);
  const issues: readonly ListIssue[] = Object.freeze([
    ...beside.issues,
    ...headerIssues,
    ...unsettled.issues(lang),
    ...(listed?.issues ?? []),
    ...groups.issues,
  ]);
  const members = marked.summarize(issues, groups.kkFaultCount);
  const checked = marked.checked(groups, {
    kind: "list",
    ruleset: Object.freeze({
      ...compiled.reference,
      title: compiled.ruleset.title,
      repealed: repealOn(asOf, compiled.reference.id, options.among) ?? null,
      notYet: notYetOn(asOf, compiled.ruleset, options.among) ?? null,
      questions: compiled.ruleset.questions,
      notChecked: compiled.ruleset.notChecked ?? [],
    }),
    asOf,
    assumptions: assume,
    summary: Object.freeze({
      members: members.members,
      eligible: members.eligible,
      ineligible: members.ineligible,
      undetermined: members.undetermined,
      groups: groups.kubeCount,
      setAside: setAside.length,
      errors: members.errors,
      warnings: members.warnings,
    }),
    lacking,
    setAside,
    issues,
  } satisfies CheckedList);
  return { ...checked, headersOf: (fact) => headers.headersOf(compiled.facts.get(fact)) };
}
