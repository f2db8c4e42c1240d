/** What somebody says of a regulation → a rule file that is complete but for its examples. */
import { closest } from "../closest.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import { createFinding, isFault } from "../finding.ts";
import type { Text } from "../language.ts";
import { variablesOf } from "../logic/variables.ts";
import { FURTHER } from "../ruleset/asked-facts.ts";
import { countedBy } from "../ruleset/counted-by.ts";
import { factsOf } from "../ruleset/facts-of.ts";
import { checkRuleset } from "../ruleset/lint-ruleset.ts";
import type {
  Criterion,
  MembershipRuleset,
  Ruleset,
  WrittenMembershipFile,
} from "../ruleset/ruleset-schema.ts";
import { nameOf, rulesets as shipped } from "../ruleset/rulesets.ts";
import { changeParams } from "./change-params.ts";
import { draftCriterion } from "./draft-criterion.ts";
import { type DeclaredInFile, draftFact, withFacts } from "./draft-fact.ts";
import { draftFault } from "./draft-faults.ts";
import { type OwnText, ownText, slugOf } from "./own-text.ts";
import { readCondition } from "./read-condition.ts";
import { checkId, citationOf, readStatement } from "./statement.ts";
import { toLogic } from "./to-logic.ts";

/** How sure the source is, as the format has it. */
export type Confidence = WrittenMembershipFile["sources"][number]["confidence"];

/** What is said of a regulation. Texts are `Indonesian | English`; what is not known is left out, and said to be unknown. */
export interface DraftPlan {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** The title of the source, how it was seen, and what else is known of it. */
  readonly source: {
    readonly title: string;
    readonly confidence: Confidence;
    readonly publisher?: string | undefined;
    readonly date?: string | undefined;
    readonly status?: string | undefined;
  };
  readonly inForce?: string | undefined;
  readonly summary?: string | undefined;
  /** The ruleset that is changed, whole. */
  readonly base?: Ruleset | undefined;
  /** `maxAge=55 @ angka 2`: parameters of the base with another value. */
  readonly params?: readonly string[];
  /** Criteria of the base that do not hold. */
  readonly drops?: readonly string[];
  /** Facts of one's own, as `draftFact` reads them. */
  readonly facts?: readonly string[];
  /** Criteria, as `draftCriterion` reads them. */
  readonly criteria?: readonly string[];
  /** `CRITERION: CONDITION ? QUESTION`: cases that the law leaves open. */
  readonly questions?: readonly string[];
  /** `CRITERION: TEXT`: how something is read where the law leaves room. */
  readonly interpretations?: readonly string[];
}

/**
 * Drafts a membership rule file. Numbers and lists of the law become parameters with the place they stand at; criteria have
 * no examples yet. The same plan gives the same file.
 *
 * @throws {CallError} where some part of the plan cannot be read, or makes no sound file.
 */
export function draftRuleset(plan: DraftPlan): WrittenMembershipFile {
  const base = baseOf(plan);
  const source = sourceOf(plan);
  const known = knownFacts(base);
  const own: DeclaredInFile[] = [];
  for (const text of plan.facts ?? []) own.push(draftFact(text, withFacts(own, known)));
  const facts = withFacts(own, known);
  const drops = dropped(plan.drops ?? [], base);
  const changed = changeParams(plan.params ?? [], drops.criteria, source.id, base, facts);
  const drafted = draftCriteria(plan, source.id, facts, base);
  const added = checkCriterionIds(drafted.criteria, drops.criteria, base);
  const { criteria, questions, interpretations } = withRemarks(
    plan,
    [...changed.criteria, ...added],
    source.id,
    facts,
  );
  const file: WrittenMembershipFile = {
    format: 1,
    kind: "membership",
    id: checkId(plan.id),
    version: "1.0.0",
    title: ownText(plan.title),
    summary: plan.summary === undefined ? asSentence(ownText(plan.title)) : ownText(plan.summary),
    issuer: { id: slugOf(plan.issuer), name: ownText(plan.issuer) },
    inForce: {
      from: plan.inForce ?? null,
      note: plan.inForce === undefined ? UNKNOWN_START : STATED_START,
      citations: [{ source: source.id }],
    },
    ...(base === undefined
      ? {}
      : { extends: extensionOf(base, changed.replaces, drops, [...changed.criteria, ...added]) }),
    sources: [source],
    ...declarationsFor(criteria, base, own),
    params: { ...changed.params, ...drafted.params },
    questions,
    interpretations,
    criteria,
  };
  checkDraft(file, base);
  return file;
}

function asSentence({ id, en }: OwnText): OwnText {
  return { id: `${id}.`, ...(en === undefined ? {} : { en: `${en}.` }) };
}

const UNKNOWN_START: Text = {
  id: "Sejak kapan berlaku belum diketahui.",
  en: "From when it is in force is not known.",
};
const STATED_START: Text = { id: "Menurut sumbernya.", en: "As the source says." };

/** What was seen of a source, as its letter says. */
const SEEN: Readonly<Record<Confidence, Text>> = {
  A: { id: "dibaca di sumbernya", en: "read in the source" },
  B: { id: "dari sumber kedua yang sejalan", en: "from secondary sources that agree" },
  C: { id: "dari satu sumber yang lemah", en: "from one weak source" },
  X: { id: "dicari, tidak ditemukan", en: "looked for, not found" },
};

function sourceOf({ source }: DraftPlan): WrittenMembershipFile["sources"][number] {
  const { title, confidence, publisher, date, status } = source;
  return {
    id: slugOf(title),
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    confidence,
    status: status === undefined ? SEEN[confidence] : ownText(status),
  };
}

function baseOf({ base, params = [], drops = [] }: DraftPlan): MembershipRuleset | undefined {
  if (base?.kind === "monitoring") throw draftFault("notMembership", { id: base.id });
  if (base === undefined && params.length > 0) throw draftFault("needsBase", { option: "--param" });
  if (base === undefined && drops.length > 0) throw draftFault("needsBase", { option: "--drop" });
  return base;
}

/** The facts that may be named: those of the package, of the base, and those that shipped rulesets declare. */
function knownFacts(base: MembershipRuleset | undefined): FactCatalogue {
  return [base, ...shipped].reduce(
    (known, ruleset) => {
      return ruleset?.kind === "membership" ? withFacts(ruleset.facts ?? [], known) : known;
    },
    factsOf({ kind: "membership" }),
  );
}

/** The declarations that criteria need, with those that these count by; what the base declares stays there. */
function declarationsFor(
  criteria: readonly Criterion[],
  base: MembershipRuleset | undefined,
  own: readonly DeclaredInFile[],
): { readonly facts?: readonly DeclaredInFile[] } {
  // What is a further fact of the catalogue needs no declaration, whichever file has one.
  const ofShipped = shipped.flatMap(({ facts = [] }) => facts);
  const declared = [...own, ...ofShipped.filter(({ name }) => FURTHER.every((fact) => fact.name !== name))];
  const inBase = new Set((base?.facts ?? []).map(({ name }) => name));
  const needed = new Set<string>();
  const need = (logic: unknown): void => {
    for (const name of variablesOf(logic)) {
      if (needed.has(name)) continue;
      needed.add(name);
      const fact = declared.find((each) => each.name === name);
      need(fact === undefined ? undefined : countedBy(fact));
    }
  };
  for (const { passes, open } of criteria) need([passes, ...(open ?? []).map(({ when }) => when)]);
  // A fact that nobody reads is left in, so that the linter says so.
  const names = [...new Set([...own.map(({ name }) => name), ...needed])].filter((name) => !inBase.has(name));
  const facts = names.flatMap((name) => declared.find((fact) => fact.name === name) ?? []);
  return facts.length === 0 ? {} : { facts };
}

interface Dropped {
  readonly criteria: readonly string[];
}

/** Criteria of the base, named by their id alone or as the format names them. */
function dropped(names: readonly string[], base: MembershipRuleset | undefined): Dropped {
  const known = (base?.criteria ?? []).map(({ id }) => id);
  const criteria = names.map((name) => name.replace(/^criteria\//, ""));
  for (const id of criteria) {
    if (!known.includes(id)) throw draftFault("unknownCriterion", { id, nearest: closest(id, known) });
  }
  return { criteria: [...new Set(criteria)] };
}

/** What the file says of its base. Interpretations that no criterion rests on any more go with them. */
function extensionOf(
  base: MembershipRuleset,
  replaces: readonly string[],
  drops: Dropped,
  own: readonly Criterion[],
): NonNullable<WrittenMembershipFile["extends"]> {
  const gone = new Set([...drops.criteria, ...own.map(({ id }) => id)]);
  const rest = [...base.criteria.filter(({ id }) => !gone.has(id)), ...own];
  const restingOn = (criteria: readonly Criterion[]): ReadonlySet<string> =>
    new Set(criteria.flatMap(({ interpretations = [] }) => interpretations));
  const [before, after] = [restingOn(base.criteria), restingOn(rest)];
  const idle = base.interpretations.map(({ id }) => id).filter((id) => before.has(id) && !after.has(id));
  const all = [...drops.criteria.map((id) => `criteria/${id}`), ...idle.map((id) => `interpretations/${id}`)];
  return {
    ruleset: nameOf(base),
    ...(replaces.length === 0 ? {} : { replaces }),
    ...(all.length === 0 ? {} : { drops: all }),
  };
}

function draftCriteria(
  { criteria: texts = [] }: DraftPlan,
  source: string,
  facts: FactCatalogue,
  base: MembershipRuleset | undefined,
): { readonly criteria: readonly Criterion[]; readonly params: Ruleset["params"] } {
  const criteria: Criterion[] = [];
  const params: Record<string, Ruleset["params"][string]> = {};
  for (const text of texts) {
    const taken = new Set([...Object.keys(base?.params ?? {}), ...Object.keys(params)]);
    const drafted = draftCriterion(text, source, facts, taken);
    criteria.push(drafted.criterion);
    Object.assign(params, drafted.params);
  }
  return { criteria, params };
}

function checkCriterionIds(
  criteria: readonly Criterion[],
  drops: readonly string[],
  base: MembershipRuleset | undefined,
): readonly Criterion[] {
  const ids = criteria.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) throw draftFault("sameId", { id });
    if (base?.criteria.some((criterion) => criterion.id === id) === true && !drops.includes(id))
      throw draftFault("inBase", { id });
  }
  return criteria;
}

/** The criteria with the questions they leave open and the interpretations they rest on. */
function withRemarks(
  { questions: asked = [], interpretations: read = [] }: DraftPlan,
  criteria: readonly Criterion[],
  source: string,
  facts: FactCatalogue,
): Pick<WrittenMembershipFile, "questions" | "interpretations"> & {
  readonly criteria: readonly Criterion[];
} {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const criterionOf = (id: string, received: string, option: string): Criterion => {
    if (id === "") throw draftFault("badStatement", { option, received, form: FORMS[option] ?? "" });
    const found = byId.get(id);
    if (found !== undefined) return found;
    throw draftFault("unknownCriterion", { id, nearest: closest(id, [...byId.keys()]) });
  };
  const questions = asked.map((text) => {
    const { id: of = "", words, ...place } = readStatement(text);
    const criterion = criterionOf(of, text, "--open");
    const [, when = "", question = ""] = /^(.*?)\s+\?\s+(.*)$/s.exec(words) ?? [];
    if (question === "")
      throw draftFault("badStatement", { option: "--open", received: text, form: FORMS["--open"] ?? "" });
    const id = slugOf(question);
    const open = [...(criterion.open ?? []), { question: id, when: toLogic(readCondition(when, facts)) }];
    byId.set(of, { ...criterion, open });
    return { id, text: ownText(question), known: NOT_ANSWERED, citations: [citationOf(source, place)] };
  });
  const interpretations = read.map((text) => {
    const { id: of = "", words, ...place } = readStatement(text);
    const criterion = criterionOf(of, text, "--interpretation");
    const id = slugOf(words);
    byId.set(of, { ...criterion, interpretations: [...(criterion.interpretations ?? []), id] });
    return { id, text: ownText(words), citations: [citationOf(source, place)] };
  });
  return { criteria: [...byId.values()].map(inOrder), questions, interpretations };
}

const NOT_ANSWERED: Text = {
  id: "Sumbernya belum menjawab; tanyakan kepada yang menerbitkan.",
  en: "The source does not answer it; ask whoever issued it.",
};

const FORMS: Readonly<Record<string, string>> = {
  "--open":
    "`SYARAT: KEADAAN ? PERTANYAAN`: `kawin: member.maritalStatus = kawin-belum-tercatat ? apakah nikah siri termasuk?`",
  "--interpretation": "`SYARAT: TAFSIRAN`: `umur: Umur dihitung dalam tahun penuh.`",
};

/** The properties in the order of the format. */
function inOrder(criterion: Criterion): Criterion {
  const { id, scope, label, citations, interpretations, passes, open, messages, examples } = criterion;
  return {
    ...{ id, scope, label, citations },
    ...(interpretations === undefined ? {} : { interpretations }),
    passes,
    ...(open === undefined ? {} : { open }),
    ...{ messages, examples },
  };
}

/** Nothing may be wrong but that there are no examples. */
function checkDraft(file: WrittenMembershipFile, base: MembershipRuleset | undefined): void {
  const { faults } = checkRuleset(file, base === undefined ? [] : [base]);
  const fault = faults.find((each) => isFault(each) && each.code !== "example/missing-kind");
  if (fault === undefined) return;
  const [id, en] = [createFinding(fault, "id"), createFinding(fault, "en")];
  throw draftFault("unsound", { id: file.id, path: id.path, message: { id: id.message, en: en.message } });
}
