/** Rows with one cell damaged on the way, as spreadsheets, encodings and typists do it. */
import * as fc from "fast-check";
import { APPLICANT_COLUMNS, type TableField } from "../applicant/columns.ts";
import { agreesWithBirthDate, decodeNik } from "../applicant/nik.ts";
import { CallError } from "../error.ts";
import type { Text } from "../language.ts";
import { readCell } from "../row/read-cell.ts";
import type { RawRow } from "./row.ts";

/** What was done to a row. */
export interface Damage {
  readonly kind: DamageKind;
  /** The header of the damaged cell. */
  readonly header: string;
  readonly description: Text;
}

/** A row, and what was done to it. */
export interface DamagedRow {
  readonly row: RawRow;
  readonly damage: Damage;
}

/**
 * A row with one of its cells damaged: a NIK or No. KK that Excel took for a number (`2,10199E+15`, or its last digit 0), that
 * lost a digit or has the letter O in it; a date with day and month swapped, or a year of two digits; zeros lost,
 * stray spaces, a wrong encoding.
 *
 * No damaged row may be taken for another person in silence: each value that comes out of it is the one that it was, or
 * is missing with an issue. Only a birth date whose day and month both could be a month comes out as another, and is
 * drawn only where the NIK gives it away.
 *
 * @throws {CallError} where the row has no cell to damage.
 * @example
 * ```ts
 * import { parseApplicant } from "aturan-kube";
 * import { damaged } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const row = { NIK: "2101991708800001", "Tanggal Lahir": "17/08/1980" };
 * const isToldOf = ({ row }) => {
 *   const { applicant, issues } = parseApplicant(row);
 *   return issues.length > 0 || (applicant.nik === "2101991708800001" && applicant.birthDate === "1980-08-17");
 * };
 * fc.sample(damaged(row), 100).every(isToldOf); // true
 * ```
 */
export function damaged(row: RawRow): fc.Arbitrary<DamagedRow> {
  const cells = Object.entries(row).flatMap(([header, text]): readonly Cell[] => {
    const column = APPLICANT_COLUMNS.columnNamed(header);
    const value = column === undefined ? undefined : readCell(text, column.parse).value;
    return [{ header, text, field: column?.field as TableField | undefined, value }];
  });
  const possible = KINDS.flatMap((kind) =>
    cells
      .filter(({ text }) => text.trim() !== "")
      .flatMap((cell) => {
        const ways = DAMAGES[kind].ways(cell, cells);
        return ways.length === 0 ? [] : [{ kind, cell, ways }];
      }),
  );
  if (possible.length === 0) {
    throw new CallError({ id: "baris ini tidak berisi apa pun", en: "there is nothing in this row" });
  }
  return fc.tuple(fc.constantFrom(...possible), fc.nat(99)).map(([{ kind, cell, ways }, way]) =>
    Object.freeze({
      // There is a way to damage each cell that was kept.
      row: Object.freeze({ ...row, [cell.header]: ways[way % ways.length] as string }),
      damage: Object.freeze({ kind, header: cell.header, description: DAMAGES[kind].description }),
    }),
  );
}

/** A cell, and what it says. */
interface Cell {
  readonly header: string;
  readonly text: string;
  readonly field: TableField | undefined;
  readonly value: unknown;
}

interface DamageDefinition {
  readonly description: Text;
  /** The texts that the damage may make of a cell; none where it does not touch it. */
  readonly ways: (cell: Cell, row: readonly Cell[]) => readonly string[];
}

const IDENTITY: ReadonlySet<TableField | undefined> = new Set(["nik", "noKk"]);

/** Fields whose cells are read by their very words: any other text is told of. A skill may be any text at all. */
const CODED: ReadonlySet<TableField | undefined> = new Set([
  ...["nik", "noKk", "sex", "birthDate", "maritalStatus", "occupation", "register"],
  ...["hasFixedDomicile", "isWilling", "area.code"],
] as const);

/** The digits of a NIK or a No. KK; nothing of any other cell. */
function ofIdentity(ways: (digits: string) => readonly string[]): DamageDefinition["ways"] {
  return ({ field, value }) => (IDENTITY.has(field) && typeof value === "string" ? ways(value) : []);
}

/** The year, month and day of a birth date; nothing of any other cell. */
function ofDate(
  ways: (
    date: readonly [year: string, month: string, day: string],
    row: readonly Cell[],
  ) => readonly string[],
): DamageDefinition["ways"] {
  return ({ field, value }, row) => {
    if (field !== "birthDate" || typeof value !== "string") return [];
    const [year = "", month = "", day = ""] = value.split("-");
    return ways([year, month, day], row);
  };
}

/** The text of any cell that is read by its very words. */
function ofCoded(ways: (text: string) => readonly string[]): DamageDefinition["ways"] {
  return ({ field, text }) => (CODED.has(field) ? ways(text).filter((way) => way !== text) : []);
}

const DAMAGES = {
  "stray-spaces": {
    description: { id: "spasi tersesat", en: "stray spaces" },
    ways: ({ text }) => [
      ` ${text}`,
      `${text}\u00a0`,
      `\t${text}\r\n`,
      `\u200b${text}\ufeff`,
      text.replaceAll(" ", " \u00a0 "),
    ],
  },
  "excel-notation": {
    description: { id: "Excel menyimpannya sebagai bilangan", en: "Excel kept it as a number" },
    ways: ofIdentity((digits) => {
      const [first, rest] = [digits.slice(0, 1), digits.slice(1, 6)];
      return [`${first},${rest}E+15`, `${first}.${rest}E+15`];
    }),
  },
  "excel-last-digit": {
    description: { id: "Excel menghapus angka terakhirnya", en: "Excel cut its last digit off" },
    // Without the decimals nothing tells in one row: see `damagedList`.
    ways: ofIdentity((digits) =>
      [".0", ",00", ".00"].map((decimals) => `${digits.slice(0, 15)}0${decimals}`),
    ),
  },
  "digit-lost": {
    description: { id: "satu angka hilang", en: "a digit is lost" },
    ways: ofIdentity((digits) => [...digits].map((_, at) => digits.slice(0, at) + digits.slice(at + 1))),
  },
  "letter-for-digit": {
    description: { id: "huruf di tempat angka", en: "a letter in place of a digit" },
    ways: ofIdentity((digits) =>
      [digits.replace("0", "O"), digits.replace("1", "l")].filter((way) => way !== digits),
    ),
  },
  "date-swapped": {
    description: { id: "hari dan bulan tertukar", en: "day and month swapped" },
    ways: ofDate(([year, month, day], row) =>
      Number(day) > 12 || day === month || isGivenAway(row) ? [`${month}/${day}/${year}`] : [],
    ),
  },
  "date-two-digit-year": {
    description: { id: "tahunnya tinggal dua angka", en: "two digits left of the year" },
    ways: ofDate(([year, month, day]) => [
      `${day}/${month}/${year.slice(2)}`,
      `${day}-${month}-${year.slice(2)}`,
    ]),
  },
  "zeros-lost": {
    description: { id: "angka nol di depan hilang", en: "leading zeros are lost" },
    ways: ofCoded((text) => [text.replace(/(?<![\d.,])0+(?=\d)/g, "")]),
  },
  "wrong-encoding": {
    description: { id: "UTF-8 terbaca sebagai Windows-1252", en: "UTF-8 read as Windows-1252" },
    // A space that does not break is what typists have in a cell without knowing.
    ways: ofCoded((text) => [garbled(`${text}\u00a0`), garbled(`\u00a0${text}`), garbled(text)]),
  },
} as const satisfies Readonly<Record<string, DamageDefinition>>;

/** The name of a kind of damage. */
export type DamageKind = keyof typeof DAMAGES;

// Object.keys of a literal table gives exactly its keys.
const KINDS = Object.keys(DAMAGES) as readonly DamageKind[];

/** Whether the NIK of a row tells its birth date apart from the same one with day and month swapped. */
function isGivenAway(row: readonly Cell[]): boolean {
  const [nik, birthDate] = (["nik", "birthDate"] as const).map(
    (field) => row.find((cell) => cell.field === field)?.value,
  );
  return (
    typeof nik === "string" && typeof birthDate === "string" && agreesWithBirthDate(decodeNik(nik), birthDate)
  );
}

function garbled(text: string): string {
  return new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
}
