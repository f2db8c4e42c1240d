/** Several rule files together, in any order: each put on its base, which may be another of them or a shipped one. */
import { createFinding, type Finding, ruleFault } from "../finding.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Language } from "../language.ts";
import { checkRuleset } from "./lint-ruleset.ts";
import { readJson } from "./read-json.ts";
import type { Ruleset } from "./ruleset-schema.ts";

/** A rule file by its name and its text. */
export interface RuleText {
  readonly file: string;
  readonly text: string;
}

/** What became of a rule file: the ruleset where it is sound, else what is wrong with it. */
export interface ReadRuleFile {
  readonly file: string;
  readonly ruleset?: Ruleset;
  readonly findings: readonly Finding[];
}

/** Reads rule files in their own order; nothing throws. */
export function readCollection(texts: readonly RuleText[], lang: Language = "id"): readonly ReadRuleFile[] {
  const names = texts.map(({ text }) => namesOf(text));
  const done = new Map<number, ReadRuleFile>();

  function read(index: number, above: readonly number[]): ReadRuleFile {
    const before = done.get(index);
    if (before !== undefined) return before;
    const { file = "", text = "" } = texts[index] ?? {};
    const base = names.findIndex(({ own }) => own !== undefined && own === names[index]?.base);
    const trail = [...above, index];
    // Whoever is on the way down to itself is part of the circle, and each of its files is told.
    const result = trail.includes(base)
      ? { file, findings: [circle(trail.slice(trail.indexOf(base)))] }
      : check(file, text, base === -1 ? [] : [read(base, trail)]);
    done.set(index, result);
    return result;
  }

  function circle(indexes: readonly number[]): Finding {
    const circled = [...indexes, indexes[0] ?? 0].map((index) => names[index]?.own ?? "");
    return createFinding(ruleFault("extends/cycle", ["extends", "ruleset"], { names: circled }), lang);
  }

  function check(file: string, text: string, bases: readonly ReadRuleFile[]): ReadRuleFile {
    const rulesets = bases.flatMap(({ ruleset }) => ruleset ?? []);
    const { ruleset, faults } = checkRuleset(text, rulesets);
    const findings = faults.map((fault) => createFinding(fault, lang));
    return ruleset === undefined || findings.length > 0
      ? { file, findings }
      : { file, ruleset: freezeDeep(structuredClone(ruleset)), findings };
  }

  return texts.map((_, index) => read(index, []));
}

/** The name of a rule file and of its base, as far as they can be told without checking it. */
function namesOf(text: string): { readonly own?: string; readonly base?: string } {
  const result = readJson(text);
  const value: unknown = "value" in result ? result.value : undefined;
  if (typeof value !== "object" || value === null) return {};
  const { id, version, extends: extension } = value as Readonly<Record<string, unknown>>;
  const base =
    typeof extension === "object" && extension !== null && "ruleset" in extension
      ? extension.ruleset
      : undefined;
  return { own: `${id}@${version}`, ...(typeof base === "string" ? { base } : {}) };
}
