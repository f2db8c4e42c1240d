/** Several rule files together, in any order: each put on its base, which may be another of them or a shipped one. */
import { createFinding, type Finding, isFault, type RuleFault, ruleFault } from "../finding.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Language } from "../language.ts";
import { hashRuleset } from "./hash-ruleset.ts";
import { checkRuleset } from "./lint-ruleset.ts";
import { jsonLocator } from "./locate-json.ts";
import { readJson } from "./read-json.ts";
import type { Ruleset } from "./ruleset-schema.ts";
import { nameOf, rulesets as shipped } from "./rulesets.ts";

/** A rule file by its name and its text, or why it has none. */
export interface RuleText {
  readonly file: string;
  readonly text: string;
  readonly fault?: RuleFault | undefined;
}

/** What became of a rule file: the ruleset where it is sound, else what is wrong with it. */
export interface ReadRuleFile {
  readonly file: string;
  readonly ruleset?: Ruleset;
  readonly findings: readonly Finding[];
}

/** A rule file while it is read. */
interface Read {
  readonly ruleset?: Ruleset;
  readonly faults: readonly RuleFault[];
}

/** Reads rule files in their own order; nothing throws. */
export function readCollection(texts: readonly RuleText[], lang: Language = "id"): readonly ReadRuleFile[] {
  const names = texts.map(({ text }) => namesOf(text));
  const done = new Map<number, Read>();

  function read(index: number): Read {
    const before = done.get(index);
    if (before !== undefined) return before;
    const result = readOnBase(index);
    done.set(index, result);
    return result;
  }

  function readOnBase(index: number): Read {
    const { text = "", fault } = texts[index] ?? {};
    if (fault !== undefined) return { faults: [fault] };
    const trail = trailOf(index);
    const path = ["extends", "ruleset"];
    if (trail.at(-1) === index && trail.length > 1)
      return { faults: [ruleFault("extends/cycle", path, { names: trail.map(nameAt) })] };
    const base = trail[1];
    if (base === undefined) return checkRuleset(text);
    // What stands on a circle that it is no part of cannot be read either.
    const { ruleset, faults } = new Set(trail).size < trail.length ? { faults: [] } : read(base);
    if (ruleset !== undefined && !faults.some(isFault)) return checkRuleset(text, [ruleset]);
    const { file = "" } = texts[base] ?? {};
    return { faults: [ruleFault("extends/unsound-base", path, { name: nameAt(base), file })] };
  }

  /** The file and its bases among the files, up to the first that has none or that is there already. */
  function trailOf(index: number): readonly number[] {
    const trail = [index];
    for (;;) {
      const wanted = names[trail.at(-1) ?? index]?.base;
      const base = wanted === undefined ? -1 : names.findIndex(({ own }) => own === wanted);
      if (base === -1) return trail;
      const isThere = trail.includes(base);
      trail.push(base);
      if (isThere) return trail;
    }
  }

  function nameAt(index: number): string {
    return names[index]?.own ?? "";
  }

  const all = texts.map((_, index) => read(index));
  return texts.map(({ file }, index): ReadRuleFile => {
    const { ruleset, faults } = all[index] ?? { faults: [] };
    const found = [...faults, ...lintName(index, texts, all, names)];
    const findings = placed(found, texts[index], lang);
    return ruleset === undefined || found.some(isFault)
      ? { file, findings }
      : { file, ruleset: freezeDeep(structuredClone(ruleset)), findings };
  });
}

/** Faults with their lines and columns; without, where the file could not be read. */
function placed(faults: readonly RuleFault[], own: RuleText | undefined, lang: Language): readonly Finding[] {
  if (own === undefined || own.fault !== undefined || faults.length === 0)
    return faults.map((fault) => createFinding(fault, lang));
  const placeOf = jsonLocator(own.text);
  return faults.map((fault) => {
    // Of a key that stands twice it is the second one that is at fault.
    const known = "at" in fault.params ? fault.params.at : undefined;
    // What is said of the whole file has no place in it.
    if (known === undefined && fault.path.length === 0) return createFinding(fault, lang);
    const { line, column } = known ?? placeOf(fault.path);
    return Object.freeze({ ...createFinding(fault, lang), line, column });
  });
}

/** A name stands for one content: among the files, and among the shipped rulesets. */
function lintName(
  index: number,
  texts: readonly RuleText[],
  all: readonly Read[],
  names: readonly Names[],
): readonly RuleFault[] {
  const own = names[index]?.own;
  if (own === undefined) return [];
  const path = ["id"];
  const content = contentOf(all[index]?.ruleset);
  const twins = names.flatMap((name, other) => {
    if (other === index || name.own !== own) return [];
    const isCopy =
      texts[other]?.text === texts[index]?.text ||
      (content !== undefined && content === contentOf(all[other]?.ruleset));
    return [ruleFault("ruleset/same-name", path, { name: own, file: texts[other]?.file ?? "", isCopy })];
  });
  const original = shipped.find((ruleset) => nameOf(ruleset) === own);
  const isOther = original !== undefined && content !== undefined && content !== contentOf(original);
  return [...twins, ...(isOther ? [ruleFault("ruleset/shipped-name", path, { name: own })] : [])];
}

/** What tells one content from another; where an editor finds the schema is no part of it. */
function contentOf(ruleset: Ruleset | undefined): string | undefined {
  if (ruleset === undefined) return undefined;
  const { $schema: _, ...content } = ruleset;
  return hashRuleset(content);
}

/** The name of a rule file and of its base. */
interface Names {
  readonly own?: string;
  readonly base?: string;
}

/** The names, as far as they can be told without checking the file. */
function namesOf(text: string): Names {
  const result = readJson(text);
  const value: unknown = "value" in result ? result.value : undefined;
  if (typeof value !== "object" || value === null) return {};
  const { id, version, extends: extension } = value as Readonly<Record<string, unknown>>;
  const base =
    typeof extension === "object" && extension !== null && "ruleset" in extension
      ? extension.ruleset
      : undefined;
  return {
    ...(typeof id === "string" && typeof version === "string" ? { own: `${id}@${version}` } : {}),
    ...(typeof base === "string" ? { base } : {}),
  };
}
