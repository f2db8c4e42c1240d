/** What the kinds of rulesets are called. */
import type { Text } from "./language.ts";

/** Their names, as `rules list` says them. */
export const KIND_WORDS = {
  membership: { id: "keanggotaan", en: "membership" },
  monitoring: { id: "pemantauan", en: "monitoring" },
} as const satisfies Record<string, Text>;
