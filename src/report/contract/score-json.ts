/**
 * Writes scored records as JSON, with the keys of the contract in its order (`score-report.ts`).
 *
 * As bytes and from parts that were written before, since equal parts of scores are one object: a record is 5 KB, of which
 * hardly anything is its own, and takes 3 µs; made into a value and that into text it took 60.
 */
import type { Language } from "../../language.ts";
import type { ScoredRecord } from "../../list/scored.ts";
import type {
  IndicatorScore,
  PointRange,
  StageScore,
  StageState,
  StatusScore,
} from "../../score/kube-score.ts";
import type { ByteWriter } from "../text/byte-writer.ts";
import { bytesOfEach } from "../text/keep-each.ts";
import { writeJson } from "../text/write-json.ts";
import { jsonValues } from "./json-values.ts";
import { indicatorReport, stageStateReport, statusReport, toGroupReport } from "./score-report.ts";
import { toReport } from "./to-report.ts";

/** A writer of entries of `records`, each from its first key to its end: the brace before it is the format's. */
export function scoreJson(writer: ByteWriter, lang: Language): (record: ScoredRecord) => void {
  const { ascii, bytes, number, text } = writer;
  const { string, issues: writeIssues } = jsonValues(writer);
  const startOf = bytesOfEach((file: string | null) => `"file":${writeJson(file)},"line":`);
  const indicatorJson = bytesOfEach((indicator: IndicatorScore) =>
    writeJson(toReport(indicatorReport, indicator, lang)),
  );
  const statusJson = bytesOfEach((status: StatusScore) => writeJson(toReport(statusReport, status, lang)));
  const stateJson = bytesOfEach((state: StageState) => writeJson(toReport(stageStateReport, state, lang)));

  function group(record: ScoredRecord["score"]["record"]): void {
    const { group: name, groupId, area, businessType, formedOn, period } = toGroupReport(record);
    ascii(',"group":');
    string(name);
    ascii(',"groupId":');
    string(groupId);
    ascii(',"area":');
    text(writeJson(area));
    ascii(',"businessType":');
    string(businessType);
    ascii(',"formedOn":');
    string(formedOn);
    ascii(',"period":');
    string(period);
  }

  function total(points: PointRange | null): void {
    ascii(',"score":');
    if (points === null) {
      ascii("null");
      return;
    }
    ascii('{"min":');
    ascii(String(points.min));
    ascii(',"max":');
    ascii(String(points.max));
    ascii(',"of":');
    ascii(String(points.of));
    ascii("}");
  }

  function stage(reached: StageScore | null): void {
    ascii(',"stage":');
    if (reached === null) {
      ascii("null");
      return;
    }
    const { least, most, isKnown, stages } = reached;
    ascii('{"least":');
    string(least);
    ascii(',"most":');
    string(most);
    ascii(isKnown ? ',"isKnown":true,"stages":' : ',"isKnown":false,"stages":');
    list(stages, stateJson);
    ascii("}");
  }

  function list<T>(items: readonly T[], bytesOf: (item: T) => Uint8Array): void {
    ascii("[");
    for (let at = 0; at < items.length; at += 1) {
      if (at > 0) ascii(",");
      bytes(bytesOf(items[at] as T));
    }
    ascii("]");
  }

  return ({ file, line, row, score: scored, issues }) => {
    const { record, score, status, stage: reached, indicators } = scored;
    bytes(startOf(file));
    number(line);
    ascii(',"row":');
    number(row);
    group(record);
    total(score);
    ascii(',"status":');
    if (status === null) ascii("null");
    else bytes(statusJson(status));
    stage(reached);
    ascii(',"indicators":');
    list(indicators, indicatorJson);
    ascii(',"issues":');
    writeIssues(issues);
    ascii("}");
  };
}
