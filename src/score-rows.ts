/** The whole flow for a monitoring list: row → record → facts → score. */

import { checkIterable, checkRecord } from "./check-argument.ts";
import type { CompiledRuleset } from "./decide/compiled-ruleset.ts";
import { declaredColumns } from "./facts/declared-columns.ts";
import { createIssue } from "./issue.ts";
import type { Language } from "./language.ts";
import { besideRows } from "./list/beside-rows.ts";
import type { ListIssue } from "./list/checked.ts";
import { type DraftRuns, draftRuns } from "./list/draft-runs.ts";
import { headerReader } from "./list/header-reader.ts";
import { lackingFacts } from "./list/lacking-facts.ts";
import { askedOfMonitoring } from "./list/monitoring-headers.ts";
import { scoreCount } from "./list/score-count.ts";
import type { Scored, ScoredRecord } from "./list/scored.ts";
import { isBeside, isReadRun, isRun, type ListPieces, toSourceRow } from "./list/source-rows.ts";
import { MONITORING_COLUMNS, type MonitoringField } from "./monitoring/columns.ts";
import { kubeKeys } from "./monitoring/kube-key-of.ts";
import { type ListedPeriod, listPeriods } from "./monitoring/list-periods.ts";
import { type DraftedRow, draftMonitoringRow } from "./monitoring/parse-monitoring-cells.ts";
import { recordOf } from "./monitoring/record-draft.ts";
import { checkAsOf } from "./row/check-as-of.ts";
import type { Header } from "./row/read-header.ts";
import type { SaidColumns } from "./row/said-columns.ts";
import type { Ruleset } from "./ruleset/ruleset-schema.ts";
import { toMonitoring } from "./score/compile-monitoring.ts";
import { scoreFacts, toScore } from "./score/score-kube.ts";
import { sheetRowOf } from "./sheet/sheet-row-of.ts";

export interface ScoreListOptions {
  /** The ruleset to score by: compiled, parsed, or the id of a shipped one. */
  readonly ruleset: CompiledRuleset | Ruleset | string;
  /** The language of issues; Indonesian unless told. */
  readonly lang?: Language | undefined;
  /** The day of the check, an ISO date: a period after it is a fault. Without it no period is in the future. */
  readonly asOf?: string | undefined;
  /** What columns hold whose headers do not say it: header → field, its header, or `-` for a column to leave alone. */
  readonly columns?: SaidColumns | undefined;
}

/** Scores every record of a list; see `scoreList`. */
export async function* scoreRows(
  rows: ListPieces,
  options: ScoreListOptions,
): AsyncGenerator<Scored, void, void> {
  checkIterable(rows, "rows");
  checkRecord(options, "options");
  const { lang, asOf } = options;
  checkAsOf(asOf);
  const compiled = toMonitoring(options.ruleset);
  /** The cells that tell what a column holds whose header does not. */
  let cells: readonly unknown[] = [];
  const headers = headerReader(MONITORING_COLUMNS, {
    ...{ lang, columns: options.columns, declared: declaredColumns(compiled) },
    // Each record is given as soon as its row is there, so its own cells have to tell.
    samplesOf: (header) => header.map((_, position) => [cells[position]]),
  });
  const periods = doublePeriods(lang);
  const count = scoreCount();
  const beside = besideRows(lang);
  let number = 0;

  const keyOf = kubeKeys();
  /** The reader of the rows under the last header: what it knows of texts is let go with it. */
  let under: { readonly header: Header<MonitoringField>; readonly draft: DraftRuns } | undefined;

  function score(
    { draft, issues }: DraftedRow,
    place: Pick<ScoredRecord, "file" | "line" | "row">,
  ): ScoredRecord {
    const kubeKey = keyOf(draft);
    const facts = scoreFacts(compiled, compiled.factsIn(draft));
    const { file, line, row } = place;
    const item: ScoredRecord = Object.freeze({
      kind: "score",
      file,
      line,
      row,
      score: toScore(compiled, recordOf(draft), facts),
      issues,
    });
    periods.add({ file, line, row, kubeKey, period: draft.period });
    count.add(item, kubeKey);
    return item;
  }

  for await (const each of rows) {
    if (isBeside(each)) {
      beside.add(each);
      continue;
    }
    if (isReadRun(each)) throw new TypeError("rows read elsewhere cannot be scored");
    if (isRun(each)) {
      const { run, from, to, file } = each;
      cells = sheetRowOf(run, from).cells;
      const header = headers.read(each);
      if (under?.header !== header) under = { header, draft: draftRuns(header, { lang, asOf }) };
      const draftAt = under.draft(each);
      for (let at = from; at < to; at += 1) {
        const place = { file, line: run.lines[at] as number, row: run.rows[at] as number };
        yield score(draftAt(at), place);
      }
      number += to - from;
      continue;
    }
    number += 1;
    const row = toSourceRow(each, number);
    const { file, line, ragged } = row;
    cells = row.cells;
    const drafted = draftMonitoringRow(headers.read(row), row.cells, { line, lang, asOf, ragged });
    yield score(drafted, { file, line, row: row.row ?? line });
  }

  const { lacking, issues } = lackingFacts(askedOfMonitoring(compiled), headers, lang);
  const listIssues = Object.freeze([
    ...beside.issues,
    ...headers.conclude(),
    ...issues,
    ...periods.conclude(),
  ]);
  yield Object.freeze({
    kind: "list",
    ruleset: Object.freeze({ ...compiled.reference, title: compiled.ruleset.title }),
    hasLibraryDefaults: compiled.hasLibraryDefaults,
    summary: count.summarize(listIssues, beside.setAside.length),
    lacking,
    setAside: Object.freeze([...beside.setAside]),
    issues: listIssues,
  });
}

/** Finds the periods that stand twice. */
function doublePeriods(lang: Language | undefined): {
  readonly add: (row: ListedPeriod) => void;
  /** An issue for each row whose group and period stood there before; it names the first one. */
  readonly conclude: () => readonly ListIssue[];
} {
  const seen = listPeriods<ListedPeriod>();
  const doubles: ListedPeriod[] = [];
  return {
    add(row) {
      if (seen.add(row)) doubles.push(row);
    },
    conclude: () =>
      doubles.flatMap((row) =>
        seen.faultsOf(row).map((found) =>
          Object.freeze({
            file: row.file,
            row: row.row,
            ...createIssue(found, {
              line: row.line,
              column: MONITORING_COLUMNS.columnOf("period").header,
              lang,
            }),
          }),
        ),
      ),
  };
}
