/** The rulesets there are → text, a line each with what tells them apart. */
import type { Language, Text } from "../language.ts";
import { factsOf } from "../ruleset/facts-of.ts";
import { fillTexts } from "../ruleset/fill-texts.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import { type Repeal, repealOf } from "../ruleset/in-force.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { escapeText } from "./text/escape-text.ts";
import { reportWord } from "./words/report-words.ts";

/** What tells a ruleset from the others, for programs. */
export interface RulesetSummary {
  readonly kind: Ruleset["kind"];
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly title: Text;
  readonly issuer: Text;
  readonly inForceFrom: string | null;
  readonly repealed: Repeal | null;
  /** `id@version` of the ruleset it extends. */
  readonly extends: string | null;
  /** The marks of its sources, each once, the best first: see `confidence` in the rule file. */
  readonly confidence: readonly Confidence[];
  /** How many questions nobody has settled. */
  readonly openQuestions: number;
}

type Confidence = Ruleset["sources"][number]["confidence"];

export function summarizeRuleset(ruleset: Ruleset, among: readonly Ruleset[]): RulesetSummary {
  const { kind, id, version, title, issuer, inForce } = fillTexts(ruleset, factsOf(ruleset));
  return {
    kind,
    id,
    version,
    sha256: hashRuleset(ruleset),
    title,
    issuer: issuer.name,
    inForceFrom: inForce.from,
    repealed: repealOf(id, among) ?? null,
    ...groundsOf(ruleset),
  };
}

/** What stands behind a ruleset. */
function groundsOf({
  resolvedFrom,
  sources,
  questions,
}: Ruleset): Pick<RulesetSummary, "extends" | "confidence" | "openQuestions"> {
  return {
    extends: resolvedFrom ?? null,
    confidence: [...new Set(sources.map(({ confidence }) => confidence))].sort(),
    openQuestions: questions.length,
  };
}

/** A block of four lines for each ruleset. */
export function formatRulesetList(rulesets: readonly Ruleset[], lang: Language): string {
  return rulesets
    .flatMap((ruleset) => {
      const { kind, id, version, title, issuer, inForce } = fillTexts(ruleset, factsOf(ruleset));
      const repeal = repealOf(id, rulesets);
      const end =
        repeal === undefined
          ? ""
          : ` ${reportWord("until", lang)} ${repeal.from} (${reportWord("repealedBy", lang)} ${repeal.by})`;
      return [
        `${id} ${version} · ${reportWord(kind, lang)}`,
        `  ${title[lang]}`,
        `  ${issuer.name[lang]}, ${reportWord("inForce", lang)} ${inForce.from ?? reportWord("unknownDate", lang)}${end}`,
        `  ${wordGrounds(ruleset, lang)}`,
      ];
    })
    .map((line) => `${escapeText(line)}\n`)
    .join("");
}

function wordGrounds(ruleset: Ruleset, lang: Language): string {
  const { confidence, openQuestions, extends: base } = groundsOf(ruleset);
  return [
    `${reportWord("sourcesMarked", lang)} ${confidence.join(" ")}`,
    ...(openQuestions === 0 ? [] : [`${reportWord("openQuestions", lang)} ${openQuestions}`]),
    ...(base === null ? [] : [`${reportWord("extends", lang)} ${base}`]),
  ].join(" · ");
}
