import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBar, drawSparkline } from "../../src/report/write/bars.ts";

describe("drawBar", () => {
  it("is solid up to the least, shaded up to the most, light up to all there is", () => {
    expect(drawBar({ min: 40, max: 60, of: 100 }, 10)).toBe("████▒▒░░░░");
    expect(drawBar({ min: 0, max: 100, of: 100 }, 10)).toBe("▒▒▒▒▒▒▒▒▒▒");
    expect(drawBar({ min: 7, max: 7, of: 7 }, 5)).toBe("█████");
  });

  it("shows that there is something, and that it is not all", () => {
    expect(drawBar({ min: 1, max: 1, of: 1000 }, 10)).toBe("█░░░░░░░░░");
    expect(drawBar({ min: 999, max: 999, of: 1000 }, 10)).toBe("█████████░");
    expect(drawBar({ min: 0, max: 0, of: 10 }, 10)).toBe("░░░░░░░░░░");
  });

  it("is empty where there is nothing to reach", () => {
    expect(drawBar({ min: 0, max: 0, of: 0 }, 4)).toBe("░░░░");
  });

  it("has its width whatever is drawn, and is full or empty only where that is so", () => {
    const range = fc
      .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
      .map((numbers) => numbers.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(range, fc.integer({ min: 2, max: 60 }), ([min = 0, max = 0, of = 0], width) => {
        const bar = drawBar({ min, max, of }, width);
        expect(bar).toMatch(/^█*▒*░*$/);
        expect([...bar]).toHaveLength(width);
        expect(bar.includes("░")).toBe(max < of || of === 0);
        expect(bar.startsWith("█")).toBe(min > 0);
      }),
    );
  });
});

describe("drawSparkline", () => {
  it("goes from the least to the greatest", () => {
    expect(drawSparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe("▁▂▃▄▅▆▇█");
    expect(drawSparkline([-5, 5, 0])).toBe("▁█▅");
  });

  it("stands in the middle where nothing changes, and leaves out what is not known", () => {
    expect(drawSparkline([3, null, 3])).toBe("▅·▅");
  });

  it("is nothing where there is one period, which does not show how anything went", () => {
    expect([[], [null], [3], [null, 3]].map(drawSparkline)).toEqual(["", "", "", "·▅"]);
  });
});
