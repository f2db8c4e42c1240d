/**
 * Peak memory of a large list: as XLSX read alone, and checked as XLSX and as CSV, with reports of several formats:
 * `npm run bench:workbook [-- ROWS]`, after a build.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strToU8, zipSync } from "fflate";

const HEADERS = [
  ...["Nama KUBE", "Jenis Usaha", "NIK", "No KK", "Nama", "Jenis Kelamin", "Tanggal Lahir"],
  ...["Status Perkawinan", "Pekerjaan", "Desa/Kelurahan", "Kecamatan", "Kabupaten/Kota", "Provinsi"],
  ...["Kode Wilayah", "ID DTKS", "Domisili Tetap", "Siap Berkelompok", "Keterampilan"],
];
const rows = Number(process.argv[2] ?? 200_000);
const folder = mkdtempSync(join(tmpdir(), "aturan-kube-bench-"));
const file = join(folder, "daftar.xlsx");
const sheet = join(import.meta.dirname, "../../dist/sheet.js");
const cli = join(import.meta.dirname, "../../dist/cli.js");

writeFileSync(file, workbook(rows));
const read = `import { createReadStream } from "node:fs";
import { openSheet } from ${JSON.stringify(sheet)};
const { rows } = await openSheet(createReadStream(${JSON.stringify(file)}));
for await (const row of rows);`;
report("read", ["--input-type=module", "--eval", read]);
const csv = join(folder, "daftar.csv");
spawnSync(process.execPath, [cli, "sample", "--rows", String(rows), "--output", csv]);
for (const list of [file, csv]) {
  for (const format of ["json", "xlsx", "html"]) {
    const output = `${format}=${join(folder, `hasil.${format}`)}`;
    const name = `${basename(list)} → ${format}`;
    report(name, [cli, "check", list, "--as-of", "2022-02-22", "--output", output]);
  }
}
rmSync(folder, { recursive: true });

/** Runs Node and prints its time and its peak. */
function report(name, args) {
  const peak =
    "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";
  const started = performance.now();
  const { stderr } = spawnSync(process.execPath, ["--import", peak, ...args], { encoding: "utf8" });
  const mib = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${name}: ${rows} rows, ${seconds.toFixed(1)} s, peak ${Math.round(mib)} MiB\n`);
}

/** A workbook as Excel writes it: texts shared, dates as numbers in a style. */
function workbook(count) {
  const shared = new Map();
  const written = [];
  const text = (cell) => {
    if (!shared.has(cell)) shared.set(cell, shared.size);
    return `<c t="s"><v>${shared.get(cell)}</v></c>`;
  };
  written.push(`<row>${HEADERS.map(text).join("")}</row>`);
  for (let row = 0; row < count; row++) {
    const serial = String(row % 10_000).padStart(4, "0");
    const [day, group] = [String(1 + (row % 28)).padStart(2, "0"), Math.floor(row / 10)];
    const area = String(group % 99).padStart(2, "0");
    const before = [
      `KUBE ${group}`,
      "kerupuk ikan",
      `2101${area}${day}0180${serial}`,
      `210199${day}0110${serial}`,
    ];
    const after = ["KAWIN", "PEDAGANG", `Desa ${group % 9}`, "Bintan Timur", "Bintan", "Kepulauan Riau"];
    const last = [`21.01.06.100${group % 9}`, String(1e9 + row), "Ya", "Ya", "mengolah ikan"];
    written.push(
      `<row>${[...before, `Nama ${row}`, "L"].map(text).join("")}<c s="1"><v>${29_220 + (row % 28)}</v></c>${[...after, ...last].map(text).join("")}</row>`,
    );
  }
  const strings = [...shared.keys()].map((cell) => `<si><t>${cell}</t></si>`);
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id, type, target) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const texts = {
    "_rels/.rels": `<Relationships>${relation("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": '<workbook><sheets><sheet name="A" id="s"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("s", "worksheet", "sheet.xml")}${relation("t", "sharedStrings", "strings.xml")}${relation("u", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/strings.xml": `<sst>${strings.join("")}</sst>`,
    "xl/sheet.xml": `<worksheet><sheetData>${written.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, xml]) => [name, strToU8(xml)])));
}
