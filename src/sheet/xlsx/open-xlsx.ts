/** Opens the sheet with the list of an XLSX workbook. */
import { type Choice, chooseSheet } from "../choose-sheet.ts";
import { rectangle } from "../rectangle.ts";
import type { Sheet } from "../sheet.ts";
import { inflatePart } from "../zip/inflate-part.ts";
import type { Archive } from "../zip/read-archive.ts";
import type { CellContext } from "./cell-value.ts";
import { readMerges } from "./read-merges.ts";
import { readWorkbook } from "./read-workbook.ts";
import { readWorksheet } from "./read-worksheet.ts";
import { readSharedStrings } from "./shared-strings.ts";

/** The sheet of a workbook; its cells are inflated and read as they are asked for. `null` for an archive that is no XLSX. */
export function openXlsx(archive: Archive, choice: Choice): Sheet | null {
  const { file } = choice;
  const workbook = readWorkbook(archive, file);
  if (workbook === null) return null;
  const { sheets, strings, formats, is1904 } = workbook;
  const context: CellContext = {
    file,
    is1904,
    formats,
    strings: readSharedStrings(strings, file),
  };
  const { chosen, header, others } = chooseSheet(
    sheets.map(({ name, isHidden, part }) => ({
      name,
      isHidden,
      part,
      rows: () => readWorksheet(inflatePart(part, file), context),
    })),
    choice,
  );
  const merges = readMerges(inflatePart(chosen.part, file), file);
  return {
    format: "xlsx",
    name: chosen.name,
    others,
    merges,
    rows: rectangle(chosen.rows(), merges, header, file),
  };
}
