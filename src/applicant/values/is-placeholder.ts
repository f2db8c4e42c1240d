/** Tells digits that somebody typed to fill a cell from a number that was issued. */

/** The longest run of digits whose repetition is taken for filling in; by chance a number repeats one of 8 once in 10^8. */
const LONGEST_PERIOD = 8;

/** Whether 16 digits are one run repeated (1111…, 1212…), or a count up or down (1234…). */
export function isPlaceholder(digits: string): boolean {
  return isRepetition(digits) || isCount(digits, 1) || isCount(digits, 9);
}

function isRepetition(digits: string): boolean {
  for (let period = 1; period <= LONGEST_PERIOD; period += 1) {
    if (digits.slice(period) === digits.slice(0, -period)) return true;
  }
  return false;
}

/** Whether each digit is the one before it and `step`, after 9 again 0. */
function isCount(digits: string, step: number): boolean {
  return [...digits.slice(1)].every((digit, index) => Number(digit) === (Number(digits[index]) + step) % 10);
}
