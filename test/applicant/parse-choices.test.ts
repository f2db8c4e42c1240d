import { describe, expect, test } from "vitest";
import { OCCUPATIONS } from "../../src/applicant/occupations.ts";
import { parseMaritalStatus } from "../../src/applicant/values/parse-marital-status.ts";
import { parseOccupation } from "../../src/applicant/values/parse-occupation.ts";
import { parseSex } from "../../src/applicant/values/parse-sex.ts";
import type { CellParser } from "../../src/row/values/cell-parser.ts";

function expectEach<T>(parse: CellParser<T>, cells: readonly string[], value: T): void {
  expect(cells.map((cell) => [cell, parse(cell)])).toEqual(
    cells.map((cell) => [cell, { value, faults: [] }]),
  );
}

function expectUnknown(
  parse: CellParser<unknown>,
  cells: readonly string[],
  expected: readonly string[],
): void {
  const unknown = { faults: [{ code: "choice/unknown", params: { expected } }] };
  expect(cells.map((cell) => [cell, parse(cell)])).toEqual(cells.map((cell) => [cell, unknown]));
}

describe("sex", () => {
  test("men", () =>
    expectEach(
      parseSex,
      ["L", "l", "LK", "Laki-laki", "LAKI - LAKI", "Laki2", "Laki²", "(L)", "pria", "M", "♂", "1"],
      "laki-laki",
    ));
  test("women", () =>
    expectEach(
      parseSex,
      ["P", "p", "PR", "Prp", "Perempuan", "Prempuan", "WANITA", "Wnt.", "F", "♀", "2"],
      "perempuan",
    ));
  test("anything else is unknown, so is the W of those who write P for pria", () =>
    expectUnknown(parseSex, ["X", "3", "-", "L/P", "W"], ["L", "P"]));
});

describe("marital status", () => {
  test.each([
    ["belum-kawin", ["BELUM KAWIN", "Belum Menikah", "lajang", "1", "belum-kawin"]],
    ["kawin", ["KAWIN", "Menikah", "Sudah menikah", "nikah", "2"]],
    ["kawin-tercatat", ["KAWIN TERCATAT", "kawin-tercatat"]],
    ["kawin-belum-tercatat", ["KAWIN BELUM TERCATAT", "Kawin belum tercatat"]],
    ["cerai-hidup", ["CERAI HIDUP", "cerai hidup", "3"]],
    ["cerai-mati", ["CERAI MATI", "Janda cerai mati", "4"]],
  ] as const)("%s", (status, cells) => expectEach(parseMaritalStatus, cells, status));

  test("a widow or a divorce without more is one of both ways in which a marriage ends", () => {
    expect(["Janda", "DUDA", "cerai"].map(parseMaritalStatus)).toEqual(
      Array(3).fill({
        value: { oneOf: ["cerai-hidup", "cerai-mati"] },
        faults: [{ code: "marital-status/unspecific", params: {} }],
      }),
    );
  });

  test("anything else is unknown", () =>
    expectUnknown(
      parseMaritalStatus,
      ["5", "ya", "-"],
      ["BELUM KAWIN", "KAWIN", "KAWIN TERCATAT", "KAWIN BELUM TERCATAT", "CERAI HIDUP", "CERAI MATI"],
    ));
});

describe("occupation", () => {
  test("every occupation is read by its name, its slug and its code", () => {
    const read = OCCUPATIONS.map(({ code, slug, label }) => {
      const cells = [label.id, label.id.toUpperCase(), slug, ...(code === null ? [] : [String(code)])];
      return new Set(cells.map((cell) => parseOccupation(cell).value));
    });
    expect(read).toEqual(OCCUPATIONS.map(({ slug }) => new Set([slug])));
  });

  test.each([
    ["mengurus-rumah-tangga", ["IRT", "Ibu Rumah Tangga", "02"]],
    ["petani-pekebun", ["petani/pekebun", "Petani", "tani", "9", "09"]],
    ["nelayan-perikanan", ["NELAYAN/PERIKANAN", "Nelayan"]],
    ["karyawan-swasta", ["Swasta", "KARYAWAN SWASTA"]],
    ["wiraswasta", ["Wirausaha"]],
    ["polri", ["POLRI", "Polisi", "KEPOLISIAN RI (POLRI)"]],
    ["tni", ["TNI AD", "TENTARA NASIONAL INDONESIA (TNI)"]],
    ["pensiunan", ["Pensiunan PNS", "Purnawirawan TNI", "PENSIUNAN"]],
    ["pns", ["PNS", "ASN (PNS)", "Pegawai Negeri Sipil", "PEGAWAI NEGERI SIPIL (PNS)", "5"]],
    ["pppk", ["PPPK", "P3K", "ASN (PPPK)"]],
    ["asn", ["ASN", "Aparatur Sipil Negara", "APARATUR SIPIL NEGARA (ASN)"]],
  ] as const)("%s", (slug, cells) => expectEach(parseOccupation, cells, slug));

  test.each(["TNI/POLRI", "Guru PNS", "Pegawai", "Honorer Guru", "0", "90", "-"])(
    "%s is not guessed",
    (cell) => {
      expect(parseOccupation(cell)).toEqual({ faults: [{ code: "occupation/unrecognised", params: {} }] });
    },
  );

  test.each(["guru", "dosen", "dokter", "bidan", "perawat"])("a %s may be a civil servant", (cell) => {
    expect(parseOccupation(cell)).toEqual({
      value: cell,
      faults: [{ code: "occupation/may-be-civil-servant", params: {} }],
    });
  });
});
