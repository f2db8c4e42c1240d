/** Why a group stands where it does in a ranking, and why the best of it are the best, in words. */
import type { Language, Text } from "../language.ts";
import { joinWords, quoteUnclear } from "../logic/join-words.ts";
import { writeNumber } from "../logic/write-number.ts";
import { inBothLanguages } from "./in-both-languages.ts";
import type { IndicatorScore, KubeScore, PointRange } from "./kube-score.ts";
import type { BestGroups, RankEntry, RankReason } from "./ranking.ts";
import {
  missingOf,
  writeGroups,
  writeMissing,
  writeName,
  writePoints,
  writeRange,
  writeSome,
} from "./score-phrases.ts";

/** How many indicators a reason names. */
const MOST_INDICATORS = 2;

/** The main reasons for the total of a score. */
export function rankReasons(score: KubeScore): readonly RankReason[] {
  const { indicators, labels } = score;
  const earning = mostBy(indicators, ({ min }) => min);
  const losing = mostBy(indicators, ({ max, of }) => of - max);
  const missing = missingOf(score);
  const reasons: RankReason[] = [];
  if (earning.length > 0)
    reasons.push({
      kind: "earns",
      text: writeIndicators(EARNS, earning, ({ min, of }) => ({ min, max: min, of })),
    });
  if (losing.length > 0)
    reasons.push({
      kind: "loses",
      text: writeIndicators(LOSES, losing, ({ max, of }) => ({ min: max, max, of })),
    });
  if (missing.length > 0)
    reasons.push({
      kind: "missing",
      text: inBothLanguages((lang) => `${NOT_KNOWN[lang]}: ${writeMissing(missing, labels, lang)}`),
    });
  return reasons;
}

const EARNS: Text = { id: "angka terbanyak dari", en: "most points from" };
const LOSES: Text = { id: "paling banyak hilang pada", en: "most lost on" };
const NOT_KNOWN: Text = { id: "belum diketahui", en: "not known" };

/** The indicators with most of something, in ruleset order among equals; none that has nothing of it. */
function mostBy(
  indicators: readonly IndicatorScore[],
  amountOf: (score: PointRange) => number,
): readonly IndicatorScore[] {
  return indicators
    .filter(({ score }) => amountOf(score) > 0)
    .toSorted((a, b) => amountOf(b.score) - amountOf(a.score))
    .slice(0, MOST_INDICATORS);
}

function writeIndicators(
  opening: Text,
  indicators: readonly IndicatorScore[],
  shown: (score: PointRange) => PointRange,
): Text {
  return inBothLanguages((lang) => {
    const labels = quoteUnclear(indicators.map(({ label }) => label[lang]));
    const words = indicators.map(
      ({ score }, index) => `${labels[index]} (${writePoints(shown(score), lang)})`,
    );
    return `${opening[lang]} ${joinWords(words, "and", lang)}`;
  });
}

/** Why the best groups are the best; `others` is the highest score any other group may have, if there are others. */
export function whyBest(
  { kind, groups, byKnown }: Omit<BestGroups, "why"> & { readonly byKnown: boolean },
  best: readonly [RankEntry, ...RankEntry[]],
  others: number | undefined,
): Text {
  const [first] = best;
  return inBothLanguages((lang) =>
    [
      ...STANDINGS[kind](groups, best, first, others, lang, byKnown),
      ...(kind === "open" ? [] : writeOthers(others, lang)),
      ...(kind === "sole" ? writeEarning(first, lang) : []),
    ].join("; "),
  );
}

type Stand = (
  groups: BestGroups["groups"],
  best: readonly RankEntry[],
  first: RankEntry,
  others: number | undefined,
  lang: Language,
  byKnown: boolean,
) => readonly string[];

const STANDINGS: Readonly<Record<BestGroups["kind"], Stand>> = {
  sole: (groups, _, { score }, others, lang, byKnown) => {
    const [name, points] = [writeGroups(groups, lang), writeStanding(score, lang, byKnown)];
    const standing =
      others === undefined
        ? { id: "satu-satunya kelompok, dengan", en: "is the only group, with" }
        : { id: "terbaik dengan", en: "is best with" };
    return [`${name} ${standing[lang]} ${points}`];
  },
  tied: (groups, _, { score }, __, lang, byKnown) => {
    const standing = { id: "sama-sama terbaik dengan", en: "are equally best with" }[lang];
    return [`${writeGroups(groups, lang)} ${standing} ${writeStanding(score, lang, byKnown)}`];
  },
  open: ({ count }, best, _, __, lang) => {
    const candidates = best.map(({ name, score }) => `${writeName(name, lang)} (${writeRange(score, lang)})`);
    const listed = writeSome(candidates, count, lang);
    const settling = best.flatMap(({ latest }) => missingOf(latest));
    const labels = Object.assign({}, ...best.map(({ latest }) => latest.labels));
    const standing = {
      id: `belum pasti siapa yang terbaik di antara ${listed}`,
      en: `it is not certain which is best of ${listed}`,
    }[lang];
    return [standing, `${SETTLING[lang]}: ${writeMissing(settling, labels, lang)}`];
  },
};

const POINTS: Text = { id: "angka", en: "points" };
const KNOWN_POINTS: Text = { id: "angka yang diketahui", en: "points known" };

function writeStanding(score: PointRange, lang: Language, byKnown: boolean): string {
  const points = byKnown ? { ...score, max: score.min } : score;
  return `${writePoints(points, lang)} ${(byKnown ? KNOWN_POINTS : POINTS)[lang]}`;
}

const SETTLING: Text = { id: "agar pasti, lengkapi", en: "to settle it, fill in" };

function writeOthers(others: number | undefined, lang: Language): readonly string[] {
  if (others === undefined) return [];
  const most = writeNumber(others, lang);
  return [{ id: `yang lain paling banyak ${most}`, en: `the others have ${most} at most` }[lang]];
}

function writeEarning({ reasons }: RankEntry, lang: Language): readonly string[] {
  return reasons.filter(({ kind }) => kind === "earns").map(({ text }) => text[lang]);
}
