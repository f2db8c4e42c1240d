/** Groups with members: of any size, from one household or many, all eligible or not, with what is not known of them. */
import * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Kube } from "../kube/kube.ts";
import { countedFacts } from "./counted-facts.ts";
import { anyFacts, unreadFacts } from "./drawn-facts.ts";
import { factSpace, type KnownFacts, type RulesetInput } from "./fact-space.ts";
import { type GroupCounts, groupCounts, wantedOfGroup } from "./group-counts.ts";
import { madeUpApplicant, withoutUndefined } from "./made-up-applicant.ts";
import { type MemberKind, memberFacts } from "./member-facts.ts";
import { areaOf, noKkOf, type PersonDetails, personDetails } from "./person-details.ts";
import { ANY_DAY, type AsOf } from "./testing-options.ts";

/**
 * A group: its numbers (members, households, places, ineligible members, those that a ruleset counts) on both sides of every
 * limit, or not known for sure, because members lack a No. KK, a place or a fact. What a ruleset asks of the group itself is
 * said by the group, by its rows or by one of them. Groups shrink to one that passes every criterion.
 *
 * Without a ruleset, any small group of anybody.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where `asOf` is no date.
 * @example
 * ```ts
 * import { compileRuleset, decideKube, getRuleset, kubeSchema } from "aturan-kube";
 * import { group } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const asOf = "2026-11-21";
 * const kubes = fc.sample(group(compiled, { asOf }), { seed: 1, numRuns: 200 });
 * kubes.every((kube) => kubeSchema.safeParse(kube).success); // true
 * new Set(kubes.map((kube) => decideKube(compiled, kube, { asOf }).verdict)).size; // 3
 * ```
 */
export function group(ruleset?: RulesetInput, { asOf = ANY_DAY }: Partial<AsOf> = {}): fc.Arbitrary<Kube> {
  const members = factSpace(ruleset, "member", asOf);
  const own = factSpace(ruleset, "kube", asOf);
  const read = new Set(Object.keys(own.base));
  return fc
    .record({
      wanted: wantedOfGroup(own),
      extra: fc.nat(2),
      unsure: fc.integer({ min: 1, max: 3 }),
      kinds: memberFacts(members),
      others: anyFacts(unreadFacts(members), {}),
      details: personDetails,
      saidBy: fc.constantFrom("group", "rows", "one row"),
      isTurned: fc.boolean(),
    })
    .map(({ wanted, extra, unsure, kinds, others, details, saidBy, isTurned }) => {
      const counts = groupCounts(wanted, read, extra);
      const counted = countedFacts(members, wanted, counts.members);
      const people = counted.map((facts, index): Applicant => {
        const isUnsure = index < unsure;
        const kind = kindAt(index, counts, wanted.unsure.includes("kube.ineligibleCount") ? unsure : 0);
        const isSaying = saidBy === "rows" || (saidBy === "one row" && index === 0);
        return madeUpApplicant(
          {
            // What is not known for the sake of a count is not said by chance; what makes somebody eligible is.
            ...withoutUndefined({ ...others, ...facts }),
            ...kinds[kind],
            ...withoutUndefined(facts),
            ...(isSaying ? wanted.stated : {}),
          } as KnownFacts,
          { ...details, ...placeOf(index, counts, details, isUnsure ? wanted.unsure : []) },
          members,
        );
      });
      return freezeDeep({
        name: "KUBE Contoh",
        members: isTurned ? people.toReversed() : people,
        ...(saidBy === "group" && Object.keys(wanted.stated).length > 0 ? { facts: wanted.stated } : {}),
      });
    });
}

/** Who is who: the ineligible first, then those of whom it is not known. */
function kindAt(index: number, { ineligible }: GroupCounts, unsure: number): MemberKind {
  if (index < ineligible) return "ineligible";
  return index < ineligible + unsure ? "undetermined" : "eligible";
}

/** The household and the place of a member, without those of which the group is unsure. */
function placeOf(
  index: number,
  { households, desa, kecamatan }: GroupCounts,
  { regency }: PersonDetails,
  unsure: readonly string[],
): Pick<PersonDetails, "serial" | "noKk" | "area" | "kube"> {
  const place = Math.min(index, desa - 1) + 1;
  const area = areaOf(regency, Math.min(place, kecamatan), place);
  const { kecamatan: _, code: __, ...rest } = area;
  return {
    serial: index + 1,
    noKk: unsure.includes("kube.householdCount")
      ? undefined
      : noKkOf(regency, Math.min(index, households - 1) + 1),
    area: unsure.includes("kube.desaCount")
      ? undefined
      : unsure.includes("kube.kecamatanCount")
        ? rest
        : area,
    kube: "KUBE Contoh",
  };
}
