import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfCell } from "../../src/sheet/cell-block.ts";
import { openCsv } from "../../src/sheet/open-csv.ts";
import type { SheetRow } from "../../src/sheet/sheet.ts";
import { collect, cut, streamOf } from "../cli/read/list-bytes.ts";
import { csvFile, HEADERS } from "./csv-file.arbitrary.ts";

const KNOWN: ReadonlySet<string> = new Set(HEADERS);
const sizes = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 5 });
const blockSizes = fc.constantFrom(1, 7, 4096);

function countHeaders(cells: readonly string[]): number {
  return cells.includes("NIK") ? cells.filter((cell) => KNOWN.has(cell)).length : 0;
}

/** The rows in the blocks of a file, cell by cell. */
async function rowsInBlocks(chunks: readonly Uint8Array[], blockRows: number): Promise<readonly SheetRow[]> {
  const { rows } = openCsv(streamOf(chunks), { file: null, countHeaders, blockRows });
  const read: SheetRow[] = [];
  for await (const block of rows.blocks ?? []) {
    if ("again" in block) throw new TypeError("nothing is read elsewhere here");
    expect(block.rowCount).toBeGreaterThan(0);
    expect(block.rowCount).toBeLessThanOrEqual(blockRows);
    for (let at = 0; at < block.rowCount; at++) {
      const first = block.firstCell[at] ?? Number.NaN;
      const count = (block.firstCell[at + 1] ?? Number.NaN) - first;
      const cells = Array.from({ length: count }, (_, index) => textOfCell(block, first + index));
      read.push({ line: block.lines[at] ?? 0, row: block.rows[at] ?? 0, cells });
    }
  }
  return read;
}

async function rowsOf(chunks: readonly Uint8Array[]): Promise<readonly SheetRow[]> {
  return collect(openCsv(streamOf(chunks), { file: null, countHeaders }).rows);
}

describe("the blocks of CSV", () => {
  it("hold the rows of any table, however large they are and however its bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(csvFile(), sizes, blockSizes, async ({ bytes }, chunkSizes, blockRows) => {
        expect(await rowsInBlocks(cut(bytes, chunkSizes), blockRows)).toEqual(await rowsOf([bytes]));
      }),
    );
  });

  it("hold rows that were taken out of the cell they stood in, of a list larger than a block", async () => {
    const wrapped = fc.array(
      fc.constantFrom('"1,Siti,""Jl. ""M"", é"""', '"2,Budi,x";;', "3,Adi,y; z", '4;"a""b";c', '"5,ü"', ""),
      { maxLength: 30 },
    );
    const headers = fc.constantFrom('"NIK,Nama,Alamat"', "NIK,Nama,Alamat", "NIK;Nama;Alamat");
    await fc.assert(
      fc.asyncProperty(headers, wrapped, blockSizes, async (header, lines, blockRows) => {
        const bytes = Buffer.from(`${header}\n${lines.join("\n")}`);
        expect(await rowsInBlocks(cut(bytes, [100]), blockRows)).toEqual(await rowsOf([bytes]));
      }),
    );
  });

  it("go on over the pieces of a file of some megabytes, in whatever encoding", async () => {
    const record = '2101991708800001;"Siti ""Ayu""";"Jl. Melati\r\nRT 1";é\r\n';
    const text = `NIK;Nama;Alamat;x\r\n${record.repeat(40_000)}`;
    for (const bytes of [Buffer.from(text), Buffer.from(text, "latin1"), Buffer.from(text, "utf16le")]) {
      for (const chunks of [[bytes], cut(bytes, [65_537])]) {
        const rows = await rowsInBlocks(chunks, 4096);
        expect(rows).toHaveLength(40_001);
        expect(rows.at(-1)).toEqual({
          line: 80_000,
          row: 40_001,
          cells: ["2101991708800001", 'Siti "Ayu"', "Jl. Melati\r\nRT 1", "é"],
        });
      }
    }
  });
});
