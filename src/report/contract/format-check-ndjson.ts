/** A checked list → NDJSON: what the JSON report says, one object a line, each with the `type` of thing that it is. */
import type { CheckedRows } from "../../list/checked-rows.ts";
import { byteWriter } from "../text/byte-writer.ts";
import { writeJson } from "../text/write-json.ts";
import type { ReportOptions } from "./check-report.ts";
import { jsonSections, toReportHead } from "./json-sections.ts";

/** The report as pieces of UTF-8: the list as a whole, its members, its groups, the rows set aside, its issues. */
export function* formatNdjson(rows: CheckedRows, options: ReportOptions): Generator<Uint8Array, void, void> {
  const writer = byteWriter();
  const head = { type: "list", ...toReportHead(rows.list, options.lang) };
  const { only } = rows;
  writer.text(`${writeJson(only === undefined ? head : { ...head, only })}\n`);
  for (const { type, count, write } of jsonSections(writer, rows, options)) {
    const start = `{"type":"${type}",`;
    for (let index = 0; index < count; index += 1) {
      writer.ascii(start);
      write(index);
      writer.ascii("\n");
      if (writer.isFull()) yield writer.take();
    }
  }
  yield writer.take();
}
