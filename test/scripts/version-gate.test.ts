/** scripts/version-gate.mjs, run as CI runs it: on folders of rule files and changesets. `npm test` builds first. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileRuleset, formatRulesetChange, getRuleset, type Ruleset } from "aturan-kube";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NOW, REWORDED, UNTIL_60, WITHOUT_PPPK } from "../compare/plans.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aturan-kube-"));
  for (const name of ["rules/membership", "rules/monitoring", "changesets"])
    mkdirSync(join(folder, name), { recursive: true });
  rule("permensos-25-2015.json", NOW);
  release(NOW);
});
afterEach(() => rmSync(folder, { recursive: true }));

function rule(name: string, ruleset: Ruleset | object, kind = "membership"): string {
  const file = join(folder, "rules", kind, name);
  writeFileSync(file, JSON.stringify(ruleset));
  return file;
}

function release(...rulesets: readonly Ruleset[]): void {
  const hashes = rulesets.map((ruleset) => {
    const { id, version, sha256 } = compileRuleset(ruleset).reference;
    return [`${id}@${version}`, sha256];
  });
  writeFileSync(join(folder, "released.json"), JSON.stringify(Object.fromEntries(hashes)));
}

function changeset(name: string, bump: string, text: string): void {
  writeFileSync(join(folder, "changesets", name), `---\n"aturan-kube": ${bump}\n---\n\n${text}\n`);
}

function folders() {
  return {
    rules: join(folder, "rules"),
    released: join(folder, "released.json"),
    changesets: join(folder, "changesets"),
  };
}

/** The gate in this process; its own file is plain JavaScript and stands on the build. */
async function gate({ write = false } = {}) {
  const script = "../../scripts/check-versions.mjs";
  const { checkVersions } = await import(script);
  const { code, said, complaints } = await checkVersions({ ...folders(), write });
  return {
    code,
    said: said.replaceAll(folder, ""),
    complaints: complaints.replaceAll(folder, ""),
  };
}

function version(ruleset: Ruleset, of: string): Ruleset {
  return { ...ruleset, version: of };
}

describe("where nothing is changed", () => {
  it("there is nothing to do, with changesets about other things or without", async () => {
    const passes = {
      code: 0,
      said: "tidak ada aturan yang belum dirilis · no ruleset is unreleased\n",
      complaints: "",
    };
    expect(await gate()).toEqual(passes);
    changeset("lain.md", "patch", "Something else.");
    expect(await gate()).toEqual(passes);
  });
});

describe("59 → 60", () => {
  const WORDS = formatRulesetChange(NOW, UNTIL_60);

  it("with a patch changeset is refused, naming the file, the bump needed and given, and what to do", async () => {
    rule("permensos-25-2015-2.json", UNTIL_60);
    changeset("batas-umur.md", "patch", WORDS);
    expect(await gate()).toEqual({
      code: 1,
      said: "/rules/membership/permensos-25-2015-2.json: permensos-25-2015 1.0.0 → 2.0.0, major\n",
      complaints: [
        "✗ /rules/membership/permensos-25-2015-2.json: perubahan ini memerlukan changeset `major` untuk `aturan-kube`, yang ada `patch`; naikkan, atau jalankan `npm run version-gate -- --write`",
        "  /rules/membership/permensos-25-2015-2.json: this change needs a `major` changeset for `aturan-kube`, there is `patch`; raise it, or run `npm run version-gate -- --write`",
        "",
      ].join("\n"),
    });
  });

  it("with a major one that carries the difference in words passes", async () => {
    rule("permensos-25-2015-2.json", UNTIL_60);
    changeset("batas-umur.md", "major", `The age limit.\n\n${WORDS}\n\nAnd more.`);
    expect(await gate()).toMatchObject({ code: 0, complaints: "" });
  });

  it("with the bump in one changeset and the words in another passes", async () => {
    rule("permensos-25-2015-2.json", UNTIL_60);
    changeset("a.md", "major", "Something large.");
    changeset("b.md", "patch", WORDS.replaceAll("\n", "\r\n"));
    expect((await gate()).code).toBe(0);
  });

  it("with words that are not exactly those is refused", async () => {
    rule("permensos-25-2015-2.json", UNTIL_60);
    changeset("batas-umur.md", "major", WORDS.replace("umur 60 tahun", "umur 61 tahun"));
    const { code, complaints } = await gate();
    expect(code).toBe(1);
    expect(complaints).toContain(
      "no changeset carries the change in words; run `npm run version-gate -- --write`",
    );
  });

  it("as version 1.1.0 is refused: the ruleset's own version has to rise as far", async () => {
    const minor = version(UNTIL_60, "1.1.0");
    rule("permensos-25-2015-2.json", minor);
    changeset("batas-umur.md", "major", formatRulesetChange(NOW, minor));
    const { code, complaints } = await gate();
    expect(code).toBe(1);
    expect(complaints).toBe(
      [
        "✗ /rules/membership/permensos-25-2015-2.json: perubahan ini memerlukan kenaikan `major` dari 1.0.0, tetapi `version` 1.1.0 hanya menaikkan `minor`; naikkan `version`",
        "  /rules/membership/permensos-25-2015-2.json: this change needs a `major` bump from 1.0.0, but `version` 1.1.0 is a `minor` bump; raise `version`",
        "",
      ].join("\n"),
    );
  });

  it("as an earlier version is no rise at all", async () => {
    const earlier = version(UNTIL_60, "0.9.0");
    rule("permensos-25-2015-2.json", earlier);
    changeset("batas-umur.md", "major", formatRulesetChange(NOW, earlier));
    expect((await gate()).complaints).toContain("`version` 0.9.0 is a `none` bump");
  });
});

describe("how far a version has to rise", () => {
  it("other words: a patch is enough", async () => {
    const patch = version(REWORDED, "1.0.1");
    rule("permensos-25-2015-2.json", patch);
    changeset("kata.md", "patch", formatRulesetChange(NOW, patch));
    expect(await gate()).toMatchObject({ code: 0, complaints: "" });
  });

  it("PPPK excluded: undetermined becomes ineligible, so minor is enough and a patch is not", async () => {
    const minor = version(WITHOUT_PPPK, "1.1.0");
    rule("permensos-25-2015-2.json", minor);
    changeset("pppk.md", "patch", formatRulesetChange(NOW, minor));
    expect((await gate()).complaints).toContain("needs a `minor` changeset");
    changeset("pppk.md", "minor", formatRulesetChange(NOW, minor));
    expect((await gate()).code).toBe(0);
  });

  it("a new ruleset: minor, and its own version may be anything", async () => {
    const tegal = getRuleset("dinsos-tegal-2025");
    rule("dinsos-tegal-2025.json", version(tegal, "0.3.0"));
    expect(await gate()).toMatchObject({
      code: 1,
      said: "/rules/membership/dinsos-tegal-2025.json: dinsos-tegal-2025 0.3.0, minor\n",
    });
    changeset("tegal.md", "minor", formatRulesetChange(undefined, version(tegal, "0.3.0")));
    expect(await gate()).toMatchObject({ code: 0, complaints: "" });
  });

  it("a new ruleset that repeals a released one is told against that one", async () => {
    const next = getRuleset("permensos-2-2019");
    rule("permensos-2-2019.json", next);
    changeset("baru.md", "minor", formatRulesetChange(NOW, next));
    expect(await gate()).toMatchObject({ code: 0, complaints: "" });
  });

  it("the newest released version is what counts: 1.10.0 comes after 1.9.0", async () => {
    const [nine, ten] = [version(NOW, "1.9.0"), version(REWORDED, "1.10.0")];
    rule("a.json", nine);
    rule("b.json", ten);
    release(NOW, nine, ten);
    rule("c.json", version(UNTIL_60, "2.0.0"));
    expect((await gate()).said).toBe("/rules/membership/c.json: permensos-25-2015 1.10.0 → 2.0.0, major\n");
  });

  it("a monitoring ruleset: major where a part that scores is changed, a patch where it is a word", async () => {
    const now = getRuleset("kepri-2022@1.0.0");
    release(NOW, now);
    rule("kepri-2022.json", now, "monitoring");
    rule("kata.json", { ...now, version: "1.0.1", summary: { id: "lain", en: "other" } }, "monitoring");
    expect((await gate()).said).toBe("/rules/monitoring/kata.json: kepri-2022 1.0.0 → 1.0.1, patch\n");
  });

  it("a file that extends another is compared as a whole, in whichever order the files stand", async () => {
    const own = {
      ...JSON.parse(readFileSync("test/lists/dinsos-pesisir-2026.json", "utf8")),
      extends: { ruleset: "permensos-25-2015@1.0.0" },
    };
    rule("a-dinsos-pesisir-2026.json", own);
    expect((await gate()).said).toBe(
      "/rules/membership/a-dinsos-pesisir-2026.json: dinsos-pesisir-2026 1.0.0, minor\n",
    );
  });
});

describe("a released file", () => {
  it("that was edited is refused", async () => {
    rule("permensos-25-2015.json", { ...REWORDED, version: "1.0.0" });
    expect(await gate()).toMatchObject({
      code: 1,
      complaints: expect.stringContaining(
        "/rules/membership/permensos-25-2015.json: `permensos-25-2015@1.0.0` is released and may not be edited; restore it, and write the change as a new file with a higher `version`",
      ),
    });
  });

  it("that is gone is refused", async () => {
    rmSync(join(folder, "rules/membership/permensos-25-2015.json"));
    expect(await gate()).toMatchObject({
      code: 1,
      complaints: expect.stringContaining("`permensos-25-2015@1.0.0` is released but no longer there"),
    });
  });
});

describe("--write", () => {
  it("writes the changeset that the gate then takes, once", async () => {
    rule("permensos-25-2015-2.json", UNTIL_60);
    changeset("lain.md", "patch", "Something else.");
    const name = "rules-permensos-25-2015-2-0-0.md";
    expect(await gate({ write: true })).toMatchObject({
      code: 0,
      said: expect.stringContaining(`ditulis · written: /changesets/${name}\n`),
    });
    expect(readFileSync(join(folder, "changesets", name), "utf8")).toBe(
      `---\n"aturan-kube": major\n---\n\nRules: \`permensos-25-2015\` 2.0.0.\n\n${formatRulesetChange(NOW, UNTIL_60)}\n`,
    );
    expect(await gate()).toMatchObject({ code: 0, complaints: "" });
    expect((await gate({ write: true })).said).not.toContain("written");
    expect(readdirSync(join(folder, "changesets"))).toEqual(["lain.md", name]);
  });

  it("writes it anew where the ruleset has changed since", async () => {
    rule("permensos-25-2015-2.json", version(WITHOUT_PPPK, "2.0.0"));
    await gate({ write: true });
    rule("permensos-25-2015-2.json", UNTIL_60);
    expect((await gate()).code).toBe(1);
    expect((await gate({ write: true })).code).toBe(0);
  });

  it("does not help where the ruleset's own version is too small", async () => {
    rule("permensos-25-2015-2.json", version(UNTIL_60, "1.0.1"));
    expect((await gate({ write: true })).code).toBe(1);
  });
});

it("a rule file that is not sound stops the gate", async () => {
  rule("rusak.json", { ...NOW, version: "3.0.0", criteria: [] });
  expect(await gate()).toMatchObject({ code: 2, complaints: expect.stringContaining("aturan tidak sah") });
  rule("rusak.json", {});
  cpSync("package.json", join(folder, "rules/membership/bukan.json"));
  expect((await gate()).code).toBe(2);
});

it("runs in CI by its arguments, with an exit code", () => {
  rule("permensos-25-2015-2.json", UNTIL_60);
  const { rules, released, changesets } = folders();
  const args = ["--rules", rules, "--released", released, "--changesets", changesets];
  const run = (...more: readonly string[]) =>
    spawnSync(process.execPath, ["scripts/version-gate.mjs", ...args, ...more], { encoding: "utf8" });
  const refused = run();
  expect([refused.status, refused.stdout]).toEqual([1, expect.stringContaining("1.0.0 → 2.0.0, major\n")]);
  expect(refused.stderr).toContain("✗ ");
  expect(run("--write").status).toBe(0);
});

it("the changelog carries the difference under its own heading", async () => {
  const require = createRequire(import.meta.url);
  const { default: changelog } = require("@changesets/cli/changelog");
  const summary = `Rules: \`permensos-25-2015\` 2.0.0.\n\n${formatRulesetChange(NOW, UNTIL_60)}`;
  const entry: string = await changelog.getReleaseLine({ summary }, "major", null);
  expect(entry).toContain("- Rules: `permensos-25-2015` 2.0.0.\n");
  expect(entry).toContain("\n  #### `permensos-25-2015` 1.0.0 → 2.0.0\n");
  expect(entry).toContain("\n  - in force from: 2016\n");
  expect(entry).toContain("\n      - age 60 years (everything else passing): not eligible → eligible\n");
});
