import { describe, expect, it } from "vitest";
import { INPUT_FAULTS } from "../../../src/cli/read/input-faults.ts";
import { LANGUAGES, type Text } from "../../../src/language.ts";

/** One example of every fault; a fault without one does not compile. */
const EXAMPLES: { readonly [F in keyof typeof INPUT_FAULTS]: Parameters<(typeof INPUT_FAULTS)[F]>[0] } = {
  notFound: { file: "a.csv" },
  nothingFits: { pattern: "daftar/*.csv" },
  noRuleFiles: { file: "aturan" },
  isDirectory: { file: "a.csv" },
  noPermission: { file: "a.csv" },
  unreadable: { file: "a.csv", code: "EIO" },
};

const TEXTS = Object.entries(INPUT_FAULTS).map(([name, phrase]): [string, Text] => {
  // The examples are typed fault by fault above; the loop cannot keep the pairs together.
  return [name, (phrase as (params: unknown) => Text)(EXAMPLES[name as keyof typeof INPUT_FAULTS])];
});

describe("a reason why a file cannot be read", () => {
  it.each(TEXTS)("starts small, ends without a full stop, is one line and holds a remedy: %s", (_, text) => {
    for (const language of LANGUAGES) {
      expect(text[language]).toMatch(/^[a-z`][^\n]*; [a-z`][^\n]*[^.\n]$/);
      expect(text[language]).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });

  it.each(TEXTS)("is written in two languages: %s", (_, text) => {
    expect(text.id).not.toBe(text.en);
    expect(text.id).toMatch(/\b(seharusnya|tambahkan|hapus|periksa|salin|sebutkan|tutup|isi)\b/);
    expect(text.en).not.toMatch(/\b(baris|kolom|seharusnya|tidak)\b/);
  });

  it("lets no control character of a file's name through", () => {
    expect(INPUT_FAULTS.notFound({ file: "a\u001b[2J\n`b`.csv" }).en).toMatch(
      /^file `a \[2J 'b'\.csv` not found/,
    );
  });
});
