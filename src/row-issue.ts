/** Phrases what is wrong with a row: as `createIssue` does, without the texts that rows never need. */
import { type Fault, type Issue, type IssuePlace, phraseIssue } from "./issue.ts";
import type { IssueText } from "./issue-text.ts";
import { ROW_ISSUES } from "./row-issues.ts";

/** The issue that a fault of a row is. A fault that only a list tells is none. */
export function createRowIssue(found: Fault, place: IssuePlace = {}): Issue {
  const texts: Readonly<Record<string, IssueText<never>>> = ROW_ISSUES;
  const text = texts[found.code];
  if (text === undefined) throw new TypeError(`${found.code} is no issue of a row`);
  return phraseIssue(found, place, text);
}
