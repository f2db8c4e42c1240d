/** Two rulesets → what changes from one to the other, exactly: per criterion, and in the whole verdict. */
import { type CompiledMembership, toMembership } from "../decide/compile-membership.ts";
import type { CompiledRuleset } from "../decide/compiled-ruleset.ts";
import { decideCriteria } from "../decide/decide-criteria.ts";
import { decideMember } from "../decide/decide-member.ts";
import { type Verdict, verdictOf } from "../decide/decision.ts";
import { decideKube } from "../decide-kube.ts";
import { putParamsInto } from "../examine/put-params.ts";
import type { FactCatalogue, FactDefinition, Scope } from "../facts/fact.ts";
import { COUNTED, NUMBER } from "../facts/kube-numbers.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Language, Text } from "../language.ts";
import type { CompleteFacts } from "../logic/cells.ts";
import { goTogether } from "../logic/tied-classes.ts";
import { wordFact } from "../logic/word-value.ts";
import { countedBy } from "../ruleset/counted-by.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { compareCriterion } from "./compare-criterion.ts";
import {
  type ChangedVerdict,
  type ComparedVerdict,
  compareVerdict,
  verdictEffect,
} from "./compare-verdict.ts";
import { jointScope, rangesAt, type Space, type SpaceAt } from "./joint-scope.ts";
import { ANY_SIZE, fitNumbers, type KubeNumbers, NO_SIZE, numberOf, roomOf } from "./kube-room.ts";
import { madeUpKube } from "./made-up-kube.ts";
import { madeUpMember, WITNESS_DAY } from "./made-up-member.ts";
import { type MemberKind, memberKinds } from "./member-kinds.ts";
import type { CountOf, Counts } from "./member-parts.ts";
import type { Effect, Region, RulesetDifference, VerdictDifference, Witness } from "./ruleset-difference.ts";

/**
 * What changes from one membership ruleset to another, taken from their decision tables and not from samples. Each
 * changed region of the verdict comes with a witness, decided under both.
 *
 * Rulesets may have different criteria and facts: what one of them does not ask, it lets everybody pass.
 *
 * @throws {RulesetError} where a ruleset is not sound or not known, and where the comparison cannot be exact: a fact
 * means something else in each, or more criteria hang together than can be gone through.
 * @example
 * ```ts
 * import { diffRulesets } from "aturan-kube";
 *
 * const { kube } = diffRulesets("permensos-25-2015", "dinsos-tegal-2025");
 * kube.effect; // "looser"
 * kube.regions[0]?.text.en; // "number of households (KK) 5–9 (everything else passing): not eligible → eligible"
 * kube.regions[0]?.witness.kube?.members.length; // 5
 * ```
 */
export function diffRulesets(
  before: CompiledRuleset | Ruleset | string,
  after: CompiledRuleset | Ruleset | string,
): RulesetDifference {
  const [was, is] = [toMembership(before), toMembership(after)];
  const both: Both = { was, is, facts: new Map([...was.facts, ...is.facts]) };
  const counted = countsOf(was, is);
  const spaces: Readonly<Record<Scope, SpaceAt>> = {
    member: personSpace,
    // The numbers of a group have to fit each other.
    kube(classes, numbers) {
      const ranges = rangesAt(classes, numbers);
      return { ranges, room: roomOf(ranges, counted) };
    },
  };
  const scopes = { member: jointScope(was, is, "member"), kube: jointScope(was, is, "kube") };
  const rulesets = { before: was.ruleset, after: is.ruleset };
  const criteria = (["member", "kube"] as const).flatMap((scope) =>
    scopes[scope].criteria.map((criterion) => compareCriterion(criterion, rulesets, spaces[scope])),
  );
  const member = differenceOf(compareVerdict(scopes.member, spaces.member), (changed) =>
    memberWitness(changed, both),
  );
  const compared = compareVerdict(scopes.kube, spaces.kube);
  const kinds = compared.changed.length === 0 ? [] : memberKinds(scopes.member, was, is);
  const kube = differenceOf(compared, (changed) => kubeWitness(changed, kinds, counted, both));
  const isSame = [member, kube].every(
    ({ effect, whileMissing }) => effect === "equal" && whileMissing.length === 0,
  );
  return freezeDeep({ before: was.reference, after: is.reference, isSame, member, kube, criteria });
}

/** The effect on persons alone, as `diffRulesets` tells it: `member.effect`. */
export function memberEffect(was: CompiledMembership, is: CompiledMembership): Effect {
  return verdictEffect(jointScope(was, is, "member"), personSpace);
}

/** What counts members in either ruleset; a fact that both have counts the same members in both. */
function countsOf(...rulesets: readonly CompiledMembership[]): Counts {
  const own = rulesets.flatMap((compiled) =>
    compiled.counts.map(({ name, isShare }) => {
      const fact = compiled.declared.find((each) => each.name === name);
      const condition = (fact === undefined ? undefined : countedBy(fact)) ?? null;
      const whom = hashRuleset(putParamsInto(condition, paramsOf(compiled.ruleset)));
      return [name, { isShare, whom }] as const;
    }),
  );
  return new Map<string, CountOf | null>([...COUNTED.map((name) => [name, null] as const), ...own]);
}

const ANYWHERE: Space = { ranges: {}, room: ANY_SIZE };
const NOWHERE: Space = { ranges: {}, room: NO_SIZE };

/** Any facts of a person go together, but for two counts of one thing. */
const personSpace: SpaceAt = (classes, numbers) => (goTogether(classes, numbers) ? ANYWHERE : NOWHERE);

/** The two rulesets, and what facts mean in both. */
interface Both {
  readonly was: CompiledMembership;
  readonly is: CompiledMembership;
  readonly facts: FactCatalogue;
}

function differenceOf(
  { effect, changes, changed, whileMissing }: ComparedVerdict,
  witnessOf: (changed: ChangedVerdict) => Witness,
): VerdictDifference {
  return {
    effect,
    changes,
    regions: changed.map((each) => ({ ...each.region, witness: witnessOf(each) })),
    whileMissing,
  };
}

function memberWitness({ region, facts }: ChangedVerdict, both: Both): Witness {
  const applicant = madeUpMember(facts, both) ?? null;
  return shownBy(region, both, { scope: "member", facts, applicant, kube: null }, (compiled) =>
    applicant === null ? undefined : decideMember(compiled, applicant, { asOf: WITNESS_DAY }).verdict,
  );
}

function kubeWitness(
  { region, facts: wished, ranges }: ChangedVerdict,
  kinds: readonly MemberKind[],
  counted: Counts,
  both: Both,
): Witness {
  // A change that shows is somebody's, so there is room for a group.
  const numbers = fitNumbers(wished, ranges, counted) as KubeNumbers;
  const countedAs = (name: string): number | undefined =>
    counted.get(name)?.isShare === true
      ? numberOf(numbers, name) / numberOf(numbers, NUMBER.members)
      : numbers[name];
  const facts = Object.fromEntries(
    Object.entries(wished).map(([name, value]) => [name, countedAs(name) ?? value]),
  );
  const isSizeFixed =
    NUMBER.members in facts || [...counted.values()].some((count) => count?.isShare === true);
  const kube = madeUpKube(facts, numbers, { kinds, isSizeFixed, catalogue: both.facts }) ?? null;
  return shownBy(region, both, { scope: "kube", facts, applicant: null, kube }, (compiled) =>
    kube === null ? undefined : decideKube(compiled, kube, { asOf: WITNESS_DAY }).verdict,
  );
}

/** What a witness shows: somebody made up, or facts alone. */
interface Case extends Pick<Witness, "facts" | "applicant" | "kube"> {
  readonly scope: Scope;
}

/** The witness of a region, decided by both rulesets; its facts alone, where nobody made up is decided like them. */
function shownBy(
  { before, after, facts: named }: Region<Verdict>,
  both: Both,
  { scope, facts, applicant, kube }: Case,
  verdictOn: (compiled: CompiledMembership) => Verdict | undefined,
): Witness {
  const { was, is } = both;
  const isShown = verdictOn(was) === before && verdictOn(is) === after;
  const onFacts = (compiled: CompiledMembership): Verdict =>
    verdictOf(decideCriteria(compiled, scope, facts));
  return {
    asOf: WITNESS_DAY,
    facts,
    text: wordFacts(facts, Object.keys(named), both),
    applicant: isShown ? applicant : null,
    kube: isShown ? kube : null,
    before: onFacts(was),
    after: onFacts(is),
  };
}

/** The facts that a region names, in words; all of them where it names none. */
function wordFacts(facts: CompleteFacts, named: readonly string[], { facts: catalogue }: Both): Text {
  const shown = named.length === 0 ? Object.keys(facts) : named;
  const wordIn = (lang: Language): string =>
    // The facts are those of the catalogue.
    shown.map((name) => wordFact(catalogue.get(name) as FactDefinition, facts[name], lang)).join(", ");
  return { id: wordIn("id"), en: wordIn("en") };
}
