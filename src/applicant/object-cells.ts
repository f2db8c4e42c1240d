/** An object as the row it could have been read from, so that both are checked in one place. */
import { closest } from "../closest.ts";
import { type Fault, fault } from "../issue.ts";
import { isOneOf, oneOf } from "../possible.ts";
import type { Area } from "../row/area.ts";
import { quotableName } from "../row/header-name.ts";
import { type KnownCell, knownCell } from "../row/known-cell.ts";
import { isPartialDate } from "../row/partial-date.ts";
import { accept, type CellResult, reject } from "../row/values/cell-parser.ts";
import { canBe, PROPERTIES, type Property } from "./can-be.ts";
import type { MaritalStatus } from "./choices.ts";
import type { TableField } from "./columns.ts";
import type { OccupationSlug } from "./occupations.ts";
import { maritalStatusOf } from "./values/marital-status-of.ts";
import { occupationOf } from "./values/occupation-of.ts";

/** The cells of an object, each with the field that it feeds, and what is wrong with the object itself. */
export interface ObjectCells {
  readonly fields: readonly TableField[];
  readonly cells: readonly unknown[];
  readonly faults: readonly { readonly property: string; readonly fault: Fault }[];
}

/** The keys of an area, in the order of its schema. */
export const AREA_LEVELS: readonly string[] = [
  "code",
  "desa",
  "kecamatan",
  "kabupaten",
  "provinsi",
] satisfies (keyof Area)[];
/** Properties that hold any text: their cells are read like those of a list, so that every fault is told alike. */
const TEXTS: ReadonlySet<string> = new Set(["nik", "noKk", "name", "kube"]);

/** What an object says, property by property; what is `undefined` or `null` is not said. */
export function objectCells(applicant: Readonly<Record<string, unknown>>): ObjectCells {
  const fields: TableField[] = [];
  const cells: unknown[] = [];
  const faults: { property: string; fault: Fault }[] = [];
  const put = (field: TableField, cell: unknown): void => {
    fields.push(field);
    cells.push(cell);
  };
  for (const [property, value] of Object.entries(applicant)) {
    if (value === undefined || value === null || property === "facts") continue;
    if (property === "area") putArea(value);
    else if (isProperty(property)) put(property, cellOf(property, value));
    else faults.push({ property, fault: unknownProperty(property, PROPERTIES) });
  }
  return { fields, cells, faults };

  function putArea(area: unknown): void {
    if (typeof area !== "object" || area === null || Array.isArray(area)) {
      faults.push({ property: "area", fault: fault("property/invalid", { property: "area", expected: [] }) });
      return;
    }
    for (const [key, value] of Object.entries(area)) {
      if (value === undefined || value === null) continue;
      const isKey = AREA_LEVELS.includes(key);
      // The keys of an area are the fields of the table after the dot.
      if (isKey) put(`area.${key}` as TableField, value);
      else faults.push({ property: `area.${key}`, fault: unknownProperty(key, AREA_LEVELS) });
    }
  }
}

function isProperty(property: string): property is Property {
  return property !== "facts" && PROPERTIES.includes(property);
}

function unknownProperty(property: string, known: readonly string[]): Fault {
  return fault("property/unknown", {
    property: quotableName(property),
    suggestion: closest(property, known) ?? null,
  });
}

/** The cell of a property: a text to be read, or a value that has to be one the property can have, to the letter. */
function cellOf(property: Property, value: unknown): unknown {
  if (TEXTS.has(property)) return value;
  if (property === "birthDate" && isPartialDate(value)) return value;
  return canBe(property, value) ? known(property, value) : invalid(property);
}

/** What a column that says the same warns of is told of the object too. */
function known(property: TableField, value: unknown): KnownCell {
  // Whatever may be known in part is a text.
  const values = isOneOf(value) ? (value.oneOf as readonly string[]) : [value as string];
  const read = READERS[property]?.(values);
  return knownCell(read ?? accept(isOneOf(value) ? oneOf(values) : value));
}

/** One value or several that it may be, with what a list that says no more than this is warned of. */
const READERS: Readonly<Record<string, (values: readonly string[]) => CellResult<unknown>>> = {
  // The schemas of the properties have taken the values.
  maritalStatus: (values) => maritalStatusOf(values as readonly MaritalStatus[]),
  occupation: (values) => occupationOf(values as readonly OccupationSlug[]),
  birthDate: (values) => accept(oneOf(values), fault("date/known-in-part", { part: partOf(values) })),
};

/** What is not certain of a date that may be one of several: its century, or the order of its day and month. */
function partOf(dates: readonly string[]): "century" | "order" {
  const inYear = new Set(dates.map((date) => date.slice("19".length)));
  return inYear.size === 1 ? "century" : "order";
}

function invalid(property: Property): KnownCell {
  return knownCell(reject(fault("property/invalid", { property, expected: EXPECTED[property] ?? [] })));
}

/** What to write instead, where that is soon said. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  sex: ["laki-laki", "perempuan"],
  birthDate: ["1980-08-17", "1980-08", "1980"],
  maritalStatus: ["belum-kawin", "kawin", "cerai-hidup", "cerai-mati"],
  occupation: ["petani-pekebun", "wiraswasta", "pns"],
  register: ["none", "bdt", "dtpfmotm", "dtks", "dtsen"],
  hasFixedDomicile: ["true", "false"],
  isWilling: ["true", "false"],
  hasSkill: ["true", "false"],
};
