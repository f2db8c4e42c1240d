/** What a marital status is that may be one of some, and what is to be said of it: of a cell and of an object. */
import { fault } from "../../issue.ts";
import { oneOf, type Possible, valuesOf } from "../../possible.ts";
import { accept, type CellResult, reject } from "../../row/values/cell-parser.ts";
import type { MaritalStatus } from "../choices.ts";

/** Of a cell that says none. */
export const UNKNOWN_STATUS = reject(
  fault("choice/unknown", {
    expected: [
      ...["BELUM KAWIN", "KAWIN", "KAWIN TERCATAT", "KAWIN BELUM TERCATAT"],
      ...["CERAI HIDUP", "CERAI MATI"],
    ],
  }),
);
/** By death or in life: which of the two, "janda" does not say. */
const HOW_ENDED = fault("marital-status/unspecific");
const UNSPECIFIC = fault("choice/unspecific");

/** The status that a text or an object may mean, with what is to be said of one that is not known for sure. */
export function maritalStatusOf(meant: readonly MaritalStatus[]): CellResult<Possible<MaritalStatus>> {
  const status = oneOf(meant);
  if (status === undefined) return UNKNOWN_STATUS;
  const possible = valuesOf(status);
  if (possible.length === 1) return accept(status);
  return accept(status, possible.every((each) => each.startsWith("cerai")) ? HOW_ENDED : UNSPECIFIC);
}
