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
    expect(listed).toContainEqual({
      id: "permensos-25-2015",
      version: "1.0.0",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      title: getRuleset("permensos-25-2015").title,
      issuer: getRuleset("permensos-25-2015").issuer.name,
      inForceFrom: "2016",
      repealed: { by: "permensos-2-2019", from: "2019-03-12" },
    });
  });
});

describe("rules show", () => {
  it.each(["id", "en"] as const)(
    "tells every criterion, source, question and interpretation: %s",
    async (lang) => {
      for (const { id, criteria, sources, questions, interpretations } of rulesets) {
        const { code, stdout } = await run(["rules", "show", id, "--resolved", "--lang", lang]);
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

  it("of a file that extends another shows what the file gives, and names its base and what it changes", async () => {
    const { stdout } = await run(["rules", "show", "dinsos-tegal-2025"]);
    expect(stdout).toContain(
      "berdasarkan permensos-25-2015@1.0.0; tampilkan seluruhnya dengan --resolved\n" +
        "  mengganti criteria/registered, params/registers, interpretations/successors-of-bdt\n" +
        "  menghapus criteria/ten-households, interpretations/exactly-ten\n",
    );
    expect(stdout).not.toContain("  age: ");
  });

  it("as JSON gives the file as it is written, and the whole where that is asked for", async () => {
    const written = JSON.parse(
      (await run(["rules", "show", "dinsos-tegal-2025", "--format", "json"])).stdout,
    );
    expect(written.extends.ruleset).toBe("permensos-25-2015@1.0.0");
    const whole = await run(["rules", "show", "dinsos-tegal-2025", "--resolved", "--format", "json"]);
    expect(JSON.parse(whole.stdout)).toEqual(getRuleset("dinsos-tegal-2025"));
  });

  it("shows the facts that a file declares, with their columns", async () => {
    const { stdout } = await run(["rules", "show", "dinsos-kalbar-2019"]);
    expect(stdout).toContain(
      "  kube.hasBankAccount: rekening atas nama kelompok (kolom Rekening Kelompok)\n",
    );
  });

  it("cites the item of the office list beside the criterion", async () => {
    const { stdout } = await run(["rules", "show", "permensos-25-2015"]);
    expect(stdout).toContain("  age: umur 18–59 tahun [2, butir 2] [3]\n");
  });

  it("as JSON gives the rule file itself, which can be read back", async () => {
    const { stdout } = await run(["rules", "show", "permensos-25-2015", "--format", "json"]);
    expect(parseRuleset(JSON.parse(stdout))).toEqual(getRuleset("permensos-25-2015"));
  });

  it("of a ruleset nobody knows says where the known ones are listed", async () => {
    expect(await run(["rules", "show", "perda-kota-batu", "--lang", "en"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "aturan-kube: there is no ruleset named `perda-kota-batu` (see `aturan-kube rules list`)\n",
    });
  });
});
