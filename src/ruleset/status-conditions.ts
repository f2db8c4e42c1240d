/** "A group has the first status whose condition it meets", said as one condition for each status. */
import type { Condition } from "../logic/condition.ts";
import type { Logic } from "../logic/json-logic.ts";
import type { StatusClass } from "./ruleset-schema.ts";

/**
 * For each status in order: its own condition, and none of those before it. A question of a status is asked where no
 * status before it is the one.
 */
export function statusConditions(classes: readonly StatusClass[]): readonly Condition[] {
  return classes.map(({ passes }, index) => {
    const before = classes.slice(0, index);
    const own = classes.slice(0, index + 1);
    return {
      passes: { and: [...before.map((each): Logic => ({ "!": [each.passes] })), passes] },
      open: own.flatMap(({ open = [] }, at) =>
        open.map(({ question, when }) => ({ question, when: unlessBefore(classes.slice(0, at), when) })),
      ),
    };
  });
}

function unlessBefore(before: readonly StatusClass[], when: Logic): Logic {
  return before.length === 0
    ? when
    : { and: [...before.map(({ passes }): Logic => ({ "!": [passes] })), when] };
}

/** All conditions together, to be laid out as one table. */
export function jointCondition(conditions: readonly Condition[]): Condition {
  return {
    passes: { or: conditions.map(({ passes }) => passes) },
    open: conditions.flatMap(({ open = [] }) => open),
  };
}
