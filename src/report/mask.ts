/** Masks identity numbers in reports: what stays is the region of registration, not the person. */

/** Digits that stay readable: province, kabupaten and kecamatan. */
const READABLE = 6;

const LENGTH = 16;
const STARS = "*".repeat(LENGTH - READABLE);

/** `2101990201800001` as `210199**********`; whole where the caller asked to show personal data. */
export function maskNumber(number: string, showPii: boolean): string {
  return showPii ? number : `${number.slice(0, READABLE)}${starsOf(number)}`;
}

/** Writes the same in two parts, so that no text is made of them. */
export function writeMasked(number: string, showPii: boolean, write: (digits: string) => void): void {
  write(showPii ? number : number.slice(0, READABLE));
  if (!showPii) write(starsOf(number));
}

function starsOf({ length }: string): string {
  return length === LENGTH ? STARS : "*".repeat(Math.max(length - READABLE, 0));
}
