import { describe, expect, test } from "vitest";
import {
  agreesWithBirthDate,
  decodeNik,
  hasKnownProvince,
  hasPossibleBirthDate,
} from "../../src/applicant/nik.ts";

describe("decodeNik", () => {
  test("a man's NIK holds his day of birth as it is", () => {
    expect(decodeNik("2101991708800001")).toEqual({
      province: "21",
      regency: "01",
      district: "99",
      day: 17,
      month: 8,
      yearOfCentury: 80,
      sex: "laki-laki",
      serial: "0001",
    });
  });

  test("a woman's NIK holds her day of birth plus 40", () => {
    expect(decodeNik("2101995708800001")).toEqual({
      ...decodeNik("2101991708800001"),
      sex: "perempuan",
    });
  });
});

describe("hasPossibleBirthDate", () => {
  test.each([
    ["1 January", "2101990101800001", true],
    ["a woman's 31 December", "2101997112800001", true],
    ["29 February of a year divisible by 4", "2101992902640001", true],
    ["29 February of 00, as 2000 was a leap year", "2101992902000001", true],
    ["29 February of another year", "2101992902810001", false],
    ["31 February", "2101993102800001", false],
    ["day 0", "2101990008800001", false],
    ["day 40, which is neither a man's nor a woman's", "2101994008800001", false],
    ["day 32", "2101993208800001", false],
    ["a woman's day 32", "2101997208800001", false],
    ["month 0", "2101991700800001", false],
    ["month 13", "2101991713800001", false],
  ])("%s", (_, nik, possible) => {
    expect(hasPossibleBirthDate(decodeNik(nik))).toBe(possible);
  });
});

test("the province codes known are those that sources list, 91 to 97 among them", () => {
  const codes = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, "0"));
  const known = codes.filter((code) => hasKnownProvince(decodeNik(`${code}01991708800001`)));
  expect(known).toHaveLength(39);
  expect(known).toEqual(expect.arrayContaining(["11", "21", "36", "53", "65", "76", "82", "91", "97"]));
});

test("a NIK agrees with a birth date of any century, but of that day, month and year only", () => {
  const parts = decodeNik("2101991708050001");
  const agrees = (birthDate: string) => agreesWithBirthDate(parts, birthDate);
  expect(["2005-08-17", "1905-08-17"].map(agrees)).toEqual([true, true]);
  expect(["2005-08-18", "2005-09-17", "2004-08-17"].map(agrees)).toEqual([false, false, false]);
});
