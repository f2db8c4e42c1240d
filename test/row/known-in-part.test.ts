import { describe, expect, test } from "vitest";
import { parseApplicant } from "../../src/index.ts";
import { inBoth, oneOf } from "../../src/possible.ts";
import { createColumnTable } from "../../src/row/column-table.ts";
import { sameDate } from "../../src/row/partial-date.ts";
import { readCells } from "../../src/row/read-cells.ts";
import { readHeader } from "../../src/row/read-header.ts";
import { accept, MISSING } from "../../src/row/values/cell-parser.ts";

describe("one of several values", () => {
  test("is in ascending order, each once, and bare where there is one", () => {
    expect(oneOf([117, 17, 117])).toEqual({ oneOf: [17, 117] });
    expect(oneOf(["b", "a"])).toEqual({ oneOf: ["a", "b"] });
    expect([oneOf([42, 42]), oneOf([])]).toEqual([42, undefined]);
  });

  test("leaves what two statements have in common", () => {
    expect(inBoth({ oneOf: ["a", "b", "c"] }, { oneOf: ["c", "b"] })).toEqual({ oneOf: ["b", "c"] });
    expect(inBoth({ oneOf: ["a", "b"] }, "b")).toBe("b");
    expect([inBoth("a", "b"), inBoth({ oneOf: ["a", "b"] }, "c")]).toEqual([undefined, undefined]);
  });

  test("of dates, one within the other", () => {
    expect(sameDate("1980", "1980-02")).toBe("1980-02");
    expect(sameDate({ oneOf: ["1980-02-03", "1980-03-02"] }, "1980-03")).toBe("1980-03-02");
    expect(sameDate("1980-02", "1980-03-02")).toBeUndefined();
  });
});

describe("two columns of one property", () => {
  const read = (...cells: readonly string[]) => {
    const { applicant, issues } = parseApplicant(
      Object.fromEntries(cells.map((cell, index) => [["Status Perkawinan", "Status Kawin"][index], cell])),
    );
    return [applicant.maritalStatus, issues.filter(({ code }) => code === "cell/conflict").length];
  };

  test("that go together leave what both allow", () => {
    expect(read("Janda", "Cerai Mati")).toEqual(["cerai-mati", 0]);
    expect(read("Cerai Mati", "Janda")).toEqual(["cerai-mati", 0]);
    expect(read("Janda", "Duda")).toEqual([{ oneOf: ["cerai-hidup", "cerai-mati"] }, 0]);
    expect(read("Janda", "")).toEqual([{ oneOf: ["cerai-hidup", "cerai-mati"] }, 0]);
  });

  test("that contradict each other say nothing", () => {
    expect(read("Janda", "Kawin")).toEqual([undefined, 1]);
  });
});

describe("columns of a ranking", () => {
  const words: Readonly<Record<string, string>> = { "-": "none", a: "a", b: "b" };
  const parse = (cell: string) => {
    const value = oneOf([...cell].flatMap((word) => words[word] ?? []));
    return value === undefined ? MISSING : accept(value);
  };
  const table = createColumnTable({
    rows: {
      key: { isPersonal: false, columns: [{ header: "Key", aliases: [], parse }] },
      in: {
        isPersonal: false,
        ranking: ["none", "a", "b"],
        columns: [
          { header: "A", aliases: [], parse },
          { header: "B", aliases: [], parse },
        ],
      },
    },
    keyField: "key",
    groupField: "key",
    unusedHeaders: [],
  });
  const read = (...cells: readonly string[]): unknown => {
    const header = readHeader(table, ["A", "B"]);
    return readCells<{ readonly in?: unknown }, string>(header, cells, () => [], {}).record.in;
  };

  test.each([
    ["a", "-", "a"],
    ["-", "-", "none"],
    ["-", "", undefined],
    ["a", "", "a"],
    ["-a", "-", { oneOf: ["a", "none"] }],
    ["-a", "", undefined],
    ["-a", "b", "b"],
    ["ab", "-", { oneOf: ["a", "b"] }],
    ["-b", "a", { oneOf: ["a", "b"] }],
    ["-b", "-a", { oneOf: ["a", "b", "none"] }],
  ])("that say %j and %j leave possible %j", (first, second, expected) => {
    expect(read(first, second)).toEqual(expected);
  });
});
