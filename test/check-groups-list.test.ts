/** A second list with what belongs to groups is joined to the groups of a list of persons. */
import { type Checked, checkList, type ListIssue } from "aturan-kube";
import { describe, expect, test } from "vitest";

type Row = Readonly<Record<string, string>>;

const SEI_LEKOP = { Desa: "Sei Lekop", Kecamatan: "Bintan Timur", Kabupaten: "Bintan" };
const LENGKUAS = { ...SEI_LEKOP, Desa: "Gunung Lengkuas" };
const COMPLETE = {
  "Rencana Usaha": "ada",
  "Rekening Kelompok": "ada",
  "Stempel Kelompok": "ada",
  "Usulan Kabupaten/Kota": "ya",
  "Rekomendasi Provinsi": "ya",
};

function people(kube: string, from: number, place: Row, more: Row = {}): readonly Row[] {
  return Array.from({ length: 10 }, (_, index) => {
    const serial = String(from + index + 1).padStart(4, "0");
    return {
      "Nama KUBE": kube,
      NIK: `210199171080${serial}`,
      "No KK": `210199010110${serial}`,
      "Tanggal Lahir": "17/10/1980",
      "Status Perkawinan": "Kawin",
      Pekerjaan: "Pedagang",
      DTKS: "ya",
      "Domisili Tetap": "ya",
      "Siap Berkelompok": "ya",
      Keterampilan: "menjahit",
      ...place,
      ...more,
    };
  });
}

interface Said {
  readonly groups: readonly string[];
  readonly issues: readonly ListIssue[];
  readonly lacking: readonly string[];
}

async function check(rows: readonly Row[], groups: readonly Row[]): Promise<Said> {
  const items: Checked[] = [];
  for await (const item of checkList(rows, { ruleset: "dinsos-kalbar-2019", asOf: "2022-02-22", groups })) {
    items.push(item);
  }
  const lists = items.flatMap((item) => (item.kind === "list" ? [item] : []));
  return {
    groups: items.flatMap((item) => {
      if (item.kind !== "kube") return [];
      const open = item.decision.criteria.filter(({ outcome }) => outcome !== "pass");
      return [[`${item.decision.name}: ${item.decision.verdict}`, ...open.map(({ id }) => id)].join(" ")];
    }),
    issues: lists.flatMap(({ issues }) => issues),
    lacking: lists.flatMap(({ lacking }) => lacking),
  };
}

const codesOf = ({ issues }: Said): readonly string[] => issues.map(({ code }) => code);

test("what the list of groups says settles what is asked of groups, and no column is lacking", async () => {
  const members = people("KUBE Mawar 1", 0, SEI_LEKOP);
  expect((await check(members, [])).groups[0]).toMatch(/^KUBE Mawar 1: undetermined business-plan/);
  const said = await check(members, [
    { "Nama Kelompok": "Mawar1", ...COMPLETE, Ketua: "-", "Jenis Usaha": "kerupuk" },
  ]);
  expect(said).toEqual({ groups: ["KUBE Mawar 1: eligible"], issues: [], lacking: [] });
});

test("a group that has no account is not eligible", async () => {
  const groups = [{ "Nama KUBE": "Mawar", ...COMPLETE, "Rekening Kelompok": "tidak ada" }];
  expect((await check(people("Mawar", 0, SEI_LEKOP), groups)).groups).toEqual([
    "Mawar: ineligible bank-account",
  ]);
});

test("what the two lists say differently is not known", async () => {
  const members = people("Mawar", 0, SEI_LEKOP, { "Rekening Kelompok": "tidak ada" });
  const said = await check(members, [{ "Nama KUBE": "Mawar", ...COMPLETE }]);
  expect(said.groups).toEqual(["Mawar: undetermined bank-account"]);
  expect(codesOf(said)).toEqual(["kube/conflict"]);
});

describe("groups that stand in one of the lists only are said", () => {
  const members = [...people("Mawar", 0, SEI_LEKOP), ...people("Mekar Jaya", 10, SEI_LEKOP)];

  test("a name that is only near is asked for, and not joined", async () => {
    const said = await check(members, [
      { "Nama KUBE": "Mawar", ...COMPLETE },
      { "Nama KUBE": "Mekar Jya", ...COMPLETE },
    ]);
    expect(said.groups[0]).toBe("Mawar: eligible");
    expect(said.groups[1]).toMatch(/^Mekar Jaya: undetermined/);
    expect(said.issues.map(({ code, line, hint }) => [code, line, hint])).toEqual([
      ["kube/no-members", 2, "apakah maksudnya `Mekar Jaya`?"],
      ["kube/not-listed", null, "tambahkan barisnya, atau samakan nama dan tempatnya di kedua daftar"],
    ]);
  });

  test("one group of the name in another desa is another group", async () => {
    const said = await check(people("Mawar", 0, SEI_LEKOP), [
      { "Nama KUBE": "Mawar", ...LENGKUAS, ...COMPLETE },
    ]);
    expect(said.groups[0]).toMatch(/undetermined/);
    expect(codesOf(said)).toEqual(["kube/no-members", "kube/not-listed"]);
  });
});

describe("two groups of one name", () => {
  const members = [...people("Melati", 0, SEI_LEKOP), ...people("Melati", 10, LENGKUAS)];

  test("are joined by their places", async () => {
    const said = await check(members, [
      { "Nama KUBE": "Melati", ...LENGKUAS, ...COMPLETE, "Rekening Kelompok": "tidak" },
      { "Nama KUBE": "KUBE MELATI", ...SEI_LEKOP, Desa: "Sungai Lekop", ...COMPLETE },
    ]);
    expect(said.groups).toEqual([
      "Melati (Sei Lekop): eligible",
      "Melati (Gunung Lengkuas): ineligible bank-account",
    ]);
    expect(codesOf(said)).toEqual(["kube/same-name"]);
  });

  test("are not told apart by a row without a place", async () => {
    const said = await check(members, [{ "Nama KUBE": "Melati", ...COMPLETE }]);
    expect(said.groups.every((line) => line.includes("undetermined"))).toBe(true);
    expect(codesOf(said)).toContain("kube/not-told-apart");
  });
});

test("a group that stands twice is said, and what its rows differ in is not known", async () => {
  const said = await check(people("Mawar", 0, SEI_LEKOP), [
    { "Nama KUBE": "Mawar", ...COMPLETE },
    { "Nama KUBE": "KUBE Mawar", ...COMPLETE, "Stempel Kelompok": "tidak" },
  ]);
  expect(said.groups).toEqual(["Mawar: undetermined stamp"]);
  expect(codesOf(said)).toEqual(["kube/duplicate", "kube/conflict"]);
});

test("what is wrong with the list of groups is said with its line", async () => {
  const said = await check(people("Mawar", 0, SEI_LEKOP), [
    { "Nama KUBE": "Mawar", ...COMPLETE, "Rekening Kelompok": "mungkin" },
    { "Nama KUBE": "", ...COMPLETE },
  ]);
  expect(said.groups).toEqual(["Mawar: undetermined bank-account"]);
  expect(said.issues.map(({ code, line }) => [code, line])).toEqual([
    ["choice/unknown", 1],
    ["kube/missing", 2],
  ]);
});
