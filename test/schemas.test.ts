import { applicantSchema, kubeSchema } from "aturan-kube";
import { expect, test } from "vitest";
import * as z from "zod";

test.each([
  ["applicant", applicantSchema],
  ["kube", kubeSchema],
])("rules/schema/%s.schema.json is the zod schema (`npm run snapshots` writes it)", async (name, schema) => {
  const json = `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`;
  await expect(json).toMatchFileSnapshot(`../rules/schema/${name}.schema.json`);
});

test("the schemas are Standard Schemas, so other validators take them", () => {
  expect(applicantSchema["~standard"].vendor).toBe("zod");
  expect(kubeSchema["~standard"].version).toBe(1);
});
