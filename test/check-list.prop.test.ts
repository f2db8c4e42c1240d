/** What holds of every list, whatever stands in it and however many of its rows are read at a time. */
import { type Checked, type CheckedMember, checkList, compileRuleset, getRuleset } from "aturan-kube";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemsOf } from "../src/check-list.ts";
import { checkRows } from "../src/check-rows.ts";
import { BATCH_SIZES } from "./lists/batch-sizes.ts";
import { runs } from "./runs.ts";

const OPTIONS = { ruleset: compileRuleset(getRuleset("permensos-25-2015")), asOf: "2022-02-22" };

type Row = Readonly<Record<string, string>>;

/** Few different NIK, so that many stand twice; some are damaged. */
const nik = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: 1, max: 8 }).map((n) => `210199520380${String(n).padStart(4, "0")}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "3,27E+15", "2101995203800", "2101993213800001", "9901995203800001"),
  },
);

/** Cells near enough to real ones to reach every outcome of every criterion. */
const CELLS = {
  NIK: nik,
  "No KK": fc
    .integer({ min: 1, max: 12 })
    .map((n) => (n > 10 ? "" : `210199010110${String(n).padStart(4, "0")}`)),
  KUBE: fc.constantFrom("", "Maju", "MAJU", "Mekar", "maju "),
  Desa: fc.constantFrom("", "Sei Lekop", "Sungai Lekop", "Kijang"),
  Kecamatan: fc.constantFrom("", "Bintan Timur"),
  "Tanggal Lahir": fc.constantFrom(
    "12/03/1980",
    "12/03/2010",
    "22/02/1962",
    "30/02/1980",
    "12/03/80",
    "",
    "01/01/2030",
  ),
  "Status Perkawinan": fc.constantFrom("KAWIN", "KAWIN", "CERAI MATI", "BELUM KAWIN", "Janda", "?", ""),
  Pekerjaan: fc.constantFrom("PEDAGANG", "PEDAGANG", "PNS", "ASN", "GURU", "penjual es", ""),
  DTKS: fc.constantFrom("ya", "ya", "tidak", "6268661555", "?", ""),
  "Domisili Tetap": fc.constantFrom("ya", "ya", "tidak", ""),
  "Siap Berkelompok": fc.constantFrom("ya", "ya", "ya", "tidak", "mungkin"),
  Keterampilan: fc.constantFrom("menjahit", "menjahit", "-", ""),
};

/** Any sequence of UTF-16 units, halves of pairs and control characters included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

const rows: fc.Arbitrary<readonly Row[]> = fc.array(fc.record(CELLS), { maxLength: 12 });

function membersOf(items: readonly Checked[]): readonly CheckedMember[] {
  return items.filter((item) => item.kind === "member");
}

/** What is said of a person and does not depend on where the row stands. */
function saidOf({ nik: number, group, decision, issues }: CheckedMember): string {
  const { verdict, criteria, errors } = decision;
  return JSON.stringify([
    ...[number, group, verdict, errors],
    ...[
      criteria.map(({ id, outcome }) => [id, outcome]),
      issues.map(({ code, severity }) => [code, severity]),
    ],
  ]);
}

function saidOfKubes(items: readonly Checked[]): readonly string[] {
  return items.flatMap((item) => (item.kind === "kube" ? JSON.stringify(item.decision) : [])).sort();
}

/** Each property is tried under three sizes of batches. */
const RUNS = { numRuns: runs(25) };

describe.each(BATCH_SIZES)("read in batches of %d rows,", (batchRows) => {
  async function collect(list: readonly Row[], assume = {}): Promise<readonly Checked[]> {
    return [...itemsOf(await checkRows(list, { ...OPTIONS, assume }, { batchRows }))];
  }

  test("the order of the rows changes no verdict, no issue and no group", async () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([list, other]) => {
        const [before, after] = [await collect(list), await collect(other)];
        expect(membersOf(after).map(saidOf).sort()).toEqual(membersOf(before).map(saidOf).sort());
        expect(saidOfKubes(after)).toEqual(saidOfKubes(before));
      }),
      RUNS,
    );
  });

  test("no row is lost, and every person is counted once", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const items = await collect(list);
        const members = membersOf(items);
        expect(members.map(({ line }) => line)).toEqual(list.map((_, index) => index + 1));
        const whole = items.at(-1);
        if (whole?.kind !== "list") throw new Error("the last item is not the list");
        const { eligible, ineligible, undetermined } = whole.summary;
        expect(whole.summary.members).toBe(list.length);
        expect(eligible + ineligible + undetermined).toBe(list.length);
        const grouped = items.flatMap((item) =>
          item.kind === "kube" ? Object.values(item.decision.members) : [],
        );
        expect(grouped.reduce((sum, count) => sum + count, 0)).toBe(
          members.filter(({ group }) => group !== null).length,
        );
      }),
      RUNS,
    );
  });

  test("rows of any shape are all there again: too short, too long, of any text", async () => {
    const cells = fc.array(fc.oneof(anyText, nik), { maxLength: 6 });
    const table = fc.tuple(
      fc.array(fc.oneof(fc.constantFrom("NIK", "Nama", "KUBE"), fc.string()), { maxLength: 5 }),
      fc.array(cells),
    );
    await fc.assert(
      fc.asyncProperty(table, async ([header, records]) => {
        const source = records.map((each, index) => ({
          ...{ file: "a.csv", line: index + 2, header, headerLine: 1, cells: each },
        }));
        const lines: number[] = [];
        for (const item of itemsOf(await checkRows(source, OPTIONS, { batchRows })))
          if (item.kind === "member") lines.push(item.line);
        expect(lines).toEqual(source.map(({ line }) => line));
      }),
      RUNS,
    );
  });

  test("a person with an error in their row, or a NIK that stands twice, is never eligible", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const members = membersOf(await collect(list));
        for (const { nik: number, decision, issues } of members) {
          const hasError = issues.some(({ severity }) => severity === "error");
          const isDouble = number !== null && members.filter((other) => other.nik === number).length > 1;
          if (hasError || isDouble) expect(decision.verdict).not.toBe("eligible");
          expect(decision.errors.length > 0).toBe(hasError);
          if (isDouble) expect(decision.errors).toContain("nik/duplicate");
        }
      }),
      RUNS,
    );
  });

  test("an assumption fills what is missing, changes nothing else, and is recorded", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (list, value) => {
        const assume = { "member.hasSkill": value };
        const [before, after] = [membersOf(await collect(list)), membersOf(await collect(list, assume))];
        for (const [index, { decision }] of after.entries()) {
          expect(decision.assumptions).toEqual(assume);
          for (const [at, criterion] of decision.criteria.entries()) {
            const plain = before[index]?.decision.criteria[at];
            if (criterion.id === "skilled" && plain?.outcome === "unknown") {
              expect(criterion.outcome).toBe(value ? "pass" : "fail");
            } else {
              expect(JSON.stringify(criterion)).toBe(JSON.stringify(plain));
            }
          }
        }
      }),
      RUNS,
    );
  });

  test("everything given is frozen, through and through, and survives JSON", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        for (const item of await collect(list)) {
          expect(JSON.parse(JSON.stringify(item))).toEqual(item);
          expect(thawed(item)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

test("`checkList` gives the items of the rows checked", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const items: Checked[] = [];
      for await (const item of checkList(list, OPTIONS)) items.push(item);
      expect(items).toEqual([...itemsOf(await checkRows(list, OPTIONS))]);
    }),
    { numRuns: 10 },
  );
});

/** The places in a value that could be changed. */
function thawed(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => thawed(each, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}
