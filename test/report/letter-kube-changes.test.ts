/** What a letter to a group says of what would change the outcome, and that it names nobody. */
import { describe, expect, test } from "vitest";
import { checkRows } from "../../src/check-rows.ts";
import { toMembership } from "../../src/decide/compile-membership.ts";
import type { Language } from "../../src/language.ts";
import { onlyRows } from "../../src/list/only-rows.ts";
import { writerOf } from "../../src/report/formats.ts";
import { COLUMNS, type Person, person, tenPersons } from "../cli/list-text.ts";
import { joined } from "./small-list.ts";

/** The section of the letter to the one group of these persons. */
async function changesOf(
  persons: readonly Person[],
  {
    ruleset = "permensos-25-2015",
    lang = "id",
    showPii = false,
    only = false,
  }: { ruleset?: string; lang?: Language; showPii?: boolean; only?: boolean } = {},
): Promise<string> {
  const rows = persons.map((each, index) => ({
    file: "map/daftar.csv",
    line: index + 2,
    header: [...COLUMNS],
    headerLine: 1,
    cells: COLUMNS.map((column) => each[column] ?? ""),
  }));
  const compiled = toMembership(ruleset);
  const checked = await checkRows(rows, { ruleset: compiled, asOf: "2022-02-22", lang });
  const write = await writerOf("letters", "markdown");
  const text = await joined(
    write(
      {
        rows: only ? onlyRows(checked, ["ineligible"]) : checked,
        compiled,
        subjects: [{ scope: "kube", kube: 0 }],
      },
      { lang, showPii, colors: false },
    ),
  );
  expect(text).not.toMatch(/Rahasia|map\/|undefined|#\.|\d{16}/);
  const title = lang === "id" ? "Yang dapat mengubah hasil" : "What could change the outcome";
  return text.split(`### ${title}`)[1]?.split("###")[0]?.trim() ?? "";
}

/** A person born on a day, with a NIK to match. */
function born(n: number, day: string, differs: Person = {}): Person {
  const [year = "", month = "", date = ""] = day.split("-");
  const nik = `210199${Number(date) + 40}${month}${year.slice(2)}${String(n).padStart(4, "0")}`;
  return person(n, { "Tanggal Lahir": `${date}/${month}/${year}`, NIK: nik, ...differs });
}

describe("a letter to a group", () => {
  test("says how many households are lacking", async () => {
    expect(await changesOf(tenPersons().slice(0, 8))).toMatchInlineSnapshot(`
      "- Akan memenuhi syarat bila:
        - jumlah kepala keluarga (KK) 10 (sekarang 8, kurang 2)
        - Itu berlaku bila yang lain tidak berubah."
    `);
  });

  test("says which members are not eligible, by their rows, and why", async () => {
    const list = tenPersons().with(3, person(4, { "Status Perkawinan": "BELUM KAWIN", Pekerjaan: "PNS" }));
    expect(await changesOf(list)).toMatchInlineSnapshot(`
      "- Akan memenuhi syarat bila:
        - setiap anggota memenuhi syarat, atau anggota ini diganti: baris 5 (sudah menikah, bukan PNS, TNI, POLRI atau pensiunan)
        - Itu berlaku bila yang lain tidak berubah."
    `);
    expect(await changesOf(list, { only: true })).toBe(await changesOf(list));
  });

  test("says of which members something is not known that would settle it", async () => {
    expect(
      await changesOf(tenPersons().with(8, person(9, { "Siap Berkelompok": "" }))),
    ).toMatchInlineSnapshot(`
      "- Memenuhi syarat bila ternyata:
        - setiap anggota ini memenuhi syarat: baris 10 (siap berkelompok)
        - Itu berlaku bila yang lain tidak berubah.
      - Tidak memenuhi syarat bila ternyata:
        - jumlah anggota yang tidak memenuhi syarat 1 orang"
    `);
  });

  test("says from whose birthday on it is eligible, and until whose, by row and without a day", async () => {
    const list = tenPersons().with(2, born(3, "2004-03-04")).with(6, born(7, "1963-05-06"));
    expect(await changesOf(list)).toMatchInlineSnapshot(`
      "- Memenuhi syarat mulai ulang tahun anggota ini: baris 4 (ke-18).
        - Itu berlaku bila yang lain tidak berubah.
      - Memenuhi syarat sampai sehari sebelum ulang tahun anggota ini: baris 8 (ke-60).
        - Itu berlaku bila yang lain tidak berubah.
      - Akan memenuhi syarat bila:
        - setiap anggota memenuhi syarat, atau anggota ini diganti: baris 4 (umur 18–59 tahun, mulai ulang tahun ke-18)
        - Itu berlaku bila yang lain tidak berubah."
    `);
    expect(await changesOf(list)).not.toMatch(/Maret|Mei|2004|1963/);
  });

  test("says from which day on, and until which, where days of birth may be told", async () => {
    const list = tenPersons().with(2, born(3, "2004-03-04")).with(6, born(7, "1963-05-06"));
    expect(await changesOf(list, { showPii: true })).toContain("Memenuhi syarat mulai 4 Maret 2022.");
    expect(await changesOf(list, { showPii: true })).toContain("Memenuhi syarat sampai 5 Mei 2023.");
  });

  test("says all of it in English", async () => {
    const list = [...tenPersons().slice(0, 7), born(8, "2004-03-04"), person(9, { Pekerjaan: "PNS" })];
    expect(await changesOf(list, { lang: "en" })).toMatchInlineSnapshot(`
      "- Eligible with:
        - number of households (KK) 10 (now 9, 1 too few)
        - every member eligible, or these members replaced: line 9 (aged 18–59, from birthday number 18); line 10 (no civil servant, soldier, police officer or pensioner)
        - That holds if nothing else changes."
    `);
  });

  test("says no birthday of the group where a day of birth that counts is not known", async () => {
    const list = tenPersons()
      .with(2, born(3, "2004-03-04"))
      .with(6, person(7, { "Tanggal Lahir": "1985" }));
    expect(await changesOf(list)).not.toMatch(/ulang tahun anggota/);
  });
});
