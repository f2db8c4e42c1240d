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

// What colours a terminal; it takes no room.
const COLOURS = /\p{Cc}\[[0-9;]*m/gu;
/** The marks and numbers behind which a text begins. */
const BEGINNING = /^ *(?:(?:[✓✗?!★→·+−▸•-]|\d+\.) )?/;
/** Bars and sparklines stand in columns. */
const DRAWN = /[▁-▏█▒░]/;

/** A line as so many lines as it takes, the further ones below the text of the first; a drawing is never broken. */
export function foldLine(line: string, width: number): string {
  const bare = line.replace(COLOURS, "");
  if (bare.length <= width || DRAWN.test(bare)) return line;
  const start = BEGINNING.exec(bare)?.[0].length ?? 0;
  const indent = " ".repeat(start);
  const lines: string[] = [];
  let own = "";
  let room = width;
  // A space within the beginning is none to break at.
  for (const word of line.split(/(?<=[^ ]) (?=[^ ])/)) {
    const size = word.replace(COLOURS, "").length;
    if (own === "") [own, room] = [word, width - size];
    else if (size + 1 <= room || lines.length + own.replace(COLOURS, "").length <= start)
      [own, room] = [`${own} ${word}`, room - size - 1];
    else {
      lines.push(own);
      [own, room] = [`${indent}${word}`, width - start - size];
    }
  }
  return [...lines, own].join("\n");
}
