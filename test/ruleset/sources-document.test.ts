/** docs/sources.md: what became of each sentence is there. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { NEWEST_RULESETS } from "./newest-rulesets.ts";
import { sectionOf, wordsInBackticks } from "./read-markdown.ts";

const DOCUMENT = readFileSync("docs/sources.md", "utf8");
const section = sectionOf(DOCUMENT, "Each sentence, and what became of it");

const known = NEWEST_RULESETS.flatMap((ruleset) => [
  ruleset.id,
  ...ruleset.questions.map(({ id }) => id),
  ...ruleset.interpretations.map(({ id }) => id),
  ...(ruleset.notChecked ?? []).map(({ id }) => id),
  ...(ruleset.kind === "membership" ? ruleset.criteria.map(({ id }) => id) : []),
]);

test("every id that the table of sentences names is one of a shipped ruleset", () => {
  const named = wordsInBackticks(section).filter((word) => !["notChecked", "portfolio"].includes(word));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((word) => !known.includes(word))).toEqual([]);
});

test("everything that is not checked stands in the table", () => {
  const named = new Set(wordsInBackticks(section));
  const all = NEWEST_RULESETS.flatMap(({ notChecked = [] }) => notChecked.map(({ id }) => id));
  expect(all.filter((id) => !named.has(id))).toEqual([]);
});
