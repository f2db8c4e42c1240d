/** `--output`: the file appears whole or not at all, and never takes the place of an input. */
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { writeFile as writeReport, writeStream } from "../../src/cli/write-text.ts";
import { csv, person } from "./list-text.ts";
import { month, monthsCsv } from "./monitoring-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const folder = useListFolder();
const LIST = csv([person(1)]);

function check(list: string, output: string, ...more: readonly string[]) {
  return run(["check", list, "--as-of", "2022-02-22", "--output", output, ...more]);
}

async function* piecesThenFail(error: Error): AsyncGenerator<string> {
  yield "x".repeat(100_000);
  throw error;
}

/** The files of a new folder after `work` was done in it. */
async function filesAfter(
  name: string,
  work: (path: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const path = join(folder.path(), name);
  await mkdir(path);
  await work(path);
  return (await readdir(path)).sort();
}

describe("--output", () => {
  it("writes what standard output would have got, without colours, and says so on standard error", async () => {
    const list = await folder.write("a.csv", LIST);
    const output = join(folder.path(), "hasil.txt");
    const printed = await run(["check", list, "--as-of", "2022-02-22"]);
    const written = await run(["check", list, "--as-of", "2022-02-22", "--output", output], { isTTY: true });
    expect(written).toEqual({ code: printed.code, stdout: "", stderr: `ditulis: ${output}\n` });
    expect(await readFile(output, "utf8")).toBe(printed.stdout);
  });

  it("takes the place of an older report and leaves nothing else in the folder", async () => {
    const files = await filesAfter("ganti", async (path) => {
      await writeFile(join(path, "a.csv"), LIST);
      await writeFile(join(path, "hasil.json"), "lama");
      await check(join(path, "a.csv"), join(path, "hasil.json"), "--format", "json");
      expect(JSON.parse(await readFile(join(path, "hasil.json"), "utf8")).reportVersion).toBe(1);
    });
    expect(files).toEqual(["a.csv", "hasil.json"]);
  });

  it("is never the input itself, however it is spelled or linked", async () => {
    const files = await filesAfter("tautan", async (path) => {
      const list = join(path, "a.csv");
      await writeFile(list, LIST);
      await symlink(list, join(path, "tautan.csv"));
      await symlink(path, join(path, "folder"));
      for (const output of [
        list,
        join(path, ".", "x", "..", "a.csv"),
        join(path, "tautan.csv"),
        join(path, "folder/a.csv"),
      ]) {
        const { code, stderr } = await check(list, output, "--lang", "en");
        expect({ code, stderr }).toEqual({
          code: 2,
          stderr: `aturan-kube: \`--output ${output}\` is the input file itself; choose another name\n`,
        });
      }
      expect(await readFile(list, "utf8")).toBe(LIST);
    });
    expect(files).toEqual(["a.csv", "folder", "tautan.csv"]);
  });

  it("through a link writes the file that the link leads to", async () => {
    await filesAfter("lewat-tautan", async (path) => {
      await writeFile(join(path, "a.csv"), LIST);
      await writeFile(join(path, "hasil.json"), "");
      await symlink(join(path, "hasil.json"), join(path, "tautan.json"));
      await check(join(path, "a.csv"), join(path, "tautan.json"), "--format", "json");
      expect(JSON.parse(await readFile(join(path, "hasil.json"), "utf8")).reportVersion).toBe(1);
    });
  });

  it("is not written where the list cannot be read: an older report stays as it was", async () => {
    const files = await filesAfter("gagal", async (path) => {
      await writeFile(join(path, "a.csv"), 'NIK\n"2101');
      await writeFile(join(path, "hasil.json"), "lama");
      const { code, stderr } = await check(join(path, "a.csv"), join(path, "hasil.json"));
      expect(code).toBe(2);
      expect(stderr).toContain("tanda kutip");
      expect(await readFile(join(path, "hasil.json"), "utf8")).toBe("lama");
    });
    expect(files).toEqual(["a.csv", "hasil.json"]);
  });

  it("in a folder that does not exist is refused before the list is read", async () => {
    const output = join(folder.path(), "tidak-ada", "hasil.json");
    expect(await check("tidak-ada.csv", output)).toEqual({
      code: 2,
      stdout: "",
      stderr: `aturan-kube: tidak dapat menulis \`${output}\` (\`ENOENT\`); periksa folder, izin, dan sisa ruang disknya\n`,
    });
  });

  it.each(["folder", "device"])("that is a %s is refused before the list is read", async (kind) => {
    const output = kind === "folder" ? folder.path() : "/dev/null";
    expect(await check("tidak-ada.csv", output, "--lang", "en")).toEqual({
      code: 2,
      stdout: "",
      stderr: `aturan-kube: \`--output ${output}\` is a folder or a device, not a file; name a file\n`,
    });
  });
});

describe("writeFile", () => {
  it("leaves no temporary file behind where the report breaks off", async () => {
    const files = await filesAfter("putus", async (path) => {
      await expect(
        writeReport(piecesThenFail(new TypeError("bug")), join(path, "hasil.txt"), []),
      ).rejects.toThrow("bug");
    });
    expect(files).toEqual([]);
  });
});

describe("writeStream", () => {
  /** A reader that fails at the first piece. */
  function broken(code: string): Writable {
    const error = Object.assign(new Error(`write ${code}`), { code, syscall: "write" });
    return new Writable({ write: (_chunk, _encoding, done) => done(error) });
  }

  it("ends quietly where the reader has gone", async () => {
    expect(await writeStream(piecesThenFail(new Error("not reached")), broken("EPIPE"))).toBe(false);
  });

  it("says that standard output cannot be written", async () => {
    await expect(
      writeStream(piecesThenFail(new Error("not reached")), broken("ENOSPC")),
    ).rejects.toMatchObject({
      name: "InputError",
      text: { en: expect.stringContaining("cannot write standard output (`ENOSPC`)") },
    });
  });

  it("has written a piece before the buffer it stands in is used again, however slow the reader", async () => {
    const buffers = [new Uint8Array(4), new Uint8Array(4)] as const;
    function* pieces(): Generator<Uint8Array, void, void> {
      for (let number = 0; number < 9; number += 1)
        yield buffers[number % 2 === 0 ? 0 : 1].fill(0x30 + number);
    }
    let text = "";
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        setTimeout(() => {
          text += chunk.toString("utf8");
          done();
        }, 1);
      },
    });
    expect(await writeStream(pieces(), slow)).toBe(true);
    expect(text).toBe([0, 1, 2, 3, 4, 5, 6, 7, 8].map((number) => String(number).repeat(4)).join(""));
  });

  it("asks for no more pieces once the reader has gone", async () => {
    let asked = 0;
    function* endless(): Generator<string | Uint8Array, void, void> {
      for (;;) {
        asked += 1;
        yield new Uint8Array(1);
      }
    }
    expect(await writeStream(endless(), broken("EPIPE"))).toBe(false);
    expect(asked).toBeLessThanOrEqual(2);
  });

  it("passes on a fault of the program itself as it is", async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
    await expect(writeStream(piecesThenFail(new TypeError("bug")), stream)).rejects.toThrow(TypeError);
  });
});

describe("--output of the commands on monitoring lists", () => {
  const MONTHS = monthsCsv([month()]);

  it.each(["score", "rank", "portfolio"])(
    "of %s writes what standard output would have got",
    async (command) => {
      const list = await folder.write("pantau.csv", MONTHS);
      const output = join(folder.path(), `${command}.txt`);
      const printed = await run([command, list]);
      const written = await run([command, list, "--output", output], { isTTY: true });
      expect(written).toEqual({ code: printed.code, stdout: "", stderr: `ditulis: ${output}\n` });
      expect(await readFile(output, "utf8")).toBe(printed.stdout);
    },
  );

  it.each(["score", "rank", "portfolio"])("of %s is never the list itself", async (command) => {
    const list = await folder.write("pantau.csv", MONTHS);
    const { code, stderr } = await run([command, list, "--output", list]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `aturan-kube: \`--output ${list}\` adalah file masukan itu sendiri; pilih nama lain\n`,
    });
    expect(await readFile(list, "utf8")).toBe(MONTHS);
  });

  it("of score leaves an older report as it was where the list breaks off", async () => {
    const list = await folder.write("rusak.csv", `${MONTHS}"KUBE tidak ditutup;\n`);
    const output = await folder.write("nilai.json", "lama");
    expect((await run(["score", list, "--format", "json", "--output", output])).code).toBe(2);
    expect(await readFile(output, "utf8")).toBe("lama");
  });
});
