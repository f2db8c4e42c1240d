/** Texts of rule files: parameters in labels, and English that is left out. */
import {
  compileRuleset,
  decideMember,
  diffRulesets,
  lintRuleset,
  parseRuleset,
  rulesets,
  scoreKube,
} from "aturan-kube";
import { describe, expect, test } from "vitest";
import { ruleFindings } from "../../src/report/document/rule-findings.ts";
import { readCollection } from "../../src/ruleset/read-collection.ts";
import { textsWithoutEnglish } from "../../src/ruleset/texts-in.ts";
import { written } from "../report/written.ts";
import { halfWomen } from "./half-women.ts";
import { SMALL_MONITORING } from "./small-monitoring.ts";
import { changed, SMALL_RULESET } from "./small-ruleset.ts";

const BASE = parseRuleset(
  changed({
    "/criteria/0/label": { id: "umur {params.minAge} tahun ke atas", en: "aged {params.minAge} or more" },
    "/interpretations/0/text/id": "Umur {params.minAge} dalam tahun genap.",
  }),
);
const { criteria: _, questions: __, interpretations: ___, ...HEAD } = SMALL_RULESET;
const OLDER = parseRuleset(
  {
    ...HEAD,
    id: "kota-contoh",
    extends: { ruleset: "dinsos-contoh@1.0.0", replaces: ["params/minAge", "sources/surat"] },
    params: { minAge: { ...SMALL_RULESET.params.minAge, value: 21 } },
    questions: [],
    interpretations: [],
    criteria: [],
  },
  { rulesets: [BASE] },
);

describe("a label that names a parameter", () => {
  test.each([
    [BASE, "umur 18 tahun ke atas", "aged 18 or more"],
    [OLDER, "umur 21 tahun ke atas", "aged 21 or more"],
  ])("says its value, also in a file that changes it", async (ruleset, id, en) => {
    const [criterion] = decideMember(ruleset, { birthDate: "2010-01-01" }, { asOf: "2026-11-21" }).criteria;
    expect(criterion?.label).toEqual({ id, en });
    expect(await written("rules docs", "markdown", { compiled: compileRuleset(ruleset) })).toContain(
      `### 1. U${id.slice(1)}`,
    );
    expect(await written("rules show", "pretty", ruleset, { lang: "en" })).toContain(en);
    expect(JSON.stringify(ruleset)).toContain("{params.minAge}");
  });

  test("says its value in a comparison, which counts as a change of the criterion", () => {
    expect(diffRulesets(BASE, OLDER).criteria[0]).toMatchObject({
      label: { id: "umur 21 tahun ke atas" },
      isEdited: true,
    });
  });

  test("is the same ruleset by its hash, whatever its labels say", () => {
    expect(compileRuleset(BASE).reference).toEqual(
      compileRuleset(parseRuleset(structuredClone(BASE))).reference,
    );
  });

  test("writes shares and numbers as each language does", () => {
    const file = halfWomen();
    const criteria = file.criteria.map((each) => ({
      ...each,
      label: { id: "{params.leastWomen} perempuan", en: "{params.leastWomen} women" },
    }));
    const { ruleset } = compileRuleset(parseRuleset({ ...file, criteria }));
    expect("criteria" in ruleset && ruleset.criteria[0]?.label).toEqual({
      id: "50% perempuan",
      en: "50% women",
    });
  });

  test("says its value in a monitoring file", () => {
    const file = structuredClone(SMALL_MONITORING) as unknown as {
      params: Record<string, { value: unknown }>;
      classes: { label: object }[];
    };
    const [name = ""] = Object.keys(file.params);
    const [first] = file.classes;
    if (first !== undefined) first.label = { id: `batas {params.${name}}`, en: `limit {params.${name}}` };
    const compiled = compileRuleset(parseRuleset(file));
    expect(JSON.stringify(compiled.ruleset)).toContain(`batas ${file.params[name]?.value}`);
    expect(scoreKube(compiled, { kube: "KUBE Melati", period: "2026-01" })).toBeDefined();
  });
});

describe("a file without English", () => {
  const onlyIndonesian = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(onlyIndonesian);
    const { en: _english, ...rest } = value as Record<string, unknown>;
    return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, onlyIndonesian(item)]));
  };

  test.each([SMALL_RULESET, SMALL_MONITORING])("is sound, with one warning that counts its texts", (file) => {
    const alone = onlyIndonesian(file);
    const findings = lintRuleset(alone, { lang: "en" });
    expect(findings.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ["text/no-english", "/title", "warning"],
    ]);
    expect(parseRuleset(alone).title).toEqual({ id: file.title.id, en: file.title.id });
    expect(findings[0]?.message).toContain(`\`${textsWithoutEnglish(alone).length}\` texts`);
  });
});

test("a warning is marked as one: the file is read, and its finding is no error", async () => {
  const { label: _label, ...criterion } = SMALL_RULESET.criteria[0] as { label: { id: string } };
  const text = JSON.stringify(changed({ "/criteria/0": { ...criterion, label: { id: "cukup umur" } } }));
  const files = readCollection([{ file: "aturan.json", text }]);
  expect(files[0]?.ruleset?.id).toBe("dinsos-contoh");
  expect(await written("rules lint", "pretty", files)).toMatch(/^! aturan\.json\n/);
  const [section] = ruleFindings(files, "id").sections;
  expect([...(section?.findings ?? [])].map(({ level }) => level)).toEqual(["warning"]);
});

test("every shipped ruleset has both languages", () => {
  expect(rulesets.flatMap((ruleset) => lintRuleset(structuredClone(ruleset)))).toEqual([]);
  expect(rulesets.flatMap((ruleset) => textsWithoutEnglish(ruleset))).toEqual([]);
});
