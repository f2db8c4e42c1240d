/** Applicant → facts about a person, and counted members → facts about a group, as of a day. */
import type { DeclaredFacts, ParsedApplicant } from "../applicant/applicant.ts";
import type { KubeCounts } from "../kube/count-kube.ts";
import type { CountRange } from "../kube/count-range.ts";
import { isOneOf, oneOf, type Possible, valuesOf } from "../possible.ts";
import { FACTS, type FactName } from "./catalogue.ts";
import {
  type FactRange,
  type Facts,
  type FactValue,
  isValueOf,
  type PartlyKnown,
  type Scope,
} from "./fact.ts";
import { possibleAges, possibleAgesInYear } from "./possible-ages.ts";

type FactsOf<S extends string> = {
  readonly [N in FactName as N extends `${S}.${string}` ? N : never]: FactValue | PartlyKnown | undefined;
};

/** What is known of a person on a day. A birth date after that day gives no age. */
export function deriveMemberFacts(applicant: ParsedApplicant, asOf: string): FactsOf<"member"> & Facts {
  const { birthDate } = applicant;
  return {
    ...declaredOf(applicant.facts, "member"),
    "member.age": birthDate === undefined ? undefined : possibleAges(birthDate, asOf),
    "member.ageInYear": birthDate === undefined ? undefined : possibleAgesInYear(birthDate, asOf),
    "member.sex": choiceOf("member.sex", applicant.sex),
    "member.maritalStatus": choiceOf("member.maritalStatus", applicant.maritalStatus),
    "member.occupation": choiceOf("member.occupation", applicant.occupation),
    "member.register": choiceOf("member.register", applicant.register),
    "member.hasFixedDomicile": applicant.hasFixedDomicile,
    "member.isWilling": applicant.isWilling,
    "member.hasSkill": applicant.hasSkill,
  };
}

/** A choice as far as it is known: one that may be anything, or something it cannot be, is not known at all. */
function choiceOf(name: FactName, value: Possible<string> | undefined): Facts[string] {
  if (!isOneOf(value)) return value;
  const type = FACTS.get(name)?.type;
  const known = oneOf(valuesOf(value));
  const isSaid = type?.kind === "choice" && valuesOf(value).every((each) => isValueOf(type, each));
  return isSaid && !(isOneOf(known) && known.oneOf.length === type.values.length) ? known : undefined;
}

/** What is known of a group: numbers counted from incomplete members are ranges. */
export function deriveKubeFacts(
  counts: KubeCounts & { readonly ineligible: CountRange },
  declared: Facts = {},
): FactsOf<"kube"> & Facts {
  return {
    ...declared,
    "kube.memberCount": exactly(counts.members),
    "kube.householdCount": exactly(counts.households),
    "kube.desaCount": exactly(counts.desa),
    "kube.kecamatanCount": exactly(counts.kecamatan),
    "kube.ineligibleCount": exactly(counts.ineligible),
  };
}

/** The declared facts of a scope that a row states. */
export function declaredOf(facts: DeclaredFacts | undefined, scope: Scope): DeclaredFacts {
  if (facts === undefined) return NO_FACTS;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name.startsWith(`${scope}.`)));
}

const NO_FACTS: DeclaredFacts = Object.freeze({});

/** A range whose ends meet is a known number. */
export function exactly(range: FactRange): number | FactRange {
  return range.min === range.max ? range.min : range;
}

/**
 * Fills facts of a scope that are missing, and only those, with the values a caller vouches for. What is known in part is
 * not missing: the list says something of it, and nobody is admitted or refused by saying more in its place.
 */
export function assumeFacts(facts: Facts, assumed: Readonly<Record<string, FactValue>>, scope: Scope): Facts {
  const filled = Object.entries(assumed).filter(
    ([name]) => name.startsWith(`${scope}.`) && facts[name] === undefined,
  );
  return filled.length === 0 ? facts : { ...facts, ...Object.fromEntries(filled) };
}
