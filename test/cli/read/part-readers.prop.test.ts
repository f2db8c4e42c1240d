import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { headerCounter } from "aturan-kube";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRows } from "../../../src/check-rows.ts";
import { openRange } from "../../../src/cli/read/open-list.ts";
import { type PartOptions, type PartThread, partReaders } from "../../../src/cli/read/part-readers.ts";
import { splitFile } from "../../../src/cli/read/split-file.ts";
import { toMembership } from "../../../src/decide/compile-membership.ts";
import { InputError } from "../../../src/error.ts";
import { layOutRuns } from "../../../src/layout/lay-out-runs.ts";
import type { ListPiece } from "../../../src/list/source-rows.ts";
import { readPart } from "../../../src/read-part.ts";
import { openSheet } from "../../../src/sheet/open-sheet.ts";
import { bytesOf, messyCsv } from "../../lists/messy-sheet.arbitrary.ts";
import { type Told, toldOf } from "../../lists/reports-of.ts";
import { runs } from "../../runs.ts";
import { useListFolder } from "./list-bytes.ts";

const folder = useListFolder();
const RULES = {
  ruleset: toMembership("permensos-25-2015").ruleset,
  asOf: "2022-02-22",
} as const;

/** Reads in this thread, handing over what can be handed over between threads. */
function threadHere(counts: { rows: number }): () => PartThread {
  return () => ({
    async read({ path, start, end, plan }) {
      const part = await readPart(openRange(path, start, end), structuredClone(plan)).catch(faultOf);
      counts.rows += part?.rows.columns.line.length ?? 0;
      return structuredClone(part);
    },
    close() {},
  });
}

/** A part that is faulty is none; anything else that is thrown is a fault of the program. */
function faultOf(error: unknown): undefined {
  if (!(error instanceof InputError)) throw error;
}

/** Parts a file at lines near the given shares of it, instead of evenly; files that are not parted stay so. */
function splitAt(shares: readonly number[]): NonNullable<PartOptions["split"]> {
  return async (path) => {
    if ((await splitFile(path, 2, 0)) === undefined) return undefined;
    const bytes = await readFile(path);
    const lines = shares.map((share) => bytes.indexOf("\n", Math.floor(share * bytes.length)) + 1);
    const starts = [...new Set(lines)].filter((start) => start > 0 && start < bytes.length);
    return starts.length === 0 ? undefined : [0, ...starts.sort((a, b) => a - b), bytes.length];
  };
}

/** What is told of a list, read with as many jobs; and how many of its rows were read elsewhere. */
async function checked(
  text: Uint8Array,
  reading: PartOptions,
): Promise<{ readonly told: Told; readonly taken: number }> {
  const path = join(folder.path(), "daftar.csv");
  await writeFile(path, text);
  const countHeaders = headerCounter("members");
  const counts = { rows: 0 };
  const parts = partReaders(RULES, { ...reading, startThread: threadHere(counts) });
  let taken = 0;
  async function* pieces(): AsyncGenerator<ListPiece, void, void> {
    const sheet =
      (await parts.open(path, countHeaders)) ??
      (await openSheet(openRange(path, 0), { file: path, countHeaders }));
    for await (const piece of layOutRuns(sheet, { kind: "members", file: path }, 5)) {
      if ("read" in piece) taken += piece.read.rowCount;
      yield piece;
    }
  }
  const told = await toldOf(checkRows(pieces(), { ...RULES, lang: "id" }, { elsewhere: parts }), "id");
  return { told, taken };
}

const HEADER =
  "No;Nama KUBE;NIK;No KK;Nama;Jenis Kelamin;Tanggal Lahir;Status Perkawinan;Pekerjaan;Desa/Kelurahan";

/** A row of the list, its cells by the number of the row and a seed. */
function rowOf(at: number, seed: number): string {
  const mixed = (at * 7919 + seed * 104_729) % 1_000_003;
  const day = 1 + (mixed % 28);
  const month = 1 + (mixed % 12);
  const serial = String(1 + (mixed % 400)).padStart(4, "0");
  const digits = `${String(day).padStart(2, "0")}${String(month).padStart(2, "0")}80`;
  const [sex, status] = [
    mixed % 7 === 0 ? "P" : "L",
    ["KAWIN", "BELUM KAWIN", "CERAI MATI", "?", ""][mixed % 5],
  ];
  const born = mixed % 11 === 0 ? `${month}/${day}/1980` : `${day}/${month}/1980`;
  const kk = mixed % 13 === 0 ? "123" : `210199010110${serial}`;
  const damaged = mixed % 23 === 0 ? "2101993313800001" : mixed % 17 === 0 ? "0000000000000000" : undefined;
  const nik = damaged ?? `210199${digits}${serial}`;
  return [
    ...[at + 1, `KUBE ${Math.floor(at / 10)}`, nik, kk, `Siti é ${mixed % 50}`, sex, born, status],
    ...[mixed % 3 === 0 ? "PETANI" : "PNS", mixed % 19 === 0 ? "Sei Lekop" : "Kijang"],
  ].join(";");
}

const odd = fc.constantFrom(
  ...[
    '1;sda;2101991708800001;;Budi;L;17/08/1980;sda;"PETANI\n2;x";Kijang',
    ";;;;JUMLAH;;;;;",
    "KUBE Melati;;;;;;;;;",
  ],
  ...[
    "",
    ";;;;;;;;;",
    "Desa Sei Lekop;;;;;;;;;",
    "Kecamatan : Gunung Kijang;;;;;;;;;",
    HEADER,
    "Mengetahui,;;;;;;;;;",
  ],
  ...["NIK;Nama;Desa/Kelurahan", '9;"KUBE ""A""";2101991708800009;;"Ani\r\nB";P;17/08/1980;KAWIN;PNS;Kijang'],
  ...[
    "7;KUBE X;2,1E+15;;Adi;L;17/08/1980;KAWIN;PNS;Kijang",
    "8;;2101991708800008;;Adi;L;1980;KAWIN;PNS;Kijang;x",
    '9;"x',
  ],
);

const list = fc
  .record({
    count: fc.integer({ min: 300, max: 900 }),
    seed: fc.nat({ max: 1000 }),
    odds: fc.array(fc.tuple(fc.nat({ max: 900 }), odd), { maxLength: 4 }),
    encoding: fc.constantFrom("utf8", "latin1"),
    eol: fc.constantFrom("\n", "\r\n"),
    end: fc.constantFrom("", "\n", "\n\x1a", "\n\x1a\0\0"),
  })
  .map(({ count, seed, odds, encoding, eol, end }) => {
    const rows = Array.from({ length: count }, (_, at) => rowOf(at, seed));
    for (const [at, row] of odds) rows.splice(at, 0, row);
    return Buffer.from([HEADER, ...rows].join(eol) + end, encoding as BufferEncoding);
  });

/** Each run reads a list at least twice. */
const numRuns = runs(13);

describe("a list read in parts tells the same, item by item and byte by byte of every report, as one read as a whole", () => {
  it("wherever it is parted and whatever stands there", async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.integer({ min: 2, max: 5 }), async (text, jobs) => {
        expect((await checked(text, { jobs })).told).toEqual((await checked(text, { jobs: 1 })).told);
      }),
      { numRuns },
    );
  });

  it("in one, two and three parts of any size, cut into blocks of 1, 7 and 4,096 rows", async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const blockSize = fc.constantFrom(1, 7, 4096);
    const lists = fc.oneof({ weight: 2, arbitrary: list }, { weight: 1, arbitrary: messyCsv.map(bytesOf) });
    await fc.assert(
      fc.asyncProperty(lists, fc.tuple(share, share), blockSize, async (text, shares, blockRows) => {
        const { told } = await checked(text, { jobs: 1 });
        for (const parts of [2, 3]) {
          const split = splitAt(shares.slice(0, parts - 1));
          expect((await checked(text, { jobs: parts, split, blockRows })).told).toEqual(told);
        }
      }),
      { numRuns },
    );
  });
});

describe("a list read in parts", () => {
  it("is parted into cells as the whole of its start says, though its first part be a title alone", async () => {
    const rows = Array.from({ length: 8 }, (_, at) => rowOf(at, 1).replaceAll(";", ","));
    const text = Buffer.from(
      ["DAFTAR CALON PENERIMA; TAHUN 2022", HEADER.replaceAll(";", ","), ...rows].join("\n"),
    );
    const { told } = await checked(text, { jobs: 1 });
    expect(told).toHaveProperty("items");
    expect((await checked(text, { jobs: 2, split: splitAt([0]) })).told).toEqual(told);
    expect((await checked(text, { jobs: 40 })).told).toEqual(told);
  });

  it("is read elsewhere but for the first part, and what little is told by what stands around it", async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => rowOf(at, 1));
    const { taken } = await checked(Buffer.from([HEADER, ...rows].join("\n")), { jobs: 3 });
    expect(taken).toBeGreaterThan(700);
  });
});
