import { CallError, percentOf } from "aturan-kube";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("a share in words", () => {
  test.each<[number, number, string, string]>([
    [60, 150, "40 %", "40 %"],
    [90, 150, "60 %", "60 %"],
    [1, 3, "33,3 %", "33.3 %"],
    [2, 3, "66,7 %", "66.7 %"],
    [350, 1000, "35 %", "35 %"],
    [1, 8, "12,5 %", "12.5 %"],
    [1, 2000, "0,1 %", "0.1 %"],
    [1, 2001, "< 0,1 %", "< 0.1 %"],
    [0, 2001, "0 %", "0 %"],
    [1999, 2000, "> 99,9 %", "> 99.9 %"],
    [1998, 2000, "99,9 %", "99.9 %"],
    [2001, 2001, "100 %", "100 %"],
    [0, 0, "–", "–"],
  ])("%i of %i is %s", (count, of, id, en) => {
    expect([percentOf({ count, of }, "id"), percentOf({ count, of }, "en")]).toEqual([id, en]);
  });

  test.each<[number, number]>([
    [2, 1],
    [-1, 1],
    [0.5, 1],
    [1, Number.NaN],
  ])("%d of %d is no share", (count, of) => {
    expect(() => percentOf({ count, of }, "id")).toThrow(CallError);
  });

  test("only nothing is 0 %, only all is 100 %, and what is written is never off by more than half a tenth", () => {
    const pair = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)).filter(([a, b]) => a + b > 0);
    fc.assert(
      fc.property(pair, ([count, others]) => {
        const of = count + others;
        const text = percentOf({ count, of }, "en");
        expect(text === "0 %").toBe(count === 0);
        expect(text === "100 %").toBe(count === of);
        const number = Number(/\d+(?:\.\d)?/.exec(text)?.[0]);
        const off = Math.abs(number - (100 * count) / of);
        expect(off).toBeLessThanOrEqual(/[<>]/.test(text) ? 0.1 : 0.05 + 1e-9);
      }),
    );
  });
});
