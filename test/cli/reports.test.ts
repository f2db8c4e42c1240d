/** Formats and outputs of `check`: several reports of one run, each where it was asked for. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csv, person } from "./list-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { checkText, run } from "./run-in-process.ts";

const folder = useListFolder();
const LIST = csv([
  person(1, { "Nama KUBE": "=HYPERLINK(1)", Nama: "SITI" }),
  person(2, { "Nama KUBE": "KUBE ::error::, Maju", Pekerjaan: "PNS" }),
]);

function at(name: string): string {
  return join(folder.path(), name);
}

function read(name: string): Promise<string> {
  return readFile(at(name), "utf8");
}

describe("check --format csv", () => {
  it("has a line a person, with nothing that a spreadsheet or a CI service would obey", async () => {
    const { stdout, stderr, code } = await checkText(LIST, "--format", "csv");
    const rows: Record<string, string>[] = parse(stdout, { columns: true });
    expect(rows.map(({ group }) => group)).toEqual(["'=HYPERLINK(1)", "KUBE : :error: :, Maju"]);
    expect(rows.map(({ failing }) => failing)).toEqual(["", "occupation"]);
    expect({ stderr, code }).toEqual({ stderr: "", code: 1 });
  });
});

describe("check --format ndjson", () => {
  it("has the objects of the JSON report, one a line", async () => {
    const lines = (await checkText(LIST, "--format", "ndjson")).stdout.trimEnd().split("\n");
    const { members, groups } = JSON.parse((await checkText(LIST, "--format", "json")).stdout);
    const told = lines.map((line) => JSON.parse(line));
    const of = (wanted: string): unknown =>
      told.flatMap(({ type, ...rest }) => (type === wanted ? [rest] : []));
    expect({ members: of("member"), groups: of("group") }).toEqual({ members, groups });
  });
});

describe("--output of check", () => {
  it("may be given several times, each with its format, and reads the list once", async () => {
    const list = await folder.write("a.csv", LIST);
    const args = ["check", list, "--as-of", "2022-02-22"];
    const { stdout, stderr, code } = await run(
      [
        ...args,
        "--output",
        `json=${at("a.json")}`,
        "--output",
        `csv=${at("orang.csv")}`,
        "--output",
        at("a.txt"),
      ],
      { isTTY: true },
    );
    expect({ stdout, code }).toEqual({ stdout: "", code: 1 });
    expect(stderr).toBe(["a.json", "orang.csv", "a.txt"].map((name) => `ditulis: ${at(name)}\n`).join(""));
    for (const [name, format] of [
      ["a.json", "json"],
      ["orang.csv", "csv"],
      ["a.txt", "pretty"],
    ] as const) {
      expect(await read(name)).toBe((await run([...args, "--format", format])).stdout);
    }
  });

  it("that names no format is written in the one of --format, and `-` is standard output", async () => {
    const list = await folder.write("b.csv", LIST);
    const args = ["check", list, "--as-of", "2022-02-22"];
    const { stdout } = await run(
      [...args, "--format", "json", "--output", at("b.json"), "--output", "pretty=-"],
      { isTTY: true },
    );
    expect(await read("b.json")).toBe((await run([...args, "--format", "json"])).stdout);
    expect(stdout).toBe((await run(args, { isTTY: true })).stdout);
    expect(stdout).toContain("\u001B[");
  });

  it("whose name has `=` in it is a name, unless a format stands before it", async () => {
    const list = await folder.write("c.csv", LIST);
    await run(["check", list, "--as-of", "2022-02-22", "--output", at("per=2022.txt")]);
    expect(await readdir(folder.path())).toContain("per=2022.txt");
  });

  it.each([
    ["one file twice", ["json=x.json", "csv=./x.json"]],
    ["standard output twice", ["-", "json=-"]],
  ])("is refused for %s, before the list is read", async (_, outputs) => {
    const args = outputs.flatMap((output) => ["--output", output]);
    const { code, stdout, stderr } = await run(["check", "tidak-ada.csv", ...args, "--lang", "en"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^aturan-kube: `[^`]+` is named twice; name every file only once\n$/);
  });

  it("is none of the lists, whatever its place among the outputs", async () => {
    const list = await folder.write("d.csv", LIST);
    const { code, stderr } = await run([
      ...["check", list, "--as-of", "2022-02-22", "--lang", "en"],
      ...["--output", `json=${at("d.json")}`, "--output", `csv=${list}`],
    ]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `aturan-kube: \`--output ${list}\` is the input file itself; choose another name\n`,
    });
    expect(await readdir(folder.path())).not.toContain("d.json");
    expect(await read("d.csv")).toBe(LIST);
  });
});

describe("--fail-on, for groups", () => {
  const ALL_WELL = csv([person(1, { "Nama KUBE": "KUBE Mekar", Nama: "SITI" })]);

  it("looks at their verdicts too, where every person is well", async () => {
    expect((await checkText(ALL_WELL, "--format", "csv", "--fail-on", "ineligible")).code).toBe(1);
    expect((await checkText(ALL_WELL, "--format", "csv", "--fail-on", "undetermined")).code).toBe(0);
  });
});
