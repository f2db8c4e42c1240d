/** The cases beside the project about groups, places and households, each with the right answer of its text. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReportSchema } from "../../src/report/contract/check-report.ts";
import { run } from "../cli/run-in-process.ts";

const CASES = join(import.meta.dirname, "../../../shared/cases");

/** Each group as `name: verdict, households, desa`, and the codes of the list's issues. */
interface Right {
  readonly file: string;
  readonly groups: readonly string[];
  readonly issues?: readonly string[];
}

const RIGHT: readonly Right[] = [
  {
    file: "field/08-nama-kube-sama-dua-desa.csv",
    groups: ["KUBE Melati (Sei Lekop): eligible 10–10", "KUBE Melati (Gunung Lengkuas): eligible 10–10"],
    issues: ["kube/same-name"],
  },
  { file: "field/09-tanpa-kolom-provinsi.csv", groups: ["KUBE Uji Satu: eligible 10–10"] },
  {
    file: "field/36-kk-hanya-kepala.csv",
    groups: ["KUBE Uji Satu: undetermined 10–12"],
    issues: ["kk/missing-in-group"],
  },
  { file: "field/46-satu-kk-tiga-anggota.csv", groups: ["KUBE Uji Satu: ineligible 8–8"] },
  {
    file: "field/47-ejaan-nama-kube.csv",
    groups: ["KUBE Mawar 1: undetermined 9–10", "KUBE Mawar I: undetermined 1–10"],
    issues: ["kube/near-names"],
  },
  {
    file: "field/48-ejaan-desa.csv",
    groups: ["KUBE Uji Satu: undetermined 10–10"],
    issues: ["area/near-names"],
  },
  { file: "field/49-kode-wilayah.csv", groups: ["KUBE Uji Satu: eligible 10–10"] },
  { file: "field/80-nomor-kelompok.csv", groups: ["1: eligible 10–10", "2: eligible 10–10"] },
  {
    file: "field/93-kk-satu-nol.csv",
    groups: ["KUBE Uji Satu: undetermined 1–10"],
    issues: ["kk/missing-in-group"],
  },
  { file: "field/94-nbsp.csv", groups: ["KUBE Uji Satu: eligible 10–10"] },
  {
    file: "more/kk-dua-kube.csv",
    groups: ["KUBE Mekar Jaya: eligible 10–10", "KUBE Lain: eligible 10–10"],
  },
  {
    file: "more/kosong-desa.csv",
    groups: ["KUBE Mekar Jaya: undetermined 10–10"],
    issues: ["area/missing-in-group"],
  },
  {
    file: "more/ejaan-kube.csv",
    groups: ["KUBE Mekar Jaya: undetermined 9–10", "KUBE Mekar Jya: undetermined 1–10"],
    issues: ["kube/near-names"],
  },
];

describe("the cases of groups and places beside the project", () => {
  if (!existsSync(CASES)) it("are not on this machine", () => expect(existsSync(CASES)).toBe(false));

  it.each(existsSync(CASES) ? RIGHT : [])("$file", async ({ file, groups, issues = [] }) => {
    const { stdout } = await run(["check", join(CASES, file), "--as-of", "2022-02-22", "--format", "json"]);
    const report = checkReportSchema.parse(JSON.parse(stdout));
    const said = report.groups.map(
      ({ id, verdict, households: { min, max } }) => `${id}: ${verdict} ${min}–${max}`,
    );
    expect(said).toEqual(groups);
    expect(report.issues.map(({ code }) => code)).toEqual(issues);
  });
});
