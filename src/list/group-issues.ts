/** What to tell an officer of the groups of a list: names in doubt, and why a number of households or places is not certain. */
import { APPLICANT_COLUMNS, type Field } from "../applicant/columns.ts";
import type { KubeDecision } from "../decide/decision.ts";
import type { FactName } from "../facts/catalogue.ts";
import { createIssue, type Fault, fault, type Issue } from "../issue.ts";
import type { CountedLevel } from "../kube/count-areas.ts";
import { PLACE_LEVELS, placeSpellings } from "../kube/place-spellings.ts";
import type { GroupDoubt } from "../kube/told-groups.ts";
import type { Language } from "../language.ts";
import type { Area } from "../row/area.ts";
import type { PlaceLevel } from "../row/level-place-name.ts";
import type { ListIssue } from "./checked.ts";
import { quotableGroup } from "./quotable-group.ts";

/** A row of a group, as far as issues speak of it. */
interface GroupedRow {
  readonly file: string | null;
  /** The row as the file's own program shows it. */
  readonly row: number;
  readonly noKk: unknown;
  readonly issues: readonly Pick<Issue, "code">[];
  readonly area: Area | undefined;
}

/** A group with its rows and what was decided of it. */
export interface DecidedGroup {
  readonly members: readonly GroupedRow[];
  readonly decision: Pick<KubeDecision, "name" | "criteria" | "households">;
}

/** What issues of groups are made of. */
export interface GroupIssueOptions {
  readonly doubts: readonly GroupDoubt[];
  /** The fields that the list has columns for: what it has none for is said elsewhere. */
  readonly supplied: ReadonlySet<Field>;
  readonly lang: Language | undefined;
}

const PLACE_COUNTS = {
  "kube.desaCount": "desa",
  "kube.kecamatanCount": "kecamatan",
} as const satisfies { readonly [N in FactName]?: CountedLevel };

/** The issues of all groups: first the names in doubt, then group by group what keeps a number from being certain. */
export function groupIssues(
  groups: Iterable<DecidedGroup>,
  { doubts, supplied, lang }: GroupIssueOptions,
): readonly ListIssue[] {
  const told: ToldFault[] = doubts.map((doubt) => ({ file: null, found: faultOfDoubt(doubt) }));
  const lackingLevels = new Set<PlaceLevel>();
  for (const { members, decision } of groups) {
    const missing = missingOf(decision);
    const kube = quotableGroup(decision.name);
    const file = fileOf(members);
    if (missing.has("kube.householdCount") && supplied.has("noKk")) {
      const rows = members.filter(({ noKk }) => noKk === undefined);
      if (rows.length > 0) {
        const { min, max } = decision.households;
        const isDamaged = rows.some(({ issues }) => issues.some(({ code }) => code.startsWith("kk/")));
        const named = { kube, rows: rowNames(rows), isDamaged, min, max };
        told.push({ file, found: fault("kk/missing-in-group", named) });
      }
    }
    for (const [fact, level] of Object.entries(PLACE_COUNTS)) {
      if (!missing.has(fact)) continue;
      told.push(...placeFaults(kube, members, level, supplied).map((found) => ({ file, found })));
      for (const lacking of lackingOf(members, level, supplied)) lackingLevels.add(lacking);
    }
  }
  if (lackingLevels.size > 0) {
    const columns = PLACE_LEVELS.filter((level) => lackingLevels.has(level)).map(headerOf);
    const code = APPLICANT_COLUMNS.columnOf("area.code").header;
    told.push({ file: null, found: fault("area/column-missing", { columns, code }) });
  }
  return told.map(({ file, found }) => Object.freeze({ file, ...createIssue(found, { lang }) }));
}

/** The facts that a group's criteria miss. */
function missingOf({ criteria }: Pick<KubeDecision, "criteria">): ReadonlySet<string> {
  return new Set(criteria.flatMap((criterion) => criterion.missing ?? []));
}

/** Whether anything is to be told of a group's numbers: most groups miss nothing. */
export function isUncertain(decision: Pick<KubeDecision, "criteria">): boolean {
  const missing = missingOf(decision);
  return missing.has("kube.householdCount") || Object.keys(PLACE_COUNTS).some((fact) => missing.has(fact));
}

/** A fault of the list, and the file it is in where that is one. */
interface ToldFault {
  readonly file: string | null;
  readonly found: Fault;
}

function fileOf(rows: readonly GroupedRow[]): string | null {
  const files = new Set(rows.map(({ file }) => file));
  const [file = null] = files;
  return files.size === 1 ? file : null;
}

function faultOfDoubt(doubt: GroupDoubt): Fault {
  if (doubt.kind === "names") return fault("kube/near-names", { names: doubt.names.map(quotableGroup) });
  const { name, places, isSettled } = doubt;
  return fault(isSettled ? "kube/same-name" : "kube/one-or-several", {
    kube: quotableGroup(name),
    places: places.map(quotableGroup),
  });
}

/** Spellings that may be one, and rows that leave a place out. */
function placeFaults(
  kube: string,
  members: readonly GroupedRow[],
  level: CountedLevel,
  supplied: ReadonlySet<Field>,
): readonly Fault[] {
  const { doubtful } = placeSpellings(members.flatMap(({ area }) => area ?? []));
  const levels = PLACE_LEVELS.slice(PLACE_LEVELS.indexOf(level));
  const near = levels
    .flatMap(doubtful)
    .map((names) => fault("area/near-names", { kube, names: names.map(quotableGroup) }));
  // A province that is not written does not matter.
  const empty = levels.slice(0, -1).flatMap((step): readonly Fault[] => {
    const rows = members.filter(({ area }) => area?.code === undefined && area?.[step] === undefined);
    if (rows.length === 0 || !supplied.has(`area.${step}`)) return [];
    return [fault("area/missing-in-group", { kube, header: headerOf(step), rows: rowNames(rows) })];
  });
  return [...near, ...empty];
}

/** The levels above that no column of the list gives, for rows that name the place itself. */
function lackingOf(
  members: readonly GroupedRow[],
  level: CountedLevel,
  supplied: ReadonlySet<Field>,
): readonly PlaceLevel[] {
  if (!members.some(({ area }) => area?.[level] !== undefined && area.code === undefined)) return [];
  return PLACE_LEVELS.slice(PLACE_LEVELS.indexOf(level), -1).filter((step) => !supplied.has(`area.${step}`));
}

function headerOf(level: PlaceLevel): string {
  return APPLICANT_COLUMNS.columnOf(`area.${level}`).header;
}

/** More rows than this are only counted. */
const MOST_ROWS = 10;

/** Rows by their numbers, with their file where there are several. */
function rowNames(rows: readonly GroupedRow[]): { readonly named: readonly string[]; readonly more: number } {
  const isOfOneFile = new Set(rows.map(({ file }) => file)).size === 1;
  const named = rows
    .slice(0, MOST_ROWS)
    .map(({ file, row }) => (isOfOneFile ? `${row}` : `${file ?? "-"}:${row}`));
  return { named, more: rows.length - named.length };
}
