import { describe, expect, it } from "vitest";
import { formatCsv } from "../../src/report/contract/format-check-csv.ts";
import { smallRows, textOf } from "./small-list.ts";

describe("the CSV report", () => {
  it("has a line a person", async () => {
    const text = textOf(formatCsv(await smallRows("id"), { lang: "id", showPii: false }));
    expect(text).toMatchInlineSnapshot(`
      "file,line,row,group,nik,verdict,failing,unknown,issues
      daftar.csv,2,2,Mekar,210199**********,undetermined,,skilled,
      daftar.csv,3,3,Mekar,210199**********,undetermined,,married skilled,occupation/may-be-civil-servant nik/duplicate
      daftar.csv,4,4,Mekar,210199**********,ineligible,occupation,skilled,nik/duplicate
      daftar.csv,5,5,,,ineligible,age,skilled,nik/length
      daftar.csv,6,6,,210199**********,undetermined,,skilled,occupation/may-be-civil-servant
      "
    `);
  });

  it("has a name and the whole NIK only where personal data are shown", async () => {
    const text = textOf(formatCsv(await smallRows("id"), { lang: "id", showPii: true }));
    expect(text.split("\n", 2)).toEqual([
      "file,line,row,name,group,nik,verdict,failing,unknown,issues",
      "daftar.csv,2,2,,Mekar,2101995203800001,undetermined,,skilled,",
    ]);
  });

  it("is the same in every language", async () => {
    const [id, en] = await Promise.all((["id", "en"] as const).map(smallRows));
    if (id === undefined || en === undefined) throw new Error("two lists");
    expect(textOf(formatCsv(id, { lang: "id", showPii: false }))).toBe(
      textOf(formatCsv(en, { lang: "en", showPii: false })),
    );
  });
});
