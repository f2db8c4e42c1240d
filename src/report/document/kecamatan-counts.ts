/** Counts verdicts by kecamatan, whatever the spelling of its name. */
import type { Verdict } from "../../decide/decision.ts";
import type { Area } from "../../row/area.ts";
import { levelPlaceName } from "../../row/level-place-name.ts";

/** A kecamatan with its persons by verdict. */
export interface KecamatanCounts extends Readonly<Record<Verdict, number>> {
  /** As its first row writes it; `null` where rows do not say it. */
  readonly name: string | null;
}

type Tally = Record<Verdict, number>;

/** Counts in the making. */
export interface KecamatanTallies {
  readonly add: (area: Area | null, verdict: Verdict) => void;
  /** By name; those of which nothing is said come last. Empty where no row says a kecamatan. */
  readonly counts: () => readonly KecamatanCounts[];
}

export function createKecamatanTallies(): KecamatanTallies {
  // Rows that say the same place share one object.
  const byArea = new Map<Area | null, Tally>();
  return {
    add(area, verdict) {
      let tally = byArea.get(area);
      if (tally === undefined) {
        tally = { eligible: 0, ineligible: 0, undetermined: 0 };
        byArea.set(area, tally);
      }
      tally[verdict] += 1;
    },
    counts() {
      const nameOfCode = new Map<string, string>();
      for (const area of byArea.keys()) {
        if (area?.code !== undefined && area.kecamatan !== undefined)
          nameOfCode.set(codeOf(area.code), keyOf(area));
      }
      const found = new Map<string, Tally & { name: string | null }>();
      for (const [area, tally] of byArea) {
        const key = keyIn(area, nameOfCode);
        const known = found.get(key) ?? { name: null, eligible: 0, ineligible: 0, undetermined: 0 };
        known.name ??= nameOf(area);
        known.eligible += tally.eligible;
        known.ineligible += tally.ineligible;
        known.undetermined += tally.undetermined;
        found.set(key, known);
      }
      const all = [...found.values()].sort(byName);
      return all.every(({ name }) => name === null) ? [] : all;
    },
  };
}

function keyOf({ kecamatan = "", kabupaten = "" }: Area): string {
  return JSON.stringify([levelPlaceName(kecamatan, "kecamatan"), levelPlaceName(kabupaten, "kabupaten")]);
}

function keyIn(area: Area | null, nameOfCode: ReadonlyMap<string, string>): string {
  if (area === null) return "";
  if (area.kecamatan !== undefined) return keyOf(area);
  if (area.code === undefined) return "";
  const code = codeOf(area.code);
  return nameOfCode.get(code) ?? code;
}

function nameOf(area: Area | null): string | null {
  if (area?.kecamatan !== undefined)
    return area.kabupaten === undefined ? area.kecamatan : `${area.kecamatan}, ${area.kabupaten}`;
  return area?.code === undefined ? null : codeOf(area.code);
}

/** The kecamatan of the code of a desa: `21.01.06` of `21.01.06.1009`. */
function codeOf(code: string): string {
  return code.slice(0, 8);
}

function byName(a: KecamatanCounts, b: KecamatanCounts): number {
  if (a.name === null || b.name === null) return a.name === b.name ? 0 : a.name === null ? 1 : -1;
  return a.name === b.name ? 0 : a.name < b.name ? -1 : 1;
}
