/** The status of a group: the first one whose condition it meets, as far as the facts and the score allow. */
import { exactly } from "../facts/derive-facts.ts";
import type { FactValues } from "../facts/fact-values.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { CompiledMonitoring, CompiledStatuses } from "./compile-monitoring.ts";
import { answer, jointCell } from "./compiled-condition.ts";
import type { PointRange, StatusScore } from "./kube-score.ts";
import { remember } from "./remember.ts";

/** The status on given facts and a total. A total that is a range counts as any number in it. */
export function scoreStatus(
  { statuses }: CompiledMonitoring,
  values: FactValues,
  total: PointRange | null,
): StatusScore | null {
  const { classes, reads, totalPlace, known } = statuses;
  if (classes.length === 0) return null;
  const given = total === null || totalPlace === undefined ? values : withTotal(values, totalPlace, total);
  const cell = jointCell(reads, given);
  if (cell === undefined) return makeStatus(statuses, given);
  return known.get(cell) ?? remember(known, cell, makeStatus(statuses, given));
}

/** A record says nothing of the total, which has the last place. */
function withTotal(values: FactValues, place: number, total: PointRange): FactValues {
  const given = [...values];
  given[place] = exactly(total);
  return given;
}

function makeStatus({ classes }: CompiledStatuses, values: FactValues): StatusScore {
  const answered = classes.map((own) => ({ part: own.part, found: answer(own, values) }));
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
