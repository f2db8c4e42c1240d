import { CallError, compileRuleset, getRuleset } from "aturan-kube";
import { expect, test } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { changeParams } from "../../src/draft/change-params.ts";

const { ruleset, facts } = toMembership(compileRuleset(getRuleset("permensos-25-2015")));
const param = ruleset.params["maxAge"];
if (param === undefined) throw new Error("no maxAge");
const BASE = {
  ...ruleset,
  params: {
    ...ruleset.params,
    sizes: { ...param, value: [5, 10] },
    place: { ...param, value: "desa" },
    isOpen: { ...param, value: true },
  },
};

function valueFrom(text: string): unknown {
  const { params } = changeParams([text], [], "Surat edaran 2026", BASE, facts);
  return Object.values(params)[0]?.value;
}

function complaint(text: string): string {
  try {
    return String(valueFrom(text));
  } catch (error) {
    if (error instanceof CallError) return error.text.en;
    throw error;
  }
}

test.each([
  ["maxAge=55", 55],
  ["registers=dtks, dtsen,", ["dtks", "dtsen"]],
  ["sizes=5, 20", [5, 20]],
  ["place=kecamatan", "kecamatan"],
  ["isOpen=tidak", false],
  ["isOpen=YA", true],
])("%s takes the place of a value of its type", (text, value) => {
  expect(valueFrom(text)).toEqual(value);
});

test.each([
  ["maxAge=lima puluh", /maxAge=55/],
  ["sizes=5,banyak", /maxAge=55/],
  ["isOpen=mungkin", /NAMA=ya/],
  ["maxAge", /maxAge=55/],
  ["maxAges=55", /maxAge/],
])("%s is refused with what to write", (text, said) => {
  expect(complaint(text)).toMatch(said);
});

test("a criterion that reads a parameter is given anew, but for one that is dropped", () => {
  const { criteria, replaces } = changeParams(["maxAge=55"], [], "Surat", BASE, facts);
  expect(criteria.map(({ id, label }) => [id, label.id.includes("55")])).toEqual([["age", true]]);
  expect(replaces).toEqual(["params/maxAge", "criteria/age"]);
  expect(changeParams(["maxAge=55"], ["age"], "Surat", BASE, facts).criteria).toEqual([]);
  expect(changeParams(["maxAge=55"], [], "Surat", undefined, facts).params).toEqual({});
});
