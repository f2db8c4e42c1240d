import { CallError, type CheckListOptions, checkList, parseApplicant, scoreList } from "aturan-kube";
import { describe, expect, test } from "vitest";
import type { ListRow } from "../../src/list/source-rows.ts";

const OPTIONS: CheckListOptions = { ruleset: "permensos-25-2015", asOf: "2022-02-22", lang: "en" };
const NIKS = ["2101990201800001", "2101994302810002", "2101990503820003"];

async function check(rows: readonly ListRow[], options: Partial<CheckListOptions> = {}) {
  const items = [];
  for await (const item of checkList(rows, { ...OPTIONS, ...options })) items.push(item);
  const list = items.find((item) => item.kind === "list");
  return { issues: list?.issues ?? [], lacking: list?.lacking ?? [] };
}

const hintFor = (issues: Awaited<ReturnType<typeof check>>["issues"], header: string) =>
  issues.find(({ code, message }) => code === "header/missing-column" && message.includes(`\`${header}\``))
    ?.hint;

test("unknown headers of a list are one remark, in the order they stand, also of rows with keys of their own", async () => {
  const rows = [
    { NIK: NIKS[0], Warna: "1", Rasa: "2" },
    { NIK: NIKS[1], Warna: "1", Bau: "2" },
  ];
  const { issues } = await check(rows);
  expect(issues.filter(({ code }) => code === "header/unknown")).toEqual([
    {
      ...{ file: null, code: "header/unknown", severity: "warning", line: null, column: null },
      message: "the columns `Warna`, `Rasa`, `Bau` are not known, so they are not used",
      hint: 'if one is needed, say what it holds, as in `--column "Warna=…"`; if not, ignore this',
    },
  ]);
});

test("a great many unknown headers are counted", async () => {
  const row = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`Warna ${"abcdefghijklmnopqrst"[index]}`, "1"]),
  );
  const { issues } = await check([{ NIK: NIKS[0], ...row }]);
  expect(issues[0]?.message).toMatch(/`Warna l` and 8 more are not known/);
});

test("a status is told by the first hundred rows, not by the first alone", async () => {
  const rows = NIKS.map((NIK, index) => ({ NIK, Status: ["", "K", "KAWIN"][index] }));
  expect((await check(rows)).lacking).not.toContain("member.maritalStatus");
});

describe("a lacking column names the one that may hold it, if its cells could be such values", () => {
  test("a `Status` of codes", async () => {
    const { issues } = await check(NIKS.map((NIK) => ({ NIK, Status: "2" })));
    expect(hintFor(issues, "Status Perkawinan")).toMatch(
      /^the column `Status` may hold it: if so, give `--column "Status=Status Perkawinan"`; if not, add the column/,
    );
  });

  test("no other", async () => {
    const { issues } = await check(NIKS.map((NIK) => ({ NIK, Status: "Aktif", status_dasar: "1" })));
    expect(hintFor(issues, "Status Perkawinan")).toMatch(/^add the column/);
    expect(issues.map(({ hint }) => hint).filter((hint) => hint?.includes("status_dasar"))).toEqual([]);
  });

  test("a header that is misspelt", async () => {
    const { issues } = await check(NIKS.map((NIK) => ({ NIK, Pekerjan: "Petani" })));
    expect(hintFor(issues, "Pekerjaan")).toContain('`--column "Pekerjan=Pekerjaan"`');
  });
});

describe("what a column holds can be said", () => {
  const row = { NIK: NIKS[0], Tgl: "02/01/1980", Sts: "2", Ket: "Kawin" };

  test("by the name of the field, by a header of it, and for a column to leave alone", () => {
    const { applicant } = parseApplicant(row, {
      columns: { tgl: "birthDate", Sts: "Status Perkawinan", Ket: "-" },
    });
    expect(applicant).toEqual({ nik: NIKS[0], birthDate: "1980-01-02", maritalStatus: "kawin" });
  });

  test("it outweighs what the header says, and holds of lists of both kinds", async () => {
    const { applicant } = parseApplicant(
      { "Nomor Identitas": NIKS[0], NIK: "1" },
      {
        columns: { "Nomor Identitas": "nik", NIK: "none" },
      },
    );
    expect(applicant).toEqual({ nik: NIKS[0] });
    const columns = { Jualan: "turnover", Grup: "-", Kelompoknya: "Nama KUBE" };
    const records = [{ Kelompoknya: "Mekar", Grup: "x", Jualan: "500.000", Bulan: "01/2022" }];
    for await (const item of scoreList(records, { ruleset: "kepri-2022", columns })) {
      if (item.kind === "score") expect(JSON.stringify(item.score)).toContain("Mekar");
    }
  });

  test.each<readonly [Readonly<Record<string, string>>, string]>([
    [{ Tgl: "birthDat" }, "there is no field `birthDat` for a column; did you mean `birthDate`?"],
    [
      { Tgl: "warna kesukaan" },
      "there is no field `warna kesukaan` for a column; those there are: `Nama KUBE`, ",
    ],
    [{ Tgl: "register" }, "`register` has several kinds of column; name one of them: `ID DTKS`, "],
    [{ Tgll: "birthDate" }, "no column of this list is headed `Tgll`; did you mean `Tgl`?"],
    [{ Zzzzzz: "birthDate" }, "no column of this list is headed `Zzzzzz`"],
    [{ Tgl: 1 as unknown as string }, "what the column `Tgl` holds must be a word"],
  ])("a field or a header that is not there is a fault of the call: %j", async (columns, message) => {
    const fault = await check([row], { columns }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CallError);
    expect((fault as CallError).text.en).toContain(message);
  });

  test("a fact that a ruleset declares can be said too", async () => {
    const { lacking } = await check([{ NIK: NIKS[0], Cari: "ya" }], {
      ruleset: "permensos-2-2019",
      columns: { Cari: "Pencari Nafkah" },
    });
    expect(lacking).not.toContain("member.isMainBreadwinner");
  });
});
