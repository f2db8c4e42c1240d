/** docs/cli.md: what it shows is what the program gives (`npx vitest --update` writes it), and no option is left out. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "./run-in-process.ts";

const DOCUMENT = "docs/cli.md";
const text = readFileSync(DOCUMENT, "utf8");

const CONSOLE = /(?<=^```console\n)[\s\S]*?(?=^```$)/gm;
const JSON_REPORT = /(?<=^```json\n)[\s\S]*?(?=^```$)/gm;

/** The bundled list in `check`, and the rows and the group of it that the document shows. */
const REPORT_ARGS = "check test/lists/kube-contoh.csv --as-of 2022-02-22 --format json";
const SHOWN_LINES = [13, 18];
const SHOWN_GROUP = "KUBE Harapan Baru";

/** A block of commands, each line `$ aturan-kube …` followed by what it prints. */
async function withOutput(block: string): Promise<string> {
  let shown = "";
  for (const [line, args = ""] of block.matchAll(/^\$ aturan-kube (.*)$/gm)) {
    const { stdout, stderr } = await run(args.split(" "));
    shown += `${line}\n${stderr}${stdout}`;
  }
  return shown;
}

/** Some of the JSON report, with each innermost object on one line. */
async function reportExcerpt(): Promise<string> {
  const { stdout } = await run(REPORT_ARGS.split(" "));
  const report = JSON.parse(stdout);
  const excerpt = {
    ...report,
    members: report.members.filter(({ line }: { line: number }) => SHOWN_LINES.includes(line)),
    groups: report.groups.filter(({ id }: { id: string }) => id === SHOWN_GROUP),
  };
  const json = JSON.stringify(excerpt, null, 2)
    .replaceAll(/\[\s+("[^"]*")\s+\]/g, "[$1]")
    .replaceAll(/\{\s+([^{}]*?)\s+\}/g, (_, inner: string) => `{ ${inner.replaceAll(/\n\s+/g, " ")} }`);
  return `${json}\n`;
}

/** The text with every block that matches `pattern` replaced by what `write` makes of it. */
async function replaceBlocks(
  whole: string,
  pattern: RegExp,
  write: (block: string) => Promise<string>,
): Promise<string> {
  const written = await Promise.all(whole.match(pattern)?.map(write) ?? []);
  return whole.replace(pattern, () => written.shift() ?? "");
}

describe(DOCUMENT, () => {
  it("shows what its commands print", async () => {
    const renewed = await replaceBlocks(
      await replaceBlocks(text, CONSOLE, withOutput),
      JSON_REPORT,
      reportExcerpt,
    );
    await expect(renewed).toMatchFileSnapshot(`../../${DOCUMENT}`);
  });

  it.each([
    ["check"],
    ["score"],
    ["rank"],
    ["portfolio"],
    ["cards"],
    ["rules", "list"],
    ["rules", "show"],
    ["rules", "new"],
    ["rules", "examples"],
    ["rules", "watch"],
    ["rules", "lint"],
    ["rules", "test"],
    ["rules", "docs"],
  ])("names every option of %s %s", async (...words) => {
    const { stdout } = await run([...words, "--help"]);
    const options = stdout.match(/--[a-z-]+/g) ?? [];
    expect(options.filter((option) => !text.includes(`\`${option}`))).toEqual([]);
  });

  it.each(["check", "score", "rank", "portfolio"])("explains every field of the report of %s", (command) => {
    const schema = JSON.parse(readFileSync(`rules/schema/${command}-report.schema.json`, "utf8"));
    const explained = new Set(
      [...text.matchAll(/`[^`\n]*`/g)].flatMap(([code]) => code.match(/[A-Za-z0-9]+/g) ?? []),
    );
    expect(fieldsOf(schema).filter((field) => !explained.has(field))).toEqual([]);
  });
});

/** Every property that a JSON Schema names, at whatever depth. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {}, ...rest } = schema as { readonly properties?: object };
  return [
    ...Object.keys(properties),
    ...[...Object.values(properties), ...Object.values(rest)].flatMap(fieldsOf),
  ];
}
