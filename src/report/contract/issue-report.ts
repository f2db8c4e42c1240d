/** Issues in JSON reports, the same in every kind of report. */
import * as z from "zod";
import { SET_ASIDE_KINDS } from "../../row/set-aside.ts";
import { fileName } from "./shapes.ts";

/** The rows of a list that are nobody. */
export const setAsideReport = z
  .array(z.strictObject({ file: fileName, line: z.int(), kind: z.enum(SET_ASIDE_KINDS) }))
  .meta({ description: "Rows that are nobody: never counted, never decided." });

const shape = {
  code: z.string().meta({ description: "Stable; every code is explained in docs/errors.md." }),
  severity: z.enum(["error", "warning"]),
  line: z.int().nullable(),
  column: z.string().nullable(),
  message: z.string(),
  hint: z.string().optional(),
};

/** An issue of a row. */
export const issueReport = z.strictObject(shape);

/** An issue of the list as a whole. */
export const listIssueReport = z.strictObject({ file: fileName, ...shape });

/** A line of a report line by line: its `type`, then the keys of the thing. */
export function lineOf<T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) {
  return z.strictObject({ type: z.literal(type), ...shape });
}

/** What the last lines of every report line by line say. */
export function tailThings({ setAside, issues }: Readonly<Record<"setAside" | "issues", readonly object[]>>) {
  return [
    ...setAside.map((row) => ({ type: "setAside", ...row })),
    ...issues.map((issue) => ({ type: "issue", ...issue })),
  ];
}

/** The last lines of every report line by line. */
export const tailLines = [
  lineOf("setAside", setAsideReport.element.shape),
  lineOf("issue", listIssueReport.shape),
] as const;
