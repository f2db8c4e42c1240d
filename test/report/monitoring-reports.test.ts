import { type Scored, scoreList } from "aturan-kube";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { formatScoreJson } from "../../src/report/contract/format-score-json.ts";
import {
  portfolioReportLineSchema,
  portfolioReportSchema,
} from "../../src/report/contract/portfolio-report.ts";
import { rankReportLineSchema, rankReportSchema } from "../../src/report/contract/rank-report.ts";
import { scoreReportLineSchema, scoreReportSchema } from "../../src/report/contract/score-report.ts";
import { scoreWord } from "../../src/report/words/score-words.ts";
import { parseRuleset } from "../../src/ruleset/parse-ruleset.ts";
import { getRuleset } from "../../src/ruleset/rulesets.ts";
import { compileMonitoring } from "../../src/score/compile-monitoring.ts";
import { month, monthsCsv } from "../cli/monitoring-text.ts";
import { run } from "../cli/run-in-process.ts";
import { SMALL_MONITORING } from "../ruleset/small-monitoring.ts";
import { joined } from "./small-list.ts";
import { written } from "./written.ts";

describe.each([
  ["score", scoreReportSchema, scoreReportLineSchema],
  ["rank", rankReportSchema, rankReportLineSchema],
  ["portfolio", portfolioReportSchema, portfolioReportLineSchema],
])("the report of %s", (name, schema, lineSchema) => {
  it("is published as JSON Schema in rules/schema", async () => {
    const json = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`../../rules/schema/${name}-report.schema.json`);
  });

  it("is published line by line too", async () => {
    const json = `${JSON.stringify(z.toJSONSchema(lineSchema), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`../../rules/schema/${name}-report-line.schema.json`);
  });

  it.each([[[]], [["--ruleset", "kepri-2022"]]])(
    "is in NDJSON what the schema of a line says, and nothing is lost of it: %j",
    async (options) => {
      const months = [
        month(),
        month(),
        month({ Bulan: "Maret 2022", "Sikap Mental": "" }),
        month({ "Nama KUBE": "Maju", Bulan: "x" }),
      ];
      const stdin = `${monthsCsv(months)}Jumlah;3\n`;
      const by = name === "rank" ? ["--by", "kecamatan", "--quota", "1"] : [];
      const { stdout } = await run([name, "-", ...options, ...by, "--format", "ndjson"], { stdin });
      const lines = stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(z.array(lineSchema).parse(lines)).toEqual(lines);
      const types = new Set(lines.map(({ type }) => type));
      expect([...types]).toEqual(expect.arrayContaining(["list", "setAside", "issue"]));
      expect(types.size).toBeGreaterThan(4);
      const [first] = lines;
      expect(lineSchema.safeParse({ ...first, extra: 1 }).success).toBe(false);
    },
  );

  it("has the version of its shape", () => {
    expect(z.toJSONSchema(schema)).toMatchObject({ properties: { reportVersion: { const: 1 } } });
  });
});

describe("the JSON report of a score list", () => {
  const RULESET = compileMonitoring(getRuleset("kepri-2022"));

  it("of no record at all is whole", async () => {
    const report = JSON.parse(await joined(formatScoreJson(scoreList([], { ruleset: RULESET }), "id")));
    expect(scoreReportSchema.parse(report)).toMatchObject({
      records: [],
      summary: { records: 0, groups: 0, periods: null },
      ruleset: RULESET.reference,
    });
  });

  it("is written as rows come, before the last of them is there", async () => {
    let isWritten = false;
    async function* rows(): AsyncGenerator<Record<string, string>> {
      yield { "Nama KUBE": "Mekar", Bulan: "02/2022" };
      expect(isWritten).toBe(true);
      yield { "Nama KUBE": "Maju", Bulan: "02/2022" };
    }
    const pieces = formatScoreJson(scoreList(rows(), { ruleset: RULESET }), "id");
    const next = async (): Promise<string> => Buffer.from((await pieces.next()).value ?? []).toString();
    expect(await next()).toMatch(/^\{\n {2}"reportVersion": 1,\n/);
    expect(await next()).toContain('"group":"Mekar"');
    isWritten = true;
    expect(await joined(pieces)).toContain('"group":"Maju"');
  });
});

describe("the report of scores for people", () => {
  const compiled = compileMonitoring(parseRuleset(SMALL_MONITORING));

  async function report(rows: readonly Record<string, string>[]): Promise<string> {
    const items = scoreList(rows, { ruleset: compiled, lang: "en" });
    return written("score", "pretty", { items, compiled }, { lang: "en" });
  }

  const ROW = { "Nama KUBE": "Mekar", Bulan: "02/2022", Pendamping: "ya", "Jumlah Anggota": "4" };
  const KNOWN = { "Pendapatan Awal": "400000", "Pendapatan Anggota": "400001", Perkembangan: "tetap" };

  it("marks only what is a default of the library", async () => {
    const text = await report([{ ...ROW, ...KNOWN, "Status KUBE": "aktif" }]);
    expect(text).toContain(
      [
        "  score   7 of 8  ███████████████████████████████████░░░░░",
        "  status  good*",
        "  stage   growing",
        "    growing    ✓  1 of 1",
        "    advanced*  ✗  0 of 1",
        "    for the stage advanced, to be met: members enough",
        "  economy",
        "    ↑ rise of income             6/6  1 rupiah, risen",
        "  business",
        "      trend of the business     1/2*  steady",
        "",
      ].join("\n"),
    );
  });

  it("asks the open question of a status", async () => {
    const text = await report([{ ...ROW, ...KNOWN, "Status KUBE": "tidak aktif" }]);
    expect(text).toContain(
      "  status  not known yet: good* or poor*\n    ? open question: is a seasonal business not active?\n",
    );
    expect(text).toMatch(/^1 group: 1 not known yet$/m);
  });

  it("is refused for items that never end in a list", async () => {
    async function* none(): AsyncGenerator<Scored> {}
    await expect(written("score", "pretty", { items: none(), compiled })).rejects.toThrow(TypeError);
  });

  it("shows the last twelve of many periods, and counts the months without a report", async () => {
    const months = Array.from({ length: 30 }, (_, index) => ({
      ...{ ...ROW, ...KNOWN, Bulan: `${(index % 12) + 1}/${2018 + Math.floor(index / 12)}` },
      "Pendapatan Anggota": String(400_000 + index),
    }));
    const text = await report([...months, { ...ROW, ...KNOWN, Bulan: "06/2021" }]);
    expect(text).toContain(
      "  ! without report: July 2020, August 2020, September 2020, October 2020, November 2020 and 6 more\n",
    );
    expect(text).toMatch(/^ {4}↑ rise of income {13}6\/6 {2}[▁▂▃▄▅▆▇█·]{12} {2}1 rupiah, risen$/m);
  });

  it("marks nothing where every part has a source", async () => {
    const sourced = compileMonitoring(
      parseRuleset({
        ...SMALL_MONITORING,
        indicators: SMALL_MONITORING.indicators.map((each) => ({
          ...each,
          scoring: { ...each.scoring, basis: "source", citations: each.citations },
        })),
        stages: SMALL_MONITORING.stages.map((each) => ({ ...each, basis: "source" })),
        classes: SMALL_MONITORING.classes.map((each) => ({ ...each, basis: "source" })),
      }),
    );
    const items = scoreList([{ ...ROW, ...KNOWN }], { ruleset: sourced, lang: "en" });
    const text = await written("score", "pretty", { items, compiled: sourced }, { lang: "en" });
    expect(text).not.toMatch(/[*]|LIBRARY|--rules/);
  });

  it("tells of a row without a group, and of records without a total that cannot be used", async () => {
    const stages = compileMonitoring(getRuleset("tahap-kebon-waru"));
    const rows = [{ Bulan: "02/2022", "Nama KUBE": "" }, ROW, ROW];
    const items = scoreList(rows, { ruleset: stages, lang: "en" });
    const text = await written("score", "pretty", { items, compiled: stages }, { lang: "en" });
    expect(text).toContain(
      "\nno name of a group · February 2022\n  stage   not reached yet: growing*, perhaps",
    );
    expect(text).toContain("so it is not used: line 2, line 3\n");
    expect(text).toMatch(/^1 group: 1 not scored$/m);
  });

  it("has a word for everything in two languages", () => {
    expect(scoreWord("undecided", "id")).not.toBe(scoreWord("undecided", "en"));
  });
});
