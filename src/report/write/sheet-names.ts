/** Gives sheets names that a workbook may have, each of them once. */

const MOST_CHARACTERS = 31;
// biome-ignore lint/suspicious/noControlCharactersInRegex: none may stand in a name, nor what formulas read as something else.
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}|\p{Bidi_Control}/gu;

/** The next name, as near to the one asked for as may be: without folders and ending, shortened, with a number where it is taken. */
export function sheetNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const clean = cleaned(name);
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? "" : ` (${count})`;
      const given = `${shortened(clean, MOST_CHARACTERS - end.length)}${end}`;
      const key = given.toLowerCase();
      // Excel keeps this name for itself.
      if (taken.has(key) || key === "history") continue;
      taken.add(key);
      return given;
    }
  };
}

function cleaned(name: string): string {
  // An apostrophe parts the name of a sheet from its cells.
  const bare = name
    .replace(FORBIDDEN, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s']+|[\s']+$/gu, "");
  return bare === "" ? "-" : bare;
}

function shortened(name: string, most: number): string {
  return name
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .replace(/[\s']+$/u, "");
}
