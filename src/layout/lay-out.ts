/** The rows of the list in a sheet, one by one. */
import type { Sheet } from "../sheet/sheet.ts";
import type { LaidRow, LayOutOptions } from "./lay-out-runs.ts";

export type { LaidRow, LayOutOptions };

/**
 * The rows of the list in a sheet, in its order, as `checkList` and `scoreList` take them.
 *
 * The header (one to three rows) is looked for below titles; a second table is read by its own. Column numbers, repeated
 * headers, lines that name a group, totals, notes and signatures are set aside with their kind; a row with a NIK, a No. KK or
 * a birth date never is. A group's name that stands once holds for the rows below it, `sda` and `"` stand for the cell above,
 * and the cells of a row that does not line up are brought to their columns as far as that is certain.
 *
 * Throws `InputError` while rows are read where the sheet holds no such list.
 *
 * @example
 * ```ts
 * import { checkList, layOut } from "aturan-kube";
 * import { openSheet } from "aturan-kube/sheet";
 *
 * const bytes = new TextEncoder().encode("DAFTAR KUBE\nNIK;Nama KUBE\n2101990201800001;Mawar\n2101990201800002;\nJUMLAH;2 orang");
 * const rows = layOut(await openSheet(bytes), { kind: "members" });
 * const groups = [];
 * for await (const item of checkList(rows, { ruleset: "permensos-25-2015", asOf: "2026-11-21" })) {
 *   if (item.kind === "kube") groups.push([item.decision.name, item.decision.members.undetermined]);
 * }
 * groups; // [["Mawar", 2]]
 * ```
 */
export async function* layOut(sheet: Sheet, options: LayOutOptions): AsyncGenerator<LaidRow, void, void> {
  // Loaded by whoever lays out a sheet: a page that reads one row does without.
  const { layOutRuns, rowsOfRuns } = await import("./lay-out-runs.ts");
  yield* rowsOfRuns(layOutRuns(sheet, options));
}
