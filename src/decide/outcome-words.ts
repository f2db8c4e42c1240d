/** What outcomes and verdicts are called. Words of rules, comparisons, reports and receipts are all taken from here. */
import type { Text } from "../language.ts";
import type { Verdict } from "./decision.ts";
import type { Outcome } from "./decision-table.ts";

/** What each outcome of a criterion, an item or a condition is called. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Text>> = {
  pass: { id: "terpenuhi", en: "met" },
  fail: { id: "tidak terpenuhi", en: "not met" },
  unknown: { id: "belum dapat ditentukan", en: "undetermined" },
};

/** What each verdict is called. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Text>> = {
  eligible: { id: "memenuhi syarat", en: "eligible" },
  ineligible: { id: "tidak memenuhi syarat", en: "not eligible" },
  undetermined: { id: "belum dapat ditentukan", en: "undetermined" },
};
