/** Checked items → the JSON report (contract), written piece by piece, one person a line. */
import type { Checked } from "../list/checked.ts";
import {
  type ReportOptions,
  toReportGroup,
  toReportHead,
  toReportIssues,
  toReportMember,
} from "./check-report.ts";
import { writeJson, writeJsonLines, writeJsonMembers } from "./write-json.ts";

/** The JSON report as pieces of text; joined they are one JSON document, the same for the same list. */
export async function* formatJson(
  items: AsyncIterable<Checked>,
  options: ReportOptions,
): AsyncGenerator<string, void, void> {
  let issues = "[]";
  let setAside = "[]";
  let section: "members" | "groups" = "members";
  let separator = "";
  for await (const item of items) {
    if (item.kind === "list") {
      setAside = writeJsonLines(item.setAside);
      issues = writeJsonLines(toReportIssues(item));
      yield `{\n${writeJsonMembers(toReportHead(item))}  "members": [`;
    } else if (item.kind === "member") {
      yield `${separator}\n    ${writeJson(toReportMember(item, options))}`;
      separator = ",";
    } else {
      if (section === "members") {
        yield `\n  ],\n  "groups": [`;
        section = "groups";
        separator = "";
      }
      yield `${separator}\n    ${writeJson(toReportGroup(item, options))}`;
      separator = ",";
    }
  }
  yield `\n  ],\n${section === "members" ? '  "groups": [],\n' : ""}  "setAside": ${setAside},\n  "issues": ${issues}\n}\n`;
}
