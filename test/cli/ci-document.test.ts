/** docs/ci.md: each command of its recipes is run, and writes the reports that the recipe hands on. */
import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CI_FORMATS, READERS } from "../report/ci-formats.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const text = await readFile("docs/ci.md", "utf8");
const folder = useListFolder();

/** The arguments of each call, from its name to the end of the line, of the script, or of the command. */
const COMMANDS = [...text.matchAll(/(?:--no-install |"|&& )aturan-kube ((?:check|rules) [^"&\n]+)/g)].map(
  ([, args = ""]) => args.trim(),
);

test("the recipes have commands", () => {
  expect(COMMANDS.length).toBeGreaterThanOrEqual(7);
});

test.each(COMMANDS)("`aturan-kube %s` runs, and each report can be read", async (command) => {
  const at = (name: string): string => join(folder.path(), name);
  await mkdir(at("aturan"), { recursive: true });
  await cp("rules/membership/permensos-2-2019.json", at("aturan/a.json"));
  await cp("test/lists/kube-contoh.csv", at("anggota.csv"));
  // What pre-commit adds to a command: the files that are committed.
  const named = / (?:daftar|aturan)\//.test(command) ? command : `${command} ${filesOf(command)}`;
  const args = named
    .split(" ")
    .map((arg) => arg.replace("daftar/anggota.csv", at("anggota.csv")).replace("aturan/", `${at("aturan")}/`))
    .map((arg) => arg.replace(/^(sarif|junit|gitlab)=(.+)$/, (_, format, name) => `${format}=${at(name)}`));
  const { code, stdout } = await run(args);
  expect(code).toBeLessThan(2);
  for (const [, format = "", name = ""] of command.matchAll(/--output (\w+)=(\S+)/g)) {
    const known = CI_FORMATS.find((each) => each === format);
    if (known === undefined) continue;
    expect(READERS[known](name === "-" ? stdout : await readFile(at(name), "utf8")).length).toBeGreaterThan(
      0,
    );
  }
});

function filesOf(command: string): string {
  return command.startsWith("check") ? "daftar/anggota.csv" : "aturan/a.json";
}

test("every report that a recipe hands on is written by its command", () => {
  const handed = [...text.matchAll(/(?:sarif_file|codequality|junit): (\S+?)[,\s]/g)].map(([, file]) => file);
  const outputs = new Set([...text.matchAll(/--output \w+=(\S+)/g)].map(([, file]) => file));
  expect(handed.length).toBe(3);
  expect(handed.filter((file) => !outputs.has(file ?? ""))).toEqual([]);
});
