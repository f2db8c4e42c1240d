/** Faults of rule files → text, JSON or JUnit XML, a file after the other. */
import type { Finding } from "../finding.ts";
import type { Language } from "../language.ts";
import type { ReadRuleFile } from "../ruleset/read-collection.ts";
import { escapeText } from "./escape-text.ts";
import { reportWord } from "./report-words.ts";
import { element, escapeXml } from "./xml.ts";

/** What was found in each file; a file without a fault is named too. */
export function formatFindings(
  files: readonly ReadRuleFile[],
  lang: Language,
  format: "pretty" | "json" | "junit",
): string {
  return FORMATS[format](files, lang);
}

const FORMATS = {
  pretty: (files: readonly ReadRuleFile[], lang: Language): string =>
    files.map((file) => formatFile(file, lang)).join(""),
  json: (files: readonly ReadRuleFile[]): string =>
    `${JSON.stringify(
      files.map(({ file, findings }) => ({ file, findings })),
      null,
      2,
    )}\n`,
  junit: (files: readonly ReadRuleFile[]): string =>
    ['<?xml version="1.0" encoding="UTF-8"?>', ...element("testsuites", {}, files.flatMap(toSuite)), ""].join(
      "\n",
    ),
};

function formatFile({ file, findings }: ReadRuleFile, lang: Language): string {
  if (findings.length === 0) return `✓ ${escapeText(file)}: ${reportWord("noFindings", lang)}\n`;
  const lines = findings.map(({ code, path, message, hint }) => {
    const remedy = hint === undefined ? "" : `\n      → ${escapeText(hint)}`;
    return `    ${path === "" ? "" : `${escapeText(path)}: `}${escapeText(message)} [${code}]${remedy}\n`;
  });
  return `✗ ${escapeText(file)}\n${lines.join("")}`;
}

/** A test suite for each file, with one test case that passes or one for each fault. */
function toSuite({ file, findings }: ReadRuleFile): readonly string[] {
  const cases =
    findings.length === 0
      ? element("testcase", { classname: file, name: "lint" })
      : findings.flatMap((finding) => toCase(file, finding));
  const tests = Math.max(findings.length, 1);
  return element("testsuite", { name: file, tests, failures: findings.length, errors: 0, skipped: 0 }, cases);
}

function toCase(file: string, { code, path, message, hint = "" }: Finding): readonly string[] {
  const failure = element("failure", { message }, hint === "" ? [] : [escapeXml(hint)]);
  return element("testcase", { classname: file, name: `${code} ${path}`.trim() }, failure);
}
