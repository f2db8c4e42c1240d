/** The marks by which a tone is read where there are no colours. */
import type { Tone, Toned } from "../document/block.ts";

const TONE_MARKS: Readonly<Record<Tone, string>> = { good: "✓", bad: "✗", open: "?", plain: "" };

/** A text with the mark of its tone before it, written by `write`. */
export function withMark({ text, tone }: Toned, write: (text: string) => string): string {
  return tone === "plain" ? write(text) : `${TONE_MARKS[tone]} ${write(text)}`;
}
