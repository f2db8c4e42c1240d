/** The marks by which a tone is read where there are no colours. */
import type { Tone, Toned } from "../document/block.ts";

export const TONE_MARKS: Readonly<Record<Tone, string>> = { good: "✓", bad: "✗", open: "?", plain: "" };

/** A text with its mark before it, each written by `write`. */
export function withMark(
  { text, tone, mark = TONE_MARKS[tone] }: Toned,
  write: (text: string) => string,
): string {
  return mark.trim() === "" ? write(text) : `${write(mark)} ${write(text)}`;
}
