/** The texts of every issue. */
import type { IssueCode } from "./issue-catalogue.ts";
import type { IssueText } from "./issue-text.ts";
import { LIST_ISSUES } from "./list-issues.ts";
import { ROW_ISSUES } from "./row-issues.ts";

export const ISSUE_TEXTS = { ...ROW_ISSUES, ...LIST_ISSUES } as const satisfies Record<
  IssueCode,
  IssueText<never>
>;

/** What the message of a code needs. */
export type IssueParams<C extends IssueCode> = (typeof ISSUE_TEXTS)[C] extends IssueText<infer P> ? P : never;
