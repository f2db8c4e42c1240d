/** Faults of rule files → text or JSON, a file after the other. */
import { isFault } from "../finding.ts";
import type { Language } from "../language.ts";
import type { ReadRuleFile } from "../ruleset/read-collection.ts";
import { escapeText } from "./text/escape-text.ts";
import { jsonText } from "./text/write-json.ts";
import { reportWord } from "./words/report-words.ts";

/** What was found in each file; a file without a fault is named too. */
export function formatFindings(files: readonly ReadRuleFile[], lang: Language): string {
  return files.map((file) => formatFile(file, lang)).join("");
}

export function formatFindingsJson(files: readonly ReadRuleFile[]): string {
  return jsonText(files.map(({ file, findings }) => ({ file, findings })));
}

function formatFile({ file, findings }: ReadRuleFile, lang: Language): string {
  if (findings.length === 0) return `✓ ${escapeText(file)}: ${reportWord("noFindings", lang)}\n`;
  const lines = findings.map(({ code, path, message, hint, line, column }) => {
    const place = line === undefined ? "" : `${line}:${column} `;
    const remedy = hint === undefined ? "" : `\n      → ${escapeText(hint)}`;
    return `    ${place}${path === "" ? "" : `${escapeText(path)}: `}${escapeText(message)} [${code}]${remedy}\n`;
  });
  const mark = findings.some(isFault) ? "✗" : "!";
  return `${mark} ${escapeText(file)}\n${lines.join("")}`;
}
