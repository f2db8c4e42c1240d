import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kubeKeyOf, kubeKeys } from "../../src/monitoring/kube-key-of.ts";
import type { ParsedMonitoring } from "../../src/monitoring/monitoring-record.ts";

const AREA = { desa: "Sei Lekop", kecamatan: "Bintan Timur", kabupaten: "Bintan" };

describe("these are one group", () => {
  test.each<readonly [string, ParsedMonitoring, ParsedMonitoring]>([
    ["names that differ in case and spacing", { kube: "KUBE Mekar 1" }, { kube: "Kube  mekar 1" }],
    [
      "places that differ in spelling",
      { kube: "Mekar", area: AREA },
      {
        kube: "Mekar",
        area: { desa: "Kel. SUNGAI LEKOP", kecamatan: "Kec. Bintan Timur", kabupaten: "bintan" },
      },
    ],
    [
      "one code, whatever the names",
      { kube: "Mekar", area: { code: "21.01.06.1009", desa: "Sei Lekop" } },
      { kube: "Mekar", area: { code: "21.01.06.1009" } },
    ],
    ["one number, whatever the name", { kubeId: "007", kube: "Mekar 1" }, { kubeId: "007", kube: "Mekar I" }],
    [
      "one province said and not",
      { kube: "Mekar", area: AREA },
      { kube: "Mekar", area: { ...AREA, provinsi: "Kepri" } },
    ],
  ])("%s", (_, one, other) => {
    expect(kubeKeyOf(one)).toBe(kubeKeyOf(other));
  });
});

describe("these are two groups", () => {
  test.each<readonly [string, ParsedMonitoring, ParsedMonitoring]>([
    ["two names", { kube: "Mekar 1" }, { kube: "Mekar 2" }],
    [
      "one name in two desa",
      { kube: "Mekar", area: AREA },
      { kube: "Mekar", area: { ...AREA, desa: "Kijang Kota" } },
    ],
    [
      "a desa and a kecamatan of one name",
      { kube: "a", area: { desa: "Pitu" } },
      { kube: "a", area: { kecamatan: "Pitu" } },
    ],
    ["one name with two numbers", { kubeId: "007", kube: "Mekar" }, { kubeId: "7", kube: "Mekar" }],
    ["a number and a name that read the same", { kubeId: "Mekar" }, { kube: "Mekar" }],
  ])("%s", (_, one, other) => {
    expect(kubeKeyOf(one)).not.toBe(kubeKeyOf(other));
  });
});

test("a record that names no group is of none that is known", () => {
  expect(kubeKeyOf({ area: AREA, period: "2022-01" })).toBeUndefined();
});

test("the keys of a list are those of its records, each for itself", () => {
  const names = fc.option(fc.constantFrom("Mawar", "MAWAR", "Mawar 1", "Mawar I"), { nil: undefined });
  const places = fc.option(fc.constantFrom("Sei Lekop", "Sungai Lekop", "Kec. Bintan Timur"), {
    nil: undefined,
  });
  const known = (record: object): object =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  const area = fc
    .record({
      code: fc.option(fc.constantFrom("21.01", "21.02"), { nil: undefined }),
      desa: places,
      kecamatan: places,
    })
    .map(known);
  const record = fc
    .record({
      kube: names,
      kubeId: fc.option(fc.constant("7"), { nil: undefined, freq: 1 }),
      area: fc.option(area, { nil: undefined }),
    })
    .map(known);
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (records) => {
      expect(records.map(kubeKeys())).toEqual(records.map((each) => kubeKeyOf(each)));
    }),
  );
});
