import { formatRulesetChange, getRuleset, type Ruleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { NOW, REWORDED, UNTIL_60 } from "../compare/plans.ts";
import { between, counting, rulesetOf } from "../compare/small-plans.ts";
import { changed } from "../ruleset/small-ruleset.ts";

describe("what the changelog says of a ruleset", () => {
  test("is a heading of its own, then instrument, start, repeals and who is affected, in both languages", () => {
    expect(formatRulesetChange(NOW, UNTIL_60)).toBe(
      [
        "#### `permensos-25-2015` 1.0.0 → 2.0.0",
        "",
        "**Kriteria anggota KUBE menurut Permensos 25/2015**",
        "",
        "- instrumen: Kementerian Sosial Republik Indonesia",
        "- berlaku sejak: 2016",
        "- mencabut: tidak ada",
        "- siapa yang terdampak:",
        "  - Orang: lebih longgar",
        "    - umur 60 tahun (syarat lainnya terpenuhi): tidak memenuhi syarat → memenuhi syarat",
        "  - Kelompok: sama (kelompok juga berubah bila keputusan tentang anggotanya berubah)",
        "  - Kriteria",
        "    - age (umur 18–59 tahun): lebih longgar",
        "",
        "**Membership criteria of KUBE under Permensos 25/2015**",
        "",
        "- instrument: Ministry of Social Affairs of the Republic of Indonesia",
        "- in force from: 2016",
        "- repeals: nothing",
        "- who is affected:",
        "  - Persons: looser",
        "    - age 60 years (everything else passing): not eligible → eligible",
        "  - Groups: the same (groups change too where the verdicts about their members do)",
        "  - Criteria",
        "    - age (aged 18–59): looser",
      ].join("\n"),
    );
  });

  test("names what it repeals, and since when", () => {
    const text = formatRulesetChange(NOW, getRuleset("permensos-2-2019"));
    expect(text).toContain("#### `permensos-25-2015` 1.0.0 → `permensos-2-2019` 1.1.0\n");
    expect(text).toContain("- repeals: `permensos-25-2015` (from 12 March 2019)");
    expect(text).toContain("    - fixed domicile = no (everything else passing): not eligible → eligible");
  });

  test("of a new ruleset says that others stay as they are, and where a start is not known", () => {
    const text = formatRulesetChange(
      undefined,
      changed({ "/inForce/from": null }, getRuleset("dinsos-tegal-2025")) as Ruleset,
    );
    expect(text).toContain("#### `dinsos-tegal-2025` 1.1.0\n");
    expect(text).toContain("- berlaku sejak: tanggal yang tidak diketahui");
    expect(text).toContain("  - whoever begins to use this ruleset; other rulesets stay as they are");
  });

  test("of other words says that nobody is decided otherwise", () => {
    expect(formatRulesetChange(NOW, REWORDED)).toContain(
      "- who is affected:\n  - The decision of nobody and of no group changes.\n  - Edited without changing anybody's verdict\n    - age: of working age",
    );
  });

  test("of a comparison that is refused gives the reason", () => {
    const rules = (register: string): Ruleset =>
      rulesetOf(
        [between("kube.ketuaCount", 1, 9)],
        [counting("kube.ketuaCount", { "===": [{ var: "member.register" }, register] })],
      );
    expect(formatRulesetChange(rules("dtks"), rules("dtsen"))).toContain(
      "  - whoever is judged by these parts\n    - the fact \\`kube.ketuaCount\\` means something else in each ruleset",
    );
  });

  test("of a monitoring ruleset names the parts that score otherwise, or says that there are none", () => {
    const now = getRuleset("aturan-kube-default");
    const stricter = changed({ "/stages/0/items/0/passes": true }, now) as Ruleset;
    const label = now.kind === "monitoring" ? now.stages[0]?.label.en : undefined;
    expect(formatRulesetChange(now, stricter)).toContain(
      `  - whoever is judged by these parts\n    - ${label}`,
    );
    expect(formatRulesetChange(now, now)).toContain("  - no group is scored otherwise");
  });

  test("text from a rule file stays text", () => {
    const text = formatRulesetChange(
      undefined,
      changed({ "/title/id": "<script>*x*</script>", "/title/en": "## x" }, NOW) as Ruleset,
    );
    expect(text).toContain("**\\<script\\>\\*x\\*\\</script\\>**");
    expect(text).not.toContain("## x");
  });
});
