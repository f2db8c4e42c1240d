/** Findings → workflow commands of GitHub Actions, which a run shows beside the lines of the files. */
import type { FindingLevel, FindingsDocument, ReportFinding } from "../document/findings.ts";
import { escapeText } from "../text/escape-text.ts";
import { withRemedy } from "./with-remedy.ts";

const COMMANDS: Readonly<Record<FindingLevel, string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

/** A line for each finding. */
export function* writeGithub({ sections }: FindingsDocument): Generator<string, void, void> {
  for (const { findings } of sections) for (const finding of findings) yield commandOf(finding);
}

function commandOf(finding: ReportFinding): string {
  const { level, place, title } = finding;
  const properties = [
    ...(place.file === null ? [] : [`file=${escapeProperty(place.file)}`]),
    ...(place.line === null ? [] : [`line=${place.line}`]),
    ...(place.character === undefined ? [] : [`col=${place.character}`]),
    `title=${escapeProperty(title)}`,
  ];
  return `::${COMMANDS[level]} ${properties.join(",")}::${escapeData(withRemedy(finding))}\n`;
}

/** As the toolkit of GitHub escapes what follows a command (`@actions/core`); ends of lines are no longer there. */
function escapeData(text: string): string {
  return escapeText(text).replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
