import { examineRuleset, isSound } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { written } from "../report/written.ts";
import {
  compiledMonitoring,
  LACKING_MONITORING,
  monitoringExamination,
} from "./small-monitoring-examination.ts";

describe("the examination of a monitoring ruleset", () => {
  test("counts exactly, and keeps the parts in the order of the file", () => {
    const { ruleset, examples, coverage, mutants } = monitoringExamination();
    expect(ruleset).toMatchObject({ id: "pantau-contoh", version: "1.0.0" });
    expect([examples.run, examples.failed]).toEqual([25, []]);
    expect(coverage.criteria.map(({ criterion, shown, of }) => [criterion, shown, of])).toEqual([
      ["indicators/pendapatan", 1, 1],
      ["indicators/perkembangan", 4, 4],
      ["stages/tumbuh/pendamping", 1, 1],
      ["stages/maju/anggota", 1, 1],
      ["classes/baik", 2, 2],
      ["classes/kurang", 1, 1],
    ]);
    const { list, ...counts } = mutants;
    expect(counts).toEqual({ killed: 44, equivalent: 2, survived: 0, of: 46 });
    expect(list).toHaveLength(46);
    expect(isSound(monitoringExamination())).toBe(true);
  });

  test("knows every item by the mutants of its condition, with what they are", () => {
    const { list } = monitoringExamination().mutants;
    expect(list.filter(({ criterion }) => criterion === "stages/maju/anggota")).toMatchObject([
      {
        id: "stages/maju/anggota/bound/1",
        condition: { passes: { ">=": [{ var: "kube.memberCount" }, 4] } },
      },
      { id: "stages/maju/anggota/bound/2", status: "killed", example: 0 },
      { id: "stages/maju/anggota/operator/1", status: "killed", example: 0 },
      { id: "stages/maju/anggota/removed/1", condition: { passes: true } },
    ]);
  });

  test("is not sound where an example fails, a limit is not shown or a mutant survives", () => {
    const failing = monitoringExamination({ "/examples/0/score": 7 });
    expect(failing.examples.failed).toMatchObject([{ criterion: "examples", index: 0 }]);
    const notShown = monitoringExamination({ "/indicators/0/examples/0/facts/kube.memberIncome": 400_002 });
    expect(notShown.coverage.shown).toBe(notShown.coverage.of - 1);
    const surviving = monitoringExamination({ "/examples": [] });
    expect(surviving.mutants.survived).toBe(5);
    expect([failing, notShown, surviving].map(isSound)).toEqual([false, false, false]);
  });

  test("is plain data, frozen through and through, that JSON gives back whole", () => {
    const examination = examineRuleset(compiledMonitoring(LACKING_MONITORING));
    expect(JSON.parse(JSON.stringify(examination))).toEqual(examination);
    expect(isFrozen(examination)).toBe(true);
  });
});

describe("the examination of a monitoring ruleset, for people", () => {
  test("lists what is lacking with its remedy, then what is proved not to count", async () => {
    const examination = monitoringExamination(LACKING_MONITORING);
    expect(await written("rules test", "pretty", [examination], { lang: "id" })).toMatchInlineSnapshot(`
      "✗ pantau-contoh 1.0.0 · sha256 422a866be106e2327d3d944c25e865fab56673e8092ce9a860c4cc1a0eecbb3e
        19/21 (90 %) contoh sesuai
        9/10 (90 %) kondisi terbukti mengubah hasil dengan sendirinya, dan batas rentang terbukti
        34/44 (77 %) mutan ketahuan oleh contoh; 2 terbukti setara
        Yang masih kurang
          ✗ indicators/pendapatan · contoh 3 (salah tulis): {"kube.memberIncome":400000}
              tertulis {"points":{"min":1,"max":3},"direction":"tetap"}, hasilnya {"points":{"min":0,"max":3},"direction":"unknown","value":null}
              → betulkan contoh itu, atau aturannya
          ✗ examples · contoh 1: {"kube.hasPendamping":true,"kube.memberCount":5,"kube.status":"aktif"}
              tertulis {"stage":"tumbuh"}, hasilnya {"score":{"min":0,"max":8},"stage":"maju"}
              → betulkan contoh itu, atau aturannya
          ✗ indicators/pendapatan · rentang /scoring/bands/1: from 1
              tidak ada contoh yang nilainya tepat di awal rentang ini
              → tambahkan contoh seperti itu
          ✗ indicators/pendapatan · mutan indicators/pendapatan/calculation/2: \`-\` → \`+\` dalam \`kube.memberIncome - kube.baselineMemberIncome\`
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{"kube.memberIncome":0,"kube.baselineMemberIncome":1000000000000},"points":0,"direction":"menurun"}
          ✗ indicators/pendapatan · mutan indicators/pendapatan/band/1: 1 → 0, awal rentang “naik”
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{"kube.memberIncome":0,"kube.baselineMemberIncome":0},"points":0,"direction":"tetap"}
          ✗ indicators/pendapatan · mutan indicators/pendapatan/band/2: 1 → 2, awal rentang “naik”
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{"kube.memberIncome":1,"kube.baselineMemberIncome":0},"points":3,"direction":"membaik"}
          ✗ stages/maju/anggota · mutan stages/maju/anggota/bound/2: 5 → 6 dalam \`kube.memberCount >= 5\`
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{"kube.memberCount":5},"outcome":"pass"}
          ✗ stages/maju/anggota · mutan stages/maju/anggota/operator/1: \`>=\` → \`>\` dalam \`kube.memberCount >= 5\`
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{"kube.memberCount":5},"outcome":"pass"}
          ✗ indicators/pendapatan · mutan indicators/pendapatan/weight/1: 2 → 1, bobot “kenaikan pendapatan”
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{},"score":{"min":0,"max":8}}
          ✗ indicators/pendapatan · mutan indicators/pendapatan/weight/2: 2 → 3, bobot “kenaikan pendapatan”
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{},"score":{"min":0,"max":8}}
          ✗ indicators/perkembangan · mutan indicators/perkembangan/weight/1: 1 → 2, bobot “perkembangan usaha”
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{},"score":{"min":0,"max":8}}
          ✗ stages · mutan stages/order/1: urutan \`tumbuh\` ↔ \`maju\`
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{"kube.hasPendamping":true,"kube.memberCount":4},"stage":"tumbuh"}
          ✗ classes · mutan classes/order/1: urutan \`baik\` ↔ \`kurang\`
              tidak ada contoh yang membedakannya
              → tambahkan contoh yang membedakannya
        Terbukti mustahil atau setara
          = indicators/perkembangan · mutan indicators/perkembangan/bound/2: 2 → 3 dalam \`if(kube.trend === "meningkat", 2, kube.trend === "tetap", 1, 0)\`
              terbukti setara: tidak ada contoh yang dapat membedakannya
          = indicators/perkembangan · mutan indicators/perkembangan/bound/5: 0 → -1 dalam \`if(kube.trend === "meningkat", 2, kube.trend === "tetap", 1, 0)\`
              terbukti setara: tidak ada contoh yang dapat membedakannya
      "
    `);
    expect(await written("rules test", "pretty", [examination], { lang: "en" })).toMatchInlineSnapshot(`
      "✗ pantau-contoh 1.0.0 · sha256 422a866be106e2327d3d944c25e865fab56673e8092ce9a860c4cc1a0eecbb3e
        19/21 (90 %) examples hold
        9/10 (90 %) conditions shown to change the outcome on their own, and limits of bands shown
        34/44 (77 %) mutants killed by an example; 2 proved equivalent
        What is lacking
          ✗ indicators/pendapatan · example 3 (a slip): {"kube.memberIncome":400000}
              stated {"points":{"min":1,"max":3},"direction":"tetap"}, decided {"points":{"min":0,"max":3},"direction":"unknown","value":null}
              → correct the example, or the rule
          ✗ examples · example 1: {"kube.hasPendamping":true,"kube.memberCount":5,"kube.status":"aktif"}
              stated {"stage":"tumbuh"}, decided {"score":{"min":0,"max":8},"stage":"maju"}
              → correct the example, or the rule
          ✗ indicators/pendapatan · band /scoring/bands/1: from 1
              no example has a value exactly where this band begins
              → add such an example
          ✗ indicators/pendapatan · mutant indicators/pendapatan/calculation/2: \`-\` → \`+\` in \`kube.memberIncome - kube.baselineMemberIncome\`
              no example tells it apart
              → add this example: {"facts":{"kube.memberIncome":0,"kube.baselineMemberIncome":1000000000000},"points":0,"direction":"menurun"}
          ✗ indicators/pendapatan · mutant indicators/pendapatan/band/1: 1 → 0, start of band “risen”
              no example tells it apart
              → add this example: {"facts":{"kube.memberIncome":0,"kube.baselineMemberIncome":0},"points":0,"direction":"tetap"}
          ✗ indicators/pendapatan · mutant indicators/pendapatan/band/2: 1 → 2, start of band “risen”
              no example tells it apart
              → add this example: {"facts":{"kube.memberIncome":1,"kube.baselineMemberIncome":0},"points":3,"direction":"membaik"}
          ✗ stages/maju/anggota · mutant stages/maju/anggota/bound/2: 5 → 6 in \`kube.memberCount >= 5\`
              no example tells it apart
              → add this example: {"facts":{"kube.memberCount":5},"outcome":"pass"}
          ✗ stages/maju/anggota · mutant stages/maju/anggota/operator/1: \`>=\` → \`>\` in \`kube.memberCount >= 5\`
              no example tells it apart
              → add this example: {"facts":{"kube.memberCount":5},"outcome":"pass"}
          ✗ indicators/pendapatan · mutant indicators/pendapatan/weight/1: 2 → 1, weight of “rise of income”
              no example tells it apart
              → add this example: {"facts":{},"score":{"min":0,"max":8}}
          ✗ indicators/pendapatan · mutant indicators/pendapatan/weight/2: 2 → 3, weight of “rise of income”
              no example tells it apart
              → add this example: {"facts":{},"score":{"min":0,"max":8}}
          ✗ indicators/perkembangan · mutant indicators/perkembangan/weight/1: 1 → 2, weight of “trend of the business”
              no example tells it apart
              → add this example: {"facts":{},"score":{"min":0,"max":8}}
          ✗ stages · mutant stages/order/1: order of \`tumbuh\` ↔ \`maju\`
              no example tells it apart
              → add this example: {"facts":{"kube.hasPendamping":true,"kube.memberCount":4},"stage":"tumbuh"}
          ✗ classes · mutant classes/order/1: order of \`baik\` ↔ \`kurang\`
              no example tells it apart
              → add an example that tells it apart
        Proved impossible or equivalent
          = indicators/perkembangan · mutant indicators/perkembangan/bound/2: 2 → 3 in \`if(kube.trend === "meningkat", 2, kube.trend === "tetap", 1, 0)\`
              proved equivalent: no example can tell it apart
          = indicators/perkembangan · mutant indicators/perkembangan/bound/5: 0 → -1 in \`if(kube.trend === "meningkat", 2, kube.trend === "tetap", 1, 0)\`
              proved equivalent: no example can tell it apart
      "
    `);
  });

  test("says that a measure never has the value at which a band begins", async () => {
    const examination = monitoringExamination({ "/indicators/1/scoring/bands/1/from": 0.5 });
    expect(await written("rules test", "pretty", [examination], { lang: "en" })).toContain(
      "    = indicators/perkembangan · band /scoring/bands/1: from 0.5\n" +
        "        impossible to show: the measure never has such values\n",
    );
    expect(await written("rules test", "pretty", [examination], { lang: "id" })).toContain(
      "mustahil dibuktikan: ukurannya tidak pernah bernilai demikian\n",
    );
  });

  test("is a suite of JUnit like any other", async () => {
    const xml = await written("rules test", "junit", [monitoringExamination()], { lang: "en" });
    expect(xml).toContain(
      '<testcase classname="pantau-contoh.indicators/pendapatan" name="band /scoring/bands/1: from 1"/>',
    );
    expect(xml).toContain('<testcase classname="pantau-contoh.examples" name="example 1 (best): ');
    expect(xml).toMatch(
      /<testsuite name="pantau-contoh 1\.0\.0" tests="81" failures="0" errors="0" skipped="2">/,
    );
  });
});

function isFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}
