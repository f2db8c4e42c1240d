/** Reads how often something of ODS is repeated, or how far it spans. */

/** A whole number from 1; 1 where nothing sensible is written. */
export function count(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number >= 1 ? Math.min(number, 2 ** 31) : 1;
}
