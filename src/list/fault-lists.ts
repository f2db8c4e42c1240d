/** Codes for what is wrong with rows: rows with the same faults in the same columns share one list of them. */
import { pairTable } from "../columns/pair-table.ts";
import { valueTable } from "../columns/value-table.ts";
import type { Issue } from "../issue.ts";
import { ISSUES } from "../issue-catalogue.ts";
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
  /** How many lists there are. */
  readonly count: () => number;
}

interface FaultList {
  readonly faults: readonly PlacedFault[];
  readonly grades: readonly Graded[];
}

export function faultLists(): FaultLists {
  const placed = valueTable();
  const pairs = pairTable();
  const lists: FaultList[] = [{ faults: [], grades: [] }];

  function listOf(list: number): FaultList {
    // Codes come from here.
    return lists[list] as FaultList;
  }

  function append(list: number, fault: PlacedFault): number {
    const code = pairs.numberOf(list, placed.codeOf(fault));
    if (code === lists.length) {
      const { faults, grades } = listOf(list);
      const { code: name } = fault.fault;
      lists.push({
        faults: Object.freeze([...faults, fault]),
        grades: Object.freeze([...grades, { code: name, severity: ISSUES[name].severity }]),
      });
    }
    return code;
  }

  function appendAll(list: number, faults: readonly PlacedFault[]): number {
    let code = list;
    for (const each of faults) code = append(code, each);
    return code;
  }

  return {
    append,
    appendAll,
    join: (list, more) => (list === 0 ? more : appendAll(list, listOf(more).faults)),
    faultsOf: (list) => listOf(list).faults,
    gradesOf: (list) => listOf(list).grades,
    count: () => lists.length,
  };
}
