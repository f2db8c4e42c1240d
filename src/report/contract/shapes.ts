/** The shapes that several reports have in common. */
import * as z from "zod";

export const outcome = z.enum(["pass", "fail", "unknown"]);
export const verdict = z.enum(["eligible", "ineligible", "undetermined"]);
export const count = z.int().min(0);
export const value = z.union([z.boolean(), z.number(), z.string()]);

/** Which ruleset, exactly. */
export const rulesetReport = z.strictObject({
  id: z.string(),
  version: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const fileName = z.string().nullable().meta({ description: "The file as it was named in the call." });

/** Where a person or a record stands. */
export const place = {
  file: fileName,
  line: z.int().meta({ description: "The physical line where the record starts." }),
  row: z.int().meta({ description: "The row as a spreadsheet shows it." }),
};

/** Who a person is, after where they stand. */
export const person = {
  ...place,
  name: z.string().nullable().optional().meta({ description: "Only where personal data are shown." }),
  group: z.string().nullable(),
  nik: z
    .string()
    .nullable()
    .meta({ description: "Masked after the sixth digit; null where it is missing or damaged." }),
};
