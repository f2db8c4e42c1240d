/**
 * Rows read by codes give what each of them gives when it is read on its own, cell by cell: a row with a cell of a workbook
 * reader, which is no plain text, is read so.
 */
import type { Checked } from "aturan-kube";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { itemsOf } from "../../src/check-list.ts";
import { checkRows } from "../../src/check-rows.ts";
import { readCell } from "../../src/row/read-cell.ts";
import { BATCH_SIZES } from "../lists/batch-sizes.ts";

const OPTIONS = { ruleset: "permensos-25-2015", asOf: "2022-02-22" } as const;

const digit = fc.integer({ min: 0, max: 9 });
const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
/** A NIK of somebody born on a day, of either sex, or any digits at all. */
const number = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom("21", "91", "99"),
        fc.constantFrom("12", "52", "05", "46"),
        fc.constantFrom("03", "06"),
        fc.nat(3),
      )
      .map(([province, day, month, serial]) => `${province}0199${day}${month}80000${serial}`),
  },
  {
    weight: 2,
    arbitrary: fc.array(digit, { minLength: 16, maxLength: 16 }).map((digits) => digits.join("")),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(twoDigits, twoDigits).map(([day, month]) => `210199${day}${month}800001`),
  },
  fc.constantFrom(
    "1111111111111111",
    "1234567890123456",
    "0000000000000000",
    "2101991203800000",
    "1212121212121212",
  ),
  fc.constantFrom(
    "",
    "-",
    "0",
    "3,27E+15",
    "2.101.991.203.800.001",
    "2101991203800010,0",
    "'2101991203800001",
    "2101 9912 0380 0001",
    "210199120380001",
    "21019912038000011",
    "200000000000000",
    "00000",
    "000000",
    "012345",
    "2101991203x800001",
    "２１０１９９１２０３８００００１",
    "2101991203800010.00",
    "abc",
  ),
);
const CELLS = {
  NIK: number,
  "No KK": number,
  Nama: fc.constantFrom(
    "Siti Aminah",
    "siti  aminah",
    "SITI AMINAH",
    "Éva",
    "kosong",
    "-",
    "",
    "Err:502",
    "\\N",
    "Budi 2",
    "NULL",
  ),
  KUBE: fc.constantFrom("", "Maju", "MAJU", "Mekar 1"),
  "Jenis Kelamin": fc.constantFrom("L", "P", "", "laki2", "?"),
  "Tanggal Lahir": fc.constantFrom(
    "12/03/1980",
    "03/12/1980",
    "05/06/1980",
    "06/05/1980",
    "12/03/80",
    "1980",
    "25/06/1980",
    "06/25/1980",
    "",
    "01/01/2030",
    "30/02/1980",
  ),
  "Status Perkawinan": fc.constantFrom("KAWIN", "Janda", "BELUM KAWIN", ""),
  Pekerjaan: fc.constantFrom("PEDAGANG", "PNS", "Buruh", "penjual es"),
  "ID DTKS": fc.constantFrom("1000000001", "000000", "12345", "ya", "tidak", "", "627866"),
  "Terdaftar DTSEN": fc.constantFrom("ya", "tidak", "desil 3", "1234567", ""),
  Desa: fc.constantFrom("Kijang", "Sei Lekop", ""),
  "Kode Wilayah": fc.constantFrom("21.01.06.1001", "", "21.01"),
  Keterangan: fc.constantFrom("", "meninggal", "pindah"),
};

type Row = Readonly<Record<string, unknown>>;

async function collect(rows: readonly Row[], batchRows?: number): Promise<readonly Checked[]> {
  return [...itemsOf(await checkRows(rows, OPTIONS, { batchRows }))];
}

test("a row gives the same whether it is read by codes, however many rows at a time, or on its own", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record(CELLS), { maxLength: 25 }), fc.nat(), async (rows, which) => {
      const onItsOwn = rows.map((row, index) =>
        (which >> (index % 8)) % 2 === 0 ? { ...row, Desa: { richText: [{ text: row.Desa }] } } : row,
      );
      const wanted = await collect(rows);
      for (const batchRows of BATCH_SIZES) expect(await collect(onItsOwn, batchRows)).toEqual(wanted);
    }),
  );
});

test("the codes of the issues of a row are those of its issues", async () => {
  const people = fc.array(fc.record(CELLS), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(people, async (rows) => {
      const checked = await checkRows(rows, OPTIONS);
      for (const row of rows.keys()) {
        expect(checked.issueCodesAt(row)).toEqual(checked.issuesAt(row).map(({ code }) => code));
      }
    }),
  );
});

test("whoever reads digits alike reads any ID of digits as any other", () => {
  const parsers = APPLICANT_COLUMNS.columns.flatMap(({ parse }) =>
    parse.readsDigitsAlike === true ? [parse] : [],
  );
  expect(parsers.length).toBeGreaterThan(5);
  const digits = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.array(digit, { minLength: 5, maxLength: 39 }))
    .map(([first, more]) => [first, ...more].join(""));
  fc.assert(
    fc.property(digits, fc.constantFrom(...parsers), (text, parse) => {
      expect(readCell(text, parse)).toEqual(readCell("1000000", parse));
    }),
  );
});

test("names, dates and numbers that fill more than one block are kept apart", async () => {
  const rows = Array.from({ length: 9_000 }, (_, index) => ({
    NIK: `2101991203${String(10 + (index % 80)).padStart(2, "0")}${String((index % 9_000) + 1).padStart(4, "0")}`,
    Nama: `Nama ${index}`,
    KUBE: `KUBE ${Math.floor(index / 10)}`,
  }));
  const items = await collect(rows);
  expect(items).toHaveLength(9_000 + 900 + 1);
  for (const [index, item] of items.slice(0, 9_000).entries()) {
    expect(item).toMatchObject({
      kind: "member",
      name: `Nama ${index}`,
      nik: rows[index]?.NIK,
      line: index + 1,
    });
  }
});

test("a code and a desa that come first under two headers are two descriptions of places, not one place", async () => {
  const person = { "Nama KUBE": "Mekar 1", "No KK": "2101990101100001" };
  const items = await collect([
    { NIK: "2101990201800001", ...person, "Kode Wilayah": "21.01.99.2001" },
    { NIK: "2101990201800002", ...person, Desa: "Contoh 1" },
  ]);
  const areas = items.flatMap((item) => (item.kind === "member" ? [item.area] : []));
  expect(areas).toEqual([{ code: "21.01.99.2001" }, { desa: "Contoh 1" }]);
});
