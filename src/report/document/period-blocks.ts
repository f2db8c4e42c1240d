/** What reports say of groups over months, quarters or half-years: the scores side by side, and who did not report. */
import type { Language } from "../../language.ts";
import { MONTHS_IN, numberOfMonth, type PeriodLength } from "../../score/months.ts";
import { writeRange } from "../../score/score-phrases.ts";
import type { PeriodCell, PeriodTable } from "../../score/tabulate-periods.ts";
import { groupTitle } from "../words/group-title.ts";
import { periodWord, wordPeriod, wordShortMonth, writeMean } from "../words/period-words.ts";
import type { Block, Cell } from "./block.ts";

/** So many periods stand side by side, on paper and in a terminal. */
const SIDE_BY_SIDE: Readonly<Record<PeriodLength, number>> = { month: 6, quarter: 2, "half-year": 2 };
/** Of more periods the last ones are told: one mistyped year would make a book. */
const MOST_PERIODS = 24;

/** Nothing for a list of a single month, of which there is nothing to compare and nobody to miss. */
export function* periodBlocks(table: PeriodTable, lang: Language): Generator<Block, void, void> {
  const { length, periods, groups, reporting, unplaced } = table;
  if (groups.length === 0 || (length === "month" && periods.length < 2)) return;
  yield { kind: "heading", level: 2, text: periodWord(length, lang) };
  if (length !== "month") yield { kind: "note", tone: "open", text: periodWord("ownArithmetic", lang) };
  const titleOf = (period: string): string =>
    length === "month" ? `${period.slice(5)}/${period.slice(0, 4)}` : wordPeriod(period, lang);
  const legend = length === "month" ? "legend" : "longLegend";
  yield { kind: "note", tone: "plain", text: periodWord(legend, lang) };
  const first = Math.max(0, periods.length - MOST_PERIODS);
  if (first > 0) yield { kind: "note", tone: "open", text: periodWord("earlier", lang) };
  for (let from = first; from < periods.length; from += SIDE_BY_SIDE[length]) {
    const shown = periods.slice(from, from + SIDE_BY_SIDE[length]);
    const rowOf = (title: string, cells: readonly Cell[]): readonly Cell[] => [
      title,
      ...cells.slice(from, from + shown.length),
    ];
    yield {
      kind: "table",
      isGrid: true,
      caption: `${periodWord(length, lang)}: ${wordPeriod(shown[0] as string, lang)} – ${wordPeriod(shown.at(-1) as string, lang)}`,
      columns: [
        { title: periodWord("group", lang), holds: "text" },
        ...shown.map((each) => ({ title: titleOf(each), holds: "text" }) as const),
      ],
      rows: [
        ...groups.map(({ record, cells }) =>
          rowOf(
            groupTitle(record, lang),
            cells.map((cell) => cellText(cell, length, lang)),
          ),
        ),
        rowOf(
          periodWord("reporting", lang),
          reporting.map(({ reported, due }) => `${reported}/${due}`),
        ),
      ],
    };
  }
  if (unplaced > 0) yield { kind: "note", tone: "open", text: `${unplaced} ${periodWord("unplaced", lang)}` };
  yield* absentBlocks(table, lang);
}

function* absentBlocks({ groups }: PeriodTable, lang: Language): Generator<Block, void, void> {
  const absent = groups.filter(({ withoutReport }) => withoutReport.length > 0);
  yield { kind: "heading", level: 2, text: periodWord("notReported", lang) };
  if (absent.length === 0) {
    yield { kind: "note", tone: "good", text: periodWord("allReported", lang) };
    return;
  }
  yield {
    kind: "table",
    isGrid: true,
    caption: periodWord("notReportedCaption", lang),
    columns: [
      { title: periodWord("group", lang), holds: "text" },
      { title: periodWord("numberOfMonths", lang), holds: "numbers" },
      { title: periodWord("monthsWithout", lang), holds: "text" },
    ],
    rows: absent.map(({ record, withoutReport }) => [
      groupTitle(record, lang),
      withoutReport.length,
      wordMonths(withoutReport, lang),
    ]),
  };
}

/** So many stretches of months are named. */
const MOST_STRETCHES = 6;

/** Months that follow one another as one stretch: `Jan 2022, Mar 2022 – Mei 2022`. */
function wordMonths(months: readonly string[], lang: Language): string {
  const stretches: (readonly [string, string])[] = [];
  for (const month of months) {
    const [from, until] = stretches.at(-1) ?? [];
    if (from !== undefined && until !== undefined && isNext(until, month))
      stretches.splice(-1, 1, [from, month]);
    else stretches.push([month, month]);
  }
  const short = (month: string): string => wordShortMonth(month, lang);
  const told = stretches
    .slice(-MOST_STRETCHES)
    .map(([from, until]) => (from === until ? short(from) : `${short(from)} – ${short(until)}`));
  return `${stretches.length > MOST_STRETCHES ? "…, " : ""}${told.join(", ")}`;
}

function isNext(month: string, next: string): boolean {
  return numberOfMonth(next) === numberOfMonth(month) + 1;
}

function cellText(cell: PeriodCell | null, length: PeriodLength, lang: Language): Cell {
  if (cell === null) return "";
  const { report, last, mean, scoredMonths } = cell;
  if (last === null)
    return report === "none"
      ? { text: periodWord("none", lang), tone: "bad" }
      : { text: periodWord("disputed", lang), tone: "open" };
  const score = last.score === null ? periodWord("reported", lang) : writeRange(last.score, lang);
  if (length === "month") return score;
  const months = `(${scoredMonths}/${MONTHS_IN[length]})`;
  return mean === null ? `${score} ${months}` : `${score}; ${writeMean(mean, lang)} ${months}`;
}
