/** What a NIK says, told from its sixteen digits in two halves of eight, without making texts of them. */
import { dateExists } from "../row/calendar.ts";
import { FEMALE_DAY_OFFSET, hasKnownProvince } from "./nik.ts";

/** Whether the first half is that of a woman's NIK. */
export function isOfWoman(high: number): boolean {
  return high % 100 > FEMALE_DAY_OFFSET;
}

/** The birth date as a number of its digits: day, month, year of the century. */
export function birthDigitsOf(high: number, low: number): number {
  const written = high % 100;
  const day = written > FEMALE_DAY_OFFSET ? written - FEMALE_DAY_OFFSET : written;
  return day * 10_000 + Math.floor(low / 10_000);
}

/** Whether the birth date exists in some century, as `hasPossibleBirthDate` says. */
export function hasBirthDate(high: number, low: number): boolean {
  const digits = birthDigitsOf(high, low);
  return dateExists(2000 + (digits % 100), Math.floor(digits / 100) % 100, Math.floor(digits / 10_000));
}

/** By the first two digits, whether they are the code of a province. */
const IS_PROVINCE = Uint8Array.from({ length: 100 }, (_, code) =>
  hasKnownProvince({ province: String(code).padStart(2, "0") }) ? 1 : 0,
);

export function isOfProvince(high: number): boolean {
  return IS_PROVINCE[Math.floor(high / 1_000_000)] === 1;
}

/** Whether sixteen digits may be what `isPlaceholder` knows: a repetition or a count shows in the last ones; few others end so. */
export function mayBePlaceholder(high: number, low: number): boolean {
  const end = low % 1_000;
  return (
    (IS_COUNT[end] === 1 && IS_COUNT[((low / 1_000) | 0) % 1_000] === 1) ||
    high === low ||
    end === ((low / 100_000) | 0) ||
    end === (high % 10) * 100 + ((low / 1_000_000) | 0) ||
    end === (high % 100) * 10 + ((low / 10_000_000) | 0)
  );
}

/** By three digits, whether they count up or down. */
const IS_COUNT = Uint8Array.from({ length: 1_000 }, (_, end) => {
  const step = ((end % 10) - (Math.floor(end / 10) % 10) + 10) % 10;
  const before = ((Math.floor(end / 10) % 10) - Math.floor(end / 100) + 10) % 10;
  return step === before && (step === 1 || step === 9) ? 1 : 0;
});
