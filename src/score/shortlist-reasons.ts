/** Why a group is taken within a quota or a budget, or not, or why that is not decided, in words. */
import type { Language, Text } from "../language.ts";
import { writeNumber } from "../logic/write-number.ts";
import { inBothLanguages } from "./in-both-languages.ts";
import type { RankEntry } from "./ranking.ts";
import { missingOf, writeGroups, writeMissing, writeRange, writeRupiah } from "./score-phrases.ts";

/** What groups are taken within: so many of them, or so many rupiah. */
export interface Limit {
  readonly kind: "quota" | "budget";
  readonly amount: number;
}

/** What a decision rests on: numbers of groups for a quota, rupiah for a budget. */
export type Cause =
  /** With all that may be above or beside it, `amount` is needed. */
  | { readonly kind: "fits"; readonly amount: number }
  /** Those above it for sure take `amount` already. */
  | { readonly kind: "taken"; readonly amount: number }
  /** Groups of the same score, or whose scores are ranges, stand at the cut. */
  | { readonly kind: "contested" }
  /** Its own cost is not known. */
  | { readonly kind: "no-cost" }
  /** The cost of `amount` groups above or beside it is not known. */
  | { readonly kind: "no-cost-above"; readonly amount: number };

/** What a reason is written from. */
interface Context {
  readonly entry: RankEntry;
  readonly cost: number | null;
  readonly limit: Limit;
  readonly amount: number;
  readonly lang: Language;
}

/** The reason for one entry. */
export function shortlistReason(entry: RankEntry, cost: number | null, limit: Limit, cause: Cause): Text {
  const context = { entry, cost, limit, amount: 0, ...cause };
  return inBothLanguages((lang) => REASONS[cause.kind]({ ...context, lang }));
}

const REASONS: Readonly<Record<Cause["kind"], (context: Context) => string>> = {
  fits({ entry: { rank }, limit: { kind, amount: limit }, amount, lang }) {
    const standing = writeRange({ min: rank.best, max: rank.worst }, lang);
    if (kind === "quota") {
      const quota = writeNumber(limit, lang);
      return {
        id: `peringkat ${standing}, dalam kuota ${quota}`,
        en: `rank ${standing}, within the quota of ${quota}`,
      }[lang];
    }
    const [needed, budget] = [writeRupiah(amount, lang), writeRupiah(limit, lang)];
    return {
      id: `peringkat ${standing}; bersama semua yang mungkin di atas atau sejajar dengannya perlu ${needed}, dalam anggaran ${budget}`,
      en: `rank ${standing}; with all that may be above or beside it ${needed} is needed, within the budget of ${budget}`,
    }[lang];
  },
  taken({ cost, limit: { kind, amount: limit }, amount, lang }) {
    if (kind === "quota") {
      const [above, quota] = [writeNumber(amount, lang), writeNumber(limit, lang)];
      return {
        id: `yang pasti di atasnya: ${above} kelompok; kuotanya ${quota}`,
        en: `groups above it for sure: ${above}; the quota is ${quota}`,
      }[lang];
    }
    const [taken, budget] = [writeRupiah(amount, lang), writeRupiah(limit, lang)];
    const own =
      cost === null
        ? []
        : [
            { id: `bantuannya ${writeRupiah(cost, lang)}`, en: `its aid is ${writeRupiah(cost, lang)}` }[
              lang
            ],
          ];
    const above = { id: `yang pasti di atasnya perlu ${taken}`, en: `those above it for sure need ${taken}` }[
      lang
    ];
    const over = { id: `anggarannya ${budget}`, en: `the budget is ${budget}` }[lang];
    return [...own, ...(amount === 0 ? [] : [above]), over].join("; ");
  },
  contested({ entry, limit, lang }) {
    const { tied, overlapping, latest } = entry;
    const settling = missingOf(latest);
    const same = {
      id: `nilainya sama dengan ${writeGroups(tied, lang)}`,
      en: `its score is the same as that of ${writeGroups(tied, lang)}`,
    }[lang];
    const beside = {
      id: `urutannya terhadap ${writeGroups(overlapping, lang)} belum pasti`,
      en: `its place against ${writeGroups(overlapping, lang)} is not certain`,
    }[lang];
    const cut = {
      id: `${writeLimit(limit, lang)} tidak cukup untuk semuanya`,
      en: `${writeLimit(limit, lang)} is not enough for all of them`,
    }[lang];
    const remedy =
      settling.length > 0
        ? {
            id: `agar pasti, lengkapi: ${writeMissing(settling, latest.labels, lang)}`,
            en: `to settle it, fill in: ${writeMissing(settling, latest.labels, lang)}`,
          }
        : overlapping.count > 0
          ? {
              id: "agar pasti, lengkapi: data kelompok lain itu",
              en: "to settle it, fill in: what is missing of those others",
            }
          : { id: "orang yang harus memilih", en: "people have to choose" };
    return [
      ...(tied.count > 0 ? [same] : []),
      ...(overlapping.count > 0 ? [beside] : []),
      cut,
      remedy[lang],
    ].join("; ");
  },
  "no-cost": ({ lang }) =>
    ({ id: "bantuan yang diusulkan untuknya belum diketahui", en: "the aid proposed for it is not known" })[
      lang
    ],
  "no-cost-above": ({ amount, lang }) =>
    ({
      id: `bantuan yang diusulkan untuk ${writeNumber(amount, lang)} kelompok yang mungkin di atas atau sejajar dengannya belum diketahui`,
      en: `the aid proposed is not known of groups that may be above or beside it: ${writeNumber(amount, lang)}`,
    })[lang],
};

function writeLimit({ kind, amount }: Limit, lang: Language): string {
  return kind === "quota"
    ? { id: `kuota ${writeNumber(amount, lang)}`, en: `the quota of ${writeNumber(amount, lang)}` }[lang]
    : { id: `anggaran ${writeRupiah(amount, lang)}`, en: `the budget of ${writeRupiah(amount, lang)}` }[lang];
}
