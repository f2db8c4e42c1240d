/** What membership rulesets ask on each topic, in words made from their conditions: for whatever puts them side by side. */
import type { CompiledCriterion, CompiledMembership } from "../../decide/compile-membership.ts";
import type { FactName } from "../../facts/catalogue.ts";
import type { FurtherFactName } from "../../facts/further-facts.ts";
import type { Language } from "../../language.ts";
import { TOPICS, type Topic } from "../words/comparison-words.ts";
import { createPageContext, type PageContext } from "./page/page-context.ts";

/** One ruleset among those compared. */
export interface ComparedRuleset {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** From when it is in force, as far as that is known. */
  readonly from: string | null;
  /** How its sources are marked, each mark once. */
  readonly marks: readonly string[];
  /** What it asks on a topic; `null` where it has no criterion about it. */
  readonly topics: Readonly<Record<Topic, string | null>>;
  /** How many questions nobody has settled. */
  readonly openQuestions: number;
}

/** The facts that a criterion on a topic reads; one that reads none of any topic stands under `other`. */
const FACTS_OF_TOPIC: Readonly<Record<Exclude<Topic, "other">, readonly (FactName | FurtherFactName)[]>> = {
  size: ["kube.memberCount", "kube.householdCount"],
  age: ["member.age", "member.ageInYear"],
  register: ["member.register", "member.desil", "member.isInP3ke"],
  marriage: ["member.maritalStatus"],
  occupation: ["member.occupation"],
  place: ["kube.desaCount", "kube.kecamatanCount", "member.hasFixedDomicile", "member.residenceYears"],
  officers: [
    "member.role",
    "kube.ketuaCount",
    "kube.sekretarisCount",
    "kube.bendaharaCount",
    "kube.officerCount",
  ],
};

/** The rulesets in one language, in the order given. */
export function comparedRulesets(
  rulesets: readonly CompiledMembership[],
  lang: Language,
): readonly ComparedRuleset[] {
  return rulesets.map((compiled) => {
    const { id, version, title, inForce, sources, questions } = compiled.ruleset;
    const context = createPageContext(compiled, lang);
    const topics = TOPICS.map((topic) => [topic, askedOn(topic, context) || null]);
    return {
      id,
      version,
      title: title[lang],
      from: inForce.from,
      marks: [...new Set(sources.map(({ confidence }) => confidence))].sort(),
      // Every topic is gone through.
      topics: Object.fromEntries(topics) as ComparedRuleset["topics"],
      openQuestions: questions.length,
    };
  });
}

function askedOn(topic: Topic, { compiled, logic, text }: PageContext<CompiledMembership>): string {
  const { member, kube } = compiled.criteria;
  const asked = [...member, ...kube].filter((criterion) => topicsOf(criterion).includes(topic));
  // The other ones are many and each of its own kind: their names tell what they are.
  const worded = asked.map(({ criterion }) =>
    topic === "other" ? text(criterion.label) : logic(criterion.passes),
  );
  return worded.join("; ");
}

function topicsOf({ table }: CompiledCriterion): readonly Topic[] {
  const read = new Set(table.inputs.map(({ name }) => name));
  const topics = TOPICS.filter(
    (topic) => topic !== "other" && FACTS_OF_TOPIC[topic].some((name) => read.has(name)),
  );
  return topics.length === 0 ? ["other"] : topics;
}
