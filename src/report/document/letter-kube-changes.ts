/** What a letter to a group says of what would change the outcome, and when: its numbers, and its members by their rows. */
import { isBirthday } from "../../decide/aging.ts";
import type { CompiledMembership } from "../../decide/compile-membership.ts";
import type { KubeDecision } from "../../decide/decision.ts";
import { type AgeTurn, kubeAges } from "../../decide/kube-ages.ts";
import { ageDays } from "../../decide/outlook-of.ts";
import { type DecisionOutlooks, factsOfDecision } from "../../decide/outlook-of-decision.ts";
import type { FactTarget } from "../../decide/target-sets.ts";
import { dayBefore } from "../../facts/age-on.ts";
import { isPartlyKnown } from "../../facts/fact.ts";
import { NUMBER } from "../../facts/kube-numbers.ts";
import type { Language } from "../../language.ts";
import type { ListedMember } from "../../list/checked-rows.ts";
import { joinWords } from "../../logic/join-words.ts";
import { wordPossible, wordValue } from "../../logic/word-value.ts";
import { fillLetterWord, type LetterWord, letterWord, wordReachedAge } from "../words/letter-words.ts";
import { wordDate } from "../words/word-date.ts";
import { fileName, wordPlace } from "../words/word-place.ts";
import type { Block, Item } from "./block.ts";
import { changesSection, stayingItem, wayItems } from "./letter-changes.ts";

/** So many members who stand in the way are named. */
const MOST_MEMBERS = 10;

/** A group of a list, decided. */
interface ListedKube {
  readonly decision: KubeDecision;
  readonly members: readonly ListedMember[];
}

interface KubeChangesOptions {
  readonly compiled: CompiledMembership;
  readonly outlooks: DecisionOutlooks;
  readonly lang: Language;
  /** Whether days may be named that tell a day of birth. */
  readonly showPii: boolean;
}

/** What would change the outcome of a group. */
export function kubeChanges(kube: ListedKube, options: KubeChangesOptions): readonly Block[] {
  const { lang, outlooks } = options;
  const outlook = outlooks.ofKube(kube.decision);
  return changesSection(
    [
      ...ageItems(kube, options),
      ...wayItems(outlook, lang, targetWords(kube, options), [letterWord("staying", lang)]),
    ],
    lang,
  );
}

/** What the ages of members bring: on which day, where it may be named, else on whose birthday. */
function ageItems(
  { decision, members }: ListedKube,
  { compiled, lang, showPii }: KubeChangesOptions,
): readonly Item[] {
  const ages = kubeAges(compiled, {
    facts: factsOfDecision(decision),
    asOf: decision.asOf,
    members: members.map(({ decision: own, birthDate }) => ({
      facts: factsOfDecision(own),
      hasErrors: own.errors.length > 0,
      birthDate,
    })),
  });
  const rowOf = rowWords(members, lang);
  const line = (name: LetterWord, what: string): readonly Item[] => [
    stayingItem(fillLetterWord(name, what, lang), lang),
  ];
  const [from, until] = [ages?.from ?? null, ages?.until ?? null];
  if (showPii)
    return [
      ...(from === null ? [] : line("fromDay", wordDate(from.day, lang))),
      ...(until === null ? [] : line("untilDay", wordDate(dayBefore(until.day), lang))),
    ];
  return [
    ...(from === null ? [] : line(hasBirthday(from) ? "fromBirthday" : "fromNewYear", wordReached(from))),
    ...(until === null
      ? []
      : line(hasBirthday(until) ? "untilBirthday" : "untilNewYear", wordReached(until))),
  ];

  function hasBirthday({ reached }: AgeTurn): boolean {
    return reached.some(isBirthday);
  }

  /** `baris 5 (ke-18)`. */
  function wordReached({ reached }: AgeTurn): string {
    const words = reached.map(
      ({ member, ...age }) =>
        `${rowOf(members[member] as ListedMember)} (${wordReachedAge("bare", age, lang)})`,
    );
    return joinWords(words, "and", lang);
  }
}

/** What a number of a group would have to be, beside what it is; in place of how many members, who they are. */
function targetWords(
  { decision, members }: ListedKube,
  { compiled, outlooks, lang, showPii }: KubeChangesOptions,
): (target: FactTarget, isFoundOut: boolean) => string {
  const facts = factsOfDecision(decision);
  const rowOf = rowWords(members, lang);
  return (target, isFoundOut) => {
    if (target.fact === NUMBER.ineligible && isNone(target)) {
      const whom = members.filter(({ decision: { verdict } }) =>
        isFoundOut ? verdict === "undetermined" : verdict !== "eligible",
      );
      const name = isFoundOut ? "allFoundEligible" : "allEligible";
      if (whom.length > 0) return `${letterWord(name, lang)} ${wordMembers(whom)}`;
    }
    return isFoundOut ? target.text[lang] : `${target.text[lang]}${wordNow(target)}`;
  };

  /** `baris 5 (umur 18–59 tahun, mulai ulang tahun ke-18); baris 9 (sudah menikah)`. */
  function wordMembers(whom: readonly ListedMember[]): string {
    const words = whom.slice(0, MOST_MEMBERS).map((member) => {
      const { verdict, criteria } = member.decision;
      const labels = criteria
        .filter(({ outcome }) => outcome === (verdict === "ineligible" ? "fail" : "unknown"))
        .map(({ label }) => label[lang]);
      const said = [...labels, ...wordComing(member)];
      return said.length === 0 ? rowOf(member) : `${rowOf(member)} (${said.join(", ")})`;
    });
    const left = whom.length - words.length;
    return [...words, ...(left > 0 ? [fillLetterWord("others", `${left}`, lang)] : [])].join("; ");
  }

  /** From when a member is eligible by age alone. */
  function wordComing({ decision: own, birthDate }: ListedMember): readonly string[] {
    const { ages } = outlooks.ofMember(own);
    if (ages?.from == null || own.errors.length > 0) return [];
    const day = showPii ? ageDays(birthDate, ages)?.eligibleFrom : null;
    if (day != null) return [fillLetterWord("onceFrom", wordDate(day, lang), lang)];
    return [wordReachedAge("once", ages.from, lang)];
  }

  /** ` (sekarang 8, kurang 2)`. */
  function wordNow({ fact: name, values }: FactTarget): string {
    const [fact, value] = [compiled.facts.get(name), facts[name]];
    if (typeof value === "boolean" || value === undefined) return "";
    const now = isPartlyKnown(value) ? wordPossible(value, fact, lang) : wordValue(value, fact, lang);
    const step = typeof value === "number" && fact?.type.kind === "integer" ? wordStep(value, values) : [];
    return ` (${[fillLetterWord("now", now, lang), ...step].join(", ")})`;
  }

  /** How far a number is from the one span it would have to be in. */
  function wordStep(now: number, [wanted, ...others]: FactTarget["values"]): readonly string[] {
    if (others.length > 0 || typeof wanted !== "object" || wanted === null) return [];
    const { min = now, max = now } = wanted;
    if (now < min) return [fillLetterWord("lacking", `${min - now}`, lang)];
    return now > max ? [fillLetterWord("beyond", `${now - max}`, lang)] : [];
  }
}

/** Whether a number would have to be 0. */
function isNone({ values: [value, ...others] }: FactTarget): boolean {
  return others.length === 0 && typeof value === "object" && value !== null && value.max === 0;
}

/** Members by their rows, with the file where the group stands in several. */
function rowWords(members: readonly ListedMember[], lang: Language): (member: ListedMember) => string {
  const isOneFile = new Set(members.map(({ file }) => file)).size === 1;
  return ({ file, row }) => wordPlace(isOneFile ? null : fileName(file), row, lang);
}
