import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { partThread } from "../../src/cli/read/part-readers.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const folder = useListFolder();

async function list(): Promise<string> {
  const rows = Array.from({ length: 3000 }, (_, at) => {
    const serial = String(at % 250).padStart(4, "0");
    return `KUBE ${Math.floor(at / 10)};210199170880${serial};210199010110${serial};Siti ${at};17/08/1980`;
  });
  return folder.write("panjang.csv", `Nama KUBE;NIK;No KK;Nama;Tanggal Lahir\n${rows.join("\n")}`);
}

describe("a thread that fails", () => {
  // Here the program is run from its source, where there is no file for a thread to start from.
  it.each([
    ["id", "satu utas gagal; bagiannya dibaca ulang, hasilnya sama"],
    ["en", "a thread failed; its part is read again, the result is the same"],
  ])("is said, and what it was to read is read all the same (%s)", async (lang, words) => {
    const file = await list();
    const check = (jobs: string) =>
      run(["check", file, "--as-of", "2022-02-22", "--format", "csv", "--lang", lang, "--jobs", jobs]);
    const [one, two] = [await check("1"), await check("2")];
    expect(two.stdout).toBe(one.stdout);
    expect(two.code).toBe(one.code);
    expect(one.stderr).not.toContain(words);
    expect(two.stderr.split("\n")[0]).toContain(words);
    expect(two.stderr).toContain("MODULE_NOT_FOUND`\n");
  });

  it.each([
    ["throws", "throw new TypeError('x')", { name: "TypeError" }],
    ["ends without an answer", "process.exit(3)", { message: "exit 3" }],
    [
      "has no memory left",
      "const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length));",
      { code: "ERR_WORKER_OUT_OF_MEMORY" },
    ],
  ])("is known to fail where it %s", async (_, program, error) => {
    const worker = new Worker(program, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } });
    const thread = partThread(worker);
    // Nothing of the part matters: it is never read.
    await expect(thread.read({} as Parameters<typeof thread.read>[0])).rejects.toMatchObject(error);
    thread.close();
  });
});
