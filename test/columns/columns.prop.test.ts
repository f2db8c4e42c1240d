/** The tables under the columns of a list say what plain maps and arrays would say. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byteDictionary } from "../../src/columns/byte-dictionary.ts";
import { eightDigits, wordsOf } from "../../src/columns/byte-words.ts";
import { extend, intColumn, push } from "../../src/columns/int-column.ts";
import { pairTable } from "../../src/columns/pair-table.ts";
import { textColumn } from "../../src/columns/text-column.ts";
import { valueTable } from "../../src/columns/value-table.ts";

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test("a column keeps what is pushed, and what is counted in is 0 until it is set", () => {
  fc.assert(
    fc.property(fc.array(int32, { maxLength: 300 }), fc.nat(200), (numbers, more) => {
      const column = intColumn();
      for (const number of numbers) push(column, number);
      extend(column, more);
      const kept = [...column.values.subarray(0, column.length)];
      expect(kept).toEqual([...numbers, ...new Array(more).fill(0)]);
    }),
  );
});

test("equal pairs have one number, different ones have different numbers, counted from 1 as they come", () => {
  const few = fc.tuple(fc.oneof(fc.nat(5), int32), fc.oneof(fc.nat(5), int32));
  fc.assert(
    fc.property(fc.array(few, { maxLength: 400 }), (pairs) => {
      const table = pairTable();
      const known = new Map<string, number>();
      for (const [first, second] of pairs) {
        const key = `${first} ${second}`;
        if (!known.has(key)) known.set(key, known.size + 1);
        expect(table.numberOf(first, second)).toBe(known.get(key));
      }
      expect(table.size()).toBe(known.size);
    }),
  );
});

test("a dictionary knows the texts that were put, by their bytes, until it forgets them", () => {
  const text = fc.oneof(fc.constantFrom("", "a", "b", "ab", "ba", "KAWIN"), fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
      const dictionary = byteDictionary();
      const known = new Map<string, number>();
      const encoder = new TextEncoder();
      for (const [index, each] of texts.entries()) {
        // The bytes stand somewhere among others.
        const bytes = encoder.encode(`;${each};`);
        const [start, end] = [1, bytes.length - 1];
        expect(dictionary.get(wordsOf(bytes), start, end)).toBe(known.get(each) ?? -1);
        dictionary.put(wordsOf(bytes), start, end, index);
        known.set(each, index);
        expect(dictionary.size()).toBe(known.size);
      }
      dictionary.clear();
      for (const each of texts) {
        const bytes = encoder.encode(each);
        expect(dictionary.get(wordsOf(bytes), 0, bytes.length)).toBe(-1);
      }
    }),
  );
});

test("a text of hundreds of bytes is not kept", () => {
  const dictionary = byteDictionary();
  const bytes = new TextEncoder().encode("x".repeat(500));
  dictionary.put(wordsOf(bytes), 0, bytes.length, 1);
  expect(dictionary.get(wordsOf(bytes), 0, bytes.length)).toBe(-1);
});

test("texts come out of their column as they went in, as texts or as bytes", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 100 }), (texts) => {
      const column = textColumn();
      for (const [index, text] of texts.entries()) {
        const bytes = new TextEncoder().encode(`.${text}`);
        if (index % 2 === 0) column.pushText(text);
        else column.pushBytes(bytes, 1, bytes.length);
      }
      expect(texts.map((_, row) => column.textAt(row))).toEqual(texts);
      expect(texts.map((_, row) => column.hasText(row))).toEqual(texts.map((text) => text !== ""));
    }),
  );
});

test("equal values have one code, and `undefined` has 0", () => {
  const value = fc.oneof(
    fc.constant(undefined),
    fc.boolean(),
    fc.nat(3),
    fc.string({ maxLength: 2 }),
    fc.record({ oneOf: fc.array(fc.nat(2)) }),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), (values) => {
      const table = valueTable();
      const codes = values.map(table.codeOf);
      for (const [index, code] of codes.entries()) {
        expect(table.values[code]).toEqual(values[index]);
        expect(codes.indexOf(code)).toBe(
          values.findIndex(
            (each) =>
              JSON.stringify([each]) === JSON.stringify([values[index]]) &&
              typeof each === typeof values[index],
          ),
        );
      }
      expect(table.codeOf(undefined)).toBe(0);
    }),
  );
});

test("eight digits make their number; eight bytes that are not all digits make none", () => {
  const byte = fc.oneof(
    { arbitrary: fc.integer({ min: 0x30, max: 0x39 }), weight: 30 },
    { arbitrary: fc.integer({ min: 0, max: 0xff }), weight: 1 },
  );
  fc.assert(
    fc.property(fc.array(byte, { minLength: 8, maxLength: 8 }), fc.nat(5), (digits, before) => {
      const words = wordsOf(Uint8Array.from([...new Array(before).fill(0x39), ...digits, 0x39]));
      const text = String.fromCharCode(...digits);
      expect(eightDigits(words, before)).toBe(/^[0-9]{8}$/.test(text) ? Number(text) : -1);
    }),
    { numRuns: 1000 },
  );
  for (const beside of [0x2f, 0x3a, 0xb5, 0xff]) {
    for (let at = 0; at < 8; at += 1) {
      const words = wordsOf(Uint8Array.from({ length: 8 }, (_, index) => (index === at ? beside : 0x39)));
      expect(eightDigits(words, 0)).toBe(-1);
    }
  }
});
