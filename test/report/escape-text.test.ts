import * as fc from "fast-check";
import { expect, it } from "vitest";
import { escapeJson, escapeText } from "../../src/report/text/escape-text.ts";

it.each([
  ["a colour", "\u001b[31mx", "�[31mx"],
  ["an 8-bit control", "\u009b2J", "�2J"],
  ["a line break", "a\r\nb\u2028c", "a��b�c"],
  ["a change of direction", "\u202eabc\u2066", "�abc�"],
  ["a workflow command", "::error::x", ": :error: :x"],
  ["the older workflow command", "##[error]x", "# #[error]x"],
  ["three colons", ":::", ": : :"],
  ["honest text", "KUBE Kafé – No. 1: a#b", "KUBE Kafé – No. 1: a#b"],
])("%s is made harmless and stays readable", (_, text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

it("escaped text never holds a control character or the start of a workflow command", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."::##[a\u001b\u0085\u2029\u202d\n ") }), (text) => {
      expect(escapeText(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]|::|##/u);
    }),
  );
});

/** UTF-16 units, many of them near the control characters of both blocks. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xff }),
  fc.integer({ min: 0x2000, max: 0x2070 }),
  fc.integer({ min: 0, max: 0xffff }),
);

it("escaped JSON says the same as before, without a control character", () => {
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = String.fromCharCode(...units);
      const json = escapeJson(JSON.stringify({ text }));
      expect(json).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
