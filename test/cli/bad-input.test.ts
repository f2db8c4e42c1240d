/** Files that are broken in every way a clerk's file can be: one clear message, the right exit code, and no row lost. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { type CheckReport, checkReportSchema } from "../../src/report/contract/check-report.ts";
import { csv, person, tenPersons } from "./list-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { checkText, NOW, type Run, run } from "./run-in-process.ts";

const folder = useListFolder();

async function reportOn(list: string, ...options: readonly string[]): Promise<CheckReport> {
  const { stdout } = await checkText(list, "--format", "json", ...options);
  return checkReportSchema.parse(JSON.parse(stdout));
}

function codesOf({
  issues,
}: Pick<CheckReport, "issues"> | CheckReport["members"][number]): readonly string[] {
  return issues.map(({ code }) => code);
}

function checkFile(path: string): Promise<Run> {
  return run(["check", path, "--as-of", "2022-02-22"]);
}

const WORKBOOK = Buffer.concat([Buffer.from("PK\x03\x04\x14\0[Content_Types].xml"), randomBytes(4096)]);
const NOISE = Buffer.concat([Buffer.from([0x9f, 0, 1, 2]), randomBytes(4096)]);

describe("a file that is no list is refused with one line, exit code 2 and nothing on standard output", () => {
  it.each([
    { what: "an empty file", content: "", says: /kosong, seharusnya berisi satu baris judul/ },
    { what: "a file of blank lines", content: "\n\n \n;;;\n", says: /kosong/ },
    {
      what: "a header without a row",
      content: csv([]),
      says: /tidak ada satu orang pun di `.*`, hanya baris judul/,
    },
    { what: "a header and blank rows", content: `${csv([])};;;;\n\n`, says: /tidak ada satu orang pun/ },
    { what: "random bytes", content: NOISE, says: /berisi byte NUL/ },
    { what: "a workbook that is cut off", content: WORKBOOK, says: /rusak.*Save As/ },
    { what: "a picture", content: Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), says: /gambar/ },
    { what: "NUL bytes in a row", content: `${csv([person(1)])}2101\0;x\n`, says: /berisi byte NUL/ },
    {
      what: "a quotation mark that is not closed",
      content: 'NIK;Nama\n1;"Siti\n2;Budi\n',
      says: /baris 2: tanda kutip/,
    },
    {
      what: "no NIK column",
      content: "Nama;Alamat\nSiti;Kijang\n",
      says: /tidak mempunyai kolom `NIK`.*`Nama`, `Alamat`/,
    },
    {
      what: "no header row",
      content: "2101995203800001;Siti\n",
      says: /tidak mempunyai baris judul: baris 1/,
    },
    {
      what: "a record of 20 MB",
      content: `NIK;Nama\n1;"${"x\n".repeat(10_000_000)}"\n`,
      says: /baris 2: satu baris data lebih dari 16 MiB/,
    },
  ])("$what", async ({ content, says }) => {
    const { code, stdout, stderr } = await checkFile(await folder.write("list.csv", content));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^aturan-kube: [^\n]+\n$/);
    expect(stderr).toMatch(says);
  });

  it("a folder", async () => {
    const { code, stdout, stderr } = await checkFile(folder.path());
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      `aturan-kube: \`${folder.path()}\` adalah folder, seharusnya sebuah daftar; sebutkan file di dalamnya\n`,
    );
  });

  it("a file that does not exist", async () => {
    const path = join(folder.path(), "tidak-ada.csv");
    const { code, stdout, stderr } = await checkFile(path);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(`aturan-kube: file \`${path}\` tidak ditemukan; periksa ejaan nama dan foldernya\n`);
  });

  it("standard input without one person", async () => {
    expect(await checkText(csv([]))).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "aturan-kube: tidak ada satu orang pun di masukan standar, hanya baris judul; isi satu baris per orang\n",
    });
  });
});

describe("a row that is damaged is reported and never lost", () => {
  it("with too few or too many cells", async () => {
    const report = await reportOn("NIK;Nama\n2101995203800001\n2101995203800002;Siti;x;y\n;\n-;x\n");
    expect(report.members.map((member) => [member.line, member.nik, codesOf(member)])).toEqual([
      [2, "210199**********", ["row/too-few-cells"]],
      [3, "210199**********", ["row/too-many-cells"]],
      [5, null, ["nik/missing"]],
    ]);
  });

  it("with a NIK that Excel kept as a number: the person is never eligible", async () => {
    const list = csv([...tenPersons().slice(1), person(1, { NIK: "3,27301E+15" })]);
    const { members } = await reportOn(list, "--group-by", "none");
    expect(members[9]).toMatchObject({ nik: null, verdict: "undetermined" });
    expect(members[9]?.criteria.every(({ outcome }) => outcome === "pass")).toBe(true);
    expect(members[9]?.issues).toMatchObject([{ code: "nik/excel-damaged", line: 11, column: "NIK" }]);
    expect((await checkText(list, "--group-by", "none")).stdout).toContain(
      "  ? baris 11 · tanpa NIK yang sah: belum dapat ditentukan\n",
    );
  });

  it("with twelve NIK that all end in 0, since Excel cut off their last digit", async () => {
    const persons = Array.from({ length: 12 }, (_, index) => person(10 * (index + 1)));
    const { members, summary } = await reportOn(csv(persons));
    expect(summary).toMatchObject({ eligible: 0, undetermined: 12, errors: 24 });
    for (const member of members) expect(codesOf(member)).toEqual(["nik/excel-damaged", "kk/excel-damaged"]);
  });

  it("but two such NIK, and the No. KK with them, may be chance", async () => {
    const persons = Array.from({ length: 2 }, (_, index) => person(10 * (index + 1)));
    expect((await reportOn(csv(persons))).summary).toMatchObject({ eligible: 2, errors: 0 });
  });

  it('with an occupation nobody knows, which is missing and not "other"', async () => {
    const { members } = await reportOn(csv([person(1, { Pekerjaan: "juru kunci makam" })]));
    expect(members[0]).toMatchObject({ verdict: "undetermined" });
    expect(codesOf(members[0] ?? { issues: [] })).toEqual(["occupation/unrecognised"]);
  });

  it("with a cell of 10 MB", async () => {
    const { members, summary } = await reportOn(
      csv([person(1, { Pekerjaan: "x".repeat(10_000_000) }), person(2)]),
    );
    expect(summary.members).toBe(2);
    expect(codesOf(members[0] ?? { issues: [] })).toEqual(["cell/too-long"]);
    expect(members[1]?.verdict).toBe("eligible");
  });

  it("with formulas in its cells, which are shown as text", async () => {
    const list = csv([person(1, { "Nama KUBE": '=HYPERLINK("http://x")', Pekerjaan: "PNS" })]);
    const { groups } = await reportOn(list);
    expect(groups.map(({ id }) => id)).toEqual(['=HYPERLINK("http://x")']);
    expect((await checkText(list)).stdout).not.toMatch(/^[=+@-]/m);
  });
});

describe("a header that is damaged", () => {
  it("with two columns of the same thing is an error of the list", async () => {
    const { issues } = await reportOn("NIK;Pekerjaan;Jenis Pekerjaan\n2101995203800001;PNS;PNS\n");
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "header/duplicate", severity: "error", file: "-", line: 1 }),
    );
  });

  it("with the same header twice: both cells are read, and where they disagree neither counts", async () => {
    const { members } = await reportOn("NIK;Pekerjaan;Pekerjaan\n2101995203800001;PNS;PEDAGANG\n");
    expect(codesOf(members[0] ?? { issues: [] })).toEqual(["cell/conflict"]);
    expect(members[0]?.criteria.find(({ id }) => id === "occupation")).toMatchObject({ outcome: "unknown" });
  });

  it.each(["__proto__", "constructor", "prototype"])(
    "with a column `%s` has it refused and goes on",
    async (name) => {
      const { issues, members } = await reportOn(`NIK;${name};Pekerjaan\n2101995203800001;x;PNS\n`);
      expect(issues[0]).toMatchObject({ code: "header/forbidden", severity: "error", column: name });
      expect(members[0]?.verdict).toBe("ineligible");
      expect(Object.prototype).not.toHaveProperty("x");
    },
  );

  it("with a misspelt column names the one that was probably meant", async () => {
    const { stdout } = await checkText("NIK;Pekerjan\n2101995203800001;PNS\n");
    expect(stdout).toContain(
      "kolom `Pekerjan` tidak dikenal, jadi tidak dipakai\n    → mungkin maksudnya `Pekerjaan`",
    );
  });
});

describe("text from a list cannot steer a terminal or a log", () => {
  /** Control and format characters, and breaks of lines and paragraphs; only the report's own line breaks are left. */
  const STEERING = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;
  const EVIL = "\u001b[31mKUBE\u0007 \u202eterbalik\u2028::error::x ##[error]y\u009b2J";

  it("neither in the names of groups nor in headers", async () => {
    const list = csv([person(1, { "Nama KUBE": EVIL, Pekerjaan: "PNS" })]).replace("Nama;", `${EVIL};`);
    const { stdout } = await checkText(list);
    expect(stdout).toContain("KUBE");
    expect(stdout).not.toMatch(STEERING);
    expect(stdout).not.toMatch(/::|##\[/);
  });

  it("and a line break in a cell does not make a line of its own", async () => {
    const { stdout } = await checkText(csv([person(1, { "Nama KUBE": '"KUBE\n✓ palsu: memenuhi syarat"' })]));
    expect(stdout).not.toMatch(/^ *✓ palsu/m);
  });

  it("nor can the name of a file", async () => {
    const path = await folder.write("a\u001b[2J\n::error::.csv", csv([person(1, { Pekerjaan: "PNS" })]));
    const { stdout } = await checkFile(path);
    expect(stdout).toContain("a�[2J�: :error: :.csv");
    const json = await run(["check", path, "--as-of", "2022-02-22", "--format", "json"]);
    expect(json.stdout).not.toMatch(STEERING);
    expect(JSON.parse(json.stdout).members[0].file).toBe(path);
  });
});

describe("a list of 200,000 rows with the same NIK", () => {
  const ROWS = 200_000;

  it("is read to its end: every row is reported as a duplicate and nobody is eligible", async () => {
    async function* rows(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("NIK\n");
      for (let sent = 0; sent < ROWS; sent += 1000) yield Buffer.from("2101995203800001\n".repeat(1000));
    }
    const seen = { rows: 0, duplicates: 0, eligible: 0 };
    let rest = "";
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        const lines = (rest + chunk.toString("utf8")).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) {
          seen.rows += line.includes(",210199**********,undetermined,") ? 1 : 0;
          seen.duplicates += line.includes("nik/duplicate") ? 1 : 0;
          seen.eligible += line.includes(",eligible,") ? 1 : 0;
        }
        done();
      },
    });
    const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
    const args = ["check", "-", "--as-of", "2022-02-22", "--format", "csv"];
    const code = await runCli(args, {
      stdin: Readable.from(rows()),
      stdout,
      stderr,
      now: NOW,
      folder: "/",
      env: {},
    });
    expect(code).toBe(1);
    expect(seen).toEqual({ rows: ROWS, duplicates: ROWS, eligible: 0 });
  });
});
