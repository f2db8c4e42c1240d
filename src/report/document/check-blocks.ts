/** What every report of a checked list says in the same blocks, however long it is. */
import type { Verdict } from "../../decide/decision.ts";
import type { Outcome } from "../../decide/decision-table.ts";
import { VERDICT_WORDS } from "../../decide/outcome-words.ts";
import type { Language } from "../../language.ts";
import type { CheckedList } from "../../list/checked.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { onlyWords } from "../words/only-words.ts";
import { reportCount, reportWord } from "../words/report-words.ts";
import { wordDate } from "../words/word-date.ts";
import type { Block, Tone, Toned } from "./block.ts";
import { heading } from "./block-words.ts";

export const VERDICTS = ["eligible", "ineligible", "undetermined"] as const;
const TONES: Readonly<Record<Verdict, Tone>> = { eligible: "good", ineligible: "bad", undetermined: "open" };
export const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = { pass: "good", fail: "bad", unknown: "open" };

export function wordVerdict(verdict: Verdict, lang: Language): Toned {
  return { text: VERDICT_WORDS[verdict][lang], tone: TONES[verdict] };
}

/** A list may be decided by a ruleset that is no longer in force, or not yet, but never without saying so. */
export function* rulesetNotes(
  { repealed, notYet }: CheckedList["ruleset"],
  lang: Language,
): Generator<Block, void, void> {
  if (repealed !== null) {
    const text = `${reportWord("repealed", lang)} ${wordDate(repealed.from, lang)} ${reportWord("by", lang)} ${repealed.by}`;
    yield { kind: "note", tone: "open", text };
  }
  if (notYet !== null) {
    const then = notYet.inForce === null ? "" : `; ${reportWord("inForceThen", lang)} ${notYet.inForce}`;
    yield {
      kind: "note",
      tone: "open",
      text: `${reportWord("notYet", lang)} ${wordDate(notYet.from, lang)}${then}`,
    };
  }
}

/** What is left for a person to check, said once, after everything else. */
export function* notCheckedBlocks(
  { notChecked }: Pick<CheckedList["ruleset"], "notChecked">,
  lang: Language,
): Generator<Block, void, void> {
  if (notChecked.length === 0) return;
  yield heading("notChecked", lang);
  yield {
    kind: "list",
    items: notChecked.map(
      ({ text, how }) => ({ tone: "open", text: text[lang], details: [how[lang]] }) as const,
    ),
  };
}

/** How many persons have each verdict, and what else there is to count. */
export function* verdictBlocks(
  { list: { summary } }: Pick<CheckedRows, "list">,
  lang: Language,
): Generator<Block, void, void> {
  yield {
    kind: "bar",
    label: reportCount("persons", lang, summary.members),
    parts: VERDICTS.map((verdict) => ({ count: summary[verdict], ...wordVerdict(verdict, lang) })),
  };
  const counts = (["groups", "errors", "warnings"] as const).map((thing) =>
    reportCount(thing, lang, summary[thing]),
  );
  yield { kind: "paragraph", text: counts.join(", ") };
}

export function* leftOutNote(
  { only }: Pick<CheckedRows, "only">,
  lang: Language,
): Generator<Block, void, void> {
  if (only !== undefined) yield { kind: "note", tone: "plain", text: onlyWords(only, lang) };
}
