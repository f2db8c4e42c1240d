/** Everything that can be wrong with a rule file, collected: shape, names, citations, and each criterion. */
import { closest } from "../closest.ts";
import { FACTS } from "../facts/catalogue.ts";
import { createFinding, type Finding, type Path, type RuleFault, ruleFault } from "../finding.ts";
import type { FindingCode } from "../finding-catalogue.ts";
import type { Language } from "../language.ts";
import { lintCriterion } from "./lint-criterion.ts";
import { lintShape } from "./lint-shape.ts";
import { paramsOf } from "./params.ts";
import { readJson } from "./read-json.ts";
import type { Citation, Criterion, Ruleset } from "./ruleset-schema.ts";

/**
 * Every fault of a rule file, each with a code, a JSON Pointer, a message and often a remedy; empty where it is sound.
 *
 * Takes the JSON text or the value parsed from it, and never throws.
 *
 * @example
 * ```ts
 * import { lintRuleset } from "aturan-kube";
 *
 * lintRuleset("{").map((finding) => finding.code); // ["ruleset/not-json"]
 * ```
 */
export function lintRuleset(
  json: unknown,
  { lang = "id" }: { readonly lang?: Language } = {},
): readonly Finding[] {
  return Object.freeze(checkRuleset(json).faults.map((found) => createFinding(found, lang)));
}

/** The faults of a rule file, and the ruleset where its shape is right. */
export function checkRuleset(json: unknown): {
  readonly ruleset?: Ruleset;
  readonly faults: readonly RuleFault[];
} {
  const read = readJson(json);
  if ("faults" in read) return read;
  const shaped = lintShape(read.value);
  if ("faults" in shaped) return shaped;
  return { ruleset: shaped.ruleset, faults: lintContent(shaped.ruleset) };
}

function lintContent(ruleset: Ruleset): readonly RuleFault[] {
  const context = { facts: FACTS, params: paramsOf(ruleset) };
  const ofCriteria = ruleset.criteria.flatMap((criterion, index) =>
    lintCriterion(criterion, context, ["criteria", index]),
  );
  // What refused logic reads is not known for sure, and it may be nested too deep to be walked.
  const isLogicSound = !ofCriteria.some(({ code }) => code.startsWith("logic/"));
  return [
    ...lintIds(ruleset),
    ...lintCitations(ruleset),
    ...lintReferences(ruleset),
    ...ofCriteria,
    ...(isLogicSound ? lintUnusedParams(ruleset) : []),
  ];
}

function lintIds(ruleset: Ruleset): readonly RuleFault[] {
  return (["sources", "questions", "interpretations", "criteria"] as const).flatMap((list) => {
    const ids = ruleset[list].map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [ruleFault("ruleset/duplicate-id", [list, index, "id"], { name: id })],
    );
  });
}

/** Every parameter and criterion cites a source, and every citation names one of the file's. */
function lintCitations(ruleset: Ruleset): readonly RuleFault[] {
  const sources = ruleset.sources.map(({ id }) => id);
  const cited: readonly (readonly [Path, readonly Citation[], "needed" | "welcome"])[] = [
    [["inForce"], ruleset.inForce.citations, "needed"],
    ...Object.entries(ruleset.params).map(
      ([name, { citations }]) => [["params", name], citations, "needed"] as const,
    ),
    ...ruleset.criteria.map(({ citations }, index) => [["criteria", index], citations, "needed"] as const),
    ...ruleset.questions.map(({ citations }, index) => [["questions", index], citations, "welcome"] as const),
    ...ruleset.interpretations.map(
      ({ citations }, index) => [["interpretations", index], citations, "welcome"] as const,
    ),
  ];
  return cited.flatMap(([path, citations, need]) => [
    ...(need === "needed" && citations.length === 0 ? [ruleFault("citation/missing", path)] : []),
    ...citations.flatMap(({ source }, index) =>
      lintReference("citation/unknown-source", source, sources, [...path, "citations", index, "source"]),
    ),
  ]);
}

/** Questions and interpretations that criteria and their examples name exist, and every question is asked. */
function lintReferences(ruleset: Ruleset): readonly RuleFault[] {
  const questions = ruleset.questions.map(({ id }) => id);
  const interpretations = ruleset.interpretations.map(({ id }) => id);
  const asked = new Set(ruleset.criteria.flatMap(questionsOf));
  return [
    ...ruleset.criteria.flatMap((criterion, index) => {
      const own = questionsOf(criterion);
      const path = ["criteria", index];
      return [
        ...own.flatMap((id, at) =>
          lintReference("question/unknown", id, questions, [...path, "open", at, "question"]),
        ),
        // A question that the criterion itself asks is reported there, not once more in its examples.
        ...criterion.examples.flatMap(({ question: id }, at) =>
          id === undefined || own.includes(id)
            ? []
            : lintReference("question/unknown", id, questions, [...path, "examples", at, "question"]),
        ),
        ...(criterion.interpretations ?? []).flatMap((id, at) =>
          lintReference("interpretation/unknown", id, interpretations, [...path, "interpretations", at]),
        ),
      ];
    }),
    ...questions.flatMap((name, index) =>
      asked.has(name) ? [] : [ruleFault("question/unused", ["questions", index], { name })],
    ),
  ];
}

function questionsOf({ open = [] }: Criterion): readonly string[] {
  return open.map(({ question }) => question);
}

type ReferenceCode = Extract<
  FindingCode,
  "citation/unknown-source" | "question/unknown" | "interpretation/unknown"
>;

function lintReference(
  code: ReferenceCode,
  name: string,
  known: readonly string[],
  path: Path,
): readonly RuleFault[] {
  return known.includes(name) ? [] : [ruleFault(code, path, { name, nearest: closest(name, known) })];
}

/** A parameter that no logic reads would be a number that looks like law and does nothing. */
function lintUnusedParams({ criteria, params }: Ruleset): readonly RuleFault[] {
  const logic = JSON.stringify(criteria.map(({ passes, open }) => [passes, open]));
  return Object.keys(params)
    .filter((name) => !logic.includes(JSON.stringify(`params.${name}`)))
    .map((name) => ruleFault("param/unused", ["params", name], { name }));
}
