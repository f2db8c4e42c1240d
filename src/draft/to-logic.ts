/** A condition as JsonLogic, its constants where they are read. */
import type { Logic } from "../logic/json-logic.ts";
import type { DraftCondition } from "./read-condition.ts";
import { rowOf } from "./relations.ts";

export function toLogic({ by, terms }: DraftCondition): Logic {
  const logics = terms.map(({ fact, relation, values }) => {
    const { params, toLogic: write } = rowOf(relation);
    const isList = params.some((param) => param.isList === true);
    const [one = null, two = null] = values;
    return joinLogics("and", write({ var: fact.name }, [isList ? values : one, two]));
  });
  return joinLogics(by, logics);
}

/** Logic all of which holds, or one of which does. */
export function joinLogics(by: "and" | "or", logics: readonly Logic[]): Logic {
  const [only = true] = logics;
  return logics.length > 1 ? { [by]: logics } : only;
}
