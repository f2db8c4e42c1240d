import { expect, test } from "vitest";
import { declaredColumns } from "../../src/facts/declared-columns.ts";
import { type DeclaredFact, withDeclaredFacts } from "../../src/facts/declared-fact.ts";

/** How a cell in the column of a declared number is read: its value, or the code of its fault. */
function read(cell: string, fact: Pick<DeclaredFact, "unit">): unknown {
  const declared: DeclaredFact = {
    name: "member.cityYears",
    label: { id: "lama domisili", en: "years in the city" },
    type: { kind: "integer", min: 0, max: 2000 },
    headers: ["Lama Domisili"],
    ...fact,
  };
  const facts = withDeclaredFacts([declared], new Map());
  const [column] = declaredColumns({ declared: [declared], facts });
  const result = column?.parse(cell);
  return result?.value ?? result?.faults.map(({ code }) => code);
}

const YEARS = { unit: { id: "tahun", en: "years" } };

test.each([
  ["12", YEARS, 12],
  ["12 tahun", YEARS, 12],
  ["12 Tahun", YEARS, 12],
  ["12tahun", YEARS, 12],
  ["1.500 TAHUN", YEARS, 1500],
  ["12 years", YEARS, 12],
  ["1 year", YEARS, 1],
  ["150 m2", { unit: { id: "m2", en: "sq. metres" } }, 150],
  ["150 sq. metres", { unit: { id: "m2", en: "sq. metres" } }, 150],
  ["30%", { unit: { id: "%", en: "%" } }, 30],
  // A unit that begins with a digit takes none from the number.
  ["120", { unit: { id: "0", en: "0" } }, 120],
])("a declared number takes its own unit behind it: %s", (cell, fact, value) => {
  expect(read(cell, fact)).toBe(value);
});

test.each([
  ["12 bulan", YEARS],
  ["tahun", YEARS],
  ["tahun 12", YEARS],
  ["2,5 tahun", YEARS],
  ["12 tahun 3 bulan", YEARS],
  ["12 tahun tahun", YEARS],
  ["12 tahun", {}],
])("a declared number is not guessed from another unit: %s", (cell, fact) => {
  expect(read(cell, fact)).toEqual(["number/unreadable"]);
});

test("a declared number with its unit is held against the least and the most", () => {
  expect(read("2001 tahun", YEARS)).toEqual(["number/out-of-range"]);
});
