import { parse } from "csv-parse";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collect, cut, streamOf } from "../cli/read/list-bytes.ts";
import { csvFile, HEADERS } from "./csv-file.arbitrary.ts";
import { rowsUnderHeader } from "./rows-under-header.ts";

const KNOWN: ReadonlySet<string> = new Set(HEADERS);
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

function isHeader(cells: readonly string[]): number {
  return cells.includes("NIK") ? cells.filter((cell) => KNOWN.has(cell)).length : 0;
}

const LIST = { countHeaders: isHeader };

describe("openSheet with CSV", () => {
  it("reads any table back with its lines, whatever its encoding, delimiter, quoting, line breaks and chunks", async () => {
    await fc.assert(
      fc.asyncProperty(csvFile(), sizes, async ({ bytes, rows }, chunkSizes) => {
        const read = await collect(
          rowsUnderHeader(streamOf(cut(bytes, chunkSizes)), { file: "a.csv", ...LIST }),
        );
        expect(read).toEqual(rows.map((row) => ({ file: "a.csv", ...row })));
      }),
    );
  });

  it("cuts well-formed text into the same cells as csv-parse", async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab ;"\n'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), async (table) => {
        const text = table
          .map((cells) => `1;${cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(";")}\n`)
          .join("");
        const ours = await collect(
          rowsUnderHeader(streamOf([`NIK;Nama;Alamat\n${text}`]), { file: null, ...LIST }),
        );
        const theirs = await collect(parse(text, { delimiter: ";" }));
        expect(ours.map(({ cells }) => cells)).toEqual(theirs);
      }),
    );
  });

  it("never fails otherwise than with a reason, whatever the bytes", async () => {
    const noise = fc.array(fc.constantFrom(...'NIK;,"\n\r\0é= a1<PK'.split("")), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        noise,
        fc.uint8Array({ maxLength: 20 }),
        sizes,
        async (characters, tail, chunkSizes) => {
          const bytes = Buffer.concat([Buffer.from(`NIK;Nama\n${characters.join("")}`), tail]);
          const outcome = async (chunks: readonly Uint8Array[]): Promise<unknown> =>
            collect(rowsUnderHeader(streamOf(chunks), { file: null, ...LIST })).catch((error: unknown) => {
              expect(error).toMatchObject({ name: "InputError" });
              return String(error);
            });
          expect(await outcome(cut(bytes, chunkSizes))).toEqual(await outcome([bytes]));
        },
      ),
    );
  });
});
