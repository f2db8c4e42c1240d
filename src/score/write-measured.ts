/** The value of an indicator with its unit. */
import type { Language, Text } from "../language.ts";
import { writeNumber } from "../logic/write-number.ts";

/** Quotients have more digits than anybody reads. */
const DIGITS = 100;

/** `1.250.000 rupiah`, `66,66 %`. Cut off, never rounded up, so that what is shown lies in the band it was scored in. */
export function writeMeasured(value: number, unit: Text | undefined, lang: Language): string {
  const number = writeNumber(cutOff(value), lang);
  return unit === undefined ? number : `${number} ${unit[lang]}`;
}

/** The greatest number of two decimals that is not above a value. */
function cutOff(value: number): number {
  if (Number.isInteger(value)) return value;
  const whole = Math.floor(value * DIGITS);
  // What is multiplied may come out a little too low or too high.
  return [whole + 1, whole, whole - 1].map((each) => each / DIGITS).find((each) => each <= value) ?? value;
}
