import { type Checked, type CheckedKube, type CheckedList, type CheckedMember, checkList } from "aturan-kube";
import { describe, expect, it } from "vitest";

const OPTIONS = { ruleset: "permensos-25-2015", asOf: "2022-02-22" } as const;

/** A woman of 41 who meets every criterion. */
const PERSON = {
  NIK: "2101995203800001",
  "No KK": "2101990101100001",
  "Tanggal Lahir": "12/03/1980",
  "Status Perkawinan": "KAWIN",
  Pekerjaan: "PEDAGANG",
  DTKS: "ya",
  "Domisili Tetap": "ya",
  "Siap Berkelompok": "ya",
  Keterampilan: "menjahit",
};

function person(n: number, differs: Record<string, unknown> = {}): Record<string, unknown> {
  const serial = String(n).padStart(4, "0");
  return { ...PERSON, NIK: `210199520380${serial}`, "No KK": `210199010110${serial}`, ...differs };
}

async function check(
  rows: Parameters<typeof checkList>[0],
  options: Partial<Parameters<typeof checkList>[1]> = {},
): Promise<{
  all: readonly Checked[];
  list: CheckedList;
  members: readonly CheckedMember[];
  kubes: readonly CheckedKube[];
}> {
  const all: Checked[] = [];
  for await (const item of checkList(rows, { ...OPTIONS, ...options })) all.push(item);
  const list = all.at(-1);
  if (list?.kind !== "list") throw new Error("the last item is not the list");
  return {
    all,
    list,
    members: all.filter((item) => item.kind === "member"),
    kubes: all.filter((item) => item.kind === "kube"),
  };
}

describe("checkList", () => {
  it("gives every person in the order of the rows, then every group, and the list last, as `scoreList` does", async () => {
    const { all } = await check([person(1, { KUBE: "B" }), person(2, { KUBE: "A" })]);
    expect(all.map(({ kind }) => kind)).toEqual(["member", "member", "kube", "kube", "list"]);
    expect(all.flatMap((item) => (item.kind === "kube" ? item.decision.name : []))).toEqual(["B", "A"]);
  });

  it("numbers plain records as lines from 1, in no file", async () => {
    const { members } = await check([person(1), person(2)]);
    expect(members.map(({ file, line }) => [file, line])).toEqual([
      [null, 1],
      [null, 2],
    ]);
  });

  it("takes arrays, generators and asynchronous streams alike", async () => {
    const rows = [person(1), person(2, { Pekerjaan: "PNS" })];
    async function* stream(): AsyncGenerator<Record<string, unknown>> {
      yield* rows;
    }
    const { all } = await check(rows);
    expect((await check(new Set(rows))).all).toEqual(all);
    expect((await check(rows.values())).all).toEqual(all);
    expect((await check(stream())).all).toEqual(all);
  });

  it("takes a row that has columns named header and cells for what it is: a plain record", async () => {
    const { members } = await check([person(1, { header: "x", cells: "y" })]);
    expect(members[0]?.decision.verdict).toBe("eligible");
  });

  it("of no rows gives the list alone", async () => {
    const { all, list } = await check([]);
    expect(all).toEqual([list]);
    expect(list.summary).toMatchObject({ members: 0, groups: 0 });
  });

  it("closes its input when nobody reads on", async () => {
    let isClosed = false;
    async function* rows(): AsyncGenerator<Record<string, unknown>> {
      try {
        yield person(1);
        throw new Error("broken");
      } finally {
        isClosed = true;
      }
    }
    await expect(check(rows())).rejects.toThrow("broken");
    expect(isClosed).toBe(true);
  });

  it("names the other row to each row of a NIK that stands there more than once", async () => {
    const { members, list } = await check([person(1), person(2), person(1), person(1)]);
    expect(members.map(({ issues }) => issues.map(({ message }) => message))).toEqual([
      ["NIK ini juga ada di baris `3` dan `1` baris lain"],
      [],
      ["NIK ini juga ada di baris `1` dan `1` baris lain"],
      ["NIK ini juga ada di baris `1` dan `1` baris lain"],
    ]);
    expect(members.map(({ decision }) => decision.verdict)).toEqual([
      ...["undetermined", "eligible", "undetermined", "undetermined"],
    ]);
    expect(members[0]?.decision.errors).toEqual(["nik/duplicate"]);
    expect(list.summary).toMatchObject({ eligible: 1, undetermined: 3, errors: 3 });
  });

  it("groups names that differ in case and spacing, by the spelling used most", async () => {
    const { members, kubes } = await check([
      person(1, { KUBE: "kube  maju" }),
      person(2, { KUBE: "KUBE Maju" }),
      person(3, { KUBE: "KUBE Maju" }),
      person(4),
    ]);
    expect(kubes.map(({ decision }) => [decision.name, decision.members.eligible])).toEqual([
      ["KUBE Maju", 3],
    ]);
    expect(members.map(({ group }) => group)).toEqual(["KUBE Maju", "KUBE Maju", "KUBE Maju", null]);
  });

  it("names the columns that the ruleset asks for and the list lacks, those of groups only for groups", async () => {
    const { "Tanggal Lahir": _, ...ageless } = person(1);
    expect((await check([ageless])).list.lacking).toEqual(["member.age"]);
    const { list } = await check([{ ...ageless, KUBE: "A" }]);
    expect(list.lacking).toEqual(["member.age", "kube.desaCount"]);
    expect(list.issues.map(({ code, hint }) => [code, hint])).toEqual([
      ["header/missing-column", "tambahkan kolom itu"],
      ["header/missing-column", "tambahkan kolom itu"],
    ]);
    const { Keterampilan: __, ...unskilled } = person(1);
    expect((await check([unskilled])).list.issues.map(({ hint }) => hint)).toEqual([
      "tambahkan kolom itu, atau nyatakan untuk semua orang: `--assume member.hasSkill=…`",
    ]);
  });

  it("tells of a column of ages where no column has birth dates, and nowhere else", async () => {
    const { "Tanggal Lahir": _, ...ageless } = person(1, { Umur: "42" });
    const { list } = await check([ageless]);
    expect(list.issues.map(({ code, column }) => [code, column])).toEqual([
      ["header/missing-column", null],
      ["header/age-not-used", "Umur"],
    ]);
    expect((await check([person(1, { Umur: "42" })])).list.issues).toEqual([]);
  });

  it("does not ask for a column that an assumption stands in for", async () => {
    const { Keterampilan: _, ...unskilled } = person(1);
    const { list, members } = await check([unskilled], { assume: { "member.hasSkill": true } });
    expect(list).toMatchObject({ lacking: [], issues: [], assumptions: { "member.hasSkill": true } });
    expect(members[0]?.decision).toMatchObject({
      verdict: "eligible",
      assumptions: { "member.hasSkill": true },
    });
  });

  it("tells of a faulty header once, not once a row", async () => {
    const { list } = await check([person(1, { Warna: "biru" }), person(2, { Warna: "hijau" })]);
    expect(list.issues.map(({ code }) => code)).toEqual(["header/unknown"]);
  });

  it("reads rows whose headers differ, each by its own", async () => {
    const { NIK, ...rest } = person(2);
    const { members } = await check([person(1), { "No. KTP": NIK, ...rest }, person(3)]);
    expect(members.map(({ decision }) => decision.verdict)).toEqual(["eligible", "eligible", "eligible"]);
  });

  it("keeps the areas of members apart for counting, also where they are written alike", async () => {
    const at = (n: number, desa: string) =>
      person(n, { KUBE: "A", Desa: desa, Kecamatan: "B", Kabupaten: "C", Provinsi: "D" });
    const desaOf = async (...names: string[]) => {
      const { kubes } = await check(names.map((name, index) => at(index + 1, name)));
      return kubes[0]?.decision.criteria.find(({ id }) => id === "co-located")?.outcome;
    };
    expect(await desaOf("Sei Lekop", "Sungai Lekop", "SEI LEKOP")).toBe("pass");
    expect(await desaOf("Sei Lekop", "Kijang Kota", "Sei Lekop")).toBe("fail");
  });

  it("speaks English where that is asked for", async () => {
    const { members } = await check([person(1, { NIK: "1" })], { lang: "en" });
    expect(members[0]?.issues[0]?.message).toBe("the NIK has `1` digits, expected `16`");
  });

  it.each([
    ["a day that is none", { asOf: "2022-02-30" }, "CallError"],
    ["an assumption of no fact", { assume: { "member.hight": 1 } }, "CallError"],
    ["a ruleset nobody knows", { ruleset: "perda-kota-batu" }, "RulesetError"],
    ["a column to group by that is not there", { groupBy: "Warna" }, "CallError"],
  ])("refuses %s", async (_, options, name) => {
    await expect(check([person(1)], options)).rejects.toMatchObject({ name });
  });
});
