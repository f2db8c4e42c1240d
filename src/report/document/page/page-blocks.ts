/** What pages are put together from; what has nothing to say is left out. */
import type { Block, Cell, Phrase, Table } from "../block.ts";
import { strong } from "../phrase.ts";

export function paragraph(text: Phrase): readonly Block[] {
  return [{ kind: "paragraph", text }];
}

export function list(items: readonly Phrase[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** A table, of something, under a caption that tables of others have as well. */
export function tableOf(about: string, ...given: Parameters<typeof table>): readonly Block[] {
  const [caption] = given;
  return table(...given).map((block) => ({ ...block, spoken: `${caption}: ${about}` }));
}

function table(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly Table[] {
  const columns = titles.map((title) => ({ title, holds: "text" }) as const);
  return rows.length === 0 ? [] : [{ kind: "table", caption, columns, rows }];
}

/** A table of which the heading above says what it is. */
export function titledTable(...given: Parameters<typeof table>): readonly Block[] {
  return table(...given).map((block) => ({ ...block, isTitled: true }));
}

/** What stands under a heading; without it no heading either. */
export function section(
  level: 2 | 3,
  text: Phrase,
  ...blocks: readonly (readonly Block[])[]
): readonly Block[] {
  const below = blocks.flat();
  return below.length === 0 ? [] : [{ kind: "heading", level, text }, ...below];
}

/** A row that says what the rows above come to. */
export function strongRow(cells: readonly string[]): readonly Cell[] {
  return cells.map(strong);
}
