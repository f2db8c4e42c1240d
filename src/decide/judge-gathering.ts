/** What some rows would be as a group, by the criteria about numbers and places alone. */
import type { FactName } from "../facts/catalogue.ts";
import { deriveKubeFacts } from "../facts/derive-facts.ts";
import type { CountedLevel } from "../kube/count-areas.ts";
import type { KubeCounter } from "../kube/count-kube.ts";
import type { Judge } from "../kube/divide-places.ts";
import type { CompiledCriterion, CompiledMembership } from "./compile-membership.ts";
import { lookUp } from "./decision-table.ts";

const SIZES: readonly string[] = ["kube.memberCount", "kube.householdCount"] satisfies readonly FactName[];
const PLACES = {
  desa: "kube.desaCount",
  kecamatan: "kube.kecamatanCount",
} as const satisfies Record<CountedLevel, FactName>;

/** Who is eligible does not matter here. */
const NOBODY = { ineligible: { min: 0, max: 0 } } as const;

/** Judges rows by the criteria of a ruleset that read nothing but numbers of persons, households and places. */
export function gatheringJudge({ criteria }: CompiledMembership, counter: KubeCounter): Judge {
  const about = (names: readonly string[]): readonly CompiledCriterion[] =>
    criteria.kube.filter(
      ({ table: { inputs } }) => inputs.length > 0 && inputs.every(({ name }) => names.includes(name)),
    );
  const counted = about([...SIZES, ...Object.values(PLACES)]);
  const sizes = new Set(about(SIZES));
  return (set) => {
    counter.begin();
    for (const rows of set) counter.add(rows, 0, rows.length);
    const facts = deriveKubeFacts({ ...counter.end(), ...NOBODY });
    const refusing = counted.filter(({ table }) => lookUp(table, facts).outcome === "fail");
    return { fits: refusing.length === 0, hasWrongSize: refusing.some((criterion) => sizes.has(criterion)) };
  };
}

/** The levels of places at which a ruleset tells groups apart: a group of one kecamatan may live in many desa. */
export function placeLevels({ criteria }: CompiledMembership): readonly CountedLevel[] {
  const reads = (name: string): boolean =>
    criteria.kube.some(({ table }) => table.inputs.some((input) => input.name === name));
  return !reads(PLACES.desa) && reads(PLACES.kecamatan) ? ["kecamatan", "desa"] : ["desa"];
}
