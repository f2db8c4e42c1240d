/** A changed or new ruleset → the entry of the changelog about it: which instrument, since when, and who is affected. */
import { requiredBump } from "../compare/required-bump.ts";
import { LANGUAGES, type Language } from "../language.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { isMonitoring } from "./contract/difference-report.ts";
import { differenceSections, type ReportSection } from "./document/difference-sections.ts";
import { markdownBlocks, markdownList, markdownText } from "./text/markdown-text.ts";
import { differenceWord } from "./words/difference-words.ts";
import { reportWord } from "./words/report-words.ts";
import { wordDate } from "./words/word-date.ts";

/**
 * What a changelog says of a ruleset, in Markdown and both languages, under a heading of its own: the instrument, from
 * when it is in force, what it repeals, and who is affected. `before` is the version, or the ruleset, that it takes the
 * place of; `undefined` where it takes the place of none. The same rulesets give the same text.
 *
 * @throws {RulesetError} where a ruleset is not sound.
 * @example
 * ```ts
 * import { formatRulesetChange, getRuleset } from "aturan-kube";
 *
 * const text = formatRulesetChange(getRuleset("permensos-25-2015"), getRuleset("dinsos-tegal-2025"));
 * text.split("\n")[0]; // "#### `permensos-25-2015` 1.1.0 → `dinsos-tegal-2025` 1.1.0"
 * text.includes("number of households (KK) 5–9 (everything else passing): not eligible → eligible"); // true
 * ```
 */
export function formatRulesetChange(before: Ruleset | undefined, after: Ruleset): string {
  const sectionsIn = compareFor(before, after);
  return markdownBlocks([
    `#### ${headingOf(before, after)}`,
    ...LANGUAGES.flatMap((lang) => [
      `**${markdownText(after.title[lang])}**`,
      markdownList([...factsOf(after, lang), wordAffected(sectionsIn(lang), lang)]),
    ]),
  ]);
}

/** `id` 1.0.0 → 2.0.0. */
function headingOf(before: Ruleset | undefined, { id, version }: Ruleset): string {
  const own = `\`${id}\` ${version}`;
  if (before === undefined) return own;
  return `\`${before.id}\` ${before.version} → ${before.id === id ? version : own}`;
}

function factsOf({ issuer, inForce, repeals = [] }: Ruleset, lang: Language): readonly string[] {
  const from = inForce.from === null ? reportWord("unknownDate", lang) : wordDate(inForce.from, lang);
  const repealed = repeals.map(
    (repeal) => `\`${repeal.ruleset}\` (${differenceWord("from", lang)} ${wordDate(repeal.from, lang)})`,
  );
  return [
    `${differenceWord("instrument", lang)}: ${markdownText(issuer.name[lang])}`,
    `${differenceWord("inForceFrom", lang)}: ${from}`,
    `${differenceWord("repeals", lang)}: ${repealed.length === 0 ? differenceWord("nothing", lang) : repealed.join(", ")}`,
  ];
}

/** Who is affected, and below it how. */
function wordAffected(sections: readonly ReportSection[], lang: Language): string {
  const items = sections.flatMap(({ title, remark, lines }) => [
    `  - ${markdownText(remark === undefined ? title : `${title}: ${remark}`)}`,
    ...lines.map(({ text }) => `    - ${markdownText(text)}`),
  ]);
  return [`${differenceWord("affected", lang)}:`, ...items].join("\n");
}

/** What the change does, to be said in either language. */
function compareFor(
  before: Ruleset | undefined,
  after: Ruleset,
): (lang: Language) => readonly ReportSection[] {
  if (before === undefined) return (lang) => [{ title: differenceWord("affectedByNew", lang), lines: [] }];
  const { bump, reasons, difference } = requiredBump(before, after);
  if (difference !== null && !isMonitoring(difference)) return (lang) => differenceSections(difference, lang);
  return (lang) => [
    {
      title: differenceWord(bump === "patch" ? "sameScores" : "decidesOtherwise", lang),
      lines: reasons.map((reason) => ({ sign: "other", text: reason[lang] })),
    },
  ];
}
