/** The word tables of `docs/lists.md` are those of the code (`npm run snapshots` writes them). */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatCellWords } from "./cell-words-page.ts";
import { formatHeaders } from "./headers-page.ts";

const PAGE = "docs/lists.md";

/** The parts made from the code; what stands around them is written by hand. */
const PARTS = [
  {
    pattern: /(<!-- headers: made from the tables in the code -->\n)[\s\S]*?(\n<!-- end of headers -->)/,
    format: formatHeaders,
  },
  {
    pattern: /(<!-- cell words: made from the tables in the code -->\n)[\s\S]*?(\n<!-- end of cell words -->)/,
    format: formatCellWords,
  },
];

test("docs/lists.md holds the headers and the words of cells that the code knows", async () => {
  const page = readFileSync(PAGE, "utf8");
  for (const { pattern } of PARTS) expect(page).toMatch(pattern);
  const renewed = PARTS.reduce(
    (text, { pattern, format }) =>
      text.replace(pattern, (_, start: string, end: string) => `${start}\n${format()}\n${end}`),
    page,
  );
  await expect(renewed).toMatchFileSnapshot(`../../${PAGE}`);
});
