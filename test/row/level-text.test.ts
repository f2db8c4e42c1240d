import { expect, test } from "vitest";
import { levelText } from "../../src/row/level-text.ts";

test.each([
  ["No. KK", "nokk"],
  ["no_kk", "nokk"],
  ["  Desa / Kelurahan ", "desakelurahan"],
  ["KAWIN BELUM\u00a0TERCATAT", "kawinbelumtercatat"],
  ["ＮＩＫ", "nik"],
  ["İRT", "irt"],
])("the letters and digits of %j are %j", (text, levelled) => {
  expect(levelText(text)).toBe(levelled);
});

test("a text with neither letter nor digit stays what it is", () => {
  expect([" - ", "?", "", "  "].map(levelText)).toEqual(["-", "?", "", ""]);
});
