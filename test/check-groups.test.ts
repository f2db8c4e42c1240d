/** Which rows of a list are one group, and which place they are in: nobody is admitted or refused by a typing error. */
import { type Checked, checkList, type ListIssue } from "aturan-kube";
import { describe, expect, test } from "vitest";

const SEI_LEKOP = {
  "Desa/Kelurahan": "Sei Lekop",
  Kecamatan: "Bintan Timur",
  "Kabupaten/Kota": "Bintan",
} as const;
const LENGKUAS = { ...SEI_LEKOP, "Desa/Kelurahan": "Gunung Lengkuas" } as const;

const KIJANG = { ...SEI_LEKOP, "Desa/Kelurahan": "Kijang Kota" } as const;

type Row = Readonly<Record<string, string>>;

/** Cells of everybody in a group, and the number of the first of them. */
interface Cells {
  readonly from?: number;
  readonly [header: string]: string | number | undefined;
}

/** So many eligible people of a group, each of a family of their own; `from` keeps those of two groups apart. */
function people(kube: string, number: number, { from = 0, ...cells }: Cells = SEI_LEKOP): readonly Row[] {
  return Array.from({ length: number }, (_, index): Row => {
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
      ...(cells as Row),
    };
  });
}

interface Said {
  /** `name: verdict (members, households)`, and the criteria that do not pass. */
  readonly groups: readonly string[];
  readonly issues: readonly ListIssue[];
  readonly codes: readonly string[];
}

async function check(rows: readonly Row[], ruleset = "permensos-25-2015"): Promise<Said> {
  const items: Checked[] = [];
  for await (const item of checkList(rows, { ruleset, asOf: "2022-02-22" })) items.push(item);
  const groups = items.flatMap((item) => {
    if (item.kind !== "kube") return [];
    const { name, verdict, households, criteria } = item.decision;
    const range =
      households.min === households.max ? `${households.min}` : `${households.min}–${households.max}`;
    const open = criteria
      .filter(({ outcome }) => outcome !== "pass")
      .map(({ id, outcome }) => ` ${id}=${outcome}`);
    return [`${name}: ${verdict}, ${range} KK${open.join("")}`];
  });
  const issues = items.flatMap((item) => (item.kind === "list" ? item.issues : []));
  return { groups, issues, codes: issues.map(({ code }) => code) };
}

describe("a group is its name and its place", () => {
  test("ten families here and ten there are two groups, named with their places", async () => {
    const said = await check([
      ...people("KUBE Melati", 10),
      ...people("Melati", 10, { ...LENGKUAS, from: 10 }),
    ]);
    expect(said.groups).toEqual([
      "KUBE Melati (Sei Lekop): eligible, 10 KK",
      "Melati (Gunung Lengkuas): eligible, 10 KK",
    ]);
    expect(said.codes).toEqual(["kube/same-name"]);
  });

  test("two desa of one name are called by their kecamatan too", async () => {
    const elsewhere = { ...SEI_LEKOP, Kecamatan: "Gunung Kijang" };
    const said = await check([...people("Melati", 10), ...people("Melati", 10, { ...elsewhere, from: 10 })]);
    expect(said.groups).toEqual([
      "Melati (Sei Lekop, Bintan Timur): eligible, 10 KK",
      "Melati (Sei Lekop, Gunung Kijang): eligible, 10 KK",
    ]);
  });

  test.each([
    ["one of eleven lives elsewhere", 10, 1, "ineligible, 11 KK ten-households=fail co-located=fail"],
    ["one of ten lives elsewhere", 9, 1, "ineligible, 10 KK co-located=fail"],
    ["ten live in two desa", 5, 5, "ineligible, 10 KK co-located=fail"],
    ["six live in two desa", 4, 2, "ineligible, 6 KK ten-households=fail co-located=fail"],
  ])(
    "a group whose members live in two desa is one that is refused: %s",
    async (_, here, there, expected) => {
      const said = await check([
        ...people("Melati", here),
        ...people("Melati", there, { ...LENGKUAS, from: here }),
      ]);
      expect(said.groups).toEqual([`Melati: ${expected}`]);
      expect(said.codes).toEqual([]);
    },
  );

  test.each([
    ["ten and nine", 10, 9],
    ["ten and four", 10, 4],
  ])("where it cannot be told, nobody is refused and a question is asked: %s", async (_, here, there) => {
    const said = await check([
      ...people("Melati", here),
      ...people("Melati", there, { ...LENGKUAS, from: here }),
    ]);
    expect(said.groups).toEqual([
      `Melati: undetermined, 10–${here + there} KK ten-households=unknown co-located=unknown`,
    ]);
    expect(said.issues.map(({ message }) => message)).toEqual([
      "nama `Melati` ada di `2` tempat (`Sei Lekop`, `Gunung Lengkuas`); apakah `2` kelompok? Jumlahnya belum pasti",
    ]);
  });

  test("where a name stands for several groups, a part of nine is one more", async () => {
    const said = await check([
      ...people("Melati", 10),
      ...people("Melati", 10, { ...LENGKUAS, from: 10 }),
      ...people("Melati", 9, { ...KIJANG, from: 20 }),
    ]);
    expect(said.groups).toEqual([
      "Melati (Sei Lekop): eligible, 10 KK",
      "Melati (Gunung Lengkuas): eligible, 10 KK",
      "Melati (Kijang Kota): ineligible, 9 KK ten-households=fail",
    ]);
    expect(said.codes).toEqual(["kube/same-name"]);
  });

  test("one more person elsewhere may belong to either of two groups", async () => {
    const said = await check([
      ...people("Melati", 10),
      ...people("Melati", 10, { ...LENGKUAS, from: 10 }),
      ...people("Melati", 1, { ...KIJANG, from: 20 }),
    ]);
    expect(said.groups).toEqual([
      "Melati (Sei Lekop): undetermined, 10–11 KK ten-households=unknown co-located=unknown",
      "Melati (Gunung Lengkuas): undetermined, 10–11 KK ten-households=unknown co-located=unknown",
      "Melati (Kijang Kota): undetermined, 1–11 KK ten-households=unknown co-located=unknown",
    ]);
    expect(said.codes).toEqual(["kube/one-or-several"]);
  });

  test("a ruleset of five to ten families asks about five and five, which may be one group or two", async () => {
    const said = await check(
      [...people("Melati", 5), ...people("Melati", 5, { ...LENGKUAS, from: 5 })],
      "dinsos-tegal-2025",
    );
    expect(said.groups[0]).toMatch(/^Melati: undetermined, 5–10 KK/);
    expect(said.codes).toEqual(["kube/one-or-several"]);
  });

  test("a group of one kecamatan may live in two desa", async () => {
    const said = await check(
      [...people("Melati", 10), ...people("Melati", 8, { ...LENGKUAS, from: 10 })],
      "permensos-2-2019",
    );
    expect(said.groups[0]).toMatch(/^Melati: undetermined, 18 KK/);
    expect(said.groups[0]).not.toMatch(/households|kecamatan/);
  });

  test("ten who say their desa and ten who do not may be one group or two", async () => {
    const { "Desa/Kelurahan": _, ...without } = SEI_LEKOP;
    const said = await check([
      ...people("Melati", 10),
      ...people("Melati", 10, { ...without, "Desa/Kelurahan": "", from: 10 }),
    ]);
    expect(said.groups).toEqual(["Melati: undetermined, 10–20 KK ten-households=unknown co-located=unknown"]);
  });
});

describe("spellings of a group's name", () => {
  const SPELLINGS = [
    ...["KUBE Mawar 1", "Kube Mawar 1", "KUBE MAWAR 1 ", "KUBE  Mawar 1", "Mawar 1"],
    ...['KUBE "Mawar 1"', "KUBE. Mawar 1", "KUBE-Mawar 1", "KUBE Mawar1", "KUBE\u00a0Mawar\u200b 1"],
  ];

  test("ten spellings of one name are one group of ten", async () => {
    const rows = SPELLINGS.flatMap((kube, from) => people(kube, 1, { ...SEI_LEKOP, from }));
    expect((await check(rows)).groups).toEqual([expect.stringMatching(/: eligible, 10 KK$/)]);
  });

  test.each(["KUBE Mawar I", "KUBE Mawr 1", "Mawar 1 (Sei Lekop)"])(
    "`%s` beside nine of Mawar 1 makes both uncertain, and both are named",
    async (near) => {
      const said = await check([...people("KUBE Mawar 1", 9), ...people(near, 1, { ...SEI_LEKOP, from: 9 })]);
      expect(said.groups).toEqual([
        "KUBE Mawar 1: undetermined, 9–10 KK ten-households=unknown",
        `${near}: undetermined, 1–10 KK ten-households=unknown`,
      ]);
      const [issue] = said.issues;
      expect(issue?.code).toBe("kube/near-names");
      expect(issue?.message).toContain("`KUBE Mawar 1`");
      expect(issue?.message).toContain(`\`${near}\``);
    },
  );

  test("an eleventh who may be mistyped keeps ten from being eligible, for there may be eleven", async () => {
    const said = await check([
      ...people("Mekar Jaya", 10),
      ...people("Mekar Jya", 1, { ...SEI_LEKOP, from: 10 }),
    ]);
    expect(said.groups[0]).toBe("Mekar Jaya: undetermined, 10–11 KK ten-households=unknown");
  });

  test("two groups of ten with nearly one name can only be two, and nothing is asked", async () => {
    const said = await check([...people("Melati", 10), ...people("Melatih", 10, { ...SEI_LEKOP, from: 10 })]);
    expect(said.groups).toEqual(["Melati: eligible, 10 KK", "Melatih: eligible, 10 KK"]);
    expect(said.codes).toEqual([]);
  });

  test("what is too small either way is refused all the same, and the names are pointed out", async () => {
    const said = await check([
      ...people("Mekar Jaya", 5),
      ...people("Mekar Jya", 1, { ...SEI_LEKOP, from: 5 }),
    ]);
    expect(said.groups).toEqual([
      "Mekar Jaya: ineligible, 5 KK ten-households=fail",
      "Mekar Jya: ineligible, 1 KK ten-households=fail",
    ]);
    expect(said.codes).toEqual(["kube/near-names"]);
  });

  test("three spellings of which two make ten are uncertain", async () => {
    const said = await check([
      ...people("Mekar Jaya", 8),
      ...people("Mekar Jya", 2, { ...SEI_LEKOP, from: 8 }),
      ...people("Mekkar Jaya", 3, { ...SEI_LEKOP, from: 10 }),
    ]);
    expect(said.groups.map((line) => line.split(",")[0])).toEqual([
      "Mekar Jaya: undetermined",
      "Mekar Jya: undetermined",
      // With the first it would be eleven, with the second five.
      "Mekkar Jaya: ineligible",
    ]);
  });

  test("near names in two kecamatan are two groups", async () => {
    const far = { ...LENGKUAS, Kecamatan: "Gunung Kijang" };
    const said = await check([...people("Mekar Jaya", 10), ...people("Mekar Jya", 1, { ...far, from: 10 })]);
    expect(said.groups[0]).toBe("Mekar Jaya: eligible, 10 KK");
  });

  test("twenty numbered groups are twenty, each decided on its own", async () => {
    const rows = Array.from({ length: 20 }, (_, index) =>
      people(`KUBE Mekar ${index + 1}`, 10, { ...SEI_LEKOP, from: 10 * index }),
    ).flat();
    const said = await check(rows);
    expect(said.groups).toHaveLength(20);
    expect(said.groups.every((line) => line.endsWith(": eligible, 10 KK"))).toBe(true);
    expect(said.codes).toEqual([]);
  });
});

describe("why a number is not certain is said with the rows to mend", () => {
  test("rows without No. KK", async () => {
    const rows = people("Melati", 12).map((row, index) => (index < 2 ? { ...row, "No KK": "" } : row));
    const said = await check(rows);
    expect(said.groups).toEqual(["Melati: undetermined, 10–12 KK ten-households=unknown"]);
    expect(said.issues.map(({ message }) => message)).toEqual([
      "kelompok `Melati`: No. KK kosong pada baris `1`, `2`, jadi jumlah KK-nya `10` sampai `12`",
    ]);
  });

  test("nothing is said of them where it makes no difference", async () => {
    const rows = people("Melati", 5).map((row, index) => (index < 2 ? { ...row, "No KK": "" } : row));
    expect((await check(rows)).codes).toEqual([]);
  });

  test("a desa that only the first row names", async () => {
    const rows = people("Melati", 10).map((row, index) =>
      index === 0 ? row : { ...row, "Desa/Kelurahan": "" },
    );
    const said = await check(rows);
    expect(said.groups).toEqual(["Melati: undetermined, 10 KK co-located=unknown"]);
    expect(said.codes).toEqual(["area/missing-in-group"]);
    expect(said.issues[0]?.message).toContain("`Desa/Kelurahan` kosong pada baris `2`, `3`");
  });

  test("a desa whose kabupaten no column gives: the message says which column to add", async () => {
    const { "Kabupaten/Kota": _, ...without } = SEI_LEKOP;
    const rows = people("Melati", 10).map(({ "Kabupaten/Kota": __, ...row }) => ({ ...row, ...without }));
    const said = await check(rows);
    expect(said.groups).toEqual(["Melati: undetermined, 10 KK co-located=unknown"]);
    expect(said.issues.map(({ hint }) => hint)).toEqual([
      "tambahkan kolom `Kabupaten/Kota`, atau kolom `Kode Wilayah`",
    ]);
  });

  test("spellings of a desa that may be one", async () => {
    const spellings = [
      ...[
        "Sei Lekop",
        "Sungai Lekop",
        "Desa Sei Lekop",
        "SEI LEKOP",
        "Kel. Sei Lekop",
        "Kelurahan Sei Lekop",
      ],
      ...["Sei. Lekop", "Seilekop", "S. Lekop", "Sei Lekop (Kijang)"],
    ];
    const rows = people("Melati", 10).map((row, index) => ({
      ...row,
      "Desa/Kelurahan": spellings[index] ?? "",
    }));
    const said = await check(rows);
    expect(said.groups).toEqual(["Melati: undetermined, 10 KK co-located=unknown"]);
    expect(said.issues.map(({ message }) => message)).toEqual([
      "kelompok `Melati`: nama tempat ini hampir sama, jadi mungkin satu tempat: `S. Lekop`, `Sei Lekop`, `Sei Lekop (Kijang)`",
    ]);
    expect((await check(rows.slice(0, 8))).codes).toEqual([]);
  });

  test.each(["Kepri", "Kep. Riau", "Kepulauan Riau", "Prov. Kepri", ""])(
    "a province written `%s` in one row is the same place",
    async (provinsi) => {
      const rows = people("Melati", 10).map((row, index) => ({
        ...row,
        Provinsi: index === 0 ? provinsi : "Kepulauan Riau",
      }));
      expect((await check(rows)).groups).toEqual(["Melati: eligible, 10 KK"]);
    },
  );

  test("a name that is somebody's number is not shown", async () => {
    const rows = people("2101990201800001", 10).map((row, index) =>
      index < 1 ? { ...row, "No KK": "" } : row,
    );
    const said = await check([...rows, ...people("2101990201800001", 1, { ...SEI_LEKOP, from: 10 })]);
    expect(said.issues.map(({ message }) => message).join()).not.toMatch(/\d{6}/);
  });
});

test("a No. KK in two groups is a warning on every row of it, naming the other group", async () => {
  const rows = [...people("KUBE Satu", 2), ...people("KUBE Dua", 3)];
  const warnings: string[] = [];
  for await (const item of checkList(rows, { ruleset: "permensos-25-2015", asOf: "2022-02-22" })) {
    if (item.kind !== "member") continue;
    for (const { code, message } of item.issues) {
      if (code === "kk/in-two-groups") warnings.push(`${item.line}: ${message}`);
    }
  }
  expect(warnings).toEqual([
    "1: nomor KK ini juga ada di kelompok `KUBE Dua`, baris `3`",
    "2: nomor KK ini juga ada di kelompok `KUBE Dua`, baris `4`",
    "3: nomor KK ini juga ada di kelompok `KUBE Satu`, baris `1`",
    "4: nomor KK ini juga ada di kelompok `KUBE Satu`, baris `2`",
  ]);
});
