/** The stage of a group: checklists that add up, each item answered as far as the facts allow. */
import { lookUp, type Outcome } from "../decide/decision-table.ts";
import type { Facts } from "../facts/fact.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { CompiledItem, CompiledMonitoring } from "./compile-monitoring.ts";
import type { ItemScore, StageScore, StageState } from "./kube-score.ts";

/** The stage on given facts. No two items read the same fact, so what is said of all of them together is exact. */
export function scoreStage({ stages }: CompiledMonitoring, facts: Facts): StageScore | null {
  if (stages.length === 0) return null;
  let before: Outcome = "pass";
  const states = stages.map(({ stage, items }): StageState => {
    const { id, label, basis } = stage;
    const answered = items.map((item) => answerItem(item, facts));
    before = answered.reduce((all, { outcome }) => both(all, outcome), before);
    return Object.freeze({ id, label, basis, outcome: before, items: Object.freeze(answered) });
  });
  const least = states.findLast(({ outcome }) => outcome === "pass")?.id ?? null;
  const most = states.findLast(({ outcome }) => outcome !== "fail")?.id ?? null;
  return Object.freeze({ least, most, isKnown: least === most, stages: Object.freeze(states) });
}

/** One item on facts; what is made of an outcome can be used again wherever that outcome comes up. */
function answerItem({ part, table, known }: CompiledItem, facts: Facts): ItemScore {
  const found = lookUp(table, facts);
  const before = known.get(found);
  if (before !== undefined) return before;
  const { outcome, missing = [], questions = [] } = found;
  const made = freezeDeep({ id: part.id, label: part.label, outcome, missing, questions });
  known.set(found, made);
  return made;
}

/** What two of them are together: one that fails decides, one that is unknown leaves it so. */
function both(a: Outcome, b: Outcome): Outcome {
  if (a === "fail" || b === "fail") return "fail";
  return a === "unknown" || b === "unknown" ? "unknown" : "pass";
}
