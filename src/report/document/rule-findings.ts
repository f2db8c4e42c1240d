/** Linted rule files → findings, a section for each file. */
import type { Language } from "../../language.ts";
import type { ReadRuleFile } from "../../ruleset/read-collection.ts";
import { describeFault } from "./described-codes.ts";
import { type FindingsDocument, findingFile, type ReportFinding } from "./findings.ts";
import { fingerprints } from "./fingerprints.ts";

/** A fault is an error: a rule file with one decides nothing. */
export function ruleFindings(files: readonly ReadRuleFile[], lang: Language): FindingsDocument {
  const fingerprintOf = fingerprints();
  return {
    rules: () =>
      [...new Set(files.flatMap(({ findings }) => findings.map(({ code }) => code)))].map((code) =>
        describeFault(code, lang),
      ),
    sections: files.map((file) => ({
      name: file.file,
      check: "lint",
      findings: findingsOf(file, fingerprintOf),
    })),
  };
}

function findingsOf(
  { file: name, findings }: ReadRuleFile,
  fingerprintOf: ReturnType<typeof fingerprints>,
): readonly ReportFinding[] {
  const file = findingFile(name);
  return findings.map(
    ({ code, path, message, line = null, column: character, hint = null, severity }): ReportFinding => ({
      rule: code,
      level: severity ?? "error",
      place: { file, line, character, row: null, column: path === "" ? null : path },
      subject: "rules",
      group: null,
      title: `${code} ${path}`.trim(),
      message,
      remedy: hint,
      fingerprint: fingerprintOf([code, file, path]),
    }),
  );
}
