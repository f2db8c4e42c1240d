/** Rulesets that were linted and frozen: whoever is handed one of them again need not lint it. */
import type { Ruleset } from "./ruleset-schema.ts";

const SOUND = new WeakSet<object>();

/** Takes note of a ruleset that was linted, and is frozen through and through. */
export function asSound(ruleset: Ruleset): Ruleset {
  SOUND.add(ruleset);
  return ruleset;
}

/** Whether a value is a ruleset that was linted before; one that nobody can have changed since. */
export function isSound(value: unknown): value is Ruleset {
  return typeof value === "object" && value !== null && SOUND.has(value);
}
