/** The items of a scored list, one by one. */
import type { Scored } from "./list/scored.ts";
import type { ListRows } from "./list/source-rows.ts";
import type { ScoreListOptions } from "./score-rows.ts";

export type { ScoreListOptions };

/**
 * Scores every record of a monitoring list: an item a row, in order and as it is read, and at the end one for the list.
 *
 * Rows are plain records (header → cell). Nothing of a row is kept but its group and its period, since only the whole
 * list tells that a period stands there twice; so a list may be as long as it likes.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known, or no monitoring ruleset.
 * @throws {CallError} where rows cannot be read from `rows`, `asOf` is no ISO date, or `columns` names a field or a header that is not there.
 * @example
 * ```ts
 * import { scoreList } from "aturan-kube";
 *
 * const rows = [{ "Nama KUBE": "Mekar 1", Bulan: "Februari 2022", "Pendapatan Awal": "400.000", "Pendapatan Anggota": "Rp 650.000" }];
 * const scores = [];
 * for await (const item of scoreList(rows, { ruleset: "kepri-2022" })) {
 *   if (item.kind === "score") scores.push(item.score.score);
 * }
 * scores; // [{ min: 1, max: 4, of: 4 }]
 * ```
 */
export async function* scoreList(
  rows: ListRows,
  options: ScoreListOptions,
): AsyncGenerator<Scored, void, void> {
  // Loaded by whoever scores a list: a page that scores one record does without.
  const { scoreRows } = await import("./score-rows.ts");
  yield* scoreRows(rows, options);
}
