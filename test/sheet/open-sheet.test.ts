import { openSheet, type SheetRow } from "aturan-kube/sheet";
import { describe, expect, it } from "vitest";
import { collect, cut } from "../cli/read/list-bytes.ts";

async function rowsOf(text: string): Promise<SheetRow[]> {
  return collect((await openSheet(new TextEncoder().encode(text))).rows);
}

describe("openSheet", () => {
  it("numbers CSV rows as Excel shows them, besides the physical line where each starts", async () => {
    expect(await rowsOf('sep=;\nDAFTAR\n\nNIK;Alamat\n1;"Jl. Mawar\nRT 1"\n2;Jl. Melati\n')).toEqual([
      { line: 2, row: 1, cells: ["DAFTAR"] },
      { line: 3, row: 2, cells: [""] },
      { line: 4, row: 3, cells: ["NIK", "Alamat"] },
      { line: 5, row: 4, cells: ["1", "Jl. Mawar\nRT 1"] },
      { line: 7, row: 5, cells: ["2", "Jl. Melati"] },
    ]);
  });

  it("takes bytes whole, in chunks, and in chunks as they come", async () => {
    const bytes = new TextEncoder().encode("NIK;Nama\n2101991708800001;Siti\n");
    const whole = await collect((await openSheet(bytes)).rows);
    expect(await collect((await openSheet(cut(bytes, [3]))).rows)).toEqual(whole);
    async function* coming(): AsyncGenerator<Uint8Array, void, void> {
      yield* cut(bytes, [5]);
    }
    expect(await collect((await openSheet(coming())).rows)).toEqual(whole);
    expect(whole).toHaveLength(2);
  });
});
