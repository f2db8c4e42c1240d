import { describe, expect, it } from "vitest";
import { openList } from "../../src/cli/read/open-list.ts";
import type { SourceRow } from "../../src/row/source-row.ts";
import { collect, cut, streamOf, useListFolder } from "../cli/read/list-bytes.ts";
import { rowsUnderHeader } from "./rows-under-header.ts";

const folder = useListFolder();

function isHeader(cells: readonly string[]): number {
  return cells.includes("NIK") ? cells.filter((cell) => /^[A-Z]/.test(cell)).length : 0;
}

const LIST = { countHeaders: isHeader };

function read(content: string | Uint8Array, file: string | null = "a.csv"): Promise<SourceRow[]> {
  return collect(rowsUnderHeader(streamOf([content]), { file, ...LIST }));
}

/** What is left to compare once the header is known: the line and the cells. */
async function readRows(content: string | Uint8Array): Promise<readonly (readonly [number, ...unknown[]])[]> {
  return (await read(content)).map(({ line, cells }) => [line, ...cells]);
}

function refusal(
  id: string,
  en: string,
): { readonly name: string; readonly text: { readonly id: string; readonly en: string } } {
  return { name: "InputError", text: { id, en } };
}

describe("openSheet with CSV", () => {
  it("reads a file on disk as rows under its header row", async () => {
    const path = await folder.write(
      "anggota.csv",
      "DAFTAR ANGGOTA KUBE\r\n\r\n NIK ;Nama\r\n2101991708800001; Siti \r\n",
    );
    expect(await collect(rowsUnderHeader(openList(path, streamOf([])), { file: path, ...LIST }))).toEqual([
      { file: path, line: 4, header: ["NIK", "Nama"], headerLine: 3, cells: ["2101991708800001", " Siti "] },
    ]);
  });

  it("gives all rows under one header the same header array", async () => {
    const [first, second] = await read("NIK,Nama\n1,A\n2,B\n", null);
    expect(first?.header).toBe(second?.header);
    expect(first?.file).toBeNull();
  });

  it("gives no rows where there is nothing under the header", async () => {
    expect(await read("NIK;Nama\n")).toEqual([]);
    expect(await read("NIK;Nama")).toEqual([]);
  });

  it("takes a header row of one column", async () => {
    expect(await readRows("NIK\n1\n2")).toEqual([
      [2, "1"],
      [3, "2"],
    ]);
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["a lone CR", "\r"],
  ])(
    "counts physical lines that end in %s, also inside quotation marks and where they are blank",
    async (_, eol) => {
      const lines = ["JUDUL", "", "NIK;Nama", "", '1;"Siti', "", 'Aminah"', ";;", "2;Budi", ""];
      expect(await readRows(lines.join(eol))).toEqual([
        [5, "1", `Siti${eol}${eol}Aminah`],
        [9, "2", "Budi"],
      ]);
    },
  );

  it("counts a first line `sep=;` and does not return it", async () => {
    expect(await readRows("sep=;\r\nNIK;Nama\r\n1;A, B, C\r\n")).toEqual([[3, "1", "A, B, C"]]);
  });

  it("skips rows whose cells are all blank", async () => {
    expect(await readRows('NIK;Nama\n;\n" ";\t\n   \n1;\n\n')).toEqual([[5, "1", ""]]);
  });

  it("keeps ragged rows as they are", async () => {
    expect(await readRows("NIK;Nama\n1\n2;B;C;D\n")).toEqual([
      [2, "1"],
      [3, "2", "B", "C", "D"],
    ]);
  });

  it.each([
    ["in the middle of a cell", 'Jl. "Mawar" 5'],
    ["at the start of a cell that goes on after them", '"Mawar" Jl. "Melati" 5'],
    ["after a blank", ' "Mawar"'],
    ["a single one at the end", 'tinggi 5"'],
  ])("keeps quotation marks %s", async (_, cell) => {
    expect(await readRows(`NIK;Alamat;x\n1;${cell};y\n2;b;c`)).toEqual([
      [2, "1", cell, "y"],
      [3, "2", "b", "c"],
    ]);
  });

  it("reads quotation marks written twice as one, and empty quoted cells as empty", async () => {
    expect(await readRows('NIK;a;b\n1;"""A"" b";""\n')).toEqual([[2, "1", '"A" b', ""]]);
  });

  it("finds a header whose cells hold line breaks", async () => {
    const rows = await read('"NIK";"Nama\nlengkap"\n1;A\n');
    expect(rows).toMatchObject([{ line: 3, headerLine: 1, header: ["NIK", "Nama\nlengkap"] }]);
  });

  it("finds a header in the 20th filled row", async () => {
    expect(await readRows(`${"judul\n\n".repeat(19)}NIK;Nama\n1;A`)).toEqual([[40, "1", "A"]]);
  });

  it("reads a cell of 10 MB, however small the chunks", async () => {
    const cell = `${"a".repeat(9_999_998)}""`;
    const bytes = Buffer.from(`NIK;Nama\n1;"${cell}"\n2;B\n`);
    const rows = await collect(rowsUnderHeader(streamOf(cut(bytes, [4096])), { file: null, ...LIST }));
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(String(rows[0]?.cells[1])).toHaveLength(9_999_999);
  });

  it.each([1, 7, 4096])("reads a long list the same in chunks of %i bytes", async (size) => {
    const record = '2101991708800001;"Siti ""Ayu""";"Jl. Melati\r\nRT 1";é\r\n';
    const bytes = Buffer.from(`NIK;Nama;Alamat;x\r\n${record.repeat(3000)}`);
    const rows = await collect(rowsUnderHeader(streamOf(cut(bytes, [size])), { file: null, ...LIST }));
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 3000 }, (_, index) => 2 + 2 * index));
    const cells = ["2101991708800001", 'Siti "Ayu"', "Jl. Melati\r\nRT 1", "é"];
    expect(rows.every((row) => JSON.stringify(row.cells) === JSON.stringify(cells))).toBe(true);
  });

  it("reads no further than the consumer, and closes the source when the consumer stops", async () => {
    let given = 0;
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from("NIK;Nama\n");
        for (;;) {
          given++;
          yield Buffer.from("2101991708800001;Siti\n".repeat(10_000));
        }
      } finally {
        closed = true;
      }
    }
    let rows = 0;
    for await (const _ of rowsUnderHeader(endless(), { file: null, ...LIST })) if (++rows === 25_000) break;
    expect(given).toBe(3);
    expect(closed).toBe(true);
  });

  it("closes the source when the list is refused", async () => {
    const source = streamOf(["PK\x03\x04", "x"]);
    await expect(collect(rowsUnderHeader(source, { file: null, ...LIST }))).rejects.toThrow("rusak");
    expect(source.destroyed).toBe(true);
  });
});

describe("CSV that openSheet refuses", () => {
  it("is a page that is called a workbook", async () => {
    await expect(read("<html><table><tr><td>NIK</td></tr></table></html>")).rejects.toMatchObject(
      refusal(
        "`a.csv` berisi halaman web (HTML), seharusnya daftar CSV, XLSX, ODS, JSON, atau NDJSON; buka di Excel, lalu simpan dengan `Save As` > `Excel Workbook (*.xlsx)`",
        "`a.csv` holds a web page (HTML), expected a list in CSV, XLSX, ODS, JSON or NDJSON; open it in Excel and save it with `Save As` > `Excel Workbook (*.xlsx)`",
      ),
    );
  });

  it("is one with stray NUL bytes", async () => {
    await expect(read("NIK;Nama\n1;Si\0ti\n")).rejects.toMatchObject(
      refusal(
        "`a.csv` berisi byte NUL, seharusnya hanya teks: file ini rusak atau bukan CSV; buka daftarnya di Excel, lalu simpan dengan `Save As` > `Excel Workbook (*.xlsx)`",
        "`a.csv` holds NUL bytes, expected nothing but text: it is damaged or not CSV; open the list in Excel and save it with `Save As` > `Excel Workbook (*.xlsx)`",
      ),
    );
  });

  it.each([
    ["to the end of the file", 'NIK;Nama\n1;A\n2;"B\nC\n3;C\n'],
    ["and swallows the rows up to the next quotation mark", 'NIK;Nama\n1;A\n2;"B\n3;"C"\n4;"D"\n'],
    ["after another cell with line breaks", 'NIK;Nama;x\n1;"A\n";"B\n'],
    ["in the last character of the file", 'NIK;Nama\n1;A\n2;"'],
  ])("is one with a quotation mark that is not closed %s, and its line is named", async (_, content) => {
    await expect(read(content)).rejects.toMatchObject(
      refusal(
        '`a.csv` baris 3: tanda kutip `"` dibuka tetapi tidak ditutup di akhir sel; hapus tanda itu, atau tutup selnya dengan `"`',
        '`a.csv` line 3: a quotation mark `"` is opened but not closed at the end of its cell; delete it, or close the cell with `"`',
      ),
    );
  });

  const LARGE = "a\n".repeat(8.5 * 1024 * 1024);
  it.each([
    ["in quotation marks that never close", `NIK;Nama;x\n1;"A\n";"${LARGE}`, 3],
    ["in quotation marks that close at last", `NIK;Nama;x\n\n1;"${LARGE}"\n`, 3],
    ["without quotation marks", `NIK;Nama\n\n1;${LARGE.replaceAll("\n", " ")}\n2;B\n`, 3],
  ])("is one with a record of more than 16 MiB %s, and its line is named", async (_, content, line) => {
    const fault = refusal(
      `\`a.csv\` baris ${line}: satu baris data lebih dari 16 MiB, mungkin karena tanda kutip \`"\` tidak ditutup; hapus atau tutup tanda kutip itu`,
      `\`a.csv\` line ${line}: one record is larger than 16 MiB, probably because a quotation mark \`"\` is not closed; delete or close it`,
    );
    await expect(read(content)).rejects.toMatchObject(fault);
    const chunks = cut(Buffer.from(content), [256 * 1024]);
    await expect(
      collect(rowsUnderHeader(streamOf(chunks), { file: "a.csv", ...LIST })),
    ).rejects.toMatchObject(fault);
  });
});
