/** A ruleset ready to be used, of whichever kind: made once, used for any number of people or groups. */
import { checkRecord, wrongArgument } from "../check-argument.ts";
import { RulesetError } from "../error.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import { KIND_WORDS } from "../kind-words.ts";
import type { Text } from "../language.ts";
import type { Declared } from "../ruleset/asked-facts.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import type { RulesetReference } from "./decision.ts";

/** A compiled ruleset. Opaque: only its `kind`, `ruleset` and `reference` are for callers. */
export interface CompiledRuleset {
  readonly kind: Ruleset["kind"];
  readonly ruleset: Ruleset;
  readonly reference: RulesetReference;
  readonly facts: FactCatalogue;
  /** The facts that it declares, and the further ones of the catalogue that it asks for. */
  readonly declared: readonly Declared[];
}

/** A ruleset in whichever form a caller has it: the id of a shipped one, a file, or compiled. */
export type RulesetInput = CompiledRuleset | Ruleset | string;

/** Which ruleset it is, exactly. */
export function referenceOf(ruleset: Ruleset): RulesetReference {
  const { id, version } = ruleset;
  return Object.freeze({ id, version, sha256: hashRuleset(ruleset) });
}

const USES: Readonly<Record<Ruleset["kind"], Text>> = {
  membership: { id: "memutuskan keanggotaan", en: "decide about membership" },
  monitoring: { id: "menilai kelompok", en: "score groups" },
};

/** The error of a ruleset that is of another kind than what is asked of it. */
export function wrongKind({ id, kind }: Pick<Ruleset, "id" | "kind">, wanted: Ruleset["kind"]): RulesetError {
  const [is, should] = [KIND_WORDS[kind], KIND_WORDS[wanted]];
  return new RulesetError({
    id: `\`${id}\` adalah aturan ${is.id}; untuk ${USES[wanted].id} diperlukan aturan ${should.id}`,
    en: `the ruleset \`${id}\` is about ${is.en}; to ${USES[wanted].en} takes one about ${should.en}`,
  });
}

/**
 * Takes what `compileRuleset` made.
 *
 * @throws CallError for anything else.
 */
export function checkCompiled(compiled: unknown): void {
  const isCompiled =
    typeof compiled === "object" &&
    compiled !== null &&
    "kind" in compiled &&
    "facts" in compiled &&
    compiled.facts instanceof Map;
  if (isCompiled) return;
  throw wrongArgument(
    "compiled",
    { id: "hasil `compileRuleset`", en: "what `compileRuleset` makes" },
    compiled,
  );
}

/**
 * Takes whatever stands for a ruleset: an id, a parsed one, or what `compileRuleset` made.
 *
 * @throws CallError for anything else.
 */
export function checkRuleset(ruleset: unknown): void {
  if (typeof ruleset !== "string") checkRecord(ruleset, "ruleset");
}
