/** A fault in a rule file: a plain object with a JSON Pointer, collected by the linter. */
import {
  FINDINGS,
  type FindingCode,
  type FindingDefinition,
  type FindingParams,
} from "./finding-catalogue.ts";
import type { Language } from "./language.ts";

/** One fault in a rule file. `path` is a JSON Pointer (RFC 6901) to the place, `""` for the whole file. */
export interface Finding {
  readonly code: FindingCode;
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
  /** There for what leaves the file usable; anything else is a fault. */
  readonly severity?: "warning";
  /** The line of the place, from 1, where the file was read as text. */
  readonly line?: number;
  /** The column in that line, from 1. */
  readonly column?: number;
}

/** Where a walk over a rule file stands: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** A fault not yet phrased: the code, the place and what the message needs. */
export type RuleFault = {
  readonly [C in FindingCode]: { readonly code: C; readonly path: Path; readonly params: FindingParams<C> };
}[FindingCode];

/** The fault `code` at `path`. */
export function ruleFault<C extends FindingCode>(
  code: C,
  path: Path,
  ...params: FindingParams<C> extends Record<string, never> ? [] : [FindingParams<C>]
): RuleFault {
  // The conditional rest type already pairs `code` with its own params; the union cannot express it.
  return { code, path, params: params[0] ?? {} } as RuleFault;
}

/** The faults that none of `others` says already: of another code, or at another place. */
export function withoutRepeated(
  faults: readonly RuleFault[],
  others: readonly RuleFault[],
): readonly RuleFault[] {
  const keyOf = ({ code, path }: RuleFault): string => `${code} ${toPointer(path)}`;
  const said = new Set(others.map(keyOf));
  return faults.filter((found) => !said.has(keyOf(found)));
}

/** Phrases a fault in a language. */
export function createFinding(found: RuleFault, lang: Language = "id"): Finding {
  // A fault's params always belong to its own code, so the definition accepts them.
  const definition = FINDINGS[found.code] as FindingDefinition<RuleFault["params"]>;
  const hint = definition.hint?.(found.params)?.[lang];
  const { severity } = definition;
  return Object.freeze({
    code: found.code,
    path: toPointer(found.path),
    message: definition.message(found.params)[lang],
    ...(hint === undefined ? {} : { hint }),
    ...(severity === undefined ? {} : { severity }),
  });
}

/** Whether a file with it cannot be used. */
export function isFault({ code }: Pick<RuleFault, "code">): boolean {
  return (FINDINGS[code] as FindingDefinition<never>).severity === undefined;
}

export function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
