import { getRuleset, parseRuleset, rulesets } from "aturan-kube";
import { describe, expect, it } from "vitest";
import { run } from "./run-in-process.ts";

describe("rules list", () => {
  it("tells every ruleset with its title, issuer and when it came into force", async () => {
    const { code, stdout, stderr } = await run(["rules", "list"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const { kind, id, version, title, issuer } of rulesets) {
      const word = { membership: "keanggotaan", monitoring: "pemantauan" }[kind];
      expect(stdout).toContain(
        `${id} ${version} · ${word}\n  ${title.id}\n  ${issuer.name.id}, berlaku sejak `,
      );
    }
  });

  it("speaks English where that is asked for", async () => {
    const { stdout } = await run(["rules", "list", "--lang", "en"]);
    for (const { title } of rulesets) expect(stdout).toContain(`\n  ${title.en}\n`);
  });

  it("shows what stands behind each: the marks of its sources, open questions and its base", async () => {
    const { stdout } = await run(["rules", "list", "--lang", "en"]);
    const blocks = stdout.split(/^(?=\S)/m);
    expect(blocks).toHaveLength(rulesets.length);
    for (const [at, { sources, questions, resolvedFrom }] of rulesets.entries()) {
      const marks = ["A", "B", "C", "X"].filter((mark) => sources.some((s) => s.confidence === mark));
      const parts = [`sources marked ${marks.join(" ")}`];
      if (questions.length > 0) parts.push(`open questions: ${questions.length}`);
      if (resolvedFrom !== undefined) parts.push(`extends ${resolvedFrom}`);
      expect(blocks[at]?.split("\n")[3]).toBe(`  ${parts.join(" · ")}`);
    }
  });

  it("as JSON tells programs what tells rulesets apart", async () => {
    const { stdout } = await run(["rules", "list", "--format", "json"]);
    const listed = JSON.parse(stdout);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(rulesets.map(({ id }) => id));
    expect(listed).toContainEqual({
      kind: "membership",
      id: "permensos-25-2015",
      version: "1.0.0",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      title: getRuleset("permensos-25-2015").title,
      issuer: getRuleset("permensos-25-2015").issuer.name,
      inForceFrom: "2016",
      repealed: { by: "permensos-2-2019", from: "2019-03-12" },
      extends: null,
      confidence: ["A", "B", "C"],
      openQuestions: 2,
    });
  });
});

describe("rules show", () => {
  it.each(["id", "en"] as const)(
    "tells every part, source, question and interpretation: %s",
    async (lang) => {
      for (const ruleset of rulesets) {
        const { id, version, sources, questions, interpretations, notChecked = [] } = ruleset;
        const name = `${id}@${version}`;
        const { code, stdout } = await run(["rules", "show", name, "--resolved", "--lang", lang]);
        expect(code).toBe(0);
        const parts =
          ruleset.kind === "membership"
            ? ruleset.criteria
            : [...ruleset.aspects, ...ruleset.indicators, ...ruleset.stages, ...ruleset.classes];
        for (const part of parts) {
          // Labels may hold parameters, which are written out.
          const [start = ""] = part.label[lang].split("{");
          expect(stdout).toContain(`  ${part.id}: ${start}`);
        }
        for (const [index, source] of sources.entries()) {
          expect(stdout).toContain(`[${index + 1}] ${source.title} (${source.confidence})`);
        }
        for (const { text } of questions) expect(stdout).toContain(`  · ${text[lang]}`);
        for (const { text } of [...interpretations, ...notChecked])
          expect(stdout).toContain(`  · ${text[lang]}`);
      }
    },
  );

  it("of a file that extends another shows what the file gives, and names its base and what it changes", async () => {
    const { stdout } = await run(["rules", "show", "dinsos-tegal-2025"]);
    expect(stdout).toContain(
      "berdasarkan permensos-25-2015@1.1.0; tampilkan seluruhnya dengan --resolved\n" +
        "    mengganti criteria/registered, params/registers, interpretations/successors-of-bdt\n" +
        "    menghapus criteria/ten-households, interpretations/exactly-ten\n",
    );
    expect(stdout).not.toContain("  age: ");
  });

  it("as JSON gives the file as it is written, and the whole where that is asked for", async () => {
    const written = JSON.parse(
      (await run(["rules", "show", "dinsos-tegal-2025", "--format", "json"])).stdout,
    );
    expect(written.extends.ruleset).toBe("permensos-25-2015@1.1.0");
    const whole = await run(["rules", "show", "dinsos-tegal-2025", "--resolved", "--format", "json"]);
    expect(JSON.parse(whole.stdout)).toEqual(getRuleset("dinsos-tegal-2025"));
  });

  it("shows the facts that a file declares, with their columns", async () => {
    const { stdout } = await run(["rules", "show", "dinsos-kalbar-2019"]);
    expect(stdout).toContain(
      "  kube.hasBankAccount: rekening atas nama kelompok (kolom Rekening Kelompok)\n",
    );
  });

  it("of monitoring rules shows weights, points and items, and marks each default of the library", async () => {
    const { stdout } = await run(["rules", "show", "aturan-kube-default", "--lang", "en", "--resolved"]);
    expect(stdout).toContain(
      "Weights, bands, points and thresholds called a program default are not official.\n",
    );
    expect(stdout).toContain(
      "  member-income: rise of members' income [3]\n" +
        "      the higher the better; weight 3; points 0 (fallen), from 0 rupiah: 2 (unchanged), from 1 rupiah: 5 (risen) – program default, not official\n",
    );
    expect(stdout).toContain(
      "  tumbuh: growing [1] – program default, not official\n      has a pendamping\n      has had training\n",
    );
    expect(stdout).toContain("  tidak-aktif: not active [8] – program default, not official\n");
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

describe("rules of the kind monitoring", () => {
  it("are tested like any others", async () => {
    const { code, stdout } = await run(["rules", "test", "kepri-2022", "--lang", "en"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^✓ kepri-2022 1\.1\.0 .*\n {2}23\/23 \(100 %\) examples hold\n {2}4\/4 \(100 %\) conditions shown to change the outcome on their own, and limits of bands shown\n {2}33\/33 \(100 %\) mutants killed by an example\n$/,
    );
  });

  it("are linted like any others", async () => {
    const { code, stdout } = await run(["rules", "lint"]);
    expect(code).toBe(0);
    expect(stdout).toContain("✓ aturan-kube-default@1.0.0: tidak ada temuan\n");
  });

  it("have a page for lawyers", async () => {
    const { code, stdout } = await run(["rules", "docs", "tahap-kebon-waru", "--lang", "en"]);
    expect(code).toBe(0);
    expect(stdout).toContain("> ! Library default, not official.");
  });
});
