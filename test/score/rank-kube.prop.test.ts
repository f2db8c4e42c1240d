import { type KubeScore, rankKube, shortlist } from "aturan-kube";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ranged } from "./made-scores.ts";

/** Scores of a few points, so that ties and overlaps are many. */
const scores = fc
  .array(
    fc.record({
      min: fc.integer({ min: 0, max: 4 }),
      width: fc.integer({ min: 0, max: 2 }),
      cost: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 5, nil: undefined }),
      kabupaten: fc.constantFrom("Bintan", "BINTAN", "Karimun", undefined),
    }),
    { maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map(({ min, width, cost, kabupaten }, index) =>
      ranged(`KUBE ${index}`, min, min + width, {
        ...(cost === undefined ? {} : { requestedAid: cost }),
        ...(kabupaten === undefined ? {} : { area: { kabupaten } }),
      }),
    ),
  );

const rangeOf = ({ score }: KubeScore) => score ?? { min: 0, max: 0, of: 0 };

describe("held against each other group one by one", () => {
  test("the ranks, the ties and the overlaps are what their definitions say", () => {
    fc.assert(
      fc.property(scores, (all) => {
        for (const { name, rank, tied, overlapping } of rankKube(all).entries) {
          const own = all.find(({ record }) => record.kube === name);
          if (own === undefined) throw new Error("a group nobody gave");
          const [{ min, max }, others] = [rangeOf(own), all.filter((each) => each !== own)];
          const above = others.filter((each) => rangeOf(each).min > max);
          const maybe = others.filter((each) => rangeOf(each).max > min);
          const below = others.filter((each) => rangeOf(each).max < min);
          const same = others.filter(
            (each) => min === max && rangeOf(each).min === min && rangeOf(each).max === min,
          );
          const beside = others.filter((each) => ![...above, ...below, ...same].includes(each));
          expect(rank).toEqual({ best: 1 + above.length, worst: 1 + maybe.length });
          expect([tied.count, overlapping.count]).toEqual([same.length, beside.length]);
          const namesOf = (some: readonly KubeScore[]) => some.map(({ record }) => record.kube).sort();
          expect(tied.named.map((each) => each.name).sort()).toEqual(namesOf(same));
          expect(overlapping.named.map((each) => each.name).sort()).toEqual(namesOf(beside));
        }
      }),
    );
  });

  test("each rank between the best and the worst is reached by some completion, and none beyond", () => {
    fc.assert(
      fc.property(scores, (all) => {
        const ranks = all.map(() => new Set<number>());
        for (const completion of completionsOf(all))
          for (const [index, own] of completion.entries())
            ranks[index]?.add(1 + completion.filter((other) => other > own).length);
        for (const { name, rank } of rankKube(all).entries) {
          const reached = ranks[all.findIndex(({ record }) => record.kube === name)] ?? new Set();
          expect([Math.min(...reached), Math.max(...reached)]).toEqual([rank.best, rank.worst]);
        }
      }),
    );
  });

  test("the best are those that are first in some completion", () => {
    fc.assert(
      fc.property(scores, (all) => {
        const first = new Set<string | undefined>();
        for (const completion of completionsOf(all))
          for (const [index, own] of completion.entries())
            if (completion.every((other) => other <= own)) first.add(all[index]?.record.kube);
        const { best } = rankKube(all);
        expect(best?.groups.count ?? 0).toBe(first.size);
        for (const { name } of best?.groups.named ?? []) expect(first).toContain(name);
      }),
    );
  });
});

test("the order in which scores come never matters", () => {
  fc.assert(
    fc.property(scores, fc.infiniteStream(fc.double({ noNaN: true })), (all, keys) => {
      const shuffled = all
        .map((score) => [keys.next().value, score] as const)
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([, score]) => score);
      const ranking = rankKube(all, { by: "kabupaten" });
      expect(rankKube(shuffled, { by: "kabupaten" })).toEqual(ranking);
      expect(shortlist(rankKube(shuffled), { quota: 2 })).toEqual(shortlist(ranking, { quota: 2 }));
    }),
  );
});

test("the rankings of the parts are those of their groups alone", () => {
  fc.assert(
    fc.property(scores, (all) => {
      for (const { entries, best } of rankKube(all, { by: "kabupaten" }).parts) {
        const own = all.filter(({ record }) => entries.some(({ name }) => name === record.kube));
        const alone = rankKube(own);
        expect([entries, best]).toEqual([alone.entries, alone.best]);
      }
    }),
  );
});

describe("against all completions of scores and costs", () => {
  test("a quota takes a group for sure where every completion does, and refuses it where every completion does", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 7 }), (all, quota) => {
        const { entries } = shortlist(rankKube(all), { quota });
        const fates = all.map(() => new Set<string>());
        for (const completion of completionsOf(all))
          for (const [index, own] of completion.entries()) {
            const [above, beside] = [
              count(completion, (other) => other > own),
              count(completion, (other) => other >= own),
            ];
            fates[index]?.add(beside <= quota ? "in" : above >= quota ? "out" : "undecided");
          }
        for (const { name, decision } of entries) {
          const found = [...(fates[all.findIndex(({ record }) => record.kube === name)] ?? [])];
          expect(decision).toBe(found.length === 1 ? found[0] : "undecided");
        }
      }),
    );
  });

  test("a budget is spent strictly in rank order, and decides what every completion of scores and costs agrees on", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 12 }), (all, budget) => {
        const { entries } = shortlist(rankKube(all), { budget });
        const fates = all.map(() => new Set<string>());
        for (const completion of completionsOf(all))
          for (const costs of costsOf(all))
            for (const [index, own] of completion.entries()) {
              const sumOf = (isWanted: (other: number) => boolean): number =>
                completion.reduce((sum, other, at) => (isWanted(other) ? sum + (costs[at] ?? 0) : sum), 0);
              const [above, beside] = [sumOf((other) => other > own), sumOf((other) => other >= own)];
              const isOut = above + (costs[index] ?? 0) > budget;
              fates[index]?.add(beside <= budget ? "in" : isOut ? "out" : "undecided");
            }
        for (const { name, decision } of entries) {
          const found = [...(fates[all.findIndex(({ record }) => record.kube === name)] ?? [])];
          expect(decision).toBe(found.length === 1 ? found[0] : "undecided");
        }
      }),
    );
  });
});

/** Every way in which the scores may turn out. */
function completionsOf(all: readonly KubeScore[]): readonly (readonly number[])[] {
  return all.reduce<readonly (readonly number[])[]>(
    (done, score) => {
      const { min, max } = rangeOf(score);
      const values = Array.from({ length: max - min + 1 }, (_, offset) => min + offset);
      return done.flatMap((each) => values.map((value) => [...each, value]));
    },
    [[]],
  );
}

/** Costs that are not known at nothing and beyond every budget. */
function costsOf(all: readonly KubeScore[]): readonly (readonly number[])[] {
  return all.reduce<readonly (readonly number[])[]>(
    (done, { record: { requestedAid } }) =>
      done.flatMap((each) =>
        (requestedAid === undefined ? [0, 1000] : [requestedAid]).map((cost) => [...each, cost]),
      ),
    [[]],
  );
}

function count(numbers: readonly number[], isWanted: (number: number) => boolean): number {
  return numbers.filter(isWanted).length;
}
