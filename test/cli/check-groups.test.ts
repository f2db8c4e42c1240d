/** `check … --groups FILE`: a second file with what belongs to groups. */
import { describe, expect, it } from "vitest";
import { checkReportSchema } from "../../src/report/contract/check-report.ts";
import { csv, tenPersons } from "./list-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { checkText, run } from "./run-in-process.ts";

const folder = useListFolder();
const MEMBERS = csv(tenPersons());
const HEADER =
  "No;Nama Kelompok;Desa;Rencana Usaha;Rekening KUBE;Cap Kelompok;Usulan Kabupaten/Kota;Rekomendasi Provinsi";

function groupsFile(...rows: readonly string[]): Promise<string> {
  return folder.write("kelompok.csv", ["DAFTAR KELOMPOK", "", HEADER, ...rows, "JUMLAH;1;;;;;;"].join("\n"));
}

async function check(file: string) {
  const { code, stdout } = await checkText(
    MEMBERS,
    ...["--ruleset", "dinsos-kalbar-2019", "--groups", file, "--format", "json"],
  );
  return { code, report: checkReportSchema.parse(JSON.parse(stdout)) };
}

describe("a second file with what belongs to groups", () => {
  it("makes a group eligible whose members are", async () => {
    const { code, report } = await check(await groupsFile("1;Mekar;Sei Lekop;ada;ada;ada;ya;ya"));
    expect(code).toBe(0);
    expect(report.groups.map(({ id, verdict }) => [id, verdict])).toEqual([["KUBE Mekar", "eligible"]]);
    expect(report.setAside.map(({ kind }) => kind)).toEqual(["total"]);
  });

  it("names the line of a group that has no member", async () => {
    const file = await groupsFile(
      "1;Mekar;Sei Lekop;ada;ada;ada;ya;ya",
      "2;Melati;Sei Lekop;ada;ada;ada;ya;ya",
    );
    const { report } = await check(file);
    expect(report.issues.map(({ code, file: source, line }) => [code, source, line])).toEqual([
      ["kube/no-members", file, 5],
    ]);
  });

  it("is not one of the lists of members", async () => {
    const { code, stderr } = await run(["check", "-", "--groups", "-"], { stdin: MEMBERS });
    expect(code).toBe(2);
    expect(stderr).toContain("`-`");
  });

  it("has a column of groups, or nothing is decided", async () => {
    const file = await folder.write("kelompok.csv", "Rencana Usaha;Rekening\nada;ada\n");
    const { code } = await checkText(MEMBERS, "--ruleset", "dinsos-kalbar-2019", "--groups", file);
    expect(code).toBe(2);
  });
});
