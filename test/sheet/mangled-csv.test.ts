import { openSheet } from "aturan-kube/sheet";
import { describe, expect, it } from "vitest";
import { collect } from "../cli/read/list-bytes.ts";

const HEADERS = new Set(["NIK", "Nama", "Alamat"]);

async function tableOf(text: string): Promise<readonly (readonly string[])[]> {
  const countHeaders = (cells: readonly string[]): number =>
    cells.includes("NIK") ? cells.filter((cell) => HEADERS.has(cell)).length : 0;
  const { rows } = await openSheet(Buffer.from(text), { countHeaders });
  return (await collect(rows)).map(({ cells }) => cells);
}

const LIST = [
  ["NIK", "Nama", "Alamat"],
  ["1", "Siti", "Jl. Mawar, RT 1"],
];

describe("rows of CSV that stand in one cell each", () => {
  it.each([
    [
      "of a list with commas saved by a program that parts with semicolons",
      '"NIK,Nama,Alamat"\n"1,Siti,""Jl. Mawar, RT 1"""\n',
    ],
    ["with empty cells behind", '"NIK,Nama,Alamat";;;\n"1,Siti,""Jl. Mawar, RT 1""";;;\n'],
    ["of which only some are quoted", 'NIK,Nama,Alamat\n"1,Siti,""Jl. Mawar, RT 1"""\n'],
    [
      "under a line that states the other delimiter",
      'sep=;\n"NIK,Nama,Alamat"\n"1,Siti,""Jl. Mawar, RT 1"""\n',
    ],
    ["the other way round", '"NIK;Nama;Alamat",,\n"1;Siti;Jl. Mawar, RT 1",,\n'],
    ["with tabs", '"NIK\tNama\tAlamat"\n"1\tSiti\tJl. Mawar, RT 1"\n'],
  ])("are taken out of it: %s", async (_, text) => {
    expect(await tableOf(text)).toEqual(LIST);
  });

  it("are put together again where the other program parted them", async () => {
    expect(await tableOf('"NIK,Nama,Alamat";\n1,Siti,Jl. Mawar; RT 1\n')).toEqual([
      ["NIK", "Nama", "Alamat"],
      ["1", "Siti", "Jl. Mawar; RT 1"],
    ]);
  });

  it("are left where only a title has the delimiter in it, or they do not read as a row", async () => {
    expect(
      await tableOf('"Daftar anggota, Desa Kijang"\nNIK,Nama,Alamat\n1,Siti,"Jl. Mawar, RT 1"\n'),
    ).toEqual([["Daftar anggota, Desa Kijang"], ...LIST]);
    expect((await tableOf('"NIK,Nama,Alamat";\n"1,""Siti";\n'))[1]).toEqual(['1,"Siti', ""]);
  });
});

describe("old and odd CSV", () => {
  it.each([
    ["byte order marks before a quoted header", '\uFEFF\uFEFF"NIK";Nama\n1;Siti\n'],
    ["a byte order mark before `sep=`", "\uFEFFsep=;\r\nNIK;Nama\r\n1;Siti\r\n"],
    ["CR alone at the end of lines", "NIK;Nama\r1;Siti\r"],
    ["the end mark of DOS", "NIK;Nama\r\n1;Siti\r\n\x1a"],
    ["the end mark right behind the last cell", "NIK;Nama\r\n1;Siti\x1a"],
  ])("is read with %s", async (_, text) => {
    expect(await tableOf(text)).toEqual([
      ["NIK", "Nama"],
      ["1", "Siti"],
    ]);
  });
});
