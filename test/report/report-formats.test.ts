/** Reports of scores, rankings and policy changes in the formats that are made of their documents, against those on file. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type FormatName, formatsOf } from "../../src/report/formats.ts";
import { run } from "../cli/run-in-process.ts";
import { validateHtml } from "./validate-html.ts";

const ENDINGS: Partial<Record<FormatName, string>> = {
  markdown: "md",
  html: "html",
  csv: "csv",
  ndjson: "ndjson",
};

const PERIOD = ["--as-of", "2022-06-30"];
const AS_OF = ["--as-of", "2022-02-22"];
const LIST = ["--list", "test/lists/kube-contoh.csv", ...AS_OF];

/** A name on file, the report, and its call. */
const CALLS: readonly (readonly [
  name: string,
  report: "score" | "rank" | "portfolio" | "diff" | "fix",
  call: readonly string[],
])[] = [
  ...["pemantauan-contoh", "pemantauan-bintan-2022"].flatMap((list) => {
    const file = join("test/lists", `${list}.csv`);
    return [
      [`${list}.id`, "score", [file, ...PERIOD]],
      [`${list}.id`, "rank", [file, ...PERIOD]],
      [`${list}.id`, "portfolio", [file, ...PERIOD]],
    ] as const;
  }),
  ["pemantauan-contoh.en", "score", ["test/lists/pemantauan-contoh.csv", ...PERIOD, "--lang", "en"]],
  [
    "pemantauan-bintan-2022.en",
    "rank",
    ["test/lists/pemantauan-bintan-2022.csv", ...PERIOD, "--by", "kecamatan", "--quota", "1", "--lang", "en"],
  ],
  ["dinsos-tegal-2025.id", "diff", ["permensos-25-2015", "dinsos-tegal-2025"]],
  ["dinsos-tegal-2025.en", "diff", ["permensos-25-2015", "dinsos-tegal-2025", ...LIST, "--lang", "en"]],
  ["kube-alamat-berbaris.id", "fix", ["test/lists/kube-alamat-berbaris.csv", "--dry-run", ...AS_OF]],
  ["kube-contoh.en", "fix", ["test/lists/kube-contoh.csv", "--dry-run", ...AS_OF, "--lang", "en"]],
  ["permensos-25-2015.id", "diff", ["dinsos-tegal-2025", "permensos-25-2015", ...LIST]],
];

describe.each(CALLS)("%s: the report of %s", (name, report, call) => {
  // Markdown and HTML of portfolios have a test of their own.
  const formats = formatsOf(report).filter(
    (format) =>
      ENDINGS[format] !== undefined && !(report === "portfolio" && ["markdown", "html"].includes(format)),
  );
  test.each(formats)("as %s is the one on file", async (format) => {
    const { stdout, code } = await run([report, ...call, "--format", format]);
    expect(code).toBeLessThan(2);
    await expect(stdout).toMatchFileSnapshot(`golden/${report}/${name}.${ENDINGS[format]}`);
    if (format === "html") expect(await validateHtml(stdout)).toEqual([]);
  });
});
