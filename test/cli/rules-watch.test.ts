import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { watchFiles } from "../../src/cli/watch-files.ts";
import { run } from "./run-in-process.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aturan-kube-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 160 && !holds(); tries += 1) await setTimeout(25);
  expect(holds()).toBe(true);
}

describe("watching files", () => {
  /** Watches a file; `saves` holds its text at each look. */
  function watched(file: string) {
    const saves: string[] = [];
    const ending = new AbortController();
    const done = watchFiles([file], async () => void saves.push(readFileSync(file, "utf8")), ending.signal);
    return { saves, done, end: () => ending.abort() };
  }

  it("looks at once, and again at each text, whether it is written or put in the place of the old file", async () => {
    const file = join(folder, "aturan.json");
    writeFileSync(file, "satu");
    const { saves, done, end } = watched(file);
    await until(() => saves.length === 1);
    writeFileSync(file, "dua");
    await until(() => saves.length === 2);
    writeFileSync(`${file}.tmp`, "tiga");
    renameSync(`${file}.tmp`, file);
    await until(() => saves.length === 3);
    end();
    await done;
    expect(saves).toEqual(["satu", "dua", "tiga"]);
  });

  it("looks once where several writes follow each other at once, and not where the text is the same", async () => {
    const file = join(folder, "aturan.json");
    writeFileSync(file, "satu");
    const { saves, done, end } = watched(file);
    await until(() => saves.length === 1);
    for (const text of ["d", "du", "dua"]) writeFileSync(file, text);
    await until(() => saves.length === 2);
    writeFileSync(file, "dua");
    writeFileSync(join(folder, "lain.json"), "bukan ini");
    await setTimeout(300);
    end();
    await done;
    expect(saves).toEqual(["satu", "dua"]);
  });
});

describe("rules watch", () => {
  it("lints, tests and writes the page again when the file is saved", async () => {
    const file = join(folder, "dinsos-pesisir-2026.json");
    const page = join(folder, "halaman", "dinsos-pesisir-2026.id.md");
    copyFileSync("test/lists/dinsos-pesisir-2026.json", file);
    const ending = new AbortController();
    const running = run(["rules", "watch", file, "--output", join(folder, "halaman")], {
      signal: ending.signal,
    });
    await until(() => existsSync(page));
    const before = readFileSync(page, "utf8");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/"title": \{\s*"id": "/, "$&Baru: "));
    await until(() => readFileSync(page, "utf8") !== before);
    writeFileSync(file, "{");
    await setTimeout(400);
    ending.abort();
    const { code, stdout } = await running;
    expect(code).toBe(0);
    expect(stdout.match(/tidak ada temuan/g)).toHaveLength(2);
    expect(stdout.match(/mutan ketahuan/g)).toHaveLength(2);
    expect(stdout).toMatch(/✗ .*dinsos-pesisir-2026\.json\n.*\[ruleset\/not-json\]/);
    expect(readFileSync(page, "utf8")).toContain("Baru: ");
  });
});
