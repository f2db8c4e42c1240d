/** docs/policy-change.md: what it shows is what the program gives (`npx vitest --update` writes it); docs/cli.md names every option. */
import { readFileSync } from "node:fs";
import * as api from "aturan-kube";
import { describe, expect, it } from "vitest";
import { run } from "./run-in-process.ts";

const DOCUMENT = "docs/policy-change.md";
const text = readFileSync(DOCUMENT, "utf8");

const CONSOLE = /(?<=^```console\n)[\s\S]*?(?=^```$)/gm;
const PROGRAM = /(?<=^```ts\n)[\s\S]*?(?=^```$)/gm;

/** A block of commands, each line `$ aturan-kube …` followed by what it prints. */
async function withOutput(block: string): Promise<string> {
  let shown = "";
  for (const [line, args = ""] of block.matchAll(/^\$ aturan-kube (.*)$/gm)) {
    const { stdout, stderr } = await run(args.split(" "));
    shown += `${line}\n${stderr}${stdout}`;
  }
  return shown;
}

describe(DOCUMENT, () => {
  it("shows what its commands print", async () => {
    const blocks = await Promise.all((text.match(CONSOLE) ?? []).map(withOutput));
    expect(blocks.length).toBeGreaterThan(0);
    await expect(text.replace(CONSOLE, () => blocks.shift() ?? "")).toMatchFileSnapshot(`../../${DOCUMENT}`);
  });

  it.each((text.match(PROGRAM) ?? []).map((code) => [code]))("says what its programs give: %#", (code) => {
    let checked = 0;
    const check = (actual: unknown, expected: unknown): void => {
      checked += 1;
      expect(actual).toEqual(expected);
    };
    const body = code
      .replace(/^import \{([^}]*)\} from "aturan-kube";/gm, "const {$1} = api;")
      .replace(/^(.*); \/\/ (.*)$/gm, (_, statement, value) => `check((${statement}), (${value}));`);
    // The programs are this project's own text.
    new Function("api", "check", body)(api, check);
    expect(checked).toBeGreaterThan(0);
  });
});

it.each([[["diff"]], [["rules", "vectors"]]])("docs/cli.md names every option of %s", async (words) => {
  const { stdout } = await run([...words, "--help"]);
  const options = stdout.match(/--[a-z-]+/g) ?? [];
  const cli = readFileSync("docs/cli.md", "utf8");
  expect(options.filter((option) => !cli.includes(`\`${option}`))).toEqual([]);
});
