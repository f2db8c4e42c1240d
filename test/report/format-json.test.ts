import { type Checked, checkList } from "aturan-kube";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkReportSchema } from "../../src/report/contract/check-report.ts";
import { formatJson } from "../../src/report/contract/format-check-json.ts";
import { gatherRows } from "../list/gather-rows.ts";
import { smallRows, textOf } from "./small-list.ts";

const OPTIONS = { lang: "id", showPii: false } as const;

async function report(): Promise<string> {
  return textOf(formatJson(await smallRows("id"), OPTIONS));
}

async function parsedReport(items: AsyncIterable<Checked>): Promise<unknown> {
  return JSON.parse(textOf(formatJson(await gatherRows(items), OPTIONS)));
}

/** Every key of a value, in the order in which it is written. */
function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

describe("the JSON report", () => {
  it("is what the published schema says", async () => {
    const parsed = JSON.parse(await report());
    expect(checkReportSchema.parse(parsed)).toEqual(parsed);
  });

  it("is the same, byte for byte, for the same list", async () => {
    expect(await report()).toBe(await report());
  });

  it("has its keys in the order of the contract", async () => {
    const parsed = JSON.parse(await report());
    expect(keysOf(parsed)).toEqual([
      ...["reportVersion", "ruleset", "asOf", "assumptions", "summary"],
      ...["members", "groups", "setAside", "issues"],
    ]);
    expect(keysOf(parsed.ruleset)).toEqual([
      "id",
      "version",
      "sha256",
      "repealed",
      "questions",
      "notChecked",
    ]);
    expect(keysOf(parsed.summary)).toEqual([
      ...["members", "eligible", "ineligible", "undetermined", "groups", "setAside", "errors", "warnings"],
    ]);
    const [member] = parsed.members;
    expect(keysOf(member)).toEqual(["file", "line", "row", "group", "nik", "verdict", "criteria", "issues"]);
    expect(keysOf(parsed.groups[0])).toEqual(["id", "verdict", "criteria", "members", "households"]);
    expect(keysOf(parsed.issues[0])).toEqual([
      "file",
      "code",
      "severity",
      "line",
      "column",
      "message",
      "hint",
    ]);
  });

  it("says of each question why it is open, and who can settle it", async () => {
    const { ruleset } = checkReportSchema.parse(JSON.parse(await report()));
    expect(ruleset.questions?.map(({ text: _, ...question }) => question)).toEqual([
      { id: "widowed-divorced", kind: "needs-policy", settledBy: "kantor yang berwenang" },
      { id: "pppk", kind: "needs-policy", settledBy: "kantor yang berwenang" },
    ]);
  });

  it("says of each criterion why it is unknown, and of no other", async () => {
    const { members, groups } = checkReportSchema.parse(JSON.parse(await report()));
    const criteria = [...members, ...groups].flatMap((each) => each.criteria);
    for (const { outcome, cause, missing, questions } of criteria) {
      expect(cause !== undefined).toBe(outcome === "unknown");
      expect(missing !== undefined).toBe(cause === "missing");
      if (cause === "open-question") expect(questions).not.toHaveLength(0);
    }
    expect(new Set(criteria.map(({ cause }) => cause))).toEqual(
      new Set([undefined, "missing", "open-question"]),
    );
  });

  it("holds every member criterion of the ruleset, in its order", async () => {
    const { members } = checkReportSchema.parse(JSON.parse(await report()));
    for (const { criteria } of members) {
      expect(criteria.map(({ id }) => id)).toEqual([
        ...["registered", "age", "married", "fixed-domicile", "willing", "skilled", "occupation"],
      ]);
    }
  });

  it("has one person a line, so that lines can be searched and compared", async () => {
    const lines = (await report())
      .split("\n")
      .filter((line) => line.startsWith('    {"file":"daftar.csv","line":'));
    expect(lines).toHaveLength(5);
  });

  it("has no hint where there is nothing to advise", async () => {
    const rows = [{ NIK: "2101995203800001", Pekerjaan: { nama: "PNS" } }];
    const items = checkList(rows, { ruleset: "permensos-25-2015", asOf: "2022-02-22" });
    const { members } = checkReportSchema.parse(await parsedReport(items));
    expect(members[0]?.issues).toEqual([
      {
        code: "cell/not-text",
        severity: "error",
        line: 1,
        column: "Pekerjaan",
        message: "isinya `object`, seharusnya teks, bilangan, atau ya/tidak",
      },
    ]);
  });

  it("of a list without groups and issues is whole JSON too", async () => {
    const rows = [{ NIK: "2101995203800001" }];
    const assume = {
      ...{ "member.age": 40, "member.maritalStatus": "kawin", "member.occupation": "pedagang" },
      ...{ "member.register": "dtks", "member.hasFixedDomicile": true, "member.isWilling": true },
      "member.hasSkill": true,
    };
    const items = checkList(rows, { ruleset: "permensos-25-2015", asOf: "2022-02-22", assume });
    expect(await parsedReport(items)).toMatchObject({
      assumptions: assume,
      groups: [],
      issues: [],
      members: [{ file: null, line: 1, group: null, verdict: "eligible", issues: [] }],
    });
  });
});

describe("checkReportSchema", () => {
  it("is published as JSON Schema in rules/schema", async () => {
    const schema = z.toJSONSchema(checkReportSchema);
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      "../../rules/schema/check-report.schema.json",
    );
  });

  it("refuses a report with a key it does not know", async () => {
    const parsed = JSON.parse(await report());
    expect(checkReportSchema.safeParse({ ...parsed, extra: 1 }).success).toBe(false);
  });
});
