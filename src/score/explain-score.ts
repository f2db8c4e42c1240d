/** A score in words: what each indicator earns, which stage is reached and what is needed for the next, which status. */
import type { Outcome } from "../decide/decision-table.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Language, Text } from "../language.ts";
import { joinWords, quoteUnclear } from "../logic/join-words.ts";
import { writeNumber } from "../logic/write-number.ts";
import type {
  Basis,
  Direction,
  IndicatorScore,
  ItemScore,
  KubeScore,
  PointRange,
  StageScore,
  StageState,
  StatusScore,
} from "./kube-score.ts";
import { missingOf, writeMissing, writePoints } from "./score-phrases.ts";
import { writeMeasured } from "./write-measured.ts";

/** A score in one language. */
export interface ScoreExplanation {
  readonly lang: Language;
  /** The total; `null` where the ruleset has no indicators. */
  readonly score: string | null;
  readonly indicators: readonly IndicatorExplanation[];
  /** `null` where the ruleset has no stages. */
  readonly stage: StageExplanation | null;
  /** The next stage, and what would move the group there; `null` at the last one, and where there are no stages. */
  readonly next: NextStage | null;
  /** `null` where the ruleset has no statuses. */
  readonly status: StatusExplanation | null;
}

/** One indicator in one language. */
export interface IndicatorExplanation {
  readonly id: string;
  readonly label: string;
  /** The value with its unit, what it means, its direction, its points, and what is missing. */
  readonly text: string;
  readonly isLibraryDefault: boolean;
}

/** The stage in one language. */
export interface StageExplanation {
  readonly text: string;
  readonly stages: readonly {
    readonly id: string;
    readonly label: string;
    readonly outcome: Outcome;
    readonly isLibraryDefault: boolean;
    /** Items by their labels. */
    readonly met: readonly string[];
    readonly notMet: readonly string[];
    readonly notKnown: readonly string[];
  }[];
}

/** What would move a group to its next stage. */
export interface NextStage {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Items that are not met: all of them have to be. */
  readonly toMeet: readonly string[];
  /** Items of which it has to be found out whether they are met, each with the question that is open, if one is. */
  readonly toFindOut: readonly string[];
}

/** The status in one language. */
export interface StatusExplanation {
  readonly text: string;
  readonly possible: readonly {
    readonly id: string;
    readonly label: string;
    readonly isLibraryDefault: boolean;
  }[];
}

/** A score in words. */
export function explainScore(score: KubeScore, lang: Language = "id"): ScoreExplanation {
  const { indicators, stage, status, labels } = score;
  return freezeDeep({
    lang,
    score: score.score === null ? null : writeTotal(score, score.score, lang),
    indicators: indicators.map((each) => explainIndicator(each, labels, lang)),
    stage: stage === null ? null : explainStage(stage, lang),
    next: stage === null ? null : explainNext(stage, labels, lang),
    status: status === null ? null : explainStatus(status, labels, lang),
  });
}

const WORDS = {
  points: { id: "angka", en: "points" },
  default: { id: "bawaan program, bukan resmi", en: "program default, not official" },
  notKnown: { id: "belum diketahui", en: "not known" },
  none: { id: "belum mencapai tahap pertama", en: "the first stage is not reached yet" },
  atMost: { id: "mungkin sampai", en: "perhaps up to" },
  atLeast: { id: "sekurang-kurangnya", en: "at least" },
  toMeet: { id: "harus dipenuhi", en: "to be met" },
  toFindOut: { id: "harus dicari tahu", en: "to be found out" },
  question: { id: "pertanyaan yang masih terbuka", en: "an open question" },
  undetermined: { id: "belum dapat ditentukan", en: "undetermined" },
} as const satisfies Record<string, Text>;

const DIRECTION_WORDS: Readonly<Record<Direction, Text>> = {
  membaik: { id: "membaik", en: "better than before" },
  tetap: { id: "tetap", en: "the same as before" },
  menurun: { id: "menurun", en: "worse than before" },
};

function writeTotal(made: KubeScore, total: PointRange, lang: Language): string {
  const { indicators, labels } = made;
  const missing = missingOf(made);
  return joinParts([
    `${writePoints(total, lang)} ${WORDS.points[lang]}`,
    ...writeNotKnown(missing, labels, lang),
    ...writeBasis(indicators.some(isDefault) ? "library-default" : "source", lang),
  ]);
}

function explainIndicator(
  own: IndicatorScore,
  labels: KubeScore["labels"],
  lang: Language,
): IndicatorExplanation {
  const { id, label, value, isCalculated, unit, band, direction, points, weight, missing, basis } = own;
  const worth = `${writePoints(points, lang)} ${WORDS.points[lang]}`;
  return {
    id,
    label: label[lang],
    text: joinParts([
      ...(value === null || !isCalculated ? [] : [writeMeasured(value, unit, lang)]),
      ...(band === null ? [] : [band[lang]]),
      ...(direction === null ? [] : [DIRECTION_WORDS[direction][lang]]),
      weight === 1 ? worth : `${worth} × ${writeNumber(weight, lang)}`,
      ...writeNotKnown(missing, labels, lang),
      ...writeBasis(basis, lang),
    ]),
    isLibraryDefault: isDefault(own),
  };
}

function explainStage({ least, most, isKnown, stages }: StageScore, lang: Language): StageExplanation {
  const labelOf = (id: string | null): string =>
    stages.find((stage) => stage.id === id)?.label[lang] ?? WORDS.none[lang];
  const known = labelOf(least);
  const reached = least === null ? known : `${WORDS.atLeast[lang]} ${known}`;
  return {
    text: isKnown ? known : joinParts([reached, `${WORDS.atMost[lang]} ${labelOf(most)}`]),
    stages: stages.map((stage) => ({
      id: stage.id,
      label: stage.label[lang],
      outcome: stage.outcome,
      isLibraryDefault: isDefault(stage),
      met: itemsOf(stage, "pass", lang),
      notMet: itemsOf(stage, "fail", lang),
      notKnown: itemsOf(stage, "unknown", lang),
    })),
  };
}

function itemsOf({ items }: StageState, outcome: Outcome, lang: Language): readonly string[] {
  return items.filter((item) => item.outcome === outcome).map(({ label }) => label[lang]);
}

/** The first stage that is not reached for sure: all stages before it are, so its own items alone are in the way. */
function explainNext({ stages }: StageScore, labels: KubeScore["labels"], lang: Language): NextStage | null {
  const next = stages.find(({ outcome }) => outcome !== "pass");
  if (next === undefined) return null;
  const toMeet = itemsOf(next, "fail", lang);
  const toFindOut = next.items
    .filter(({ outcome }) => outcome === "unknown")
    .map((item) => writeOpenItem(item, labels, lang));
  const label = next.label[lang];
  const needed = [
    ...writeList(WORDS.toMeet, toMeet, lang),
    ...writeList(WORDS.toFindOut, toFindOut, lang),
  ].join("; ");
  return {
    id: next.id,
    label,
    text: { id: `untuk tahap ${label} ${needed}`, en: `for the stage ${label}, ${needed}` }[lang],
    toMeet,
    toFindOut,
  };
}

function writeList(opening: Text, words: readonly string[], lang: Language): readonly string[] {
  return words.length === 0 ? [] : [`${opening[lang]}: ${joinWords(quoteUnclear(words), "and", lang)}`];
}

function writeOpenItem({ label, questions }: ItemScore, labels: KubeScore["labels"], lang: Language): string {
  if (questions.length === 0) return label[lang];
  return `${label[lang]} (${WORDS.question[lang]}: ${writeMissing(questions, labels, lang)})`;
}

function explainStatus(
  { id, possible, missing, questions }: StatusScore,
  labels: KubeScore["labels"],
  lang: Language,
): StatusExplanation {
  const words = possible.map(({ label }) => label[lang]);
  const isAnyDefault = possible.some(isDefault);
  return {
    text: joinParts([
      id === null
        ? `${WORDS.undetermined[lang]}: ${joinWords(quoteUnclear(words), "or", lang)}`
        : words.join(""),
      ...writeNotKnown(missing, labels, lang),
      ...questions.map((each) => `${WORDS.question[lang]}: ${writeMissing([each], labels, lang)}`),
      ...writeBasis(isAnyDefault ? "library-default" : "source", lang),
    ]),
    possible: possible.map((each) => ({
      id: each.id,
      label: each.label[lang],
      isLibraryDefault: isDefault(each),
    })),
  };
}

function isDefault({ basis }: { readonly basis: Basis }): boolean {
  return basis === "library-default";
}

function writeBasis(basis: Basis, lang: Language): readonly string[] {
  return basis === "source" ? [] : [WORDS.default[lang]];
}

function writeNotKnown(
  missing: readonly string[],
  labels: KubeScore["labels"],
  lang: Language,
): readonly string[] {
  return missing.length === 0 ? [] : [`${WORDS.notKnown[lang]}: ${writeMissing(missing, labels, lang)}`];
}

function joinParts(parts: readonly string[]): string {
  return parts.join("; ");
}
