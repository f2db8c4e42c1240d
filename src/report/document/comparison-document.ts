/** Membership rulesets side by side: what each asks on each topic, in words made from its conditions. */
import type { CompiledCriterion, CompiledMembership } from "../../decide/compile-membership.ts";
import type { Language } from "../../language.ts";
import { comparisonWord, TOPICS, type Topic } from "../words/comparison-words.ts";
import { wordDate } from "../words/word-date.ts";
import type { Cell, Document } from "./block.ts";
import { paragraph, titledTable } from "./page/page-blocks.ts";
import { createPageContext, type PageContext } from "./page/page-context.ts";
import { code, say } from "./phrase.ts";

/** The facts that a criterion on a topic reads; one that reads none of any topic stands under `other`. */
const FACTS_OF_TOPIC: Readonly<Record<Exclude<Topic, "other">, readonly string[]>> = {
  size: ["kube.memberCount", "kube.householdCount"],
  age: ["member.age"],
  register: ["member.register", "member.desil", "member.isInP3ke"],
  marriage: ["member.maritalStatus"],
  occupation: ["member.occupation"],
  place: ["kube.desaCount", "kube.kecamatanCount", "member.hasFixedDomicile"],
  officers: ["member.role", "kube.ketuaCount", "kube.sekretarisCount", "kube.bendaharaCount"],
};

/** One table, a row for each ruleset; an empty cell where a ruleset has no criterion. */
export function comparisonDocument(
  rulesets: readonly CompiledMembership[],
  { lang }: { readonly lang: Language },
): Document {
  const word = (name: Parameters<typeof comparisonWord>[0]): string => comparisonWord(name, lang);
  const columns = [word("ruleset"), word("from"), word("marks"), ...TOPICS.map(word), word("questions")];
  return {
    lang,
    title: word("title"),
    blocks: [
      ...paragraph(word("about")),
      ...titledTable(
        word("title"),
        columns,
        rulesets.map((compiled) => rowOf(createPageContext(compiled, lang))),
      ),
    ],
  };
}

function rowOf(context: PageContext<CompiledMembership>): readonly Cell[] {
  const { id, version, inForce, sources, questions } = context.compiled.ruleset;
  return [
    say`${code(id)} ${version}`,
    inForce.from === null ? comparisonWord("unknown", context.lang) : wordDate(inForce.from, context.lang),
    [...new Set(sources.map(({ confidence }) => confidence))].sort().join(" "),
    ...TOPICS.map((topic) => askedOn(topic, context)),
    questions.length === 0 ? "" : String(questions.length),
  ];
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
