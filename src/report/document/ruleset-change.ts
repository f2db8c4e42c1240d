/** What a changelog says of a changed or new ruleset: which instrument, since when, and who is affected. */
import { requiredBump } from "../../compare/required-bump.ts";
import { LANGUAGES, type Language } from "../../language.ts";
import type { Ruleset } from "../../ruleset/ruleset-schema.ts";
import { isMonitoring } from "../contract/difference-report.ts";
import { type DifferenceWord, differenceWord } from "../words/difference-words.ts";
import { reportWord } from "../words/report-words.ts";
import { wordDate } from "../words/word-date.ts";
import type { Block, Item, Phrase } from "./block.ts";
import { differenceSections, type ReportSection } from "./difference-sections.ts";
import { code, joined, say, strong } from "./phrase.ts";

/** A heading, then the same in each language. `before` is what the ruleset takes the place of. */
export function rulesetChange(before: Ruleset | undefined, after: Ruleset): readonly Block[] {
  const sectionsIn = compareFor(before, after);
  return [
    { kind: "heading", level: 4, text: headingOf(before, after) },
    ...LANGUAGES.flatMap((lang): readonly Block[] => [
      { kind: "paragraph", text: strong(after.title[lang]) },
      { kind: "list", items: [...factsOf(after, lang), affected(sectionsIn(lang), lang)] },
    ]),
  ];
}

/** `id` 1.0.0 → 2.0.0. */
function headingOf(before: Ruleset | undefined, { id, version }: Ruleset): Phrase {
  const own = say`${code(id)} ${version}`;
  if (before === undefined) return own;
  return say`${code(before.id)} ${before.version} → ${before.id === id ? version : own}`;
}

function factsOf({ issuer, inForce, repeals = [] }: Ruleset, lang: Language): readonly Phrase[] {
  const word = (name: DifferenceWord): string => differenceWord(name, lang);
  const from = inForce.from === null ? reportWord("unknownDate", lang) : wordDate(inForce.from, lang);
  const repealed = repeals.map(
    (repeal) => say`${code(repeal.ruleset)} (${word("from")} ${wordDate(repeal.from, lang)})`,
  );
  return [
    `${word("instrument")}: ${issuer.name[lang]}`,
    `${word("inForceFrom")}: ${from}`,
    say`${word("repeals")}: ${repealed.length === 0 ? word("nothing") : joined(repealed, ", ")}`,
  ];
}

/** Who is affected, and below it how. */
function affected(sections: readonly ReportSection[], lang: Language): Item {
  const details = sections.map(({ title, remark, lines }): Item => {
    const below = lines.map(({ text }) => text);
    return {
      text: title,
      tone: "plain",
      ...(remark === undefined ? {} : { verdict: remark }),
      details: below,
    };
  });
  return { text: `${differenceWord("affected", lang)}:`, tone: "plain", details };
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
