/** What every report of a monitoring list says first: which ruleset, how official it is, and what is wrong with the list. */
import type { Issue } from "../../issue.ts";
import type { Language } from "../../language.ts";
import type { ScoredList } from "../../list/scored.ts";
import type { CompiledMonitoring } from "../../score/compile-monitoring.ts";
import { writeMissing } from "../../score/score-phrases.ts";
import { reportCount, reportWord } from "../words/report-words.ts";
import { scoreWord } from "../words/score-words.ts";
import { setAsideLine } from "../words/set-aside-line.ts";
import { wordDate } from "../words/word-date.ts";
import { wordIssue } from "../words/word-issue.ts";
import { wordPlace } from "../words/word-place.ts";
import type { Block, Note } from "./block.ts";

interface HeadOptions {
  readonly lang: Language;
  /** What facts are called. */
  readonly labels: CompiledMonitoring["labels"];
  /** Whether the report goes on to tell what is wrong with each row. */
  readonly tellsRows: boolean;
}

/** So many lacking columns are told one by one; more of them would bury everything else. */
const MOST_LACKING = 3;

export function* monitoringHead(
  { ruleset, hasLibraryDefaults, summary, lacking, setAside, issues }: ScoredList,
  { lang, labels, tellsRows }: HeadOptions,
): Generator<Block, void, void> {
  const { periods } = summary;
  yield {
    kind: "facts",
    facts: [
      [reportWord("ruleset", lang), `${ruleset.id} ${ruleset.version}`],
      [reportWord("fingerprint", lang), ruleset.sha256, { isDetail: true }],
      ...(periods === null ? [] : [[scoreWord("periods", lang), wordPeriods(periods, lang)] as const]),
    ],
  };
  if (hasLibraryDefaults) {
    const remedy = scoreWord("replaceDefaults", lang);
    yield { kind: "note", tone: "open", text: scoreWord("libraryDefaults", lang), remedy };
  }
  const counts = (["groups", "records", "errors", "warnings"] as const).map((thing) =>
    reportCount(thing, lang, summary[thing]),
  );
  yield { kind: "paragraph", text: counts.join(", ") };
  if (setAside.length > 0) yield { kind: "paragraph", text: setAsideLine(setAside, lang) };
  if (summary.errors + summary.warnings > issues.length && !tellsRows)
    yield { kind: "paragraph", text: scoreWord("rowsElsewhere", lang), stress: "less" };
  const isGathered = lacking.length > MOST_LACKING;
  const told = issues.filter(({ code }) => !(isGathered && code === "header/missing-column"));
  if (told.length === 0 && !isGathered) return;
  yield { kind: "heading", level: 2, text: reportWord("list", lang) };
  for (const issue of told) yield issueNote(issue, wordPlace(issue.file, issue.row ?? issue.line, lang));
  if (!isGathered) return;
  const names = writeMissing(lacking, Object.fromEntries(labels), lang);
  const text = `${reportCount("lackingColumns", lang, lacking.length)}: ${names}`;
  yield { kind: "note", tone: "open", text, remedy: scoreWord("addColumns", lang) };
}

/** An issue to be noticed, with what to do about it. */
export function issueNote(issue: Issue, place: string): Note {
  const { severity, hint } = issue;
  return {
    kind: "note",
    tone: severity === "error" ? "bad" : "open",
    text: wordIssue(issue, place),
    remedy: hint,
  };
}

/** `Februari 2022`, or `November 2021 – Februari 2022`. */
function wordPeriods({ first, last }: { first: string; last: string }, lang: Language): string {
  const [from, until] = [wordDate(first, lang), wordDate(last, lang)];
  return from === until ? from : `${from} – ${until}`;
}
