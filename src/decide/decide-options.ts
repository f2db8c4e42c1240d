/** What every decision is told besides the facts: the day, and what may be assumed. Checked once, in one place. */
import { checkRecord } from "../check-argument.ts";
import { closest, withDidYouMean } from "../closest.ts";
import { CallError } from "../error.ts";
import { isDay } from "../facts/age-on.ts";
import { type FactType, isValueOf } from "../facts/fact.ts";
import type { Language, Text } from "../language.ts";
import type { CompiledRuleset } from "./compiled-ruleset.ts";
import type { Assumptions } from "./decision.ts";

export interface DecideOptions {
  /** The day to decide for, `YYYY-MM-DD`. There is no default: the result never depends on the clock. */
  readonly asOf: string;
  /** Values to take where a fact is missing, by fact name; recorded in every decision. */
  readonly assume?: Assumptions | undefined;
  /** The language of issues; Indonesian unless told. */
  readonly lang?: Language | undefined;
}

/** The assumptions of a call, checked and frozen. */
export function checkOptions({ facts }: CompiledRuleset, options: DecideOptions): Assumptions {
  checkRecord(options, "options");
  const { asOf, assume = {} } = options;
  checkRecord(assume, "assume");
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
      const expected = expectedOf(fact.type);
      throw new CallError({
        id: `anggapan \`${name}\` tidak dapat bernilai \`${value}\`, seharusnya ${expected.id}`,
        en: `the assumption \`${name}\` cannot have the value \`${value}\`, expected ${expected.en}`,
      });
    }
  }
  return Object.isFrozen(assume) ? assume : Object.freeze({ ...assume });
}

/** What values a fact can have, in words; of a long list (the occupations) only the beginning. */
function expectedOf(type: FactType): Text {
  if (type.kind === "integer") return { id: "bilangan bulat", en: "a whole number" };
  if (type.kind === "share") return { id: "bilangan dari 0 sampai 1", en: "a number from 0 to 1" };
  const values = type.kind === "boolean" ? ["true", "false"] : type.values;
  const shown = values.slice(0, SHOWN_VALUES).map((value) => `\`${value}\``);
  const list = [...shown, ...(values.length > SHOWN_VALUES ? ["…"] : [])].join(", ");
  return { id: `salah satu dari ${list}`, en: `one of ${list}` };
}

const SHOWN_VALUES = 8;

function unknownFact(name: string, known: readonly string[]): CallError {
  const complaint = {
    id: `anggapan untuk fakta yang tidak dikenal: \`${name}\``,
    en: `an assumption for an unknown fact: \`${name}\``,
  };
  return new CallError(withDidYouMean(complaint, closest(name, known)));
}
