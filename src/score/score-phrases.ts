/** The words that scores, rankings and explanations share: points, names of groups, lists that are cut short. */
import type { Language, Text } from "../language.ts";
import { joinWords, quoteUnclear } from "../logic/join-words.ts";
import { writeNumber } from "../logic/write-number.ts";
import type { KubeScore, PointRange } from "./kube-score.ts";
import type { SomeGroups } from "./ranking.ts";

/** How many of a list are named before the rest is counted. */
export const MOST_NAMED = 5;

/** `60` or `60–80`. */
export function writeRange({ min, max }: Pick<PointRange, "min" | "max">, lang: Language): string {
  return min === max ? writeNumber(min, lang) : `${writeNumber(min, lang)}–${writeNumber(max, lang)}`;
}

const OF: Text = { id: "dari", en: "of" };

/** `60–80 dari 100`. */
export function writePoints(points: PointRange, lang: Language): string {
  return `${writeRange(points, lang)} ${OF[lang]} ${writeNumber(points.of, lang)}`;
}

/** `Rp 1.500.000`. */
export function writeRupiah(amount: number, lang: Language): string {
  return `Rp ${writeNumber(amount, lang)}`;
}

const NAMELESS: Text = { id: "kelompok tanpa nama", en: "a group without a name" };

/** The name of a group. */
export function writeName(name: string | null, lang: Language): string {
  return name ?? NAMELESS[lang];
}

/** Words in a row, `a, b dan 7 lainnya` where there are `count` of them and fewer are named. */
export function writeSome(words: readonly string[], count: number, lang: Language): string {
  const named = quoteUnclear(words.slice(0, MOST_NAMED));
  const others = count - named.length;
  const rest = { id: `${writeNumber(others, "id")} lainnya`, en: `${writeNumber(others, "en")} more` }[lang];
  return joinWords(others > 0 ? [...named, rest] : named, "and", lang);
}

/** Groups in a row by their names. */
export function writeGroups({ named, count }: SomeGroups, lang: Language): string {
  return writeSome(
    named.map(({ name }) => writeName(name, lang)),
    count,
    lang,
  );
}

/** What the facts and open questions named in `missing` are called. */
export function writeMissing(
  missing: readonly string[],
  labels: KubeScore["labels"],
  lang: Language,
): string {
  const words = [...new Set(missing.map((name) => labels[name]?.[lang] ?? name))];
  return writeSome(words, words.length, lang);
}

/** The facts that would settle a total, those of the indicators with most to settle first. */
export function missingOf({ score: total, indicators }: KubeScore): readonly string[] {
  if (total === null || total.min === total.max) return [];
  const open = indicators.filter(({ score }) => score.min < score.max);
  const sorted = open.toSorted((a, b) => widthOf(b.score) - widthOf(a.score));
  return [...new Set(sorted.flatMap(({ missing }) => missing))];
}

function widthOf({ min, max }: PointRange): number {
  return max - min;
}
