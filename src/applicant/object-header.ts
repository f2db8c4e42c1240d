/** The header that an object would have as a row: of each of its properties the preferred column. */
import type { Column } from "../row/column.ts";
import { feedsOf, type Header } from "../row/read-header.ts";
import { accept, type CellParser } from "../row/values/cell-parser.ts";
import { parseAreaCode } from "../row/values/parse-area-code.ts";
import { parseText } from "../row/values/parse-text.ts";
import type { TableField } from "./columns.ts";
import { APPLICANT_FIELDS } from "./fields.ts";
import { parseKk } from "./values/parse-kk.ts";
import { parseName } from "./values/parse-name.ts";
import { parseNik } from "./values/parse-nik.ts";
import { parsePartialDate } from "./values/parse-partial-date.ts";

/** How texts are read: as the preferred column of a list reads them, but for dates, which objects have in one notation. */
const PARSERS: Readonly<Partial<Record<TableField, CellParser<unknown>>>> = {
  kube: parseText,
  nik: parseNik,
  noKk: parseKk,
  name: parseName,
  birthDate: parsePartialDate,
  "area.desa": parseText,
  "area.kecamatan": parseText,
  "area.kabupaten": parseText,
  "area.provinsi": parseText,
  "area.code": parseAreaCode,
};

/** The parser of a property of an object; the cells of those that have one of some values are known, and never read. */
export function objectParser(field: TableField): CellParser<unknown> {
  return PARSERS[field] ?? accept<string>;
}

/** The header of the properties in this order. */
export function objectHeader(properties: readonly TableField[]): Header<TableField> {
  const columns = properties.map(objectColumn);
  const names = columns.map(({ header }) => header);
  const sources = columns.map((column, position) => ({ position, name: column.header, column }));
  return {
    names,
    columns,
    feeds: feedsOf({ fields: FIELDS, jointOf: (field) => APPLICANT_FIELDS[field as TableField] }, sources),
    fields: new Set(properties),
    unknown: [],
    mayHold: new Map(),
    issues: [],
  };
}

// Object.keys of a literal table gives exactly its keys.
const FIELDS = Object.keys(APPLICANT_FIELDS) as readonly TableField[];

function objectColumn(field: TableField): Column<TableField> {
  const { header, isPersonal } = APPLICANT_FIELDS[field];
  return { field, isPersonal, header, aliases: [], parse: objectParser(field) };
}
