/** Parameters: constants of a rule file that its logic reads by name. */

/** The path prefix of parameters: `{"var":"params.minAge"}` is the parameter `minAge`. */
const PARAMS = "params.";

/** The parameter a path names, or `undefined` for the path of a fact. */
export function paramOf(path: string): string | undefined {
  return path.startsWith(PARAMS) ? path.slice(PARAMS.length) : undefined;
}

/** A parameter's value: a constant of the rule file, or a list of constants. */
export type ParamValue = boolean | number | string | readonly (number | string)[];

/** Parameter values by name. */
export type Params = ReadonlyMap<string, ParamValue>;
