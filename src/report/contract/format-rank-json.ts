/** Ranked groups → the JSON report (contract), one group a line. */
import type { Language } from "../../language.ts";
import { writeJson, writeJsonLines, writeJsonMembers } from "../text/write-json.ts";
import { type RankedList, type RankReport, toRankReport } from "./rank-report.ts";

/** The JSON report, the same for the same list. */
export function formatRankJson(ranked: RankedList, lang: Language): string {
  const { all, parts, setAside, issues, disputed, summary, lacking, ...head } = toRankReport(ranked, lang);
  return [
    `{\n${writeJsonMembers(head)}`,
    `  "all": ${writeRanking(all)},\n`,
    `  "parts": [${parts.map((part) => `\n    ${writeRanking(part)}`).join(",")}${parts.length === 0 ? "" : "\n  "}],\n`,
    writeJsonMembers({ disputed, summary, lacking }),
    `  "setAside": ${writeJsonLines(setAside)},\n`,
    `  "issues": ${writeJsonLines(issues)}\n}\n`,
  ].join("");
}

function writeRanking({ entries, ...head }: RankReport["all"]): string {
  const opened = writeJson(head).slice(0, -1);
  const rows = entries.map((entry) => `\n      ${writeJson(entry)}`).join(",");
  return `${opened},"entries":[${rows}${entries.length === 0 ? "" : "\n    "}]}`;
}
