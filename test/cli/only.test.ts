/** `check --only` and `--all`: which persons and groups a report holds, and that it says what it left out. */
import { describe, expect, it } from "vitest";
import { csv, person } from "./list-text.ts";
import { run } from "./run-in-process.ts";

const LIST = csv([person(1), person(2, { Pekerjaan: "PNS" }), person(3, { "Siap Berkelompok": "" })]);

function check(stdin: string, ...args: readonly string[]) {
  return run(["check", "-", "--as-of", "2022-02-22", "--group-by", "none", ...args], { stdin });
}

describe("check --only", () => {
  it("csv holds the persons asked for, and standard error says how many it left out", async () => {
    const { stdout, stderr } = await check(LIST, "--only", "ineligible", "--format", "csv");
    expect(stdout.trimEnd().split("\n").slice(1)).toEqual([
      expect.stringContaining(",ineligible,occupation,"),
    ]);
    expect(stderr).toBe("`--only ineligible`: 2 orang, 0 kelompok tidak dimuat\n");
  });

  it("ndjson says it in its first line, where the numbers are those of the whole list", async () => {
    const { stdout } = await check(LIST, "--only", "undetermined,ineligible", "--format", "ndjson");
    const [list, ...rest] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(list.only).toEqual({ findings: ["ineligible", "undetermined"], members: 1, groups: 0 });
    expect(list.summary).toMatchObject({ members: 3, eligible: 1 });
    expect(rest.map(({ verdict }) => verdict)).toEqual(["ineligible", "undetermined"]);
  });

  it("the report for people says it below the counts", async () => {
    const { stdout } = await check(LIST, "--only", "undetermined", "--lang", "en");
    expect(stdout).toContain("warnings\n`--only undetermined`: 2 persons, 0 groups left out\n");
    expect(stdout).not.toContain("line 3");
    expect(stdout).toContain("? line 4");
  });

  it("does not change the exit code", async () => {
    expect((await check(LIST, "--only", "warning")).code).toBe(1);
  });

  it.each([
    ["id", "`--only` tidak dapat dipakai dengan bentuk `json`, yang selalu memuat seluruh daftar"],
    ["en", "`--only` cannot be used with the format `json`, which always holds the whole list"],
  ])("json refuses it, as it always holds the whole list (%s)", async (lang, message) => {
    const { code, stdout, stderr } = await check(
      LIST,
      ...["--only", "error", "--output", "json=-", "--lang", lang],
    );
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("a word that it does not know is refused with the one that was meant", async () => {
    const { code, stderr } = await check(LIST, "--only", "eror", "--lang", "en");
    expect(code).toBe(2);
    expect(stderr).toContain("`--only` cannot be `eror`");
    expect(stderr).toContain("did you mean `error`?");
  });
});

describe("a long list", () => {
  const LONG = csv(Array.from({ length: 203 }, (_, index) => person(index, { Pekerjaan: "PNS" })));

  it("lists 200 persons and says how many more there are, and how to see them", async () => {
    const { stdout } = await check(LONG, "--lang", "en");
    expect(stdout.match(/^ {2}✗ line/gm)).toHaveLength(200);
    expect(stdout).toContain(
      "  … 3 more persons to look at are left out; see all with `--all` or `--format csv`",
    );
  });

  it("lists everybody with --all", async () => {
    const { stdout } = await check(LONG, "--lang", "en", "--all");
    expect(stdout.match(/^ {2}✗ line/gm)).toHaveLength(203);
    expect(stdout).not.toContain("left out");
  });
});
