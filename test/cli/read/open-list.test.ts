import { createReadStream } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openList } from "../../../src/cli/read/open-list.ts";
import { collect, streamOf, useListFolder } from "./list-bytes.ts";

const folder = useListFolder();
const NO_INPUT = streamOf([]);

async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  yield Buffer.from("NIK");
  throw error;
}

describe("openList", () => {
  it("gives the bytes of a file in chunks of at least 64 KiB", async () => {
    const bytes = Buffer.alloc(1_000_000, "NIK;");
    const chunks = await collect(openList(await folder.write("besar.csv", bytes), NO_INPUT));
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    for (const chunk of chunks.slice(0, -1)) expect(chunk.byteLength).toBeGreaterThanOrEqual(64 * 1024);
  });

  it("gives standard input for `-`", async () => {
    const chunks = await collect(openList("-", streamOf(["NIK\n", "1\n"])));
    expect(Buffer.concat(chunks).toString()).toBe("NIK\n1\n");
  });

  it("closes what it reads when the consumer stops early", async () => {
    const input = createReadStream(await folder.write("stop.csv", Buffer.alloc(1_000_000)));
    const closed = new Promise<void>((resolve) => input.once("close", resolve));
    for await (const _ of openList("-", input)) break;
    await closed;
    expect(input.destroyed).toBe(true);
  });

  it("says that a file does not exist", async () => {
    const path = join(folder.path(), "tidak-ada.csv");
    await expect(collect(openList(path, NO_INPUT))).rejects.toMatchObject({
      name: "InputError",
      text: {
        id: `file \`${path}\` tidak ditemukan; periksa ejaan nama dan foldernya`,
        en: `file \`${path}\` not found; check the spelling of its name and folder`,
      },
    });
  });

  it("says that a path goes through something that is no folder", async () => {
    const path = join(await folder.write("file.csv", ""), "a.csv");
    await expect(collect(openList(path, NO_INPUT))).rejects.toThrow("tidak ditemukan");
  });

  it("says that a path is a folder", async () => {
    const path = folder.path();
    await expect(collect(openList(path, NO_INPUT))).rejects.toMatchObject({
      name: "InputError",
      text: {
        id: `\`${path}\` adalah folder, seharusnya sebuah daftar; sebutkan file di dalamnya`,
        en: `\`${path}\` is a folder, expected a list; name a file inside it`,
      },
    });
  });

  it.each(["EACCES", "EPERM", "EBUSY"])("says of %s that the input may not be read", async (code) => {
    const error = Object.assign(new Error("raw"), { code });
    await expect(collect(openList("-", failing(error)))).rejects.toMatchObject({
      name: "InputError",
      text: {
        id: "masukan standar tidak boleh dibaca oleh pengguna ini; tutup file itu di program lain, atau minta izin baca dari pemiliknya",
        en: "standard input may not be read by this user; close it in other programs, or ask its owner for read permission",
      },
    });
  });

  it("names the system's code of any other failure to read", async () => {
    const error = Object.assign(new Error("raw"), { code: "EIO" });
    await expect(collect(openList("-", failing(error)))).rejects.toMatchObject({
      name: "InputError",
      text: {
        id: "masukan standar gagal dibaca (`EIO`); salin file itu ke komputer ini, lalu coba lagi",
        en: "standard input could not be read (`EIO`); copy it to this computer and try again",
      },
    });
  });

  it("passes on a fault of the program itself as it is", async () => {
    const fault = new TypeError("bug");
    await expect(collect(openList("-", failing(fault)))).rejects.toBe(fault);
  });
});
