/** Findings → the code quality report of GitLab (a subset of Code Climate), which a merge request shows. */
import type { FindingLevel, FindingsDocument, ReportFinding } from "../document/findings.ts";
import { escapeText } from "../text/escape-text.ts";
import { safeJson } from "../text/safe-json.ts";
import { withRemedy } from "./with-remedy.ts";

const SEVERITIES: Readonly<Record<FindingLevel, string>> = {
  error: "major",
  warning: "minor",
  note: "info",
};

/** One JSON array as pieces, a finding a line. */
export function* writeGitlab({ sections }: FindingsDocument): Generator<string, void, void> {
  yield "[";
  let between = "\n";
  for (const { findings } of sections) {
    for (const finding of findings) {
      yield `${between}${safeJson(issueOf(finding))}`;
      between = ",\n";
    }
  }
  yield "\n]\n";
}

function issueOf(finding: ReportFinding): object {
  const { rule, level, place, fingerprint } = finding;
  return {
    description: escapeText(withRemedy(finding)),
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[level],
    // Both have to be there: of what has no place the folder is named, and of a whole file its first line.
    location: { path: place.file ?? ".", lines: { begin: place.line ?? 1 } },
  };
}
