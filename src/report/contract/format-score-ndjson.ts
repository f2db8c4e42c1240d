/** Scored items → NDJSON, written as the list is read: what the JSON report says, one thing a line with its `type`. */
import type { Language } from "../../language.ts";
import type { Scored } from "../../list/scored.ts";
import { byteWriter } from "../text/byte-writer.ts";
import { writeNdjson } from "../text/write-json.ts";
import { tailThings } from "./issue-report.ts";
import { scoreJson } from "./score-json.ts";
import { toIssueTail, toScoreHead } from "./score-report.ts";

/** The report as pieces of UTF-8; the numbers over the whole list follow the records, as they are known when all are read. */
export async function* formatScoreNdjson(
  items: AsyncIterable<Scored>,
  lang: Language,
): AsyncGenerator<Uint8Array, void, void> {
  const writer = byteWriter();
  const writeRecord = scoreJson(writer, lang);
  let isBegun = false;
  for await (const item of items) {
    if (!isBegun) {
      const head = toScoreHead(item.kind === "score" ? item.score : item, lang);
      writer.text(writeNdjson([{ type: "list", ...head }]));
      isBegun = true;
    }
    if (item.kind === "score") {
      writer.ascii('{"type":"record",');
      writeRecord(item);
      writer.ascii("\n");
    } else {
      const { lacking, setAside, issues } = toIssueTail(item, lang);
      writer.text(
        writeNdjson([{ type: "summary", ...item.summary, lacking }, ...tailThings({ setAside, issues })]),
      );
    }
    if (writer.isFull()) yield writer.take();
  }
  yield writer.take();
}
