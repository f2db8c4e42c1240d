/** A value in a line of text → the value of a fact. */
import { closest } from "../closest.ts";
import { type FactDefinition, type FactValue, isValueOf } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import { draftFault } from "./draft-faults.ts";

/** How yes and no are said. */
const ANSWERS: Readonly<Record<string, boolean>> = {
  ...{ "": true, ya: true, yes: true, true: true },
  ...{ tidak: false, no: false, false: false },
};

/**
 * Reads a value of a fact: a number with or without the fact's unit, a choice by its id or its label, an answer.
 *
 * @throws {CallError} for what the fact cannot be.
 */
export function readValue(text: string, fact: FactDefinition): FactValue {
  const { type, unit } = fact;
  const said = text.toLowerCase();
  switch (type.kind) {
    case "boolean": {
      const answer = Object.hasOwn(ANSWERS, said) ? ANSWERS[said] : undefined;
      if (answer !== undefined) return answer;
      throw wrongValue(text, fact, { id: "`ya` atau `tidak`", en: "`ya` or `tidak`" });
    }
    case "integer": {
      const units = [unit?.id, unit?.en]
        .filter((each) => each !== undefined)
        .map((each) => each.toLowerCase());
      const digits = units.reduce(
        (left, each) => (left.endsWith(each) ? left.slice(0, -each.length) : left),
        said,
      );
      const number = /^\d{1,15}$/.test(digits.trim()) ? Number(digits) : Number.NaN;
      if (isValueOf(type, number)) return number;
      const { min, max } = type;
      throw wrongValue(text, fact, {
        id: `bilangan bulat ${max === undefined ? `mulai dari \`${min}\`` : `dari \`${min}\` sampai \`${max}\``}`,
        en: `a whole number from \`${min}\`${max === undefined ? "" : ` to \`${max}\``}`,
      });
    }
    case "share": {
      const number = readShare(said);
      if (isValueOf(type, number)) return number;
      const expected = {
        id: "bagian dari `0` sampai `1` atau persen, misalnya `0,5`, `50%` atau `separuh`",
        en: "a share from `0` to `1` or a percentage, such as `0.5`, `50%` or `half`",
      };
      throw wrongValue(text, fact, expected, number > 1 && number <= 100 ? `${said}%` : undefined);
    }
    case "choice": {
      const value = type.values.find((each) =>
        [each, type.labels[each]?.id, type.labels[each]?.en].some((name) => name?.toLowerCase() === said),
      );
      if (value !== undefined) return value;
      const listed = type.values
        .slice(0, LISTED)
        .map((each) => `\`${each}\``)
        .join(", ");
      const more = type.values.length > LISTED ? ", …" : "";
      throw wrongValue(
        text,
        fact,
        { id: `salah satu dari ${listed}${more}`, en: `one of ${listed}${more}` },
        nearestValues(said, type.values),
      );
    }
  }
}

/** A part of a whole in digits, in percent or as half; exactly as it is written, which dividing by 100 is not. */
function readShare(said: string): number {
  if (/^(?:separuh|setengah)(?:nya)?$|^half$/.test(said)) return 0.5;
  const [, digits, percent] = /^(\d{1,15}(?:[.,]\d{1,15})?)\s*(%|persen|percent)?$/.exec(said) ?? [];
  if (digits === undefined) return Number.NaN;
  return Number(`${digits.replace(",", ".")}${percent === undefined ? "" : "e-2"}`);
}

/** Of the values that a fact may have, so many are named to somebody who gave another. */
const LISTED = 8;

/** The values that have a word as one of their parts, else the one that is spelt nearly so. */
function nearestValues(said: string, values: readonly string[]): string | readonly string[] | undefined {
  const having = values.filter((value) => value.split("-").includes(said));
  return having.length > 0 ? having.slice(0, NEAR) : closest(said, values);
}

/** More than this many are no suggestion. */
const NEAR = 3;

function wrongValue(
  received: string,
  { name }: FactDefinition,
  expected: Text,
  nearest?: string | readonly string[],
): Error {
  return draftFault("wrongValue", { fact: name, received, expected, nearest });
}
