/** What a caller says the columns of a list are: header → field. */
import { closest } from "../closest.ts";
import { CallError } from "../error.ts";
import type { Column, DeclaredColumn } from "./column.ts";
import type { ColumnTable } from "./column-table.ts";
import type { MeaningOptions } from "./header-meaning.ts";
import { headerName, quotableName } from "./header-name.ts";
import { levelText } from "./level-text.ts";

/** Header → the field it holds: by its name (`birthDate`), a header of it (`Tanggal Lahir`), or `-` for none. */
export type SaidColumns = Readonly<Record<string, string>>;

const NONE: ReadonlySet<string> = new Set(["-", "none", "null", "abaikan", "ignore"]);

/**
 * The columns said, by levelled header; `null` for one to leave alone.
 *
 * @throws CallError if a field is none of the table, or has columns of several kinds and is named without one.
 */
export function readSaidColumns<F extends string>(
  table: ColumnTable<F>,
  said: SaidColumns | undefined,
  declared: readonly DeclaredColumn[] = [],
): ReadonlyMap<string, Column<F> | null> {
  const found = new Map<string, Column<F> | null>();
  for (const [header, field] of Object.entries(said ?? {})) {
    if (typeof field !== "string") throw new CallError(NOT_A_FIELD(header));
    found.set(
      levelText(headerName(header)),
      NONE.has(field.trim().toLowerCase()) ? null : columnFor(table, field, declared),
    );
  }
  return found;
}

/** What a caller knows of the headers of a list, as they are looked up by. */
export function meaningOptions<F extends string>(
  table: ColumnTable<F>,
  {
    declared,
    columns,
  }: {
    readonly declared?: readonly DeclaredColumn[] | undefined;
    readonly columns?: SaidColumns | undefined;
  },
): MeaningOptions<F> {
  return { declared, said: readSaidColumns(table, columns, declared) };
}

function columnFor<F extends string>(
  table: ColumnTable<F>,
  wanted: string,
  declared: readonly DeclaredColumn[],
): Column<F> {
  const word = levelText(wanted);
  const field = table.fields.find((each) => levelText(each) === word);
  const ofRuleset = declared.find(
    (column) =>
      levelText(column.field.replace(/^facts\./, "")) === word ||
      [column.header, ...column.aliases].some((each) => levelText(each) === word),
  );
  const named = ofRuleset ?? (field === undefined ? table.columnNamed(wanted) : undefined);
  if (named !== undefined) return plain(named);
  if (field === undefined) throw new CallError(noSuchField(table, wanted, declared));
  if (table.jointOf(field).ranking !== undefined) throw new CallError(severalColumns(table, field));
  return plain(table.columnOf(field));
}

/** Said, it is taken for what it is: in its own right, whatever its cells hold. */
function plain<F extends string>({ isStandIn: _, isToldBy: __, ...column }: Column<F>): Column<F> {
  return column;
}

function NOT_A_FIELD(header: string) {
  const name = quotableName(headerName(header));
  return {
    id: `isi kolom \`${name}\` harus disebut dengan kata, misalnya \`Tanggal Lahir\` atau \`birthDate\``,
    en: `what the column \`${name}\` holds must be a word, such as \`Tanggal Lahir\` or \`birthDate\``,
  };
}

function noSuchField<F extends string>(
  table: ColumnTable<F>,
  wanted: string,
  declared: readonly DeclaredColumn[],
) {
  const headers = [...declared, ...table.columns].map(({ header }) => header);
  const byWord = new Map([...table.fields, ...headers].map((each) => [each.toLowerCase(), each]));
  const nearest = byWord.get(closest(wanted.trim().toLowerCase(), [...byWord.keys()]) ?? "");
  const name = quotableName(headerName(wanted));
  const known = table.fields.map((field) => table.columnOf(field).header);
  const list = known
    .slice(0, 20)
    .map((header) => `\`${header}\``)
    .join(", ");
  return {
    id: `tidak ada isian \`${name}\` untuk sebuah kolom${nearest === undefined ? `; yang ada: ${list}, dan \`-\` untuk mengabaikan kolom` : `; mungkin maksudnya \`${nearest}\`?`}`,
    en: `there is no field \`${name}\` for a column${nearest === undefined ? `; those there are: ${list}, and \`-\` to leave a column alone` : `; did you mean \`${nearest}\`?`}`,
  };
}

function severalColumns<F extends string>(table: ColumnTable<F>, field: F) {
  const headers = table.columns
    .filter((column) => column.field === field)
    .map(({ header }) => `\`${header}\``)
    .join(", ");
  return {
    id: `\`${field}\` mempunyai beberapa jenis kolom; sebutkan salah satu: ${headers}`,
    en: `\`${field}\` has several kinds of column; name one of them: ${headers}`,
  };
}
