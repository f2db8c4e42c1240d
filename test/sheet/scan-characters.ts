/** The meaning of CSV: the same scan as of `scan-record.ts`, character by character over a decoded text. */

/** What stands at a place of a text. */
export type CharacterScan =
  | {
      readonly kind: "record";
      readonly cells: readonly string[];
      readonly end: number;
      readonly lines: number;
    }
  | { readonly kind: "open-quote"; readonly at: number; readonly lines: number };

export function scanCharacters(text: string, start: number, delimiter: string): CharacterScan {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cellEnd: number;
    if (text[at] === '"') {
      const closing = closingQuote(text, at + 1);
      if (closing === -1) return { kind: "open-quote", at, lines: linesOf(text.slice(start, at)) };
      cellEnd = cellEndAt(text, closing + 1, delimiter);
      if (cellEnd > closing + 1 && linesOf(text.slice(at, closing)) > 1)
        return { kind: "open-quote", at, lines: linesOf(text.slice(start, at)) };
      cells.push(
        cellEnd > closing + 1 ? text.slice(at, cellEnd) : text.slice(at + 1, closing).replaceAll('""', '"'),
      );
    } else {
      cellEnd = cellEndAt(text, at, delimiter);
      cells.push(text.slice(at, cellEnd));
    }
    at = cellEnd + 1;
    if (text[cellEnd] === delimiter) continue;
    const breaking = /^(?:\r\n|\n|\r)?/.exec(text.slice(cellEnd))?.[0] ?? "";
    return {
      kind: "record",
      cells,
      end: cellEnd + breaking.length,
      lines: linesOf(text.slice(start, cellEnd)),
    };
  }
}

function linesOf(text: string): number {
  return text.split(/\r\n|\n|\r/).length;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function cellEndAt(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}
