/** An issue in a sentence. */
import type { Issue } from "../../issue.ts";

/** Its message after where it is: the place, and the column as far as the message does not name it already. */
export function wordIssue({ column, message }: Pick<Issue, "column" | "message">, place = ""): string {
  const quoted = column === null ? "" : `\`${column}\``;
  const where = [place, message.includes(quoted) ? "" : quoted].filter((part) => part !== "");
  return where.length === 0 ? message : `${where.join(" ")}: ${message}`;
}
