import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYesNo } from "../../src/row/values/parse-yes-no.ts";
import { CROSSES, DENIALS, DOUBTS, YES_WORDS } from "../../src/row/values/yes-no-words.ts";

const UNKNOWN = { faults: [{ code: "choice/unknown", params: { expected: ["ya", "tidak"] } }] };

function answersTo(cells: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(cells.map((cell) => [cell, parseYesNo(cell)]));
}

function each(cells: readonly string[], result: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(cells.map((cell) => [cell, result]));
}

describe("a declaration", () => {
  test.each([
    ["in a word", ["ya", "YA", "Y", "iya", "ada", "Sudah", "1", "1.0", "true", "BENAR", "betul"]],
    ["in the word that was asked", ["Bersedia", "setuju", "Sanggup", "siap", "menetap", "mau"]],
    ["by a tick", ["v", "V", "[v]", "(✓)", "✓", "✔", "√", "√ √", "☑", "✅", "ü", "þ"]],
    ["by a tick in a wrong encoding", ["âœ\u201c", "âœ\u201d", "âˆš"]],
    ["in a sentence", ["Ya, saya bersedia", "Ya. Saya ikut", "ya saya siap bekerja sama", "Ya (bersedia)"]],
    [
      "in a sentence without ya",
      [
        "Siap bergabung dalam kelompok",
        "saya bersedia",
        "sangat setuju",
        "Bersedia (v)",
        "sudah menetap di desa ini",
      ],
    ],
    ["with the number of the form", ["1. Ya", "(1) ya", "1 = Ya"]],
  ])("says yes %s", (_, cells) => {
    expect(answersTo(cells)).toEqual(each(cells, { value: true, faults: [] }));
  });

  test.each([
    ["in a word", ["tidak", "T", "tdk", "belum", "0", "false", "SALAH", "nihil", "bukan"]],
    ["by denying what was asked", ["tidak siap", "Belum bersedia", "tdk sanggup", "gak mau", "tidak setuju"]],
    [
      "in a sentence",
      [
        "Tidak, saya bekerja",
        "tidak bersedia karena sakit",
        "saya belum siap",
        "Tidak siap, harus merawat anak",
        "Tidak (v)",
        "Tidak karena sibuk",
      ],
    ],
    ["written together", ["tidakada", "tdksiap", "belumbersedia"]],
    ["with the number of the form", ["2. Tidak", "0 - tidak"]],
    ["no longer", ["sudah tidak bersedia", "tidak siap lagi"]],
  ])("says no %s", (_, cells) => {
    expect(answersTo(cells)).toEqual(each(cells, { value: false, faults: [] }));
  });

  test.each([
    ["for a cross or an empty box, which mean yes on one form and no on the next", CROSSES],
    ["for a cross in a wrong encoding", ["âœ\u2014", "âœ\u02dc"]],
    ["for a doubt", ["mungkin", "ragu-ragu", "kurang bersedia", "belum tentu", "insya Allah siap", "ya?"]],
    ["for a condition", ["bersedia jika dibantu", "Ya, tetapi jauh", "siap asal dekat", "ya kalau sempat"]],
    ["for both at once", ["Ya/Tidak", "ada/tidak ada", "tidak, siap", "siap, tidak keberatan"]],
    [
      "for a double denial",
      ["tidak keberatan", "tidak menolak", "bukan tidak bersedia", "tidak ada masalah"],
    ],
    [
      "for something else",
      [
        "2",
        "siap pindah",
        "cukup",
        "sudah bekerja",
        "belum punya usaha",
        "punya rumah",
        "tidak punya rumah siap bergabung",
        "sudah pindah",
      ],
    ],
  ])("is asked for %s", (_, cells) => {
    expect(answersTo(cells)).toEqual(each(cells, UNKNOWN));
  });

  test("says nothing by a dash of any length, in any encoding", () => {
    const dashes = ["-", "--", "–", "—", "−", "(-)", "- -", "â€\u201c", "â€\u201d"];
    expect(answersTo(dashes)).toEqual(each(dashes, { faults: [] }));
  });
});

const denial = fc.constantFrom(
  ...DENIALS,
  "tdk",
  "tak",
  "gak",
  "blm",
  "non",
  "ndak",
  "kurang",
  "mungkin",
  "ragu",
);
const yesWord = fc.constantFrom(...YES_WORDS, "saya", "kami", "untuk", "berkelompok");

test("nothing with a denial or a doubt in it ever reads as yes", () => {
  fc.assert(
    fc.property(
      fc.array(yesWord, { maxLength: 4 }),
      fc.oneof(denial, fc.constantFrom(...DOUBTS)),
      fc.array(yesWord, { maxLength: 4 }),
      fc.constantFrom(" ", ", ", ". ", " / ", "; "),
      (before, not, behind, between) => {
        // "akan" (will) stands in many a plain yes.
        fc.pre(not !== "akan");
        return parseYesNo([...before, not, ...behind].join(between)).value !== true;
      },
    ),
  );
});
