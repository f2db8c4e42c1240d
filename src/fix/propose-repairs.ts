/** Proposes, cell by cell, a text that says the very same in a better way. */
import { parseBirthDate } from "../applicant/values/parse-birth-date.ts";
import { isOneOf } from "../possible.ts";
import { cleanText } from "../row/clean-text.ts";
import type { Column } from "../row/column.ts";
import { groupItems } from "../row/group-items.ts";
import { readCell } from "../row/read-cell.ts";
import type { CellContext, CellResult } from "../row/values/cell-parser.ts";
import { withoutTextMark } from "../row/values/text-mark.ts";
import { choiceRepair, type Proposal } from "./choice-repair.ts";
import { type ColumnStyle, columnStyle } from "./column-style.ts";
import { dateRepair } from "./date-repair.ts";
import { keyOfValue, placeLevelOf } from "./key-of-value.ts";
import { nameRepair } from "./name-repair.ts";
import type { FixOptions, ReadList, ReadRow } from "./read-list.ts";
import type { Repair } from "./repair.ts";

/** Numbers that tell who somebody is, which nothing here touches; and codes, whose every sign counts. */
const UNTOUCHED: ReadonlySet<string> = new Set(["nik", "noKk", "area.code"]);
/** Names of persons and free words: spaces apart, not a sign of them is changed. */
const OWN_WORDS: ReadonlySet<string> = new Set(["name", "vitalStatus"]);
/** What spreadsheets take for a formula, also after blanks and in full-width forms: none is ever made. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
/** A cell over several lines stays, since the lines below it would move. */
const LINE_BREAK = /[\r\n\u2028\u2029]/u;
const DAY = "YYYY-MM-DD".length;
const [LONGEST_KEPT, MOST_KEPT] = [80, 100_000];

/** A cell that may be repaired. */
interface Cell {
  readonly position: number;
  readonly name: string;
  readonly column: Column;
}

/** The repairs of a list, in its order, but for those of the fields in `without`. */
export function proposeRepairs(
  { rows, patcher }: ReadList,
  { asOf, groups }: Pick<FixOptions, "asOf" | "groups">,
  without: ReadonlySet<string>,
): readonly Repair[] {
  const dates = dateRepair(rows);
  const names = nameRepair(
    rows.map(({ record }) => record),
    groups,
  );
  const styleOf = stylesOf(rows);
  /** Proposals by column and text: of most columns a text is read alike in every row. */
  const known = new Map<string, Proposal | undefined>();

  return rows.flatMap((row) => {
    const { source } = row;
    // A row that does not line up proves of no cell where it belongs.
    if (source.ragged !== undefined) return [];
    const number = source.row ?? source.line;
    return cellsOf(row).flatMap(({ position, name, column }): readonly Repair[] => {
      const old = source.cells[position];
      if (typeof old !== "string" || old === "" || without.has(column.field) || LINE_BREAK.test(old))
        return [];
      // What was filled in from another cell, or brought here from another place, is no cell of its own.
      if (patcher.cellAt(number, position) !== old) return [];
      const proposal = proposalOf(old, { position, name, column }, row);
      if (proposal === undefined || proposal.text === old || FORMULA.test(proposal.text)) return [];
      const place = { line: source.line, row: number, column: name, position, field: column.field };
      return [{ ...place, kind: proposal.kind, old, new: proposal.text }];
    });
  });

  function proposalOf(old: string, { position, name, column }: Cell, row: ReadRow): Proposal | undefined {
    const propose = (): Proposal | undefined => proposalFor(old, column, row, styleOf(name, position));
    const leansOnRow = column.parse.recordKey !== undefined || placeLevelOf(column.field) !== undefined;
    if (leansOnRow || old.length > LONGEST_KEPT || known.size > MOST_KEPT) return propose();
    const key = JSON.stringify([position, name, column.field, old]);
    if (!known.has(key)) known.set(key, propose());
    return known.get(key);
  }

  function proposalFor(
    old: string,
    column: Column,
    row: ReadRow,
    style: () => ColumnStyle,
  ): Proposal | undefined {
    const { field, parse } = column;
    const text = cleanText(old);
    const context: CellContext = { asOf, record: recordOf(row) };
    const told = row.told[field as keyof ReadRow["told"]];
    const reading = readCell(old, parse, { ...context, column: told });
    if (parse === parseBirthDate) {
      const day = dates.of(text, reading.value, row);
      if (day !== undefined && readCell(day, parse, context).value === day)
        return { kind: "date", text: day };
    }
    if (!isCertain(field, reading)) return undefined;
    const proposals = [better(text, column, reading, row, style), unmarked(text, field), { text }];
    const proposal = proposals.find(
      (each) => each !== undefined && isSame(each.text, column, reading, context),
    );
    return proposal === undefined ? undefined : { kind: "spaces", ...proposal };
  }

  /** The usual word or spelling. */
  function better(
    text: string,
    column: Column,
    { value }: CellResult<unknown>,
    { record }: ReadRow,
    style: () => ColumnStyle,
  ): Proposal | undefined {
    const level = placeLevelOf(column.field);
    if (level !== undefined) return names.ofPlace(text, level, record.area, style());
    if (column.field === "kube") return names.ofGroup(text);
    return OWN_WORDS.has(column.field) ? undefined : choiceRepair(text, value, column, style);
  }
}

/** The text without what keeps it as a text. IDs may have such a mark for good reason. */
function unmarked(text: string, field: string): Proposal | undefined {
  if (OWN_WORDS.has(field) || field === "register") return undefined;
  const bare = withoutTextMark(text);
  return bare === text || bare === "" ? undefined : { kind: "text-mark", text: bare };
}

/** Whether a cell has one reading. What is known in part has several, and a date that is not known to the day too. */
function isCertain(field: string, { value }: CellResult<unknown>): boolean {
  if (value === undefined || isOneOf(value)) return false;
  return field !== "birthDate" || (typeof value === "string" && value.length === DAY);
}

/** Whether a text is read alone as the cell is, with nothing to say of it that was not said before. */
function isSame(text: string, column: Column, before: CellResult<unknown>, context: CellContext): boolean {
  const { value, faults } = readCell(text, column.parse, context);
  if (keyOfValue(column.field, value) !== keyOfValue(column.field, before.value)) return false;
  return faults.every(({ code }) => before.faults.some((fault) => fault.code === code));
}

/** What was read of a row, as parsers see it. */
function recordOf({ record }: ReadRow): CellContext["record"] {
  // A record is a plain object of fields and values.
  return record as CellContext["record"];
}

const cellsOfHeaders = new WeakMap<ReadRow["header"], readonly Cell[]>();

/** The cells of a row that feed one field each, and none of those that are never touched. */
function cellsOf({ header }: ReadRow): readonly Cell[] {
  const known = cellsOfHeaders.get(header);
  if (known !== undefined) return known;
  const sources = groupItems(
    header.feeds.flatMap((feed) => feed.sources),
    ({ position }) => position,
  );
  const cells = [...sources.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length > 0) return [];
    return UNTOUCHED.has(first.column.field) || first.column.isRemark === true ? [] : [first];
  });
  const inOrder = cells.sort((a, b) => a.position - b.position);
  cellsOfHeaders.set(header, inOrder);
  return inOrder;
}

/** How columns are written, told when it is asked for. */
function stylesOf(rows: readonly ReadRow[]): (name: string, position: number) => () => ColumnStyle {
  const known = new Map<string, ColumnStyle>();
  return (name, position) => () => {
    const key = `${position} ${name}`;
    const style =
      known.get(key) ??
      columnStyle(
        rows.flatMap(({ source, header }) => {
          const cell = source.cells[position];
          return header.names[position] === name && typeof cell === "string" ? [cleanText(cell)] : [];
        }),
      );
    known.set(key, style);
    return style;
  };
}
