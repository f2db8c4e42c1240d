/** Applicant → facts about a person, and counted members → facts about a group, as of a day. */
import type { DeclaredFacts, ParsedApplicant } from "../applicant/applicant.ts";
import type { KubeCounts } from "../kube/count-kube.ts";
import { ageOn } from "./age-on.ts";
import type { FactName } from "./catalogue.ts";
import type { FactRange, Facts, FactValue, Scope } from "./fact.ts";

type FactsOf<S extends string> = {
  readonly [N in FactName as N extends `${S}.${string}` ? N : never]: FactValue | FactRange | undefined;
};

/** What is known of a person on a day. A birth date after that day gives no age. */
export function deriveMemberFacts(applicant: ParsedApplicant, asOf: string): FactsOf<"member"> & Facts {
  return {
    ...declaredOf(applicant.facts, "member"),
    "member.age": applicant.birthDate === undefined ? undefined : ageOn(applicant.birthDate, asOf),
    "member.sex": applicant.sex,
    "member.maritalStatus": applicant.maritalStatus,
    "member.occupation": applicant.occupation,
    "member.register": applicant.register,
    "member.hasFixedDomicile": applicant.hasFixedDomicile,
    "member.isWilling": applicant.isWilling,
    "member.hasSkill": applicant.hasSkill,
  };
}

/** What is known of a group: numbers counted from incomplete members are ranges. */
export function deriveKubeFacts(counts: KubeCounts, declared: Facts = {}): FactsOf<"kube"> & Facts {
  return {
    ...declared,
    "kube.memberCount": counts.members,
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

/** Fills facts of a scope that are missing, and only those, with the values a caller vouches for. */
export function assumeFacts(facts: Facts, assumed: Readonly<Record<string, FactValue>>, scope: Scope): Facts {
  const filled = Object.entries(assumed).filter(
    ([name]) => name.startsWith(`${scope}.`) && facts[name] === undefined,
  );
  return filled.length === 0 ? facts : { ...facts, ...Object.fromEntries(filled) };
}
