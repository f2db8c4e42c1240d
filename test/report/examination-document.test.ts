import { describe, expect, test } from "vitest";
import type { RulesetExamination } from "../../src/examine/examine-ruleset.ts";
import { LACKING, smallExamination } from "../examine/small-examination.ts";
import { written } from "./written.ts";

const SOUND = { "/criteria/0/examples/4": { facts: { "member.age": 65 }, outcome: "pass" } };

describe("the examination of a ruleset, for people", () => {
  test("is three counts where nothing is lacking", async () => {
    expect(
      await written("rules test", "pretty", [smallExamination(SOUND)], { lang: "id" }),
    ).toMatchInlineSnapshot(`
      "✓ dinsos-contoh 1.0.0 · sha256 9881ac7f91d7bd4d6a7fcc5ff166eaf1e4b638a04c71f8d6ee3b03b3070005ac
        8/8 (100 %) contoh sesuai
        3/3 (100 %) kondisi terbukti mengubah hasil dengan sendirinya
        12/12 (100 %) mutan ketahuan oleh contoh
      "
    `);
    expect(
      await written("rules test", "pretty", [smallExamination(SOUND)], { lang: "en" }),
    ).toMatchInlineSnapshot(`
      "✓ dinsos-contoh 1.0.0 · sha256 9881ac7f91d7bd4d6a7fcc5ff166eaf1e4b638a04c71f8d6ee3b03b3070005ac
        8/8 (100 %) examples hold
        3/3 (100 %) conditions shown to change the outcome on their own
        12/12 (100 %) mutants killed by an example
      "
    `);
  });

  test("lists what is lacking with its remedy, then what is proved not to count, in Indonesian", async () => {
    expect(
      await written("rules test", "pretty", [smallExamination(LACKING)], { lang: "id" }),
    ).toMatchInlineSnapshot(`
      "✗ dinsos-contoh 1.0.0 · sha256 e76c485bf8575b978ab26b2093742d6897faaccce0ab2f76dc953838595b55a0
        7/8 (87 %) contoh sesuai
        2/3 (66 %) kondisi terbukti mengubah hasil dengan sendirinya; 1 mustahil dibuktikan sendiri
        11/15 (73 %) mutan ketahuan oleh contoh; 1 terbukti setara
        Yang masih kurang
          ✗ umur · contoh 5 (salah tulis): {"member.age":40}
              tertulis {"outcome":"fail"}, hasilnya {"outcome":"pass"}
              → betulkan contoh itu, atau aturannya
          ✗ jumlah-kk · kondisi /passes/or/0: kube.householdCount >= 5
              tidak ada dua contoh yang membuktikan bahwa kondisi ini mengubah hasil dengan sendirinya
              → tulis kedua contoh ini: {"facts":{"kube.householdCount":5},"outcome":"pass"}, {"facts":{"kube.householdCount":0},"outcome":"fail"}
          ✗ umur · mutan umur/bound/3: 65 → 64 dalam \`member.age > 65\`
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{"member.age":65},"outcome":"pass"}
          ✗ umur · mutan umur/operator/2: \`>\` → \`>=\` dalam \`member.age > 65\`
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{"member.age":65},"outcome":"pass"}
          ✗ jumlah-kk · mutan jumlah-kk/bound/4: 0 → 1 dalam \`kube.householdCount < 0\`
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{"kube.householdCount":0},"outcome":"fail"}
          ✗ jumlah-kk · mutan jumlah-kk/operator/2: \`<\` → \`<=\` dalam \`kube.householdCount < 0\`
              tidak ada contoh yang membedakannya
              → tambahkan contoh ini: {"facts":{"kube.householdCount":0},"outcome":"fail"}
        Terbukti mustahil atau setara
          = jumlah-kk · kondisi /passes/or/1: kube.householdCount < 0
              mustahil dibuktikan sendiri: kondisi lain selalu ikut berubah, atau hasilnya tetap, di seluruh tabel keputusan
          = jumlah-kk · mutan jumlah-kk/bound/3: 0 → -1 dalam \`kube.householdCount < 0\`
              terbukti setara: tidak ada contoh yang dapat membedakannya
      "
    `);
  });

  test("and in English", async () => {
    expect(
      await written("rules test", "pretty", [smallExamination(LACKING)], { lang: "en" }),
    ).toMatchInlineSnapshot(`
      "✗ dinsos-contoh 1.0.0 · sha256 e76c485bf8575b978ab26b2093742d6897faaccce0ab2f76dc953838595b55a0
        7/8 (87 %) examples hold
        2/3 (66 %) conditions shown to change the outcome on their own; 1 impossible to show on their own
        11/15 (73 %) mutants killed by an example; 1 proved equivalent
        What is lacking
          ✗ umur · example 5 (a slip): {"member.age":40}
              stated {"outcome":"fail"}, decided {"outcome":"pass"}
              → correct the example, or the rule
          ✗ jumlah-kk · condition /passes/or/0: kube.householdCount >= 5
              no two examples show that this condition changes the outcome on its own
              → state both of these examples: {"facts":{"kube.householdCount":5},"outcome":"pass"}, {"facts":{"kube.householdCount":0},"outcome":"fail"}
          ✗ umur · mutant umur/bound/3: 65 → 64 in \`member.age > 65\`
              no example tells it apart
              → add this example: {"facts":{"member.age":65},"outcome":"pass"}
          ✗ umur · mutant umur/operator/2: \`>\` → \`>=\` in \`member.age > 65\`
              no example tells it apart
              → add this example: {"facts":{"member.age":65},"outcome":"pass"}
          ✗ jumlah-kk · mutant jumlah-kk/bound/4: 0 → 1 in \`kube.householdCount < 0\`
              no example tells it apart
              → add this example: {"facts":{"kube.householdCount":0},"outcome":"fail"}
          ✗ jumlah-kk · mutant jumlah-kk/operator/2: \`<\` → \`<=\` in \`kube.householdCount < 0\`
              no example tells it apart
              → add this example: {"facts":{"kube.householdCount":0},"outcome":"fail"}
        Proved impossible or equivalent
          = jumlah-kk · condition /passes/or/1: kube.householdCount < 0
              impossible to show on its own: all over the decision table another condition changes too, or the outcome stays
          = jumlah-kk · mutant jumlah-kk/bound/3: 0 → -1 in \`kube.householdCount < 0\`
              proved equivalent: no example can tell it apart
      "
    `);
  });

  test("states missing facts and questions of an example that does not hold", async () => {
    const changes = {
      "/criteria/0/examples/4": { facts: {}, outcome: "unknown", question: "lanjut-usia" },
    };
    expect(await written("rules test", "pretty", [smallExamination(changes)], { lang: "en" })).toContain(
      'stated {"outcome":"unknown","question":"lanjut-usia"}, decided {"outcome":"unknown","missing":["member.age"],"questions":["lanjut-usia"]}',
    );
  });

  test("never rounds up to 100 %", async () => {
    const text = await written("rules test", "pretty", [withCounts(9_999, 10_000)], { lang: "en" });
    expect(text).toContain("  9999/10000 (99 %) conditions shown");
    expect(text).toMatch(/^✗/);
  });

  test("has no percentage of nothing", async () => {
    expect(await written("rules test", "pretty", [withCounts(0, 0)], { lang: "en" })).toContain(
      "  0/0 conditions shown",
    );
  });

  test("says how large a table would be that is too large to prove a mutant equivalent", async () => {
    expect(
      await written("rules test", "pretty", [withMutant({ status: "too-large", cells: 4536 })], {
        lang: "en",
      }),
    ).toContain(
      "no example tells it apart, and the table is too large to prove it equivalent; its cells number 4536\n        → add an example that tells it apart\n",
    );
  });

  test("names the questions that an equivalent mutant asks besides", async () => {
    expect(
      await written("rules test", "pretty", [withMutant({ status: "equivalent", alsoAsks: ["a", "b"] })], {
        lang: "en",
      }),
    ).toContain(
      "proved equivalent: no example can tell it apart; it only names one more question beside those already open: a, b\n",
    );
  });

  test("cannot steer a terminal or the log of a CI service", async () => {
    const changes = {
      ...LACKING,
      "/criteria/0/examples/4/title": { id: "\u001b[31m::error::x", en: "\u001b[31m::error::x" },
    };
    const text = await written("rules test", "pretty", [smallExamination(changes)], { lang: "id" });
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("::");
    expect(text).toContain("(\uFFFD[31m: :error: :x)");
  });
});

function withCounts(shown: number, of: number): RulesetExamination {
  const examination = smallExamination(SOUND);
  return { ...examination, coverage: { ...examination.coverage, shown, of } };
}

/** The sound examination with one mutant that has another fate. */
function withMutant(
  fate:
    | { readonly status: "too-large"; readonly cells: number }
    | { readonly status: "equivalent"; readonly alsoAsks: readonly string[] },
): RulesetExamination {
  const examination = smallExamination(SOUND);
  const list = examination.mutants.list
    .slice(0, 1)
    .map(({ id, criterion, kind, description }) => ({ id, criterion, kind, description, ...fate }));
  return { ...examination, mutants: { ...examination.mutants, list } };
}
