import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { alignCells } from "../../src/row/align-cells.ts";
import { readHeader } from "../../src/row/read-header.ts";

const NAMES = ["Nama", "NIK", "Status Perkawinan", "No KK", "Pekerjaan", "Tanggal Lahir"];
const { columns } = readHeader(APPLICANT_COLUMNS, NAMES);
const ROW = ["A", "2101990201800001", "4", "2101990101100001", "9", "02/01/1980"];

function align(...cells: readonly string[]): readonly unknown[] {
  return alignCells(columns, cells).cells;
}

describe("a row with cells too many", () => {
  it("keeps what stands between cells that prove their place", () => {
    expect(align("A", "S.Pd", ...ROW.slice(1))).toEqual(["", ...ROW.slice(1, 4), "9", "02/01/1980"]);
    expect(align(...ROW.slice(0, 3), "x", ...ROW.slice(3))).toEqual([
      "A",
      ROW[1],
      "",
      ROW[3],
      "9",
      "02/01/1980",
    ]);
    expect(align(...ROW.slice(0, 5), "x", "02/01/1980")).toEqual([...ROW.slice(0, 4), "", ""]);
  });

  it("may have won cells in two places", () => {
    expect(align("A", "S.Pd", ROW[1] ?? "", "4", "x", ...ROW.slice(3))).toEqual([
      "",
      ROW[1],
      "",
      ROW[3],
      "9",
      "02/01/1980",
    ]);
  });

  it("keeps nothing where none proves its place, or where there are far too many", () => {
    expect(align("A", "x", "y", "4", "z", "9", "q")).toEqual(["", "", "", "", "", ""]);
    expect(align(...ROW, ...Array.from({ length: 9 }, () => "x"))).toEqual(["", "", "", "", "", ""]);
  });

  it("lines up where the extra cells are empty, unless the other rows have none", () => {
    expect(alignCells(columns, [...ROW, "", " "])).toEqual({ cells: ROW });
    expect(alignCells(columns, [...ROW, ""], 7)).toEqual({ cells: ROW });
    expect(alignCells(columns, [...ROW, ""], 6)).toMatchObject({ ragged: { received: 7, expected: 6 } });
  });

  it("never has another value than before the slip", () => {
    const extras = fc.array(
      fc.tuple(fc.nat({ max: 6 }), fc.constantFrom("", "x", "4", "S.Pd", "02/01/1980")),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(extras, (inserted) => {
        const cells = [...ROW];
        for (const [at, cell] of inserted) cells.splice(at, 0, cell);
        for (const [position, cell] of align(...cells).entries()) expect(["", ROW[position]]).toContain(cell);
      }),
    );
  });
});

describe("a row with too few cells", () => {
  it("keeps what stands before the cut", () => {
    expect(align("A", ROW[1] ?? "", "4")).toEqual(["A", ROW[1], "4", "", "", ""]);
  });

  it("that a cell proves to have lost one before it keeps what that cell proves", () => {
    expect(align(...ROW.slice(1))).toEqual(["", ROW[1], "4", ROW[3], "9", "02/01/1980"]);
  });
});
