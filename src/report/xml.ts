/** XML as lines of text: elements with their attributes, escaped, and without what XML cannot hold. */

/** The lines of an element; what stands within is indented, so no text of more than one line may. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  within: readonly string[] = [],
): readonly string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(`${value}`)}"`);
  const head = `<${name}${written.join("")}`;
  return within.length === 0
    ? [`${head}/>`]
    : [`${head}>`, ...within.map((line) => `  ${line}`), `</${name}>`];
}

// Controls, lone surrogates and the two code points that XML 1.0 has no way to write, and marks that turn the
// direction of writing around.
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

/** Text for an attribute or an element, without what XML cannot hold. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}
