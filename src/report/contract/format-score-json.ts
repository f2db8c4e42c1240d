/** Scored items → the JSON report (contract), written as the list is read, one record a line. */
import type { Language } from "../../language.ts";
import type { Scored } from "../../list/scored.ts";
import { byteWriter } from "../text/byte-writer.ts";
import { writeJsonMembers } from "../text/write-json.ts";
import { scoreJson } from "./score-json.ts";
import { toIssueTail, toScoreHead } from "./score-report.ts";

/**
 * The JSON report as pieces of UTF-8, each valid until the second one after it is asked for; joined they are one JSON
 * document, the same for the same list. The first record is given as soon as it is there, those after it many at once.
 */
export async function* formatScoreJson(
  items: AsyncIterable<Scored>,
  lang: Language,
): AsyncGenerator<Uint8Array, void, void> {
  const writer = byteWriter();
  const writeRecord = scoreJson(writer, lang);
  let records = 0;
  for await (const item of items) {
    if (records === 0) {
      const head = toScoreHead(item.kind === "score" ? item.score : item, lang);
      writer.text(`{\n${writeJsonMembers(head)},\n  "records": [`);
      yield writer.take();
    }
    if (item.kind === "score") {
      writer.ascii(records === 0 ? "\n    {" : ",\n    {");
      writeRecord(item);
      records += 1;
      if (records === 1 || writer.isFull()) yield writer.take();
    } else {
      const tail = writeJsonMembers({ summary: item.summary, ...toIssueTail(item, lang) });
      writer.text(`\n  ],\n${tail}\n}\n`);
      yield writer.take();
    }
  }
}
