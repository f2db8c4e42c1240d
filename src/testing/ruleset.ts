/** Random sound membership rulesets: small, with examples that hold. */

import * as fc from "fast-check";
import { closest, withDidYouMean } from "../closest.ts";
import { compileTable } from "../decide/decision-table.ts";
import { CallError } from "../error.ts";
import { NO_PARAMS } from "../examine/put-params.ts";
import type { FactDefinition, Scope } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import type { Condition } from "../logic/condition.ts";
import { joinWords } from "../logic/join-words.ts";
import type { Logic } from "../logic/json-logic.ts";
import type { ParamValue } from "../logic/params.ts";
import { variablesOf } from "../logic/variables.ts";
import { wordLogic } from "../logic/word-logic.ts";
import { countedBy } from "../ruleset/counted-by.ts";
import { parseRuleset } from "../ruleset/parse-ruleset.ts";
import type { MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import { deriveExamples } from "./derive-examples.ts";
import { type DrawnCondition, drawnCondition } from "./drawn-condition.ts";
import { nameConstants } from "./named-constants.ts";
import { CATALOGUE, DECLARED } from "./random-catalogue.ts";

/** What random rulesets may be about. */
export interface RulesetOptions {
  /** The names of the facts that conditions read; those of the catalogue and a few declared ones unless given. */
  readonly facts?: readonly string[] | undefined;
}

/**
 * Random membership rulesets in which the linter finds nothing: one to four criteria about persons and up to two about the
 * group, with parameters, open questions and declared facts now and then, and examples that hold. A fact means the same in
 * all of them, so any two can be compared. They shrink to fewer and plainer criteria.
 *
 * @throws {CallError} where there is no fact of a given name, or none at all is given.
 * @example
 * ```ts
 * import { compileRuleset, lintRuleset, runExamples } from "aturan-kube";
 * import { ruleset } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const drawn = fc.sample(ruleset(), 20);
 * drawn.flatMap((each) => lintRuleset(each)); // []
 * drawn.flatMap((each) => runExamples(compileRuleset(each))).every(({ holds }) => holds); // true
 * ```
 */
export function ruleset({ facts: names }: RulesetOptions = {}): fc.Arbitrary<MembershipRuleset> {
  const pool = poolOf(names);
  const criteria = (scope: Scope, least: number, most: number): fc.Arbitrary<readonly DrawnCriterion[]> => {
    const own = pool.filter((fact) => fact.scope === scope);
    return own.length === 0
      ? fc.constant([])
      : fc.array(drawnCriterion(own), { minLength: least, maxLength: most });
  };
  const hasMember = pool.some(({ scope }) => scope === "member");
  return fc
    .tuple(criteria("member", 1, 4), criteria("kube", hasMember ? 0 : 1, 2))
    .map(([member, kube]) => toRuleset({ member, kube }));
}

function poolOf(names: readonly string[] = [...CATALOGUE.keys()]): readonly FactDefinition[] {
  if (names.length === 0) {
    throw new CallError({ id: "tidak ada fakta yang boleh dibaca", en: "there is no fact to read" });
  }
  return names.map((name) => {
    const fact = CATALOGUE.get(name);
    if (fact !== undefined) return fact;
    const complaint = { id: `tidak ada fakta bernama \`${name}\``, en: `there is no fact named \`${name}\`` };
    throw new CallError(withDidYouMean(complaint, closest(name, [...CATALOGUE.keys()])));
  });
}

/** A condition with its constants in it, and whether they become parameters. */
interface DrawnCriterion extends DrawnCondition {
  readonly hasParams: boolean;
}

/** A criterion of which examples can be shown: somebody passes, somebody fails, the question comes up. */
function drawnCriterion(facts: readonly FactDefinition[]): fc.Arbitrary<DrawnCriterion> {
  return fc
    .tuple(drawnCondition(facts), fc.boolean())
    .map(([condition, hasParams]): DrawnCriterion => ({ ...condition, hasParams }))
    .filter((drawn) => examplesOf(drawn, QUESTION) !== undefined);
}

const QUESTION = "pertanyaan";

function conditionOf({ passes, open }: DrawnCondition, question: string): Condition {
  return { passes, ...(open === undefined ? {} : { open: [{ question, when: open }] }) };
}

function examplesOf(drawn: DrawnCondition, question: string): ReturnType<typeof deriveExamples> {
  const condition = conditionOf(drawn, question);
  return deriveExamples(
    compileTable(condition, CATALOGUE, NO_PARAMS),
    (condition.open ?? []).map((each) => each.question),
  );
}

const CITATIONS = [{ source: "surat" }];

/** The rule file, checked. */
function toRuleset(drawn: Readonly<Record<Scope, readonly DrawnCriterion[]>>): MembershipRuleset {
  const params = new Map<string, ParamValue>();
  const questions = new Map<string, Logic>();
  const criteria = (["member", "kube"] as const).flatMap((scope) =>
    drawn[scope].map((criterion, index) => {
      const id = `${ID_PREFIXES[scope]}-${index + 1}`;
      const question = `${QUESTION}-${id}`;
      if (criterion.open !== undefined) questions.set(question, criterion.open);
      return {
        id,
        scope,
        label: inWords(criterion.passes),
        citations: CITATIONS,
        ...conditionOf(criterion.hasParams ? withParams(criterion, params) : criterion, question),
        messages: messagesOf(criterion.passes),
        examples: examplesOf(criterion, question),
      };
    }),
  );
  const read = new Set(variablesOf(criteria.map(({ passes, open }) => ({ passes, open }))));
  // A count reads facts of the members, which then have to be declared too.
  const counting = DECLARED.filter(({ name }) => read.has(name)).flatMap((fact) =>
    variablesOf(countedBy(fact)),
  );
  const parsed = parseRuleset({
    ...HEAD,
    params: Object.fromEntries(
      [...params].map(([name, value]) => [
        name,
        { value, label: { id: name, en: name }, citations: CITATIONS },
      ]),
    ),
    facts: DECLARED.filter(({ name }) => read.has(name) || counting.includes(name)),
    questions: [...questions].map(([id, when]) => ({
      id,
      text: asQuestion(inWords(when)),
      known: { id: "Belum diputuskan.", en: "Undecided." },
      citations: CITATIONS,
    })),
    criteria,
  });
  // What was built above is of this kind.
  return parsed as MembershipRuleset;
}

const ID_PREFIXES: Readonly<Record<Scope, string>> = { member: "syarat", kube: "kelompok" };

const HEAD = {
  format: 1,
  kind: "membership",
  id: "aturan-acak",
  version: "1.0.0",
  title: { id: "Aturan acak", en: "Random rules" },
  summary: { id: "Dikarang untuk pengujian.", en: "Made up for tests." },
  issuer: { id: "dinsos-contoh", name: { id: "Dinas Sosial Contoh", en: "Dinas Sosial Contoh" } },
  inForce: {
    from: null,
    note: { id: "Tidak pernah berlaku.", en: "Never in force." },
    citations: CITATIONS,
  },
  sources: [
    {
      id: "surat",
      title: "Surat karangan",
      confidence: "X",
      status: { id: "tidak ada", en: "there is none" },
    },
  ],
  interpretations: [],
};

function asQuestion({ id, en }: Text): Text {
  return { id: `bagaimana bila ${id}?`, en: `what if ${en}?` };
}

/** The condition with its constants as parameters, which are added to the others. */
function withParams({ passes, open }: DrawnCondition, params: Map<string, ParamValue>): DrawnCondition {
  const nameParam = (fact: string, value: ParamValue): string => {
    const stem = `${fact.slice(fact.indexOf(".") + 1)}${Array.isArray(value) ? "List" : "Limit"}`;
    const known = [...params].filter(([name]) => name.startsWith(stem));
    const same = known.find(([, other]) => JSON.stringify(other) === JSON.stringify(value));
    if (same !== undefined) return same[0];
    const name = `${stem}${known.length + 1}`;
    params.set(name, value);
    return name;
  };
  return {
    passes: nameConstants(passes, nameParam),
    open: open === undefined ? undefined : nameConstants(open, nameParam),
  };
}

/** A condition as its own label. */
function inWords(logic: Logic): Text {
  const context = { facts: CATALOGUE, params: NO_PARAMS };
  return {
    id: wordLogic(logic, { ...context, lang: "id" }),
    en: wordLogic(logic, { ...context, lang: "en" }),
  };
}

/** Reasons that give the values received. */
function messagesOf(passes: Logic): Readonly<Record<"pass" | "fail", Text>> {
  // Drawn conditions read facts of the catalogue.
  const facts = [...new Set(variablesOf(passes))].map((name) => CATALOGUE.get(name) as FactDefinition);
  const received = (lang: "id" | "en"): string =>
    joinWords(
      facts.map(({ label, name }) => `${label[lang]} {${name}}`),
      "and",
      lang,
    );
  const text = { id: received("id"), en: received("en") };
  return { pass: text, fail: text };
}
