/** Cells that change, put together into regions and said in words. */
import type { Verdict } from "../decide/decision.ts";
import { VERDICT_WORDS } from "../decide/outcome-words.ts";
import type { Language, Text } from "../language.ts";
import { valuesOfClasses, wordFactClasses } from "../logic/class-values.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import { mergeCells } from "../logic/merge-cells.ts";
import type { Region } from "./ruleset-difference.ts";

/** A change from one outcome or verdict to another. */
export interface Change<O> {
  readonly before: O;
  readonly after: O;
  /** What has to be said of everything else. */
  readonly rest?: Text;
}

/** A region with one cell of it, by class numbers. */
export interface FoundRegion<O> extends Region<O> {
  readonly cell: readonly number[];
}

/** How regions are found and worded. */
export interface RegionOptions<O extends string> {
  readonly classes: readonly FactClasses[];
  /** The change of a cell; `undefined` where there is none. */
  readonly changeAt: (numbers: readonly number[]) => Change<O> | undefined;
  /** Whether cells with missing facts are gone through too. */
  readonly withMissing: boolean;
  readonly words: Readonly<Record<O, Text>>;
}

/** The regions of all cells that change, in reading order. */
export function findRegions<O extends string>({
  classes,
  changeAt,
  withMissing,
  words,
}: RegionOptions<O>): readonly FoundRegion<O>[] {
  const numbersOf = ({ count }: FactClasses): readonly number[] =>
    Array.from({ length: count + (withMissing ? 1 : 0) }, (_, number) => number);
  const merged = mergeCells(classes, {
    valueAt: changeAt,
    keyOf: ({ before, after, rest }) => `${before} ${after} ${rest?.id}`,
    numbersOf,
  });
  return merged.map(({ groups, value: { before, after, rest } }) => {
    const parts = classes.flatMap((own, index) => {
      // There is a group for each fact, and a class in each group.
      const numbers = groups[index] as readonly number[];
      return numbers.length === numbersOf(own).length ? [] : [{ own, numbers }];
    });
    // A colon follows the whole, so none stands within it.
    const wordIn = (lang: Language): string => {
      const said = parts.map(({ own, numbers }) => wordFactClasses(own, numbers, lang, " =")).join(", ");
      return said === "" ? EVERYBODY[lang] : said;
    };
    const where = { id: wordIn("id"), en: wordIn("en") };
    const sentence = (lang: Language): string =>
      `${where[lang]}${rest === undefined ? "" : ` (${rest[lang]})`}: ${words[before][lang]} → ${words[after][lang]}`;
    return {
      where,
      facts: Object.fromEntries(
        parts.map(({ own, numbers }) => [own.fact.name, valuesOfClasses(own, numbers)]),
      ),
      before,
      after,
      text: { id: sentence("id"), en: sentence("en") },
      cell: groups.map(([first]) => first as number),
    };
  });
}

const EVERYBODY: Text = { id: "semua", en: "everybody" };

/** What is said of the facts that a region of verdicts does not name. */
export const ALL_ELSE_PASSING: Text = {
  id: "syarat lainnya terpenuhi",
  en: "everything else passing",
};

export const VERDICTS: Readonly<Record<Verdict, Text>> = VERDICT_WORDS;
