/** Answers that a file gives to questions of its base: what each question left open passes or fails from here on. */
import type { Text } from "../language.ts";
import type { Logic } from "../logic/json-logic.ts";
import { factsOf } from "./facts-of.ts";
import type { RuleContext } from "./lint-condition.ts";
import { paramsOf } from "./params-of.ts";
import type { Criterion, RuleFile, Ruleset } from "./ruleset-schema.ts";
import { settledExamples } from "./settled-examples.ts";

/** What the questions of a condition are and were. */
type Asking = Pick<Criterion, "passes" | "open" | "answered" | "examples">;

type Answers = NonNullable<RuleFile["answers"]>;

/** The file on its base with the answered questions settled, wherever they are asked. */
export function settleQuestions(merged: Ruleset, { answers = {}, issuer }: RuleFile): Ruleset {
  if (Object.keys(answers).length === 0) return merged;
  const asked = new Map(merged.questions.map(({ id, text }) => [id, text]));
  const context: Settling = {
    ...{ answers, asked, by: issuer.name },
    rules: { facts: factsOf(merged), params: paramsOf(merged) },
  };
  const settleAll = <T extends Asking>(parts: readonly T[]): readonly T[] =>
    parts.map((part) => settle(part, context));
  if (merged.kind === "membership") return { ...merged, criteria: settleAll(merged.criteria) };
  return {
    ...merged,
    stages: merged.stages.map((stage) => ({ ...stage, items: settleAll(stage.items) })),
    classes: settleAll(merged.classes),
  };
}

interface Settling {
  readonly answers: Answers;
  readonly asked: ReadonlyMap<string, Text>;
  readonly by: Text;
  readonly rules: RuleContext;
}

function settle<T extends Asking>(part: T, context: Settling): T {
  const { answers, asked, by, rules } = context;
  const settled = (part.open ?? []).flatMap(({ question, when }) => {
    const answer = answers[question];
    const text = asked.get(question);
    return answer === undefined || text === undefined
      ? []
      : [{ ...answer, text: worded(answer, text), question, asked: text, when, by }];
  });
  if (settled.length === 0) return part;
  const left = (part.open ?? []).filter(({ question }) => answers[question] === undefined);
  const { open: _, ...rest } = part;
  // The last answer is asked first; two questions that both decided were both open, so the order says nothing of the law.
  const passes = settled.reduce<Logic>(
    (logic, { when, passes: given }) => decided(when, given, logic),
    part.passes,
  );
  return {
    ...rest,
    passes,
    ...(left.length === 0 ? {} : { open: left }),
    answered: [...(part.answered ?? []), ...settled],
    examples: settledExamples(part.examples, { passes, open: left }, rules),
  } as unknown as T;
}

/** The answer in words: its own, or the question with what comes of it. */
function worded({ text, passes }: Answers[string], { id, en }: Text): Text {
  if (text !== undefined) return text;
  if (passes === true) return { id: `${id} — memenuhi syarat`, en: `${en} — met` };
  if (passes === false) return { id: `${id} — tidak memenuhi syarat`, en: `${en} — not met` };
  return { id: `${id} — menurut syarat tersendiri`, en: `${en} — by a condition of its own` };
}

/**
 * A condition that passes as the answer says where the question decided, and as before elsewhere. What it read before
 * comes first, so that missing facts are named in the order that they had.
 */
function decided(when: Logic, answer: Logic, otherwise: Logic): Logic {
  if (answer === true) return { or: [otherwise, when] };
  const elsewhere: Logic = { and: [otherwise, { "!": when }] };
  return answer === false ? elsewhere : { or: [elsewhere, { and: [when, answer] }] };
}
