import { describe, expect, test } from "vitest";
import * as write from "../../src/report/write/junit.ts";
import { LACKING, smallExamination } from "../examine/small-examination.ts";
import { written } from "./written.ts";

function writeJunit(...asked: Parameters<typeof write.writeJunit>): string {
  return [...write.writeJunit(...asked)].join("");
}

describe("the examination of rulesets as JUnit XML", () => {
  test("is a suite for each ruleset, with a case for each example, condition and mutant", async () => {
    expect(
      await written("rules test", "junit", [smallExamination(LACKING)], { lang: "en" }),
    ).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="dinsos-contoh 1.0.0" tests="28" failures="6" errors="0" skipped="2">
          <testcase classname="dinsos-contoh.umur" name="example 1: {&quot;member.age&quot;:18}"/>
          <testcase classname="dinsos-contoh.umur" name="example 2: {&quot;member.age&quot;:17}"/>
          <testcase classname="dinsos-contoh.umur" name="example 3: {&quot;member.age&quot;:66}"/>
          <testcase classname="dinsos-contoh.umur" name="example 4: {}"/>
          <testcase classname="dinsos-contoh.umur" name="example 5 (a slip): {&quot;member.age&quot;:40}">
            <failure message="stated {&quot;outcome&quot;:&quot;fail&quot;}, decided {&quot;outcome&quot;:&quot;pass&quot;}; correct the example, or the rule"/>
          </testcase>
          <testcase classname="dinsos-contoh.jumlah-kk" name="example 1: {&quot;kube.householdCount&quot;:5}"/>
          <testcase classname="dinsos-contoh.jumlah-kk" name="example 2: {&quot;kube.householdCount&quot;:{&quot;min&quot;:3,&quot;max&quot;:4}}"/>
          <testcase classname="dinsos-contoh.jumlah-kk" name="example 3: {&quot;kube.householdCount&quot;:{&quot;min&quot;:4,&quot;max&quot;:5}}"/>
          <testcase classname="dinsos-contoh.umur" name="condition /passes: member.age &gt;= 18"/>
          <testcase classname="dinsos-contoh.umur" name="condition /open/0/when: member.age &gt; 65"/>
          <testcase classname="dinsos-contoh.jumlah-kk" name="condition /passes/or/0: kube.householdCount &gt;= 5">
            <failure message="no two examples show that this condition changes the outcome on its own; state both of these examples: {&quot;facts&quot;:{&quot;kube.householdCount&quot;:5},&quot;outcome&quot;:&quot;pass&quot;}, {&quot;facts&quot;:{&quot;kube.householdCount&quot;:0},&quot;outcome&quot;:&quot;fail&quot;}"/>
          </testcase>
          <testcase classname="dinsos-contoh.jumlah-kk" name="condition /passes/or/1: kube.householdCount &lt; 0">
            <skipped message="impossible to show on its own: all over the decision table another condition changes too, or the outcome stays"/>
          </testcase>
          <testcase classname="dinsos-contoh.umur" name="mutant umur/bound/1: 18 → 17 in \`member.age &gt;= 18\`"/>
          <testcase classname="dinsos-contoh.umur" name="mutant umur/bound/2: 18 → 19 in \`member.age &gt;= 18\`"/>
          <testcase classname="dinsos-contoh.umur" name="mutant umur/operator/1: \`&gt;=\` → \`&gt;\` in \`member.age &gt;= 18\`"/>
          <testcase classname="dinsos-contoh.umur" name="mutant umur/bound/3: 65 → 64 in \`member.age &gt; 65\`">
            <failure message="no example tells it apart; add this example: {&quot;facts&quot;:{&quot;member.age&quot;:65},&quot;outcome&quot;:&quot;pass&quot;}"/>
          </testcase>
          <testcase classname="dinsos-contoh.umur" name="mutant umur/bound/4: 65 → 66 in \`member.age &gt; 65\`"/>
          <testcase classname="dinsos-contoh.umur" name="mutant umur/operator/2: \`&gt;\` → \`&gt;=\` in \`member.age &gt; 65\`">
            <failure message="no example tells it apart; add this example: {&quot;facts&quot;:{&quot;member.age&quot;:65},&quot;outcome&quot;:&quot;pass&quot;}"/>
          </testcase>
          <testcase classname="dinsos-contoh.umur" name="mutant umur/removed/1: without the open question \`lanjut-usia\`"/>
          <testcase classname="dinsos-contoh.umur" name="mutant umur/removed/2: the condition removed, so it always passes"/>
          <testcase classname="dinsos-contoh.jumlah-kk" name="mutant jumlah-kk/connective/1: \`or\` → \`and\` in \`kube.householdCount &gt;= 5 or kube.householdCount &lt; 0\`"/>
          <testcase classname="dinsos-contoh.jumlah-kk" name="mutant jumlah-kk/bound/1: 5 → 4 in \`kube.householdCount &gt;= 5\`"/>
          <testcase classname="dinsos-contoh.jumlah-kk" name="mutant jumlah-kk/bound/2: 5 → 6 in \`kube.householdCount &gt;= 5\`"/>
          <testcase classname="dinsos-contoh.jumlah-kk" name="mutant jumlah-kk/operator/1: \`&gt;=\` → \`&gt;\` in \`kube.householdCount &gt;= 5\`"/>
          <testcase classname="dinsos-contoh.jumlah-kk" name="mutant jumlah-kk/bound/3: 0 → -1 in \`kube.householdCount &lt; 0\`">
            <skipped message="proved equivalent: no example can tell it apart"/>
          </testcase>
          <testcase classname="dinsos-contoh.jumlah-kk" name="mutant jumlah-kk/bound/4: 0 → 1 in \`kube.householdCount &lt; 0\`">
            <failure message="no example tells it apart; add this example: {&quot;facts&quot;:{&quot;kube.householdCount&quot;:0},&quot;outcome&quot;:&quot;fail&quot;}"/>
          </testcase>
          <testcase classname="dinsos-contoh.jumlah-kk" name="mutant jumlah-kk/operator/2: \`&lt;\` → \`&lt;=\` in \`kube.householdCount &lt; 0\`">
            <failure message="no example tells it apart; add this example: {&quot;facts&quot;:{&quot;kube.householdCount&quot;:0},&quot;outcome&quot;:&quot;fail&quot;}"/>
          </testcase>
          <testcase classname="dinsos-contoh.jumlah-kk" name="mutant jumlah-kk/removed/1: the condition removed, so it always passes"/>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test("counts in each suite what the cases say", async () => {
    const xml = await written("rules test", "junit", [smallExamination(LACKING), smallExamination()], {
      lang: "id",
    });
    const suites = xml.split("<testsuite ").slice(1);
    expect(suites.length).toBe(2);
    for (const suite of suites) {
      const count = (tag: string) => suite.split(`<${tag} `).length - 1;
      expect(suite).toContain(
        ` tests="${count("testcase")}" failures="${count("failure")}" errors="0" skipped="${count("skipped")}">`,
      );
    }
  });
});

describe("JUnit XML", () => {
  test("of no suites and of an empty suite is still a document", () => {
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
    expect(writeJunit([])).toBe(`${head}<testsuites/>\n`);
    expect(writeJunit([{ name: "s", cases: [] }])).toBe(
      `${head}<testsuites>\n  <testsuite name="s" tests="0" failures="0" errors="0" skipped="0"/>\n</testsuites>\n`,
    );
  });

  test("escapes what would end an attribute or begin a tag", () => {
    const xml = writeJunit([{ name: `<&>"'`, cases: [{ classname: "]]>", name: "&amp;" }] }]);
    expect(xml).toContain(`<testsuite name="&lt;&amp;&gt;&quot;&#39;"`);
    expect(xml).toContain('<testcase classname="]]&gt;" name="&amp;amp;"/>');
  });

  test("leaves out what XML cannot hold, and keeps every other letter", () => {
    const name = "a\u0000b\u001b\n\tc\uD800d\uFFFEe\u202Ef Ä→😀";
    expect(writeJunit([{ name, cases: [] }])).toContain('name="abcdef Ä→😀"');
  });
});
