/** The cases beside the project about dates, identity numbers and persons, each with the right answer of its text. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReportSchema } from "../../src/report/contract/check-report.ts";
import { run } from "../cli/run-in-process.ts";

const CASES = join(import.meta.dirname, "../../../shared/cases");

/** How many persons have a verdict and the codes of their row, as `verdict codes: number`. */
interface Right {
  readonly file: string;
  readonly asOf?: string;
  readonly members: readonly string[];
}

const RIGHT: readonly Right[] = [
  {
    file: "field/20-keterangan-meninggal.csv",
    members: ["eligible : 8", "undetermined member/deceased: 1", "undetermined member/moved: 1"],
  },
  {
    file: "field/21-nik-berakhir-nol-8-orang.csv",
    members: ["undetermined nik/excel-damaged,kk/excel-damaged: 8"],
  },
  { file: "field/21c-kk-semua-nol.csv", members: ["undetermined kk/excel-damaged: 10"] },
  {
    file: "field/22-nik-pengganti.csv",
    members: ["undetermined nik/placeholder: 8", "eligible nik/birth-date-mismatch,nik/sex-mismatch: 1"],
  },
  { file: "field/23-tanda-dalam-nik.csv", members: ["eligible : 10"] },
  {
    file: "field/24-tanggal.csv",
    members: [
      "eligible nik/birth-date-mismatch: 28",
      "undetermined date/impossible: 4",
      "undetermined date/unreadable: 2",
      "eligible date/known-in-part,nik/birth-date-mismatch: 3",
      "eligible date/known-in-part: 1",
    ],
  },
  { file: "field/30-bulan-dahulu.csv", members: ["ineligible : 2", "eligible : 8"] },
  { file: "field/40-pandas-float.csv", members: ["eligible : 10"] },
  {
    file: "field/44-kabisat.csv",
    asOf: "2024-02-29",
    members: ["ineligible : 3", "eligible : 4", "undetermined nik/birth-date-impossible,date/impossible: 1"],
  },
  {
    file: "field/45-orang-sama-nik-beda.csv",
    members: ["eligible member/same-person: 2", "eligible : 8"],
  },
  { file: "field/88-nik-kk-tertukar.csv", members: ["undetermined nik/kk-swapped: 10"] },
  { file: "field/88c-kk-nol.csv", members: ["eligible kk/placeholder: 10"] },
  { file: "field/93-kk-satu-nol.csv", members: ["eligible kk/placeholder: 10"] },
  { file: "field/95-nik-perempuan-dan-tahun.csv", members: ["eligible : 10"] },
];

describe.skipIf(!existsSync(CASES))("the answer to a case is right", () => {
  it.each(RIGHT)("$file", async ({ file, asOf = "2022-02-22", members }) => {
    const args = ["check", join(CASES, file), "--ruleset", "permensos-25-2015", "--as-of", asOf];
    const { stdout } = await run([...args, "--format", "json"]);
    const report = checkReportSchema.parse(JSON.parse(stdout));
    const counts = new Map<string, number>();
    for (const { verdict, issues } of report.members) {
      const key = `${verdict} ${issues.map(({ code }) => code).join()}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect([...counts].map(([key, count]) => `${key}: ${count}`).sort()).toEqual([...members].sort());
  });
});
