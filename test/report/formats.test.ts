/** The table of reports and formats, and the choices of `--format` that are taken from it. */
import { expect, test } from "vitest";
import { formatsOf } from "../../src/report/formats.ts";

test("a check can be read in a terminal, by programs, as a table, in a merge request and on paper", () => {
  expect(formatsOf("check")).toEqual(
    expect.arrayContaining(["pretty", "json", "csv", "ndjson", "markdown", "html"]),
  );
});

test("every report has a form for people and one for programs", () => {
  for (const report of [
    ...(["check", "score", "rank", "portfolio", "diff"] as const),
    ...(["rules list", "rules show", "rules lint", "rules test"] as const),
  ]) {
    expect(formatsOf(report).slice(0, 2)).toEqual(["pretty", "json"]);
  }
});

test.each(["rules list", "rules show", "rules lint", "rules test", "rules examples", "fix"] as const)(
  "what %s says can be read in a merge request and on paper as well",
  (report) => {
    expect(formatsOf(report)).toEqual(expect.arrayContaining(["markdown", "html"]));
  },
);

test("a portfolio can be read in a merge request and on paper as well", () => {
  expect(formatsOf("portfolio")).toEqual(expect.arrayContaining(["pretty", "json", "markdown", "html"]));
});
