/** Numbers as each language writes them. */
import type { Language } from "../language.ts";

const MARKS: Readonly<Record<Language, { readonly decimal: string; readonly thousands: string }>> = {
  id: { decimal: ",", thousands: "." },
  en: { decimal: ".", thousands: "," },
};

/** Numbers below this are written without a mark between thousands: 2019 is as likely a year as an amount. */
const GROUPED_FROM = 10_000;

/** `1.500.000` and `0,5` in Indonesian, `1,500,000` and `0.5` in English. */
export function writeNumber(number: number, lang: Language): string {
  const { decimal, thousands } = MARKS[lang];
  const [, sign = "", whole = "", fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(number)) ?? [];
  // What JavaScript writes with an exponent has too many digits to be read out.
  if (whole === "") return String(number).replace(".", decimal);
  const grouped = Math.abs(number) < GROUPED_FROM ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${sign}${grouped}${fraction === undefined ? "" : `${decimal}${fraction}`}`;
}

/** Percents are written with this many digits after the point at most. */
const PERCENT_DIGITS = 2;

/** A share as a percentage: `33,33%` in Indonesian, `33.33%` in English. */
export function writePercent(share: number, lang: Language): string {
  return `${writeNumber(Number((share * 100).toFixed(PERCENT_DIGITS)), lang)}%`;
}
