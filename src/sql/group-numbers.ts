/** THE table of what statements count of a group: a row for each number, with its range where members are known in part. */
import type { CompiledMembership } from "../decide/compile-membership.ts";
import type { Outcome } from "../decide/decision-table.ts";
import type { FactName } from "../facts/catalogue.ts";
import { columnOf, takenName } from "./column-names.ts";
import { usualColumn } from "./columns.ts";
import type { Read } from "./look-up.ts";
import type { StageColumn } from "./stages.ts";

/** Whether the table has a column for a field. */
type Has = (field: string) => boolean;

/** One number of a group. */
export interface GroupNumber {
  /** What its columns begin with. */
  readonly name: string;
  /** The fields of members that it is counted from. */
  readonly fields: readonly string[];
  /** Columns over the members of a group. */
  readonly totals: (read: Read, has: Has) => readonly StageColumn[];
  /** `…_min` and `…_max`, from the totals. */
  readonly range: (read: Read, has: Has) => readonly StageColumn[];
}

/** How members are counted by a condition: surely, perhaps, not. */
export const COUNTED = { pass: "2", unknown: "1", fail: "0" } as const satisfies Record<Outcome, string>;

/** Different values among members; somebody of whom it is not known may share one, or bring one more. */
function distinct(name: string, field: string, keyOf: (column: string) => string): GroupNumber {
  const column = takenName(field);
  return {
    name,
    fields: [field],
    totals: (read, has) =>
      has(field)
        ? [
            [`${name}_known`, `COUNT(DISTINCT ${keyOf(read(column))})`],
            [`${name}_unknown`, `SUM(CASE WHEN ${read(column)} IS NULL THEN 1 ELSE 0 END)`],
          ]
        : [
            [`${name}_known`, "0"],
            [`${name}_unknown`, "COUNT(*)"],
          ],
    range: (read) => [
      // A group that is counted has a member, who is somewhere.
      [`${name}_min`, `CASE WHEN ${read(`${name}_known`)} = 0 THEN 1 ELSE ${read(`${name}_known`)} END`],
      [`${name}_max`, `${read(`${name}_known`)} + ${read(`${name}_unknown`)}`],
    ],
  };
}

function between(name: string, least: (read: Read) => string, most: (read: Read) => string): GroupNumber {
  return {
    name,
    fields: [],
    totals: () => [],
    range: (read) => [
      [`${name}_min`, least(read)],
      [`${name}_max`, most(read)],
    ],
  };
}

const NUMBERS = {
  "kube.memberCount": between(
    "member_count",
    (read) => read("members"),
    (read) => read("members"),
  ),
  "kube.householdCount": distinct("households", "noKk", (column) => column),
  "kube.desaCount": distinct("desa", "area.code", (column) => column),
  // The code of a kecamatan is how the code of each of its desa begins.
  "kube.kecamatanCount": distinct("kecamatan", "area.code", (column) => `SUBSTR(${column}, 1, 8)`),
  "kube.ineligibleCount": between(
    "ineligible_count",
    (read) => read("ineligible_members"),
    (read) => `${read("ineligible_members")} + ${read("undetermined_members")}`,
  ),
} as const satisfies Record<Extract<FactName, `kube.${string}`>, GroupNumber>;

/** The numbers of a ruleset by fact name: those of the package, and those that it counts itself. */
export function groupNumbers({ counts }: CompiledMembership): ReadonlyMap<string, GroupNumber> {
  const own = counts.map(({ name }): readonly [string, GroupNumber] => {
    const short = columnOf(`group_${usualColumn(name)}`);
    const column = `${short}_counts`;
    return [
      name,
      {
        name: short,
        fields: [],
        totals: (read) => [
          [`${short}_sure`, `SUM(CASE WHEN ${read(column)} = ${COUNTED.pass} THEN 1 ELSE 0 END)`],
          [`${short}_perhaps`, `SUM(CASE WHEN ${read(column)} = ${COUNTED.unknown} THEN 1 ELSE 0 END)`],
        ],
        range: (read) => [
          [`${short}_min`, read(`${short}_sure`)],
          [`${short}_max`, `${read(`${short}_sure`)} + ${read(`${short}_perhaps`)}`],
        ],
      },
    ];
  });
  return new Map([...Object.entries(NUMBERS), ...own]);
}
