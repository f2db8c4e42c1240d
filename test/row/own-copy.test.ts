import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaPool, ownCopy, textPool } from "../../src/row/own-copy.ts";

describe("ownCopy", () => {
  it("is the same text, whatever it holds", () => {
    fc.assert(
      fc.property(fc.uint16Array(), (units) => {
        const text = String.fromCharCode(...units);
        expect(ownCopy(text)).toBe(text);
      }),
    );
  });
});

describe("textPool", () => {
  it("gives equal texts as equal texts, and others as others", () => {
    const pooled = textPool();
    expect(["a", "b", "a", ""].map(pooled)).toEqual(["a", "b", "a", ""]);
  });
});

describe("areaPool", () => {
  it("gives one frozen object for equal areas", () => {
    const pooled = areaPool();
    const area = { desa: "Sei Lekop", kecamatan: "Bintan Timur" };
    expect(pooled(area)).toEqual(area);
    expect(pooled(area)).toBe(pooled({ ...area }));
    expect(Object.isFrozen(pooled(area))).toBe(true);
  });

  it("tells a desa from a kecamatan of the same name", () => {
    const pooled = areaPool();
    expect(pooled({ desa: "Pitu" })).not.toBe(pooled({ kecamatan: "Pitu" }));
    expect(pooled({ kecamatan: "Pitu" })).toEqual({ kecamatan: "Pitu" });
  });
});
