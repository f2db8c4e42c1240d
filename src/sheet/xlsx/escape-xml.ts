/** A text as XML of a workbook, in cells and attributes: what XML cannot hold is a space, and no text is taken for an escape. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, " ")
    .replace(LIKE_ESCAPE, "_x005F_")
    .replace(MARKUP, (mark) => ENTITIES[mark] ?? mark);
}

/**
 * A text as the XML of a cell, of which spreadsheets, and our own reader, make the same text again; a break of lines is `\n`, as Excel has it. Halves of characters and
 * what is no character stand for nothing anywhere, and become `\uFFFD`.
 */
export function escapeCell(text: string): string {
  if (!MAY_NEED.test(text)) return text;
  return text
    .replace(LIKE_ESCAPE, "_x005F_")
    .replace(/\r\n?/g, "\n")
    .replace(CONTROL, (control) => `_x${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(NO_CHARACTER, "\uFFFD")
    .replace(MARKUP, (mark) => ENTITIES[mark] ?? mark);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no way of writing.
const CONTROL = /[\u0000-\u0008\u000b-\u001f]/gu;
const NO_CHARACTER = /[\ufffe\uffff]|\p{Surrogate}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same and whatever else is written otherwise.
const MAY_NEED = /[&<>"_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no way of writing.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Excel reads `_x0041_` in a text as the letter of that code. */
const LIKE_ESCAPE = /_(?=x[0-9a-f]{4}_)/giu;
const MARKUP = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
