/** The cell objects of workbook readers such as ExcelJS → what the cell shows. */

/** A hyperlink in a rich text in a result is as deep as it goes. */
const MAX_DEPTH = 4;

/**
 * The text of a cell object: the kept result of a formula, the parts of a rich text, the text of a link; `""` for an error
 * and for a formula without a result. `undefined` for any other object. Only own properties are read.
 */
export function textOfWorkbookCell(
  cell: object,
  textOf: (value: unknown) => string | undefined,
  depth = 0,
): string | undefined {
  const own = (name: string): unknown => (Object.hasOwn(cell, name) ? Reflect.get(cell, name) : undefined);
  const has = (name: string): boolean => Object.hasOwn(cell, name);
  const inner = (value: unknown): string | undefined => {
    const isCell = typeof value === "object" && value !== null && !(value instanceof Date);
    if (!isCell) return textOf(value);
    return depth < MAX_DEPTH ? textOfWorkbookCell(value, textOf, depth + 1) : undefined;
  };
  // What Excel could not reckon out says nothing.
  if (has("error")) return "";
  if (has("formula") || has("sharedFormula")) return inner(own("result"));
  if (has("richText")) return textOfParts(own("richText"));
  if (has("hyperlink") && has("text")) return inner(own("text"));
  return undefined;
}

function textOfParts(parts: unknown): string | undefined {
  if (!Array.isArray(parts)) return undefined;
  const texts = parts.map((part: unknown) =>
    typeof part === "object" && part !== null && Object.hasOwn(part, "text")
      ? Reflect.get(part, "text")
      : undefined,
  );
  return texts.every((text) => typeof text === "string") ? texts.join("") : undefined;
}
