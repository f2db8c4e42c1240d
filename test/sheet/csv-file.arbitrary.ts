/** Random CSV files together with what must be read from them. */
import fc from "fast-check";
import type { SourceRow } from "../../src/row/source-row.ts";
import { utf16be } from "../cli/read/list-bytes.ts";

export interface CsvFile {
  readonly bytes: Buffer;
  readonly delimiter: string;
  readonly rows: readonly Pick<SourceRow, "line" | "header" | "headerLine" | "cells">[];
}

/** Column headers the reader is told to recognise. */
export const HEADERS = ["NIK", "Nama", "No KK", "Alamat", "Tanggal Lahir"] as const;

const NIK = fc
  .integer({ min: 1, max: 9999 })
  .map((serial) => `210199170880${String(serial).padStart(4, "0")}`);

/** Encodings, and the characters a list in them may have: without a byte order mark UTF-16 is known by its ASCII. */
const ENCODINGS: readonly {
  readonly encode: (text: string) => Buffer;
  readonly letters: fc.Arbitrary<string>;
}[] = [
  { encode: (text) => Buffer.from(text), letters: fc.constantFrom(..."aé€字\u2028😀\uFEFF") },
  { encode: (text) => Buffer.from(`\uFEFF${text}`), letters: fc.constantFrom(..."aé€字\u2028😀\uFEFF") },
  { encode: (text) => Buffer.from(`\uFEFF${text}`, "utf16le"), letters: fc.constantFrom(..."aé字😀") },
  { encode: (text) => utf16be(`\uFEFF${text}`), letters: fc.constantFrom(..."aé字😀") },
  { encode: (text) => Buffer.from(text, "utf16le"), letters: fc.constantFrom(..."abc") },
  { encode: utf16be, letters: fc.constantFrom(..."abc") },
  // Letters above 0xDF only: no two of them in a row are UTF-8 by chance.
  { encode: (text) => Buffer.from(text, "latin1"), letters: fc.constantFrom(..."aéàüñ") },
];

/** A file in any encoding, delimiter, line break and way of quoting, with titles above the header and blank rows between. */
export function csvFile(): fc.Arbitrary<CsvFile> {
  return fc.constantFrom(...ENCODINGS).chain(({ encode, letters }) => {
    const character = fc.oneof(letters, fc.constantFrom(..." ;,\t|\"\n\r'5"));
    const cell = fc.string({ unit: character, maxLength: 12 });
    return fc
      .record({
        delimiter: fc.constantFrom(";", ",", "\t", "|"),
        eol: fc.constantFrom("\n", "\r\n", "\r"),
        statesDelimiter: fc.boolean(),
        titles: fc.array(fc.constantFrom("", "DAFTAR KUBE", "Kab. Bintan"), { maxLength: 5 }),
        header: fc.shuffledSubarray([...HEADERS], { minLength: 2 }).filter((names) => names.includes("NIK")),
        rows: fc.array(fc.tuple(NIK, fc.array(cell, { maxLength: 6 }), fc.boolean()), { maxLength: 12 }),
        quotesAll: fc.boolean(),
        endsInBreak: fc.boolean(),
      })
      .map((plan) => write(plan, encode));
  });
}

interface Plan {
  readonly delimiter: string;
  readonly eol: string;
  readonly statesDelimiter: boolean;
  readonly titles: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly [nik: string, cells: readonly string[], blankBefore: boolean])[];
  readonly quotesAll: boolean;
  readonly endsInBreak: boolean;
}

function write(plan: Plan, encode: (text: string) => Buffer): CsvFile {
  const { delimiter, eol, header, quotesAll } = plan;
  const written = (cells: readonly string[]): string =>
    cells
      .map((cell) => (quotesAll || /[;,\t|"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(delimiter);

  const records = [...(plan.statesDelimiter ? [`sep=${delimiter}`] : []), ...plan.titles];
  const nextLine = (): number =>
    records.join("\n").split(/\r\n|\r|\n/).length + (records.length === 0 ? 0 : 1);
  const headerLine = nextLine();
  records.push(written(header));
  const rows = plan.rows.map(([nik, others, blankBefore]) => {
    if (blankBefore) records.push("");
    const cells = [nik, ...others];
    const line = nextLine();
    records.push(written(cells));
    return { line, header, headerLine, cells };
  });
  return { bytes: encode(records.join(eol) + (plan.endsInBreak ? eol : "")), delimiter, rows };
}
