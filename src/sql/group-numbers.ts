/** THE table of what statements count of a group: a row for each number, with its range where members are known in part. */
import type { CompiledMembership } from "../decide/compile-membership.ts";
import type { FactName } from "../facts/catalogue.ts";
import { caseWhen, countWhere } from "./case-when.ts";
import { columnOf, usualColumn } from "./column-names.ts";
import { ANSWERS } from "./condition-stages.ts";
import type { Sql } from "./dialect.ts";
import type { End } from "./statement.ts";

/** One number of a group. */
export interface GroupNumber {
  /** What its columns begin with. */
  readonly name: string;
  /** The field of members that it is counted from. */
  readonly field?: string;
  /** The least and the most that it can be, over the members of a group; from the column of its field, where there is one. */
  readonly range: (sql: Sql, column?: string) => Readonly<Record<End, string>>;
}

/** Different values among members; somebody of whom it is not known may share one, or bring one more. */
function distinct(
  name: string,
  field: string,
  keyOf: (column: string) => string = (column) => column,
): GroupNumber {
  return {
    name,
    field,
    range(_, column) {
      // A group that is counted has a member, who is somewhere.
      if (column === undefined) return { min: "1", max: "COUNT(*)" };
      const known = `COUNT(DISTINCT ${keyOf(column)})`;
      return {
        min: caseWhen([[`${known} = 0`, 1]], known),
        max: `${known} + ${countWhere(`${column} IS NULL`)}`,
      };
    },
  };
}

/** Members surely counted, and those who may be, by what a column says of them. */
function counted(
  name: string,
  column: string,
  said: (sql: Sql) => { sure: string; perhaps: string },
): GroupNumber {
  return {
    name,
    range(sql) {
      const { sure, perhaps } = said(sql);
      const own = sql.column(column);
      return { min: countWhere(`${own} = ${sure}`), max: countWhere(`${own} IN (${sure}, ${perhaps})`) };
    },
  };
}

const NUMBERS = {
  "kube.memberCount": { name: "member_count", range: () => ({ min: "COUNT(*)", max: "COUNT(*)" }) },
  "kube.householdCount": distinct("households", "noKk"),
  "kube.desaCount": distinct("desa", "area.code"),
  // The code of a kecamatan is how the code of each of its desa begins.
  "kube.kecamatanCount": distinct("kecamatan", "area.code", (column) => `SUBSTR(${column}, 1, 8)`),
  "kube.ineligibleCount": counted("ineligible_count", "verdict", ({ text }) => ({
    sure: text("ineligible"),
    perhaps: text("undetermined"),
  })),
} as const satisfies Record<Extract<FactName, `kube.${string}`>, GroupNumber>;

/** What the answers begin with by which members are counted. */
export const COUNTS = "counts_";

/** The numbers of a ruleset by fact name: those of the package, and those that it counts itself. */
export function groupNumbers({ counts }: CompiledMembership): ReadonlyMap<string, GroupNumber> {
  const own = counts.map(({ name, isShare }): readonly [string, GroupNumber] => {
    const column = usualColumn(name);
    // Of a share the members are given that are counted, which with all members says it exactly.
    const prefix = columnOf(`group_${column}${isShare ? "_count" : ""}`);
    const said = { sure: ANSWERS.pass, perhaps: ANSWERS.unknown };
    return [name, counted(prefix, `${COUNTS}${columnOf(column)}_answer`, () => said)];
  });
  return new Map([...Object.entries(NUMBERS), ...own]);
}
