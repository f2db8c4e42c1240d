/** What there is to do about a checked list, by cause and not by person: each cause once, with the rows it concerns. */
import type { CriterionDecision, MemberDecision } from "../../decide/decision.ts";
import type { Issue } from "../../issue.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { keepEach } from "../text/keep-each.ts";
import { toldCriteria } from "./told-criteria.ts";

/** So many messages are told apart; a list may have a million different ones. What comes after is told by its code and column. */
const MOST_MESSAGES = 10_000;

/** Something that keeps persons from being decided, or asks for a look, and whom it concerns. */
export interface Cause {
  readonly said:
    | {
        readonly kind: "issue";
        readonly issue: Issue;
        /** Whether it stands for issues of its code and column whose messages differ. */
        readonly isExample: boolean;
      }
    /** A criterion that is not decided, or not met. */
    | { readonly kind: "criterion"; readonly criterion: CriterionDecision };
  /** How many persons it concerns. */
  readonly persons: number;
  /** The first rows of these, by their index. */
  readonly rows: readonly number[];
}

/** The causes of a list, each kind with the commonest first; among equals in the order in which they were met. */
export interface Causes {
  /** Issues, and criteria that are not decided but for columns that the whole list lacks. */
  readonly toMend: readonly Cause[];
  /** The criteria that are not met, whatever the value was: persons who do not meet them cannot mend them. */
  readonly notMet: readonly Cause[];
  readonly ofIssue: (issue: Issue) => Cause | undefined;
  readonly ofCriterion: (criterion: CriterionDecision) => Cause | undefined;
}

interface CountedCause extends Cause {
  persons: number;
  readonly rows: number[];
  last: number;
}

/** Gathers the causes in one pass; of each at most `mostRows` rows are kept. */
export function causesOf(rows: CheckedRows, mostRows: number, mostMessages: number = MOST_MESSAGES): Causes {
  const { decisionAt, headersOf, issueCodesAt, issuesAt } = rows;
  const lacking: ReadonlySet<string> = new Set(rows.list.lacking);
  // Nested, as to join column and message for each issue takes longer than to look twice.
  const byMessage = new Map<string | null, Map<string, CountedCause>>();
  const byCode = new Map<string, CountedCause>();
  const undecided = new Map<string, CountedCause>();
  const notMet = new Map<string, CountedCause>();
  let messages = 0;

  function count(cause: CountedCause, row: number): void {
    // A row may have the same issue twice.
    if (cause.last === row) return;
    cause.last = row;
    cause.persons += 1;
    if (cause.rows.length < mostRows) cause.rows.push(row);
  }

  function countIssue(issue: Issue, row: number): void {
    let cause = ofIssue(issue);
    if (cause === undefined) {
      const isExample = messages >= mostMessages;
      cause = newCause({ kind: "issue", issue, isExample });
      if (isExample) byCode.set(codeKey(issue), cause);
      else {
        messages += 1;
        let ofColumn = byMessage.get(issue.column);
        if (ofColumn === undefined) {
          ofColumn = new Map();
          byMessage.set(issue.column, ofColumn);
        }
        ofColumn.set(issue.message, cause);
      }
    }
    count(cause, row);
  }

  function ofIssue(issue: Issue): CountedCause | undefined {
    return byMessage.get(issue.column)?.get(issue.message) ?? byCode.get(codeKey(issue));
  }

  function ofCriterion(criterion: CriterionDecision): CountedCause | undefined {
    return criterion.outcome === "fail" ? notMet.get(criterion.id) : undecided.get(undecidedKey(criterion));
  }

  function madeFor(criterion: CriterionDecision): CountedCause {
    const known = ofCriterion(criterion);
    if (known !== undefined) return known;
    const made = newCause({ kind: "criterion", criterion });
    if (criterion.outcome === "fail") notMet.set(criterion.id, made);
    else undecided.set(undecidedKey(criterion), made);
    return made;
  }

  const causesOfDecision = keepEach(
    ({ criteria }: MemberDecision): readonly CountedCause[] => toldCriteria(criteria, lacking).map(madeFor),
    (causes) => 8 * causes.length,
  );

  /** Whether a criterion is open only for cells that issues of the row speak of already. */
  function isTold({ said }: CountedCause, issues: readonly Issue[]): boolean {
    if (said.kind !== "criterion" || said.criterion.cause !== "missing") return false;
    const { missing = [] } = said.criterion;
    return (
      missing.length > 0 &&
      missing.every((fact) =>
        issues.some(({ column }) => column !== null && headersOf(fact).includes(column)),
      )
    );
  }

  for (let row = 0; row < rows.memberCount; row += 1) {
    const issues = issueCodesAt(row).length === 0 ? [] : issuesAt(row);
    for (const cause of causesOfDecision(decisionAt(row))) {
      if (issues.length === 0 || !isTold(cause, issues)) count(cause, row);
    }
    for (const issue of issues) countIssue(issue, row);
  }
  const issues = [...byMessage.values()].flatMap((causes) => [...causes.values()]);
  return {
    // Among equals issues first: they say what is wrong with a cell, open criteria only what came of it.
    toMend: commonestFirst([...issues, ...byCode.values(), ...undecided.values()]),
    notMet: commonestFirst([...notMet.values()]),
    ofIssue,
    ofCriterion,
  };
}

function newCause(said: Cause["said"]): CountedCause {
  return { said, persons: 0, rows: [], last: -1 };
}

function codeKey({ code, column }: Issue): string {
  return `${code} ${column ?? ""}`;
}

/** What is known in part is another cause for each value: rather by what is missing than by the words of the reason. */
function undecidedKey({ id, cause, missing = [], questions = [], reason }: CriterionDecision): string {
  return cause === "missing" ? `${id} ${missing.join(" ")} ${questions.join(" ")}` : `${id} ${reason.id}`;
}

function commonestFirst(causes: readonly CountedCause[]): readonly Cause[] {
  // Of a criterion that issues tell of in every row nothing was counted.
  return causes.filter(({ persons }) => persons > 0).toSorted((a, b) => b.persons - a.persons);
}
