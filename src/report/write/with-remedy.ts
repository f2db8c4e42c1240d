/** What a finding says, and what to do about it, in one line. */
import type { ReportFinding } from "../document/findings.ts";

export function withRemedy({ message, remedy }: Pick<ReportFinding, "message" | "remedy">): string {
  return remedy === null ? message : `${message}; ${remedy}`;
}
