/** Lists the tables of ODS content: their names, which are hidden, and their merged areas. */
import { InputError } from "../../error.ts";
import { LIMITS } from "../limits.ts";
import type { FileName } from "../name-file.ts";
import type { Merge } from "../sheet.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import { readXml } from "../xml/read-xml.ts";
import { tableReader } from "./table-reader.ts";

/** A table as the content has it. */
export interface ListedTable {
  readonly name: string;
  readonly isHidden: boolean;
  readonly merges: readonly Merge[];
}

/** The tables in their order. */
export function listTables(chunks: Iterable<Uint8Array>, file: FileName): readonly ListedTable[] {
  const tables: { readonly name: string; readonly isHidden: boolean; readonly merges: Merge[] }[] = [];
  const hiddenStyles = new Set<string>();
  let style = "";
  let mergeCount = 0;

  const reader = tableReader(
    {
      table(name, styleName) {
        tables.push({ name, isHidden: hiddenStyles.has(styleName ?? ""), merges: [] });
      },
      row(row, _, cells, index) {
        let left = 0;
        for (const { columns, spanned } of cells) {
          if (spanned !== null) {
            tables[index]?.merges.push({
              top: row,
              bottom: row + spanned.rows - 1,
              left,
              right: left + spanned.columns - 1,
            });
            mergeCount += 1;
            if (mergeCount > LIMITS.merges) throw new InputError(SHEET_FAULTS.tooManyCells({ file }));
          }
          left += columns;
        }
      },
    },
    new Map(),
    file,
  );
  const reading = readXml(
    chunks,
    {
      ...reader,
      open(name, attributes) {
        if (name === "style") style = attributes["style:name"] ?? "";
        else if (name === "table-properties" && attributes["table:display"] === "false")
          hiddenStyles.add(style);
        reader.open(name, attributes);
      },
    },
    file,
  );
  for (const _ of reading);
  return tables;
}
