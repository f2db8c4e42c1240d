/** What a monitoring ruleset says of complete facts, worked out from its text alone: nothing of `src/score` is used. */
import type { MonitoringRuleset } from "aturan-kube";
import jsonLogic from "json-logic-js";

/** Facts by dotted name, none missing. */
export type Complete = Readonly<Record<string, boolean | number | string>>;

/** What json-logic-js makes of a measure on facts, zero without a sign. */
export function measureOf(logic: unknown, facts: Complete, ruleset: MonitoringRuleset): number {
  return Number(ask(logic, facts, ruleset)) + 0;
}

/** What json-logic-js makes of logic on facts (and on the total, where it is known). */
function ask(logic: unknown, facts: Complete, { params }: MonitoringRuleset, total?: number): unknown {
  const data: Record<string, Record<string, unknown>> = { member: {}, kube: {}, score: { total } };
  data["params"] = Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]));
  for (const [name, value] of Object.entries(facts)) {
    const [scope = "", fact = ""] = name.split(".");
    Object.assign(data[scope] ?? {}, { [fact]: value });
  }
  return jsonLogic.apply(logic as Parameters<typeof jsonLogic.apply>[0], data);
}

/** The points of one indicator times its weight. */
export function scoreOf(ruleset: MonitoringRuleset, index: number, facts: Complete): number {
  const indicator = ruleset.indicators[index];
  if (indicator === undefined) throw new Error(`no indicator ${index}`);
  const value = measureOf(indicator.measure, facts, ruleset);
  let points = Number.NaN;
  for (const band of indicator.scoring.bands)
    if (band.from === undefined || value >= band.from) points = band.points;
  return points * indicator.scoring.weight;
}

/** The total of all indicators. */
export function totalOf(ruleset: MonitoringRuleset, facts: Complete): number {
  return ruleset.indicators.reduce((sum, _, index) => sum + scoreOf(ruleset, index, facts), 0);
}

/** The first status whose condition holds; `null` where a question of it, or of one before it, is open. */
export function statusOf(ruleset: MonitoringRuleset, facts: Complete, total: number): string | null {
  for (const { id, passes, open = [] } of ruleset.classes) {
    if (open.some(({ when }) => ask(when, facts, ruleset, total) === true)) return null;
    if (ask(passes, facts, ruleset, total) === true) return id;
  }
  throw new Error("the statuses leave a gap");
}

/** Whether an item is met; `null` where a question of it is open. */
export function itemOf(
  ruleset: MonitoringRuleset,
  { passes, open = [] }: MonitoringRuleset["stages"][number]["items"][number],
  facts: Complete,
): boolean | null {
  if (open.some(({ when }) => ask(when, facts, ruleset) === true)) return null;
  return ask(passes, facts, ruleset) === true;
}

/** The highest stage all of whose items, and all of those before, are met; `undefined` where an open question stands before that. */
export function stageOf(ruleset: MonitoringRuleset, facts: Complete): string | null | undefined {
  let reached: string | null = null;
  for (const { id, items } of ruleset.stages) {
    const answers = items.map((item) => itemOf(ruleset, item, facts));
    if (answers.includes(false)) return reached;
    if (answers.includes(null)) return undefined;
    reached = id;
  }
  return reached;
}
