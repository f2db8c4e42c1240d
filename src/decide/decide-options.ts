/** What every decision is told besides the facts: the day, and what may be assumed. Checked once, in one place. */
import { closest } from "../closest.ts";
import { CallError } from "../error.ts";
import { isDay } from "../facts/age-on.ts";
import { isValueOf } from "../facts/fact.ts";
import type { CompiledRuleset } from "./compile-ruleset.ts";
import type { Assumptions } from "./decision.ts";

export interface DecideOptions {
  /** The day to decide for, `YYYY-MM-DD`. There is no default: the result never depends on the clock. */
  readonly asOf: string;
  /** Values to take where a fact is missing, by fact name; recorded in every decision. */
  readonly assume?: Assumptions | undefined;
}

/** The assumptions of a call, checked and frozen. */
export function checkOptions({ facts }: CompiledRuleset, { asOf, assume = {} }: DecideOptions): Assumptions {
  if (typeof asOf !== "string" || !isDay(asOf)) {
    throw new CallError({
      id: `\`asOf\` harus tanggal \`YYYY-MM-DD\` yang ada di kalender, diterima \`${asOf}\``,
      en: `\`asOf\` must be a day of the calendar as \`YYYY-MM-DD\`, received \`${asOf}\``,
    });
  }
  for (const [name, value] of Object.entries(assume)) {
    const fact = facts.get(name);
    if (fact === undefined) throw unknownFact(name, [...facts.keys()]);
    if (!isValueOf(fact.type, value)) {
      throw new CallError({
        id: `anggapan \`${name}\` tidak dapat bernilai \`${value}\``,
        en: `the assumption \`${name}\` cannot have the value \`${value}\``,
      });
    }
  }
  return Object.isFrozen(assume) ? assume : Object.freeze({ ...assume });
}

function unknownFact(name: string, known: readonly string[]): CallError {
  const nearest = closest(name, known);
  return new CallError({
    id: `anggapan untuk fakta yang tidak dikenal: \`${name}\`${nearest === undefined ? "" : `; apakah maksudnya \`${nearest}\`?`}`,
    en: `an assumption for an unknown fact: \`${name}\`${nearest === undefined ? "" : `; did you mean \`${nearest}\`?`}`,
  });
}
