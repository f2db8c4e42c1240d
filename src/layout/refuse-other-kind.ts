/** Tells a list of another kind than was asked for, so that members are not scored and months not checked. */
import { InputError } from "../error.ts";
import { countColumns } from "../row/count-columns.ts";
import type { FileName } from "../sheet/name-file.ts";
import type { SheetRow } from "../sheet/sheet.ts";
import { headerAt } from "./find-header.ts";
import { LAYOUT_FAULTS } from "./layout-faults.ts";
import { LIST_KINDS, type ListKind } from "./list-kind.ts";
import { knownHeader } from "./list-table.ts";

/** Fewer columns of another kind are chance: a name of a group and a place stand in every list. */
const FEWEST = 4;

/**
 * Refuses rows under a header that names more columns of another kind of list, `known` being how many it names of its own.
 *
 * @throws InputError with the commands for that kind.
 */
export function refuseOtherKind(
  rows: readonly SheetRow[],
  kind: ListKind,
  { known, file }: { readonly known: number; readonly file: FileName },
): void {
  const other = kind === LIST_KINDS.members ? LIST_KINDS.monitoring : LIST_KINDS.members;
  const header = headerAt(rows, { table: other.table, known: knownHeader(other.table) });
  if (header === undefined) return;
  const count = countColumns(other.table, header.names);
  if (count >= FEWEST && count > known) {
    throw new InputError(LAYOUT_FAULTS.otherKind({ file, words: kind.words, other: other.words }));
  }
}
