/** A table of a sheet: its header as read, and where in its rows what stands. */
import { isAddedHeader } from "../row/added-headers.ts";
import type { Column } from "../row/column.ts";
import type { ColumnTable } from "../row/column-table.ts";
import { headerMeanings, type MeaningOptions } from "../row/header-meaning.ts";
import { levelText } from "../row/level-text.ts";
import { type HeaderOptions, readHeader } from "../row/read-header.ts";
import type { FoundHeader } from "./find-header.ts";
import type { KnownHeader, Spread } from "./join-header.ts";
import type { ListKind } from "./list-kind.ts";
import { type CellProof, proofByText } from "./plain-rows.ts";

/** How headers are read, as the check of the list will read them. */
export type TableOptions = Pick<HeaderOptions, "groupBy" | "declared" | "columns">;

/** One table of a sheet. */
export interface ListTable {
  readonly names: readonly string[];
  /** The physical line and the row of its header's first row. */
  readonly line: number;
  readonly row: number;
  /** The column of each position; `undefined` where it is not used. */
  readonly columns: readonly (Column | undefined)[];
  readonly spreads: readonly Spread[];
  /** Where the group, the subject and the running number stand. */
  readonly group: number | undefined;
  readonly subject: number | undefined;
  readonly number: number | undefined;
  /** Where the field stands without which there is no list. */
  readonly key: number | undefined;
  /** Where the cell stands that proves most rows, and what tells so from its bytes. */
  readonly usualProof: { readonly position: number; readonly isProof: CellProof | undefined } | undefined;
  /** Where places stand, by field. */
  readonly places: ReadonlyMap<string, number>;
  /** The positions of other columns that say something of a row. */
  readonly told: ReadonlySet<number>;
  readonly proofs: readonly { readonly position: number; readonly isProof: (cell: string) => boolean }[];
  /** The positions of what was added when the list was checked before: no words of the row. */
  readonly added: readonly number[];
  readonly columnNamed: (header: string) => Column | undefined;
  readonly groupField: string;
}

/** The table under a header. */
export function createListTable(
  { names, rows, spreads }: FoundHeader,
  kind: ListKind,
  options: TableOptions,
): ListTable {
  const { table, proof, subject } = kind;
  const { feeds, columns } = readHeader(table, names, options);
  const positionsOf = (field: string): readonly number[] =>
    feeds.find((feed) => feed.field === field)?.sources.map(({ position }) => position) ?? [];
  const [group] = positionsOf(table.groupField);
  const [subjectAt] = positionsOf(subject);
  const number = names.findIndex((name) => NUMBER_HEADERS.has(levelText(name)));
  const told = columns.flatMap((column, position) =>
    column === undefined || position === group || position === subjectAt || position === number
      ? []
      : [position],
  );
  return {
    names,
    line: rows[0]?.line ?? 0,
    row: rows[0]?.row ?? 0,
    columns,
    spreads,
    group,
    subject: subjectAt,
    number: number < 0 ? undefined : number,
    key: positionsOf(table.keyField)[0],
    usualProof: usualProofOf(kind, positionsOf),
    places: new Map(
      feeds.flatMap(({ field, sources: [first] }) =>
        field.startsWith("area.") && first !== undefined ? [[field, first.position] as const] : [],
      ),
    ),
    told: new Set(told),
    proofs: Object.entries(proof).flatMap(([field, isProof]) =>
      positionsOf(field).map((position) => ({ position, isProof })),
    ),
    added: names.flatMap((name, position) => (isAddedHeader(name) ? [position] : [])),
    columnNamed: table.columnNamed,
    groupField: table.groupField,
  };
}

function usualProofOf(
  { proof, usualProof }: ListKind,
  positionsOf: (field: string) => readonly number[],
): ListTable["usualProof"] {
  if (usualProof === undefined) return undefined;
  const [position] = positionsOf(usualProof.field);
  const isProof = proof[usualProof.field];
  if (position === undefined || isProof === undefined) return undefined;
  return { position, isProof: usualProof.isNumber ? undefined : proofByText(isProof) };
}

const NUMBER_HEADERS: ReadonlySet<string> = new Set(["no", "nomor", "nourut", "nomorurut", "#", "urut"]);

/** What is known of headers: by what the caller says, the columns that a ruleset declares, and those of the table. */
export function knownHeader(table: ColumnTable<string>, options: MeaningOptions<string> = {}): KnownHeader {
  const meaningOf = headerMeanings(table, options);
  return (name, isWhole = false) => {
    const meaning = meaningOf(name);
    switch (meaning.kind) {
      case "column":
        return isWhole && !meaning.isWhole ? undefined : meaning.column;
      case "pair":
        return isWhole ? undefined : meaning.columns[0];
      case "unused":
        return "unused";
      default:
        return undefined;
    }
  };
}
