/** An outlook in words: what age brings, what would have to be otherwise, what is to be found out. */
import type { Language, Text } from "../language.ts";
import { joinWords } from "../logic/join-words.ts";
import type { Outlook } from "./outlook-of.ts";
import type { TargetSet } from "./target-sets.ts";

const WORDS = {
  from: { id: "memenuhi syarat mulai", en: "eligible from" },
  until: { id: "memenuhi syarat sampai", en: "eligible until" },
  changes: { id: "akan memenuhi syarat bila", en: "would be eligible with" },
  changesOpen: {
    id: "tidak ada lagi yang menghalangi, walau masih ada yang belum diketahui, bila",
    en: "nothing would stand in the way, though something is still not known, with",
  },
  settling: { id: "yang perlu diketahui", en: "to find out" },
  eligible: { id: "memenuhi syarat bila ternyata", en: "eligible if it turns out to be" },
  ineligible: { id: "tidak memenuhi syarat bila ternyata", en: "not eligible if it turns out to be" },
  stopped: {
    id: "terlalu banyak kemungkinan: tidak semua yang memerlukan # fakta atau lebih dicari",
    en: "too many possibilities: not all that take # facts or more were looked for",
  },
  or: { id: "atau", en: "or" },
} as const satisfies Record<string, Text>;

/** The lines of an outlook; empty where there is nothing to say. */
export function explainOutlook(
  { settling, changes, byAge, stopped }: Outlook,
  lang: Language,
): readonly string[] {
  const word = (name: keyof typeof WORDS): string => WORDS[name][lang];
  const wordSets = (sets: readonly TargetSet[]): string =>
    sets
      .map((set) =>
        joinWords(
          set.map(({ text }) => text[lang]),
          "and",
          lang,
        ),
      )
      .join(`; ${word("or")} `);
  const line = (opening: keyof typeof WORDS, rest: string): readonly string[] =>
    rest === "" ? [] : [`${word(opening)} ${rest}`];
  return [
    ...line("from", byAge?.eligibleFrom ?? ""),
    ...line("until", byAge?.eligibleUntil ?? ""),
    ...line(changes?.verdict === "undetermined" ? "changesOpen" : "changes", wordSets(changes?.sets ?? [])),
    ...(settling === null || settling.facts.length === 0
      ? []
      : [`${word("settling")}: ${settling.facts.map(({ label }) => label[lang]).join(", ")}`]),
    ...line("eligible", wordSets(settling?.eligible ?? [])),
    ...line("ineligible", wordSets(settling?.ineligible ?? [])),
    ...(stopped.length === 0
      ? []
      : [word("stopped").replace("#", `${Math.min(...stopped.map(({ size }) => size))}`)]),
  ];
}
