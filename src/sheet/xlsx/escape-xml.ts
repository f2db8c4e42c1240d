/** A text as XML of a workbook, in cells and attributes: what XML cannot hold is a space, and no text is taken for an escape. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, " ")
    .replace(LIKE_ESCAPE, "_x005F_")
    .replace(MARKUP, (mark) => ENTITIES[mark] ?? mark);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no way of writing.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Excel reads `_x0041_` in a text as the letter of that code. */
const LIKE_ESCAPE = /_(?=x[0-9a-f]{4}_)/giu;
const MARKUP = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
