/** The part of `docs/lists.md` about headers, made from the column tables. */
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { declaredColumns } from "../../src/facts/declared-columns.ts";
import { FURTHER_FACTS } from "../../src/facts/further-facts.ts";
import { MONITORING_COLUMNS } from "../../src/monitoring/columns.ts";
import type { Column } from "../../src/row/column.ts";
import { factsOf } from "../../src/ruleset/facts-of.ts";

/** The columns of all further facts of the catalogue. */
const FURTHER = declaredColumns({ declared: FURTHER_FACTS, facts: factsOf({ kind: "membership" }) });

/** The page's part, without the marks around it. */
export function formatHeaders(): string {
  return [
    "### Daftar anggota · Lists of members",
    "",
    formatColumns(APPLICANT_COLUMNS.columns),
    "",
    "### Bila aturannya memerlukan · Where a ruleset asks for it",
    "",
    formatColumns(FURTHER),
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

function conditionOf({ isToldBy, isStandIn, alongside = [] }: Column): string {
  if (isToldBy !== undefined) return "bila isinya menunjukkan · where its cells say so";
  const taken =
    isStandIn === true ? "bila tidak ada kolom lain · where no other column is" : "selalu · always";
  const told = alongside.map(({ header }) => quoted(header)).join(" ");
  return told === "" ? taken : `${taken}; juga dari · also from ${told}`;
}
