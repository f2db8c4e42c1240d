/** What the report of a scored list says to people: every group with how it went over its periods, and how many there are. */
import type { Language } from "../../language.ts";
import { collectKubes, type KubeRow, type KubeRows } from "../../list/kube-records.ts";
import type { Scored } from "../../list/scored.ts";
import type { ParsedMonitoring } from "../../monitoring/monitoring-record.ts";
import type { CompiledMonitoring } from "../../score/compile-monitoring.ts";
import type { KubeScore } from "../../score/kube-score.ts";
import { scoreKube } from "../../score/score-kube.ts";
import { writePoints, writeSome } from "../../score/score-phrases.ts";
import { scoreSeries } from "../../score/score-series.ts";
import { wordArea } from "../words/group-title.ts";
import { reportCount } from "../words/report-words.ts";
import { type ScoreWord, scoreWord } from "../words/score-words.ts";
import { wordDate } from "../words/word-date.ts";
import { wordPlace } from "../words/word-place.ts";
import type { Block, Document, Note } from "./block.ts";
import { notCheckedBlocks } from "./check-blocks.ts";
import { issueNote, monitoringHead } from "./monitoring-head.ts";
import { scoreBlocks } from "./score-blocks.ts";
import { wordStatus } from "./word-status.ts";

/** A line has room for so many periods; of more, the last are shown. */
const MOST_PERIODS = 12;

/** What it is made from. */
interface ScoredItems {
  readonly items: AsyncIterable<Scored>;
  /** The ruleset that scored. */
  readonly compiled: CompiledMonitoring;
}

/** The document: rows of a group may stand anywhere in a list, so it begins when all have been read. */
export function scoreDocument(
  { items, compiled }: ScoredItems,
  { lang }: { readonly lang: Language },
): Document {
  const word = (name: ScoreWord): string => scoreWord(name, lang);
  return { lang, title: compiled.ruleset.title[lang], blocks: blocks() };

  async function* blocks(): AsyncGenerator<Block, void, void> {
    const { groups, list } = await collectKubes(items);
    const lacking: ReadonlySet<string> = new Set(list.lacking);
    /** How many groups have each status, by its words. */
    const statuses = new Map<string, number>();
    yield* monitoringHead(list, { lang, labels: compiled.labels, tellsRows: true });
    const legend = [word("legend"), ...(list.hasLibraryDefaults ? [word("marked")] : [])].join("; ");
    yield { kind: "paragraph", text: legend, stress: "less", isApart: true };
    for (const [index, group] of groups.entries()) {
      const course = courseOf(group);
      // A row that does not say its group is none that could be counted.
      if (group.key !== null) countStatus(course.score, statuses);
      yield* groupBlocks(group.rows, course, { lacking, number: index + 1 });
    }
    const told = [...statuses].map(([status, number]) => `${number} ${status}`);
    const text = reportCount("groups", lang, list.summary.groups);
    const remark = told.join(", ");
    yield { kind: "heading", level: 2, text, ...(remark === "" ? {} : { remark }) };
    const open = reportCount("records", lang, list.summary.undetermined);
    yield { kind: "paragraph", text: `${open} ${word("undetermined")}` };
    yield* notCheckedBlocks({ notChecked: compiled.ruleset.notChecked ?? [] }, lang);
  }

  /** A group none of whose records can be used has no score at all. */
  function countStatus(score: KubeScore | null, statuses: Map<string, number>): void {
    if (score !== null && score.status === null) return;
    const status = score?.status ?? null;
    const said =
      status === null ? word("notScored") : status.id === null ? word("notKnown") : wordStatus(status, lang);
    statuses.set(said, (statuses.get(said) ?? 0) + 1);
  }

  /** How a group went over its periods; a row alone stands for itself, also without a period. */
  function courseOf({ rows }: KubeRows): GroupCourse {
    const [first, ...others] = rows;
    if (first !== undefined && others.length === 0) {
      const { record } = first;
      return {
        ...NOTHING_LEFT_OUT,
        score: scoreKube(compiled, record),
        history: [],
        record,
        period: record.period,
      };
    }
    const series = scoreSeries(
      compiled,
      rows.map(({ record }) => record),
    );
    const { name, periods, withoutReport, disputed } = series;
    const last = periods.findLast(({ score }) => score !== null);
    const score = last?.score ?? null;
    const scores = periods.map((each) => each.score);
    return {
      score,
      history: scores.slice(0, scores.lastIndexOf(score) + 1).slice(-MOST_PERIODS),
      record: { ...rows.at(-1)?.record, ...score?.record, ...(name === null ? {} : { kube: name }) },
      period: last?.period ?? disputed.at(-1),
      withoutReport,
      unused: [
        ...disputed.map((each) => ["disputed", rows.filter(({ record }) => record.period === each)] as const),
        ["undated", rows.filter(({ record }) => record.period === undefined)],
      ],
    };
  }

  function* groupBlocks(
    rows: readonly KubeRow[],
    { score, history, record, period, withoutReport, unused }: GroupCourse,
    { lacking, number }: { readonly lacking: ReadonlySet<string>; readonly number: number },
  ): Generator<Block, void, void> {
    const { kube, area = {}, businessType } = record;
    const when = period === undefined ? word("noPeriod") : wordDate(period, lang);
    const about = [wordArea(area), businessType ?? "", when].filter((part) => part !== "");
    const name = kube ?? word("noName");
    yield { kind: "heading", level: 2, text: name, about };
    // Names repeat, and the tables of a page are told by what stands above them.
    const caption = `${number}. ${name}`;
    const { ruleset } = compiled;
    if (score !== null) yield* scoreBlocks(score, { caption, ruleset, lang, history, lacking });
    if (withoutReport.length > 0) {
      const periods = withoutReport.map((each) => wordDate(each, lang));
      const text = `${word("withoutReport")}: ${writeSome(periods, periods.length, lang)}`;
      yield { kind: "note", tone: "open", text };
    }
    for (const [name, left] of unused) if (left.length > 0) yield unusedNote(name, left);
    for (const row of rows) for (const issue of row.issues) yield issueNote(issue, placeOf(row, rows));
  }

  /** Rows that count for nothing, each with the score it would have. */
  function unusedNote(name: ScoreWord, rows: readonly KubeRow[]): Note {
    const told = rows.map((row) => {
      const { score } = scoreKube(compiled, row.record);
      return `${placeOf(row, rows)}${score === null ? "" : ` (${writePoints(score, lang)})`}`;
    });
    return { kind: "note", tone: "bad", text: `${word(name)}: ${told.join(", ")}` };
  }

  function placeOf({ file, row }: KubeRow, among: readonly KubeRow[]): string {
    return wordPlace(among.every((other) => other.file === file) ? null : file, row, lang);
  }
}

interface GroupCourse {
  /** The last one there is. */
  readonly score: KubeScore | null;
  /** The scores up to that one; empty for a row alone. */
  readonly history: readonly (KubeScore | null)[];
  readonly record: ParsedMonitoring;
  readonly period: string | undefined;
  readonly withoutReport: readonly string[];
  readonly unused: readonly (readonly [ScoreWord, readonly KubeRow[]])[];
}

const NOTHING_LEFT_OUT = { withoutReport: [], unused: [] } as const;
