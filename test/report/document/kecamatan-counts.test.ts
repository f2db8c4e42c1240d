/** Verdicts by kecamatan: one place however it is written, in the order of names, what is not said last. */
import { describe, expect, test } from "vitest";
import { createKecamatanTallies } from "../../../src/report/document/kecamatan-counts.ts";
import type { Area } from "../../../src/row/area.ts";

function countsOf(...areas: readonly (Area | null)[]): readonly (readonly [string | null, number])[] {
  const { add, counts } = createKecamatanTallies();
  for (const area of areas) add(area, "eligible");
  return counts().map(({ name, eligible }) => [name, eligible]);
}

const CODE = "21.99.06.1009";

describe("persons are counted by kecamatan:", () => {
  test.each<[string, readonly (Area | null)[], readonly (readonly [string | null, number])[]]>([
    [
      "in the order of names, and those of which nothing is said last, wherever they stood",
      [{ desa: "Satu" }, { kecamatan: "Timur" }, null, { kecamatan: "Barat" }, { kecamatan: "Utara" }],
      [
        ["Barat", 1],
        ["Timur", 1],
        ["Utara", 1],
        [null, 2],
      ],
    ],
    [
      "one of which nothing is said comes last where it is read last, too",
      [{ kecamatan: "Timur" }, { kabupaten: "Bintan" }],
      [
        ["Timur", 1],
        [null, 1],
      ],
    ],
    [
      "one spelling and another are one, by the first",
      [{ kecamatan: "Timur" }, { kecamatan: "Kec. TIMUR" }],
      [["Timur", 2]],
    ],
    [
      "a code counts with the name that it stands beside elsewhere",
      [{ code: CODE }, { code: CODE, kecamatan: "Timur", kabupaten: "Bintan" }],
      [["21.99.06", 2]],
    ],
    [
      "a code that has no name is named by itself",
      [{ code: CODE }, { code: "21.99.07.1001" }],
      [
        ["21.99.06", 1],
        ["21.99.07", 1],
      ],
    ],
    [
      "two of one name in two kabupaten are two",
      [
        { kecamatan: "Timur", kabupaten: "Natuna" },
        { kecamatan: "Timur", kabupaten: "Bintan" },
      ],
      [
        ["Timur, Bintan", 1],
        ["Timur, Natuna", 1],
      ],
    ],
    ["none where no row says a kecamatan", [null, { desa: "Satu" }], []],
  ])("%s", (_, areas, expected) => {
    expect(countsOf(...areas)).toEqual(expected);
  });
});
