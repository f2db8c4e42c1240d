/** The line that says how far a long list has been read. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { Io, Output } from "../../src/cli/io.ts";
import { startProgress } from "../../src/cli/progress.ts";
import { rowsSoFar } from "../../src/cli/rows-so-far.ts";
import { useListFolder } from "./read/list-bytes.ts";

const folder = useListFolder();

/** What is written to standard error while ten items of 100,000 rows are read, half a second each. */
async function told(isTTY: boolean, env: Io["env"] = {}, files: readonly string[] = []): Promise<string> {
  let text = "";
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const stderr: Output = Object.assign(stream, { isTTY });
  // Nothing else is asked for.
  const io = { stderr, env } as Io;
  let now = 0;
  const progress = await startProgress(files, io, "id", () => now);
  async function* items(): AsyncGenerator<number> {
    for (let item = 0; item < 10; item += 1) {
      now += 500;
      progress.addBytes(10);
      yield 100_000;
    }
  }
  for await (const rows of progress.counting(items(), (item) => item)) expect(rows).toBe(100_000);
  return text;
}

describe("progress", () => {
  test("on a terminal is one line with rows, speed, share and time left, and gone in the end", async () => {
    const file = join(folder.path(), "daftar.csv");
    await writeFile(file, "x".repeat(100));
    const text = await told(true, {}, [file]);
    expect(text).toContain("\r300.000 baris dibaca · 200.000 baris/detik · 30% · sisa 4 detik\u001b[K");
    expect(text).not.toContain("\n");
    expect(text.endsWith("\r\u001b[K")).toBe(true);
  });

  test("tells no share of what has no size", async () => {
    expect(await told(true, {}, ["-"])).toContain("\r300.000 baris dibaca · 200.000 baris/detik\u001b[K");
  });

  test("is nothing where standard error is no terminal, and nothing in CI", async () => {
    expect(await told(false)).toBe("");
    expect(await told(true, { CI: "true" })).toBe("");
  });

  test("counts for whoever ends the program, as long as a list is read", async () => {
    await told(false);
    expect(rowsSoFar()).toBeUndefined();
  });
});

describe("a program that is ended while it reads", () => {
  test("says how far it got, leaves no file, and ends as the signal ends it", async () => {
    const program = join(import.meta.dirname, "../../dist/cli.js");
    const target = join(folder.path(), "hasil.json");
    const args = [
      "check",
      "-",
      "--as-of",
      "2022-02-22",
      "--format",
      "json",
      "--output",
      target,
      "--lang",
      "en",
    ];
    const child = spawn(process.execPath, [program, ...args], { stdio: ["pipe", "ignore", "pipe"] });
    let text = "";
    child.stderr.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.stdin.on("error", () => undefined);
    const rows = Array.from({ length: 50_000 }, (_, row) => `21019942016${String(row).padStart(5, "0")};A\n`);
    // A pipe holds a fraction of this: once it is written the program has read most of it, and waits for more.
    await new Promise((resolve) => child.stdin.write(`NIK;Nama\n${rows.join("")}`, resolve));
    child.kill("SIGINT");
    const [, signal] = await once(child, "close");
    expect(signal).toBe("SIGINT");
    expect(text).toMatch(/stopped after \d+ rows were read; no report was written/);
    expect((await readdir(folder.path())).filter((name) => name.includes("hasil"))).toEqual([]);
  });
});
