/** What a NIK says: region of first registration, birth date, sex and serial number (it has no check digit). */

import { type Possible, valuesOf } from "../possible.ts";
import { dateExists } from "../row/calendar.ts";
import { PROVINCE_CODES } from "../row/province-codes.ts";
import type { Sex } from "./applicant.ts";

/** The parts of a NIK. Region codes and the serial are texts, as their zeros count. */
export interface NikParts {
  /** Two digits, Kemendagri. */
  readonly province: string;
  /** Two digits within the province; a kota from 71. */
  readonly regency: string;
  /** Two digits within the regency; 99 is never issued. */
  readonly district: string;
  /** Day of birth; 1–31 unless the NIK is damaged. */
  readonly day: number;
  /** Month of birth; 1–12 unless the NIK is damaged. */
  readonly month: number;
  /** Last two digits of the year of birth; a NIK does not say the century. */
  readonly yearOfCentury: number;
  readonly sex: Sex;
  /** Four digits. */
  readonly serial: string;
}

/** Added to a woman's day of birth. */
export const FEMALE_DAY_OFFSET = 40;

/** Sources give 38 provinces and yet codes up to 97: with 97 nobody is warned wrongly. */
const PROVINCES: ReadonlySet<string> = new Set([...PROVINCE_CODES, "97"]);

/**
 * Takes the 16 digits of a NIK apart; whether they are possible is another question.
 *
 * @example
 * decodeNik("2101995708800001");
 * // { province: "21", regency: "01", district: "99", day: 17, month: 8, yearOfCentury: 80, sex: "perempuan", serial: "0001" }
 */
export function decodeNik(nik: string): NikParts {
  const writtenDay = Number(nik.slice(6, 8));
  const isFemale = writtenDay > FEMALE_DAY_OFFSET;
  return {
    province: nik.slice(0, 2),
    regency: nik.slice(2, 4),
    district: nik.slice(4, 6),
    day: isFemale ? writtenDay - FEMALE_DAY_OFFSET : writtenDay,
    month: Number(nik.slice(8, 10)),
    yearOfCentury: Number(nik.slice(10, 12)),
    sex: isFemale ? "perempuan" : "laki-laki",
    serial: nik.slice(12, 16),
  };
}

/** Whether a NIK's day of birth exists in some century; 29 February needs a year divisible by 4. */
export function hasPossibleBirthDate({ day, month, yearOfCentury }: NikParts): boolean {
  // 2000 was a leap year and 1900 was not: the century that allows more decides.
  return dateExists(2000 + yearOfCentury, month, day);
}

/** Whether a NIK begins with the code of a province. */
export function hasKnownProvince({ province }: Pick<NikParts, "province">): boolean {
  return PROVINCES.has(province);
}

/** Whether a NIK's birth date can be one of those given, as far as they and two digits of the year tell. */
export function agreesWithBirthDate(
  { day, month, yearOfCentury }: NikParts,
  birthDate: Possible<string>,
): boolean {
  return valuesOf(birthDate).some((date) => {
    const [year = "", inMonth, onDay] = date.split("-");
    return (
      Number(year.slice(2)) === yearOfCentury &&
      (inMonth === undefined || Number(inMonth) === month) &&
      (onDay === undefined || Number(onDay) === day)
    );
  });
}
