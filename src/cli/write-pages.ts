/** Pages of rulesets: printed, or into a folder, one a language. */
import { join } from "node:path";
import { compileRuleset } from "../compile-ruleset.ts";
import { LANGUAGES } from "../language.ts";
import { findPageBase } from "../report/document/page/page-base.ts";
import { type FormatName, type Reports, writerOf } from "../report/formats.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { makeFolder, writeFile } from "./write-text.ts";

/** What the files of pages end in. */
const ENDINGS: Partial<Readonly<Record<FormatName, string>>> = { markdown: "md", html: "html" };

/** Writes the pages of both languages, and gives the names of the files; the folder is made where it is not there. */
export async function writePages(
  rulesets: readonly Ruleset[],
  among: readonly Ruleset[],
  folder: string,
  { format, inputs }: { readonly format: FormatName; readonly inputs: readonly string[] },
): Promise<readonly string[]> {
  await makeFolder(folder);
  const write = await writerOf("rules docs", format);
  const files: string[] = [];
  for (const ruleset of rulesets) {
    for (const lang of LANGUAGES) {
      const nameIn = (language: string): string => `${ruleset.id}.${language}.${ENDINGS[format]}`;
      const file = join(folder, nameIn(lang));
      const page = { ...pageOf(ruleset, among), otherLanguage: nameIn(lang === "id" ? "en" : "id") };
      await writeFile(write(page, { lang, colors: false, showPii: false }), file, inputs);
      files.push(file);
    }
  }
  return files;
}

/** The page of a ruleset; what it extends is looked for among the given ones. */
export function pageOf(ruleset: Ruleset, among: readonly Ruleset[]): Reports["rules docs"] {
  return { compiled: compileRuleset(ruleset), base: findPageBase(ruleset, among), among };
}
