/** When rulesets are in force: from their own file, until the file that repeals them. Dates may be known only in part. */
import { checkRecord, wrongArgument } from "../check-argument.ts";
import { CallError } from "../error.ts";
import { isDay } from "../facts/age-on.ts";
import type { Ruleset } from "./ruleset-schema.ts";
import { rulesets as shipped } from "./rulesets.ts";

/** By what, and from when, a ruleset is no longer in force. The date is as precise as its source. */
export interface Repeal {
  readonly by: string;
  readonly from: string;
}

/** A ruleset that is not in force yet: from when it is, and the id of what is in force instead, where that is known. */
export interface NotYet {
  readonly from: string;
  readonly inForce: string | null;
}

/** The time a ruleset is in force; `from` is `null` where it is not known. `until` is the first day it no longer is, `null` where no repeal is known. */
export interface Span {
  readonly ruleset: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** The rulesets of one issuer over time, with what does not fit together. */
export interface Timeline {
  readonly spans: readonly Span[];
  /** Pairs of rulesets both in force on some day, as far as the dates tell for certain. */
  readonly overlaps: readonly (readonly [string, string])[];
  /** Times between a repeal and the next ruleset on which none is in force. */
  readonly gaps: readonly { readonly from: string; readonly until: string }[];
}

/** The repeal of a ruleset by another, if any of the given ones repeals it. */
export function repealOf(id: string, among: readonly Ruleset[] = shipped): Repeal | undefined {
  for (const { id: by, repeals = [] } of among) {
    const repeal = repeals.find(({ ruleset }) => ruleset === id);
    if (repeal !== undefined) return Object.freeze({ by, from: repeal.from });
  }
  return undefined;
}

/** The repeal of a ruleset, if it holds on a day; of a repeal known by its month alone the whole month counts. */
export function repealOn(day: string, id: string, among: readonly Ruleset[] = shipped): Repeal | undefined {
  const repeal = repealOf(id, among);
  return repeal !== undefined && firstDay(repeal.from) <= day ? repeal : undefined;
}

/** Why a ruleset does not hold yet on a day; `undefined` where it may hold, since its date is known in part or not at all. */
export function notYetOn(
  day: string,
  { issuer, inForce: { from } }: Pick<Ruleset, "issuer" | "inForce">,
  among: readonly Ruleset[] = shipped,
): NotYet | undefined {
  if (from === null || day >= firstDay(from)) return undefined;
  return Object.freeze({ from, inForce: rulesetInForce({ issuer: issuer.id, on: day }, among)?.id ?? null });
}

/**
 * The ruleset of an issuer that is in force on a day, in its newest version.
 *
 * `undefined` where none is, where several are, and where the dates are not known precisely enough to say: nothing is
 * picked silently, and `timelineOf` shows why.
 *
 * @throws {CallError} where `on` is no day of the calendar.
 * @example
 * ```ts
 * import { rulesetInForce } from "aturan-kube";
 *
 * rulesetInForce({ issuer: "kemensos", on: "2018-05-01" })?.id; // "permensos-25-2015"
 * rulesetInForce({ issuer: "kemensos", on: "2019-03-12" })?.id; // "permensos-2-2019"
 * rulesetInForce({ issuer: "kemensos", on: "2016-01-01" }); // undefined
 * ```
 */
export function rulesetInForce(
  query: { readonly issuer: string; readonly on: string },
  among: readonly Ruleset[] = shipped,
): Ruleset | undefined {
  checkRecord(query, "query");
  const { issuer, on } = query;
  if (typeof issuer !== "string") {
    throw wrongArgument("issuer", { id: "kode penerbit aturan", en: "the code of an issuer" }, issuer);
  }
  if (typeof on !== "string" || !isDay(on)) {
    throw new CallError({
      id: "`on` bukan tanggal yang ada di kalender, seharusnya seperti `2022-02-22`",
      en: "`on` is no day of the calendar, expected one like `2022-02-22`",
    });
  }
  const possible = newestOf(issuer, among).filter(({ id, inForce }) => {
    const until = repealOf(id, among)?.from;
    return firstDay(inForce.from) <= on && (until === undefined || on < lastDay(until));
  });
  const certain = possible.filter(({ id, inForce }) => {
    const until = repealOf(id, among)?.from;
    return lastDay(inForce.from) <= on && (until === undefined || on < firstDay(until));
  });
  // One that may be in force beside it would make the answer a guess.
  return possible.length === 1 ? certain[0] : undefined;
}

/**
 * The rulesets of an issuer over time, with overlaps and gaps.
 *
 * @example
 * ```ts
 * import { timelineOf } from "aturan-kube";
 *
 * const { spans, overlaps, gaps } = timelineOf("kemensos");
 * spans.map(({ ruleset, until }) => [ruleset, until]); // [["permensos-25-2015", "2019-03-12"], ["permensos-2-2019", null]]
 * [overlaps, gaps]; // [[], []]
 * ```
 */
export function timelineOf(issuer: string, among: readonly Ruleset[] = shipped): Timeline {
  const spans = newestOf(issuer, among)
    .map(
      ({ id, inForce }): Span => ({
        ruleset: id,
        from: inForce.from,
        until: repealOf(id, among)?.from ?? null,
      }),
    )
    .sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1));
  const overlaps = spans.flatMap((span, index) =>
    spans
      .slice(index + 1)
      .filter((later) => span.until === null || lastDay(later.from) < firstDay(span.until))
      .map((later): readonly [string, string] => [span.ruleset, later.ruleset]),
  );
  const gaps = spans.slice(1).flatMap((later, index) => {
    const ends = spans.slice(0, index + 1).map(({ until }) => until);
    const latest = ends.includes(null)
      ? null
      : ends
          .map((until) => lastDay(until ?? ""))
          .sort()
          .at(-1);
    const isGap = latest != null && later.from !== null && latest < firstDay(later.from);
    return isGap ? [{ from: latest, until: later.from }] : [];
  });
  return Object.freeze({
    spans: Object.freeze(spans),
    overlaps: Object.freeze(overlaps),
    gaps: Object.freeze(gaps),
  });
}

/** The newest version of each ruleset of an issuer; the given ones are sorted by id and version. */
function newestOf(issuer: string, among: readonly Ruleset[]): readonly Ruleset[] {
  return [
    ...new Map(
      among.filter((ruleset) => ruleset.issuer.id === issuer).map((ruleset) => [ruleset.id, ruleset]),
    ).values(),
  ];
}

/** The first day a partial date may stand for: `2016` → `2016-01-01`; a date that is not known may be any day. */
function firstDay(date: string | null): string {
  return date === null ? "" : `${date}-01-01`.slice(0, 10);
}

/** The last day it may stand for; day 31 sorts behind every day of a month. */
export function lastDay(date: string | null): string {
  return date === null ? "9999" : `${date}-12-31`.slice(0, date.length === 7 ? 7 : 10).padEnd(10, "-31");
}
