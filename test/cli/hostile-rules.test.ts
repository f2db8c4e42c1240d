/** A rule file whose every text attacks a terminal or the log of a CI service: no report prints it as it is. */
import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { formatsOf, type ReportName } from "../../src/report/formats.ts";
import { workbookText } from "../report/workbook-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const ATTACK = "\u001B[31m\u0007\u202E ::error::x ##[error]y \n::error::z <script>alert(1)</script>";

const folder = useListFolder();
const at = (name: string): string => join(folder.path(), name);

/** Every text in both languages, every title and name, with the attack after it. */
function attacking(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => attacking(each, key));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, attacking(each, "en" in value ? "text" : name)]),
    );
  const isText = ["text", "title", "note", "locator", "quote"].includes(key);
  return typeof value === "string" && isText ? `${value}${ATTACK}` : value;
}

beforeAll(async () => {
  await mkdir(at("sound"), { recursive: true });
  await mkdir(at("faulty"), { recursive: true });
  const membership = JSON.parse(await readFile("rules/membership/permensos-25-2015.json", "utf8"));
  const monitoring = JSON.parse(await readFile("rules/monitoring/tahap-kebon-waru.json", "utf8"));
  const sound = attacking({ ...membership, id: "jahat" }) as object;
  await writeFile(at("sound/a.json"), JSON.stringify(sound));
  await writeFile(at("sound/b.json"), JSON.stringify(attacking({ ...monitoring, id: "jahat-dua" })));
  await writeFile(at("faulty/a.json"), JSON.stringify({ ...sound, [ATTACK]: ATTACK, kind: ATTACK }));
  await writeFile(at("faulty/b.json"), JSON.stringify({ ...sound, [ATTACK]: ATTACK, criteria: [ATTACK] }));
});

const RULES = ["--rules", "sound/a.json", "--rules", "sound/b.json"];

/** Each report, and the calls that write it. */
const CALLS: Partial<Record<ReportName, readonly (readonly string[])[]>> = {
  "rules show": [
    ["rules", "show", "jahat", ...RULES],
    ["rules", "show", "jahat-dua", ...RULES],
  ],
  "rules list": [["rules", "list", ...RULES]],
  "rules lint": [
    ["rules", "lint", "sound/a.json"],
    ["rules", "lint", "faulty/a.json", "faulty/b.json"],
  ],
  "rules test": [["rules", "test", "jahat", ...RULES]],
  check: [["check", "test/lists/kube-contoh.csv", "--as-of", "2022-02-22", "--ruleset", "jahat", ...RULES]],
  score: [
    [
      "score",
      "test/lists/pemantauan-contoh.csv",
      "--as-of",
      "2022-06-30",
      "--ruleset",
      "jahat-dua",
      ...RULES,
    ],
  ],
  diff: [["diff", "permensos-25-2015", "jahat", ...RULES]],
};

describe.each(Object.entries(CALLS))("%s", (name, calls) => {
  // The name is a key of `CALLS`.
  test.each(formatsOf(name as ReportName))(
    "as %s prints no control character and no command",
    async (format) => {
      for (const call of calls) {
        const args = call.map((arg) => (/^(?:sound|faulty)\//.test(arg) ? at(arg) : arg));
        const output = at(`laporan.${format}`);
        const isWorkbook = format === "xlsx";
        const {
          stdout: said,
          stderr,
          code,
        } = await run([...args, "--format", format, ...(isWorkbook ? ["--output", output] : [])]);
        expect(code).toBeLessThan(2);
        const stdout = isWorkbook ? workbookText(readFileSync(output)) : said;
        // Annotations of a file without a fault are none.
        if (format !== "github") expect(stdout).not.toBe("");
        // A report of GitHub is made of commands; none of them is one of the file.
        const own =
          format === "github" ? stdout.replace(/^::(?:error|warning|notice) [^\n]*?::/gm, "") : stdout;
        for (const text of [own, stderr]) {
          expect(text).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
          if (!isWorkbook) expect(text).not.toMatch(/::error|##\[/);
        }
        if (format === "html") expect(stdout).not.toContain("<script");
      }
    },
  );
});
