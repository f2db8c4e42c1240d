/** A checked list → CSV (RFC 4180, LF, UTF-8): a line a person, for spreadsheets and databases. */
import type { MemberDecision } from "../../decide/decision.ts";
import type { Outcome } from "../../decide/decision-table.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { byteWriter } from "../text/byte-writer.ts";
import { csvCell } from "../text/csv-cell.ts";
import { bytesOfEach } from "../text/keep-each.ts";
import { writeNik } from "../text/mask.ts";
import { plainCodes } from "../text/plain-codes.ts";
import type { ReportOptions } from "./check-report.ts";

/** The report as pieces of UTF-8, with the keys of the JSON report as its header in every language. */
export function* formatCsv(
  rows: CheckedRows,
  { showPii, pseudonymOf }: ReportOptions,
): Generator<Uint8Array, void, void> {
  const { fileAt, lineAt, rowAt, nameAt, groupAt, regionAt, decisionAt, issueCodesAt } = rows;
  const writer = byteWriter();
  const { bytes, ascii, number, text, plain } = writer;
  const decided = bytesOfEach(
    (decision: MemberDecision) =>
      `,${decision.verdict},${idsOf(decision, "fail")},${idsOf(decision, "unknown")},`,
  );

  const startOf = bytesOfEach((file: string | null) => `${file === null ? "" : csvCell(file)},`);

  /** Nothing where nothing is known. */
  function cell(value: string | null): void {
    if (value !== null && !plain(value, PLAIN)) text(csvCell(value));
  }

  text(
    `file,line,row,${showPii ? "name," : ""}group,nik,${pseudonymOf === undefined ? "" : "pseudonym,"}verdict,failing,unknown,issues\n`,
  );
  for (let row = 0; row < rows.memberCount; row += 1) {
    bytes(startOf(fileAt(row)));
    number(lineAt(row));
    ascii(",");
    number(rowAt(row));
    ascii(",");
    if (showPii) {
      cell(nameAt(row));
      ascii(",");
    }
    cell(groupAt(row));
    ascii(",");
    if (regionAt(row) >= 0) writeNik(rows, row, showPii, writer);
    if (pseudonymOf !== undefined) {
      const nik = rows.nikAt(row);
      ascii(nik === null ? "," : `,${pseudonymOf(nik)}`);
    }
    bytes(decided(decisionAt(row)));
    let between = "";
    for (const code of issueCodesAt(row)) {
      ascii(between);
      ascii(code);
      between = " ";
    }
    ascii("\n");
    if (writer.isFull()) yield writer.take();
  }
  yield writer.take();
}

/** Ids of criteria are words of letters, digits and hyphens, so that a space can part them. */
function idsOf({ criteria }: MemberDecision, of: Outcome): string {
  return criteria
    .filter(({ outcome }) => outcome === of)
    .map(({ id }) => id)
    .join(" ");
}

const PLAIN = plainCodes(csvCell, (character) => `${character}=`);
