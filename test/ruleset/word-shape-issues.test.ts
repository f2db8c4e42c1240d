/** What is said of faults that the schema of today has no place for, or that stand where it knows nothing: never nothing, never too long. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { wordChoice, wordShape } from "../../src/ruleset/word-shape.ts";

function said(schema: z.ZodType, value: unknown): string {
  const [issue] = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  if (issue === undefined) throw new Error("no issue");
  const { message, hint } = wordShape(issue, []);
  return `${message.id} → ${hint.id} | ${message.en} → ${hint.en}`;
}

describe("a fault is said with what is there, what should be and what to do", () => {
  test.each<[string, z.ZodType, unknown, RegExp]>([
    [
      "a whole file that is null",
      z.object({}),
      null,
      /^berkasnya seharusnya objek `\{…\}`, tertulis `null`.* \| the file should be/,
    ],
    ["a whole file that is a function", z.object({}), () => 0, /tertulis function/],
    [
      "a key missing where nothing is known of it",
      z.object({ a: z.string() }),
      {},
      /^`a` belum ada → tambahkan `a` \|/,
    ],
    ["a value missing of a list", z.tuple([z.string(), z.string()]), ["x", undefined], /^`\[1\]` belum ada/],
    [
      "a type without words of its own",
      z.object({ a: z.date() }),
      { a: "x" },
      /^[^`]+ → lihat docs\/rule-format\.md/,
    ],
    [
      "one of several where nothing is known",
      z.object({ a: z.union([z.date(), z.bigint()]) }),
      { a: 1 },
      /see docs\/rule-format\.md$/,
    ],
    ["a format without an example", z.object({ a: z.email() }), { a: "x" }, /see docs\/rule-format\.md$/],
    [
      "a text that does not begin as it should",
      z.object({ a: z.string().startsWith("x") }),
      { a: "y" },
      /see docs\/rule-format\.md$/,
    ],
    [
      "a number that is no multiple",
      z.object({ a: z.number().multipleOf(5) }),
      { a: 3 },
      /see docs\/rule-format\.md$/,
    ],
    [
      "a name that says nothing",
      z.record(z.string().regex(/^[a-z]+$/), z.number()),
      { "!!": 1 },
      /^nama `!!` tidak dapat dipakai → tulis `/,
    ],
    [
      "a list that is too long",
      z.object({ a: z.array(z.number()).max(1) }),
      { a: [1, 2] },
      /^daftar `a` berisi `2`, paling banyak `1` → kurangi isinya/,
    ],
    [
      "a list that is too short",
      z.object({ a: z.array(z.number()).min(2) }),
      { a: [1] },
      /^daftar `a` berisi `1`, paling sedikit `2`/,
    ],
    [
      "a long text, of which the beginning is said",
      z.object({ a: z.number() }),
      { a: "x".repeat(99) },
      /tertulis `"x{38}…`/,
    ],
  ])("%s", (_, schema, value, expected) => {
    expect(said(schema, value)).toMatch(expected);
  });

  test.each<[unknown, RegExp]>([
    [undefined, /^`scope` belum ada → tambahkan `"scope"` dengan nilai `member` atau `kube`/],
    ["kelompok", /tertulis `kelompok` → apakah maksudnya `kube`\?/],
    ["x", /→ tulis salah satunya: `member` atau `kube`/],
    [7, /tertulis `7` → tulis salah satunya/],
  ])("a word that is none of a few: %s", (input, expected) => {
    const { message, hint } = wordChoice(input, ["member", "kube"], "scope");
    expect(`${message.id} → ${hint.id}`).toMatch(expected);
  });
});
