import { describe, expect, test } from "vitest";
import { booleanParser, wordsParser } from "../../src/row/values/parse-declared.ts";

describe("yes or no of a fact that a ruleset declares", () => {
  test("is said in the usual words and in the ruleset's own", () => {
    const parse = booleanParser(["atas nama kelompok"], ["atas nama pribadi"]);
    const cells = ["ya", "Atas Nama Kelompok", "tidak", "atas-nama-pribadi"];
    expect(cells.map((cell) => parse(cell).value)).toEqual([true, true, false, false]);
  });

  test("is what the ruleset says where its word is a usual one too", () => {
    expect(booleanParser([], ["tetap"])("tetap")).toEqual({ value: false, faults: [] });
  });

  test("is not known in other words", () => {
    expect(booleanParser(["lunas"])("mungkin")).toEqual({
      faults: [{ code: "choice/unknown", params: { expected: ["lunas", "ya", "tidak"] } }],
    });
  });
});

test("a choice of a ruleset is said in its words, and in no others", () => {
  const parse = wordsParser({ own: ["milik sendiri"], rented: ["sewa", "kontrak"] });
  expect(["Milik Sendiri", "kontrak"].map((cell) => parse(cell).value)).toEqual(["own", "rented"]);
  expect(parse("pinjam")).toEqual({
    faults: [{ code: "choice/unknown", params: { expected: ["own", "rented"] } }],
  });
});
