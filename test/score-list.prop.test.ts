/** What holds of every monitoring list, whatever stands in it. */
import {
  compileRuleset,
  getRuleset,
  type KubeScore,
  parseMonitoring,
  rankKube,
  type Scored,
  scoreKube,
  scoreList,
  summarizePortfolio,
} from "aturan-kube";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { latestScoresOf } from "../src/list/latest-scores-of.ts";
import { compileMonitoring } from "../src/score/compile-monitoring.ts";

const COMPILED = compileRuleset(getRuleset("aturan-kube-default"));

type Row = Readonly<Record<string, string>>;

/** Few groups and months, so that many stand twice; cells near enough to real ones to reach every status. */
const CELLS = {
  "Nama KUBE": fc.constantFrom("Mekar", "mekar ", "Maju", "Jaya", ""),
  Bulan: fc.constantFrom("Januari 2022", "01/2022", "02/2022", "17/02/2022", "Maret 2022", "?", ""),
  Kecamatan: fc.constantFrom("Bintan Timur", "Bintan Timur", ""),
  "Status KUBE": fc.constantFrom("aktif", "aktif", "perlu pendampingan", "tidak aktif", ""),
  Perkembangan: fc.constantFrom("naik", "tetap", "turun", "entah", ""),
  Omset: fc.constantFrom("Rp 1.500.000,00", "0", "1,500", ""),
  Pengeluaran: fc.constantFrom("500000", "2.000.000", ""),
  Laba: fc.constantFrom("1.000.000", ""),
  "Pendapatan Awal": fc.constantFrom("400000", ""),
  "Pendapatan Anggota": fc.constantFrom("650000", "300000", ""),
  "Ada Pendamping": fc.constantFrom("ya", "v", "tidak", ""),
  "Tahun Terbentuk": fc.constantFrom("2018", "2023", ""),
};

const rows: fc.Arbitrary<readonly Row[]> = fc.array(fc.record(CELLS), { maxLength: 12 });

const shuffled = rows.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
);

async function collect(list: readonly Row[]): Promise<readonly Scored[]> {
  const items: Scored[] = [];
  for await (const item of scoreList(list, { ruleset: COMPILED, asOf: "2022-06-30" })) items.push(item);
  return items;
}

function scoresOf(items: readonly Scored[]): readonly KubeScore[] {
  return items.flatMap((item) => (item.kind === "score" ? [item.score] : []));
}

test("no row is lost: each is scored as it would be alone, in order, and the list comes last", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const items = await collect(list);
      expect(items.map((item) => (item.kind === "score" ? item.line : "list"))).toEqual([
        ...list.map((_, index) => index + 1),
        "list",
      ]);
      expect(scoresOf(items)).toEqual(
        list.map((row) => scoreKube(COMPILED, parseMonitoring(row, { asOf: "2022-06-30" }).record)),
      );
    }),
  );
});

test("the summary counts every issue and every period once", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const items = await collect(list);
      const last = items.at(-1);
      if (last?.kind !== "list") throw new Error("the list is missing");
      const severities = items.flatMap(({ issues }) => issues.map(({ severity }) => severity));
      const { errors, warnings, records, periods } = last.summary;
      expect([errors, warnings]).toEqual(
        ["error", "warning"].map((wanted) => severities.filter((each) => each === wanted).length),
      );
      expect(records).toBe(list.length);
      const stated = scoresOf(items).flatMap(({ record: { period } }) => period ?? []);
      expect(periods).toEqual(
        stated.length === 0 ? null : { first: stated.toSorted()[0], last: stated.toSorted().at(-1) },
      );
    }),
  );
});

test("of the rows of one group and period, all but the first name the first", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const items = await collect(list);
      const keys = items.flatMap((item) => {
        if (item.kind === "list") return [];
        const { kube, period, area } = item.score.record;
        const isKnown = kube !== undefined && period !== undefined;
        return [isKnown ? JSON.stringify([kube.toLowerCase(), area, period]) : item.line];
      });
      const doubles = keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index + 1] : []));
      const told = items.at(-1)?.issues.filter(({ code }) => code === "period/duplicate") ?? [];
      expect(told.map(({ line }) => line)).toEqual(doubles);
      for (const { line, message } of told)
        expect(message).toContain(`di baris \`${keys.indexOf(keys[(line ?? 0) - 1] ?? "") + 1}\``);
    }),
  );
});

test("everything given is frozen JSON", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      for (const item of await collect(list)) {
        expect(JSON.parse(JSON.stringify(item))).toEqual(item);
        expect([item, item.issues].every(Object.isFrozen)).toBe(true);
      }
    }),
  );
});

test("what is kept of each group gives the ranking and the portfolio that all records give", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const items = await collect(list);
      async function* again(): AsyncGenerator<Scored> {
        yield* items;
      }
      const { scores } = await latestScoresOf(again(), compileMonitoring(getRuleset("aturan-kube-default")));
      expect(rankKube(scores, { by: "kecamatan" })).toEqual(rankKube(scoresOf(items), { by: "kecamatan" }));
      expect(summarizePortfolio(scores)).toEqual(summarizePortfolio(scoresOf(items)));
    }),
  );
});

test("the order of the rows changes no score of the list", async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, async ([list, other]) => {
      const said = (items: readonly Scored[]): readonly string[] =>
        scoresOf(items)
          .map((score) => JSON.stringify(score))
          .sort();
      expect(said(await collect(other))).toEqual(said(await collect(list)));
    }),
  );
});
