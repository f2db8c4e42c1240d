import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spellingsOf } from "../../src/applicant/occupation-spellings.ts";
import { EVERYDAY_WORK, TURNING_WORDS } from "../../src/applicant/occupation-words.ts";
import { OCCUPATIONS } from "../../src/applicant/occupations.ts";
import { parseOccupation } from "../../src/applicant/values/parse-occupation.ts";
import { valuesOf } from "../../src/possible.ts";

/** What rules exclude or leave open. */
const OF_THE_STATE = ["pns", "tni", "polri", "pensiunan", "asn", "pppk"];

function readingsOf(cells: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(cells.map((cell) => [cell, parseOccupation(cell)]));
}

function each(cells: readonly string[], result: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(cells.map((cell) => [cell, result]));
}

function meansOf(cell: string): readonly string[] {
  const { value } = parseOccupation(cell);
  return value === undefined ? [] : valuesOf(value);
}

test("every occupation is read by its name, its slug and its code", () => {
  const read = OCCUPATIONS.map(({ code, slug, label }) => {
    const codes = code === null ? [] : [String(code), String(code).padStart(2, "0"), `${code}. ${label.id}`];
    return new Set(
      [label.id, label.id.toUpperCase(), slug, ...codes].map((cell) => parseOccupation(cell).value),
    );
  });
  expect(read).toEqual(OCCUPATIONS.map(({ slug }) => new Set([slug])));
});

test.each([
  ["belum-tidak-bekerja", ["Belum/Tdk Bekerja", "tidak bekerja", "Nganggur", "tdk punya pekerjaan"]],
  ["mengurus-rumah-tangga", ["IRT", "I R T", "Ibu RT", "Mengurus Rumah Tangga (IRT)", "Ngurus rumah tanga"]],
  ["petani-pekebun", ["petani/pekebun", "Petani", "tani", "Petni", "Petani, Pekebun"]],
  ["karyawan-swasta", ["Swasta", "Kary. Swasta", "Karyawn Swasta", "Pegawai Toko"]],
  ["wiraswasta", ["Wirausaha", "Wiraswata", "Wirasuwasta", "WIRA SWASTA"]],
  ["buruh-tani-perkebunan", ["Buruh Tani", "Buruh Tani Karet", "buru tani"]],
  ["pembantu-rumah-tangga", ["ART", "Asisten RT", "Asisten Rumah Tangga", "PRT", "Pembantu"]],
  ["tukang-jahit", ["Penjahit", "Penjahit Baju", "tkg jahit"]],
  ["perangkat-desa", ["Kadus", "Kepala Dusun", "Perangkat Nagari"]],
])("%s", (slug, cells) => {
  expect(readingsOf(cells)).toEqual(each(cells, { value: slug, faults: [] }));
});

describe("every wording of the excluded", () => {
  test.each([
    ["pns", ["PNS", "P N S", "ASN (PNS)", "ASN/PNS", "Pegawai Negeri Sipil", "Pegawai Negri", "Peg. Negeri"]],
    [
      "pns",
      [
        "Peg Negri Sipil",
        "Guru PNS",
        "PNS Guru",
        "Guru (PNS)",
        "PNS Kemenag",
        "PNS Gol. III/a",
        "PNS Golongan III",
        "PNS (ASN)",
      ],
    ],
    [
      "tni",
      [
        "TNI AD",
        "TNI-AL",
        "Anggota TNI AD",
        "Anggota TNI AD aktif",
        "Tentara",
        "Prajurit TNI",
        "Babinsa",
        "Kowad",
      ],
    ],
    ["polri", ["POLRI", "Polisi", "POLRI (Polisi)", "Anggota Polri", "Brimob", "Polwan", "Bhabinkamtibmas"]],
    [
      "pensiunan",
      ["Pensiunan PNS", "Purn. TNI", "Purn TNI AD", "Purnawirawan", "Pensiunan Guru SD", "Guru Pensiun"],
    ],
    [
      "pensiunan",
      [
        "Pens. PNS",
        "Pensiun",
        "Purna Tugas",
        "PENSIUNAN TNI/POLRI",
        "Pensiunan PT Timah",
        "PNS pensiunan",
        "Pensiunan ABRI",
      ],
    ],
    ["pppk", ["PPPK", "P3K", "ASN PPPK", "ASN (PPPK)", "Guru PPPK", "PPPK Paruh Waktu", "Guru P3K"]],
    ["asn", ["ASN", "Guru ASN", "APARATUR SIPIL NEGARA (ASN)"]],
  ])("%s", (slug, cells) => {
    expect(readingsOf(cells)).toEqual(each(cells, { value: slug, faults: [] }));
  });

  test.each([
    ["PNS/TNI/POLRI", ["pns", "polri", "tni"]],
    ["TNI/POLRI", ["polri", "tni"]],
    ["Pensiunan dan PNS", ["pensiunan", "pns"]],
    ["ABRI", ["polri", "tni"]],
  ])("%s is one of them, whichever", (cell, values) => {
    expect(parseOccupation(cell)).toEqual({ value: { oneOf: values }, faults: [] });
  });
});

describe("several occupations in one cell", () => {
  test.each([
    ["Petani/PNS", ["petani-pekebun", "pns"]],
    ["Wiraswasta, PNS", ["pns", "wiraswasta"]],
    ["Guru/PNS", ["guru", "pns"]],
    ["Petani, pensiunan TNI", ["pensiunan", "petani-pekebun"]],
  ])("%s is one of both, with a warning where one is of the state", (cell, values) => {
    expect(parseOccupation(cell)).toEqual({
      value: { oneOf: values },
      faults: [{ code: "occupation/several", params: {} }],
    });
  });

  test.each([
    ["Tidak Bekerja/IRT", ["belum-tidak-bekerja", "mengurus-rumah-tangga"]],
    ["IRT & dagang", ["mengurus-rumah-tangga", "pedagang"]],
    ["Petani sambil nelayan", ["nelayan-perikanan", "petani-pekebun"]],
  ])("%s is one of both", (cell, values) => {
    expect(parseOccupation(cell)).toEqual({ value: { oneOf: values }, faults: [] });
  });

  test("one of which is not known is asked for, as it may hide a civil servant", () => {
    expect(["Petani/Anu", "IRT/Istri PNS", "Wiraswasta, bukan PNS"].flatMap(meansOf)).toEqual([]);
  });
});

describe("everyday words", () => {
  test("say what the card may say of them, and never an occupation of the state", () => {
    const mixed = EVERYDAY_WORK.filter(({ means }) => {
      const ofState = means.filter((slug) => OF_THE_STATE.includes(slug)).length;
      return ofState > 0 && ofState < means.length;
    });
    expect(mixed).toEqual([]);
  });

  test("stand in no other table", () => {
    const read = EVERYDAY_WORK.flatMap(({ means, words }) =>
      words.filter((word) => meansOf(word).join() !== [...new Set(means)].sort().join()),
    );
    expect(read).toEqual([]);
  });

  test.each([
    ...[
      "Buruh",
      "Buruh Serabutan",
      "Kerja Serabutan",
      "Kuli Bangunan",
      "Buruh gendong",
      "Buruh Cuci",
      "Tukang",
    ],
    ...[
      "Tukang Becak",
      "Tukang patri",
      "Ojek Online",
      "Sopir angkot",
      "Pemulung",
      "Pedagang Keliling",
      "Jual sayur",
    ],
    ...[
      "Pedagang Kaki Lima",
      "Petani Penggarap",
      "Petani kopi",
      "Nelayan kecil",
      "Peternak ayam",
      "Penyadap karet",
    ],
    ...[
      "Guru Ngaji",
      "Marbot",
      "Kader Posyandu",
      "Satpam",
      "TKI",
      "Karyawan",
      "Guru Honorer",
      "Honorer Guru",
      "GTT",
    ],
    ...[
      "Buruh pabrik",
      "Jual sayur keliling",
      "Tambal ban",
      "UMKM",
      "Petambak",
      "Pengrajin tikar",
      "Ibu rumah tangga jualan",
    ],
  ])("%s is known, and no occupation of the state", (cell) => {
    const { faults } = parseOccupation(cell);
    expect(faults).toEqual([]);
    expect(meansOf(cell)).not.toEqual([]);
    expect(meansOf(cell).filter((slug) => OF_THE_STATE.includes(slug))).toEqual([]);
  });

  test("a bare kind is every occupation of its kind", () => {
    expect(parseOccupation("Buruh").value).toEqual({
      oneOf: ["buruh-harian-lepas", "buruh-nelayan-perikanan", "buruh-peternakan", "buruh-tani-perkebunan"],
    });
  });
});

test.each(["guru", "dosen", "dokter", "bidan", "perawat", "Guru SD", "Guru SD Negeri 1", "Bidan Desa"])(
  "a %s may be a civil servant",
  (cell) => {
    expect(parseOccupation(cell)).toEqual({
      value: cell.split(" ")[0]?.toLowerCase(),
      faults: [{ code: "occupation/may-be-civil-servant", params: {} }],
    });
  },
);

describe("what is asked for", () => {
  test.each([
    ...[
      "Pegawai",
      "Pegawai Pemerintah",
      "Karyawan Pemda",
      "Sopir Dinas",
      "Penjaga Sekolah",
      "Ketua RT",
      "Lurah",
    ],
    ...[
      "Veteran",
      "Warakawuri",
      "Janda Pensiunan",
      "Pensiunan Janda PNS",
      "Satpol PP",
      "Polisi Hutan",
      "Polisi?",
    ],
    ...[
      "Istri PNS",
      "Anak TNI",
      "Mantan PNS",
      "Ex Polisi",
      "Calon TNI",
      "Bukan PNS",
      "Non PNS",
      "Guru Non PNS",
    ],
    ...["Belum Pensiun", "Asrama TNI", "Pegawai SMA Negeri", "0", "90", "-", "Tidak ada"],
  ])("%s", (cell) => {
    const { value, faults } = parseOccupation(cell);
    expect([value, faults.map(({ code }) => code)]).toEqual([undefined, ["occupation/unrecognised"]]);
  });

  test.each([
    ["Pethani", "Petani"],
    ["Nelayann", "Nelayan"],
    ["Wiraswatsa", "Wiraswasta"],
    ["Karyawan Pemda", null],
    ["Istri PNS", null],
  ])("a near name is suggested: %s", (cell, suggestion) => {
    expect(parseOccupation(cell)).toEqual({
      faults: [{ code: "occupation/unrecognised", params: { suggestion } }],
    });
  });
});

const stateWords = OCCUPATIONS.filter(({ slug }) => OF_THE_STATE.includes(slug)).flatMap(spellingsOf);

test("no word that turns a meaning leaves a plain occupation of the state", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TURNING_WORDS, "non", "tdk", "blm", "eks"),
      fc.constantFrom(...stateWords),
      fc.boolean(),
      fc.constantFrom(" ", ". ", " (", ", "),
      (turn, word, isBefore, between) => {
        const cell = isBefore ? `${turn}${between}${word}` : `${word}${between}${turn}`;
        const means = meansOf(cell);
        return means.length === 0 || means.some((slug) => !OF_THE_STATE.includes(slug));
      },
    ),
  );
});

test("whatever names an occupation of the state among others is never without it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...stateWords),
      fc.constantFrom(...EVERYDAY_WORK.flatMap(({ words }) => words)),
      fc.constantFrom("/", ", ", " dan ", " ", "; "),
      (ofState, other, between) => {
        const means = meansOf(`${other}${between}${ofState}`);
        return means.length === 0 || means.some((slug) => OF_THE_STATE.includes(slug));
      },
    ),
  );
});
