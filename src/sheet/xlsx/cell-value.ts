/** Writes the value of an XLSX cell as text, by its type and its format. */
import { InputError } from "../../error.ts";
import { numberText } from "../cell-text.ts";
import type { FileName } from "../name-file.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import type { NumberFormat } from "./number-format.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { unescapeString } from "./string-item.ts";

/** What the cells of a worksheet refer to. */
export interface CellContext {
  readonly file: FileName;
  readonly is1904: boolean;
  readonly formats: readonly NumberFormat[];
  readonly strings: SharedStrings;
}

/** The text of a cell of type `type` (the attribute `t`) with the value `value` (the element `v`). */
export function cellText(
  type: string | undefined,
  value: string,
  style: number,
  { file, is1904, formats, strings }: CellContext,
): string {
  // A formula whose result was not kept has no value either.
  if (value === "") return "";
  switch (type) {
    case undefined:
    case "n": {
      const number = Number(value);
      if (Number.isNaN(number)) throw new InputError(SHEET_FAULTS.damaged({ file }));
      return (formats[style] ?? numberText)(number, is1904);
    }
    case "s": {
      const text = strings.at(Number(value));
      if (text === undefined) throw new InputError(SHEET_FAULTS.damaged({ file }));
      return text;
    }
    case "b":
      return value === "1" || value === "true" ? "TRUE" : "FALSE";
    case "e":
      // As a file of text has it: whoever reads the cell says that it holds nothing.
      return value;
    case "d":
      // ISO 8601; midnight is no more than the day.
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "").replace("T", " ");
    default:
      return unescapeString(value);
  }
}
