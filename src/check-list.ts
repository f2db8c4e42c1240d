/** The items of a checked list, one by one. */
import type { CheckListOptions } from "./check-rows.ts";
import type { Checked } from "./list/checked.ts";
import type { CheckedRows } from "./list/checked-rows.ts";
import type { ListRows } from "./list/source-rows.ts";

export type { CheckListOptions };

/**
 * Decides every person and every group of a list: an item a row in order, then one a group, and at the end one for the list.
 *
 * Rows are plain records (header → cell). Of each row only what the report and the groups need is kept, since a NIK
 * that stands twice, and so the verdict of its first row, is known only when the last row has been read.
 *
 * @throws {RulesetError} where the ruleset is not sound or not known.
 * @throws {CallError} where `asOf`, an assumption, a column said or the one to group by cannot be taken.
 * @example
 * ```ts
 * import { checkList } from "aturan-kube";
 *
 * const rows = [{ NIK: "2101990201800001", "Tanggal Lahir": "02/01/1980" }];
 * const verdicts = [];
 * for await (const item of checkList(rows, { ruleset: "permensos-25-2015", asOf: "2026-11-21" })) {
 *   if (item.kind === "member") verdicts.push(item.decision.verdict);
 * }
 * verdicts; // ["undetermined"]
 * ```
 */
export async function* checkList(
  rows: ListRows,
  options: CheckListOptions,
): AsyncGenerator<Checked, void, void> {
  // Loaded by whoever checks a list: a page that decides about one person does without.
  const { checkRows } = await import("./check-rows.ts");
  yield* itemsOf(await checkRows(rows, options));
}

/** The items of a checked list. */
export function* itemsOf(checked: CheckedRows): Generator<Checked, void, void> {
  for (let row = 0; row < checked.memberCount; row += 1) yield checked.memberAt(row);
  for (let kube = 0; kube < checked.kubeCount; kube += 1) {
    yield Object.freeze({ kind: "kube", decision: checked.kubeAt(kube) });
  }
  yield checked.list;
}
