import { diffRulesets, getRuleset, type Impact, impactOf, parseRuleset, type Ruleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import {
  type DifferenceReport,
  differenceReportSchema,
  toDifferenceReport,
} from "../../src/report/contract/difference-report.ts";
import { formatsOf } from "../../src/report/formats.ts";
import { type Person, person, tenPersons } from "../cli/list-text.ts";
import { NOW, REWORDED, UNTIL_60, WITHOUT_REGISTER } from "../compare/plans.ts";
import { changed } from "../ruleset/small-ruleset.ts";
import { written } from "./written.ts";

const AGED_60: Person = { "Tanggal Lahir": "01/01/1962" };

async function report(before: Ruleset, after: Ruleset, rows?: readonly object[]): Promise<DifferenceReport> {
  const difference = diffRulesets(before, after);
  if (rows === undefined) return { difference };
  const impact: Impact[] = [];
  const list = rows.map((row, index) => ({
    file: index % 2 === 0 ? "a.csv" : "-",
    line: index + 2,
    header: Object.keys(row),
    headerLine: 1,
    cells: Object.values(row),
  }));
  for await (const item of impactOf(before, after, list, { asOf: "2022-02-22" })) impact.push(item);
  return { difference, impact };
}

async function pretty(...args: Parameters<typeof report>): Promise<string> {
  return written("diff", "pretty", await report(...args));
}

describe("the report for people", () => {
  test("tells who is decided otherwise, and that groups follow their members", async () => {
    expect(await pretty(NOW, UNTIL_60)).toBe(
      [
        "permensos-25-2015 1.0.0 → permensos-25-2015 2.0.0",
        "",
        "Orang: lebih longgar",
        "  + umur 60 tahun (syarat lainnya terpenuhi): tidak memenuhi syarat → memenuhi syarat",
        "",
        "Kelompok: sama (kelompok juga berubah bila keputusan tentang anggotanya berubah)",
        "",
        "Kriteria",
        "  + age (umur 18–59 tahun): lebih longgar",
        "      umur 60 tahun: tidak terpenuhi → terpenuhi",
        "",
      ].join("\n"),
    );
  });

  test("gives a made-up example only where a region is more than one case", async () => {
    const text = await pretty(NOW, getRuleset("dinsos-tegal-2025"));
    expect(text).toContain(
      "  + jumlah kepala keluarga (KK) 5–9 (syarat lainnya terpenuhi): tidak memenuhi syarat → memenuhi syarat\n" +
        "      contoh karangan: jumlah kepala keluarga (KK) 5\n",
    );
  });

  test("says that nobody is decided otherwise, and what was edited all the same", async () => {
    expect(await pretty(NOW, REWORDED)).toBe(
      [
        "permensos-25-2015 1.0.0 → permensos-25-2015 2.0.0",
        "",
        "Tidak ada orang atau kelompok yang keputusannya berubah.",
        "",
        "Disunting tanpa mengubah keputusan siapa pun",
        "  · age: umur produktif",
        "",
      ].join("\n"),
    );
  });

  test("tells apart what differs only while facts are missing, and criteria that are new or gone", async () => {
    const text = await pretty(getRuleset("permensos-25-2015"), getRuleset("permensos-2-2019"));
    const missing = text.slice(text.indexOf("\nBerbeda hanya selama ada yang belum diketahui\n"));
    expect(missing).toContain(
      "  · jumlah desa/kelurahan 1, jumlah kecamatan tidak diketahui (syarat lainnya terpenuhi): memenuhi syarat → belum dapat ditentukan\n",
    );
    expect(text).toContain("  + skilled (memiliki keterampilan): dihapus, lebih longgar\n");
    expect(text).toContain("  − business (mempunyai usaha): baru, lebih ketat\n");
  });

  test("tells of an open question that another one takes the place of", async () => {
    const at = NOW.criteria.findIndex(({ id }) => id === "married");
    const asked = parseRuleset(
      changed(
        {
          "/questions": [
            ...NOW.questions.filter(({ id }) => id !== "widowed-divorced"),
            { ...NOW.questions[0], id: "another", text: { id: "pertanyaan lain?", en: "another question?" } },
          ],
          [`/criteria/${at}/open/0/question`]: "another",
          [`/criteria/${at}/examples`]: NOW.criteria[at]?.examples.map((example) =>
            example.question === undefined ? example : { ...example, question: "another" },
          ),
        },
        NOW,
      ),
    );
    const text = await pretty(NOW, asked);
    expect(text).toContain("married (sudah menikah): sama\n      pertanyaan hukum yang terbuka: ");
    expect(text).toContain("→ pertanyaan lain?");
  });

  test("colours signs and titles on a terminal alone", async () => {
    const told = await report(NOW, UNTIL_60);
    const plain = await written("diff", "pretty", told);
    const colored = await written("diff", "pretty", told, { colors: true });
    expect(plain).not.toContain("\u001B");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(colored.replaceAll(/\u001B\[\d+m/g, "")).toBe(plain);
  });

  test("in English", async () => {
    const text = await written("diff", "pretty", await report(NOW, WITHOUT_REGISTER), { lang: "en" });
    expect(text).toContain(
      "Persons: looser\n  + registration in the poverty register not registered (everything else passing): not eligible → eligible",
    );
    expect(text).toContain("registered (in the poverty register): removed, looser");
  });
});

describe("the report about a list", () => {
  test("counts persons and groups, criteria, places and sexes where somebody changes, and names each person", async () => {
    const rows = [person(1, AGED_60), ...tenPersons().slice(1), person(11, { "Jenis Kelamin": "L" })];
    const text = await pretty(NOW, UNTIL_60, rows);
    expect(text.slice(text.indexOf("Pada daftar ini"))).toBe(
      [
        "Pada daftar ini (per tanggal 2022-02-22)",
        "  · Orang: 1 menjadi memenuhi syarat, 10 tetap",
        "  · Kelompok: 1 tetap",
        "",
        "Karena kriteria",
        "  · age (umur 18–59 tahun): 1 orang",
        "",
        "Menurut wilayah",
        "  · Sei Lekop (21.01.06.1009): 1 menjadi memenuhi syarat, 10 tetap",
        "",
        "Menurut jenis kelamin",
        "  · perempuan: 1 menjadi memenuhi syarat, 9 tetap",
        "",
        "Orang yang keputusannya berubah",
        "  + a.csv · baris 2 · 210199********** · KUBE Mekar: tidak memenuhi syarat → memenuhi syarat",
        "      umur 18–59 tahun — umur 60 tahun",
        "",
      ].join("\n"),
    );
  });

  test("says only so much of a list on which nobody changes", async () => {
    const text = await pretty(NOW, UNTIL_60, [person(1, { "Nama KUBE": "" })]);
    expect(text.slice(text.indexOf("Pada daftar ini"))).toBe(
      "Pada daftar ini (per tanggal 2022-02-22)\n  · Orang: 1 tetap\n",
    );
  });

  test("tells many who change alike together, with their lines", async () => {
    const rows = tenPersons({ ...AGED_60, "Nama KUBE": "" });
    const text = await pretty(NOW, UNTIL_60, [...rows.slice(0, 6), person(7), ...rows.slice(7)]);
    expect(text.slice(text.indexOf("Orang yang"))).toBe(
      [
        "Orang yang keputusannya berubah",
        "  + 9 orang: tidak memenuhi syarat → memenuhi syarat",
        "      umur 18–59 tahun — umur 60 tahun",
        "      a.csv · baris 2, 4, 6, 10",
        "      masukan standar · baris 3, 5, 7, 9, 11",
        "",
      ].join("\n"),
    );
  });

  test("marks a criterion that is gone or new beside its reason", async () => {
    const text = await pretty(NOW, WITHOUT_REGISTER, [person(1, { "ID DTKS": "tidak terdaftar" })]);
    expect(text).toContain("      terdaftar dalam basis data terpadu (dihapus) — tidak terdaftar; harus");
    const more = await pretty(WITHOUT_REGISTER, NOW, [person(1, { "ID DTKS": "tidak terdaftar" })]);
    expect(more).toContain("      terdaftar dalam basis data terpadu (baru) — tidak terdaftar; harus");
  });

  test("names places by their code alone where nothing else is said", async () => {
    const rows = [
      person(1, { ...AGED_60, "Desa/Kelurahan": "" }),
      person(2, { ...AGED_60, "Desa/Kelurahan": "Kijang Kota", "Kode Wilayah": "", "Jenis Kelamin": "" }),
      person(3, { ...AGED_60, "Kode Wilayah": "", "Desa/Kelurahan": "" }),
    ];
    const text = await pretty(NOW, UNTIL_60, rows);
    expect(text).toContain("  · 21.01.06.1009: 1 menjadi memenuhi syarat");
    expect(text).toContain("  · Kijang Kota: 1 menjadi memenuhi syarat");
    expect(text).toContain("  · tidak disebut: 1 menjadi memenuhi syarat");
  });

  test("says of a person that their NIK cannot be told", async () => {
    const rows = [person(1, { NIK: "2101", "ID DTKS": "tidak terdaftar" })];
    expect(await pretty(NOW, WITHOUT_REGISTER, rows)).toContain(
      "  + a.csv · baris 2 · tanpa NIK yang sah · KUBE Mekar: tidak memenuhi syarat → belum dapat ditentukan",
    );
  });

  test("shows NIK whole only where that is asked for", async () => {
    const told = await report(NOW, UNTIL_60, [person(1, AGED_60)]);
    for (const format of formatsOf("diff")) {
      const masked = await written("diff", format, told);
      expect(masked).not.toContain("2101995203800001");
      expect(masked).toMatch(/210199(\\\*|\*){10}/);
      expect(await written("diff", format, told, { showPii: true })).toContain("2101995203800001");
    }
  });

  test("rows that come from no file are told by their line alone", async () => {
    const impact: Impact[] = [];
    const rows = tenPersons(AGED_60).slice(0, 4);
    for await (const item of impactOf(NOW, UNTIL_60, rows, { asOf: "2022-02-22" })) impact.push(item);
    const text = await written("diff", "pretty", { difference: diffRulesets(NOW, UNTIL_60), impact });
    expect(text).toContain("      baris 1–4\n");
    const one = await written("diff", "pretty", {
      difference: diffRulesets(NOW, UNTIL_60),
      impact: impact.slice(0, 2),
    });
    expect(one).toContain("  + baris 1 · 210199**********");
  });
});

describe("the report for a merge request", () => {
  test("is Markdown, a heading for each section", async () => {
    expect(await written("diff", "markdown", await report(NOW, getRuleset("dinsos-tegal-2025")))).toContain(
      [
        "# permensos-25-2015 1.0.0 → dinsos-tegal-2025 1.1.0",
        "",
        "## Orang",
        "",
        "lebih ketat",
        "",
        "- − pendaftaran dalam basis data terpadu BDT; DTPFMOTM (syarat lainnya terpenuhi): memenuhi syarat → tidak memenuhi syarat",
        "  - contoh karangan: pendaftaran dalam basis data terpadu BDT",
      ].join("\n"),
    );
  });

  test("has a sentence and no heading where nothing changes", async () => {
    expect(await written("diff", "markdown", await report(NOW, NOW))).toBe(
      "# permensos-25-2015 1.0.0 → permensos-25-2015 1.0.0\n\nTidak ada orang atau kelompok yang keputusannya berubah.\n",
    );
  });

  test("text from a list stays text: Markdown is escaped, control characters are replaced", async () => {
    const rows = tenPersons(AGED_60).map((row) => ({ ...row, "Nama KUBE": "<b>*Mekar*</b>\u0007::error::" }));
    const told = await report(NOW, UNTIL_60, rows);
    const markdown = await written("diff", "markdown", told);
    expect(markdown).not.toContain("<b>");
    expect(markdown).toContain("\\<b\\>\\*Mekar\\*\\</b\\>: :error: :");
    for (const format of formatsOf("diff"))
      expect(await written("diff", format, told)).not.toContain("\u0007");
    expect(await written("diff", "pretty", told)).not.toContain("::error");
  });
});

describe("the report for programs", () => {
  test.each([
    ["rulesets alone", undefined],
    ["a list", [person(1, AGED_60), person(2), person(3, { NIK: "x" })]],
  ])("is what the published schema says, of %s", async (_, rows) => {
    for (const after of [UNTIL_60, getRuleset("permensos-2-2019"), NOW]) {
      const text = await written("diff", "json", await report(NOW, after, rows));
      const parsed = JSON.parse(text);
      expect(differenceReportSchema.parse(parsed)).toEqual(parsed);
      expect("impact" in parsed).toBe(rows !== undefined);
    }
  });

  test("is the same, byte for byte, for the same rulesets and list", async () => {
    const write = async () => written("diff", "json", await report(NOW, UNTIL_60, [person(1, AGED_60)]));
    expect(await write()).toBe(await write());
  });

  test("leaves a NIK that is not known as it is", async () => {
    const told = await report(NOW, UNTIL_60, [person(1, { ...AGED_60, NIK: "" })]);
    const { impact = [] } = told;
    const members = impact.filter((item) => item.kind === "member");
    expect(toDifferenceReport(told, { showPii: false })).toMatchObject({
      impact: { members: members.map(() => ({ nik: null })) },
    });
  });
});
