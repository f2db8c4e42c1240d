/** The word tables of `docs/lists.md` are those of the code (`npm run snapshots` writes them). */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatCellWords } from "./cell-words-page.ts";

const PAGE = "docs/lists.md";
const PART = /(<!-- cell words: made from the tables in the code -->\n)[\s\S]*?(\n<!-- end of cell words -->)/;

test("docs/lists.md holds the words of cells that the code knows", async () => {
  const page = readFileSync(PAGE, "utf8");
  expect(page).toMatch(PART);
  const renewed = page.replace(PART, (_, start: string, end: string) => `${start}\n${formatCellWords()}\n${end}`);
  await expect(renewed).toMatchFileSnapshot(`../../${PAGE}`);
});
