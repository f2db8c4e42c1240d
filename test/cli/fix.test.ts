/** `fix`: what it changes, what it leaves, where it writes, and what it never shows. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatsOf } from "../../src/report/formats.ts";
import { ods, sheetXml, tableXml, xlsx } from "../sheet/workbook-files.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const folder = useListFolder();

const HEADER =
  "No;NIK;Nama;Tanggal Lahir;Status Perkawinan;Pekerjaan;Provinsi;Siap Berkelompok;Catatan Kantor;Nama KUBE";
const LIST = [
  "DAFTAR CALON ANGGOTA",
  HEADER,
  "1;2101991708810001;Siti\u00a0 Aminah;17/08/1981;Kawin tercatat ;IRT;Kepri;v; apa  saja ;Mawar 1",
  '2;"2101990504810002";"Budi";5-4-1981;"Menikah";Petani Kopi;Kepulauan Riau;Ya;"=A1";MAWAR 01',
  "3; 2101990101810003;Ani;1981;Janda;xyz;Kepri;tdk;;Mawar 1",
  "JUMLAH;3 orang",
].join("\r\n");

/** The lines of the list as they are repaired. */
const REPAIRED = [
  "DAFTAR CALON ANGGOTA",
  HEADER,
  "1;2101991708810001;Siti Aminah;1981-08-17;Kawin tercatat;Mengurus Rumah Tangga;Kepulauan Riau;Ya; apa  saja ;Mawar 1",
  '2;"2101990504810002";"Budi";1981-04-05;"Kawin";Petani Kopi;Kepulauan Riau;Ya;"=A1";Mawar 1',
  "3; 2101990101810003;Ani;1981;Janda;xyz;Kepulauan Riau;Tidak;;Mawar 1",
  "JUMLAH;3 orang",
].join("\r\n");

describe("fix", () => {
  test("changes what has one reading, and not a byte besides", async () => {
    const { code, stdout, stderr } = await run(["fix", "-"], { stdin: LIST });
    expect(stdout).toBe(REPAIRED);
    expect(code).toBe(0);
    expect(stderr).toContain("3 baris, 11 sel diperbaiki");
  });

  test("keeps the byte order mark, a line `sep=;` and quotation marks of a list", async () => {
    const list = '\uFEFFsep=,\r\n"NIK","Nama","Pekerjaan"\r\n"2101991708800001","A ""B"" ","IRT"\r\n';
    const { stdout } = await run(["fix", "-"], { stdin: list });
    expect(stdout).toBe(
      '\uFEFFsep=,\r\n"NIK","Nama","Pekerjaan"\r\n"2101991708800001","A ""B""","Mengurus Rumah Tangga"\r\n',
    );
  });

  test("writes the list to a file, and tells what it changed on standard output", async () => {
    const [list, output, changes] = [
      await folder.write("anggota.csv", LIST),
      join(folder.path(), "rapi.csv"),
      join(folder.path(), "perubahan.csv"),
    ];
    const { code, stdout, stderr } = await run(["fix", list, "-o", output, "--changes", changes]);
    expect(code).toBe(0);
    expect(await readFile(output, "utf8")).toBe(REPAIRED);
    expect(await readFile(list, "utf8")).toBe(LIST);
    expect(stdout).toContain("`Status Perkawinan` `Menikah` → `Kawin` · baris 4");
    expect(stdout).toContain("`Nama KUBE` `MAWAR 01` → `Mawar 1` · baris 4");
    expect(stderr).toContain("ditulis:");
    const told = await readFile(changes, "utf8");
    expect(told).toContain("4,4,Tanggal Lahir,date,5-4-1981,1981-04-05,\n");
    expect(told).toMatch(/^5,5,Pekerjaan,occupation\/unrecognised,,,/m);
  });

  test("writes nothing for --dry-run, and says by its exit code that there is something to change", async () => {
    const dry = await run(["fix", "-", "--dry-run", "--lang", "en"], { stdin: LIST });
    expect(dry.code).toBe(1);
    expect(dry.stdout).toContain("3 rows, 11 cells repaired, 3 things left for you");
    const again = await run(["fix", "-", "--dry-run"], { stdin: REPAIRED });
    expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 0, stderr: "" });
  });

  test.each(formatsOf("fix"))("shows no name and no birth date as %s", async (format) => {
    for (const args of [["--dry-run"], ["--dry-run", "--all", "--lang", "en"]]) {
      const { stdout, stderr } = await run(["fix", "-", "--format", format, ...args], { stdin: LIST });
      expect(stdout + stderr).not.toMatch(/Siti|Aminah|Budi|Ani|1981|5-4|2101|apa/);
    }
    const { stdout } = await run(["fix", "-", "--dry-run", "--format", format, "--show-pii"], {
      stdin: LIST,
    });
    expect(stdout).toContain("1981-08-17");
  });

  test("lists what is left with the line, the column and what to do", async () => {
    const { stdout } = await run(["fix", "-", "--dry-run", "--format", "json"], { stdin: LIST });
    const { left } = JSON.parse(stdout);
    expect(left.map(({ line, column, code }: Record<string, unknown>) => [line, column, code])).toEqual([
      [5, "Tanggal Lahir", "date/known-in-part"],
      [5, "Status Perkawinan", "marital-status/unspecific"],
      [5, "Pekerjaan", "occupation/unrecognised"],
    ]);
  });

  test("keeps a workbook a workbook: other sheets, formats and formulas stay", async () => {
    const rows = [
      ["NIK", "Tanggal Lahir", "Pekerjaan"],
      ["2101991708800001", "17/08/1980", "IRT"],
      ["2101990504800002", "05/04/1980", ""],
    ];
    const formula =
      '<row r="4"><c r="A4" t="str" s="0"><v>2101990504800003</v></c><c r="C4" t="str"><f>"I"&amp;"RT"</f><v>IRT</v></c></row>';
    const xml = sheetXml(rows).replace("</sheetData>", `${formula}</sheetData>`);
    const others = "<sheetData/><!-- sheet two -->";
    const list = await folder.write(
      "anggota.xlsx",
      xlsx([
        { name: "Daftar", xml },
        { name: "Lain", xml: others },
      ]),
    );
    const output = join(folder.path(), "rapi.xlsx");
    const { code, stdout } = await run(["fix", list, "--output", output, "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).changes.map(({ row, kind }: Record<string, unknown>) => [row, kind])).toEqual([
      [2, "date"],
      [2, "occupation"],
      [3, "date"],
    ]);
    const { unzipSync, strFromU8 } = await import("fflate");
    const parts = unzipSync(await readFile(output));
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(part("xl/worksheets/sheet2.xml")).toContain(others);
    expect(part("xl/worksheets/sheet1.xml")).toContain(formula);
    const checked = await run(["fix", output, "--dry-run"]);
    expect(checked.code).toBe(0);
  });

  test("keeps JSON as it is written, white space too", async () => {
    const text =
      '[\n  { "NIK": "2101991708800001", "Pekerjaan" : "IRT", "lain": 1.50 },\n  {"NIK":"2101990504800002"}\n]\n';
    const { stdout } = await run(["fix", "-"], { stdin: text });
    expect(stdout).toBe(text.replace('"IRT"', '"Mengurus Rumah Tangga"'));
    const lines =
      '{"NIK":"2101991708800001","Pekerjaan":"IRT"}\n{"NIK":"2101990504800002","Pekerjaan":"x"}\n';
    expect((await run(["fix", "-"], { stdin: lines })).stdout).toBe(
      lines.replace('"IRT"', '"Mengurus Rumah Tangga"'),
    );
  });

  test("leaves what would become a formula, and a cell over several lines", async () => {
    const list = 'NIK;Nama;Nama KUBE\n2101991708800001; =1+1;" -Mawar"\n2101990504800002;"A\n B";+Mawar\n';
    expect((await run(["fix", "-"], { stdin: list })).stdout).toBe(list);
  });

  test("leaves a row whose cells do not line up", async () => {
    const list = "NIK;Nama;Pekerjaan\n2101991708800001;A;IRT\n2101990504800002;B;IRT;IRT\n";
    const { stdout, stderr } = await run(["fix", "-"], { stdin: list });
    expect(stdout).toBe(list.replace("A;IRT", "A;Mengurus Rumah Tangga"));
    expect(stderr).toContain("baris 3");
  });

  test("leaves dates by which others are read, as long as these have two readings", async () => {
    const list = [
      "NIK;Tanggal Lahir",
      "2101991708800001;08/17/1980",
      "2101990504800002;05/04/1980",
      "2101990504820003;03/07/1981",
      "",
    ].join("\n");
    const { stdout } = await run(["fix", "-"], { stdin: list });
    expect(stdout).toBe(list.replace("05/04/1980", "1980-04-05"));
  });

  test("repairs a column that a ruleset declares like any other, where the ruleset is named", async () => {
    const list = [
      "NIK;Nama Kelompok;Rekening Kelompok;Rencana Usaha",
      "2101991708800001;Mawar;v; ada ",
      "2101990504800002;Mawar;v;entah",
    ].join("\n");
    expect((await run(["fix", "-"], { stdin: list })).stdout).toBe(list);
    const { stdout, stderr } = await run(["fix", "-", "--ruleset", "dinsos-kalbar-2019"], { stdin: list });
    expect(stdout).toBe(list.replaceAll(";v;", ";Ya;").replace(" ada ", "ada"));
    expect(stderr).toContain("`Rencana Usaha`");
  });

  test("writes names of groups as the list of groups has them", async () => {
    const list =
      "NIK;Nama Kelompok\n2101991708800001;MAWAR 01\n2101990504800002;MAWAR 01\n2101990504800003;Melati\n";
    const groups = await folder.write(
      "kelompok.csv",
      "Nama Kelompok;Desa\nMawar 1;Sei Lekop\nAnggrek;Sei Lekop\n",
    );
    const { stdout } = await run(["fix", "-", "--groups", groups], { stdin: list });
    expect(stdout).toBe(list.replaceAll("MAWAR 01", "Mawar 1"));
  });

  test("takes the column that --group-by names for the group", async () => {
    const list = "NIK;Regu\n2101991708800001;Mawar 1\n2101990504800002;MAWAR 01\n2101990504800003;Mawar 1\n";
    expect((await run(["fix", "-"], { stdin: list })).stdout).toBe(list);
    const { stdout } = await run(["fix", "-", "--group-by", "Regu"], { stdin: list });
    expect(stdout).toBe(list.replace("MAWAR 01", "Mawar 1"));
  });

  test("refuses a list whose rows stand whole in one cell each, and says how to part them", async () => {
    const list = '"NIK,Nama,Pekerjaan"\n"2101991708800001,A,IRT"\n';
    const { code, stdout, stderr } = await run(["fix", "-"], { stdin: list });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("`Text to Columns`");
  });

  test("makes a workbook of an ODS, and refuses one with another sheet", async () => {
    const table = tableXml("Daftar", [["NIK", "Pekerjaan"], [], ["2101991708800001", "IRT"]]);
    const file = await folder.write("anggota.ods", ods(table));
    const output = join(folder.path(), "dari-ods.xlsx");
    const { code, stdout } = await run(["fix", file, "-o", output]);
    expect({ code, told: stdout.includes("`IRT` → `Mengurus Rumah Tangga` · baris 3") }).toEqual({
      code: 0,
      told: true,
    });
    expect((await run(["fix", output, "--dry-run"])).code).toBe(0);
    const two = await folder.write("dua.ods", ods(table + tableXml("Lain", [["x"]])));
    const refused = await run(["fix", two, "--dry-run"]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("simpan dulu sebagai XLSX");
  });

  test.each([
    [["fix", "LIST", "--output", "LIST"], "masukan itu sendiri"],
    [["fix", "LIST", "--changes", "LIST"], "masukan itu sendiri"],
    [["fix", "LIST", "--groups", "LIST"], "disebut dua kali"],
    [["fix", "LIST", "--output", "x.csv", "--changes", "x.csv"], "disebut dua kali"],
    [["fix", "LIST", "--output", "x.csv", "--dry-run"], "tidak dapat disebut bersama"],
    [["fix", "LIST", "--output", "x.xlsx"], "berakhiran `.csv`"],
    [["fix", "LIST", "--format", "junit"], "salah satu dari"],
    [["fix"], "belum disebut"],
  ])("refuses %s and writes nothing", async (args, said) => {
    const list = await folder.write("daftar.csv", LIST);
    const named = args.map((arg) =>
      arg === "LIST" ? list : arg.startsWith("x.") ? join(folder.path(), `none-${arg}`) : arg,
    );
    const { code, stdout, stderr } = await run(named);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(await readFile(list, "utf8")).toBe(LIST);
  });
});
