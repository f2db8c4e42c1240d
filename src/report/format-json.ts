/** Checked items → the JSON report (contract), written piece by piece, one person a line. */
import type { Checked } from "../list/checked.ts";
import {
  type ReportOptions,
  toReportGroup,
  toReportHead,
  toReportIssues,
  toReportMember,
} from "./check-report.ts";
import { escapeJson } from "./escape-text.ts";

/** The JSON report as pieces of text; joined they are one JSON document, the same for the same list. */
export async function* formatJson(
  items: AsyncIterable<Checked>,
  options: ReportOptions,
): AsyncGenerator<string, void, void> {
  let issues = "[]";
  let section: "members" | "groups" = "members";
  let separator = "";
  for await (const item of items) {
    if (item.kind === "list") {
      issues = writeLines(toReportIssues(item));
      const head = Object.entries(toReportHead(item)).map(
        ([key, value]) => `  ${JSON.stringify(key)}: ${write(value)},\n`,
      );
      yield `{\n${head.join("")}  "members": [`;
    } else if (item.kind === "member") {
      yield `${separator}\n    ${write(toReportMember(item, options))}`;
      separator = ",";
    } else {
      if (section === "members") {
        yield `\n  ],\n  "groups": [`;
        section = "groups";
        separator = "";
      }
      yield `${separator}\n    ${write(toReportGroup(item, options))}`;
      separator = ",";
    }
  }
  yield `\n  ],\n${section === "members" ? '  "groups": [],\n' : ""}  "issues": ${issues}\n}\n`;
}

function writeLines(items: readonly unknown[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${write(item)}`).join(",\n")}\n  ]`;
}

function write(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}
