/** `sql`, `rules vectors --sql` and `diff --dialect`: SQL from the command line, and what is refused. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toSql } from "aturan-kube/sql";
import { expect, it } from "vitest";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const folder = useListFolder();
const POSTGRES = ["sql", "permensos-25-2015", "--dialect", "postgres", "--as-of", "2022-02-22"];

it("writes the statements that the library gives, each with a semicolon", async () => {
  const { code, stdout, stderr } = await run([...POSTGRES, "--table", "dinsos.warga"]);
  const given = { dialect: "postgres", table: "dinsos.warga", asOf: "2022-02-22" } as const;
  const { persons, groups } = toSql("permensos-25-2015", given);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(`${persons?.trimEnd()};\n\n${groups?.trimEnd()};\n`);
});

it("says on which day ages are counted where no day is given", async () => {
  const { code, stdout, stderr } = await run([
    "sql",
    "permensos-25-2015",
    "--dialect",
    "duckdb",
    "--as",
    "view",
  ]);
  expect(code).toBe(0);
  expect(stderr).toContain("--as-of 2022-02-22");
  expect(stdout).toContain('CREATE OR REPLACE VIEW "anggota_putusan" AS');
});

it("reads the columns of a file, and refuses one that is not mapped", async () => {
  const file = join(folder.path(), "kolom.json");
  await writeFile(file, JSON.stringify({ nik: "nik_warga" }));
  const { code, stdout, stderr } = await run([...POSTGRES, "--columns", file]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("`birthDate`");
  await writeFile(file, "[]");
  expect((await run([...POSTGRES, "--columns", file])).stderr).toContain("file JSON berisi isian");
});

it("writes models of dbt into a folder", async () => {
  expect((await run([...POSTGRES, "--as", "dbt"])).code).toBe(2);
  const models = join(folder.path(), "models");
  await mkdir(models, { recursive: true });
  const { code } = await run([...POSTGRES, "--as", "dbt", "--table", "warga", "--output", models]);
  expect(code).toBe(0);
  expect((await readdir(models)).sort()).toEqual([
    "schema.yml",
    "warga_putusan.sql",
    "warga_putusan_kube.sql",
  ]);
  expect(await readFile(join(models, "warga_putusan.sql"), "utf8")).toContain("{% raw %}");
});

it.each([
  ["a wrong dialect", ["sql", "permensos-25-2015", "--dialect", "postgre"], "`postgres`"],
  ["no dialect", ["sql", "permensos-25-2015"], "--dialect"],
  ["a wrong form", [...POSTGRES, "--as", "table"], "`view`"],
  ["a day that is none", [...POSTGRES.slice(0, -1), "2022-02-30"], "--as-of"],
  ["`--sql` without a dialect", ["rules", "vectors", "permensos-25-2015", "--sql"], "`--dialect`"],
  ["a dialect without `--sql`", ["rules", "vectors", "permensos-25-2015", "--dialect", "sqlite"], "`--sql`"],
  [
    "cases of a monitoring ruleset",
    ["rules", "vectors", "kepri-2022", "--sql", "--dialect", "sqlite"],
    "pemantauan",
  ],
  ["an assumption that is none", [...POSTGRES, "--assume", "member.isWilling=x"], "member.isWilling"],
] as const)("ends with 2 and says why for %s", async (_, args, said) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});

it("writes the query of the cases, and the query of a change", async () => {
  const cases = await run([
    "rules",
    "vectors",
    "permensos-25-2015",
    "--sql",
    "--dialect",
    "sqlite",
    "--as-of",
    "2022-02-22",
  ]);
  expect([cases.code, cases.stdout.includes("expected_verdict")]).toEqual([0, true]);
  const change = await run([
    "diff",
    "permensos-25-2015",
    "dinsos-tegal-2025",
    "--dialect",
    "spark",
    "--as-of",
    "2022-02-22",
  ]);
  expect([change.code, change.stdout.includes("`before_verdict`")]).toEqual([0, true]);
});
