/** The paths an expression reads: every `{"var": …}` in it. */
import { MAX_DEPTH } from "./operators.ts";

/** The paths that anything at all reads if taken for logic; what is nested deeper than logic may be is not looked at. */
export function variablesOf(logic: unknown, depth = MAX_DEPTH): readonly string[] {
  if (typeof logic !== "object" || logic === null || depth < 0) return [];
  if (Array.isArray(logic)) return logic.flatMap((item) => variablesOf(item, depth - 1));
  return Object.entries(logic).flatMap(([key, value]) => {
    const path = Array.isArray(value) && value.length === 1 ? value[0] : value;
    return key === "var" && typeof path === "string" ? [path] : variablesOf(value, depth - 1);
  });
}
