/** What is told of a list does not depend on how many of its rows are read at a time. */
import { getRuleset, headerCounter, type Scored } from "aturan-kube";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRows } from "../../src/check-rows.ts";
import { InputError } from "../../src/error.ts";
import type { Language } from "../../src/language.ts";
import { layOutRuns } from "../../src/layout/lay-out-runs.ts";
import { formatScoreJson } from "../../src/report/contract/format-score-json.ts";
import { compileMonitoring } from "../../src/score/compile-monitoring.ts";
import { scoreRows } from "../../src/score-rows.ts";
import { openCsv } from "../../src/sheet/open-csv.ts";
import { openSheet } from "../../src/sheet/open-sheet.ts";
import type { Sheet } from "../../src/sheet/sheet.ts";
import { collect, cut, streamOf } from "../cli/read/list-bytes.ts";
import { joined } from "../report/small-list.ts";
import { written } from "../report/written.ts";
import { sheetXml, xlsx } from "../sheet/workbook-files.ts";
import { BATCH_SIZES } from "./batch-sizes.ts";
import { bytesOf, type MessySheet, messyCsv, messySheet } from "./messy-sheet.arbitrary.ts";
import { type Told, toldOf } from "./reports-of.ts";
import { runs } from "../runs.ts";

const MONITORING = compileMonitoring(getRuleset("aturan-kube-default"));
const OPTIONS = { ruleset: "permensos-25-2015", asOf: "2022-02-22" } as const;
const FILE = "daftar.csv";
/** So few rows tell how a table is written, so that what follows comes in blocks. */
const JUDGED_ROWS = 5;
/** Each run reads a list four times. */
const RUNS = { numRuns: runs(10) };

const languages = fc.constantFrom<Language>("id", "en");
const groupings = fc.constantFrom(undefined, null, "Nama KUBE", "Desa/Kelurahan");

interface Reading {
  readonly lang: Language;
  readonly groupBy: string | null | undefined;
  readonly batchRows: number;
}

function told(sheet: Sheet, { lang, groupBy, batchRows }: Reading): Promise<Told> {
  const pieces = layOutRuns(sheet, { kind: "members", file: FILE, groupBy }, JUDGED_ROWS);
  return toldOf(checkRows(pieces, { ...OPTIONS, lang, groupBy }, { batchRows }), lang);
}

/** The same sheet without blocks. */
function rowByRow({ rows, ...sheet }: Sheet): Sheet {
  return { ...sheet, rows: { [Symbol.asyncIterator]: () => rows[Symbol.asyncIterator]() } };
}

function workbookOf({ rows, merges }: MessySheet): Uint8Array {
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  return xlsx([{ name: "Daftar", xml: `${sheetXml(rows)}<mergeCells>${merged}</mergeCells>` }]);
}

describe("a list tells the same, item by item and byte by byte of every report,", () => {
  it("in blocks of 1, 7 and 4,096 rows of CSV, and row by row", async () => {
    const sizes = fc.array(fc.integer({ min: 50, max: 9000 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(messyCsv, sizes, languages, groupings, async (list, chunkSizes, lang, groupBy) => {
        const bytes = bytesOf(list);
        const open = (blockRows: number): Sheet =>
          openCsv(streamOf(cut(bytes, chunkSizes)), {
            ...{ file: FILE, countHeaders: headerCounter("members"), blockRows },
          });
        const wanted = await told(rowByRow(open(4096)), { lang, groupBy, batchRows: 4096 });
        for (const size of BATCH_SIZES) {
          expect(await told(open(size), { lang, groupBy, batchRows: size })).toEqual(wanted);
        }
      }),
      RUNS,
    );
  });

  it("in batches of 1, 7 and 4,096 rows of a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(messySheet, languages, groupings, async (list, lang, groupBy) => {
        const bytes = workbookOf(list);
        const [wanted, ...others] = await Promise.all(
          BATCH_SIZES.map(async (batchRows) => {
            const sheet = await openSheet(bytes, { file: FILE, countHeaders: headerCounter("members") });
            return told(sheet, { lang, groupBy, batchRows });
          }),
        );
        for (const other of others) expect(other).toEqual(wanted);
      }),
      RUNS,
    );
  });
});

/** A row of a monitoring list: few groups and months, so that many stand twice. */
const record = fc.tuple(
  fc.constantFrom("Mekar", "mekar ", "Maju", "", '"Bina\nUsaha"'),
  fc.constantFrom("Januari 2022", "01/2022", "02/2022", "17/02/2022", "?", "sda"),
  fc.constantFrom("Bintan Timur", "sda", ""),
  fc.constantFrom("aktif", "perlu pendampingan", "tidak aktif", "entah"),
  fc.constantFrom("Rp 1.500.000,00", "0", "1,500", ""),
  fc.constantFrom("400000", ""),
  fc.constantFrom("650000", "300000", '"a;b"'),
  fc.constantFrom("ya", "v", "tidak", ""),
);
const oddLine = fc.constantFrom("", ";;;", "JUMLAH;12", "Desa Kijang", "Mengetahui,", "Mekar;01/2022");
const monitoringText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: record.map((cells) => cells.join(";")) },
      { weight: 1, arbitrary: oddLine },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((lines) =>
    [
      "DAFTAR PEMANTAUAN",
      "Nama KUBE;Bulan;Kecamatan;Status KUBE;Omset;Pendapatan Awal;Pendapatan Anggota;Ada Pendamping",
      ...lines,
    ].join("\n"),
  );

async function scored(sheet: Sheet, lang: Language): Promise<unknown> {
  const rows = layOutRuns(sheet, { kind: "monitoring", file: FILE }, JUDGED_ROWS);
  const options = { ruleset: MONITORING, asOf: "2022-06-30", lang } as const;
  try {
    const items = await collect(scoreRows(rows, options));
    const json = await joined(formatScoreJson(each(items), lang));
    return [items, json, await written("score", "pretty", { items: each(items), compiled: MONITORING }, { lang })];
  } catch (error) {
    if (error instanceof InputError) return String(error);
    throw error;
  }
}

function openMonitoring(text: string, blockRows: number): Sheet {
  return openCsv(streamOf([text]), { file: FILE, countHeaders: headerCounter("monitoring"), blockRows });
}

it("a monitoring list tells the same in blocks of 1, 7 and 4,096 rows and row by row, item by item and byte by byte", async () => {
  await fc.assert(
    fc.asyncProperty(monitoringText, languages, async (text, lang) => {
      const wanted = await scored(rowByRow(openMonitoring(text, 4096)), lang);
      for (const size of BATCH_SIZES)
        expect(await scored(openMonitoring(text, size), lang)).toEqual(wanted);
    }),
    RUNS,
  );
});

it("a monitoring list whose amounts hardly repeat tells the same in blocks and row by row", async () => {
  const rows = Array.from({ length: 1000 }, (_, at) => {
    const amount = 100_000 + ((at * 7919) % 99_991) * 13;
    const income = at % 50 === 0 ? "entah" : at % 31 === 0 ? "" : `Rp ${amount}`;
    return `KUBE ${at >> 3};0${1 + (at % 8)}/2021;Bintan Timur;aktif;${amount};400000;${income};ya`;
  });
  const text = [
    "Nama KUBE;Bulan;Kecamatan;Status KUBE;Omset;Pendapatan Awal;Pendapatan Anggota;Ada Pendamping",
    ...rows,
  ].join("\n");
  const wanted = await scored(rowByRow(openMonitoring(text, 4096)), "id");
  for (const size of [300, 4096]) expect(await scored(openMonitoring(text, size), "id")).toEqual(wanted);
});

async function* each(items: readonly Scored[]): AsyncGenerator<Scored, void, void> {
  yield* items;
}
