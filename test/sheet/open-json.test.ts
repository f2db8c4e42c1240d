import { openSheet, type Sheet, type SheetOptions } from "aturan-kube/sheet";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/sheet/json/parse-json.ts";
import { collect } from "../cli/read/list-bytes.ts";

function countHeaders(cells: readonly string[]): number {
  return cells.some((cell) => /^nik$/i.test(cell)) ? cells.length : 0;
}

function open(text: string, options: SheetOptions = {}): Promise<Sheet> {
  return openSheet(new TextEncoder().encode(text), { file: "a.json", countHeaders, ...options });
}

async function tableOf(text: string, options?: SheetOptions): Promise<readonly (readonly string[])[]> {
  return (await collect((await open(text, options)).rows)).map(({ cells }) => cells);
}

describe("what is no record in a list of records", () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      "an empty list between records is left out",
      '[{"NIK": "1"}, [], {"NIK": "2"}]',
      [["NIK"], ["1"], ["2"]],
    ],
    [
      "an object between rows is left out",
      '[["NIK", "Nama"], {"NIK": "9"}, ["1", "A"]]',
      [
        ["NIK", "Nama"],
        ["1", "A"],
      ],
    ],
    [
      "a row that ends early has empty cells",
      '[["NIK", "Nama"], ["1"]]',
      [
        ["NIK", "Nama"],
        ["1", ""],
      ],
    ],
    [
      "a list within the members of a group is left out",
      '[{"Kelompok": "Mawar", "anggota": [[], {"NIK": "1"}]}]',
      [
        ["Nama KUBE", "NIK"],
        ["Mawar", "1"],
      ],
    ],
    [
      "what a member leaves empty the group says",
      '[{"Alamat": "Kijang", "anggota": [{"NIK": "1", "Alamat": ""}, {"NIK": "2", "Alamat": "Toapaya"}]}]',
      [
        ["Alamat", "NIK"],
        ["Kijang", "1"],
        ["Toapaya", "2"],
      ],
    ],
  ])("%s", async (_, text, rows) => {
    expect(await tableOf(text)).toEqual(rows);
  });
});

describe("a list in JSON", () => {
  it("is an array of records under one header of all their keys, each with its line and its number", async () => {
    const text = '[\n  {"NIK": "1", "Nama": "Siti"},\n  {"NIK": "2", "Alamat": "Kijang"}\n]';
    expect(await open(text)).toMatchObject({ format: "json", name: null, others: [], merges: [] });
    expect(await collect((await open(text)).rows)).toEqual([
      { line: 2, row: 0, cells: ["NIK", "Nama", "Alamat"] },
      { line: 2, row: 1, cells: ["1", "Siti", ""] },
      { line: 3, row: 2, cells: ["2", "", "Kijang"] },
    ]);
  });

  it("keeps the digits of numbers as they are written", async () => {
    const text =
      '[{"NIK": 2101990201800000, "a": 9101990201800001, "b": 1.5, "c": 2101990201800001.0, "d": 1e3, "e": -0.25}]';
    expect((await tableOf(text))[1]).toEqual([
      "2101990201800000",
      "9,10199020180000E+15",
      "1,5",
      "2101990201800001.0",
      "1000",
      "-0,25",
    ]);
  });

  it("reads true, false, null, NaN, escapes and lists of words", async () => {
    const text =
      '[{"NIK": null, "a": true, "b": false, "c": NaN, "d": "\\u0041\\"\\\\", "e": ["menjahit", "memasak"]}]';
    expect((await tableOf(text))[1]).toEqual(["", "TRUE", "FALSE", "", 'A"\\', "menjahit, memasak"]);
  });

  it("is found in an envelope, and one of several by its key", async () => {
    const text =
      '{"status": "ok", "errors": [], "hasil": {"data": [{"NIK": "1"}], "desa": [{"kode": "21"}]}}';
    expect(await open(text)).toMatchObject({
      name: "hasil.data",
      others: [
        { name: "errors", hasList: false },
        { name: "hasil.desa", hasList: false },
      ],
    });
    expect(await tableOf(text)).toEqual([["NIK"], ["1"]]);
    expect(await tableOf(text, { sheet: "hasil.desa" })).toEqual([["kode"], ["21"]]);
  });

  it("gives what a group says to each of its members, and its name a header of its own", async () => {
    const text = `[
      {"nama": "Mawar", "desa": "Kijang", "anggota": [{"nik": "1", "nama": "Siti"}, {"nik": "2", "nama": "Budi", "desa": "Gunung"}]},
      {"nama": "Melati", "anggota": [{"nik": "3", "nama": "Tuti"}]}
    ]`;
    expect(await tableOf(text)).toEqual([
      ["Nama KUBE", "desa", "nik", "nama"],
      ["Mawar", "Kijang", "1", "Siti"],
      ["Mawar", "Gunung", "2", "Budi"],
      ["Melati", "", "3", "Tuti"],
    ]);
  });

  it("is a single group too, and groups under whatever key their members stand", async () => {
    const table = [
      ["Nama KUBE", "nik"],
      ["Mawar", "1"],
    ];
    expect(await tableOf('{"name": "Mawar", "members": [{"nik": "1"}]}')).toEqual(table);
    expect(await tableOf('{"data": [{"name": "Mawar", "isi": [{"nik": "1"}]}]}')).toEqual(table);
  });

  it("flattens objects: those of places by their own keys, others by the path", async () => {
    const text = '[{"nik": "1", "area": {"desa": "Kijang", "code": "21.01.06.1001"}, "ayah": {"nik": "2"}}]';
    expect(await tableOf(text)).toEqual([
      ["nik", "desa", "Kode Wilayah", "ayah/nik"],
      ["1", "Kijang", "21.01.06.1001", "2"],
    ]);
  });

  it("is one record alone, also with an empty list in it, and rows of cells under headers", async () => {
    expect(await tableOf('{"NIK": "1"}')).toEqual([["NIK"], ["1"]]);
    expect(await tableOf('{"NIK": "1", "keterampilan": []}')).toEqual([["NIK"], ["1"]]);
    expect(await tableOf('[["NIK", "Nama"], ["1", "Siti"]]')).toEqual([
      ["NIK", "Nama"],
      ["1", "Siti"],
    ]);
  });

  it("may be empty", async () => {
    expect(await tableOf("[]")).toEqual([]);
    expect(await tableOf('{"data": []}')).toEqual([]);
  });

  it("keeps the keys __proto__ and constructor as what they are: headers", async () => {
    expect(await tableOf('[{"__proto__": "a", "constructor": "b", "NIK": "1"}]')).toEqual([
      ["__proto__", "constructor", "NIK"],
      ["a", "b", "1"],
    ]);
  });

  it("is read from UTF-16 and with a byte order mark", async () => {
    for (const bytes of [Buffer.from('\uFEFF[{"NIK":"1"}]', "utf16le"), Buffer.from('\uFEFF[{"NIK":"1"}]')]) {
      const { rows } = await openSheet(bytes);
      expect((await collect(rows)).map(({ cells }) => cells)).toEqual([["NIK"], ["1"]]);
    }
  });
});

describe("a list in NDJSON", () => {
  it("is one record a line", async () => {
    const text = '{"NIK": "1"}\n\n{"NIK": "2", "Nama": "Budi"}\n';
    expect((await open(text)).format).toBe("ndjson");
    expect(await collect((await open(text)).rows)).toEqual([
      { line: 1, row: 0, cells: ["NIK", "Nama"] },
      { line: 1, row: 1, cells: ["1", ""] },
      { line: 3, row: 2, cells: ["2", "Budi"] },
    ]);
  });
});

describe("JSON that is no list", () => {
  it.each([
    ['[{"NIK": "1"},\n]', 2],
    ['[{"NIK": "1"}', 1],
    ['[{"NIK": "1",\n\n}]', 3],
    ['[{"NIK"}]', 1],
    ['[{NIK: "1"}]', 1],
    ['[{"NIK": 01}]', 1],
    ['[{"NIK": "\\x"}]', 1],
    ['[{"NIK": "a\tb"}]', 1],
    ['[{"NIK": "1}]', 1],
    ['[{"NIK": undefined}]', 1],
    [`${"[".repeat(100_000)}`, 1],
  ])("is refused with its line: %.30s", async (text, line) => {
    await expect(open(text)).rejects.toThrow(new RegExp(`^\`a.json\` baris ${line}: JSON-nya salah tulis`));
  });

  it("is refused where a key stands twice and says two things", async () => {
    await expect(open('[{"NIK": "1",\n"NIK": "2"}]')).rejects.toThrow(/^`a.json` baris 2: satu kunci JSON/);
    expect(await tableOf('[{"NIK": "1", "NIK": "1"}]')).toEqual([["NIK"], ["1"]]);
  });

  it("is refused where it holds no array", async () => {
    await expect(open('["a", "b"]')).rejects.toThrow(/tidak berisi larik JSON/);
  });
});

/** What `JSON.parse` gives, as cells. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null) return "";
  if (typeof value === "object") return Object.entries(value).map(([key, inner]) => [key, plain(inner)]);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

describe("parseJson", () => {
  it("reads any JSON as JSON.parse does, however it is spaced", () => {
    const unwritten = (value: unknown): unknown =>
      typeof value === "object" && value !== null && "keys" in value && "values" in value && "line" in value
        ? // Only objects of the parser have these three.
          (value.keys as readonly string[]).map((key, at) => [
            key,
            unwritten((value.values as readonly unknown[])[at]),
          ])
        : Array.isArray(value)
          ? value.map(unwritten)
          : value;
    fc.assert(
      fc.property(
        fc
          .jsonValue({ maxDepth: 4 })
          .map((value) =>
            JSON.parse(JSON.stringify(value, (_, each) => (typeof each === "number" ? String(each) : each))),
          ),
        fc.constantFrom(0, 1, "\t", 4),
        (value, space) => {
          const [parsed] = parseJson(JSON.stringify(value, null, space), null);
          expect(unwritten(parsed)).toEqual(plain(value));
        },
      ),
    );
  });
});
