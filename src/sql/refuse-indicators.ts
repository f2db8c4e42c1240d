/** Indicators that statements cannot say exactly are refused, with the reason. */
import { CallError } from "../error.ts";
import type { Text } from "../language.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";

/**
 * @throws {CallError} where an indicator both compares and calculates, or indicators share what is missing: what that
 * leaves of the total is gone through case by case, which a statement cannot.
 */
export function refuseIndicators({ indicators, sharedCases, opposed }: CompiledMonitoring): void {
  const mixed = indicators.find(({ measure }) => measure.numbers.length > 0 && measure.cases.length > 0);
  if (mixed !== undefined)
    throw refused(mixed.indicator.id, {
      id: "sekaligus membandingkan dan menghitung",
      en: "both compares and calculates",
    });
  const shared = sharedCases[0]?.fact.name ?? opposed?.fact.name;
  const reader = indicators.find(({ measure }) =>
    [...measure.cases, ...measure.numbers].some(({ fact }) => fact.name === shared),
  );
  if (reader === undefined) return;
  throw refused(reader.indicator.id, {
    id: `membaca \`${shared}\` bersama indikator lain, sehingga nilai keseluruhannya harus ditelusuri kasus demi kasus`,
    en: `reads \`${shared}\` together with another indicator, so that the total has to be gone through case by case`,
  });
}

function refused(id: string, { id: reason, en }: Text): CallError {
  return new CallError({
    id: `indikator \`${id}\` tidak dapat ditulis dalam SQL: ${reason}; nilai kelompok dengan \`aturan-kube score\``,
    en: `the indicator \`${id}\` cannot be written in SQL: it ${en}; score the groups by \`aturan-kube score\``,
  });
}
