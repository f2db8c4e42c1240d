/** The writers of checked lists, whatever stands in a list: formats say the same, and nothing steers who reads them. */
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Checked } from "../../src/list/checked.ts";
import type { CheckedRows } from "../../src/list/checked-rows.ts";
import type { CheckReport } from "../../src/report/contract/check-report.ts";
import { formatCsv } from "../../src/report/contract/format-check-csv.ts";
import { formatJson } from "../../src/report/contract/format-check-json.ts";
import { formatNdjson } from "../../src/report/contract/format-check-ndjson.ts";
import { checkDocument } from "../../src/report/document/check-document.ts";
import { checkListing } from "../../src/report/document/check-listing.ts";
import { listFindings } from "../../src/report/document/list-findings.ts";
import { writerOf } from "../../src/report/formats.ts";
import { csvCell } from "../../src/report/text/csv-cell.ts";
import { writeJson, writeJsonReport } from "../../src/report/text/write-json.ts";
import { writeHtml } from "../../src/report/write/html.ts";
import { writeMarkdown } from "../../src/report/write/markdown.ts";
import { writePretty } from "../../src/report/write/pretty.ts";
import { gatherRows } from "../list/gather-rows.ts";
import { runs } from "../runs.ts";
import { CI_FORMATS, READERS } from "./ci-formats.ts";
import { drawnList } from "./drawn-list.ts";
import { plainReport } from "./plain-report.ts";
import { joined, textOf } from "./small-list.ts";
import { validateHtml } from "./validate-html.ts";

const options = fc.record({ lang: fc.constantFrom("id", "en"), showPii: fc.boolean() });

/** A list with the options it is written with. */
const written = fc.tuple(drawnList, options);

async function rowsOf(items: readonly Checked[]): Promise<CheckedRows> {
  async function* each(): AsyncGenerator<Checked, void, void> {
    yield* items;
  }
  return gatherRows(each());
}

describe("the JSON report", () => {
  it("is the plain report, key by key and byte by byte", async () => {
    await fc.assert(
      fc.asyncProperty(written, async ([items, { lang, showPii }]) => {
        const { members, groups, setAside, issues, ...head } = plainReport(items, { lang, showPii });
        const expected = writeJsonReport({ ...head, members, groups, setAside, issues });
        expect(textOf(formatJson(await rowsOf(items), { lang, showPii }))).toBe(expected);
      }),
    );
  });
});

describe("the NDJSON report", () => {
  it("has the objects of the JSON report, one a line, in its order", async () => {
    await fc.assert(
      fc.asyncProperty(written, async ([items, { lang, showPii }]) => {
        const { members, groups, setAside, issues, ...head } = plainReport(items, { lang, showPii });
        const expected = [
          { type: "list", ...head },
          ...members.map((each) => ({ type: "member", ...each })),
          ...groups.map((each) => ({ type: "group", ...each })),
          ...setAside.map((each) => ({ type: "setAside", ...each })),
          ...issues.map((each) => ({ type: "issue", ...each })),
        ];
        expect(textOf(formatNdjson(await rowsOf(items), { lang, showPii }))).toBe(
          expected.map((each) => `${writeJson(each)}\n`).join(""),
        );
      }),
    );
  });
});

describe("the CSV report", () => {
  it("read by any reader of CSV has the values of the JSON report", async () => {
    await fc.assert(
      fc.asyncProperty(written, async ([items, { lang, showPii }]) => {
        const { members } = plainReport(items, { lang, showPii });
        const text = textOf(formatCsv(await rowsOf(items), { lang, showPii }));
        expect(parse(text, { columns: true })).toEqual(
          members.map((member) => ({
            file: asCell(member.file),
            line: String(member.line),
            row: String(member.row),
            ...(showPii ? { name: asCell(member.name ?? null) } : {}),
            group: asCell(member.group),
            nik: member.nik ?? "",
            verdict: member.verdict,
            failing: idsOf(member, "fail"),
            unknown: idsOf(member, "unknown"),
            issues: member.issues.map(({ code }) => code).join(" "),
          })),
        );
      }),
    );
  });

  it("has a line a person and the header, and no other end of a line", async () => {
    await fc.assert(
      fc.asyncProperty(written, async ([items, { lang, showPii }]) => {
        const rows = await rowsOf(items);
        const text = textOf(formatCsv(rows, { lang, showPii }));
        expect(text.match(/[\n\r\u2028\u2029\u0085]/g)).toHaveLength(rows.memberCount + 1);
      }),
    );
  });
});

it("no report has a control character, a mark that turns writing around, or a part of a character", async () => {
  await fc.assert(
    fc.asyncProperty(written, async ([items, { lang, showPii }]) => {
      const rows = await rowsOf(items);
      for (const pieces of [
        formatCsv(rows, { lang, showPii }),
        formatJson(rows, { lang, showPii }),
        formatNdjson(rows, { lang, showPii }),
        writePretty(checkListing(rows, { lang, showPii, colors: false }), { colors: false }),
        writeMarkdown(checkDocument(rows, { lang, showPii })),
        writeHtml(checkDocument(rows, { lang, showPii })),
      ]) {
        const copies: Buffer[] = [];
        for await (const piece of pieces) copies.push(Buffer.from(piece as string));
        const bytes = Buffer.concat(copies);
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        expect(text.replaceAll("\n", "")).not.toMatch(
          /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u,
        );
      }
    }),
  );
});

it("the HTML report is HTML that a validator takes", async () => {
  await fc.assert(
    fc.asyncProperty(written, async ([items, { lang, showPii }]) => {
      const page = await joined(writeHtml(checkDocument(await rowsOf(items), { lang, showPii })));
      expect(await validateHtml(page)).toEqual([]);
    }),
    // The validator takes a tenth of a second for a page.
    { numRuns: runs(25) },
  );
});

it("the Markdown report has the cells of its tables, and no tag, link, picture or name that a list put there", async () => {
  await fc.assert(
    fc.asyncProperty(written, async ([items, { lang, showPii }]) => {
      const text = await joined(writeMarkdown(checkDocument(await rowsOf(items), { lang, showPii })));
      const lines = text.replaceAll(/\\./gu, "").split("\n");
      const cells = lines.map((line) => line.split("|").length - 1);
      for (const [at, count] of cells.entries()) {
        const before = cells[at - 1] ?? 0;
        if (count > 0 && before > 0) expect(count).toBe(before);
      }
      expect(lines.join("\n").replaceAll(/<br>|^>/gm, "")).not.toMatch(/[<>[\]]|@(?=[^\s&])/);
    }),
  );
});

/** A text as a reader of CSV gives it back. */
function asCell(text: string | null): string {
  const [[cell = ""] = []]: string[][] = text === null ? [[]] : parse(`${csvCell(text)},`);
  // A reader of UTF-8 has no halves of pairs.
  return Buffer.from(cell).toString("utf8");
}

function idsOf({ criteria }: CheckReport["members"][number], of: string): string {
  return criteria
    .filter(({ outcome }) => outcome === of)
    .map(({ id }) => id)
    .join(" ");
}

describe.each(CI_FORMATS)("the findings as %s", (format) => {
  it("can be read, one for each of the findings, whatever stands in a list", async () => {
    await fc.assert(
      fc.asyncProperty(written, async ([items, options]) => {
        const rows = await rowsOf(items);
        const write = await writerOf("check", format);
        const pieces = write(rows, { ...options, colors: true });
        const found = listFindings(rows, options.lang).sections.flatMap(({ findings }) => [...findings]);
        expect(READERS[format](await joined(pieces)).length).toBe(found.length);
      }),
    );
  });
});
