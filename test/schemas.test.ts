import { applicantSchema, kubeSchema, monitoringSchema } from "aturan-kube";
import { expect, test } from "vitest";
import * as z from "zod";
import { receiptLineSchema } from "../src/receipt/receipt-lines.ts";
import { differenceReportSchema } from "../src/report/contract/difference-report.ts";
import { monitoringDifferenceReportSchema } from "../src/report/contract/monitoring-difference-report.ts";
import { vectorsSchema } from "../src/report/contract/vectors-report.ts";

test.each([
  ["applicant", applicantSchema],
  ["kube", kubeSchema],
  ["monitoring", monitoringSchema],
  ["difference-report", differenceReportSchema],
  ["monitoring-difference-report", monitoringDifferenceReportSchema],
  ["conformance-vectors", vectorsSchema],
  ["receipt-line", receiptLineSchema],
])("rules/schema/%s.schema.json is the zod schema (`npm run snapshots` writes it)", async (name, schema) => {
  const json = `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`;
  await expect(json).toMatchFileSnapshot(`../rules/schema/${name}.schema.json`);
});

test("the schemas are Standard Schemas, so other validators take them", () => {
  expect(applicantSchema["~standard"].vendor).toBe("zod");
  expect(kubeSchema["~standard"].version).toBe(1);
});
