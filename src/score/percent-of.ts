/** A share as a percentage in words. */
import { CallError } from "../error.ts";
import type { Language } from "../language.ts";
import { writeNumber } from "../logic/write-number.ts";

/** So many of so many. */
export interface Count {
  readonly count: number;
  readonly of: number;
}

/** Percentages are rounded to tenths. */
const TENTHS = 1000;

/**
 * A share in percent, to one decimal at most, halves rounded up. Only nothing is `0 %`, and only all is `100 %`: what
 * rounding would take there is written `< 0,1 %` or `> 99,9 %`. Of nothing there is no share: `–`.
 *
 * @throws {CallError} where `count` is no part of `of`.
 * @example
 * ```ts
 * import { percentOf } from "aturan-kube";
 *
 * percentOf({ count: 60, of: 150 }, "id"); // "40 %"
 * percentOf({ count: 1, of: 3 }, "id"); // "33,3 %"
 * percentOf({ count: 2999, of: 3000 }, "en"); // "> 99.9 %"
 * ```
 */
export function percentOf({ count, of }: Count, lang: Language): string {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(of) || count < 0 || count > of)
    throw new CallError({
      id: `\`${count}\` dari \`${of}\` bukan bagian dari suatu jumlah`,
      en: `\`${count}\` of \`${of}\` is no share of a number`,
    });
  if (of === 0) return "–";
  const tenths = roundedShare(count, of);
  if (tenths === 0 && count > 0) return `< ${writeNumber(0.1, lang)} %`;
  if (tenths === TENTHS && count < of) return `> ${writeNumber(99.9, lang)} %`;
  return `${writeNumber(tenths / 10, lang)} %`;
}

/** In whole numbers, so that no half is lost. */
function roundedShare(count: number, of: number): number {
  const [twice, whole] = [BigInt(count) * 2n * BigInt(TENTHS), BigInt(of)];
  return Number((twice + whole) / (2n * whole));
}
