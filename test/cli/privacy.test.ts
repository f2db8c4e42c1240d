/** What a report may not tell of a person: no number of seven digits or more, no name, no birth date, unless asked for. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatsOf } from "../../src/report/formats.ts";
import { csv, person } from "./list-text.ts";
import { checkText, run } from "./run-in-process.ts";

const LISTS = join(import.meta.dirname, "../lists");

const DAMAGED = csv([
  person(1),
  person(1),
  person(2, { NIK: "2101995203800" }),
  person(3, { NIK: "2101995713800003" }),
  person(4, { NIK: "210199520380000X", "No KK": "21019901011000041" }),
  person(5, { "Tanggal Lahir": "1980-13-12", Pekerjaan: "Siti Rahasia 5" }),
  person(6, { "Tanggal Lahir": "18/09/1981", "Jenis Kelamin": "laki" }),
  person(7, { "Tanggal Lahir": "12/03/80", "Status Perkawinan": "Siti Rahasia 7" }),
  person(8, { "Kode Wilayah": "2101061009000", "ID DTKS": "?6268661555?" }),
  person(9, { "Domisili Tetap": "Siti Rahasia 9", "No KK": "3,27301E+15" }),
]);

/** Without what is no personal data: the hash of the ruleset. */
function told({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): string {
  return `${stdout}${stderr}`.replace(/\b[0-9a-f]{64}\b/, "");
}

const IN_SCORES: readonly string[] = formatsOf("score");

const PERSONAL = [/\d{7,}/, /Siti|Rahasia/, /12[/-]03|18[/-]09|1980-|1981-|3,27301/];

describe.each(["pretty", "json", "markdown", "html"])("the %s report", (format) => {
  it.each(["id", "en"])(
    "tells no number, name or birth date, however damaged the list is: %s",
    async (lang) => {
      const result = await checkText(DAMAGED, "--format", format, "--lang", lang);
      expect(result.code).toBe(1);
      for (const pattern of PERSONAL) expect(told(result)).not.toMatch(pattern);
    },
  );

  it("with --show-pii tells the NIK and the name, and still no birth date or number of a family card", async () => {
    const result = await checkText(DAMAGED, "--format", format, "--show-pii");
    expect(result.stdout).toContain("2101995203800001");
    expect(told(result)).not.toMatch(/12[/-]03|2101990101/);
  });

  it.each(readdirSync(LISTS).filter((file) => file.endsWith(".csv")))(
    "on %s tells no long number",
    async (file) => {
      const isOfGroups = file.startsWith("pemantauan-");
      const command = isOfGroups ? (IN_SCORES.includes(format) ? "score" : "portfolio") : "check";
      const result = await run([command, join(LISTS, file), "--as-of", "2022-02-22", "--format", format]);
      expect(result.code).toBeLessThan(2);
      // What groups turn over takes more digits than seven; no number of a person has so few as twelve.
      expect(told(result).replaceAll(/\.\d+/g, "")).not.toMatch(isOfGroups ? /\d{12,}/ : /\d{7,}/);
    },
  );
});

it("a list without a header row does not have its first person printed", async () => {
  const { code, stderr } = await checkText(
    csv([person(1)])
      .split("\n")
      .slice(1)
      .join("\n"),
  );
  expect(code).toBe(2);
  for (const pattern of PERSONAL) expect(stderr).not.toMatch(pattern);
});

it("a number that stands where a header should is not printed", async () => {
  const result = await checkText("NIK;2101995203800001;Nama\n2101995203800002;x;y\n");
  expect(told(result)).not.toMatch(/\d{7,}/);
});
