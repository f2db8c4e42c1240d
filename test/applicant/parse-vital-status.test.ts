import { parseApplicant } from "aturan-kube";
import { describe, expect, test } from "vitest";
import {
  parseAlive,
  parseDeath,
  parseRemark,
  parseVitalStatus,
} from "../../src/applicant/values/parse-vital-status.ts";

describe("a remark that says so of the person", () => {
  test.each([
    ...[
      "Meninggal dunia",
      "meninggal",
      "MENINGGAL DUNIA",
      "Sudah meninggal",
      "telah meninggal dunia",
      "Alm.",
      "ALMARHUMAH",
    ],
    ...[
      "alm",
      "almh.",
      "wafat",
      "MD",
      "m.d.",
      "tutup usia",
      "mati",
      "Ybs sudah meninggal",
      "sdh meninggal tgl 3-1-2022",
    ],
    ...[
      "meninggal dunia, digantikan anaknya",
      "Ket: meninggal",
      "orangnya sudah meninggal",
      "Penerima meninggal dunia",
    ],
    ...["yang bersangkutan telah meninggal dunia", "Meninggal dunia karena sakit", "(alm)"],
  ])("means death: %s", (cell) => {
    expect(parseRemark(cell)).toEqual({ value: "deceased", faults: [] });
  });

  test.each([
    ...[
      "pindah",
      "Pindah ke Batam",
      "sudah pindah",
      "PINDAH KELUAR",
      "pindah alamat",
      "pindah domisili ke Jawa",
    ],
    ...[
      "Ybs pindah ikut suami",
      "mutasi keluar",
      "tidak tinggal di desa ini",
      "sudah tidak berdomisili di desa",
    ],
  ])("means that they moved away: %s", (cell) => {
    expect(parseRemark(cell)).toEqual({ value: "moved", faults: [] });
  });

  test.each(["hilang", "tidak ditemukan", "tidak diketahui keberadaannya"])("means missing: %s", (cell) => {
    expect(parseRemark(cell)).toEqual({ value: "missing", faults: [] });
  });
});

test.each([
  ...[
    "suami meninggal",
    "meninggal suaminya",
    "orang tua meninggal",
    "Alm. suami",
    "ditinggal mati suami",
    "cerai mati",
  ],
  ...[
    "anak dari alm. Budi",
    "pengganti alm. Siti",
    "belum meninggal",
    "masih hidup",
    "menggantikan yang meninggal",
  ],
  ...[
    "pindahan dari Medan",
    "pindah dari Batam",
    "pindah datang",
    "pindah KK",
    "pindah agama",
    "pindah ke RT 03",
  ],
  ...["pindah pekerjaan", "rencana pindah", "belum pindah", "anaknya pindah ke Batam", "pindah kelompok"],
  ...[
    "KTP hilang",
    "hilang KTP",
    "kartu hilang",
    "meninggalkan desa",
    "mati lampu",
    "sudah menerima BLT",
    "-",
    "ok",
    "x",
  ],
  `meninggal ${"sekali ".repeat(40)}`,
])("another remark says nothing: %s", (cell) => {
  expect(parseRemark(cell)).toEqual({ faults: [] });
});

test("the codes and words of OpenSID", () => {
  const said = ["1", "HIDUP", "2", "MATI", "3", "PINDAH", "4", "HILANG", "5", "PERGI"].map(parseVitalStatus);
  expect(said.map(({ value }) => value)).toEqual([
    ...["alive", "alive", "deceased", "deceased", "moved", "moved", "missing", "missing", "moved", "moved"],
  ]);
  expect(parseVitalStatus("9")).toEqual({ faults: [{ code: "member/status-unrecognised", params: {} }] });
});

test("a column that asks for the living, and one that asks for the dead", () => {
  expect(["Ya", "Tidak", "Meninggal"].map((cell) => parseAlive(cell).value)).toEqual([
    ...["alive", "deceased", "deceased"],
  ]);
  expect(
    ["MENINGGAL", "Ya", "Tidak", "12/03/2021", "Hidup", "-"].map((cell) => parseDeath(cell).value),
  ).toEqual([...["deceased", "deceased", "alive", "deceased", "alive", undefined]]);
});

test("somebody who died is never eligible, whatever another column says, and the value is kept", () => {
  const row = { NIK: "2101990201800001", status_dasar: "1", Keterangan: "Meninggal dunia" };
  const { applicant, issues } = parseApplicant(row);
  expect(applicant).toEqual({ nik: "2101990201800001", vitalStatus: "deceased" });
  expect(issues.map(({ code, severity, column }) => [code, severity, column])).toEqual([
    ["member/deceased", "error", "status_dasar"],
  ]);
});

test("two columns of remarks are no double column", () => {
  const row = { NIK: "2101990201800001", Keterangan: "sudah menerima BLT", Ket: "", Catatan: "rajin" };
  expect(parseApplicant(row)).toEqual({ applicant: { nik: "2101990201800001" }, issues: [] });
});
