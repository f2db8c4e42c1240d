/** The Kemendagri codes of all 38 provinces. A NIK is checked against them; their names stand in `provinces.ts`. */
const CODES = [
  ...(["11", "12", "13", "14", "15", "16", "17", "18", "19", "21"] as const),
  ...(["31", "32", "33", "34", "35", "36", "51", "52", "53"] as const),
  ...(["61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76"] as const),
  ...(["81", "82", "91", "92", "93", "94", "95", "96"] as const),
] as const;

/** The code of a province. */
export type ProvinceCode = (typeof CODES)[number];

/** The codes of all 38 provinces. */
export const PROVINCE_CODES: ReadonlySet<string> = new Set(CODES);
