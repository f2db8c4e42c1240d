/** What a letter to a person says of what would change the outcome, and when; and how letters say any such thing. */
import type { AgeSpan } from "../../decide/age-span.ts";
import { isAge } from "../../decide/aging.ts";
import type { MemberDecision } from "../../decide/decision.ts";
import { ageDays, type MemberOutlook } from "../../decide/outlook-of.ts";
import { factsOfDecision } from "../../decide/outlook-of-decision.ts";
import type { FactsOutlook } from "../../decide/outlook-of-facts.ts";
import type { FactTarget, TargetSet } from "../../decide/target-sets.ts";
import { type Facts, isRange } from "../../facts/fact.ts";
import type { Language } from "../../language.ts";
import { fillLetterWord, type LetterWord, letterWord, wordReachedAge } from "../words/letter-words.ts";
import { wordDate } from "../words/word-date.ts";
import type { Block, Item } from "./block.ts";

/** So many ways to another outcome are named in a letter. */
const MOST_WAYS = 3;

/** What would change the outcome of a person; `birthDate` where days that tell it may be named. */
export function memberChanges(
  decision: MemberDecision,
  { ages, changes, settling }: MemberOutlook,
  birthDate: string | null,
  lang: Language,
): readonly Block[] {
  const facts = factsOfDecision(decision);
  // With an error in the row nobody is eligible, whatever else changes.
  const mending = decision.errors.length === 0 ? [] : [letterWord("afterMending", lang)];
  const sets = changes?.sets ?? [];
  const toCome = sets.filter((set) => !isPastAge(set, facts));
  return changesSection(
    [
      ...ageItems(ages, birthDate, lang).map((item) => ({
        ...item,
        details: [...(item.details ?? []), ...mending],
      })),
      ...wayItems(
        { changes: changes && { ...changes, sets: toCome }, settling },
        lang,
        (target) => target.text[lang],
        mending,
      ),
      ...(sets.length > 0 && toCome.length === 0 ? [plainItem(letterWord("pastAge", lang))] : []),
    ],
    lang,
  );
}

/** The section of a letter with these items; nothing where there are none. */
export function changesSection(items: readonly Item[], lang: Language): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: letterWord("changes", lang) },
    { kind: "list", items },
  ];
}

/** What age alone brings: on which day, where it may be named, else on which birthday or in which year. */
function ageItems(ages: AgeSpan | null, birthDate: string | null, lang: Language): readonly Item[] {
  if (ages === null) return [];
  const days = ageDays(birthDate, ages);
  const onDay = (name: LetterWord, day: string | null): readonly string[] =>
    day === null ? [] : [fillLetterWord(name, wordDate(day, lang), lang)];
  const atAge = (says: "from" | "until"): readonly string[] => {
    const reached = ages[says];
    return reached === null ? [] : [wordReachedAge(says, reached, lang)];
  };
  const lines =
    days === null
      ? [...atAge("from"), ...atAge("until")]
      : [...onDay("fromDay", days.eligibleFrom), ...onDay("untilDay", days.eligibleUntil)];
  return lines.map((text) => stayingItem(text, lang));
}

/** The ways to another outcome, the smallest ones first; `proviso` is said of those that lead to being eligible. */
export function wayItems(
  { changes, settling }: Pick<FactsOutlook, "changes" | "settling">,
  lang: Language,
  wordTarget: (target: FactTarget, isFoundOut: boolean) => string,
  proviso: readonly string[] = [],
): readonly Item[] {
  return [
    ...ways(changes?.verdict === "undetermined" ? "changesOpen" : "changesTo", changes?.sets, false),
    ...ways("eligibleIf", settling?.eligible, true),
    ...ways("ineligibleIf", settling?.ineligible, true),
  ];

  function ways(name: LetterWord, sets: readonly TargetSet[] = [], isFoundOut: boolean): readonly Item[] {
    return [
      ...sets.slice(0, MOST_WAYS).map((set) => ({
        ...plainItem(letterWord(name, lang)),
        details: [
          ...set.map((target) => wordTarget(target, isFoundOut)),
          ...(name === "ineligibleIf" ? [] : proviso),
        ],
      })),
      ...(sets.length > MOST_WAYS ? [plainItem(letterWord("more", lang))] : []),
    ];
  }
}

/** What holds if nothing else changes. */
export function stayingItem(text: string, lang: Language): Item {
  return { ...plainItem(text), details: [letterWord("staying", lang)] };
}

function plainItem(text: string): Item {
  return { text, tone: "plain" };
}

/** Whether a set asks for an age that is over: nobody grows younger. */
function isPastAge(set: TargetSet, facts: Facts): boolean {
  return set.some(({ fact, values }) => {
    const now = facts[fact];
    if (!isAge(fact) || typeof now !== "number") return false;
    return values.every((value) => {
      const last = isRange(value) ? value.max : value;
      return typeof last === "number" && last < now;
    });
  });
}
