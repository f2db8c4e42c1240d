/** What tests read in the documents, so that a document and the code cannot drift apart. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of a document of `docs/`. */
export function readDocument(name: string): string {
  return readFileSync(join(import.meta.dirname, "../../docs", name), "utf8");
}

/** The cells of the first table below a heading, row by row, without the head of the table. */
export function tableBelow(markdown: string, heading: string): readonly (readonly string[])[] {
  const [, below] = `\n${markdown}`.split(`\n${heading}\n`);
  if (below === undefined) throw new Error(`no heading ${heading}`);
  const [, table] = /((?:^\|.*\n)+)/m.exec(below) ?? [];
  if (table === undefined) throw new Error(`no table below ${heading}`);
  return table
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

/** The words between backticks in a text. */
export function wordsInBackticks(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}

/** The fenced blocks of a language below a heading and above the next one of its rank or higher. */
export function blocksBelow(markdown: string, heading: string, language: string): readonly string[] {
  const [, below] = `\n${markdown}`.split(`\n${heading}\n`);
  if (below === undefined) throw new Error(`no heading ${heading}`);
  const [section = ""] = below.split(/\n#{1,2} /);
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"))].map(
    ([, block = ""]) => block,
  );
}
