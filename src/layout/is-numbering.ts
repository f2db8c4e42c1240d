/** Tells a row of column numbers: `1 2 3 …`, `(1) (2) …`, `a b c`, `I II III`, also where some cells are empty. */

/** A row needs this many to be one of column numbers. */
const FEWEST = 3;
const MAX_LENGTH = 24;

// Numbers stand bare, with a point, or between signs: `1.`, `(1)`, `[1]`, `-1-`; a calculated column says how: `5 = 3 + 4`.
const NUMBER = /^[([{<-]?(\d{1,3})(?:[a-z]|\.\d)?[)\]}>-]?\.?(?: ?= ?[\d +x*/:().-]+)?$/iu;
const LETTER = /^[([{<-]?([a-z])[)\]}>-]?\.?$/iu;
const ROMAN = /^[([{<-]?([ivxl]{1,7})[)\]}>-]?\.?$/iu;

/** Whether the filled cells of a row, cleaned, are nothing but numbers of columns, one after the other. */
export function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.flatMap((text, position) => (text === "" ? [] : [{ text, position }]));
  if (filled.length < FEWEST || filled.some(({ text }) => text.length > MAX_LENGTH)) return false;
  return [readNumber, readRoman, readLetter].some((read) => {
    const numbers = filled.map(({ text }) => read(text));
    return isCount(
      numbers,
      filled.map(({ position }) => position),
    );
  });
}

/** Whether numbers go up by one, or by as many as there are columns between them, and nearly all do. */
function isCount(numbers: readonly (number | undefined)[], positions: readonly number[]): boolean {
  if (numbers.includes(undefined)) return false;
  let steps = 0;
  for (const [index, number = 0] of numbers.entries()) {
    const before = index === 0 ? undefined : numbers[index - 1];
    if (before === undefined) continue;
    const step = number - before;
    const columns = (positions[index] ?? 0) - (positions[index - 1] ?? 0);
    if (step < 0 || step > columns + 1) return false;
    if (step === 1 || step === columns) steps += 1;
  }
  return steps * 3 >= (numbers.length - 1) * 2 && (numbers[0] ?? 0) <= 3;
}

function readNumber(text: string): number | undefined {
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

function readLetter(text: string): number | undefined {
  const letter = LETTER.exec(text)?.[1];
  return letter === undefined ? undefined : letter.toLowerCase().charCodeAt(0) - 96;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function readRoman(text: string): number | undefined {
  const roman = ROMAN.exec(text)?.[1]?.toLowerCase();
  if (roman === undefined) return undefined;
  const values = [...roman].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => ((values[index + 1] ?? 0) > value ? sum - value : sum + value),
    0,
  );
}
