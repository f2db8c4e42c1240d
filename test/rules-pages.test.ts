/** The pages of `docs/rules/` are those of the shipped rulesets, each in its newest version (`npm run snapshots` writes them). */
import { readdirSync } from "node:fs";
import { compileRuleset, rulesets } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../src/language.ts";
import { findPageBase } from "../src/report/document/page/page-base.ts";
import { pageListDocument } from "../src/report/document/page/page-list.ts";
import { writeMarkdown } from "../src/report/write/markdown.ts";
import { joined } from "./report/small-list.ts";
import { written } from "./report/written.ts";
import { NEWEST_RULESETS } from "./ruleset/newest-rulesets.ts";

const newest = NEWEST_RULESETS;

describe.each(newest)("the page of $id", (ruleset) => {
  test.each(LANGUAGES)("in the language %s says what its rule file says", async (lang) => {
    const base = findPageBase(ruleset, rulesets);
    const otherLanguage = `${ruleset.id}.${lang === "id" ? "en" : "id"}.md`;
    const report = { compiled: compileRuleset(ruleset), base, among: rulesets, otherLanguage };
    const page = await written("rules docs", "markdown", report, { lang });
    await expect(page).toMatchFileSnapshot(`../docs/rules/${ruleset.id}.${lang}.md`);
  });
});

test.each(newest)("the pages of $id cite no pasal that its file does not cite", async (ruleset) => {
  const file = JSON.stringify(ruleset);
  for (const lang of LANGUAGES) {
    const page = await written("rules docs", "markdown", { compiled: compileRuleset(ruleset) }, { lang });
    const cited = page.match(/pasal \d+(?: ayat \(\d+\))?/gi) ?? [];
    expect(cited.filter((place) => !file.includes(place))).toEqual([]);
  }
});

test("the list of pages names every page", async () => {
  await expect(await joined(writeMarkdown(pageListDocument(newest)))).toMatchFileSnapshot(
    "../docs/rules/README.md",
  );
});

test("there is no page of a ruleset that is no longer shipped", () => {
  const pages = newest.flatMap(({ id }) => LANGUAGES.map((lang) => `${id}.${lang}.md`));
  expect(readdirSync("docs/rules").sort()).toEqual([...pages, "README.md"].sort());
});
