/** Kinds of values in places of a rule file where others belong: each is told with what was received and what to write. */
import { lintRuleset } from "aturan-kube";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/language.ts";
import { changed } from "./small-ruleset.ts";

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  "",
  "x",
  "x".repeat(5000),
  [],
  [[]],
  [1, "a"],
  {},
  { a: 1 },
  { id: 1 },
];
const PLACES = [
  ...[
    "/id",
    "/version",
    "/kind",
    "/title",
    "/title/id",
    "/issuer",
    "/inForce",
    "/inForce/from",
    "/sources",
    "/sources/0",
  ],
  ...[
    "/params",

    "/criteria",
    "/criteria/0",
    "/criteria/0/id",
    "/criteria/0/scope",
  ],
  ...[
    "/criteria/0/passes",
    "/criteria/0/label",
    "/criteria/0/citations",
    "/criteria/0/citations/0",
    "/criteria/0/examples",
  ],
  ...[
    "/criteria/0/examples/0",
    "/criteria/0/examples/0/facts",
    "/criteria/0/messages",
    "/questions",
    "/facts",

    "/extends",
  ],
];

test.each(PLACES)("what may not stand at %s is told in whole sentences of both languages", (place) => {
  for (const value of VALUES) {
    const [id, en] = LANGUAGES.map((lang) => lintRuleset(changed({ [place]: value }), { lang }));
    expect(en?.length).toBe(id?.length);
    for (const { message, hint = "" } of [...(id ?? []), ...(en ?? [])]) {
      expect(message.length).toBeGreaterThan(4);
      expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|expected \w+, received|Invalid input/i);
      expect(message.length).toBeLessThan(600);
    }
  }
});
