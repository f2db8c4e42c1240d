/** Implementations of `permensos-25-2015` as somebody might write them, each with one mistake. */

import { decideKube, type Kube } from "aturan-kube";
import type { AnswerContext, DecideElsewhere, DecideKubeElsewhere } from "aturan-kube/testing";
import jsonLogic from "json-logic-js";
import type { Applicant } from "../../src/applicant/applicant.ts";
import { toMembership } from "../../src/decide/compile-membership.ts";
import type { Verdict } from "../../src/decide/decision.ts";
import { deriveMemberFacts } from "../../src/facts/derive-facts.ts";
import type { Facts } from "../../src/facts/fact.ts";
import { toLogicData } from "../../src/logic/json-logic.ts";
import { paramsOf } from "../../src/ruleset/params-of.ts";

const EXCLUDED = ["pns", "tni", "polri", "pensiunan"];
const MARRIED = ["kawin", "kawin-tercatat", "kawin-belum-tercatat"];
const WIDOWED = ["cerai-hidup", "cerai-mati"];
const REGISTERS = ["bdt", "dtpfmotm", "dtks", "dtsen"];

type Outcome = "pass" | "fail" | "unknown";

/** The office list by hand, as a port in another language would have it; every mistake replaces one line. */
function port(mistakes: Partial<typeof RULES> = {}): (facts: Facts) => Readonly<Record<string, Outcome>> {
  const rules = { ...RULES, ...mistakes };
  return (facts) => Object.fromEntries(Object.entries(rules).map(([id, decide]) => [id, decide(facts)]));
}

function known<T>(value: T | undefined, decide: (value: T) => Outcome): Outcome {
  return value === undefined ? "unknown" : decide(value);
}

function passIf(condition: boolean): Outcome {
  return condition ? "pass" : "fail";
}

const RULES = {
  registered: (facts: Facts) =>
    known(facts["member.register"], (value) => passIf(REGISTERS.includes(`${value}`))),
  age: (facts: Facts) => known(facts["member.age"], (age) => passIf(Number(age) >= 18 && Number(age) <= 59)),
  married: (facts: Facts) =>
    known(facts["member.maritalStatus"], (status) =>
      WIDOWED.includes(`${status}`) ? "unknown" : passIf(MARRIED.includes(`${status}`)),
    ),
  "fixed-domicile": (facts: Facts) =>
    known(facts["member.hasFixedDomicile"], (value) => passIf(value === true)),
  willing: (facts: Facts) => known(facts["member.isWilling"], (value) => passIf(value === true)),
  skilled: (facts: Facts) => known(facts["member.hasSkill"], (value) => passIf(value === true)),
  occupation: (facts: Facts) =>
    known(facts["member.occupation"], (occupation) =>
      ["asn", "pppk"].includes(`${occupation}`) ? "unknown" : passIf(!EXCLUDED.includes(`${occupation}`)),
    ),
};

function verdictOf(outcomes: Readonly<Record<string, Outcome>>): Verdict {
  const all = Object.values(outcomes);
  if (all.includes("fail")) return "ineligible";
  return all.includes("unknown") ? "undetermined" : "eligible";
}

/** A port that answers with the verdict alone. */
export function verdictsBy(mistakes: Partial<typeof RULES> = {}): DecideElsewhere {
  const decide = port(mistakes);
  return (applicant, { asOf }) => verdictOf(decide(deriveMemberFacts(applicant, asOf)));
}

/** A port that answers with the outcome of each criterion, later. */
export function outcomesBy(mistakes: Partial<typeof RULES> = {}): DecideElsewhere {
  const decide = port(mistakes);
  return async (applicant, { asOf }) => decide(deriveMemberFacts(applicant, asOf));
}

/** `<` for `<=` at 59. */
export const BELOW_59: Partial<typeof RULES> = {
  age: (facts) => known(facts["member.age"], (age) => passIf(Number(age) >= 18 && Number(age) < 59)),
};

/** PPPK treated as PNS. */
export const PPPK_AS_PNS: Partial<typeof RULES> = {
  occupation: (facts) =>
    known(facts["member.occupation"], (occupation) =>
      occupation === "asn" ? "unknown" : passIf(![...EXCLUDED, "pppk"].includes(`${occupation}`)),
    ),
};

/** Widows treated as married. */
export const WIDOWED_AS_MARRIED: Partial<typeof RULES> = {
  married: (facts) =>
    known(facts["member.maritalStatus"], (status) => passIf([...MARRIED, ...WIDOWED].includes(`${status}`))),
};

/** What is missing treated as failed. */
export const MISSING_FAILS: Partial<typeof RULES> = Object.fromEntries(
  Object.entries(RULES).map(([id, decide]) => [
    id,
    (facts: Facts): Outcome => {
      const fact = FACT_OF[id as keyof typeof RULES];
      return facts[fact] === undefined ? "fail" : decide(facts);
    },
  ]),
);

const FACT_OF: Readonly<Record<keyof typeof RULES, string>> = {
  registered: "member.register",
  age: "member.age",
  married: "member.maritalStatus",
  "fixed-domicile": "member.hasFixedDomicile",
  willing: "member.isWilling",
  skilled: "member.hasSkill",
  occupation: "member.occupation",
};

/** The rule file handed to a JsonLogic engine as it stands, with what is missing left out: a missing age is below 60. */
export function rawJsonLogic(
  applicant: Applicant,
  { asOf, ruleset }: AnswerContext,
): Readonly<Record<string, Outcome>> {
  const facts = Object.entries(deriveMemberFacts(applicant, asOf)).filter(([, value]) => value !== undefined);
  const data = toLogicData(facts, paramsOf(ruleset));
  const ask = (logic: unknown): boolean =>
    jsonLogic.apply(logic as Parameters<typeof jsonLogic.apply>[0], data) === true;
  return Object.fromEntries(
    ruleset.criteria
      .filter(({ scope }) => scope === "member")
      .map(({ id, passes, open = [] }) => [
        id,
        open.some(({ when }) => ask(when)) ? "unknown" : passIf(ask(passes)),
      ]),
  );
}

const COMPILED = toMembership("permensos-25-2015");

/** A group taken to be as its first member is: whoever stands first decides about the place of all. */
export const byFirstMember: DecideKubeElsewhere = (kube: Kube, { asOf }) => {
  const [first] = kube.members;
  const members = kube.members.map((member) => {
    const { area: _, ...others } = member;
    return first?.area === undefined ? others : { ...others, area: first.area };
  });
  return decideKube(COMPILED, { ...kube, members }, { asOf });
};
