/** What tells a ruleset from the others (contract): `rules list --format json`. */
import type { Text } from "../../language.ts";
import { factsOf } from "../../ruleset/facts-of.ts";
import { fillTexts } from "../../ruleset/fill-texts.ts";
import { hashRuleset } from "../../ruleset/hash-ruleset.ts";
import { type Repeal, repealOf } from "../../ruleset/in-force.ts";
import type { Ruleset } from "../../ruleset/ruleset-schema.ts";

export interface RulesetSummary {
  readonly kind: Ruleset["kind"];
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly title: Text;
  readonly issuer: Text;
  readonly inForceFrom: string | null;
  readonly repealed: Repeal | null;
  /** `id@version` of the ruleset it extends. */
  readonly extends: string | null;
  /** The marks of its sources, each once, the best first: see `confidence` in the rule file. */
  readonly confidence: readonly Ruleset["sources"][number]["confidence"][];
  /** How many questions nobody has settled. */
  readonly openQuestions: number;
}

export function summarizeRuleset(ruleset: Ruleset, among: readonly Ruleset[]): RulesetSummary {
  const { kind, id, version, title, issuer, inForce } = fillTexts(ruleset, factsOf(ruleset));
  const { resolvedFrom, sources, questions } = ruleset;
  return {
    kind,
    id,
    version,
    sha256: hashRuleset(ruleset),
    title,
    issuer: issuer.name,
    inForceFrom: inForce.from,
    repealed: repealOf(id, among) ?? null,
    extends: resolvedFrom ?? null,
    confidence: [...new Set(sources.map(({ confidence }) => confidence))].sort(),
    openQuestions: questions.length,
  };
}
