/** The further lists beside the project, each answered as the table in its README says. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CheckReport, checkReportSchema } from "../../src/report/contract/check-report.ts";
import { run } from "../cli/run-in-process.ts";

const MORE = join(import.meta.dirname, "../../../shared/cases/more");

async function check(file: string): Promise<CheckReport> {
  const { stdout } = await run(["check", join(MORE, file), "--format", "json", "--as-of", "2022-02-22"]);
  return checkReportSchema.parse(JSON.parse(stdout));
}

function criterion(report: CheckReport, id: string): readonly (string | undefined)[] {
  return [...report.members, ...report.groups].flatMap(({ criteria }) =>
    criteria.filter((each) => each.id === id).map(({ outcome }) => outcome),
  );
}

describe.runIf(existsSync(MORE))("a further list", () => {
  test("kk-dua-kube: one No. KK in two groups is a warning on both, naming the other", async () => {
    const { members } = await check("kk-dua-kube.csv");
    const warned = members.filter(({ issues }) => issues.some(({ code }) => code.startsWith("kk/")));
    expect(new Set(warned.map(({ group }) => group)).size).toBe(2);
    for (const { group, issues } of warned) {
      const other = warned.find((each) => each.group !== group)?.group ?? "";
      expect(issues.map(({ message }) => message).join()).toContain(other);
    }
  });

  test.each(["sda-kec.csv", "kutip-desa.csv"])(
    "%s: the cell above is meant, so the place is one",
    async (file) => {
      expect(criterion(await check(file), "co-located")).not.toContain("fail");
      expect(criterion(await check(file), "co-located")).toContain("pass");
    },
  );

  test("sda-kk: the same household", async () => {
    const { groups } = await check("sda-kk.csv");
    expect(groups.map(({ households }) => households.min === households.max)).not.toContain(false);
  });

  test("kosong-desa: a desa not said is a range, never two desa", async () => {
    expect(criterion(await check("kosong-desa.csv"), "co-located")).not.toContain("fail");
  });

  test("terampil: what is not known admits nobody", async () => {
    const report = await check("terampil.csv");
    expect(report.members.map(({ verdict }) => verdict)).not.toContain("eligible");
    expect(new Set(criterion(report, "skilled"))).toEqual(new Set(["unknown"]));
  });

  test("strip: a dash says nothing of willingness and none of skill; belum says no", async () => {
    const report = await check("strip.csv");
    expect(criterion(report, "willing")).toEqual(["unknown", "fail"]);
    expect(criterion(report, "skilled")).toEqual(["fail", "fail"]);
  });

  test("ejaan-kube: near spellings are pointed out and refuse nobody", async () => {
    const report = await check("ejaan-kube.csv");
    expect(report.groups.map(({ verdict }) => verdict)).not.toContain("ineligible");
    expect(report.summary.warnings).toBeGreaterThan(0);
  });

  test("mon-bulan: Jan-26 is January 2026", async () => {
    const { stdout } = await run([
      "score",
      join(MORE, "mon-bulan.csv"),
      "--format",
      "json",
      "--as-of",
      "2026-03-01",
    ]);
    expect(stdout).toContain("2026-01");
    expect(stdout).not.toContain("period/unreadable");
  });
});
