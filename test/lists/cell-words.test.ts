/** Lists whose cells hold the words of offices: each case with the right answer of each person. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkList } from "aturan-kube";
import { describe, expect, test } from "vitest";

const CASES = join(import.meta.dirname, "../../../shared/cases");

/** The rows of a case: plain text with semicolons, without quotation marks. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(CASES, file), "utf8").replace(/^\ufeff/, "");
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(";"));
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}

/** What a criterion says of every person, in the order of the rows. */
async function outcomesOf(file: string, criterion: string): Promise<readonly (string | undefined)[]> {
  const outcomes: (string | undefined)[] = [];
  for await (const item of checkList(rowsOf(file), { ruleset: "permensos-25-2015", asOf: "2022-02-22" })) {
    if (item.kind !== "member") continue;
    outcomes.push(item.decision.criteria.find(({ id }) => id === criterion)?.outcome);
  }
  return outcomes;
}

const [P, F, U] = ["pass", "fail", "unknown"];

describe.runIf(existsSync(CASES))("the shared cases", () => {
  test.each([
    ["field/01-keterampilan-tidak-memiliki.csv", "skilled", [F, F, F, F, F, U, U, U, U, U, F, F]],
    ["field/01b-sepuluh-tanpa-keterampilan.csv", "skilled", Array(10).fill(F)],
    ["field/15-centang.csv", "willing", [P, P, P, P, P, U, U, P, P, P]],
    ["field/15-centang.csv", "fixed-domicile", [P, P, P, P, P, U, U, P, P, P]],
    ["field/27-dtks-isi.csv", "registered", [...[P, P, P, P, P, P, F, F, F, F, P, P, U], ...[P, P, F, U, U, P, P, P, U, U, U, P, F, U]]],
    ["field/29-benar-salah.csv", "willing", [F, P, F, P, F, P, F, P, F, P]],
    ["field/29-benar-salah.csv", "fixed-domicile", Array(10).fill(P)],
    ["field/38-keterampilan-banyak.csv", "skilled", Array(10).fill(P)],
    ["more/terampil.csv", "skilled", Array(10).fill(U)],
    ["more/strip.csv", "willing", [U, F]],
    ["more/strip.csv", "skilled", [F, F]],
    ["field/25-status-kawin.csv", "married", [...Array(9).fill(P), F, U, U, P, F, ...Array(6).fill(U), F, U, F, ...Array(8).fill(P), U, U, P]],
    ["field/26-pekerjaan.csv", "occupation", [
        ...[...Array(15).fill(P), F, ...Array(9).fill(P), U, U, U, F, U, U, U, P, P, P, U, P, P, U, P, P],
        ...[F, F, F, F, U, F, U],
      ]],
    ["marks.csv", "married", [P, P, P, F, P]],
    ["marks.csv", "occupation", [P, P, P, P, F]],
    ["known-in-part.csv", "married", [P, P, P, P, U, P, P, P]],
    ["known-in-part.csv", "occupation", [P, P, P, P, P, P, U, P]],
    ["marks.csv", "registered", [P, P, F, P, P]],
    ["marks.csv", "willing", Array(5).fill(P)],
  ])("%s: %s", async (file, criterion, expected) => {
    expect(await outcomesOf(file, criterion)).toEqual(expected);
  });
});

describe.runIf(existsSync(CASES))("cells that Excel or a database left empty", () => {
  test("name no group and no place, and are told of in their rows", async () => {
    const kubes = [];
    const marked = [];
    for await (const item of checkList(rowsOf("field/02-galat-excel-na.csv"), {
      ruleset: "permensos-25-2015",
      asOf: "2022-02-22",
    })) {
      if (item.kind === "kube") kubes.push(item.decision.name);
      if (item.kind === "member" && item.issues.some(({ code }) => code === "cell/empty-mark")) {
        marked.push(item.line);
      }
    }
    expect(kubes).toEqual(["KUBE Uji Satu"]);
    expect(marked).toEqual([4, 5, 6, 7]);
  });

  test("a no-break and a zero-width space make no other group (94)", async () => {
    const kubes = [];
    for await (const item of checkList(rowsOf("field/94-nbsp.csv"), {
      ruleset: "permensos-25-2015",
      asOf: "2022-02-22",
    })) {
      if (item.kind === "kube") kubes.push(item.decision.name);
    }
    expect(kubes).toHaveLength(1);
  });
});
