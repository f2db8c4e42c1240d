/** docs/tutorial.md: each of its commands is run, in order, and prints what the document shows (`npx vitest --update` writes it). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./run-in-process.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const BLOCK = /^```(console|csv (\S+))\n([\s\S]*?)^```$/gm;
/** A command with the lines it goes on in. */
const COMMAND = /^\$ aturan-kube ((?:.*\\\n)*.*)$/gm;

/** The words of a command, as a shell takes them apart. */
function wordsOf(command: string): readonly string[] {
  const words = command.replaceAll("\\\n", " ").match(/(?:"[^"]*"|[^\s"])+/g) ?? [];
  return words.map((word) => word.replaceAll('"', ""));
}

describe.each(["docs/tutorial.md", "docs/tutorial.en.md"])("%s", (document) => {
  const text = readFileSync(document, "utf8");
  const folder = mkdtempSync(join(tmpdir(), "aturan-kube-"));
  folders.push(folder);
  const FILES = /^(?:kota-x\.json|anggota\.csv)$/;
  const codes: number[] = [];

  async function renew(kind: string, file: string | undefined, body: string): Promise<string> {
    if (file !== undefined) {
      writeFileSync(join(folder, file), body);
      return body;
    }
    let shown = "";
    for (const [line, command = ""] of body.matchAll(COMMAND)) {
      const args = wordsOf(command).map((word) => (FILES.test(word) ? join(folder, word) : word));
      const { code, stdout, stderr } = await run(args, { now: new Date("2026-11-21T05:00:00Z") });
      codes.push(code);
      shown += `${line}\n${stderr}${stdout}`.replaceAll(`${folder}/`, "");
    }
    expect(kind).toBe("console");
    return shown;
  }

  it("shows what its commands print, and ends with a file that lints, tests and decides", async () => {
    let renewed = "";
    let at = 0;
    for (const block of text.matchAll(BLOCK)) {
      const [whole, kind = "", file, body = ""] = block;
      renewed += `${text.slice(at, block.index)}\`\`\`${kind}\n${await renew(kind, file, body)}\`\`\``;
      at = block.index + whole.length;
    }
    renewed += text.slice(at);
    await expect(renewed).toMatchFileSnapshot(`../../${document}`);
    // Only the list has anything to report.
    expect(codes).toEqual([0, 0, 0, 0, 0, 1]);
  });
});

describe("both languages of the tutorial", () => {
  it("give the same commands and the same list", () => {
    const [id, en] = ["docs/tutorial.md", "docs/tutorial.en.md"].map((file) =>
      [...readFileSync(file, "utf8").matchAll(BLOCK)].flatMap(([, , file_, body = ""]) =>
        file_ === undefined
          ? [...body.matchAll(COMMAND)].map(([line]) => line.replace(" --lang en", ""))
          : [body],
      ),
    );
    expect(en).toEqual(id);
  });
});
