import { describe, expect, it } from "vitest";
import { LANGUAGES, type Text } from "../../src/language.ts";
import { SHEET_FAULTS } from "../../src/sheet/sheet-faults.ts";

/** One example of every fault; a fault without one does not compile. */
const EXAMPLES: { readonly [F in keyof typeof SHEET_FAULTS]: Parameters<(typeof SHEET_FAULTS)[F]>[0] } = {
  foreignFormat: {
    file: "a.csv",
    looksLike: { id: "dokumen PDF", en: "a PDF document" },
    remedy: { id: "minta file Excel aslinya", en: "ask for the Excel file" },
  },
  nulBytes: { file: "-" },
  quoteNotClosed: { file: "a.csv", line: 7 },
  recordTooLarge: { file: "a.csv", line: 7, limitMiB: 16 },
  changed: { file: "a.csv" },
  damaged: { file: "a.xlsx" },
  locked: { file: "a.xlsx" },
  inflatesTooMuch: { file: "a.xlsx" },
  tooManyCells: { file: "a.xlsx" },
  tooLarge: { file: "a.xlsx", limitMiB: 128 },
  unknownSheet: { file: "a.xlsx", received: "Daftar", names: ["Sampul", "Anggota"] },
  jsonBroken: { file: "a.json", line: 3 },
  jsonKeyTwice: { file: "a.json", line: 3 },
  jsonNoRecords: { file: "a.json" },
};

const TEXTS = Object.entries(SHEET_FAULTS).map(([name, phrase]): [string, Text] => {
  // The examples are typed fault by fault above; the loop cannot keep the pairs together.
  return [name, (phrase as (params: unknown) => Text)(EXAMPLES[name as keyof typeof SHEET_FAULTS])];
});

describe("a reason why bytes cannot be read as a sheet", () => {
  it.each(TEXTS)("starts small, ends without a full stop, is one line and holds a remedy: %s", (_, text) => {
    for (const language of LANGUAGES) {
      expect(text[language]).toMatch(/^[a-z`][^\n]*; [a-z`][^\n]*[^.\n]$/);
      expect(text[language]).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });

  it.each(TEXTS)("is written in two languages: %s", (_, text) => {
    expect(text.id).not.toBe(text.en);
    expect(text.id).toMatch(
      /\b(seharusnya|tambahkan|hapus|periksa|salin|sebut|sebutkan|tutup|isi|minta|bagi|perbaiki)\b/,
    );
    expect(text.en).not.toMatch(/\b(baris|kolom|seharusnya|tidak)\b/);
  });

  it("calls standard input and a list without a file by their names", () => {
    expect(SHEET_FAULTS.nulBytes({ file: "-" }).en).toMatch(/^standard input holds/);
    expect(SHEET_FAULTS.nulBytes({ file: null }).id).toMatch(/^daftar ini berisi/);
  });
});
