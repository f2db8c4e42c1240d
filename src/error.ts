/** Faults in a ruleset or a call: the only error classes of the package. Faults in data are issues, never thrown. */
import type { Finding } from "./finding.ts";
import type { Text } from "./language.ts";

/** Thrown by functions that take a ruleset when it is not well formed, or when there is none of that name. */
export class RulesetError extends Error {
  override readonly name = "RulesetError";
  /** The message in both languages; `message` is the Indonesian one. */
  readonly text: Text;
  /** What is wrong with it; empty where there is no such ruleset at all. */
  readonly findings: readonly Finding[];

  constructor(text: Text, findings: readonly Finding[] = []) {
    super(text.id);
    this.text = text;
    this.findings = findings;
  }
}

/** Thrown when a function of the package gets an argument it cannot take, such as an `asOf` that is no date. */
export class CallError extends Error {
  override readonly name = "CallError";
  /** The message in both languages; `message` is the Indonesian one. */
  readonly text: Text;

  constructor(text: Text) {
    super(text.id);
    this.text = text;
  }
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
