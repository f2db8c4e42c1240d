import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkReportLineSchema } from "../../src/report/contract/check-report.ts";
import { formatNdjson } from "../../src/report/contract/format-check-ndjson.ts";
import { smallRows, textOf } from "./small-list.ts";

async function linesOf(showPii: boolean): Promise<readonly unknown[]> {
  const text = textOf(formatNdjson(await smallRows("id"), { lang: "id", showPii }));
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("the NDJSON report", () => {
  it.each([false, true])(
    "is line by line what the published schema says (--show-pii: %s)",
    async (showPii) => {
      const lines = await linesOf(showPii);
      expect(z.array(checkReportLineSchema).parse(lines)).toEqual(lines);
    },
  );

  it("begins with the list as a whole, and names what each line is", async () => {
    const lines = z.array(checkReportLineSchema).parse(await linesOf(false));
    expect(lines.map(({ type }) => type)).toEqual([
      "list",
      ...Array.from({ length: 5 }, () => "member"),
      "group",
      ...["issue", "issue"],
    ]);
  });
});

it("checkReportLineSchema is published as JSON Schema in rules/schema", async () => {
  const schema = z.toJSONSchema(checkReportLineSchema);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    "../../rules/schema/check-report-line.schema.json",
  );
});
