/** The words of columns of registers mean what they mean in a list. */
import { parseApplicant } from "aturan-kube";
import { describe, expect, it } from "vitest";
import { columnWords, WORDED_FIELDS } from "../../src/applicant/column-words.ts";
import { valuesOf } from "../../src/possible.ts";

describe.each(WORDED_FIELDS)("the words of %s", (field) => {
  it("mean what the reader of a list makes of them", () => {
    for (const [text, means] of columnWords(field) ?? []) {
      const { applicant } = parseApplicant({ nik: "3521990101800001", [field]: text }) as {
        applicant: Readonly<Record<string, unknown>>;
      };
      expect([text, valuesOf(applicant[field])]).toEqual([text, means]);
    }
  });

  it("say each value of the table", () => {
    const all = new Set([...(columnWords(field)?.values() ?? [])].flat());
    expect(all.size).toBeGreaterThan(1);
  });
});

it("everyday words and spellings are among them, and what may be several is several", () => {
  const words = columnWords("maritalStatus");
  expect(words?.get("JANDA")).toEqual(["cerai-hidup", "cerai-mati"]);
  expect(words?.get("DUDA")).toEqual(["cerai-hidup", "cerai-mati"]);
  expect(words?.get("SUDAH MENIKAH")).toEqual(["kawin"]);
  expect(columnWords("occupation")?.get("TUKANG JAHIT")).toEqual(["tukang-jahit"]);
});

it("a skill has none: any word may be one", () => {
  expect(columnWords("hasSkill")).toBeUndefined();
});
