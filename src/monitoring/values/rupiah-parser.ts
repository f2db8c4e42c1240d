/** Reads an amount of rupiah as lists write it. What could be two amounts, or has lost digits, is a fault: never a guess. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { withoutTextMark } from "../../row/values/text-mark.ts";

/** No amount takes more characters, also in words; no expression runs over more. */
const MAX_LENGTH = 60;

const UNREADABLE = reject(fault("rupiah/unreadable"));
const AMBIGUOUS = reject(fault("rupiah/ambiguous"));
const FRACTION = reject(fault("rupiah/fraction"));
const NEGATIVE = reject(fault("rupiah/negative"));
const EXCEL_DAMAGED = reject(fault("number/excel-damaged"));

const APPROXIMATE = reject(fault("rupiah/approximate"));

const DASHES = /[−–—]/gu;
const SCIENTIFIC = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i;

/** A sign or word of an estimate, or two amounts with `-` or `s/d` between them. */
const ESTIMATE =
  /[±~≈<>]|\+\/-|\b(?:kurang lebih|sekitar|kira-kira|kira kira|kisaran|antara|hampir|lebih|kurang|rata-rata|maks|min)\b|\d[\d.,]* ?(?:ribu|rb|k|juta|jt)?\.? ?(?:-|s\/d|sd|sampai|hingga) ?(?:rp\.? ?)?\d/i;

/** A loss (`-` or brackets), `Rp` or `IDR`, the digits with their marks, `,-`, a word for the unit, `rupiah`. */
const AMOUNT =
  /^([-(])? ?(?:(?:rp|idr)[.:]? ?)?([-(])? ?(\d+(?:[.,]\d+)*)(?:,--?|,=|\.-)? ?(?:(ribu|rb|k|juta|jt|miliar|milyar)\.?)? ?(?:rupiah)?(\))?$/i;

/** What a hundredth of each unit is: whole, as two digits may stand behind the mark. */
const HUNDREDTHS: Readonly<Record<string, number>> = {
  ribu: 10,
  rb: 10,
  k: 10,
  juta: 10_000,
  jt: 10_000,
  miliar: 10_000_000,
  milyar: 10_000_000,
};

/** One way of writing the digits: the pattern, and what its captures (whole, fraction) say. */
interface Notation {
  readonly pattern: RegExp;
  readonly read: (whole: string, fraction: string) => CellResult<number>;
}

const NOTATIONS: readonly Notation[] = [
  { pattern: /^[0.,]+$/, read: () => accept(0) },
  // 1,500 is fifteen hundred or one and a half; 1.5, 1.50 and 1,5 may have been 1.500 or 1,5 juta.
  { pattern: /^\d{1,3}(?:,\d{3}|\.\d{1,2}|,(?!0+$)\d{1,2})$/, read: () => AMBIGUOUS },
  // 1500000 and 1.500.000, also with ,00
  { pattern: /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}|\d{4,}))?$/, read: readWhole },
  // 1,500,000 and 1,500.00
  { pattern: /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,2}|\d{4,}))?$/, read: readWhole },
  // 1500000.00, as programs write it
  { pattern: /^(\d{4,})\.(\d{1,2}|\d{4,})$/, read: readWhole },
];

/** The digits before a unit, read as hundredths of it. */
const IN_UNITS: readonly Notation[] = [
  // 1.250 juta may be more than a thousand of them, or one and a quarter; the point of 2.5 jt may stand for either too.
  { pattern: /^\d{1,3}(?:[.,]\d{3}|\.\d{1,2})$/, read: () => AMBIGUOUS },
  {
    pattern: /^(\d{1,9})(?:,(\d{1,2}))?$/,
    read: (whole, fraction) => accept(Number(whole + fraction.padEnd(2, "0"))),
  },
];

/** The parser of whole rupiah from `min` to `max`; a loss is read where `min` is below zero. */
export function rupiahParser(min: number, max: number): CellParser<number> {
  const outside = reject(fault("number/out-of-range", { min, max }));
  return (cell) => {
    const amount = readAmount(cell);
    if (amount.value === undefined) return amount;
    if (amount.value < 0 && min >= 0) return NEGATIVE;
    return amount.value < min || amount.value > max ? outside : amount;
  };
}

function readAmount(cell: string): CellResult<number> {
  if (cell.length > MAX_LENGTH) return UNREADABLE;
  const text = withoutTextMark(cell).replace(DASHES, "-");
  if (SCIENTIFIC.test(text)) return EXCEL_DAMAGED;
  const [, before = "", after = "", digits, unit, bracket = ""] = AMOUNT.exec(text) ?? [];
  const sign = `${before}${after}${bracket}`;
  if (digits === undefined && /\d/.test(text) && ESTIMATE.test(text)) return APPROXIMATE;
  if (digits === undefined || !["", "-", "()"].includes(sign)) return UNREADABLE;
  const factor = unit === undefined ? undefined : HUNDREDTHS[unit.toLowerCase()];
  const read = readDigits(digits, factor === undefined ? NOTATIONS : IN_UNITS);
  if (read.value === undefined) return read;
  const amount = read.value * (factor ?? 1);
  return accept(sign === "" || amount === 0 ? amount : -amount);
}

function readDigits(digits: string, notations: readonly Notation[]): CellResult<number> {
  for (const { pattern, read } of notations) {
    const match = pattern.exec(digits);
    if (match !== null) return read(match[1] ?? "", match[2] ?? "");
  }
  return UNREADABLE;
}

function readWhole(whole: string, fraction: string): CellResult<number> {
  return /^0{0,2}$/.test(fraction) ? accept(Number(whole.replaceAll(/[.,]/g, ""))) : FRACTION;
}
