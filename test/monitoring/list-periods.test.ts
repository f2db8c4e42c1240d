import { expect, test } from "vitest";
import { type ListedPeriod, listPeriods } from "../../src/monitoring/list-periods.ts";

/** What is said of each row of a list, as it stands on the lines from 2 on. */
function faultsOf(
  rows: readonly (readonly [kubeKey: string | undefined, period: string | undefined, file?: string])[],
): readonly unknown[] {
  const periods = listPeriods<ListedPeriod>();
  const places = rows.map(([kubeKey, period, file = "a.csv"], index) => ({
    file,
    line: index + 2,
    kubeKey,
    period,
  }));
  for (const place of places) periods.add(place);
  return places.map((place) => periods.faultsOf(place).map(({ code, params }) => ({ code, ...params })));
}

test("a group that reports one month twice is named in both rows", () => {
  expect(
    faultsOf([
      ["m1", "2022-01"],
      ["m2", "2022-01"],
      ["m1", "2022-01"],
      ["m1", "2022-02"],
    ]),
  ).toEqual([
    [{ code: "period/duplicate", period: "2022-01", first: 4, file: null, others: 0 }],
    [],
    [{ code: "period/duplicate", period: "2022-01", first: 2, file: null, others: 0 }],
    [],
  ]);
});

test("a day that stands there in two files names the other file, and the rest is counted", () => {
  expect(
    faultsOf([
      ["m1", "2022-01-15"],
      ["m1", "2022-01-15", "b.csv"],
      ["m1", "2022-01-15", "b.csv"],
    ]),
  ).toEqual([
    [{ code: "period/duplicate", period: "2022-01-15", first: 3, file: "b.csv", others: 1 }],
    [{ code: "period/duplicate", period: "2022-01-15", first: 2, file: "a.csv", others: 1 }],
    [{ code: "period/duplicate", period: "2022-01-15", first: 2, file: "a.csv", others: 1 }],
  ]);
});

test("two visits in one month are two records, and so is the month reported beside them", () => {
  expect(
    faultsOf([
      ["m1", "2022-01-15"],
      ["m1", "2022-01-29"],
      ["m1", "2022-01"],
    ]),
  ).toEqual([[], [], []]);
});

test("of a row without its group or its period nothing is said", () => {
  expect(
    faultsOf([
      [undefined, "2022-01"],
      [undefined, "2022-01"],
      ["m1", undefined],
      ["m1", undefined],
    ]),
  ).toEqual([[], [], [], []]);
});

test("a group and a period that read the same together as others do are told apart", () => {
  expect(
    faultsOf([
      ["a", "1-2022"],
      ["a1", "-2022"],
    ]),
  ).toEqual([[], []]);
});
