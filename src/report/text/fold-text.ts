/** Text in lines that a terminal of 80 columns shows whole. */

/** Terminals have at least so many columns, and lines that are longer break wherever the terminal likes. */
export const COLUMNS = 80;

/** A text in lines of at most `width` characters, broken between words; a longer word has a line of its own. */
export function foldText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** The same as one text, `start` before its first line and as many spaces before the others. */
export function hang(start: string, text: string, paint: (line: string) => string = (line) => line): string {
  const indent = " ".repeat(start.length);
  return foldText(text, COLUMNS - start.length)
    .map((line, index) => `${index === 0 ? start : indent}${paint(line)}\n`)
    .join("");
}
