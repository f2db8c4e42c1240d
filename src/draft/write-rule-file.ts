/** A rule file as JSON text for people: what fits on a line stands on one. */

/** The widest line. */
const WIDTH = 100;

/** The text, with a line break at its end; the same value gives the same text. */
export function writeRuleFile(file: unknown): string {
  return `${write(file, "", 0)}\n`;
}

function write(value: unknown, indent: string, before: number): string {
  const line = onOneLine(value);
  if (typeof value !== "object" || value === null) return line;
  // The whole file reads better in lines however short it is.
  if (indent !== "" && indent.length + before + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${write(item, inner, 0)}`)
    : entriesOf(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${inner}${name}${write(item, inner, name.length)}`;
      });
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
