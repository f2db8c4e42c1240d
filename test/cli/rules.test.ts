import { getRuleset, parseRuleset, rulesets } from "aturan-kube";
import { describe, expect, it } from "vitest";
import { run } from "./run-in-process.ts";

describe("rules list", () => {
  it("tells every ruleset with its title, issuer and when it came into force", async () => {
    const { code, stdout, stderr } = await run(["rules", "list"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const { id, version, title, issuer } of rulesets) {
      expect(stdout).toContain(`${id} ${version}\n  ${title.id}\n  ${issuer.name.id}, berlaku sejak `);
    }
  });

  it("speaks English where that is asked for", async () => {
    const { stdout } = await run(["rules", "list", "--lang", "en"]);
    for (const { title } of rulesets) expect(stdout).toContain(`\n  ${title.en}\n`);
  });

  it("as JSON tells programs what tells rulesets apart", async () => {
    const { stdout } = await run(["rules", "list", "--format", "json"]);
    const listed = JSON.parse(stdout);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(rulesets.map(({ id }) => id));
    expect(listed[0]).toEqual({
      id: "permensos-25-2015",
      version: "1.0.0",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      title: getRuleset("permensos-25-2015").title,
      issuer: getRuleset("permensos-25-2015").issuer.name,
      inForceFrom: "2016",
    });
  });
});

describe("rules show", () => {
  it.each(["id", "en"] as const)(
    "tells every criterion, source, question and interpretation: %s",
    async (lang) => {
      for (const { id, criteria, sources, questions, interpretations } of rulesets) {
        const { code, stdout } = await run(["rules", "show", id, "--lang", lang]);
        expect(code).toBe(0);
        for (const criterion of criteria)
          expect(stdout).toContain(`  ${criterion.id}: ${criterion.label[lang]}`);
        for (const [index, source] of sources.entries()) {
          expect(stdout).toContain(`[${index + 1}] ${source.title} (${source.confidence})`);
        }
        for (const { text } of questions) expect(stdout).toContain(`• ${text[lang]}`);
        for (const { text } of interpretations) expect(stdout).toContain(`• ${text[lang]}`);
      }
    },
  );

  it("cites the item of the office list beside the criterion", async () => {
    const { stdout } = await run(["rules", "show", "permensos-25-2015"]);
    expect(stdout).toContain("  age: umur 18–59 tahun [2, butir 2] [3]\n");
  });

  it("as JSON gives the rule file itself, which can be read back", async () => {
    const { stdout } = await run(["rules", "show", "permensos-25-2015", "--format", "json"]);
    expect(parseRuleset(JSON.parse(stdout))).toEqual(getRuleset("permensos-25-2015"));
  });

  it("of a ruleset nobody knows says where the known ones are listed", async () => {
    expect(await run(["rules", "show", "permensos-99", "--lang", "en"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "aturan-kube: there is no ruleset named `permensos-99` (see `aturan-kube rules list`)\n",
    });
  });
});
