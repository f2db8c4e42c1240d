import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNearName } from "../../src/row/is-near-name.ts";
import { levelKubeName, properWords } from "../../src/row/level-kube-name.ts";

function isNear(a: string, b: string): boolean {
  return levelKubeName(a) !== levelKubeName(b) && isNearName(properWords(a), properWords(b));
}

describe("these are one name", () => {
  test.each([
    ...[
      "KUBE Mawar 1",
      "Kube Mawar 1",
      "KUBE MAWAR 1 ",
      "KUBE  Mawar 1",
      "Mawar 1",
      'KUBE "Mawar 1"',
      "KUBE. Mawar 1",
    ],
    ...["KUBE-Mawar 1", "KUBE Mawar1", "KUBE\u00a0Mawar\u200b 1", "Kelompok Mawar 1", "K.U.B.E. Mawar 1"],
    ...[
      "Kelompok Usaha Bersama (KUBE) Mawar 01",
      "KUBE: Mawar No. 1",
      "Klp. MAWAR-1",
      "KUBEMawar 1",
      "mawar 1 (KUBE)",
    ],
  ])("`%s`", (name) => {
    expect(levelKubeName(name)).toBe("mawar1");
  });

  test.each([
    ["Kafé Melati", "Kafe Melati"],
    ["KUBE Mekar Jaya", "KUBE Mekarjaya"],
  ])("`%s` and `%s`", (a, b) => {
    expect(levelKubeName(a)).toBe(levelKubeName(b));
  });
});

describe("these may be one name", () => {
  test.each([
    ["KUBE Mawar 1", "KUBE Mawar I"],
    ["KUBE Mawar IV", "KUBE Mawar 4"],
    ["KUBE Uji Satu", "KUBE Uji 1"],
    ["KUBE Mekar Jaya", "KUBE Mekar Jya"],
    ["KUBE Mekar Jaya", "KUBE Mekkar Jaya"],
    ["KUBE Mekar Jaya", "KUBE Mkear Jaya"],
    ["KUBE Mekar Jaya", "Kekar Jaya"],
    ["KUBE Mekar Jaya 2", "KUBE Mkr Jaya 2"],
    ["KUBE Mekar Jaya", "KUBE Mekarjya"],
    ["KUBE Sejahtera 3", "KUBE Sejatra 3"],
    ["KUBE Uji Satu", "KUBE Uji Stu"],
  ])("`%s` and `%s`", (a, b) => {
    expect([isNear(a, b), isNear(b, a)]).toEqual([true, true]);
  });
});

describe("these are two names", () => {
  test.each([
    ["Mawar 1", "Mawar 2"],
    ["Mawar 1", "Mawar 11"],
    ["Mawar", "Mawar 1"],
    ["Mawar I", "Mawar II"],
    ["Mawar I", "Mawar 2"],
    ["Mawar IV", "Mawar VI"],
    ["Melati A", "Melati B"],
    ["Melati", "Melati A"],
    ["Maju", "Maju Jaya"],
    ["Mekar Jaya", "Mekar Raya"],
    ["Mawar Putra", "Mawar Putri"],
    ["Suka Maju", "Suka Baru"],
    ["Sukasari", "Sukajadi"],
    ["Uji Dua", "Uji Tiga"],
    ["Maju Timur", "Maju Barat"],
    ["KUBE 1", "KUBE 2"],
    ["1", "11"],
  ])("`%s` and `%s`", (a, b) => {
    expect([isNear(a, b), isNear(b, a)]).toEqual([false, false]);
  });

  test("no two of a hundred numbered groups", () => {
    const names = Array.from({ length: 100 }, (_, index) => properWords(`KUBE Mekar ${index + 1}`));
    const near = names.flatMap((a, index) => names.slice(index + 1).filter((b) => isNearName(a, b)));
    expect(near).toEqual([]);
  });
});

test("nearness goes both ways, and every name is near itself", () => {
  const word = fc.stringMatching(/^[a-z0-9 ]{1,12}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const [first, second] = [properWords(a), properWords(b)];
      expect(isNearName(first, second)).toBe(isNearName(second, first));
      expect(isNearName(first, first)).toBe(true);
    }),
  );
});
