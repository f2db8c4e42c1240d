/** A checked list → the JSON report (contract), written piece by piece, one person a line. */
import type { CheckedRows } from "../../list/checked-rows.ts";
import { byteWriter } from "../text/byte-writer.ts";
import { writeJsonMembers } from "../text/write-json.ts";
import type { ReportOptions } from "./check-report.ts";
import { jsonSections, toReportHead } from "./json-sections.ts";

/** The JSON report as pieces of UTF-8; joined they are one JSON document, the same for the same list. */
export function* formatJson(rows: CheckedRows, options: ReportOptions): Generator<Uint8Array, void, void> {
  const writer = byteWriter();
  writer.text(`{\n${writeJsonMembers(toReportHead(rows.list, options.lang))},\n`);
  for (const { name, count, write } of jsonSections(writer, rows, options)) {
    writer.text(`  "${name}": [`);
    for (let index = 0; index < count; index += 1) {
      writer.ascii(index === 0 ? "\n    {" : ",\n    {");
      write(index);
      if (writer.isFull()) yield writer.take();
    }
    writer.ascii(count === 0 ? "]" : "\n  ]");
    writer.ascii(name === "issues" ? "\n}\n" : ",\n");
  }
  yield writer.take();
}
