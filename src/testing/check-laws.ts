/** Runs all laws and says what came of them, without throwing. */
import * as fc from "fast-check";
import type { Text } from "../language.ts";
import type { RulesetInput } from "./fact-space.ts";
import type { Law, LawCase, LawsOptions } from "./law.ts";
import { LawError } from "./law-error.ts";
import { laws } from "./laws.ts";

/** How laws are checked. */
export interface CheckLawsOptions extends LawsOptions {
  /** So many cases of each law; 1,000 unless given. */
  readonly numRuns?: number | undefined;
  /** The seed of the cases, to repeat a check. */
  readonly seed?: number | undefined;
}

/** What came of one law. Plain, frozen data. */
export interface LawResult {
  readonly name: Law["name"];
  readonly statement: Text;
  readonly ok: boolean;
  /** How it is broken, in both languages; `null` where it holds. */
  readonly message: Text | null;
  /** The criteria by which it shows. */
  readonly criteria: readonly string[];
  /** The smallest case found that breaks it. */
  readonly counterexample: LawCase | null;
  readonly seed: number;
  /** The cases tried; 0 where the ruleset has nothing that the law speaks of. */
  readonly numRuns: number;
}

const MOST_RUNS = 1_000;

/**
 * Checks every law of a ruleset, of this package or of another implementation. What another implementation throws breaks the
 * law in which it does.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where `asOf` is no date.
 * @example
 * ```ts
 * import { checkLaws } from "aturan-kube/testing";
 *
 * // A port that takes a missing birth date for a person who is old enough.
 * const decide = ({ birthDate = "1990-01-01" }) => (birthDate <= "2008-11-21" ? "eligible" : "ineligible");
 * const results = await checkLaws("permensos-25-2015", { asOf: "2026-11-21", decide, numRuns: 100, seed: 1 });
 * results.filter(({ ok }) => !ok).map(({ name }) => name); // ["learning-a-fact", "agreeing"]
 * ```
 */
export async function checkLaws(
  ruleset: RulesetInput,
  { numRuns = MOST_RUNS, seed, ...options }: CheckLawsOptions,
): Promise<readonly LawResult[]> {
  const results: LawResult[] = [];
  for (const law of laws(ruleset, options)) {
    const runs = { numRuns: law.applies ? numRuns : 1, ...(seed === undefined ? {} : { seed }) };
    const details = await fc.check(law.property, runs);
    const error = details.errorInstance;
    results.push(
      Object.freeze({
        name: law.name,
        statement: law.statement,
        ok: !details.failed,
        message: details.failed ? messageOf(error) : null,
        criteria: error instanceof LawError ? error.criteria : [],
        counterexample: details.counterexample?.[0] ?? null,
        seed: details.seed,
        numRuns: law.applies ? details.numRuns : 0,
      }),
    );
  }
  return Object.freeze(results);
}

/** The message of whatever was thrown. */
function messageOf(error: unknown): Text {
  if (typeof error === "object" && error !== null && "text" in error) return error.text as Text;
  const message = error instanceof Error ? error.message : `${error}`;
  return { id: message, en: message };
}
