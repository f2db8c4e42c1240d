import * as whole from "aturan-kube";
import { CallError, RulesetError } from "aturan-kube";
import {
  checkApplicant,
  compileRuleset,
  decideKube,
  decideMember,
  explain,
  parseApplicant,
} from "aturan-kube/decide";
import { applicant } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEWEST_RULESETS } from "./ruleset/newest-rulesets.ts";

const OPTIONS = { asOf: "2022-02-22", assume: { "member.isWilling": true } };
const MEMBERSHIP = NEWEST_RULESETS.filter(({ kind }) => kind === "membership");

/** A ruleset as a program has it that loaded its JSON. */
function loaded(ruleset: whole.Ruleset): whole.Ruleset {
  return JSON.parse(JSON.stringify(ruleset));
}

describe.each(MEMBERSHIP.map((ruleset) => [ruleset.id, ruleset] as const))(
  "under %s given as JSON",
  (_, ruleset) => {
    const compiled = compileRuleset(loaded(ruleset));

    test("people are decided as the whole library decides them", () => {
      fc.assert(
        fc.property(applicant(), (person) => {
          const decision = decideMember(compiled, person, OPTIONS);
          expect(decision).toEqual(whole.decideMember(ruleset, person, OPTIONS));
          expect(explain(decision)).toEqual(whole.explain(decision));
        }),
        { numRuns: 50 },
      );
    });

    test("groups are, too", () => {
      fc.assert(
        fc.property(fc.array(applicant(), { minLength: 1, maxLength: 12 }), (members) => {
          const kube = { name: "KUBE Mekar", members };
          expect(decideKube(compiled, kube, OPTIONS)).toEqual(whole.decideKube(ruleset, kube, OPTIONS));
        }),
        { numRuns: 20 },
      );
    });
  },
);

test("rows and objects are read as the whole library reads them", () => {
  const row = { NIK: "2101991708800001", "Tgl Lahir": "17 Agustus 1980", Pekerjaan: "Tani", Hobi: "?" };
  const ruleset = whole.getRuleset("dinsos-kalbar-2019");
  const compiled = compileRuleset(loaded(ruleset));
  expect(parseApplicant(row)).toEqual(whole.parseApplicant(row));
  expect(parseApplicant(row, { ruleset: compiled, lang: "en" })).toEqual(
    whole.parseApplicant(row, { ruleset, lang: "en" }),
  );
  const object = { nik: "2101993208800001", facts: { "member.isNew": true } };
  expect(checkApplicant(object)).toEqual(whole.checkApplicant(object));
  expect(checkApplicant(object, { ruleset: compiled })).toEqual(whole.checkApplicant(object, { ruleset }));
});

test("the JSON that is compiled stays as it is, and what is done to it later changes no decision", () => {
  const json = loaded(whole.getRuleset("permensos-25-2015"));
  const before = structuredClone(json);
  const compiled = compileRuleset(json);
  expect(json).toEqual(before);
  expect(Object.isFrozen(json)).toBe(false);
  Object.assign(json, { criteria: [] });
  expect(decideMember(compiled, { birthDate: "2010-01-02" }, OPTIONS).verdict).toBe("ineligible");
});

test("the id of a ruleset is refused: there are no shipped ones here", () => {
  // What a program in JavaScript may do.
  expect(() => compileRuleset("permensos-25-2015" as never)).toThrow(CallError);
  expect(() => decideMember("permensos-25-2015" as never, {}, OPTIONS)).toThrow(CallError);
  expect(() => parseApplicant({}, { ruleset: whole.getRuleset("permensos-25-2015") })).toThrow(CallError);
});

test("a ruleset of monitoring is refused", () => {
  expect(() => compileRuleset(whole.getRuleset("kepri-2022"))).toThrow(RulesetError);
});
