/** "A new regulation is one new file": the build gathers what lies in `rules/`, and nothing has to be listed. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileRuleset, lintRuleset, parseRuleset, rulesets, runExamples } from "aturan-kube";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ruleFilesModule } from "../../tsup.config.ts";
import { SMALL_RULESET } from "./small-ruleset.ts";

const RULES = join(import.meta.dirname, "../../rules");

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aturan-kube-"));
  cpSync(RULES, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}

/** The rule files in the module the build makes of a folder; a module of one exported JSON array, with each file's text. */
function gathered(): readonly unknown[] {
  const [, array = ""] = /^export const ruleFiles = (.*);$/s.exec(ruleFilesModule(folder)) ?? [];
  return (JSON.parse(array) as readonly { readonly text: string }[]).map(({ text }) => JSON.parse(text));
}

function idsOf(files: readonly unknown[]): readonly string[] {
  return files.map((file) => parseRuleset(file).id).sort();
}

describe("the build", () => {
  test("takes in every file of the rules folder", () => {
    expect(idsOf(gathered())).toEqual(rulesets.map(({ id }) => id).sort());
  });

  test("takes in one more file with no other change, and its rules lint, compile and run", () => {
    const before = gathered();
    write("membership/dinsos-contoh.json", `${JSON.stringify(SMALL_RULESET, null, 2)}\n`);
    const added = gathered().filter((file) => !idsOf(before).includes(parseRuleset(file).id));
    expect(gathered()).toHaveLength(before.length + 1);
    expect(added).toEqual([SMALL_RULESET]);
    expect(lintRuleset(added[0])).toEqual([]);
    expect(runExamples(compileRuleset(parseRuleset(added[0]))).filter(({ holds }) => !holds)).toEqual([]);
  });

  test("leaves out what is no rule file: documents, the schema, drafts in a folder of their own", () => {
    const before = gathered();
    write("README.md", "# Rules\n");
    write("membership/README.md", "# Membership\n");
    write("schema/ruleset.schema.json", "{}");
    write("ruleset.schema.json", "{}");
    write("membership/drafts/dinsos-contoh.json", JSON.stringify(SMALL_RULESET));
    write("membership/dinsos-contoh.json.bak", "{}");
    expect(gathered()).toEqual(before);
  });

  test("takes files in by their names, so that a build gives the same bytes everywhere", () => {
    write("membership/b.json", '"b"');
    write("membership/a.json", '"a"');
    write("monitoring/c.json", '"c"');
    expect(gathered().filter((file) => typeof file === "string")).toEqual(["a", "b", "c"]);
  });
});
