/** THE table of month names as lists write them, in Indonesian and English, old spellings and usual slips among them. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ["januari", "january", "djanuari", "januwari", "janauri"],
  ["februari", "pebruari", "february", "februwari", "pebruwari", "febuari", "pebuari", "peb", "pbr"],
  ["maret", "march", "maart", "mart", "mrt"],
  ["april", "apil"],
  ["mei", "may", "mey", "mai"],
  ["juni", "june", "djuni", "yuni"],
  ["juli", "july", "djuli", "yuli"],
  ["agustus", "august", "augustus", "agoestoes", "agustos", "agt", "ags", "agst", "agts"],
  ["september", "sept", "sepetember"],
  ["oktober", "october", "octobre", "oktber"],
  ["november", "nopember", "nofember", "nvember", "nop"],
  ["desember", "december", "dessember", "desembar"],
];

/** Old birth certificates and handwritten lists number months so. */
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** No month is told by fewer letters. */
const SHORTEST = 3;

/** Every beginning of a month's name; no beginning of three letters is that of two months. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) =>
    names.flatMap((name) =>
      Array.from(
        { length: name.length - SHORTEST + 1 },
        (_, extra) => [name.slice(0, SHORTEST + extra), index + 1] as const,
      ),
    ),
  ),
);

/** The month, counted from 1, by its name or the beginning of its name, in letters of either case. */
export function monthNamed(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase());
}

/** The month, counted from 1, by its Roman number. */
export function romanMonth(number: string): number | undefined {
  const index = ROMAN.indexOf(number.toLowerCase());
  return index < 0 ? undefined : index + 1;
}
