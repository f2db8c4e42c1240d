/** Lists whose every cell attacks a terminal, a log, a spreadsheet or a page, and whose other columns hold personal data: in every report. */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type FormatName, formatsOf } from "../../src/report/formats.ts";
import { workbookText } from "../report/workbook-text.ts";
import { person } from "./list-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const ATTACKS = [
  '=HYPERLINK("http://evil.example")',
  "＋1+1",
  "@SUM(A1)",
  "\u001B[31mMekar\u202E",
  "::error::Mekar ##[error]x",
  "<script>alert(1)</script>",
  "![x](http://evil.example) @dinas",
  "a,b|c`d",
];

/** What is about a person, in columns that no report is about. */
const PLANTED = {
  "Nama Ketua": "TANDANAMA",
  "No HP": "081234567890",
  Alamat: "TANDAALAMAT 7",
  "NIK Ketua": "2101995203800001",
  Lainnya: "TANDALAIN 2101995203800001, KK 2101990101100004, lahir 12/03/1980",
};

const folder = useListFolder();
const at = (name: string): string => join(folder.path(), name);

/** Rows with the same keys as a CSV list, every cell in quotation marks. */
function table(rows: readonly Readonly<Record<string, string>>[]): string {
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"))
    .join("\n");
}

beforeAll(async () => {
  const records = ATTACKS.flatMap((attack) =>
    ["01/2022", "02/2022", "02/2022"].map((month, index) => ({
      "Nama KUBE": index === 2 ? `${attack} dua` : attack,
      Bulan: month,
      Desa: attack,
      Kecamatan: attack,
      Kabupaten: attack,
      "Jenis Usaha": attack,
      "Status KUBE": attack,
      "Jumlah Anggota": attack,
      ...PLANTED,
    })),
  );
  await writeFile(at("pemantauan.csv"), table(records));
  await writeFile(
    at("anggota.csv"),
    table(
      ATTACKS.flatMap((attack, index) =>
        [1, 2, 3, 4, 5].map((part) => ({
          ...person(5 * index + part),
          "Nama KUBE": attack,
          "Desa/Kelurahan": attack,
          Nama: "TANDANAMA",
          "No HP": "081234567890",
          Alamat: "TANDAALAMAT 7",
        })),
      ),
    ),
  );
});

const MONITORING = ["pemantauan.csv", "--as-of", "2022-06-30"];
const CALLS = {
  score: ["score", ...MONITORING],
  rank: ["rank", ...MONITORING, "--by", "kecamatan", "--quota", "1"],
  portfolio: ["portfolio", ...MONITORING, "--target", "2022=3"],
  check: ["check", "anggota.csv", "--as-of", "2022-02-22"],
  diff: [
    ...["diff", "permensos-25-2015", "dinsos-tegal-2025"],
    ...["--list", "anggota.csv", "--as-of", "2022-02-22"],
  ],
} as const;

/** What must not be in a report of a format. */
const HARMFUL: Partial<Record<FormatName, RegExp>> = {
  csv: /(?:^|,)"?\s*[=+@＝＋＠-](?!\d+(?:,|$))/mu,
  xlsx: /<f[ >]/,
  html: /<script|<img|\bhref=|\bsrc=/,
  markdown: /(?<!\\)<script|!\[x|(?<!&#8203;)@dinas\b|http:\/\//,
  sarif: /<script/,
  gitlab: /<script/,
  junit: /<script/,
};

describe.each(Object.keys(CALLS) as (keyof typeof CALLS)[])("the report of %s", (name) => {
  test.each(formatsOf(name))("as %s holds no attack and nothing of a person", async (format) => {
    const call = CALLS[name].map((arg) => (arg.endsWith(".csv") ? at(arg) : arg));
    const output = at(`laporan.${format}`);
    const isWorkbook = format === "xlsx";
    const {
      stdout: said,
      stderr,
      code,
    } = await run([...call, "--format", format, ...(isWorkbook ? ["--output", output] : [])]);
    expect(code, stderr).toBeLessThan(2);
    const stdout = isWorkbook ? workbookText(readFileSync(output)) : said;
    const own = format === "github" ? stdout.replace(/^::(?:error|warning|notice) [^\n]*?::/gm, "") : stdout;
    // A list that is handed back holds the office's own cells as they are.
    const isHandedBack = isWorkbook && name === "check";
    for (const text of isHandedBack ? [stderr] : [own, stderr]) {
      expect(text).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
      if (!isWorkbook) expect(text).not.toMatch(/::error|##\[/);
      expect(text).not.toMatch(/TANDA|2101995203800001|2101990101100004|081234567890|12[/-]03[/-]1980/);
    }
    const harmful = HARMFUL[format];
    if (harmful !== undefined) expect(harmful.exec(stdout)?.[0]).toBeUndefined();
    if (format !== "gitlab") expect(stdout).toMatch(/Mekar/);
  });
});
