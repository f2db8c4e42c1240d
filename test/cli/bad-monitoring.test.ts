/** Monitoring lists that are broken in every way an officer's file can be: one clear message, the right exit code, no row lost. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { portfolioReportSchema } from "../../src/report/contract/portfolio-report.ts";
import { rankReportSchema } from "../../src/report/contract/rank-report.ts";
import { type ScoreReport, scoreReportSchema } from "../../src/report/contract/score-report.ts";
import { type Month, month, monthsCsv } from "./monitoring-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { type Run, run } from "./run-in-process.ts";

const folder = useListFolder();
const COMMANDS = ["score", "rank", "portfolio"] as const;
const OPTIONS = ["--ruleset", "kepri-2022", "--as-of", "2022-06-30"];

const SCHEMAS = { score: scoreReportSchema, rank: rankReportSchema, portfolio: portfolioReportSchema };

function on(command: string, list: string, ...options: readonly string[]): Promise<Run> {
  return run([command, "-", ...OPTIONS, ...options], { stdin: list });
}

async function scoreOf(list: string): Promise<ScoreReport> {
  return scoreReportSchema.parse(JSON.parse((await on("score", list, "--format", "json")).stdout));
}

const WORKBOOK = Buffer.concat([Buffer.from("PK\x03\x04\x14\0[Content_Types].xml"), randomBytes(4096)]);
const NOISE = Buffer.concat([Buffer.from([0x9f, 0, 1, 2]), randomBytes(4096)]);

describe.each(COMMANDS)("%s: a file that is no list is refused with one line and exit code 2", (command) => {
  it.each([
    {
      what: "an empty file",
      content: "",
      says: /kosong, seharusnya berisi satu baris judul dengan kolom `Nama KUBE` dan satu baris per kelompok dan bulan/,
    },
    {
      what: "a header without a row",
      content: monthsCsv([]),
      says: /tidak ada satu kelompok pun di `.*`, hanya baris judul; isi satu baris per kelompok dan bulan/,
    },
    {
      what: "a header and blank rows",
      content: `${monthsCsv([])};;;;\n\n`,
      says: /tidak ada satu kelompok pun/,
    },
    { what: "random bytes", content: NOISE, says: /berisi byte NUL/ },
    { what: "a workbook that is cut off", content: WORKBOOK, says: /rusak.*Save As/ },
    {
      what: "no column of groups",
      content: "Bulan;Omset\n02/2022;1000000\n",
      says: /tidak mempunyai kolom `Nama KUBE`.*`Bulan`, `Omset`.*ganti nama kolom nama kelompok menjadi `Nama KUBE`/,
    },
    {
      what: "no header row",
      content: "Mekar;02/2022;1500000\n",
      says: /tidak mempunyai baris judul: baris 1/,
    },
    {
      what: "an open quotation mark",
      content: 'Nama KUBE;Bulan\n"Mekar;02/2022\n',
      says: /baris 2: tanda kutip/,
    },
  ])("$what", async ({ content, says }) => {
    const path = await folder.write("list.csv", content);
    const { code, stdout, stderr } = await run([command, path, ...OPTIONS]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^aturan-kube: [^\n]+\n$/);
    expect(stderr).toMatch(says);
  });

  it("a folder, a file that is not there, and one named twice", async () => {
    const path = await folder.write("a.csv", monthsCsv([month()]));
    for (const [files, says] of [
      [[folder.path()], "adalah folder"],
      [[join(folder.path(), "tidak-ada.csv")], "tidak ditemukan"],
      [[path, path], "disebut dua kali"],
    ] as const) {
      const { code, stdout, stderr } = await run([command, ...files, ...OPTIONS]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(says);
    }
  });

  it("in English where that is asked for", async () => {
    expect((await on(command, monthsCsv([]), "--lang", "en")).stderr).toBe(
      "aturan-kube: not one group in standard input, only a header row; fill in one row per group and month\n",
    );
    expect((await on(command, "Bulan;Omset\nx;y\n", "--lang", "en")).stderr).toContain(
      "add a header row with a column `Nama KUBE`, or rename the column of the groups' names to `Nama KUBE`",
    );
  });
});

describe("a row that is damaged is reported and never lost", () => {
  it("with too few or too many cells, a cell of 1 MB, a formula", async () => {
    const { records } = await scoreOf(
      [
        "Nama KUBE;Bulan;Saldo IKS",
        "Mekar;02/2022",
        "Maju;02/2022;1;2;3",
        `Jaya;02/2022;${"9".repeat(1_000_000)}`,
        "Karya;02/2022;=1+1",
        '=HYPERLINK("http://x");02/2022;0',
        ";;",
        ";02/2022;5",
        "",
      ].join("\n"),
    );
    expect(
      records.map(({ line, group, issues }) => [line, group, ...issues.map(({ code }) => code)]),
    ).toEqual([
      [2, "Mekar", "row/too-few-cells"],
      [3, "Maju", "row/too-many-cells"],
      [4, "Jaya", "cell/too-long"],
      [5, "Karya", "rupiah/unreadable"],
      [6, '=HYPERLINK("http://x")'],
      [8, null, "kube/missing"],
    ]);
    expect(records.map(({ score }) => score?.min)).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it.each(["__proto__", "constructor", "prototype"])(
    "under a column `%s`, which is refused",
    async (name) => {
      const { issues, records } = await scoreOf(`Nama KUBE;Bulan;${name}\nMekar;02/2022;polluted\n`);
      expect(issues[0]).toMatchObject({ code: "header/forbidden", severity: "error", column: name });
      expect(records[0]?.group).toBe("Mekar");
      expect(Object.prototype).not.toHaveProperty("polluted");
    },
  );

  it("with a group named like a property of every object", async () => {
    const months = ["__proto__", "constructor", "toString"].map((name) => month({ "Nama KUBE": name }));
    const { stdout } = await on("rank", monthsCsv(months), "--format", "json", "--by", "kecamatan");
    const { all } = rankReportSchema.parse(JSON.parse(stdout));
    expect(all.entries.map(({ group, tied }) => [group, tied.count])).toEqual([
      ["__proto__", 2],
      ["constructor", 2],
      ["toString", 2],
    ]);
  });
});

describe("text from a list cannot steer a terminal or a log", () => {
  /** Control and format characters, and breaks of lines and paragraphs; only the report's own line breaks are left. */
  const STEERING = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;
  const EVIL = "\u001b[31mKUBE\u0007 \u202eterbalik\u2028::error::x ##[error]y\u009b2J";
  const MONTHS: readonly Month[] = [
    month({ "Nama KUBE": EVIL, Kecamatan: EVIL, Kabupaten: EVIL, "Jenis Usaha": EVIL }),
    month({ "Nama KUBE": `"${EVIL}\n★ palsu"`, Bulan: EVIL, "Saldo IKS": EVIL }),
  ];

  it.each(
    COMMANDS.flatMap((command) => [
      { command, options: [] },
      { command, options: ["--lang", "en"] },
      { command, options: ["--ruleset", "aturan-kube-default"] },
    ]),
  )("$command $options", async ({ command, options }) => {
    const list = monthsCsv(MONTHS).replace("Usulan Bantuan", EVIL);
    const { stdout, stderr } = await on(command, list, ...options);
    expect(stdout + stderr).not.toMatch(STEERING);
    expect(stdout + stderr).not.toMatch(/::|##\[/);
    expect(stdout).not.toMatch(/^ *★ palsu/m);
    const json = await on(command, list, ...options, "--format", "json");
    expect(json.stdout).not.toMatch(STEERING);
    expect(SCHEMAS[command].safeParse(JSON.parse(json.stdout)).success).toBe(true);
  });

  it.each(COMMANDS)("nor can the name of a file: %s", async (command) => {
    const path = await folder.write("a\u001b[2J\n::error::.csv", monthsCsv([month(), month()]));
    const { stdout } = await run([command, path, ...OPTIONS]);
    expect(stdout).toContain("a�[2J�: :error: :.csv");
  });
});

describe("nothing of a person reaches a report, though it stands in the list", () => {
  it.each(COMMANDS)("%s", async (command) => {
    const list = monthsCsv([month()])
      .replace("Saldo IKS", "Nama Pendamping")
      .replace("100.000", "Siti Rahasia 081234567890")
      .replace("Nama KUBE;", "Ketua;NIK Ketua;Nama KUBE;")
      .replace("Mekar;", "Budi Rahasia;2101995203800001;Mekar;");
    for (const format of ["pretty", "json"]) {
      const { stdout, stderr } = await on(command, list, "--format", format);
      expect(`${stdout}${stderr}`.replace(/"sha256":"[0-9a-f]{64}"/, "")).not.toMatch(/Rahasia|\d{7,}/);
    }
  });
});

describe("a list of 50,000 rows of one group and month", () => {
  const ROWS = 50_000;

  it("is read to its end: every row is scored, and all but the first named as doubles", async () => {
    async function* rows(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("Nama KUBE;Bulan;Saldo IKS\n");
      for (let sent = 0; sent < ROWS; sent += 1000) yield Buffer.from("Mekar;02/2022;5\n".repeat(1000));
    }
    const seen = { records: 0, doubles: 0 };
    let rest = "";
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        const lines = (rest + chunk.toString("utf8")).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) {
          seen.records += line.startsWith('    {"file":"-","line":') ? 1 : 0;
          seen.doubles += line.includes('"code":"period/duplicate"') ? 1 : 0;
        }
        done();
      },
    });
    const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
    const args = ["score", "-", ...OPTIONS, "--format", "json"];
    const now = new Date("2022-06-30");
    expect(
      await runCli(args, { stdin: Readable.from(rows()), stdout, stderr, now, folder: "/", env: {} }),
    ).toBe(1);
    expect(seen).toEqual({ records: ROWS, doubles: ROWS - 1 });
  });
});
