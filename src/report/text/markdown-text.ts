/** The Markdown of pages: text from a rule file is data, and stays text whatever it holds. */
import { escapeText } from "./escape-text.ts";

/** A text as Markdown that shows exactly that text, in one line. */
export function markdownText(text: string): string {
  return escapeText(text.replace(/\s+/gu, " ").trim())
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(/^(?:[#=]|[+-](?!\d)|\d+(?=[.)](?:\s|$)))/, escapeStart);
}

/** What begins a heading, a list or a line below a heading, made to begin a word. */
function escapeStart(start: string): string {
  return /^\d/.test(start) ? `${start}\\` : `\\${start}`;
}

/** A list, an item a line; empty where there are none. Items are Markdown already. */
export function markdownList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Blocks with an empty line between them; empty ones are left out. */
export function markdownBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}
