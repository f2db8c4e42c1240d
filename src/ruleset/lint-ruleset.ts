/** Everything that can be wrong with a rule file, collected: shape, names, citations, and each criterion. */
import { closest } from "../closest.ts";
import {
  createFinding,
  type Finding,
  type Path,
  type RuleFault,
  ruleFault,
  withoutRepeated,
} from "../finding.ts";
import type { FindingCode } from "../finding-catalogue.ts";
import type { Language } from "../language.ts";
import { MAX_DEPTH } from "../logic/operators.ts";
import { paramOf } from "../logic/params.ts";
import { variablesOf } from "../logic/variables.ts";
import { countedBy } from "./counted-by.ts";
import { factsOf } from "./facts-of.ts";
import { lintAnswers } from "./lint-answers.ts";
import { lintCriterion } from "./lint-criterion.ts";
import { lintFacts } from "./lint-facts.ts";
import { lintMonitoring } from "./lint-monitoring.ts";
import { lintShape } from "./lint-shape.ts";
import { nearestRulesets } from "./nearest-rulesets.ts";
import { paramsOf } from "./params-of.ts";
import { readJson } from "./read-json.ts";
import { resolveExtends, toFilePath } from "./resolve-extends.ts";
import { LISTS, logicsOf, partsOf, type RulesetPart } from "./ruleset-parts.ts";
import type { Citation, RuleFile, Ruleset } from "./ruleset-schema.ts";
import { findRuleset, nameOf, rulesets as shipped } from "./rulesets.ts";
import { settleQuestions } from "./settle-questions.ts";
import { lintTexts } from "./texts-in.ts";

/** How a rule file is read: the language of messages, and the rulesets it may extend beside the shipped ones. */
export interface LintOptions {
  readonly lang?: Language | undefined;
  readonly rulesets?: readonly Ruleset[] | undefined;
}

/**
 * Every fault of a rule file, each with a code, a JSON Pointer, a message and often a remedy; empty where it is sound, but
 * for what is a warning (`severity`).
 *
 * Takes the JSON text or the value parsed from it, and never throws. A base that the file `extends` is looked for among
 * `rulesets`, then among the shipped ones.
 *
 * @example
 * ```ts
 * import { lintRuleset } from "aturan-kube";
 *
 * lintRuleset("{").map((finding) => finding.code); // ["ruleset/not-json"]
 * ```
 */
export function lintRuleset(json: unknown, { lang = "id", rulesets }: LintOptions = {}): readonly Finding[] {
  return Object.freeze(checkRuleset(json, rulesets).faults.map((found) => createFinding(found, lang)));
}

/** The faults of a rule file, and the whole ruleset where its shape is right and its base is known. */
export function checkRuleset(
  json: unknown,
  rulesets: readonly Ruleset[] = [],
): {
  readonly ruleset?: Ruleset;
  readonly faults: readonly RuleFault[];
} {
  const read = readJson(json);
  if ("faults" in read) return read;
  const { ruleset, faults } = checkValue(read.value, [...rulesets, ...shipped]);
  const all = [...withoutRepeated(read.remarks, faults), ...faults];
  return ruleset === undefined ? { faults: all } : { ruleset, faults: all };
}

function checkValue(
  value: unknown,
  known: readonly Ruleset[],
): { readonly ruleset?: Ruleset; readonly faults: readonly RuleFault[] } {
  const shaped = lintShape(value);
  if ("faults" in shaped) return shaped;
  const { file, remarks } = shaped;
  if (file.extends === undefined)
    return {
      ruleset: withoutAnswers(file),
      faults: [...remarks, ...lintAnswers(file), ...lintContent(file, file)],
    };
  const name = file.extends.ruleset;
  const base = findRuleset(name, known);
  if (base === undefined) return { faults: [unknownBase(name, file, known)] };
  if (base.kind !== file.kind)
    return { faults: [ruleFault("extends/other-kind", ["extends", "ruleset"], { name, kind: base.kind })] };
  const ofAnswers = lintAnswers(file, base);
  const { ruleset, faults } = resolveExtends(withoutAnswers(file, ofAnswers), base, settleQuestions);
  const content = lintContent(ruleset, file).map(
    (fault): RuleFault => ({ ...fault, path: toFilePath(fault.path, ruleset, file) }),
  );
  return { ruleset, faults: [...remarks, ...faults, ...ofAnswers, ...content] };
}

/** A file without its answers, or without those at fault: a question that is not answered soundly stays open. */
function withoutAnswers({ answers, ...file }: RuleFile, faults?: readonly RuleFault[]): RuleFile {
  if (answers === undefined || faults === undefined) return file;
  const atFault = new Set(faults.map(({ path }) => path[1]));
  return {
    ...file,
    answers: Object.fromEntries(Object.entries(answers).filter(([question]) => !atFault.has(question))),
  };
}

function unknownBase(name: string, file: RuleFile, known: readonly Ruleset[]): RuleFault {
  const path = ["extends", "ruleset"];
  if (name === nameOf(file)) return ruleFault("extends/cycle", path, { names: [name, name] });
  return ruleFault("extends/unknown-ruleset", path, {
    name,
    nearest: nearestRulesets(name, known, nameOf)[0],
  });
}

function lintContent(ruleset: Ruleset, own: RuleFile): readonly RuleFault[] {
  const context = { facts: factsOf(ruleset), params: paramsOf(ruleset) };
  const ofFacts = lintFacts(ruleset, own, context.facts, context.params);
  const ofRules =
    ruleset.kind === "membership"
      ? ruleset.criteria.flatMap((criterion, index) => lintCriterion(criterion, context, ["criteria", index]))
      : lintMonitoring(ruleset, context);
  // What refused logic reads is not known for sure.
  const isLogicSound = !ofRules.some(({ code }) => code.startsWith("logic/"));
  return [
    ...lintEmptiness(ruleset),
    ...lintNotChecked(ruleset),
    ...lintIds(own),
    ...lintCitations(ruleset),
    ...lintReferences(ruleset),
    ...ofFacts,
    ...ofRules,
    ...lintTexts(ruleset, context.params),
    ...(isLogicSound ? lintUnusedParams(ruleset) : []),
  ];
}

/** A ruleset that rules nothing is no ruleset. */
function lintEmptiness(ruleset: Ruleset): readonly RuleFault[] {
  if (ruleset.kind === "membership")
    return ruleset.criteria.length === 0 ? [ruleFault("ruleset/no-criteria", ["criteria"])] : [];
  const { indicators, stages, classes } = ruleset;
  const isEmpty = indicators.length + stages.length + classes.length === 0;
  return isEmpty ? [ruleFault("ruleset/no-indicators", ["indicators"])] : [];
}

/** That nothing is left to check by hand is said with its reason, and not where something is. */
function lintNotChecked({ notChecked, allChecked }: Ruleset): readonly RuleFault[] {
  if (notChecked?.length === 0 && allChecked === undefined)
    return [ruleFault("not-checked/empty", ["notChecked"])];
  return (notChecked ?? []).length > 0 && allChecked !== undefined
    ? [ruleFault("not-checked/contradiction", ["allChecked"])]
    : [];
}

function lintIds(ruleset: RuleFile): readonly RuleFault[] {
  const lists: readonly (readonly [Path, readonly { readonly id: string }[]])[] = [
    [["sources"], ruleset.sources],
    [["questions"], ruleset.questions],
    [["interpretations"], ruleset.interpretations],
    [["notChecked"], ruleset.notChecked ?? []],
    ...LISTS[ruleset.kind].map(
      // The lists of a kind are properties of its files.
      (list) =>
        [[list], (ruleset as unknown as Record<string, readonly { id: string }[]>)[list] ?? []] as const,
    ),
    ...(ruleset.kind === "monitoring"
      ? ruleset.stages.map(({ items }, index) => [["stages", index, "items"], items] as const)
      : []),
  ];
  return lists.flatMap(([path, parts]) => {
    const ids = parts.map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [ruleFault("ruleset/duplicate-id", [...path, index, "id"], { name: id })],
    );
  });
}

/** Every parameter and every part cites a source, and every citation names one of the file's. */
function lintCitations(ruleset: Ruleset): readonly RuleFault[] {
  const sources = ruleset.sources.map(({ id }) => id);
  const cited: readonly (readonly [Path, readonly Citation[], "needed" | "welcome"])[] = [
    [["inForce"], ruleset.inForce.citations, "needed"],
    ...(ruleset.repeals ?? []).map(
      ({ citations }, index) => [["repeals", index], citations, "needed"] as const,
    ),
    ...Object.entries(ruleset.params).map(
      ([name, { citations }]) => [["params", name], citations, "needed"] as const,
    ),
    ...partsOf(ruleset).map(({ path, citations, need }) => [path, citations, need] as const),
    ...ruleset.questions.map(({ citations }, index) => [["questions", index], citations, "welcome"] as const),
    ...ruleset.interpretations.map(
      ({ citations }, index) => [["interpretations", index], citations, "welcome"] as const,
    ),
    ...(ruleset.notChecked ?? []).map(
      ({ citations }, index) => [["notChecked", index], citations, "needed"] as const,
    ),
  ];
  return cited.flatMap(([path, citations, need]) => [
    ...(need === "needed" && citations.length === 0 ? [ruleFault("citation/missing", path)] : []),
    ...citations.flatMap(({ source }, index) =>
      lintReference("citation/unknown-source", source, sources, [...path, "citations", index, "source"]),
    ),
  ]);
}

/** Questions and interpretations that parts and their examples name exist, and every question is asked. */
function lintReferences(ruleset: Ruleset): readonly RuleFault[] {
  const questions = ruleset.questions.map(({ id }) => id);
  const interpretations = ruleset.interpretations.map(({ id }) => id);
  const parts = partsOf(ruleset);
  const asked = new Set(parts.flatMap(questionsOf));
  return [
    ...parts.flatMap((part) => {
      const own = questionsOf(part);
      const { path, examples = [] } = part;
      return [
        ...own.flatMap((id, at) =>
          lintReference("question/unknown", id, questions, [...path, "open", at, "question"]),
        ),
        // A question that the part itself asks is reported there, not once more in its examples.
        ...examples.flatMap(({ question: id }, at) =>
          id === undefined || own.includes(id)
            ? []
            : lintReference("question/unknown", id, questions, [...path, "examples", at, "question"]),
        ),
        ...(part.interpretations ?? []).flatMap((id, at) =>
          lintReference("interpretation/unknown", id, interpretations, [...path, "interpretations", at]),
        ),
      ];
    }),
    ...questions.flatMap((name, index) =>
      asked.has(name) ? [] : [ruleFault("question/unused", ["questions", index], { name })],
    ),
  ];
}

function questionsOf({ open = [] }: RulesetPart): readonly string[] {
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
function lintUnusedParams(ruleset: Ruleset): readonly RuleFault[] {
  const logics = [...logicsOf(ruleset), ...(ruleset.facts ?? []).map(countedBy)];
  const read = new Set(variablesOf(logics, MAX_DEPTH + 1).map(paramOf));
  return Object.keys(ruleset.params)
    .filter((name) => !read.has(name))
    .map((name) => ruleFault("param/unused", ["params", name], { name }));
}
