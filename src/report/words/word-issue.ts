/** An issue in a sentence. */
import type { Issue } from "../../issue.ts";

/** Its message after the column it is in; a message about a column names it already. */
export function wordIssue({ column, message }: Pick<Issue, "column" | "message">): string {
  return column === null || message.includes(`\`${column}\``) ? message : `\`${column}\`: ${message}`;
}
