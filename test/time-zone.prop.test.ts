import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runs } from "./runs.ts";

/** Machines with clocks and languages of their own, and how many threads read there. */
const MACHINES = [
  { TZ: "UTC", LC_ALL: "C", jobs: "1" },
  { TZ: "Asia/Jayapura", LC_ALL: "id_ID.UTF-8", jobs: "2" },
  { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8", jobs: "3" },
  { TZ: "Pacific/Kiritimati", LC_ALL: "ar_EG.UTF-8", jobs: "2" },
] as const;
const FORMATS = ["json", "csv", "ndjson", "pretty"] as const;

const folder = mkdtempSync(join(tmpdir(), "aturan-kube-"));
const file = join(folder, "daftar.csv");
const seed = Number(process.env["FC_SEED"]);

const MONTHS = [
  "Januari",
  "Feb",
  "Maret",
  "Apr",
  "Mei",
  "Juni",
  "Juli",
  "Agu",
  "September",
  "Okt",
  "Nov",
  "Desember",
];
const two = (number: number): string => String(number).padStart(2, "0");

/** A birth date in any notation; days around midnight rules, leap days and days that some zone skipped are likely. */
const birthDate = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        "1994-12-31",
        "1995-01-01",
        "2004-02-29",
        "1962-02-22",
        "1980-04-27",
        "1987-10-25",
        "2004-02-22",
      ),
      fc
        .date({ min: new Date("1930-01-01"), max: new Date("2022-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
    fc.constantFrom<(y: number, m: number, d: number) => string>(
      (y, m, d) => `${y}-${two(m)}-${two(d)}`,
      (y, m, d) => `${two(d)}/${two(m)}/${y}`,
      (y, m, d) => `${d}.${m}.${y}`,
      (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
      (y, m, d) => `${y}-${two(m)}-${two(d)} 00:00:00`,
      (y, m, d) => String(Date.UTC(y, m - 1, d) / 86_400_000 + 25_569),
    ),
  )
  .map(([iso, write]) => {
    const [y = 0, m = 0, d = 0] = iso.split("-").map(Number);
    return write(y, m, d);
  });

beforeAll(() => {
  const dates = fc.sample(birthDate, { seed, numRuns: 1500 });
  const rows = dates.map((date, index) =>
    [`210199170880${String(index).padStart(4, "0")}`, `KUBE ${Math.floor(index / 11)}`, date].join(";"),
  );
  writeFileSync(file, ["NIK;Nama KUBE;Tanggal Lahir", ...rows, ""].join("\n"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The reports of the list in all formats, as a machine writes them. */
function check(
  { jobs, ...env }: (typeof MACHINES)[number],
  asOf: string,
  lang: "id" | "en",
): readonly string[] {
  const outputs = FORMATS.map((format) => join(folder, `hasil.${format}`));
  const args = ["dist/cli.js", "check", file, "--as-of", asOf, "--lang", lang, "--jobs", jobs];
  const targets = FORMATS.flatMap((format, index) => ["--output", `${format}=${outputs[index]}`]);
  execFileSync(process.execPath, [...args, ...targets, "--fail-on", "never"], {
    env: { ...process.env, ...env },
    stdio: "pipe",
  });
  return outputs.map((output) => readFileSync(output, "utf8"));
}

const CHECKS = [
  ["2022-02-22", "id"],
  ["2022-03-01", "en"],
  ["2024-12-31", "id"],
] as const;

test.each(CHECKS.slice(0, runs(2)))(
  "no row is read, decided or told differently in another time zone, on a machine of another language, with more jobs: as of %s, in %s",
  (asOf, lang) => {
    const [first, ...others] = MACHINES.map((machine) => check(machine, asOf, lang));
    expect(first?.[0]).toContain('"age","outcome":"fail"');
    for (const other of others) {
      expect(FORMATS.filter((_, index) => other[index] !== first?.[index])).toEqual([]);
    }
  },
);
