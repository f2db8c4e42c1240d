/** Tells the rows of a list from rows that are nobody: numbers, sections, totals, notes. */
import type { SetAsideKind } from "../row/set-aside.ts";
import { isNumbering } from "./is-numbering.ts";
import { hasWholeIdentity, isNip, isSignatureDate } from "./is-proof.ts";
import type { ListTable } from "./list-table.ts";
import { readSection, type Said } from "./read-section.ts";
import { AMOUNT, MEMBERS_ONLY, NOTE, NUMBERING, SMALL_PLACE, TITLE, TOTAL } from "./row-words.ts";

/** What a row is: one of the list, or nobody, and what it then says of the rows below. */
export type ToldRow =
  | { readonly kind: "row" }
  | {
      readonly kind: SetAsideKind;
      readonly says?: Said;
      readonly isSignature?: boolean;
      readonly isUnread?: boolean;
    };

/** What stands around a row. */
export interface Surroundings {
  /** Whether signatures have begun: what follows them is rather more of them than a row of the list. */
  readonly isSigned: boolean;
  /** The running number of the row of the list before, if it has one. */
  readonly lastNumber: number | undefined;
  /** Whether the row just above, no blank one between, is one of the list. */
  readonly isBelowRow: boolean;
  /** Whether the next filled row, but for numbers and other single cells, is one of the list or a header. */
  readonly isAboveRow: boolean;
  /** Whether the text stands above the header too, as a title does that every page repeats. */
  readonly isTitle: (text: string) => boolean;
}

interface Filled {
  readonly position: number;
  readonly text: string;
}

const ROW: ToldRow = { kind: "row" };
const SIGNATURE: ToldRow = { kind: "note", isSignature: true };
const NOTHING_MORE: ToldRow = { kind: "note" };

/** What the cells of a row, cleaned, are in a table. */
export function tellRow(cells: readonly string[], table: ListTable, around: Surroundings): ToldRow {
  if (isProved(cells, table)) return ROW;
  const filled = cells.flatMap((text, position) => (text === "" ? [] : [{ position, text }]));
  if (isNumbering(cells)) return { kind: "numbers" };
  if (isTotal(filled, table, around)) return { kind: "total" };
  const isEntry = isNumbered(filled, table) && isSubject(filled, table);
  const section = isEntry ? undefined : tellSection(filled, table, around);
  if (section !== undefined) return section;
  return isListed(filled, table, around) ? ROW : tellNote(filled);
}

/** Whether a row of cells, cleaned, has what only a row of the list has. */
export function isProved(cells: readonly string[], { proofs }: ListTable): boolean {
  if (proofs.some(({ position, isProof }) => isFilledProof(cells, position, isProof))) return true;
  return cells.some((cell) => hasWholeIdentity(cell));
}

function isFilledProof(
  cells: readonly string[],
  position: number,
  isProof: (cell: string) => boolean,
): boolean {
  const cell = cells[position] ?? "";
  return cell !== "" && isProof(cell);
}

function isNumbered(filled: readonly Filled[], { number }: ListTable): boolean {
  return numberOf(filled, number) !== undefined;
}

function numberOf(filled: readonly Filled[], number: number | undefined): number | undefined {
  return readRunningNumber(filled.find(({ position }) => position === number)?.text ?? "");
}

/** The running number of a row, if its table has a column for it. */
export function runningNumber(cells: readonly string[], { number }: ListTable): number | undefined {
  return number === undefined ? undefined : readRunningNumber(cells[number] ?? "");
}

/** The running number that a cell, cleaned, holds. */
export function readRunningNumber(text: string): number | undefined {
  return /^\d{1,6}[.)]?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

function isSubject(filled: readonly Filled[], { subject }: ListTable): boolean {
  const text = filled.find(({ position }) => position === subject)?.text ?? "";
  return /\p{L}/u.test(text) && !isNip(text);
}

/** A word such as `JUMLAH` before nothing but amounts. Somebody called so has a running number that goes on. */
function isTotal(filled: readonly Filled[], table: ListTable, { lastNumber }: Surroundings): boolean {
  const word = filled.find(({ text }) => /\p{L}/u.test(text));
  if (word === undefined) return false;
  if (!TOTAL.test(word.text)) return false;
  const goesOn = numberOf(filled, table.number) === (lastNumber ?? 0) + 1 && word.position === table.subject;
  return !goesOn && filled.every((each) => each === word || AMOUNT.test(each.text) || TOTAL.test(each.text));
}

/** A line that only names a group or a place. */
function tellSection(filled: readonly Filled[], table: ListTable, around: Surroundings): ToldRow | undefined {
  const own = filled.slice(
    Math.max(
      0,
      filled.findIndex(({ text }) => !ENUMERATOR.test(text)),
    ),
  );
  // In a list of groups, a number beside a name is what the row says of the group.
  const isRecord =
    table.subject === table.group && own.length > 1 && own.some(({ text }) => AMOUNT.test(text));
  if (isRecord) return undefined;
  const texts = own.filter(({ text }) => !ENUMERATOR.test(text)).map(({ text }) => text);
  const [only] = texts;
  if (only === undefined || around.isTitle(texts.join(" "))) return undefined;
  if (texts.some(isSignatureDate)) return undefined;
  const says = readSection(texts, table.columnNamed, table.groupField);
  if (says.size > 0 && (!around.isSigned || around.isAboveRow)) return { kind: "section", says };
  if (texts.length > 1 || around.isSigned || NOTE.test(only) || TITLE.test(only)) return undefined;
  if (MEMBERS_ONLY.test(only) || SMALL_PLACE.test(only))
    return around.isAboveRow ? { kind: "section" } : undefined;
  const isGroup = filled.some(({ position, text }) => position === table.group && text === only);
  if (!around.isAboveRow || (!isGroup && isUnnumberedSubject(filled, table))) return undefined;
  const name = only.replace(NUMBERING, "");
  return isGroup
    ? { kind: "section", says: new Map([[table.groupField, name]]) }
    : { kind: "section", isUnread: true };
}

/** A number or letter in a cell of its own before what it numbers. */
const ENUMERATOR = /^\(?(?:\d{1,3}|[ivxlc]{1,6}|\p{L})[.)]?\)?$/iu;

/** A name in the column of names, in a table whose rows have no running numbers. */
function isUnnumberedSubject(filled: readonly Filled[], table: ListTable): boolean {
  return table.number === undefined && isSubject(filled, table);
}

/** Somebody of whom nothing is proved: a name with a running number, or with enough beside it. */
function isListed(filled: readonly Filled[], table: ListTable, around: Surroundings): boolean {
  const text = filled.find(({ position }) => position === table.subject)?.text ?? "";
  if (NOTE.test(text) || isSignatureDate(text) || filled.some((each) => isNip(each.text))) return false;
  const number = numberOf(filled, table.number);
  const beside = filled.filter(({ position }) => table.told.has(position)).length;
  if (around.isSigned) return isSubject(filled, table) && number === (around.lastNumber ?? 0) + 1;
  if (!isSubject(filled, table)) return beside >= 3;
  if (table.subject === table.group && filled.length > 1) return true;
  if (table.key !== table.subject && filled.some(({ position }) => position === table.key)) return true;
  if (number !== undefined || beside >= 2) return true;
  return table.number === undefined && (around.isBelowRow || around.isAboveRow) && filled.length <= 2;
}

function tellNote(filled: readonly Filled[]): ToldRow {
  const isSignature = filled.some(({ text }) => isNip(text) || isSignatureDate(text) || SIGNED.test(text));
  return isSignature ? SIGNATURE : NOTHING_MORE;
}

/** What begins a block of signatures, apart from its place and day. */
const SIGNED =
  /^(?:mengetahui|menyetujui|disetujui|diketahui|disahkan|kepala\b|camat\b|lurah\b|bupati\b|wali ?kota\b|ketua\b|sekretaris\b|pendamping\b|yang membuat|yang menyatakan|dibuat oleh|hormat kami)/iu;
