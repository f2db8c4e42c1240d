/** Scored items → the JSON report (contract), written as the list is read, one record a line. */
import type { Language } from "../language.ts";
import type { Scored } from "../list/scored.ts";
import { toIssueTail, toReportRecord, toScoreHead } from "./score-report.ts";
import { writeJson, writeJsonLines, writeJsonMembers } from "./write-json.ts";

/** The JSON report as pieces of text; joined they are one JSON document, the same for the same list. */
export async function* formatScoreJson(
  items: AsyncIterable<Scored>,
  lang: Language,
): AsyncGenerator<string, void, void> {
  let separator = "";
  let isOpen = false;
  for await (const item of items) {
    if (!isOpen)
      yield `{\n${writeJsonMembers(toScoreHead(item.kind === "score" ? item.score : item))}  "records": [`;
    isOpen = true;
    if (item.kind === "score") {
      yield `${separator}\n    ${writeJson(toReportRecord(item, lang))}`;
      separator = ",";
    } else {
      const { lacking, setAside, issues } = toIssueTail(item);
      const tail = writeJsonMembers({ summary: item.summary, lacking });
      yield `\n  ],\n${tail}  "setAside": ${writeJsonLines(setAside)},\n  "issues": ${writeJsonLines(issues)}\n}\n`;
    }
  }
}
