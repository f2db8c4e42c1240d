/** The part of `docs/lists.md` about headers, made from the column tables. */
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { MONITORING_COLUMNS } from "../../src/monitoring/columns.ts";
import type { Column } from "../../src/row/column.ts";

/** The page's part, without the marks around it. */
export function formatHeaders(): string {
  return [
    "### Daftar anggota · Lists of members",
    "",
    formatColumns(APPLICANT_COLUMNS.columns),
    "",
    "### Daftar pemantauan · Monitoring lists",
    "",
    formatColumns(MONITORING_COLUMNS.columns),
  ].join("\n");
}

/** One line a column: its header, its other names, the field it feeds, and when it is taken. */
function formatColumns(columns: readonly Column[]): string {
  return [
    "| kolom · column | juga tertulis · also written | isian · field | dipakai · taken |",
    "| --- | --- | --- | --- |",
    ...columns.map((column) => {
      const { header, aliases, field } = column;
      return `| ${quoted(header)} | ${aliases.map(quoted).join(" ")} | \`${field}\` | ${conditionOf(column)} |`;
    }),
  ].join("\n");
}

function quoted(word: string): string {
  return `\`${word.replaceAll("|", "\\|")}\``;
}

function conditionOf({ isToldBy, isStandIn }: Column): string {
  if (isToldBy !== undefined) return "bila isinya menunjukkan · where its cells say so";
  return isStandIn === true ? "bila tidak ada kolom lain · where no other column is" : "selalu · always";
}
