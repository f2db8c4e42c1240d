import { describe, expect, it } from "vitest";
import { checkReportSchema } from "../../src/report/contract/check-report.ts";
import { COLUMNS, csv, person, tenPersons } from "./list-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { checkText, type Run, run } from "./run-in-process.ts";

const folder = useListFolder();
const ELIGIBLE = csv(tenPersons());

function reportOf({ stdout }: Run) {
  return checkReportSchema.parse(JSON.parse(stdout));
}

describe("the exit code", () => {
  it("is 0 where everybody and every group is eligible", async () => {
    expect((await checkText(ELIGIBLE)).code).toBe(0);
  });

  it("is 0 with warnings only", async () => {
    const { code, stdout } = await checkText(csv(tenPersons({ Pekerjaan: "GURU" })));
    expect(stdout).toContain("0 kesalahan, 10 peringatan");
    expect(code).toBe(0);
  });

  it("is 1 where a person is not eligible", async () => {
    const list = csv([person(1, { Pekerjaan: "PNS" })]);
    expect((await checkText(list, "--group-by", "none")).code).toBe(1);
  });

  it("is 1 where a person is undetermined", async () => {
    const list = csv([person(1, { Pekerjaan: "" })]);
    expect((await checkText(list, "--group-by", "none")).code).toBe(1);
  });

  it("is 1 where only a group is not eligible", async () => {
    const result = await checkText(csv([...tenPersons(), person(11)]));
    expect(result.stdout).toContain("11 orang: 11 memenuhi syarat");
    expect(result.code).toBe(1);
  });

  it("is 1 where the list as a whole has an error and everybody is eligible", async () => {
    const doubled = csv(tenPersons())
      .replace("No KK", "No KK;Nomor KK")
      .replaceAll(/;(2101990101\d{6});/g, ";$1;$1;");
    const result = await checkText(doubled, "--fail-on", "error");
    expect(result.stdout).toContain("kolom `No KK` dan `Nomor KK` memuat hal yang sama");
    expect(result.stdout).toContain("10 orang: 10 memenuhi syarat");
    expect(result.code).toBe(1);
  });

  it("is 2 where the list cannot be read", async () => {
    expect(await checkText("Nama;Alamat\nSiti;Kijang\n")).toMatchObject({ code: 2, stdout: "" });
  });

  it("is 70 for a fault of the program itself, said in one line and without a stack", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("NIK\n");
      throw new TypeError("bug");
    }
    const { code, stdout, stderr } = await run(["check", "-", "--as-of", "2022-02-22"], { stdin: broken() });
    expect({ code, stdout, stderr }).toEqual({
      code: 70,
      stdout: "",
      stderr:
        "aturan-kube: kesalahan program aturan-kube sendiri, bukan daftar Anda; mohon laporkan: TypeError: bug\n",
    });
  });
});

describe("--fail-on", () => {
  const INELIGIBLE = csv([person(1, { Pekerjaan: "PNS" })]);
  const UNDETERMINED = csv([person(1, { "Status Perkawinan": "CERAI MATI" })]);
  const ERROR = csv([person(1, { NIK: "21019952038000" })]);

  it.each([
    { failOn: "ineligible", list: INELIGIBLE, code: 1 },
    { failOn: "ineligible", list: UNDETERMINED, code: 0 },
    { failOn: "undetermined", list: UNDETERMINED, code: 1 },
    { failOn: "undetermined", list: INELIGIBLE, code: 0 },
    { failOn: "error", list: ERROR, code: 1 },
    { failOn: "error", list: INELIGIBLE, code: 0 },
    { failOn: "ineligible,error", list: ERROR, code: 1 },
    { failOn: " error , ineligible ", list: INELIGIBLE, code: 1 },
    { failOn: "never", list: INELIGIBLE, code: 0 },
    { failOn: "never", list: ERROR, code: 0 },
  ])("$failOn gives $code", async ({ failOn, list, code }) => {
    expect((await checkText(list, "--group-by", "none", "--fail-on", failOn)).code).toBe(code);
  });

  it("never does not hide that a list could not be read", async () => {
    expect((await checkText("", "--fail-on", "never")).code).toBe(2);
  });
});

describe("--as-of", () => {
  // Born on 12 March 1980, so 60 years old on 17 August 2040.
  it("is the day that ages are reckoned on", async () => {
    const check = (asOf: string): Promise<Run> =>
      run(["check", "-", "--as-of", asOf, "--format", "json"], { stdin: ELIGIBLE });
    expect(reportOf(await check("2040-03-11")).summary).toMatchObject({ eligible: 10, ineligible: 0 });
    expect(reportOf(await check("2040-03-12")).summary).toMatchObject({ eligible: 0, ineligible: 10 });
  });

  it("is today in Asia/Jakarta unless told, and the day is printed on standard error", async () => {
    const args = ["check", "-", "--format", "json"];
    const late = await run(args, { stdin: ELIGIBLE, now: new Date("2022-02-21T17:00:00Z") });
    expect(late.stderr).toBe(
      "tanggal pemeriksaan: hari ini di Asia/Jakarta; agar hasilnya tetap sama kelak, sebut `--as-of 2022-02-22`\n",
    );
    expect(reportOf(late).asOf).toBe("2022-02-22");
    const early = await run([...args, "--lang", "en"], {
      stdin: ELIGIBLE,
      now: new Date("2022-02-21T16:59:59Z"),
    });
    expect(early.stderr).toBe(
      "day of the check: today in Asia/Jakarta; for the same result later on, give `--as-of 2022-02-21`\n",
    );
    expect(reportOf(early).asOf).toBe("2022-02-21");
  });

  it("that is given leaves standard error empty", async () => {
    expect((await checkText(ELIGIBLE)).stderr).toBe("");
  });
});

describe("--assume", () => {
  const LACKING = csv(
    tenPersons(),
    COLUMNS.filter((column) => column !== "Siap Berkelompok"),
  );

  it("fills what is missing and is recorded in the report", async () => {
    const result = await checkText(LACKING, "--assume", "member.isWilling=true", "--format", "json");
    expect(result.code).toBe(0);
    expect(reportOf(result)).toMatchObject({
      assumptions: { "member.isWilling": true },
      summary: { eligible: 10, warnings: 0 },
      issues: [],
    });
    expect((await checkText(LACKING, "--assume", "member.isWilling=true")).stdout).toContain(
      "\ndengan anggapan: kesiapan berkelompok = ya\n",
    );
  });

  it("never overrides what the list says", async () => {
    const list = csv([person(1, { "Siap Berkelompok": "tidak" })]);
    const result = await checkText(list, "--group-by", "none", "--assume", "member.isWilling=true");
    expect(result.stdout).toContain("menyatakan tidak siap berkelompok");
    expect(result.code).toBe(1);
  });

  it("takes truth values and words, and may be repeated", async () => {
    const result = await checkText(
      csv([person(1)]),
      ...["--assume", "member.hasSkill=false"],
      ...["--assume", "member.maritalStatus=kawin", "--format", "json"],
    );
    expect(reportOf(result).assumptions).toEqual({
      "member.hasSkill": false,
      "member.maritalStatus": "kawin",
    });
  });

  it("takes rows of nothing but errors of formulas for blank ones", async () => {
    const list = csv([person(1)]);
    const width = (list.split("\n")[0] ?? "").split(";").length;
    const errors = `${Array.from({ length: width }, () => "#N/A").join(";")}\n`;
    const { stdout } = await checkText(`${list}${errors.repeat(3)}`, "--group-by", "none");
    expect(stdout).toContain("\n1 orang: ");
  });

  it("is not needed to be told twice of one cell: the issue says it, and names the header of the list", async () => {
    const list = csv([
      person(1, { "Tanggal Lahir": "31/02/1980" }),
      person(2, { "Tanggal Lahir": "" }),
    ]).replace("Tanggal Lahir", "Tgl. Lahir");
    const { stdout } = await checkText(list, "--group-by", "none");
    const mend = stdout.slice(stdout.indexOf("Yang perlu dibenahi"), stdout.indexOf("Orang yang perlu"));
    expect(mend).toContain("1 orang · kolom `Tgl. Lahir` kosong atau belum jelas (umur 18–59 tahun)");
    expect(mend).not.toContain("Tanggal Lahir");
  });

  it.each(["member.age=20", "kube.householdCount=10"])(
    "of %s, which is worked out, is refused",
    async (fact) => {
      const { code, stdout, stderr } = await checkText(ELIGIBLE, "--assume", fact);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("tidak dapat dianggap sama untuk semua; lengkapi kolomnya");
    },
  );

  it("of a fact nobody knows is refused, with the fact that was probably meant", async () => {
    expect(await checkText(ELIGIBLE, "--assume", "member.isWiling=true")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "aturan-kube: anggapan untuk fakta yang tidak dikenal: `member.isWiling`; apakah maksudnya `member.isWilling`?\n",
    });
  });

  it.each(["member.isWilling=mungkin", "__proto__=x", "constructor=1"])(
    "%s is refused",
    async (assumption) => {
      const result = await checkText(ELIGIBLE, "--assume", assumption);
      expect(result).toMatchObject({ code: 2, stdout: "" });
      expect(result.stderr).toMatch(/^aturan-kube: anggapan .+\n$/);
    },
  );
});

describe("--group-by", () => {
  const LIST = csv([
    person(1, { "Nama KUBE": "A" }),
    person(2, { "Nama KUBE": "B", "Desa/Kelurahan": "Kijang" }),
  ]);

  it("groups by the usual column unless told", async () => {
    expect(reportOf(await checkText(LIST, "--format", "json")).groups.map(({ id }) => id)).toEqual([
      "A",
      "B",
    ]);
  });

  it("groups by the column with the given header, however it is spelled", async () => {
    const report = reportOf(await checkText(LIST, "--group-by", "DESA / kelurahan", "--format", "json"));
    expect(report.groups.map(({ id }) => id)).toEqual(["Sei Lekop", "Kijang"]);
    expect(report.members.map(({ group }) => group)).toEqual(["Sei Lekop", "Kijang"]);
  });

  it("none checks persons only", async () => {
    const report = reportOf(await checkText(LIST, "--group-by", "none", "--format", "json"));
    expect(report).toMatchObject({ groups: [], summary: { groups: 0, eligible: 2 } });
    expect(report.members.map(({ group }) => group)).toEqual([null, null]);
  });

  it("names the column that was probably meant where there is no such column", async () => {
    expect(await checkText(LIST, "--group-by", "Pekerjan", "--lang", "en")).toEqual({
      code: 2,
      stdout: "",
      stderr: "aturan-kube: no column `Pekerjan` to group by; did you mean `Pekerjaan`?\n",
    });
  });
});

describe("--show-pii", () => {
  it("shows NIK whole; without it everything after the sixth digit is masked", async () => {
    const list = csv([person(1, { Pekerjaan: "PNS" })]);
    for (const format of ["pretty", "json"]) {
      expect((await checkText(list, "--format", format)).stdout).toContain("210199**********");
      expect((await checkText(list, "--format", format, "--show-pii")).stdout).toContain("2101995203800001");
    }
  });
});

describe("--ruleset", () => {
  it("takes an id with a version", async () => {
    const { stdout } = await checkText(ELIGIBLE, "--ruleset", "permensos-25-2015@1.0.0", "--format", "json");
    expect(JSON.parse(stdout).ruleset).toMatchObject({ id: "permensos-25-2015", version: "1.0.0" });
  });

  it("that nobody knows is refused before the list is read", async () => {
    const result = await run([
      "check",
      "tidak-ada.csv",
      "--ruleset",
      "permensos-25-2051",
      "--as-of",
      "2022-02-22",
    ]);
    expect(result).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "aturan-kube: tidak ada aturan bernama `permensos-25-2051`; apakah maksudnya `permensos-25-2015`? (lihat `aturan-kube rules list`)\n",
    });
  });
});

describe("--lang", () => {
  it("en gives everything in English: issues, reasons, hints and words", async () => {
    const list = csv([person(1, { Pekerjaan: "penjual es", "Status Perkawinan": "CERAI HIDUP" })]);
    const { stdout } = await checkText(list, "--lang", "en");
    expect(stdout).not.toMatch(/orang|kelompok|syarat|baris|tidak|belum/i);
    expect(stdout).toContain("1 person: 0 eligible, 0 not eligible, 1 undetermined");
  });

  it("may stand before the command and with an equals sign", async () => {
    const { stdout } = await run(["--lang=en", "check", "-", "--as-of", "2022-02-22"], { stdin: ELIGIBLE });
    expect(stdout).toContain("10 persons: 10 eligible");
  });
});

describe("several files", () => {
  it("are one list: a NIK in two of them names the other file in each", async () => {
    const a = await folder.write("a.csv", csv([person(1), person(2)]));
    const b = await folder.write("b.csv", csv([person(3), person(1)]));
    const result = await run(["check", a, b, "--as-of", "2022-02-22", "--format", "json"]);
    const report = reportOf(result);
    expect(report.members.map(({ file, line, verdict }) => [file, line, verdict])).toEqual([
      [a, 2, "undetermined"],
      [a, 3, "eligible"],
      [b, 2, "eligible"],
      [b, 3, "undetermined"],
    ]);
    const messages = report.members.flatMap(({ issues }) =>
      issues.map(({ code, message }) => [code, message]),
    );
    expect(messages).toEqual([
      ["nik/duplicate", `NIK ini juga ada di baris \`3\` file \`${b}\``],
      ["nik/duplicate", `NIK ini juga ada di baris \`2\` file \`${a}\``],
    ]);
    expect(report.groups).toMatchObject([{ id: "KUBE Mekar", members: 4 }]);
  });

  it("are told apart in the report for people", async () => {
    const a = await folder.write("desa-a.csv", csv([person(1, { Pekerjaan: "TNI" })]));
    const b = await folder.write("desa-b.csv", csv([person(2, { Pekerjaan: "TNI" })]));
    const { stdout } = await run(["check", a, b, "--as-of", "2022-02-22"]);
    expect(stdout).toContain(`Orang yang perlu diperhatikan · ${a}\n  ✗ baris 2`);
    expect(stdout).toContain(`Orang yang perlu diperhatikan · ${b}\n  ✗ baris 2`);
  });

  it("of which one is standard input are read in the order they are named", async () => {
    const a = await folder.write("dari-file.csv", csv([person(1)]));
    const args = ["check", "-", a, "--as-of", "2022-02-22", "--format", "json"];
    expect(reportOf(await run(args, { stdin: csv([person(2)]) })).members.map(({ file }) => file)).toEqual([
      "-",
      a,
    ]);
  });

  it.each(["-", "a.csv"])("may not name %s twice", async (file) => {
    const result = await run(["check", file, "b.csv", file]);
    expect(result).toEqual({
      code: 2,
      stdout: "",
      stderr: `aturan-kube: \`${file}\` disebut dua kali; sebut setiap file satu kali saja\n`,
    });
  });

  it("are refused whole where one of them has no applicant", async () => {
    const a = await folder.write("isi.csv", csv([person(1)]));
    const b = await folder.write("kosong.csv", csv([]));
    expect(await run(["check", a, b, "--as-of", "2022-02-22", "--lang", "en"])).toEqual({
      code: 2,
      stdout: "",
      stderr: `aturan-kube: not one person in \`${b}\`, only a header row; fill in one row per person\n`,
    });
  });
});

describe("colours", () => {
  const ESCAPE = "\u001b[";
  it("are for terminals only", async () => {
    const args = ["check", "-", "--as-of", "2022-02-22"];
    expect((await run(args, { stdin: ELIGIBLE })).stdout).not.toContain(ESCAPE);
    expect((await run(args, { stdin: ELIGIBLE, isTTY: true })).stdout).toContain(ESCAPE);
    expect((await run(args, { stdin: ELIGIBLE, isTTY: true, env: { NO_COLOR: "1" } })).stdout).not.toContain(
      ESCAPE,
    );
    const json = await run([...args, "--format", "json"], { stdin: ELIGIBLE, isTTY: true });
    expect(json.stdout).not.toContain(ESCAPE);
  });
});

it("standard output holds nothing but data: with JSON it is one JSON document, whatever is said besides", async () => {
  const { stdout, stderr } = await run(["check", "-", "--format", "json"], { stdin: ELIGIBLE });
  expect(() => JSON.parse(stdout)).not.toThrow();
  expect(stderr).not.toBe("");
});
