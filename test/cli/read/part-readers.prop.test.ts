import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { headerCounter } from "aturan-kube";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRows } from "../../../src/check-rows.ts";
import { openRange } from "../../../src/cli/read/open-list.ts";
import { type PartThread, partReaders } from "../../../src/cli/read/part-readers.ts";
import { toMembership } from "../../../src/decide/compile-membership.ts";
import { InputError } from "../../../src/error.ts";
import { layOutRuns } from "../../../src/layout/lay-out.ts";
import type { ListPiece } from "../../../src/list/source-rows.ts";
import { readPart } from "../../../src/read-part.ts";
import { openSheet } from "../../../src/sheet/open-sheet.ts";
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

/** A list checked, with as many jobs; and how many of its rows were read elsewhere. */
async function checked(
  text: Uint8Array,
  jobs: number,
): Promise<{ readonly items: unknown; readonly taken: number }> {
  const path = join(folder.path(), "daftar.csv");
  await writeFile(path, text);
  const countHeaders = headerCounter("members");
  const counts = { rows: 0 };
  const parts = partReaders(RULES, { jobs, startThread: threadHere(counts) });
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
  try {
    const rows = await checkRows(pieces(), { ...RULES, lang: "id" }, { elsewhere: parts });
    const members = Array.from({ length: rows.memberCount }, (_, row) => rows.memberAt(row));
    const kubes = Array.from({ length: rows.kubeCount }, (_, kube) => rows.kubeAt(kube));
    return { items: { list: rows.list, members, kubes }, taken };
  } catch (error) {
    return { items: String(error), taken };
  }
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

describe("a list read in parts", () => {
  it("is the same as one read as a whole, wherever it is parted and whatever stands there", async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.integer({ min: 2, max: 5 }), async (text, jobs) => {
        expect((await checked(text, jobs)).items).toEqual((await checked(text, 1)).items);
      }),
      { numRuns: Math.min(fc.readConfigureGlobal()?.numRuns ?? 30, 200) },
    );
  });

  it("is read elsewhere but for the first part, and what little is told by what stands around it", async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => rowOf(at, 1));
    const { taken } = await checked(Buffer.from([HEADER, ...rows].join("\n")), 3);
    expect(taken).toBeGreaterThan(700);
  });
});
