/** Pages of rulesets into a folder, one a language. */
import { join } from "node:path";
import { compileRuleset } from "../compile-ruleset.ts";
import { LANGUAGES, type Language } from "../language.ts";
import { formatRulesetPage } from "../report/page/format-ruleset-page.ts";
import { findPageBase } from "../report/page/page-base.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { makeFolder, writeFile } from "./write-text.ts";

/** Writes the pages of both languages, and gives the names of the files; the folder is made where it is not there. */
export async function writePages(
  rulesets: readonly Ruleset[],
  among: readonly Ruleset[],
  folder: string,
  inputs: readonly string[],
): Promise<readonly string[]> {
  await makeFolder(folder);
  const files: string[] = [];
  for (const ruleset of rulesets) {
    for (const lang of LANGUAGES) {
      const file = join(folder, `${ruleset.id}.${lang}.md`);
      await writeFile([pageOf(ruleset, lang, among)], file, inputs);
      files.push(file);
    }
  }
  return files;
}

/** The page of a ruleset; what it extends is looked for among the given ones. */
export function pageOf(ruleset: Ruleset, lang: Language, among: readonly Ruleset[]): string {
  return formatRulesetPage(compileRuleset(ruleset), lang, { base: findPageBase(ruleset, among), among });
}
