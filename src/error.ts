/** Faults in a ruleset or a call: the only error classes of the package. Faults in data are issues, never thrown. */
import type { Text } from "./language.ts";

/** A fault in a rule file, found by `lintRuleset`. `path` is a JSON Pointer into the file. */
export interface Finding {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
}

/** Thrown by functions that take a ruleset when the ruleset is not well formed or not known. */
export class RulesetError extends Error {
  override readonly name = "RulesetError";
  /** What is wrong with it; empty where the ruleset was not found at all. */
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[] = []) {
    super(message);
    this.findings = findings;
  }
}

/** Thrown when a function of the package is called with an argument it cannot take, such as an `asOf` that is no date. */
export class CallError extends Error {
  override readonly name = "CallError";
}

/** Thrown by the readers of the command line for a file that cannot be read as a list; nothing of it is decided. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** The message in both languages; `message` is the Indonesian one. */
  readonly text: Text;

  constructor(text: Text) {
    super(text.id);
    this.text = text;
  }
}
