/** Codes for what is wrong with rows: rows with the same faults in the same columns share one list of them. */
import { pairTable } from "../columns/pair-table.ts";
import type { Issue } from "../issue.ts";
import { type IssueCode, severityOf } from "../issue-catalogue.ts";
import type { PlacedFault } from "../row/read-feed.ts";

/** What a decision is told of an issue. */
export type Graded = Pick<Issue, "code" | "severity">;

/** Lists of faults by their code; 0 is the empty one. */
export interface FaultLists {
  /** The code of a list with one fault more. */
  readonly append: (list: number, fault: PlacedFault) => number;
  readonly appendAll: (list: number, faults: readonly PlacedFault[]) => number;
  /** The code of a list followed by another. */
  readonly join: (list: number, more: number) => number;
  readonly faultsOf: (list: number) => readonly PlacedFault[];
  /** How bad its faults are, in order. */
  readonly gradesOf: (list: number) => readonly Graded[];
  /** The codes of its issues, in order. */
  readonly issueCodesOf: (list: number) => readonly IssueCode[];
  /** How many lists there are. */
  readonly count: () => number;
}

interface FaultList {
  readonly faults: readonly PlacedFault[];
  /** The codes of the faults: to join two lists, no fault is looked at again. */
  readonly codes: readonly number[];
  readonly grades: readonly Graded[];
  readonly issueCodes: readonly IssueCode[];
}

const EMPTY: FaultList = { faults: [], codes: [], grades: [], issueCodes: [] };

export function faultLists(): FaultLists {
  /** By the column, then by the fault as a text. */
  const codes = new Map<string | null, Map<string, number>>();
  let count = 0;
  const pairs = pairTable();
  const lists: FaultList[] = [EMPTY];

  function listOf(list: number): FaultList {
    // Codes come from here.
    return lists[list] as FaultList;
  }

  /** Equal faults at one place have one code. */
  function codeOf({ fault: { code, params }, column }: PlacedFault): number {
    const ofColumn = codes.get(column) ?? new Map<string, number>();
    const key = hasAny(params) ? `${code} ${JSON.stringify(params)}` : code;
    const known = ofColumn.get(key);
    if (known !== undefined) return known;
    codes.set(column, ofColumn);
    count += 1;
    ofColumn.set(key, count);
    return count;
  }

  function append(list: number, fault: PlacedFault): number {
    return withCode(list, codeOf(fault), fault);
  }

  function withCode(list: number, code: number, fault: PlacedFault): number {
    const longer = pairs.numberOf(list, code);
    if (longer === lists.length) lists.push(withFault(listOf(list), code, fault));
    return longer;
  }

  function appendAll(list: number, faults: readonly PlacedFault[]): number {
    let code = list;
    for (const each of faults) code = append(code, each);
    return code;
  }

  function join(list: number, more: number): number {
    if (list === 0 || more === 0) return list + more;
    const { faults, codes: added } = listOf(more);
    let code = list;
    for (let at = 0; at < added.length; at += 1) {
      code = withCode(code, added[at] as number, faults[at] as PlacedFault);
    }
    return code;
  }

  return {
    append,
    appendAll,
    join,
    faultsOf: (list) => listOf(list).faults,
    gradesOf: (list) => listOf(list).grades,
    issueCodesOf: (list) => listOf(list).issueCodes,
    count: () => lists.length,
  };
}

function hasAny(params: object): boolean {
  for (const _ in params) return true;
  return false;
}

function withFault(
  { faults, codes, grades, issueCodes }: FaultList,
  code: number,
  fault: PlacedFault,
): FaultList {
  const { code: name } = fault.fault;
  return {
    faults: Object.freeze([...faults, fault]),
    codes: [...codes, code],
    grades: Object.freeze([...grades, { code: name, severity: severityOf(name) }]),
    issueCodes: Object.freeze([...issueCodes, name]),
  };
}
