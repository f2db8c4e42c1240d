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
import { indicatorReport, stageStateReport, statusReport } from "./score-report.ts";
import { toReport } from "./to-report.ts";

/** A writer of entries of `records`, each from its first key to its end: the brace before it is the format's. */
export function scoreJson(writer: ByteWriter, lang: Language): (record: ScoredRecord) => void {
  const { ascii, bytes, text } = writer;
  const { string, number, members, object, list, issues: writeIssues } = jsonValues(writer);
  const fileJson = bytesOfEach((file: string | null) => writeJson(file));
  const indicatorJson = bytesOfEach((indicator: IndicatorScore) =>
    writeJson(toReport(indicatorReport, indicator, lang)),
  );
  const statusJson = bytesOfEach((status: StatusScore) => writeJson(toReport(statusReport, status, lang)));
  const stateJson = bytesOfEach((state: StageState) => writeJson(toReport(stageStateReport, state, lang)));

  // Points may have halves.
  const points = object<PointRange>({
    min: ({ min }) => ascii(String(min)),
    max: ({ max }) => ascii(String(max)),
    of: ({ of }) => ascii(String(of)),
  });
  const stage = object<StageScore>({
    least: ({ least }) => string(least),
    most: ({ most }) => string(most),
    isKnown: ({ isKnown }) => ascii(String(isKnown)),
    stages: ({ stages }) => list(stages, (state) => bytes(stateJson(state))),
  });

  return members<ScoredRecord>({
    file: ({ file }) => bytes(fileJson(file)),
    line: ({ line }) => number(line),
    row: ({ row }) => number(row),
    group: ({ score }) => string(score.record.kube ?? null),
    groupId: ({ score }) => string(score.record.kubeId ?? null),
    area: ({ score }) => text(writeJson(score.record.area ?? {})),
    businessType: ({ score }) => string(score.record.businessType ?? null),
    formedOn: ({ score }) => string(score.record.formedOn ?? null),
    period: ({ score }) => string(score.record.period ?? null),
    score: ({ score }) => points(score.score),
    status: ({ score: { status } }) => (status === null ? ascii("null") : bytes(statusJson(status))),
    stage: ({ score }) => stage(score.stage),
    indicators: ({ score }) => list(score.indicators, (each) => bytes(indicatorJson(each))),
    issues: ({ issues }) => writeIssues(issues),
  });
}
