/** Whether a number keeps every digit it is written with. */

/** Whether the nearest number that engines have is written with the same digits: `9007199254740993` and `1e999` are not. */
export function isExactNumber(written: string): boolean {
  const number = Number(written);
  return Number.isFinite(number) && digitsOf(written) === digitsOf(String(number));
}

/** The digits of a number that count and the power of ten of the last one: `2.50`, `2.5` and `25e-1` are `25e-1`. */
function digitsOf(written: string): string {
  const [, whole = "", fraction = "", exponent = "0"] =
    /^-?(\d+)(?:\.(\d+))?(?:e([-+]?\d+))?$/i.exec(written) ?? [];
  const digits = `${whole}${fraction}`;
  const counting = digits.replace(/0+$/, "");
  const power = Number(exponent) - fraction.length + digits.length - counting.length;
  const significant = counting.replace(/^0+/, "");
  return significant === "" ? "0" : `${significant}e${power}`;
}
