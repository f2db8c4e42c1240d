/** XLSX and ODS as LibreOffice writes them, with the reports of their twins in CSV: `npm run test:workbooks`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { csvLists, reportOf, tableOf } from "./twins.ts";

const folder = mkdtempSync(join(tmpdir(), "aturan-kube-libreoffice-"));
afterAll(() => rmSync(folder, { recursive: true }));

if (spawnSync("soffice", ["--version"]).status !== 0) {
  throw new Error(
    "needed: LibreOffice Calc (Debian: apt-get install --no-install-recommends libreoffice-calc)",
  );
}

/** How LibreOffice reads a column of CSV. */
const BY_LOOKS = 1;
const AS_TEXT = 2;

/** Lets LibreOffice open a CSV file, with each column read as told, and save it in a format. */
function converted(csv: string, format: "xlsx" | "ods", columns: readonly number[]): Uint8Array {
  const file = join(folder, "daftar.csv");
  writeFileSync(file, csv);
  const types = columns.map((column, index) => `${index + 1}/${column}`).join("/");
  // Semicolons, quotation marks, UTF-8, from the first line, and the language of day-first dates.
  const filter = `CSV:59,34,76,1,${types},1057,false,true,false,false`;
  const args = [`-env:UserInstallation=file://${folder}/profil`, "--headless", "--convert-to", format];
  spawnSync("soffice", [...args, "--outdir", folder, `--infilter=${filter}`, file], { timeout: 120_000 });
  return readFileSync(join(folder, `daftar.${format}`));
}

/** A table as CSV; what is quoted stays text. */
function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\n");
}

function widthOf(rows: readonly (readonly string[])[]): number {
  return Math.max(...rows.map((cells) => cells.length));
}

describe.each(["xlsx", "ods"] as const)("%s by LibreOffice gives the report of its twin in CSV", (format) => {
  it.each(csvLists().map((list) => [list.path, list] as const))("%s", async (_, list) => {
    const rows = await tableOf(list);
    const twin = converted(
      toCsv(rows),
      format,
      Array.from({ length: widthOf(rows) }, () => AS_TEXT),
    );
    expect(await reportOf(twin, list.command)).toEqual(await reportOf(list.bytes, list.command));
  });

  it("with dates, numbers and formulas as LibreOffice keeps them", async () => {
    const csv = [
      "Nama KUBE;NIK;No KK;Nama;Jenis Kelamin;Tanggal Lahir;Status Perkawinan;Desa/Kelurahan;Bersedia;Keterampilan",
      "Mawar;2101991708800001;2101990101100001;Contoh 1;L;17/08/1980;KAWIN;Kijang;TRUE;menjahit",
      "Mawar;2101995708800002;2101990101100002;Contoh 2;P;17/08/1980;KAWIN;Kijang;TRUE;menjahit",
    ].join("\n");
    // In XLSX LibreOffice keeps 15 digits of a number, so NIK and No. KK have to be text.
    const columns = Array.from({ length: 10 }, (_, column) =>
      column === 1 || column === 2 ? AS_TEXT : BY_LOOKS,
    );
    const twin = converted(csv.replace(";Kijang;", ';="Ki"&"jang";'), format, columns);
    expect(await reportOf(twin, "check")).toEqual(await reportOf(Buffer.from(csv), "check"));
  });
});
