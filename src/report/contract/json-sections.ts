/** The parts of a checked list as JSON objects, each on one line: for every format that is made of them. */
import type * as z from "zod";
import type { CriterionDecision, KubeDecision, MemberDecision } from "../../decide/decision.ts";
import type { Language } from "../../language.ts";
import type { CheckedList, ListIssue, SetAside } from "../../list/checked.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { whoSettles } from "../../ruleset/question-words.ts";
import type { ByteWriter } from "../text/byte-writer.ts";
import { bytesOfEach, keepEach } from "../text/keep-each.ts";
import { writeNik } from "../text/mask.ts";
import { writeJson } from "../text/write-json.ts";
import { checkHead, criterionReport, type ReportOptions } from "./check-report.ts";
import { jsonValues } from "./json-values.ts";
import { REPORT_VERSION } from "./report-version.ts";
import { toReport } from "./to-report.ts";

/** The parts of a report before its members. */
export function toReportHead({ ruleset, ...list }: CheckedList, lang: Language): z.output<typeof checkHead> {
  const questions = ruleset.questions.map((each) => ({ ...each, settledBy: whoSettles(each.kind, lang) }));
  const given = { ...ruleset, questions: orNone(questions), notChecked: orNone(ruleset.notChecked) };
  return toReport(checkHead, { reportVersion: REPORT_VERSION, ...list, ruleset: given }, lang);
}

/** What a report says only where there is some. */
function orNone<T>(items: readonly T[]): readonly T[] | null {
  return items.length === 0 ? null : items;
}

/** One list of the report. */
export interface JsonSection {
  readonly name: "members" | "groups" | "setAside" | "issues";
  /** What one entry is called. */
  readonly type: "member" | "group" | "setAside" | "issue";
  readonly count: number;
  /** Writes an entry from its first key to its end: the brace before it, and what stands between two, are the format's. */
  readonly write: (index: number) => void;
}

/** The lists of a report, with the keys of the contract in its order (`check-report.ts`). */
export function jsonSections(
  writer: ByteWriter,
  rows: CheckedRows,
  { lang, showPii, pseudonymOf }: ReportOptions,
): readonly JsonSection[] {
  const { bytes } = writer;
  const { string, number, word, members, object, issue, issues: writeIssues } = jsonValues(writer);
  const { fileAt, lineAt, rowAt, nameAt, groupAt, nikAt, regionAt, decisionAt, issuesAt } = rows;
  const { setAside, issues } = rows.list;
  const fileJson = bytesOfEach((file: string | null) => writeJson(file));
  // Of criteria there are fewer than of decisions: a list of which no two are decided alike is written from them.
  const criterionJson = keepEach(
    (criterion: CriterionDecision) => writeJson(toReport(criterionReport, criterion, lang)),
    ({ length }) => length,
  );
  const criteriaJson = (criteria: readonly CriterionDecision[]): string =>
    `[${criteria.map(criterionJson).join(",")}]`;
  const criteriaOf = bytesOfEach(criteriaJson);
  const decided = bytesOfEach(
    ({ verdict, criteria }: MemberDecision) => `"${verdict}","criteria":${criteriaJson(criteria)}`,
  );

  const member = members<number>({
    file: (row) => bytes(fileJson(fileAt(row))),
    line: (row) => number(lineAt(row)),
    row: (row) => number(rowAt(row)),
    name: showPii ? (row) => string(nameAt(row)) : undefined,
    group: (row) => string(groupAt(row)),
    nik(row) {
      if (regionAt(row) < 0) {
        string(null);
        return;
      }
      writer.ascii('"');
      writeNik(rows, row, showPii, writer);
      writer.ascii('"');
    },
    pseudonym: pseudonymOf && ((row) => string(mapped(nikAt(row), pseudonymOf))),
    // With the criteria after it: of each decision both are written once.
    verdict: (row) => bytes(decided(decisionAt(row))),
    issues: (row) => writeIssues(issuesAt(row)),
  });

  const households = object<KubeDecision["households"]>({
    min: ({ min }) => number(min),
    max: ({ max }) => number(max),
  });
  const group = members<KubeDecision>({
    id: ({ name }) => string(name),
    verdict: ({ verdict }) => word(verdict),
    criteria: ({ criteria }) => bytes(criteriaOf(criteria)),
    members: ({ members: { eligible, ineligible, undetermined } }) =>
      number(eligible + ineligible + undetermined),
    households: (kube) => households(kube.households),
  });
  const rowSetAside = members<SetAside>({
    file: ({ file }) => string(file),
    line: ({ line }) => number(line),
    kind: ({ kind }) => word(kind),
  });
  const listIssue = members<ListIssue>({ file: ({ file }) => string(file), ...issue });

  // Indices are those below the counts.
  return [
    { name: "members", type: "member", count: rows.memberCount, write: member },
    { name: "groups", type: "group", count: rows.kubeCount, write: (kube) => group(rows.kubeAt(kube)) },
    {
      name: "setAside",
      type: "setAside",
      count: setAside.length,
      write: (index) => rowSetAside(setAside[index] as SetAside),
    },
    {
      name: "issues",
      type: "issue",
      count: issues.length,
      write: (index) => listIssue(issues[index] as ListIssue),
    },
  ];
}

function mapped(value: string | null, map: (value: string) => string): string | null {
  return value === null ? null : map(value);
}
