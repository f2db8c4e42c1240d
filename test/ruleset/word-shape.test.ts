/** What is said of a value of the wrong shape: what is there, what should be, and what to write. */
import { lintRuleset } from "aturan-kube";
import { expect, test } from "vitest";
import { SMALL_MONITORING } from "./small-monitoring.ts";
import { changed, SMALL_RULESET } from "./small-ruleset.ts";

function said(file: unknown, lang: "id" | "en"): readonly string[] {
  return lintRuleset(file, { lang }).map(
    ({ message, hint }) => `${message}${hint === undefined ? "" : ` → ${hint}`}`,
  );
}

const SMALL = SMALL_RULESET;
test.each<[string, Record<string, unknown>]>([
  ["a missing key", { "/criteria/0/label": undefined }],
  ["a missing key with an object", { "/issuer": undefined }],
  ["a missing condition", { "/criteria/0/passes": undefined }],
  ["a missing list", { "/criteria/0/citations": undefined }],
  ["a missing value of a parameter", { "/params/minAge/value": undefined }],
  ["a text for a list", { "/criteria/0/citations": "surat" }],
  ["a text for a text in two languages", { "/title": "Kriteria KUBE" }],
  ["a number for a text", { "/sources/0/title": 2025 }],
  ["null for an object", { "/criteria/0/messages": null }],
  ["an object for a value", { "/params/minAge/value": { id: 18 } }],
  ["another word than those there are", { "/criteria/0/scope": "anggota" }],
  ["a word that is misspelt", { "/sources/0/confidence": "Z" }],
  ["another version of the format", { "/format": 2 }],
  ["a kind in Indonesian", { "/kind": "keanggotaan" }],
  ["an id with capitals and spaces", { "/id": "Dinsos Kota X" }],
  ["a version of one number", { "/version": "1" }],
  ["a date as it is written in letters", { "/inForce/from": "15/6/2025" }],
  ["an empty text", { "/title/id": "" }],
  ["an id that is too long", { "/criteria/0/id": "a".repeat(95) }],
  ["an empty list of questions asked", { "/criteria/0/open": [] }],
  ["a parameter with a space in its name", { "/params/umur paling muda": SMALL.params.minAge }],
])("%s", (_, change) => {
  const file = changed(change);
  expect([...said(file, "id"), ...said(file, "en")]).toMatchSnapshot();
});

test("values of monitoring files that are too small, too large or no whole numbers", () => {
  const file = structuredClone(SMALL_MONITORING) as unknown as {
    indicators: { scoring: { weight: unknown; bands: { points: unknown }[] } }[];
  };
  const [first] = file.indicators;
  if (first === undefined) throw new Error("no indicator");
  for (const weight of [0, 101, 1.5, "2"]) {
    first.scoring.weight = weight;
    expect([...said(file, "id"), ...said(file, "en")]).toMatchSnapshot();
  }
  first.scoring.weight = 1;
  first.scoring.bands = first.scoring.bands.slice(0, 1);
  expect(said(file, "id")).toMatchSnapshot();
});

test("nothing is said in the words of the schema library", () => {
  const words = /Input|Invalid|expected .* received undefined|nonoptional|diharapkan|undefined/;
  for (const key of Object.keys(SMALL_RULESET)) {
    for (const value of [undefined, null, 7, "teks", true, [], {}, [7], { id: 7 }]) {
      const found = ["id" as const, "en" as const].flatMap((lang) =>
        said(changed({ [`/${key}`]: value }), lang),
      );
      expect(found.filter((text) => words.test(text))).toEqual([]);
    }
  }
});
