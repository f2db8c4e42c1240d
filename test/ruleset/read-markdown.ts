/** What tests read in the documents, so that a document and the code cannot drift apart. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of a document of `docs/`. */
export function readDocument(name: string): string {
  return readFileSync(join(import.meta.dirname, "../../docs", name), "utf8");
}

/** What stands below a heading of the second rank, up to the next one. */
export function sectionOf(markdown: string, heading: string): string {
  const section = markdown.split(/^(?=## )/m).find((text) => text.startsWith(`## ${heading}\n`));
  if (section === undefined) throw new Error(`no heading ${heading}`);
  return section;
}

/** The tables of a text: their cells row by row, without the heads. */
export function tablesIn(text: string): readonly (readonly (readonly string[])[])[] {
  return [...text.matchAll(/(?:^\|.*\|$\n?)+/gm)].map(([table]) =>
    table
      .trimEnd()
      .split("\n")
      .slice(2)
      .map((row) =>
        row
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
      ),
  );
}

/** The first table below a heading of the second rank. */
export function tableOf(markdown: string, heading: string): readonly (readonly string[])[] {
  const [table] = tablesIn(sectionOf(markdown, heading));
  if (table === undefined) throw new Error(`no table below ${heading}`);
  return table;
}

/** The first JSON block below a heading of the second rank, as it is written. */
export function jsonOf(markdown: string, heading: string): string {
  const [, json] = /^```json\n(.*?)^```/ms.exec(sectionOf(markdown, heading)) ?? [];
  if (json === undefined) throw new Error(`no JSON below ${heading}`);
  return json;
}

/** The words between backticks in a text. */
export function wordsInBackticks(text: string): readonly string[] {
  // The marks of a block of code are not pairs around a word.
  return [...text.replaceAll("```", "").matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}
