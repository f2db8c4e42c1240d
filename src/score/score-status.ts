/** The status of a group: the first one whose condition it meets, as far as the facts and the score allow. */
import { lookUp } from "../decide/decision-table.ts";
import { exactly } from "../facts/derive-facts.ts";
import type { Facts } from "../facts/fact.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { SCORE_FACT } from "../ruleset/score-fact.ts";
import type { CompiledMonitoring } from "./compile-monitoring.ts";
import type { PointRange, StatusScore } from "./kube-score.ts";

/** The status on given facts and a total. A total that is a range counts as any number in it. */
export function scoreStatus(
  { classes }: CompiledMonitoring,
  facts: Facts,
  total: PointRange | null,
): StatusScore | null {
  if (classes.length === 0) return null;
  const readsTotal = classes.some(({ table }) => table.inputs.some(({ name }) => name === SCORE_FACT));
  const known = total === null || !readsTotal ? facts : { ...facts, [SCORE_FACT]: exactly(total) };
  const answered = classes.map(({ part, table }) => ({ part, found: lookUp(table, known) }));
  const possible = answered.filter(({ found }) => found.outcome !== "fail");
  const [only] = possible;
  const isKnown = possible.length === 1 && only?.found.outcome === "pass";
  return freezeDeep({
    id: isKnown ? only.part.id : null,
    possible: possible.map(({ part: { id, label, basis } }) => ({ id, label, basis })),
    missing: [...new Set(possible.flatMap(({ found }) => found.missing ?? []))],
    questions: [...new Set(possible.flatMap(({ found }) => found.questions ?? []))],
  });
}
