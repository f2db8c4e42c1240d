/** The head of every report about scores for people: which ruleset, how official it is, and what is wrong with the list. */
import type { Language } from "../language.ts";
import type { ScoredList } from "../list/scored.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { writeMissing } from "../score/score-phrases.ts";
import { type Colors, issueWriter } from "./issue-writer.ts";
import { escapeText } from "./text/escape-text.ts";
import { reportCount, reportWord } from "./words/report-words.ts";
import { scoreWord } from "./words/score-words.ts";
import { setAsideLine } from "./words/set-aside-line.ts";
import { wordDate } from "./words/word-date.ts";

/** How a report for people is written. */
interface HeadOptions {
  readonly lang: Language;
  readonly colors: Colors;
  /** What facts are called. */
  readonly labels: CompiledMonitoring["labels"];
  /** Whether the report goes on to tell what is wrong with each row. */
  readonly tellsRows: boolean;
}

/** So many lacking columns are told one by one; more of them would bury everything else. */
const MOST_LACKING = 3;

export function scoreHead(
  { ruleset, hasLibraryDefaults, summary, lacking, setAside, issues }: ScoredList,
  { lang, colors, labels, tellsRows }: HeadOptions,
): string {
  const { issueLines, placeOf } = issueWriter(lang, colors);
  const { id, version, title } = ruleset;
  const { periods } = summary;
  const counts = (["groups", "records", "errors", "warnings"] as const).map((thing) =>
    reportCount(thing, lang, summary[thing]),
  );
  const isRowAtFault = summary.errors + summary.warnings > issues.length;
  const { told, isGathered } = gatherIssues({ lacking, issues });
  const found = [
    ...told.map((issue) => issueLines(issue, placeOf(issue), "  ")),
    ...(isGathered ? [lackingLines()] : []),
  ].join("");
  return [
    `${colors.bold(escapeText(title[lang]))}\n`,
    `${id} ${version}${periods === null ? "" : ` · ${periodsWord(periods, lang)}`}\n`,
    ...(hasLibraryDefaults
      ? [
          `${colors.yellow(colors.bold(scoreWord("libraryDefaults", lang)))}\n`,
          `${scoreWord("replaceDefaults", lang)}\n`,
        ]
      : []),
    `\n${counts.join(", ")}\n`,
    setAside.length === 0 ? "" : `${setAsideLine(setAside, lang)}\n`,
    isRowAtFault && !tellsRows ? `${colors.dim(scoreWord("rowsElsewhere", lang))}\n` : "",
    found === "" ? "" : `\n${colors.bold(reportWord("list", lang))}\n${found}`,
  ].join("");

  function lackingLines(): string {
    const remedy = `→ ${scoreWord("addColumns", lang)}`;
    return `  ${colors.yellow("!")} ${escapeText(wordLacking(lacking, labels, lang))}\n    ${colors.dim(remedy)}\n`;
  }
}

/** The issues of a list that are told one by one; where many columns are lacking, these are told together. */
export function gatherIssues({ lacking, issues }: Pick<ScoredList, "lacking" | "issues">): {
  readonly told: ScoredList["issues"];
  readonly isGathered: boolean;
} {
  const isGathered = lacking.length > MOST_LACKING;
  return {
    told: issues.filter(({ code }) => !(isGathered && code === "header/missing-column")),
    isGathered,
  };
}

/** The facts that no column supplies, with how many they are. */
export function wordLacking(
  lacking: readonly string[],
  labels: CompiledMonitoring["labels"],
  lang: Language,
): string {
  const said = writeMissing(lacking, Object.fromEntries(labels), lang);
  return `${reportCount("lackingColumns", lang, lacking.length)}: ${said}`;
}

/** `Februari 2022`, or `November 2021 – Februari 2022`. */
export function periodsWord({ first, last }: { first: string; last: string }, lang: Language): string {
  const [from, until] = [wordDate(first, lang), wordDate(last, lang)];
  return from === until ? from : `${from} – ${until}`;
}
