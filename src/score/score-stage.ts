/** The stage of a group: checklists that add up, each item answered as far as the facts allow. */
import type { Outcome } from "../decide/decision-table.ts";
import type { FactValues } from "../facts/fact-values.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { CompiledItem, CompiledMonitoring, CompiledStage, KnownState } from "./compile-monitoring.ts";
import { answer, jointCell } from "./compiled-condition.ts";
import type { ItemScore, StageScore } from "./kube-score.ts";
import { remember } from "./remember.ts";

/**
 * The stage on given facts; the facts and questions it leaves open go to `open`. No two items read the same fact, so what
 * is said of all of them together is exact.
 */
export function scoreStage(
  { stages }: CompiledMonitoring,
  values: FactValues,
  open: string[],
): StageScore | null {
  if (stages.length === 0) return null;
  let before: Outcome = "pass";
  let least: string | null = null;
  let most: string | null = null;
  const states = stages.map((own) => {
    const known = stateOf(own, before, values);
    const { id, outcome } = known.state;
    before = outcome;
    if (outcome === "pass") least = id;
    if (outcome !== "fail") most = id;
    for (const name of known.open) open.push(name);
    return known.state;
  });
  return Object.freeze({ least, most, isKnown: least === most, stages: Object.freeze(states) });
}

/** One stage after those before it; groups that meet the same items give the very same object. */
function stateOf(own: CompiledStage, before: Outcome, values: FactValues): KnownState {
  const cell = jointCell(own.reads, values);
  if (cell === undefined) return makeState(own, before, values);
  const known = own.known[before];
  return known.get(cell) ?? remember(known, cell, makeState(own, before, values));
}

function makeState({ stage, items }: CompiledStage, before: Outcome, values: FactValues): KnownState {
  const { id, label, basis } = stage;
  const answered = items.map((item) => answerItem(item, values));
  const outcome = answered.reduce((all, item) => both(all, item.outcome), before);
  const state = Object.freeze({ id, label, basis, outcome, items: Object.freeze(answered) });
  const unknown = answered.filter((item) => item.outcome === "unknown");
  return { state, open: unknown.flatMap(({ missing, questions }) => [...missing, ...questions]) };
}

/** One item on facts; what is made of an outcome can be used again wherever that outcome comes up. */
function answerItem(item: CompiledItem, values: FactValues): ItemScore {
  const { part, known } = item;
  const found = answer(item, values);
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
