import { describe, expect, it } from "vitest";
import { sniffDialect } from "../../src/sheet/sniff-dialect.ts";

const KNOWN = new Set(["NIK", "Nama", "Alamat", "No KK"]);

function isHeader(cells: readonly string[]): number {
  return cells.includes("NIK") ? cells.filter((cell) => KNOWN.has(cell)).length : 0;
}

describe("sniffDialect", () => {
  it.each([
    [";", "NIK;Nama\n"],
    [",", "NIK,Nama\r\n"],
    ["\t", "NIK\tNama\r"],
    ["|", "NIK|Nama"],
  ])("finds %j", (delimiter, text) => {
    expect(sniffDialect(text, isHeader).delimiter).toBe(delimiter);
  });

  it("goes by the recognised headers, not by the most frequent character", () => {
    const text = "DINAS SOSIAL, KAB. BINTAN, KEPRI, 2022\n\nNIK;Nama\n2101991708800001;Siti, Ani, Ayu, dkk\n";
    expect(sniffDialect(text, isHeader).delimiter).toBe(";");
  });

  it("looks through quotation marks and blanks around a header", () => {
    expect(sniffDialect('"Nama, lengkap" | "NIK"|"No KK"', isHeader).delimiter).toBe("|");
  });

  it("finds the delimiter of a header row whose cells hold line breaks", () => {
    expect(sniffDialect('"NIK\n(16 angka)",Nama,Alamat\n', isHeader).delimiter).toBe(",");
  });

  it("finds the delimiter above a quotation mark that is not closed", () => {
    expect(sniffDialect('NIK,Nama\n1,"Siti\n2,Budi;;;;\n', isHeader).delimiter).toBe(",");
  });

  it("prefers, at the same number of headers, the delimiter that makes more cells", () => {
    expect(sniffDialect("NIK,NIK;x,y,z\n", () => 1).delimiter).toBe(",");
  });

  it("goes by the number of cells where no header is recognised", () => {
    expect(sniffDialect("No KTP\tNama\n", isHeader).delimiter).toBe("\t");
  });

  it("takes `;`, the delimiter of Excel in Indonesian, where nothing tells", () => {
    expect(sniffDialect("", isHeader).delimiter).toBe(";");
    expect(sniffDialect("NIK\n", isHeader).delimiter).toBe(";");
  });

  it.each(["sep=|\n", "SEP=|\r\n", '"sep=|"\r', "sep=|||||\n"])("obeys a first line %j", (line) => {
    expect(sniffDialect(`${line}NIK,Nama`, isHeader).delimiter).toBe("|");
  });

  it("does not obey a first line `sep=` with another character", () => {
    expect(sniffDialect("sep=:\nNIK,Nama\n", isHeader).delimiter).toBe(",");
  });

  it("looks at the first 20 filled rows and no further", () => {
    const titles = "a|b\n\n".repeat(19);
    expect(sniffDialect(`${titles}NIK,Nama\n`, isHeader).delimiter).toBe(",");
    expect(sniffDialect(`a|b\n${titles}NIK,Nama\n`, isHeader).delimiter).toBe("|");
  });
});
