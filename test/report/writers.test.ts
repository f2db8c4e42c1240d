/** The writers of documents: texts that attack who reads them, and documents longer than memory. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Block, Cell, Document, Note, Rich } from "../../src/report/document/block.ts";
import { escapeText } from "../../src/report/text/escape-text.ts";
import { writeHtml } from "../../src/report/write/html.ts";
import { STYLE, STYLE_HASH } from "../../src/report/write/html-style.ts";
import { writeMarkdown } from "../../src/report/write/markdown.ts";
import { writePretty } from "../../src/report/write/pretty.ts";
import { writeXlsx } from "../../src/report/write/xlsx.ts";
import { joined } from "./small-list.ts";
import { validateHtml } from "./validate-html.ts";
import { workbookText } from "./workbook-text.ts";

/** A text, and what it is in either format. */
const ATTACKS: readonly (readonly [text: string, markdown: string, html: string])[] = [
  ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["</td></table>", "\\</td\\>\\</table\\>", "&lt;/td&gt;&lt;/table&gt;"],
  ["<!-- x", "\\<!-- x", "&lt;!-- x"],
  ["a | b", "a \\| b", "a | b"],
  ["`kode`", "\\`kode\\`", "`kode`"],
  ["![x](http://a.b/c)", "!\\[x\\](http:&#8203;//a.b/c)", "![x](http://a.b/c)"],
  ["[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))", "[a](javascript:alert(1))"],
  ["www.evil.example", "www&#8203;.evil.example", "www.evil.example"],
  ["a\u001B[31mb", "a\uFFFD\\[31mb", "a\uFFFD[31mb"],
  ["a\u202Eb", "a\uFFFDb", "a\uFFFDb"],
  ["R&D &lt; &#60;", "R\\&D \\&lt; \\&#&#8203;60;", "R&amp;D &amp;lt; &amp;#60;"],
  [`a" onload='x`, `a" onload='x`, "a&quot; onload=&#39;x"],
  ["@dinas", "@&#8203;dinas", "@dinas"],
  ["a@b.example", "a@&#8203;b.example", "a@b.example"],
  ["lihat #12 !3", "lihat #&#8203;12 !&#8203;3", "lihat #12 !3"],
  ["::error::x", ": :error: :x", ": :error: :x"],
  ["##[error]x", "\\# #\\[error\\]x", "# #[error]x"],
  ["# Judul", "\\# Judul", "# Judul"],
  ["1. satu", "1\\. satu", "1. satu"],
  ["a\nb\r\n\n# c", "a b # c", "a\uFFFDb\uFFFD\uFFFD\uFFFD# c"],
  ["*b* _i_ ~~s~~ \\", "\\*b\\* \\_i\\_ \\~\\~s\\~\\~ \\\\", "*b* _i_ ~~s~~ \\"],
];

/** A document that says a text wherever one can be said. */
function saying(text: string): Document {
  return { lang: "id", title: text, blocks: blocks(text) };
}

/** The text as it is, to be noticed, and as what leads elsewhere. */
function parts(text: string): Rich {
  return { spans: [text, " ", { strong: text }, " ", { link: text, to: "a b.md" }] };
}

function* blocks(text: string): Generator<Block, void, void> {
  yield { kind: "heading", level: 2, text: parts(text) };
  yield { kind: "paragraph", text: parts(text) };
  yield { kind: "list", items: [parts(text)] };
  yield { kind: "heading", level: 2, text };
  yield { kind: "heading", level: 3, text, remark: text, about: [text] };
  yield { kind: "paragraph", text };
  yield { kind: "facts", facts: [[text, text, { below: [{ text, tone: "open" }] }]] };
  yield { kind: "list", items: [text, { text, tone: "bad", verdict: text, aside: text, details: [text] }] };
  yield { kind: "list", items: [{ text, tone: "plain", details: [{ text, tone: "bad" }, note(text)] }] };
  yield { kind: "steps", isNumbered: true, steps: [{ text, places: text, remedy: text }] };
  yield {
    kind: "table",
    caption: text,
    columns: [
      { title: text, holds: "text" },
      { title: text, holds: "numbers" },
    ],
    rows: [
      [text, [text, text]],
      [{ text, tone: "bad" }, 1],
      [parts(text), 1],
      [text, { text, count: 1, of: 3 }],
      [text, { text, range: { min: 1, max: 2, of: 3 }, course: { series: [1, null, 2], text } }],
      [text, { text, marks: ["good", "bad"] }],
    ],
  };
  yield {
    ...{
      kind: "table",
      isGrid: true,
      caption: `${text} 2`,
      rows: [[text, { text, tone: "bad" }, [text, text]]],
    },
    columns: [text, text, text].map((title) => ({ title, holds: "text" })),
  };
  yield {
    ...{ kind: "chart", label: text, of: 4 },
    points: [
      { at: text, text, range: { min: 1, max: 2 } },
      { at: text, text, range: null },
    ],
  };
  yield { kind: "page" };
  yield { kind: "bar", label: text, parts: [{ text, tone: "good", count: 1 }] };
  yield note(text);
}

function note(text: string): Note {
  return { kind: "note", tone: "open", text, remedy: text };
}
/** So often it is said; the HTML says titles, captions and bars once more for who cannot see them. */
const SAID = { markdown: 64, html: 73 };

/** What a terminal is shown: no control character, no mark that turns writing around, no command of a log. */
const HARMLESS = /^(?:(?!::|##)[^\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\n)*$/u;

describe.each(ATTACKS)("%j", (text, markdown, html) => {
  test("stays a text in Markdown", async () => {
    const written = await joined(writeMarkdown(saying(text)));
    expect(written.split(markdown)).toHaveLength(SAID.markdown + 1);
    // What stands between is the same whatever is said.
    expect(written.split(markdown)).toEqual((await joined(writeMarkdown(saying("TEKS")))).split("TEKS"));
  });

  test("stays a text at a terminal", async () => {
    const written = await joined(writePretty(saying(text), { colors: false }));
    expect(written).toMatch(HARMLESS);
    expect(written.split(escapeText(text)).length).toBeGreaterThan(SAID.markdown - 10);
  });

  test("stays a text in a workbook, in cells that are no formulas", async () => {
    const bytes: Uint8Array[] = [];
    for await (const piece of writeXlsx(saying(text))) bytes.push(Buffer.from(piece));
    const written = workbookText(Buffer.concat(bytes));
    expect(written).not.toMatch(/<f[ >]|\[object Object\]|[^\P{Cc}\n]|\u202E/u);
    expect(written.split("<is>").length).toBeGreaterThan(30);
  });

  test("stays a text in HTML", async () => {
    const written = await joined(writeHtml(saying(text)));
    expect(written.split(html)).toHaveLength(SAID.html + 1);
    expect(written.split(html)).toEqual((await joined(writeHtml(saying("TEKS")))).split("TEKS"));
    expect(await validateHtml(written)).toEqual([]);
  });
});

test.each([
  ["umur", "`umur`", "<code>umur</code>"],
  ["a`b|c", "a\\`b\\|c", "<code>a`b|c</code>"],
  ["::error::x", ": :error: :x", "<code>: :error: :x</code>"],
  ["<b>", "`<b>`", "<code>&lt;b&gt;</code>"],
])("a name as programs write it is shown as it is: %j", async (code, markdown, html) => {
  const document = (): Document => ({
    ...{ lang: "id", title: "Nama" },
    blocks: [{ kind: "paragraph", text: { spans: ["ini ", { code }, " itu"] } }],
  });
  expect(await joined(writeMarkdown(document()))).toBe(`# Nama\n\nini ${markdown} itu\n`);
  expect(await joined(writeHtml(document()))).toContain(`<p>ini ${html} itu</p>`);
});

/** A table of so many rows, which counts those that were asked for. */
function long(rows: number): Document & { readonly asked: () => number } {
  let asked = 0;
  function* each(): Generator<readonly Cell[], void, void> {
    for (let row = 0; row < rows; row += 1) {
      asked += 1;
      yield [`baris ${row}`, "x".repeat(100)];
    }
  }
  const columns = [
    { title: "Baris", holds: "text", width: 12 },
    { title: "Isi", holds: "text" },
  ] as const;
  return {
    lang: "id",
    title: "Panjang",
    blocks: [
      { kind: "table", caption: "Baris", columns, rows: each() },
      { kind: "paragraph", text: "sesudahnya" },
    ],
    asked: () => asked,
  };
}

describe.each([
  ["Markdown", writeMarkdown],
  ["HTML", writeHtml],
  ["text for a terminal", (document: Document) => writePretty(document, { colors: false })],
] as const)("a long document as %s", (_, write) => {
  test("is written while it is made: no piece is large, and no row is asked for ahead of it", async () => {
    const document = long(3_000);
    let written = 0;
    for await (const piece of write(document)) {
      written += piece.length;
      expect(piece.length).toBeLessThan(64 * 1024);
      expect(document.asked() * 100).toBeLessThan(written + 64 * 1024);
    }
    expect(document.asked()).toBe(3_000);
  });
});

describe("Markdown that must not be longer", () => {
  test.each([4_000, 100_000, 300_000])("than %d bytes is not, and says what it leaves out", async (most) => {
    const written = await joined(writeMarkdown(long(10_000), most));
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(most);
    const lines = written.split("\n").filter((line) => line.startsWith("| baris ")).length;
    expect(written).toContain(`*${10_000 - lines} baris lagi tidak dimuat`);
    expect(written.endsWith("\nsesudahnya\n")).toBe(true);
  });

  test("leaves out a block that has no room, and counts it", async () => {
    const paragraph = { kind: "paragraph", text: "x".repeat(3_000) } as const;
    const written = await joined(
      writeMarkdown({ lang: "en", title: "T", blocks: [paragraph, paragraph] }, 5_000),
    );
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(5_000);
    expect(written).toContain("*1 more part is left out");
  });
});

describe("an HTML report", () => {
  test("lets its own style stand, and nothing else", async () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash("sha256").update(STYLE).digest("base64")}`);
    const page = await joined(writeHtml(long(1)));
    expect(page).toContain(`content="default-src 'none'; style-src '${STYLE_HASH}'`);
    expect(page).not.toMatch(/\sstyle=|<script|<link|\bhref=|\bsrc=|url\(/);
  });

  test("draws no line where there is one value, which would be a lone dot", async () => {
    const page = (series: readonly (number | null)[]) =>
      joined(
        writeHtml({
          lang: "id",
          title: "Nilai",
          blocks: [{ kind: "facts", facts: [["Nilai", { series, text: "naik" }]] }],
        }),
      );
    expect(await page([1, 2])).toContain('<svg class="course"');
    expect(await page([null, 2])).not.toContain("<svg");
  });

  test("is in the language it says", async () => {
    expect(await joined(writeHtml({ ...long(1), lang: "en" }))).toContain('<html lang="en">');
  });
});
