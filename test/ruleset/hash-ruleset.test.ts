import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashRuleset } from "../../src/ruleset/hash-ruleset.ts";
import { changed, SMALL_RULESET } from "./small-ruleset.ts";

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

describe("the hash is the SHA-256 of the canonical JSON of RFC 8785:", () => {
  test("the empty object", () => {
    expect(hashRuleset({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });

  test("a small value, its canonical text written by hand", () => {
    const value = {
      version: "1.0.0",
      id: "dinsos-contoh",
      criteria: [{ open: null, passes: { "<": [1, 2.5] } }],
    };
    const canonical =
      '{"criteria":[{"open":null,"passes":{"<":[1,2.5]}}],"id":"dinsos-contoh","version":"1.0.0"}';
    expect(hashRuleset(value)).toBe(sha256(canonical));
    expect(hashRuleset(value)).toBe("1b6160d2b25dd79576c9953f86ab2ce00f2392b3b2ad4c08a28ca053d89bb0c5");
  });

  test("numbers as section 3.2.2 of the RFC writes them", () => {
    const numbers = JSON.parse("[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001,-0]");
    expect(hashRuleset(numbers)).toBe(sha256("[333333333.3333333,1e+30,4.5,0.002,1e-27,0]"));
  });

  test("literals and strings as section 3.2.2 of the RFC writes them", () => {
    const value = JSON.parse(String.raw`[null,true,false,"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"]`);
    expect(hashRuleset(value)).toBe(sha256(String.raw`[null,true,false,"€$\u000f\nA'B\"\\\\\"/"]`));
  });

  test("keys in the order of section 3.2.3 of the RFC, by UTF-16 code units", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6, "\u00f6": 7 };
    expect(hashRuleset(value)).toBe(
      sha256('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}'),
    );
  });

  test("a property that is undefined is none, as in JSON", () => {
    expect(hashRuleset({ id: "a", unit: undefined })).toBe(hashRuleset({ id: "a" }));
  });
});

/** The value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, turned(item)])
      .reverse(),
  );
}

test("neither the order of keys nor white space matters", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "grapheme" }), (json) => {
      const hash = hashRuleset(json);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(hashRuleset(turned(json))).toBe(hash);
      expect(hashRuleset(JSON.parse(JSON.stringify(json, null, 4)))).toBe(hash);
    }),
  );
});

test("a change of any value of a ruleset changes its hash", () => {
  const leaves = pointersOfLeaves(SMALL_RULESET);
  const hashes = leaves.map((pointer) => hashRuleset(changed({ [pointer]: "berubah" })));
  expect(leaves.length).toBeGreaterThan(50);
  expect(new Set([hashRuleset(SMALL_RULESET), ...hashes]).size).toBe(leaves.length + 1);
});

test("the order of a list matters", () => {
  expect(hashRuleset(["a", "b"])).not.toBe(hashRuleset(["b", "a"]));
});

function pointersOfLeaves(value: unknown, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  return Object.entries(value).flatMap(([key, item]) => pointersOfLeaves(item, `${pointer}/${key}`));
}
