import { describe, expect, it } from "vitest";
import { sniffDelimiter } from "../../src/sheet/sniff-delimiter.ts";

const KNOWN = new Set(["NIK", "Nama", "Alamat", "No KK"]);

function isHeader(cells: readonly string[]): number {
  return cells.includes("NIK") ? cells.filter((cell) => KNOWN.has(cell)).length : 0;
}

describe("sniffDelimiter", () => {
  it.each([
    [";", "NIK;Nama\n"],
    [",", "NIK,Nama\r\n"],
    ["\t", "NIK\tNama\r"],
    ["|", "NIK|Nama"],
  ])("finds %j", (delimiter, text) => {
    expect(sniffDelimiter(text, isHeader)).toBe(delimiter);
  });

  it("goes by the recognised headers, not by the most frequent character", () => {
    const text = "DINAS SOSIAL, KAB. BINTAN, KEPRI, 2022\n\nNIK;Nama\n2101991708800001;Siti, Ani, Ayu, dkk\n";
    expect(sniffDelimiter(text, isHeader)).toBe(";");
  });

  it("looks through quotation marks and blanks around a header", () => {
    expect(sniffDelimiter('"Nama, lengkap" | "NIK"|"No KK"', isHeader)).toBe("|");
  });

  it("finds the delimiter of a header row whose cells hold line breaks", () => {
    expect(sniffDelimiter('"NIK\n(16 angka)",Nama,Alamat\n', isHeader)).toBe(",");
  });

  it("finds the delimiter above a quotation mark that is not closed", () => {
    expect(sniffDelimiter('NIK,Nama\n1,"Siti\n2,Budi;;;;\n', isHeader)).toBe(",");
  });

  it("prefers, at the same number of headers, the delimiter that makes more cells", () => {
    expect(sniffDelimiter("NIK,NIK;x,y,z\n", () => 1)).toBe(",");
  });

  it("goes by the number of cells where no header is recognised", () => {
    expect(sniffDelimiter("No KTP\tNama\n", isHeader)).toBe("\t");
  });

  it("takes `;`, the delimiter of Excel in Indonesian, where nothing tells", () => {
    expect(sniffDelimiter("", isHeader)).toBe(";");
    expect(sniffDelimiter("NIK\n", isHeader)).toBe(";");
  });

  it.each(["sep=|\n", "SEP=|\r\n", '"sep=|"\r', "sep=|||||\n"])("obeys a first line %j", (line) => {
    expect(sniffDelimiter(`${line}NIK,Nama`, isHeader)).toBe("|");
  });

  it("does not obey a first line `sep=` with another character", () => {
    expect(sniffDelimiter("sep=:\nNIK,Nama\n", isHeader)).toBe(",");
  });

  it("looks at the first 20 filled rows and no further", () => {
    const titles = "a|b\n\n".repeat(19);
    expect(sniffDelimiter(`${titles}NIK,Nama\n`, isHeader)).toBe(",");
    expect(sniffDelimiter(`a|b\n${titles}NIK,Nama\n`, isHeader)).toBe("|");
  });
});
