/** A file with one fault, and the test that it has that one finding in both languages. */
import { type Finding, lintRuleset } from "aturan-kube";
import { expect, test } from "vitest";

export interface FaultyFile {
  readonly sentence: string;
  readonly file: unknown;
  /** The one finding there is, in English. */
  readonly finding: Finding;
}

/** Tests that each file has its one finding, and the same in both languages. */
export function testFaultyFiles(files: readonly FaultyFile[]): void {
  for (const { sentence, file, finding } of files) {
    test(sentence, () => {
      expect(lintRuleset(file, { lang: "en" })).toEqual([finding]);
      const [inIndonesian, ...others] = lintRuleset(file, { lang: "id" });
      expect(others).toEqual([]);
      expect(inIndonesian).toMatchObject({ code: finding.code, path: finding.path });
      expect(inIndonesian?.message).not.toBe(finding.message);
      expect(inIndonesian?.hint === undefined).toBe(finding.hint === undefined);
    });
  }
}
