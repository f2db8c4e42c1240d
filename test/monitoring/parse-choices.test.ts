import { describe, expect, test } from "vitest";
import { parseIksUse } from "../../src/monitoring/values/parse-iks-use.ts";
import { parseKubeId } from "../../src/monitoring/values/parse-kube-id.ts";
import { parsePendamping } from "../../src/monitoring/values/parse-pendamping.ts";
import { parseStatus } from "../../src/monitoring/values/parse-status.ts";
import { parseTick } from "../../src/monitoring/values/parse-tick.ts";
import { parseTrend } from "../../src/monitoring/values/parse-trend.ts";
import { personsParser } from "../../src/monitoring/values/persons-parser.ts";
import type { CellParser } from "../../src/row/values/cell-parser.ts";

function expectEach<T>(parse: CellParser<T>, cells: readonly string[], value: T): void {
  expect(cells.map((cell) => [cell, parse(cell)])).toEqual(
    cells.map((cell) => [cell, { value, faults: [] }]),
  );
}

function expectFault(parse: CellParser<unknown>, cells: readonly string[], code: string): void {
  const codesOf = (cell: string) => [parse(cell).value, ...parse(cell).faults.map((found) => found.code)];
  expect(cells.map((cell) => [cell, codesOf(cell)])).toEqual(cells.map((cell) => [cell, [undefined, code]]));
}

describe("trend", () => {
  test.each([
    ["meningkat", ["Meningkat", "NAIK", "bertambah", "membaik"]],
    ["tetap", ["Tetap", "stabil", "tidak berubah"]],
    ["menurun", ["Menurun", "turun", "berkurang"]],
  ] as const)("%s", (trend, cells) => expectEach(parseTrend, cells, trend));
  // "Berkembang" is a stage of a group, and says nothing of this month.
  test("anything else is unknown", () =>
    expectFault(parseTrend, ["berkembang", "maju", "naik turun"], "choice/unknown"));

  test("is not said by a dash", () => expect(parseTrend("-")).toEqual({ faults: [] }));
});

describe("status", () => {
  test.each([
    ["aktif", ["Aktif", "BERJALAN", "jalan", "masih berjalan"]],
    [
      "perlu-pendampingan",
      ["Perlu Pendampingan", "perlu pembinaan", "perlu pendamping", "perlu-pendampingan"],
    ],
    [
      "tidak-aktif",
      ["Tidak Aktif", "tdk aktif", "non aktif", "Non-Aktif", "mati", "berhenti", "vakum", "bubar"],
    ],
  ] as const)("%s", (status, cells) => expectEach(parseStatus, cells, status));
  test("anything else is unknown", () =>
    expectFault(parseStatus, ["kurang aktif", "mati suri", "ya", "tumbuh"], "choice/unknown"));

  test("is not said by a dash", () => expect(parseStatus("-")).toEqual({ faults: [] }));
});

describe("use of the IKS", () => {
  test.each([
    ["belum-digunakan", ["belum digunakan", "Belum", "belum dipakai", "tidak ada"]],
    ["modal", ["Modal", "modal usaha", "tambahan modal"]],
    ["diversifikasi", ["Diversifikasi", "diversifikasi usaha"]],
    ["lainnya", ["lainnya", "lain-lain", "kegiatan sosial"]],
  ] as const)("%s", (use, cells) => expectEach(parseIksUse, cells, use));

  test("capital and diversification in one cell are both", () =>
    expectEach(
      parseIksUse,
      [
        "modal dan diversifikasi",
        "Modal; Diversifikasi",
        "modal/diversifikasi",
        "modal, diversifikasi usaha",
        "modal & diversifikasi",
        "modal + diversifikasi",
        "diversifikasi serta modal usaha",
        "modal-dan-diversifikasi",
      ],
      "modal-dan-diversifikasi",
    ));

  test("any other uses together are not known, as no value stands for them", () =>
    expectFault(
      parseIksUse,
      ["modal dan sosial", "belum; modal", "modal; modal", "modal, diversifikasi, sosial", "sudah", "-", ";"],
      "choice/unknown",
    ));
});

describe("pendamping", () => {
  test("a name is one, and so is a yes", () =>
    expectEach(
      parsePendamping,
      ["Sri Handayani", "Bpk. Eko, S.Sos", "Ñusta", "Eksan", "Ada", "ya", "1", "√", "2 orang"],
      true,
    ));
  test("a no is none", () =>
    expectEach(
      parsePendamping,
      [
        ...["tidak ada", "Tdk ada", "-", "belum", "Belum ada pendamping", "tidak ada lagi", "0", "kosong"],
        ...["tanpa pendamping", "belum ditunjuk", "tidak memiliki pendamping"],
      ],
      false,
    ));
  test("what is neither is unknown", () =>
    expectFault(
      parsePendamping,
      ["?", "2101991708800001", "x", "tidak jelas", "belum tahu", "mantan pendamping", "tidak aktif"],
      "choice/unknown",
    ));
});

describe("an answer of a checklist", () => {
  test("a yes or a tick", () =>
    expectEach(parseTick, ["ya", "Sudah", "ada", "1", "v", "V", "√", "✓", "✔"], true));
  test("a no", () => expectEach(parseTick, ["tidak", "belum", "-", "0", "tdk ada"], false));
  test("a cross may be either", () => expectFault(parseTick, ["x", "X", "✗", "cukup"], "choice/unknown"));
});

describe("a number of persons", () => {
  const parse = personsParser(1, 1_000);
  test("with or without the word", () =>
    expectEach(parse, ["10", "10 orang", "10 Org.", "10orang", "10 anggota"], 10));
  test("nothing else behind it", () =>
    expectFault(parse, ["10 KK", "sepuluh", "10-12 orang", "orang", "1,5"], "number/unreadable"));
  test("none, or more than a group can have", () =>
    expectFault(parse, ["0 orang", "1001"], "number/out-of-range"));
});

describe("the number of a group", () => {
  test("is kept as written", () => {
    const cells = ["21.01/KUBE-007", "007", "3E5"];
    expect(cells.map(parseKubeId)).toEqual(cells.map((value) => ({ value, faults: [] })));
  });
  test("loses the text mark of a spreadsheet", () => expectEach(parseKubeId, ["'007", '="007"'], "007"));
  test("is missing where a dash stands", () => expect(parseKubeId("-")).toEqual({ faults: [] }));
  test("is lost in scientific notation", () =>
    expectFault(parseKubeId, ["1,23E+15", "1E+15", "1.2e+21"], "number/excel-damaged"));
});
