/** What is counted of a group: members, households, places and ineligible members, as ranges where members are incomplete. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { countAreas } from "./count-areas.ts";
import type { CountRange } from "./count-range.ts";

/** The counts of one group. */
export interface KubeCounts {
  readonly members: CountRange;
  readonly households: CountRange;
  readonly desa: CountRange;
  readonly kecamatan: CountRange;
  readonly ineligible: CountRange;
}

/** What is needed of a member to count a group. */
export interface CountedMember {
  readonly noKk?: ParsedApplicant["noKk"] | undefined;
  readonly area?: ParsedApplicant["area"] | undefined;
}

/** The counts of a group; `verdicts` says how its members were decided. */
export function countKube(
  members: readonly CountedMember[],
  verdicts: { readonly ineligible: number; readonly undetermined: number },
): KubeCounts {
  const areas = members.map(({ area }) => area ?? {});
  return {
    members: { min: members.length, max: members.length },
    households: countHouseholds(members),
    desa: countAreas(areas, "desa"),
    kecamatan: countAreas(areas, "kecamatan"),
    // Somebody undetermined may turn out ineligible, or not.
    ineligible: { min: verdicts.ineligible, max: verdicts.ineligible + verdicts.undetermined },
  };
}

/** The counts of a group that may be any of several: from the least of each number to the greatest. */
export function coverCounts(counts: readonly [KubeCounts, ...KubeCounts[]]): KubeCounts {
  const cover = (name: keyof KubeCounts): CountRange => ({
    min: Math.min(...counts.map((each) => each[name].min)),
    max: Math.max(...counts.map((each) => each[name].max)),
  });
  return {
    members: cover("members"),
    households: cover("households"),
    desa: cover("desa"),
    kecamatan: cover("kecamatan"),
    ineligible: cover("ineligible"),
  };
}

/** Distinct No. KK. Somebody without one may live in a household already counted, or in one of their own. */
function countHouseholds(members: readonly CountedMember[]): CountRange {
  const known = new Set(members.flatMap(({ noKk }) => noKk ?? []));
  const unknown = members.filter(({ noKk }) => noKk === undefined).length;
  return { min: Math.max(known.size, members.length === 0 ? 0 : 1), max: known.size + unknown };
}
