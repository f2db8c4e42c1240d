/** Tells a column of marital statuses by its cells, where its header does not. */

import { couldBe } from "../../row/column-samples.ts";
import { parseMaritalStatus } from "./parse-marital-status.ts";

/** No other status is said in these words; letters and codes alone (`K`, `2`) may mean anything. */
const UNMISTAKABLE = /kawin|nikah|janda|duda|cerai|lajang/i;

/** Whether cells of a column headed `Status` are marital statuses. */
export function areMaritalWords(cells: readonly string[]): boolean {
  return cells.some((cell) => UNMISTAKABLE.test(cell)) && couldBe(cells, parseMaritalStatus);
}
