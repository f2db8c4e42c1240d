import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countAreas } from "../../src/kube/count-areas.ts";
import { countKube } from "../../src/kube/count-kube.ts";
import { levelPlaceName } from "../../src/row/level-place-name.ts";

const NOBODY = { ineligible: 0, undetermined: 0 };
const SEI_LEKOP = {
  code: "21.01.06.1009",
  desa: "Sei Lekop",
  kecamatan: "Bintan Timur",
  kabupaten: "Bintan",
  provinsi: "Kepulauan Riau",
};
const { code: _, ...SEI_LEKOP_BY_NAME } = SEI_LEKOP;

describe("households are counted by distinct No. KK", () => {
  const counted = (...numbers: readonly (string | undefined)[]) =>
    countKube(
      numbers.map((noKk) => ({ noKk })),
      NOBODY,
    ).households;

  test("two members of one household are one", () => {
    expect(counted("a", "a", "b")).toEqual({ min: 2, max: 2 });
  });

  test("a member without a No. KK may live in a household already counted, or in one of their own", () => {
    expect(counted("a", "b", undefined, undefined)).toEqual({ min: 2, max: 4 });
  });

  test("members none of whom has a No. KK live in one household at least", () => {
    expect(counted(undefined, undefined)).toEqual({ min: 1, max: 2 });
  });

  test("a group without members has no household", () => {
    expect(counted()).toEqual({ min: 0, max: 0 });
  });

  test("the ends are what every completion of the missing numbers gives", () => {
    const numbers = fc.array(fc.constantFrom("a", "b", "c", undefined), { maxLength: 5 });
    fc.assert(
      fc.property(numbers, (known) => {
        const fresh = known.map((_, index) => `fresh ${index}`);
        const counts = completions(known, (value) =>
          value === undefined ? ["a", "b", "c", ...fresh] : [value],
        ).map((complete) => new Set(complete).size);
        expect(counted(...known)).toEqual({ min: Math.min(...counts), max: Math.max(...counts) });
      }),
    );
  });
});

describe("members who are undetermined may turn out ineligible", () => {
  test("two of them beside one who is ineligible make one to three", () => {
    expect(countKube([{}, {}, {}], { ineligible: 1, undetermined: 2 }).ineligible).toEqual({
      min: 1,
      max: 3,
    });
  });
});

describe("places are counted by code, else by the whole levelled name path", () => {
  test("one code is one desa, however its name is spelled", () => {
    expect(
      countAreas([SEI_LEKOP, { ...SEI_LEKOP, desa: "Sungai Lekop" }, { code: SEI_LEKOP.code }], "desa"),
    ).toEqual({ min: 1, max: 1 });
  });

  test("two codes are two desa, however alike their names are: Sei Lekop is in Bintan and in Batam", () => {
    const inBatam = { ...SEI_LEKOP, code: "21.71.11.1003" };
    expect(countAreas([SEI_LEKOP, inBatam], "desa")).toEqual({ min: 2, max: 2 });
  });

  test("the names of a desa whose code is known beside them elsewhere are that desa", () => {
    expect(countAreas([SEI_LEKOP, SEI_LEKOP_BY_NAME], "desa")).toEqual({ min: 1, max: 1 });
  });

  test("without codes, Sei Lekop and Kel. SUNGAI LEKOP of one kecamatan are one desa", () => {
    expect(
      countAreas([SEI_LEKOP_BY_NAME, { ...SEI_LEKOP_BY_NAME, desa: "Kel. SUNGAI LEKOP" }], "desa"),
    ).toEqual({ min: 1, max: 1 });
  });

  test("a desa named without its kecamatan may be another one of the same name", () => {
    expect(countAreas([SEI_LEKOP, { desa: "Sei Lekop" }], "desa")).toEqual({ min: 1, max: 2 });
    expect(countAreas([{ desa: "Sei Lekop" }, { desa: "Sei Lekop" }], "desa")).toEqual({ min: 1, max: 2 });
  });

  test("desa of different names are different desa even where nothing else is known", () => {
    expect(countAreas([SEI_LEKOP, { desa: "Kijang Kota" }], "desa")).toEqual({ min: 2, max: 2 });
    expect(countAreas([{ desa: "Sei Lekop" }, { desa: "Kijang Kota" }, {}], "desa")).toEqual({
      min: 2,
      max: 3,
    });
  });

  test("a code without names may be the desa that is named without a code", () => {
    expect(countAreas([{ code: SEI_LEKOP.code }, SEI_LEKOP_BY_NAME], "desa")).toEqual({ min: 1, max: 2 });
    const other = { ...SEI_LEKOP_BY_NAME, desa: "Kijang Kota" };
    expect(countAreas([{ code: SEI_LEKOP.code }, SEI_LEKOP_BY_NAME, other], "desa")).toEqual({
      min: 2,
      max: 3,
    });
  });

  test("members of two desa may be of one kecamatan", () => {
    const neighbour = { ...SEI_LEKOP, code: "21.01.06.1008", desa: "Kijang Kota" };
    expect(countAreas([SEI_LEKOP, neighbour], "kecamatan")).toEqual({ min: 1, max: 1 });
    expect(countAreas([SEI_LEKOP, neighbour], "desa")).toEqual({ min: 2, max: 2 });
  });

  test("what several rows say of one code is put together", () => {
    const [kabupaten, provinsi] = ["Bintan", "Kepulauan Riau"];
    const rows = [
      { code: SEI_LEKOP.code, kabupaten },
      SEI_LEKOP,
      { desa: "Kijang Kota", kabupaten, provinsi },
    ];
    expect(countAreas(rows, "desa")).toEqual({ min: 2, max: 2 });
    expect(countAreas(rows.toReversed(), "desa")).toEqual({ min: 2, max: 2 });
  });

  test("a group without members is nowhere", () => {
    expect(countAreas([], "desa")).toEqual({ min: 0, max: 0 });
  });

  test("a thousand descriptions that could be sorted out in countless ways still give a certain range at once", () => {
    const areas = Array.from({ length: 1000 }, (_, index) =>
      index % 2 === 0
        ? { desa: `desa ${index}`, kabupaten: `kab ${index % 7}` }
        : { kecamatan: `kec ${index}`, provinsi: `prov ${index % 5}` },
    );
    const { min, max } = countAreas(areas, "desa");
    expect(min).toBeGreaterThanOrEqual(1);
    expect(max).toBe(1000);
  });

  test("the ends are what every completion of the unknown parts gives", () => {
    // Two kecamatan, each with its own Lekop and Kijang, one of them known by its code; and places nobody has named.
    const world = [
      { code: "21.01.06.0001", kecamatan: "Timur", desa: "Lekop" },
      { code: "21.01.06.0002", kecamatan: "Timur", desa: "Kijang" },
      { code: "21.01.07.0001", kecamatan: "Barat", desa: "Lekop" },
      { code: "21.01.07.0002", kecamatan: "Barat", desa: "Kijang" },
    ].map((place) => ({ ...place, kabupaten: "Bintan", provinsi: "Kepri" }));
    const strange = Array.from({ length: 12 }, (_, index) => ({
      code: `99.01.${String(index + 10)}.0001`,
      kecamatan: `${index} kec`,
      desa: ["Lekop", "Kijang", `desa ${index}`][index % 3] ?? "",
      kabupaten: `kab ${index}`,
      provinsi: `prov ${index}`,
    }));
    // In every other kecamatan of Bintan there may be a Lekop and a Kijang, too.
    const elsewhere = ["Lekop", "Kijang"].flatMap((desa) =>
      [1, 2, 3, 4].map((n) => ({
        code: `21.01.2${n}.000${desa.length}`,
        kecamatan: `kec ${n}`,
        desa,
        kabupaten: "Bintan",
        provinsi: "Kepri",
      })),
    );
    const places = [...world, ...elsewhere, ...strange];
    const anonymous = [5, 6, 7, 8].flatMap((n) =>
      ["Timur", "Barat"].map((kecamatan) => ({
        code: `21.01.0${kecamatan === "Timur" ? 6 : 7}.000${n}`,
        kecamatan,
        desa: `tak bernama ${n}`,
        kabupaten: "Bintan",
        provinsi: "Kepri",
      })),
    );
    const universe = [...places, ...anonymous];
    const described = fc.constantFrom(...world).chain((place) =>
      fc.record(
        {
          code: fc.constant(place.code),
          desa: fc.constant(place.desa),
          kecamatan: fc.constant(place.kecamatan),
          kabupaten: fc.constant(place.kabupaten),
          provinsi: fc.constant(place.provinsi),
        },
        { requiredKeys: ["kabupaten", "provinsi"] },
      ),
    );
    fc.assert(
      fc.property(fc.array(described, { maxLength: 3 }), (areas) => {
        const counts = completions(areas, (area) =>
          universe.filter((place) =>
            Object.entries(area).every(([key, value]) => place[key as keyof typeof place] === value),
          ),
        ).map((complete) => new Set(complete.map(({ code }) => code)).size);
        // A code says which place it is, but not what the place is called: names beside a code elsewhere do.
        const namesByCode = new Map(
          areas.filter(({ code }) => code !== undefined).map((area) => [area.code, area]),
        );
        const isFair = [...namesByCode.values()].every(
          ({ desa, kecamatan }) => desa !== undefined && kecamatan !== undefined,
        );
        fc.pre(isFair);
        expect(countAreas(areas, "desa")).toEqual({ min: Math.min(...counts), max: Math.max(...counts) });
      }),
    );
  });
});

describe("spellings of a place's name are levelled", () => {
  test.each([
    ["Sei Lekop", "Sungai  LEKOP", "desa"],
    ["Banjar Banggi", "Banjarbanggi", "desa"],
    ["Desa Dumplengan", "dumplengan", "desa"],
    ["Kec. Pitu", "PITU", "kecamatan"],
    ["Kab. Ngawi", "Kabupaten Ngawi", "kabupaten"],
    ["Prov. Jawa Timur", "JAWA TIMUR", "provinsi"],
  ] as const)("`%s` is `%s`", (one, other, level) => {
    expect(levelPlaceName(one, level)).toBe(levelPlaceName(other, level));
  });

  test.each([
    ["Kota Banjar", "Kabupaten Banjar", "kabupaten"],
    ["Desa", "Kelurahan", "desa"],
    ["Banjar I", "Banjar II", "desa"],
  ] as const)("`%s` is not `%s`", (one, other, level) => {
    expect(levelPlaceName(one, level)).not.toBe(levelPlaceName(other, level));
  });
});

/** Every way of giving each item one of its values. */
function completions<T, V>(
  items: readonly T[],
  valuesOf: (item: T) => readonly V[],
): readonly (readonly V[])[] {
  return items.reduce<readonly (readonly V[])[]>(
    (done, item) => done.flatMap((start) => valuesOf(item).map((value) => [...start, value])),
    [[]],
  );
}
