import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CountedLevel, countPlaces } from "../../src/kube/count-areas.ts";
import { kubeCounter } from "../../src/kube/count-kube.ts";
import type { Area } from "../../src/row/area.ts";
import { levelPlaceName } from "../../src/row/level-place-name.ts";

const SEI_LEKOP = {
  code: "21.01.06.1009",
  desa: "Sei Lekop",
  kecamatan: "Bintan Timur",
  kabupaten: "Bintan",
  provinsi: "Kepulauan Riau",
};

function countAreas(areas: readonly Area[], level: CountedLevel) {
  const times = new Map<Area, number>();
  for (const area of areas) times.set(area, (times.get(area) ?? 0) + 1);
  return countPlaces(times)[level];
}

const { code: _, ...SEI_LEKOP_BY_NAME } = SEI_LEKOP;

describe("households are counted by distinct No. KK", () => {
  const counted = (...numbers: readonly (string | undefined)[]) => {
    const household = numbers.map((number) => (number === undefined ? -1 : numbers.indexOf(number)));
    const counter = kubeCounter({ household, area: numbers.map(() => -1), areas: [] });
    counter.begin();
    counter.add([...numbers.keys()], 0, numbers.length);
    return counter.end().households;
  };

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

  describe("the ends are what every completion of the unknown parts gives", () => {
    const IN_BINTAN = { kabupaten: "Bintan", provinsi: "Kepri" };
    /** `Lekpo` is near `Lekop`: it may be the same desa, or one of its own beside it. */
    const NAMES = ["Lekop", "Kijang", "Lekpo"] as const;
    type Desa = (typeof NAMES)[number];
    // Two kecamatan, each with its own Lekop and Kijang, some of them known by their code; and places nobody has named.
    const world = ["Timur", "Barat"].flatMap((kecamatan, at) =>
      NAMES.map((desa, index) => ({ code: `21.01.0${at + 6}.000${index}`, kecamatan, desa, ...IN_BINTAN })),
    );
    const strange = Array.from({ length: 16 }, (_, index) => ({
      code: `99.01.${String(index + 10)}.0001`,
      kecamatan: `${index} kec`,
      desa: NAMES[index % 4] ?? `desa ${index}`,
      kabupaten: `kab ${index}`,
      provinsi: `prov ${index}`,
    }));
    // In every other kecamatan of Bintan there may be a Lekop and a Kijang, too.
    const elsewhere = NAMES.flatMap((desa, index) =>
      [1, 2, 3, 4].map((n) => ({
        code: `21.01.2${n}.000${index}`,
        kecamatan: `kec ${n}`,
        desa,
        ...IN_BINTAN,
      })),
    );
    const anonymous = [5, 6, 7, 8].flatMap((n) =>
      ["Timur", "Barat"].map((kecamatan) => ({
        code: `21.01.0${kecamatan === "Timur" ? 6 : 7}.000${n}`,
        kecamatan,
        desa: `tak bernama ${n}`,
        ...IN_BINTAN,
      })),
    );
    const universe = [...world, ...elsewhere, ...strange, ...anonymous];

    function described(names: readonly Desa[], withCode: boolean) {
      return fc.constantFrom(...world.filter(({ desa }) => names.includes(desa as Desa))).chain((place) => {
        const { code, ...named } = place;
        const shown = withCode ? { ...named, code } : named;
        return fc.record(
          // `fc.record` keeps the keys of what it is given.
          Object.fromEntries(
            Object.entries(shown).map(([key, value]) => [key, fc.constant(value)]),
          ) as Record<keyof typeof place, fc.Arbitrary<string>>,
          { requiredKeys: ["kabupaten"] },
        );
      });
    }

    /** The numbers of places in all ways of completing the areas, a spelling standing for the name it is of. */
    function countsOf(areas: readonly Area[], nameOf: (desa: string) => string) {
      return completions(areas, (area) => {
        const meant = area.desa === undefined ? area : { ...area, desa: nameOf(area.desa) };
        return universe.filter((place) =>
          Object.entries(meant).every(([key, value]) => place[key as keyof typeof place] === value),
        );
      }).map((complete) => new Set(complete.map(({ code }) => code)).size);
    }

    test("with codes, and provinces that some rows leave out", () => {
      fc.assert(
        fc.property(fc.array(described(["Lekop", "Kijang"], true), { maxLength: 3 }), (areas) => {
          // A code says which place it is, but not what the place is called: names beside a code elsewhere do.
          const namesByCode = new Map(
            areas.filter(({ code }) => code !== undefined).map((area) => [area.code, area]),
          );
          const isFair = [...namesByCode.values()].every(
            ({ desa, kecamatan }) => desa !== undefined && kecamatan !== undefined,
          );
          fc.pre(isFair);
          const counts = countsOf(areas, (desa) => desa);
          expect(countAreas(areas, "desa")).toEqual({ min: Math.min(...counts), max: Math.max(...counts) });
        }),
      );
    });

    test("where two spellings may be one name or two", () => {
      fc.assert(
        fc.property(fc.array(described(NAMES, false), { maxLength: 3 }), (areas) => {
          const counts = [
            ...countsOf(areas, (desa) => desa),
            ...countsOf(areas, (desa) => (desa === "Lekpo" ? "Lekop" : desa)),
          ];
          expect(countAreas(areas, "desa")).toEqual({ min: Math.min(...counts), max: Math.max(...counts) });
        }),
      );
    });

    test("learning one more name or code never leads out of the range", () => {
      const learning = fc
        .array(described(NAMES, true), { minLength: 1, maxLength: 6 })
        .chain((areas) => fc.tuple(fc.constant(areas), fc.nat(areas.length - 1), fc.nat(5)));
      fc.assert(
        fc.property(learning, ([areas, at, which]) => {
          const known = { ...areas[at] };
          const fitting = world.filter((place) =>
            Object.entries(known).every(([key, value]) => place[key as keyof typeof place] === value),
          );
          // Each area was described from a place of the world.
          const { code, ...names } = fitting[which % fitting.length] as (typeof world)[number];
          const before = countAreas(areas, "desa");
          for (const more of [
            { ...known, ...names },
            { ...known, code },
          ]) {
            const after = countAreas((areas as readonly Area[]).with(at, more), "desa");
            expect(after.min).toBeGreaterThanOrEqual(before.min);
            expect(after.max).toBeLessThanOrEqual(before.max);
          }
        }),
      );
    });
  });

  describe("spellings that are near one another may be one place or two, and never two for sure", () => {
    const named = (desa: string, more = {}) => ({ ...SEI_LEKOP_BY_NAME, desa, ...more });

    test.each([
      "S. Lekop",
      "Sei Lekop (Kijang)",
      "Sei Lekpo",
      "Sei Lekp",
      "Sei Lekop RT 02/RW 01",
      "Sei Lekop, Bintan Timur",
      "1009 Sei Lekop",
    ])("`%s` beside Sei Lekop", (desa) => {
      expect(countAreas([SEI_LEKOP_BY_NAME, named(desa)], "desa")).toEqual({ min: 1, max: 2 });
    });

    test.each(["Sei Lekop Barat", "Sei Lekop II", "Kijang Kota", "Sei Jang"])(
      "`%s` is another desa",
      (desa) => {
        expect(countAreas([SEI_LEKOP_BY_NAME, named(desa)], "desa")).toEqual({ min: 2, max: 2 });
      },
    );

    test("a kota and a name without a title may be one; a kota and a kabupaten are two", () => {
      const kota = named("Sei Lekop", { kabupaten: "Kota Banjar", provinsi: "Jabar" });
      expect(countAreas([kota, { ...kota, kabupaten: "Banjar" }], "desa")).toEqual({ min: 1, max: 2 });
    });

    test("provinces are known by their abbreviations, and an unknown one is not said", () => {
      const spellings = [
        "Kepri",
        "Kep. Riau",
        "Prov. Kepulauan Riau",
        "KEPULAUAN RIAU",
        "21",
        "Kpulauan Riau",
      ];
      const areas = spellings.map((provinsi) => named("Sei Lekop", { provinsi }));
      expect(countAreas(areas, "desa")).toEqual({ min: 1, max: 1 });
    });

    test("a province and the one it was made of may be one; two others are two", () => {
      const old = named("Sei Lekop", { provinsi: "Riau" });
      expect(countAreas([SEI_LEKOP_BY_NAME, old], "desa")).toEqual({ min: 1, max: 2 });
      const other = named("Sei Lekop", { provinsi: "Jatim" });
      expect(countAreas([SEI_LEKOP_BY_NAME, other], "desa")).toEqual({ min: 2, max: 2 });
    });

    test("codes that differ outweigh names that are near, and one code outweighs two names", () => {
      const other = named("Sei Lekpo", { code: "21.01.06.1010" });
      expect(countAreas([SEI_LEKOP, other], "desa")).toEqual({ min: 2, max: 2 });
      expect(countAreas([SEI_LEKOP, { ...other, code: SEI_LEKOP.code }], "desa")).toEqual({ min: 1, max: 1 });
    });
  });

  test("names that agree up to the kabupaten are one place, though nobody writes the province", () => {
    const { provinsi, ...without } = SEI_LEKOP_BY_NAME;
    expect(countAreas([without, { ...without }], "desa")).toEqual({ min: 1, max: 1 });
    expect(countAreas([without, { ...without, provinsi }], "desa")).toEqual({ min: 1, max: 1 });
    expect(countAreas([SEI_LEKOP, without], "desa")).toEqual({ min: 1, max: 1 });
  });

  test("a desa that only the first row names is not said in the others, and never another one", () => {
    const { desa: __, ...rest } = SEI_LEKOP_BY_NAME;
    expect(countAreas([SEI_LEKOP, rest, { ...rest }], "desa")).toEqual({ min: 1, max: 3 });
  });
});

describe("spellings of a place's name are levelled", () => {
  test.each([
    ["Sei Lekop", "Sungai  LEKOP", "desa"],
    ["Sei Lekop", "Seilekop", "desa"],
    ["Sei Lekop", "Sei. Lekop", "desa"],
    ["Sei Lekop", "Sungailekop", "desa"],
    ["Tanjung Uban", "Tj. Uban", "desa"],
    ["Kampung Baru", "Kp. Baru", "desa"],
    ["Kel. Sei Lekop", "Kelurahan Sei Lekop", "desa"],
    ["Bintan Timur", "Kec. Bintan Tim.", "kecamatan"],
    ["Kota Batam", "Kodya Batam", "kabupaten"],
    ["Kota Jakarta Selatan", "Kota Adm. Jakarta Selatan", "kabupaten"],
    ["Kepulauan Riau", "Kepri", "provinsi"],
    ["D.I. Yogyakarta", "DIY", "provinsi"],
    ["Aceh", "NAD", "provinsi"],
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
