/** The parts of a checked list as JSON objects, each on one line: for every format that is made of them. */
import type * as z from "zod";
import type { CriterionDecision, MemberDecision } from "../../decide/decision.ts";
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
  const { bytes, ascii, number } = writer;
  const { string, issueFromCode, issues: writeIssues } = jsonValues(writer);
  const { fileAt, lineAt, rowAt, nameAt, groupAt, nikAt, regionAt, decisionAt, issuesAt } = rows;
  const { setAside, issues } = rows.list;
  const startOf = bytesOfEach((file: string | null) => `"file":${writeJson(file)},"line":`);
  // Of criteria there are fewer than of decisions: a list of which no two are decided alike is written from them.
  const criterionJson = keepEach(
    (criterion: CriterionDecision) => writeJson(toReport(criterionReport, criterion, lang)),
    ({ length }) => length,
  );
  const criteriaJson = (criteria: readonly CriterionDecision[]): string =>
    `[${criteria.map(criterionJson).join(",")}]`;
  const criteriaOf = bytesOfEach(criteriaJson);
  const decided = bytesOfEach(
    ({ verdict, criteria }: MemberDecision) => `,"verdict":"${verdict}","criteria":${criteriaJson(criteria)}`,
  );

  function member(row: number): void {
    bytes(startOf(fileAt(row)));
    number(lineAt(row));
    ascii(',"row":');
    number(rowAt(row));
    if (showPii) {
      ascii(',"name":');
      string(nameAt(row));
    }
    ascii(',"group":');
    string(groupAt(row));
    ascii(',"nik":');
    if (regionAt(row) < 0) ascii("null");
    else {
      ascii('"');
      writeNik(rows, row, showPii, writer);
      ascii('"');
    }
    if (pseudonymOf !== undefined) {
      const nik = nikAt(row);
      ascii(',"pseudonym":');
      string(nik === null ? null : pseudonymOf(nik));
    }
    bytes(decided(decisionAt(row)));
    ascii(',"issues":');
    writeIssues(issuesAt(row));
    ascii("}");
  }

  function group(kube: number): void {
    const { name, verdict, criteria, members, households } = rows.kubeAt(kube);
    ascii('"id":');
    string(name);
    ascii(',"verdict":"');
    ascii(verdict);
    ascii('","criteria":');
    bytes(criteriaOf(criteria));
    ascii(',"members":');
    number(members.eligible + members.ineligible + members.undetermined);
    ascii(',"households":{"min":');
    number(households.min);
    ascii(',"max":');
    number(households.max);
    ascii("}}");
  }

  function rowSetAside({ file, line, kind }: SetAside): void {
    ascii('"file":');
    string(file);
    ascii(',"line":');
    number(line);
    ascii(',"kind":"');
    ascii(kind);
    ascii('"}');
  }

  function listIssue(issue: ListIssue): void {
    ascii('"file":');
    string(issue.file);
    ascii(",");
    issueFromCode(issue);
  }

  // Indices are those below the counts.
  return [
    { name: "members", type: "member", count: rows.memberCount, write: member },
    { name: "groups", type: "group", count: rows.kubeCount, write: group },
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
