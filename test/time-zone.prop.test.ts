import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

const ZONES = ["UTC", "Asia/Jayapura", "America/St_Johns", "Pacific/Kiritimati"];

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
  const rows = dates.map((date, index) => `210199170880${String(index).padStart(4, "0")};${date}`);
  writeFileSync(file, ["NIK;Tanggal Lahir", ...rows, ""].join("\n"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function check(zone: string, asOf: string): string {
  const args = ["dist/cli.js", "check", file, "--as-of", asOf, "--format", "json", "--fail-on", "never"];
  return execFileSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, TZ: zone },
  });
}

test.each(["2022-02-22", "2022-03-01", "2024-12-31"])(
  "no row is read or decided differently in another time zone, as of %s",
  (asOf) => {
    const [first, ...others] = ZONES.map((zone) => check(zone, asOf));
    expect(first).toContain('"age","outcome":"fail"');
    for (const other of others) expect(other === first).toBe(true);
  },
);
