/** Whatever list is repaired: nobody is decided the opposite way, nobody is lost, and nothing is left to repair a second time. */
import fc from "fast-check";
import { describe, it } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { sampleMembers } from "../../src/sample/members.ts";
import { writeSample } from "../../src/sample/sample.ts";
import { templateColumns } from "../../src/template/template-columns.ts";
import { bytesOf, messyCsv, messySheet } from "../lists/messy-sheet.arbitrary.ts";
import { sheetXml, xlsx } from "../sheet/workbook-files.ts";
import { repaired, repairedIfList } from "./repaired.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Cells as clerks write them: most are read one way, some in two, some not at all. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  Nama: ["Siti", " Siti  Aminah", "Nur\u00a0Aini", "'Aisyah", "=1+1", "\u200bBudi"],
  "Jenis Kelamin": ["L", "P", "Pria", "perempuan ", "W", "2", ""],
  "Tanggal Lahir": [
    ...["17/08/1980", "1980-08-17", "05/04/1980", "04/05/1980", "08/17/1980", "8/17/1980", "17 Agustus 1980"],
    ...[
      "'17-8-1980",
      "17/08/80",
      "01/02/15",
      "1980",
      "29450",
      "1980-08-17 00:00:00",
      "31/02/1980",
      "entah",
      "",
    ],
  ],
  "Status Perkawinan": [
    ...[
      "KAWIN",
      "Kawin tercatat ",
      "Menikah",
      "Janda",
      "1. Belum kawin",
      "2",
      "K/BK",
      "cerai\u00a0mati",
      "?",
      "",
    ],
  ],
  Pekerjaan: [
    "IRT",
    "Petani Kopi",
    "petani/pekebun",
    "PNS",
    "Babinsa",
    "buruh",
    "9",
    "9. Petani",
    "`Nelayan",
    "x",
  ],
  "Desa/Kelurahan": ["Sei Lekop", "SUNGAI LEKOP", "Seilekop", "Desa Sungai Lekop", "S. Lekop", "Kijang", ""],
  Kecamatan: ["Bintan Timur", "Kec. Bintan Timur", "bintan tim", "Gunung Kijang", ""],
  Provinsi: ["Kepri", "Kepulauan Riau", "Prov. Kep. Riau", "Riau", "DKJ", ""],
  "Terdaftar DTKS": ["v", "ya", "Y", "tidak", "-", "6268661555", "'6268661555", ""],
  "Siap Berkelompok": ["v", "Ya", "Y", "tdk", "√", "bersedia", "siap ", "1", ""],
  Keterampilan: ["menjahit", "v", "tidak ada", " Y", "-", ""],
  "Nama KUBE": [
    "Mawar 1",
    "MAWAR 1",
    "KUBE  Mawar 01",
    "Mawar I",
    "Mawar/1",
    "Melati",
    "Melati (Kijang)",
    "",
  ],
};

const person = fc.record({
  serial: fc.integer({ min: 1, max: 40 }),
  birth: fc.constantFrom("170880", "050480", "040580", "570880", "010215"),
  cells: fc.record(
    Object.fromEntries(Object.entries(CELLS).map(([header, texts]) => [header, fc.constantFrom(...texts)])),
  ),
});

const list = fc
  .record({
    persons: fc.array(person, { minLength: 1, maxLength: 25 }),
    headers: fc.shuffledSubarray(Object.keys(CELLS), { minLength: 3 }),
  })
  .map(({ persons, headers }) =>
    [
      ["NIK", "No KK", ...headers],
      ...persons.map(({ serial, birth, cells }) => {
        const number = String(serial).padStart(4, "0");
        return [
          `210199${birth}${number}`,
          `210199010110${number}`,
          ...headers.map((each) => cells[each] ?? ""),
        ];
      }),
    ].map((cells) => cells.join(";")),
  )
  .map((lines) => lines.join("\n"));

describe("a repaired list decides nobody the opposite way", () => {
  it("of cells as clerks write them", async () => {
    await fc.assert(
      fc.asyncProperty(list, async (text) => void (await repaired(encode(text)))),
      { numRuns: 15 },
    );
  });

  it("of cells as clerks write them, by places too", async () => {
    await fc.assert(
      fc.asyncProperty(list, async (text) => void (await repaired(encode(text), "permensos-2-2019"))),
      { numRuns: 8 },
    );
  });

  it("of sheets as offices send them, in any encoding", async () => {
    await fc.assert(
      fc.asyncProperty(messyCsv, async (csv) => void (await repairedIfList(bytesOf(csv)))),
      { numRuns: 3 },
    );
  });

  it("of workbooks with merged headers", async () => {
    await fc.assert(
      fc.asyncProperty(messySheet, async ({ rows, merges }) => {
        const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`).join("");
        const xml = `${sheetXml(rows)}<mergeCells>${merged}</mergeCells>`;
        await repairedIfList(xlsx([{ name: "Sheet1", xml }]));
      }),
      { numRuns: 2 },
    );
  });

  it("of made-up lists", async () => {
    const kind = sampleMembers(templateColumns(toMembership("permensos-25-2015")));
    for (const seed of [1, 2]) await repaired(encode([...writeSample(kind, { rows: 60, seed })].join("")));
  });
});
