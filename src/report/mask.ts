/** Masks identity numbers in reports: what stays is the region of registration, not the person. */

/** Digits that stay readable: province, kabupaten and kecamatan. */
const READABLE = 6;

/** `2101990201800001` as `210199**********`; whole where the caller asked to show personal data. */
export function maskNumber(number: string, showPii: boolean): string {
  return showPii ? number : number.slice(0, READABLE).padEnd(number.length, "*");
}
