import fc from "fast-check";
import { expect, test } from "vitest";
import { kubeNameReader } from "../../src/row/kube-name-reader.ts";
import { levelKubeName } from "../../src/row/level-kube-name.ts";
import { kubeNumberSigns } from "../../src/row/near-kube-name.ts";

/** What names are made of: titles, words that are numbers, numbers, signs, asides, letters beyond the plain ones. */
const piece = fc.oneof(
  fc.constantFrom(
    "KUBE",
    "Kube",
    "kelompok",
    "no",
    "No.",
    "nomor",
    "ke",
    "Nama",
    "usaha",
    "bersama",
    "kubeMawar",
  ),
  fc.constantFrom("Mawar", "Melati", "satu", "I", "iv", "X", "dua", "a", "é", "²", "½", "٣", "１", "Ⅳ", "ª"),
  fc.constantFrom(" ", "", "-", " - ", "(", ")", "/", ",", ".", "\n", "“", "#"),
  fc.constantFrom("0", "00", "007", "1", "1", "12", "987654321012345678", "9876543210"),
  fc.nat().map(String),
);
const name = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

test("a name read with others is read as it is alone", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(name, fc.string()), { maxLength: 12 }), (names) => {
      const read = kubeNameReader();
      for (const each of [...names, ...names.map((text) => text.replace(/\d+(?=\D*$)/, "42")), ...names]) {
        const { key, signs } = read(each);
        expect(key).toBe(levelKubeName(each));
        expect(new Set(signs)).toEqual(new Set(kubeNumberSigns(each)));
        expect(new Set(signs).size).toBe(signs.length);
      }
    }),
    { numRuns: 500 },
  );
});

test("a name that is too long to be read in pieces, and more frames than are kept, are read as they are", () => {
  const read = kubeNameReader();
  const long = `${"Mawar ".repeat(60)}7`;
  expect(read(long).key).toBe(levelKubeName(long));
  const names = Array.from(
    { length: 5000 },
    (_, index) =>
      `Mawar ${"abcdefghij"[index % 10]}${index.toString(2).replaceAll("0", "x").replaceAll("1", "y")} ${index}`,
  );
  for (const each of names)
    expect(read(each)).toEqual({ key: levelKubeName(each), signs: kubeNumberSigns(each) });
});
