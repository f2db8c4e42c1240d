/** What the program loads before it knows what is asked of it. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/command-table.ts";
import type { CommandContext } from "../../src/cli/program.ts";
import { run } from "./run-in-process.ts";

const IMPORTS = /^(?:import|export)\s+(type\s+)?(\{[^}]*\}|[\w*]+(?:\s+as\s+\w+)?)\s+from\s+"([^"]+)"/gm;

/** The modules and packages that loading a module loads; types are no code, and what is imported when needed is not loaded. */
function loadedBy(file: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  for (const [, type, names = "", specifier = ""] of text.matchAll(IMPORTS)) {
    const isOfTypes =
      type !== undefined || names.split(",").every((name) => /^[{\s]*(?:type .*)?[}\s]*$/.test(name));
    if (isOfTypes) continue;
    if (specifier.startsWith(".")) {
      const target = join(dirname(file), specifier);
      if (target.endsWith(".ts")) loadedBy(target, found);
    } else if (!specifier.startsWith("node:")) found.add(specifier);
  }
  return found;
}

describe("the program", () => {
  test("loads nothing for --help but commander, words and what tells a near name", () => {
    const loaded = [...loadedBy("src/cli/cli.ts")];
    const others = loaded.filter((each) => !each.startsWith(join("src", "cli")));
    expect(others.toSorted()).toEqual([
      "commander",
      "fastest-levenshtein",
      "src/closest.ts",
      "src/error.ts",
      "src/language.ts",
      "src/report/text/escape-text.ts",
    ]);
    expect(loaded.filter((each) => /cli.(commands|read)|rule-source|list-command/.test(each))).toEqual([]);
  });

  test("loads no command to say that there is none of a name", async () => {
    const { code, stderr } = await run(["chek", "anggota.csv", "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain("`chek`");
    expect(stderr).toContain("`check`");
  });

  test.each(COMMANDS.map((each) => [each.name, each] as const))(
    "lists %s as the command tells of itself",
    async (name, { alias, takes, load }) => {
      // Nothing is run, so nothing is written or finished.
      const context = { io: {}, lang: "id", finish: () => undefined } as unknown as CommandContext;
      const command = await (await load())(context, []);
      const listed = await run(["--help"]);
      const own = (await run([name, "--help"])).stdout.replace(/\s+/g, " ");
      expect([command.name(), command.alias()]).toEqual([name, alias]);
      expect(listed.stdout).toContain(`${[`${name}|${alias}`, ...takes].join(" ")}`);
      expect(own.startsWith(`Pemakaian: aturan-kube ${[name, "[pilihan]", ...takes].join(" ")}`)).toBe(true);
      expect(listed.stdout.replace(/\s+/g, " ")).toContain(command.description().replace(/\s+/g, " "));
    },
  );
});
