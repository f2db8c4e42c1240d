import { describe, expect, it } from "vitest";
import { ods, sheetXml, tableXml, xlsx } from "../sheet/workbook-files.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const folder = useListFolder();

/** A list of one member of a group. */
function list(kube: string, serial: number): readonly (readonly string[])[] {
  return [
    ["Nama KUBE", "NIK"],
    [kube, `210199170880000${serial}`],
  ];
}

const MAWAR = { name: "Mawar", xml: sheetXml(list("Mawar", 1)) };
const MELATI = { name: "Melati", xml: sheetXml(list("Melati", 2)) };
const COVER = { name: "Sampul", xml: sheetXml([["DAFTAR ANGGOTA"]]) };

interface Report {
  readonly members: readonly { readonly group: string }[];
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

async function check(bytes: Uint8Array, ...options: readonly string[]): Promise<Report> {
  const path = await folder.write("daftar", bytes);
  const { stdout } = await run(["check", path, "--as-of", "2022-02-22", "--format", "json", ...options]);
  return JSON.parse(stdout) as Report;
}

function groupsOf({ members }: Report): readonly string[] {
  return members.map(({ group }) => group);
}

function notRead({ issues }: Report): readonly string[] {
  return issues.filter(({ code }) => code === "sheet/not-read").map(({ message }) => message);
}

describe("check reads a workbook", () => {
  it("whose list is on the second sheet, whatever the file is called", async () => {
    const report = await check(xlsx([COVER, MAWAR]));
    expect(groupsOf(report)).toEqual(["Mawar"]);
    expect(notRead(report)).toEqual([]);
  });

  it("and names the sheets with lists that it does not read", async () => {
    const report = await check(xlsx([COVER, MAWAR, MELATI, { ...MELATI, name: "Lama", state: "hidden" }]));
    expect(groupsOf(report)).toEqual(["Mawar"]);
    expect(notRead(report)).toEqual([
      "file ini juga berisi daftar di lembar lain, yang tidak dibaca: `Melati`",
    ]);
  });

  it("by the sheet it is told, in XLSX, ODS and JSON", async () => {
    const workbook = ods(tableXml("Mawar", list("Mawar", 1)) + tableXml("Melati", list("Melati", 2)));
    const json = JSON.stringify({
      Mawar: [{ "Nama KUBE": "Mawar", NIK: "2101991708800001" }],
      Melati: [{ "Nama KUBE": "Melati", NIK: "2101991708800002" }],
    });
    for (const bytes of [xlsx([MAWAR, MELATI]), workbook, Buffer.from(json)]) {
      const report = await check(bytes, "--sheet", "Melati");
      expect(groupsOf(report)).toEqual(["Melati"]);
      expect(notRead(report)).toEqual([]);
    }
  });

  it("and answers a sheet that there is not with those there are", async () => {
    const path = await folder.write("daftar.xlsx", xlsx([MAWAR, MELATI]));
    const { code, stderr } = await run(["check", path, "--sheet", "Anggrek", "--as-of", "2022-02-22"]);
    expect(code).toBe(2);
    expect(stderr).toContain("tidak mempunyai lembar `Anggrek`, hanya `Mawar`, `Melati`");
  });

  it("on standard input, and so do score, rank, portfolio and diff", async () => {
    const records = [
      ["Nama KUBE", "Periode", "Jumlah Anggota"],
      ["Mawar", "2022-01", "10"],
    ];
    const monitoring = xlsx([COVER, { name: "Januari", xml: sheetXml(records) }]);
    for (const command of ["score", "rank", "portfolio"]) {
      async function* stdin(): AsyncGenerator<Uint8Array, void, void> {
        yield monitoring;
      }
      const { code, stdout } = await run([command, "-", "--as-of", "2022-02-22", "--fail-on", "never"], {
        stdin: stdin(),
      });
      expect([code, stdout]).toEqual([
        0,
        expect.stringContaining(command === "portfolio" ? "1 kelompok" : "Mawar"),
      ]);
    }
    const path = await folder.write("anggota.xlsx", xlsx([COVER, MAWAR]));
    const diff = ["diff", "permensos-25-2015", "permensos-2-2019", "--list", path, "--sheet", "Mawar"];
    expect((await run([...diff, "--as-of", "2022-02-22"])).stdout).toContain("Pada daftar ini");
  });
});
