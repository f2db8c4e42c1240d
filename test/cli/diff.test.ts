/** `diff A B`: two rulesets compared, and a list decided by both. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getRuleset } from "aturan-kube";
import { beforeAll, describe, expect, it } from "vitest";
import { differenceReportSchema } from "../../src/report/contract/difference-report.ts";
import { NOW, REWORDED, UNTIL_60 } from "../compare/plans.ts";
import { csv, type Person, person, tenPersons } from "./list-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { type Run, run } from "./run-in-process.ts";

const folder = useListFolder();
const BEFORE = "permensos-25-2015";
const AGED_60: Person = { "Tanggal Lahir": "01/01/1962" };

let plan = "";
beforeAll(async () => {
  plan = await folder.write("rencana.json", JSON.stringify(UNTIL_60));
});

function diff(...args: readonly string[]): Promise<Run> {
  return run(["diff", ...args]);
}

describe("rulesets are named", () => {
  it("by their ids, with a version or without", async () => {
    const named = await diff(BEFORE, "dinsos-tegal-2025");
    expect(named.stdout).toContain("permensos-25-2015 1.1.0 → dinsos-tegal-2025 1.1.0\n");
    expect(await diff(`${BEFORE}@1.1.0`, "dinsos-tegal-2025@1.1.0")).toEqual(named);
  });

  it("by the paths of rule files", async () => {
    const { code, stdout } = await diff(BEFORE, plan);
    expect(code).toBe(1);
    expect(stdout).toContain(
      "+ umur 60 tahun (syarat lainnya terpenuhi): tidak memenuhi syarat → memenuhi syarat\n",
    );
  });

  it("by their ids among rule files of `--rules`", async () => {
    expect(await diff(`${BEFORE}@1.1.0`, `${BEFORE}@2.0.0`, "--rules", plan)).toEqual(
      await diff(BEFORE, plan),
    );
  });

  it("and one that is not there is told, with the nearest name", async () => {
    expect(await diff(BEFORE, "dinsos-tegal-2026", "--lang", "en")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "aturan-kube: there is no ruleset named `dinsos-tegal-2026`; did you mean `dinsos-tegal-2025`? (see `aturan-kube rules list`)\n",
    });
  });

  it("and a folder of several files is not one ruleset", async () => {
    const rules = join(folder.path(), "aturan");
    await mkdir(rules);
    await writeFile(join(rules, "a.json"), JSON.stringify(UNTIL_60));
    await writeFile(join(rules, "b.json"), JSON.stringify({ ...UNTIL_60, version: "3.0.0" }));
    const { code, stderr } = await diff(BEFORE, rules);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `aturan-kube: di \`${rules}\` ada lebih dari satu aturan; sebut satu file saja\n`,
    });
  });

  it("and one about monitoring is refused with the reason", async () => {
    const { code, stdout, stderr } = await diff(BEFORE, "kepri-2022", "--lang", "en");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("the ruleset `kepri-2022` is about monitoring");
  });
});

describe("the exit code", () => {
  it.each([
    ["0 where nobody is decided otherwise", () => BEFORE, 0],
    ["1 where somebody is", () => plan, 1],
    ["2 where a ruleset cannot be read", () => "./tidak-ada.json", 2],
  ])("is %s", async (_, after, code) => {
    expect((await diff(BEFORE, after())).code).toBe(code);
  });

  it("is 0 for other words, which are told all the same", async () => {
    const file = await folder.write("kata.json", JSON.stringify(REWORDED));
    const { code, stdout } = await diff(BEFORE, file);
    expect(code).toBe(0);
    expect(stdout).toContain("Disunting tanpa mengubah keputusan siapa pun\n  · age: umur produktif\n");
  });
});

describe("a list", () => {
  const LIST = csv([person(1, AGED_60), ...tenPersons().slice(1)]);

  it("is decided by both: who changes, by which criterion, where", async () => {
    const list = await folder.write("anggota.csv", LIST);
    const { code, stdout, stderr } = await diff(BEFORE, plan, "--list", list, "--as-of", "2022-02-22");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain(
      "Pada daftar ini (per tanggal 2022-02-22)\n  · Orang: 1 menjadi memenuhi syarat, 9 tetap\n  · Kelompok: 1 menjadi memenuhi syarat\n",
    );
    expect(stdout).toContain(`  + ${list} · baris 2 · 210199********** · KUBE Mekar: tidak memenuhi syarat`);
  });

  it("may be in several files, and standard input is one of them", async () => {
    const list = await folder.write("b.csv", csv([person(11, AGED_60)]));
    const args = ["diff", BEFORE, plan, "--list", list, "--list", "-", "--as-of", "2022-02-22"];
    const { stdout } = await run(args, { stdin: csv([person(12, AGED_60)]) });
    expect(stdout).toContain("Orang: 2 menjadi memenuhi syarat");
    expect(stdout).toContain("+ masukan standar · baris 2 · ");
  });

  it("named twice is refused", async () => {
    const { code, stderr } = await diff(BEFORE, plan, "--list", "a.csv", "--list", "a.csv");
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("`a.csv` disebut dua kali; sebut setiap file satu kali saja"),
    ]);
  });

  it("that is none is refused, and the comparison is not printed either", async () => {
    const list = await folder.write("kosong.csv", "");
    const { code, stdout } = await diff(BEFORE, plan, "--list", list, "--as-of", "2022-02-22");
    expect([code, stdout]).toEqual([2, ""]);
  });

  it("is decided for today in Jakarta where no day is given, which is said on standard error", async () => {
    const list = await folder.write("c.csv", LIST);
    const { stdout, stderr } = await diff(BEFORE, plan, "--list", list);
    expect(stderr).toContain("sebut `--as-of 2022-02-22`\n");
    expect(stdout).toContain("(per tanggal 2022-02-22)");
  });

  it("may lack what somebody vouches for", async () => {
    const columns = ["NIK", "Tanggal Lahir", "Status Perkawinan", "Pekerjaan", "ID DTKS"] as const;
    const list = await folder.write("d.csv", csv([person(1, AGED_60)], columns));
    const assume = ["hasFixedDomicile", "isWilling", "hasSkill"].flatMap((name) => [
      "--assume",
      `member.${name}=true`,
    ]);
    const args = [BEFORE, plan, "--list", list, "--as-of", "2022-02-22"];
    expect((await diff(...args)).stdout).toContain("Orang: 1 menjadi belum dapat ditentukan");
    expect((await diff(...args, ...assume)).stdout).toContain("Orang: 1 menjadi memenuhi syarat");
    expect((await diff(...args, "--assume", "member.isWiling=true")).stderr).toContain(
      "apakah maksudnya `member.isWilling`?",
    );
  });

  it.each(["pretty", "json", "markdown"])(
    "has NIK masked in %s, unless --show-pii is given",
    async (format) => {
      const list = await folder.write(`${format}.csv`, LIST);
      const args = [BEFORE, plan, "--list", list, "--as-of", "2022-02-22", "--format", format];
      const masked = await diff(...args);
      expect(masked.stdout).not.toContain("2101995203800001");
      expect(masked.stdout).not.toMatch(/Siti|Rahasia|01[/-]01[/-]1962/);
      expect((await diff(...args, "--show-pii")).stdout).toContain("2101995203800001");
    },
  );

  it.each(["pretty", "json", "markdown"])(
    "cannot steer a terminal or a merge request in %s",
    async (format) => {
      const rows = [person(1, { ...AGED_60, "Nama KUBE": "KUBE \u001B[31m<img>::set-output::" })];
      const list = await folder.write(`jahat-${format}.csv`, csv(rows));
      const args = [BEFORE, plan, "--list", list, "--as-of", "2022-02-22", "--format", format];
      const { stdout } = await diff(...args);
      expect(stdout).toMatch(/img/);
      expect(stdout).not.toContain("\u001B");
      if (format !== "json") expect(stdout).not.toContain("::");
      if (format === "markdown") expect(stdout).not.toContain("<img>");
    },
  );
});

describe("--format", () => {
  it("json is what the published schema says", async () => {
    const list = await folder.write("e.csv", csv([person(1, AGED_60)]));
    const args = [BEFORE, plan, "--list", list, "--as-of", "2022-02-22", "--format", "json"];
    const { stdout } = await diff(...args);
    const report = JSON.parse(stdout);
    expect(differenceReportSchema.parse(report)).toEqual(report);
    expect(report.impact.summary.members.gains).toBe(1);
    expect((await diff(...args)).stdout).toBe(stdout);
  });

  it("markdown can be put into a merge request", async () => {
    const { stdout } = await diff(BEFORE, plan, "--format", "markdown", "--lang", "en");
    expect(stdout).toContain(
      "# permensos-25-2015 1.1.0 → permensos-25-2015 2.0.0\n\n## Persons\n\nlooser\n\n- \\+ age 60 years",
    );
  });

  it("that is not known is refused", async () => {
    const { code, stderr } = await diff(BEFORE, plan, "--format", "junit");
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("`pretty`, `json`, `xlsx`, `markdown`, `html`"),
    ]);
  });

  it("pretty has colours on a terminal alone, and not where nobody wants them", async () => {
    const args = ["diff", BEFORE, plan];
    expect((await run(args, { isTTY: true })).stdout).toContain("\u001B[");
    expect((await run(args, { isTTY: true, env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001B[");
    expect((await run(args)).stdout).not.toContain("\u001B[");
  });
});

describe("--output", () => {
  it("writes what standard output would have got", async () => {
    const output = join(folder.path(), "hasil.md");
    const printed = await diff(BEFORE, plan, "--format", "markdown");
    const written = await diff(BEFORE, plan, "--format", "markdown", "--output", output);
    expect(written).toEqual({ code: printed.code, stdout: "", stderr: `ditulis: ${output}\n` });
    expect(await readFile(output, "utf8")).toBe(printed.stdout);
  });

  it("never takes the place of a list, a rule file, or one of a folder of rule files", async () => {
    const list = await folder.write("f.csv", csv([person(1)]));
    const rules = join(folder.path(), "milik");
    await mkdir(rules);
    const own = join(rules, "sendiri.json");
    const text = JSON.stringify({ ...UNTIL_60, id: "sendiri" });
    await writeFile(own, text);
    const args = [BEFORE, plan, "--list", list, "--as-of", "2022-02-22", "--rules", rules];
    for (const output of [list, plan, own]) {
      const { code, stderr } = await diff(...args, "--output", output);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `aturan-kube: \`--output ${output}\` adalah file masukan itu sendiri; pilih nama lain\n`,
      });
    }
    expect(await readFile(own, "utf8")).toBe(text);
    expect(JSON.parse(await readFile(plan, "utf8")).version).toBe("2.0.0");
  });
});

it("a comparison that cannot be exact is refused with the reason", async () => {
  const before = getRuleset("permensos-2-2019");
  // Of the same name as a fact of the catalogue, which counts others.
  const counting = {
    name: "kube.ketuaCount",
    label: { id: "jumlah ketua", en: "number of chairs" },
    type: { kind: "integer", min: 0 },
    counts: { "===": [{ var: "member.role" }, "sekretaris"] },
  };
  const facts = [...(before.facts ?? []), counting];
  const file = await folder.write("lain.json", JSON.stringify({ ...before, version: "2.0.0", facts }));
  const { code, stdout, stderr } = await diff("permensos-2-2019", file);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("fakta `kube.ketuaCount` berarti lain dalam kedua aturan");
  expect(NOW.id).toBe(BEFORE);
});
