/** The parameters of a ruleset as the logic reads them: values by name. */
import type { Params } from "../logic/params.ts";
import type { Ruleset } from "./ruleset-schema.ts";

export function paramsOf({ params }: Pick<Ruleset, "params">): Params {
  return new Map(Object.entries(params).map(([name, { value }]) => [name, value]));
}
