/** The cause of an unknown outcome in one line, for databases and tables of other programs. */
import type { CellOutcome } from "./decision-table.ts";

/** Why an outcome is unknown: `missing: member.age; open-question: widowed`; `undefined` for a known one. */
export function causeText({ outcome, cause, missing = [], questions = [] }: CellOutcome): string | undefined {
  if (outcome !== "unknown") return undefined;
  return [
    ...(cause === "missing" ? [`missing: ${missing.join(", ")}`] : []),
    ...(questions.length > 0 ? [`open-question: ${questions.toSorted().join(", ")}`] : []),
  ].join("; ");
}
