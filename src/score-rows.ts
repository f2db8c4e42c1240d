/** The whole flow for a monitoring list: row → record → facts → score. */

import { checkIterable, checkRecord } from "./check-argument.ts";
import type { CompiledRuleset } from "./decide/compiled-ruleset.ts";
import { declaredColumns } from "./facts/declared-columns.ts";
import { createIssue } from "./issue.ts";
import type { Language } from "./language.ts";
import { besideRows } from "./list/beside-rows.ts";
import type { ListIssue } from "./list/checked.ts";
import { headerReader } from "./list/header-reader.ts";
import { lackingFacts } from "./list/lacking-facts.ts";
import { askedOfMonitoring } from "./list/monitoring-headers.ts";
import { scoreCount } from "./list/score-count.ts";
import type { Scored, ScoredRecord } from "./list/scored.ts";
import { isBeside, type ListRows, toSourceRow } from "./list/source-rows.ts";
import { MONITORING_COLUMNS } from "./monitoring/columns.ts";
import { kubeKeys } from "./monitoring/kube-key-of.ts";
import { type ListedPeriod, listPeriods } from "./monitoring/list-periods.ts";
import { draftMonitoringRow } from "./monitoring/parse-monitoring-cells.ts";
import { recordOf } from "./monitoring/record-draft.ts";
import { checkAsOf } from "./row/check-as-of.ts";
import type { SaidColumns } from "./row/said-columns.ts";
import type { SourceRow } from "./row/source-row.ts";
import type { Ruleset } from "./ruleset/ruleset-schema.ts";
import { toMonitoring } from "./score/compile-monitoring.ts";
import { scoreFacts, toScore } from "./score/score-kube.ts";

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
  rows: ListRows,
  options: ScoreListOptions,
): AsyncGenerator<Scored, void, void> {
  checkIterable(rows, "rows");
  checkRecord(options, "options");
  const { lang, asOf } = options;
  checkAsOf(asOf);
  const compiled = toMonitoring(options.ruleset);
  let row: SourceRow | undefined;
  const headers = headerReader(MONITORING_COLUMNS, {
    ...{ lang, columns: options.columns, declared: declaredColumns(compiled) },
    // Each record is given as soon as its row is there, so its own cells have to tell.
    samplesOf: (header) => header.map((_, position) => [row?.cells[position]]),
  });
  const periods = doublePeriods(lang);
  const count = scoreCount();
  const beside = besideRows(lang);
  let number = 0;

  const keyOf = kubeKeys();

  for await (const each of rows) {
    if (isBeside(each)) {
      beside.add(each);
      continue;
    }
    number += 1;
    row = toSourceRow(each, number);
    const { file, line, ragged } = row;
    const shown = row.row ?? line;
    const { draft, issues } = draftMonitoringRow(headers.read(row), row.cells, { line, lang, asOf, ragged });
    const kubeKey = keyOf(draft);
    const facts = scoreFacts(compiled, compiled.factsIn(draft));
    const item: ScoredRecord = {
      kind: "score",
      file,
      line,
      row: shown,
      score: toScore(compiled, recordOf(draft), facts),
      issues,
    };
    periods.add({ file, line, row: shown, kubeKey, period: draft.period });
    count.add(item, kubeKey);
    yield Object.freeze(item);
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
