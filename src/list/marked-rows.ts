/** The rows of a list once all of them are read: marked with what the others tell of them, and told by their index. */
import type { Sex } from "../applicant/applicant.ts";
import type { MemberDecision } from "../decide/decision.ts";
import { createIssue, type Issue } from "../issue.ts";
import { type IssueCode, severityOf } from "../issue-catalogue.ts";
import type { Language } from "../language.ts";
import type { Area } from "../row/area.ts";
import type { CheckedList, CheckedMember, ListIssue, ListSummary } from "./checked.ts";
import type { CheckedRows } from "./checked-rows.ts";
import { isDay } from "./compared-members.ts";
import type { KeptList } from "./kept-list.ts";
import type { GroupColumns } from "./kept-rows.ts";
import { lateFaults, lateIssue } from "./late-faults.ts";
import type { ListGroups } from "./list-groups.ts";
import { digitsOf } from "./number-classes.ts";
import { rowsOfGroups } from "./rows-of-groups.ts";

/** The rows of a list, with the faults that all of them tell. */
export interface MarkedRows {
  readonly columns: GroupColumns;
  readonly fileAt: (row: number) => string | null;
  readonly rowAt: (row: number) => number;
  /** The codes of what is wrong with a row; without what its group tells. */
  readonly issueCodesAt: (row: number) => readonly IssueCode[];
  /** Numbers over all rows, the issues of the list and the warnings of groups among them. */
  readonly summarize: (
    listIssues: readonly ListIssue[],
    warnings: number,
  ) => Omit<ListSummary, "groups" | "setAside">;
  /** The checked list, with its groups. */
  readonly checked: (groups: ListGroups, list: CheckedList) => Omit<CheckedRows, "headersOf">;
}

const IN_TWO_GROUPS: readonly IssueCode[] = Object.freeze(["kk/in-two-groups"] as const);
const NO_ISSUES: readonly Issue[] = Object.freeze([]);

export function markedRows(list: KeptList, lang: Language | undefined): MarkedRows {
  const { rows, faults, facts, areas, origins } = list;
  const { columns, names } = rows;
  const count = rows.length();
  const counted = { errors: 0, warnings: 0 };
  const tally = (code: IssueCode, by: 1 | -1 = 1): void => {
    counted[severityOf(code) === "error" ? "errors" : "warnings"] += by;
  };
  const fileAt = (row: number): string | null => origins[columns.origin.values[row] as number]?.file ?? null;
  const rowAt = (row: number): number => columns.shown.values[row] as number;
  const nameAt = (row: number): string => names.textAt(row);
  const birthDates = facts.valuesOf("birthDate").values;
  const days = birthDates.map(isDay);
  const checks = lateFaults(
    {
      count,
      numbers: {
        nik: { high: columns.nikHigh.values, low: columns.nikLow.values },
        noKk: { high: columns.kkHigh.values, low: columns.kkLow.values },
      },
      strays: list.strays,
      numberColumns: list.numberColumns(),
      numberColumnsOf: (row) => origins[columns.origin.values[row] as number]?.numberColumns ?? 0,
      nameHash: columns.nameHash.values,
      birthDate: columns.birthDate.values,
      sex: columns.sex.values,
      nameAt,
      hasName: (row) => names.hasText(row),
      isDay: (birthDate) => days[birthDate] === true,
    },
    { fileAt, rowAt },
    {
      mark(row, code, inPlaceOf) {
        const issue = { code, severity: severityOf(code) };
        const decision = columns.decision.values[row] as number;
        columns.decision.values[row] = facts.withIssue(decision, issue, inPlaceOf);
        tally(code);
        for (const grade of faults.gradesOf(columns.faults.values[row] as number)) {
          if (grade.code === inPlaceOf) tally(grade.code, -1);
        }
      },
      forgetKk(row) {
        columns.kkHigh.values[row] = -1;
      },
    },
  );

  function issuesAt(row: number): readonly Issue[] {
    const own = columns.faults.values[row] as number;
    const late = checks.faultsAt(row);
    if (own === 0 && late.length === 0) return NO_ISSUES;
    const line = columns.line.values[row];
    return [
      ...faults
        .faultsOf(own)
        .filter(({ fault }) => !checks.isFilledIn(row, fault.code))
        .map(({ fault, column }) => createIssue(fault, { line, column, lang })),
      ...late.map((each) => lateIssue(each, { line, lang })),
    ];
  }

  function issueCodesAt(row: number): readonly IssueCode[] {
    const own = faults.issueCodesOf(columns.faults.values[row] as number);
    const late = checks.codesAt(row);
    return late.length === 0 ? own : [...own.filter((code) => !checks.isFilledIn(row, code)), ...late];
  }

  function summarize(
    listIssues: readonly ListIssue[],
    warnings: number,
  ): Omit<ListSummary, "groups" | "setAside"> {
    const verdicts = { eligible: 0, ineligible: 0, undetermined: 0 };
    const total = { ...counted, warnings: counted.warnings + warnings };
    const byDecision = countsOf(columns.decision.values, count, facts.decisions.length);
    for (const [decision, persons] of byDecision.entries()) {
      verdicts[decisionOf(decision).verdict] += persons;
    }
    for (const [own, persons] of countsOf(columns.faults.values, count, 1).entries()) {
      if (persons === 0) continue;
      for (const { severity } of faults.gradesOf(own))
        total[severity === "error" ? "errors" : "warnings"] += persons;
    }
    for (const { severity } of listIssues) total[severity === "error" ? "errors" : "warnings"] += 1;
    return { members: count, ...verdicts, ...total };
  }

  function decisionOf(code: number): MemberDecision {
    // Codes come from the table of decisions.
    return facts.decisions[code] as MemberDecision;
  }

  return {
    columns: {
      length: count,
      kube: columns.kube.values,
      area: columns.area.values,
      household: checks.households,
      share: columns.share.values,
      decision: columns.decision.values,
      kubeNames: facts.valuesOf("kube").values.slice(1) as readonly string[],
      areas: areas.areas,
      shares: facts.shares,
      decisions: facts.decisions,
      perhaps: list.perhaps,
    },
    fileAt,
    rowAt,
    issueCodesAt,
    summarize,
    checked(groups, checkedList) {
      const sexes = facts.valuesOf("sex").values;
      const lineAt = (row: number): number => columns.line.values[row] as number;
      const nikAt = (row: number): string | null => {
        const high = columns.nikHigh.values[row] as number;
        return high < 0 ? null : digitsOf({ high, low: columns.nikLow.values[row] as number });
      };
      const groupAt = (row: number): string | null => {
        const group = groups.groupOf[row] as number;
        return group < 0 ? null : groups.nameOf(group);
      };
      const areaAt = (row: number): Area | null => areas.areas[columns.area.values[row] as number] ?? null;
      const decisionAt = (row: number): MemberDecision => decisionOf(columns.decision.values[row] as number);
      const birthDateAt = (row: number): string | null => {
        const code = columns.birthDate.values[row] as number;
        return days[code] === true ? (birthDates[code] as string) : null;
      };
      const rowsOf = rowsOfGroups(groups.groupOf, groups.kubeCount);
      const allIssuesAt = (row: number): readonly Issue[] => {
        const own = issuesAt(row);
        const ofGroup = groups.kkFaultAt(row);
        if (ofGroup === undefined) return own.length === 0 ? NO_ISSUES : Object.freeze(own);
        return Object.freeze([
          ...own,
          lateIssue({ field: "noKk", fault: ofGroup }, { line: lineAt(row), lang }),
        ]);
      };
      return {
        list: Object.freeze(checkedList),
        memberCount: count,
        fileAt,
        lineAt,
        rowAt,
        nameAt: (row) => nameAt(row) || null,
        birthDateAt,
        groupAt,
        areaAt,
        nikAt,
        regionAt(row) {
          const high = columns.nikHigh.values[row] as number;
          return high < 0 ? -1 : Math.floor(high / 100);
        },
        decisionAt,
        issuesAt: allIssuesAt,
        issueCodesAt(row) {
          const own = issueCodesAt(row);
          if (!groups.hasKkFault(row)) return own;
          return own.length === 0 ? IN_TWO_GROUPS : [...own, ...IN_TWO_GROUPS];
        },
        memberAt(row): CheckedMember {
          const sex = sexes[columns.sex.values[row] as number];
          // Written out, not spread: see `createIssue`.
          return Object.freeze({
            kind: "member",
            file: fileAt(row),
            line: lineAt(row),
            row: rowAt(row),
            group: groupAt(row),
            name: nameAt(row) || null,
            nik: nikAt(row),
            area: areaAt(row),
            sex: typeof sex === "string" ? (sex as Sex) : null,
            decision: decisionAt(row),
            issues: allIssuesAt(row),
          });
        },
        kubeCount: groups.kubeCount,
        kubeAt: groups.kubeAt,
        membersAt: (kube) =>
          Array.from(rowsOf(kube), (row) => ({
            file: fileAt(row),
            row: rowAt(row),
            birthDate: birthDateAt(row),
            decision: decisionAt(row),
          })),
      };
    },
  };
}

/** How many rows have each code. */
function countsOf(codes: Int32Array, rows: number, atLeast: number): Int32Array {
  let most = atLeast;
  for (let row = 0; row < rows; row += 1)
    if ((codes[row] as number) >= most) most = (codes[row] as number) + 1;
  const counts = new Int32Array(most);
  for (let row = 0; row < rows; row += 1)
    counts[codes[row] as number] = (counts[codes[row] as number] as number) + 1;
  return counts;
}
