/** A portfolio → text for people, or the JSON report: how many groups there are of each status, stage, place, business and year. */
import { createColors } from "picocolors";
import type { Language } from "../language.ts";
import type { ScoredList } from "../list/scored.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { percentOf } from "../score/percent-of.ts";
import { writeName } from "../score/score-phrases.ts";
import type { NamedCount, PortfolioSummary, StateCount, YearCount } from "../score/summarize-portfolio.ts";
import type { PeriodTable } from "../score/tabulate-periods.ts";
import { blocksText } from "./blocks-text.ts";
import { toPortfolioReport } from "./contract/portfolio-report.ts";
import { periodBlocks } from "./document/period-blocks.ts";
import { scoreHead } from "./score-head.ts";
import { escapeText } from "./text/escape-text.ts";
import { writeJson, writeJsonLines, writeJsonMembers } from "./text/write-json.ts";
import { type ScoreWord, scoreWord } from "./words/score-words.ts";
import { drawBar } from "./write/bars.ts";

const BAR_WIDTH = 40;

/** How text for people about portfolios is written. */
export interface PortfolioPrettyOptions {
  readonly lang: Language;
  /** What facts are called. */
  readonly labels: CompiledMonitoring["labels"];
  /** Colours, for a terminal. */
  readonly colors: boolean;
}

/** One line of a table of counts. */
interface CountLine {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  readonly remark?: string;
}

/** The report for people. */
export function formatPortfolioPretty(
  list: ScoredList,
  summary: PortfolioSummary,
  periods: PeriodTable,
  options: PortfolioPrettyOptions,
): string {
  const { lang, labels } = options;
  const colors = createColors(options.colors);
  const word = (name: ScoreWord): string => scoreWord(name, lang);

  function table(title: ScoreWord, lines: readonly CountLine[]): string {
    const width = Math.max(0, ...lines.map(({ name }) => name.length));
    const digits = Math.max(0, ...lines.map(({ count }) => String(count).length));
    const told = lines.map(({ name, count, of, remark }) => {
      const bar = drawBar({ min: count, max: count, of }, BAR_WIDTH);
      const said = remark === undefined ? "" : `  ${remark}`;
      return `  ${name.padEnd(width)}  ${bar}  ${String(count).padStart(digits)}  ${percentOf({ count, of }, lang)}${said}\n`;
    });
    return lines.length === 0 ? "" : `\n${colors.bold(word(title))}\n${told.join("")}`;
  }

  /** Places and businesses, where any group says it. */
  function namedTable(title: ScoreWord, counts: readonly NamedCount[]): string {
    return counts.some(({ name }) => name !== null) ? table(title, counts.map(namedLine)) : "";
  }

  function stateLine({ label, count, of }: StateCount): CountLine {
    return { name: escapeText(label[lang]), count, of };
  }

  function namedLine({ name, within, count, of }: NamedCount): CountLine {
    const place = within === null ? "" : ` (${within})`;
    return { name: name === null ? word("notSaid") : escapeText(`${name}${place}`), count, of };
  }

  function yearLine({ year, count, of, target, shortBy }: YearCount): CountLine {
    const name = year === null ? word("notSaid") : String(year);
    if (target === null || shortBy === null) return { name, count, of };
    const isShort = shortBy > 0;
    const reached = isShort ? percentOf({ count, of: target }, lang) : word("targetReached");
    const missed = isShort ? `, ${word("shortBy")} ${shortBy}` : "";
    const paint = isShort ? colors.yellow : colors.green;
    return { name, count, of, remark: paint(`${word("target")} ${target}: ${reached}${missed}`) };
  }

  const { byStatus, byStage, byKabupaten, byKecamatan, byBusinessType, byYear, disputed } = summary;
  const left = disputed.map(({ name }) => escapeText(writeName(name, lang))).join(", ");
  return [
    scoreHead(list, { lang, colors, labels, tellsRows: false }),
    table("statusTitle", (byStatus ?? []).map(stateLine)),
    table("stageTitle", (byStage ?? []).map(stateLine)),
    namedTable("kabupaten", byKabupaten),
    namedTable("kecamatan", byKecamatan),
    namedTable("businessType", byBusinessType),
    table("yearTitle", byYear.map(yearLine)),
    blocksText(periodBlocks(periods, lang), { lang, colors }),
    left === "" ? "" : `\n${colors.red("!")} ${word("notKnownFor")}: ${left}\n`,
  ].join("");
}

/** The JSON report, one count a line. */
export function formatPortfolioJson(
  list: ScoredList,
  summary: PortfolioSummary,
  periods: PeriodTable,
  lang: Language,
): string {
  const { reportVersion, ruleset, hasLibraryDefaults, groups, ...rest } = toPortfolioReport(
    list,
    summary,
    periods,
    lang,
  );
  const { periodLength, disputed, summary: numbers, lacking, setAside, issues, ...counts } = rest;
  const tables = Object.entries(counts).map(
    ([name, lines]) => `  ${writeJson(name)}: ${lines === null ? "null" : writeJsonLines(lines)},\n`,
  );
  return [
    `{\n${writeJsonMembers({ reportVersion, ruleset, hasLibraryDefaults, groups })}`,
    ...tables,
    writeJsonMembers({ periodLength, disputed, summary: numbers, lacking }),
    `  "setAside": ${writeJsonLines(setAside)},\n`,
    `  "issues": ${writeJsonLines(issues)}\n}\n`,
  ].join("");
}
