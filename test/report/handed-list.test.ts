/** The list handed back: an office's own rows in a workbook, each with its verdict, why, and what to do about it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { VERDICT_WORDS } from "../../src/decide/explain.ts";
import { openSheet, type SheetRow } from "../../src/sheet/open-sheet.ts";
import { csv, person, tenPersons } from "../cli/list-text.ts";
import { collect, useListFolder } from "../cli/read/list-bytes.ts";
import { run } from "../cli/run-in-process.ts";
import { csvLists, reportOf, tableOf } from "../sheet/twins.ts";
import { ods, sheetXml, tableXml, xlsx } from "../sheet/workbook-files.ts";

const folder = useListFolder();

interface Member {
  readonly file: string;
  readonly row: number;
  readonly verdict: keyof typeof VERDICT_WORDS;
}

interface Handed {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly code: number;
  readonly members: readonly Member[];
}

let count = 0;

/** Hands lists back, and gives what JSON says of them in the same run. */
async function hand(files: readonly string[], ...args: readonly string[]): Promise<Handed> {
  count += 1;
  const [file, json] = [
    join(folder.path(), `hasil-${count}.xlsx`),
    join(folder.path(), `hasil-${count}.json`),
  ];
  const outputs = args.includes("--only") ? [] : ["--output", `json=${json}`];
  const { code, stderr } = await run([
    ...["check", ...files, "--as-of", "2022-02-22", "--output", `xlsx=${file}`, ...outputs, ...args],
  ]);
  if (code === 2) throw new Error(stderr);
  const members = outputs.length === 0 ? [] : JSON.parse(await readFile(json, "utf8")).members;
  return { file, bytes: await readFile(file), code, members };
}

async function rowsOf(bytes: Uint8Array, sheet: string): Promise<readonly SheetRow[]> {
  return collect((await openSheet(bytes, { sheet })).rows);
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { name, others } = await openSheet(bytes, {
    countHeaders: (cells) => (cells.includes("NIK") ? 1 : 0),
  });
  return [name ?? "", ...others.map((other) => other.name)];
}

const LIST = csv([
  person(1, { Nama: "=1+1" }),
  person(2, { "Tanggal Lahir": "12/03/1950", Nama: "  Siti  " }),
  person(3, { Pekerjaan: "PPPK" }),
  person(4, { Keterampilan: "" }),
]);

test("every row stands where it stood, as it is, with its verdict, reasons, remedies and number before it", async () => {
  const { bytes } = await hand([await folder.write("anggota.csv", LIST)]);
  const rows = await rowsOf(bytes, "Daftar");
  const own = LIST.trimEnd()
    .split("\n")
    .map((line) => line.split(";"));
  expect(rows.map(({ row, cells }) => [row, ...cells.slice(4)])).toEqual(
    own.map((cells, at) => {
      const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
      return [at + 1, ...filled];
    }),
  );
  expect(rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
    [
      "Hasil (aturan-kube)",
      "Alasan (aturan-kube)",
      "Cara membetulkan (aturan-kube)",
      "Baris asal (aturan-kube)",
    ],
    ["memenuhi syarat", "", "", "2"],
    ["tidak memenuhi syarat", expect.stringContaining("71"), expect.anything(), "3"],
    [
      "belum dapat ditentukan",
      expect.stringContaining("PPPK"),
      expect.stringContaining("mintalah keputusan"),
      "4",
    ],
    [
      "belum dapat ditentukan",
      expect.stringContaining("keterampilan"),
      "isi atau perjelas kolom `Keterampilan`",
      "5",
    ],
  ]);
});

/** A report without the number of cells that rows and headers have: four more in a list that was handed back. */
function uncounted(report: unknown): unknown {
  return JSON.parse(JSON.stringify(report).replace(/berisi `\d+` sel, kolomnya hanya `\d+`/g, ""));
}

describe.each(
  csvLists()
    .filter(({ command }) => command === "check")
    .map((list) => [list.path, list] as const),
)("%s, handed back", (path, list) => {
  test("has the verdicts of the JSON report beside its own rows, and checked again it gives the same report", async () => {
    const { bytes, members } = await hand([path]);
    const rows = await rowsOf(bytes, "Daftar");
    const table = await tableOf(list);
    expect(rows.map(({ row, cells }) => [row, cells.slice(4)])).toEqual(
      table.flatMap((cells, at) => {
        const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
        return cells.some((cell) => cell.trim() !== "") ? [[at + 1, filled]] : [];
      }),
    );
    const told = new Map(rows.map(({ cells }) => [Number(cells[3]), cells[0]]));
    expect(members.map(({ row }) => told.get(row))).toEqual(
      members.map(({ verdict }) => VERDICT_WORDS[verdict].id),
    );
    expect(rows.filter(({ cells }) => Number(cells[3]) > 0)).toHaveLength(members.length);
    expect(uncounted(await reportOf(bytes, "check"))).toEqual(uncounted(await reportOf(list.bytes, "check")));
  });
});
