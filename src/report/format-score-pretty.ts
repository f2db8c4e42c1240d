/** Scored items → text for people: what the list is, every group with how it went over its periods, and how many there are. */
import { createColors } from "picocolors";
import type { Language } from "../language.ts";
import { collectKubes, type KubeRow, type KubeRows } from "../list/kube-records.ts";
import type { Scored, ScoredList } from "../list/scored.ts";
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import type { KubeScore } from "../score/kube-score.ts";
import { scoreKube } from "../score/score-kube.ts";
import { writePoints, writeSome } from "../score/score-phrases.ts";
import { type KubeSeries, scoreSeries } from "../score/score-series.ts";
import { issueWriter } from "./issue-writer.ts";
import { scoreHead } from "./score-head.ts";
import { scoreWriter } from "./score-writer.ts";
import { escapeText } from "./text/escape-text.ts";
import { reportCount } from "./words/report-words.ts";
import { type ScoreWord, scoreWord } from "./words/score-words.ts";
import { wordDate } from "./words/word-date.ts";

/** A line has room for so many periods; of more, the last are shown. */
const MOST_PERIODS = 12;

/** How text for people about scores is written. */
export interface ScorePrettyOptions {
  readonly lang: Language;
  /** The ruleset that scored. */
  readonly compiled: CompiledMonitoring;
  /** Colours, for a terminal. */
  readonly colors: boolean;
}

/** The report as pieces of text: rows of a group may stand anywhere in a list, so it begins when all have been read. */
export async function* formatScorePretty(
  items: AsyncIterable<Scored>,
  options: ScorePrettyOptions,
): AsyncGenerator<string, void, void> {
  const { groups, list } = await collectKubes(items);
  const write = createWriter(options, new Set(list.lacking));
  yield write.head(list);
  for (const group of groups) yield write.group(group);
  yield write.tail(list);
}

interface Writer {
  readonly head: (list: ScoredList) => string;
  readonly group: (group: KubeRows) => string;
  readonly tail: (list: ScoredList) => string;
}

function createWriter(
  { lang, compiled, colors: wanted }: ScorePrettyOptions,
  lacking: ReadonlySet<string>,
): Writer {
  const colors = createColors(wanted);
  const { placeOf, issueLines } = issueWriter(lang, colors);
  const write = scoreWriter(compiled.ruleset, lang, colors);
  const word = (name: ScoreWord): string => scoreWord(name, lang);
  const count = (thing: Parameters<typeof reportCount>[0], number: number): string =>
    reportCount(thing, lang, number);
  /** How many groups have each status, by its words. */
  const statuses = new Map<string, number>();

  function titleLine(
    { kube, area = {}, businessType }: ParsedMonitoring,
    period: string | undefined,
  ): string {
    const { desa, kecamatan, kabupaten, provinsi, code } = area;
    const names = [desa, kecamatan, kabupaten, provinsi].filter((name) => name !== undefined);
    const place = names.length > 0 ? names.join(", ") : code;
    const parts = [place, businessType, period === undefined ? word("noPeriod") : wordDate(period, lang)];
    const said = parts.filter((part) => part !== undefined).map((part) => ` · ${escapeText(part)}`);
    return `\n${colors.bold(escapeText(kube ?? word("noName")))}${said.join("")}\n`;
  }

  /** A group none of whose records can be used has no score at all. */
  function countStatus(score: KubeScore | null): void {
    if (score !== null && score.status === null) return;
    const said =
      score === null || score.status === null
        ? word("notScored")
        : score.status.id === null
          ? word("notKnown")
          : write.statusWord(score.status);
    statuses.set(said, (statuses.get(said) ?? 0) + 1);
  }

  function periodsLine(name: ScoreWord, periods: readonly string[]): string {
    return periods.length === 0
      ? ""
      : `  ${colors.yellow("!")} ${word(name)}: ${writeSome(
          periods.map((each) => wordDate(each, lang)),
          periods.length,
          lang,
        )}\n`;
  }

  /** Rows that count for nothing, each with the score it would have. */
  function unusedLine(name: ScoreWord, rows: readonly KubeRow[]): string {
    if (rows.length === 0) return "";
    const told = rows.map(({ file, row: line, record }) => {
      const { score } = scoreKube(compiled, record);
      const total = score === null ? "" : ` (${writePoints(score, lang)})`;
      return `${placeOf({ file: isOneFile(rows) ? null : file, line })}${total}`;
    });
    return `  ${colors.red("!")} ${word(name)}: ${told.join(", ")}\n`;
  }

  function issuesOf(rows: readonly KubeRow[]): string {
    return rows
      .flatMap(({ file, row: line, issues }) =>
        issues.map((issue) =>
          issueLines(issue, placeOf({ file: isOneFile(rows) ? null : file, line }), "  "),
        ),
      )
      .join("");
  }

  function rowBlock(row: KubeRow, key: string | null): string {
    const score = scoreKube(compiled, row.record);
    // A row that does not say its group is none that could be counted.
    if (key !== null) countStatus(score);
    const title = titleLine(row.record, row.record.period);
    return `${title}${write.score(score, [], lacking)}${issuesOf([row])}`;
  }

  function seriesBlock(rows: readonly KubeRow[]): string {
    const series = scoreSeries(
      compiled,
      rows.map(({ record }) => record),
    );
    const { periods, withoutReport, disputed } = series;
    const last = periods.findLast(({ score }) => score !== null);
    const score = last?.score ?? null;
    countStatus(score);
    const history = periods.map((each) => each.score);
    const shown = history.slice(0, history.lastIndexOf(score) + 1).slice(-MOST_PERIODS);
    const isUnused = ({ record: { period } }: KubeRow): boolean => period === undefined;
    return [
      titleLine(
        { ...rows.at(-1)?.record, ...score?.record, ...named(series) },
        last?.period ?? disputed.at(-1),
      ),
      score === null ? "" : write.score(score, shown, lacking),
      periodsLine("withoutReport", withoutReport),
      ...disputed.map((period) =>
        unusedLine(
          "disputed",
          rows.filter(({ record }) => record.period === period),
        ),
      ),
      unusedLine("undated", rows.filter(isUnused)),
      issuesOf(rows),
    ].join("");
  }

  return {
    head: (list) => {
      const legend = [word("legend"), ...(list.hasLibraryDefaults ? [word("marked")] : [])].join("; ");
      return `${scoreHead(list, { lang, colors, labels: compiled.labels, tellsRows: true })}\n${colors.dim(legend)}\n`;
    },
    group({ key, rows }) {
      const [first, ...others] = rows;
      return first !== undefined && others.length === 0 ? rowBlock(first, key) : seriesBlock(rows);
    },
    tail({ summary: { groups, undetermined } }) {
      const told = [...statuses].map(([status, number]) => `${number} ${status}`);
      return [
        `\n${colors.bold(count("groups", groups))}${told.length === 0 ? "" : `: ${told.join(", ")}`}\n`,
        `${count("records", undetermined)} ${word("undetermined")}\n`,
      ].join("");
    },
  };
}

function named({ name }: KubeSeries): Pick<ParsedMonitoring, "kube"> {
  return name === null ? {} : { kube: name };
}

function isOneFile(rows: readonly KubeRow[]): boolean {
  return rows.every(({ file }) => file === rows[0]?.file);
}
