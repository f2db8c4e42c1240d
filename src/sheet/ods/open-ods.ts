/** Opens the sheet with the list of an ODS workbook. */
import { InputError } from "../../error.ts";
import { type Choice, chooseSheet } from "../choose-sheet.ts";
import { rectangle } from "../rectangle.ts";
import type { Sheet } from "../sheet.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import { inflatePart } from "../zip/inflate-part.ts";
import type { Archive } from "../zip/read-archive.ts";
import { listTables } from "./list-tables.ts";
import { readTable } from "./read-table.ts";

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

/** The sheet of a workbook; its cells are inflated and read as they are asked for. `null` for an archive that is no ODS. */
export function openOds(archive: Archive, choice: Choice): Sheet | null {
  const { file } = choice;
  const content = archive.get("content.xml");
  const mimetype = archive.get("mimetype");
  if (content === undefined || mimetype === undefined) return null;
  const [kind] = inflatePart(mimetype, file);
  // A template is a spreadsheet too.
  if (!new TextDecoder().decode(kind).startsWith(SPREADSHEET)) return null;
  // What is locked is listed in the manifest; it is no XML then, nor even inflates.
  const manifest = archive.get("meta-inf/manifest.xml");
  if (manifest !== undefined && isLocked(inflatePart(manifest, file))) {
    throw new InputError(SHEET_FAULTS.locked({ file }));
  }

  const tables = listTables(inflatePart(content, file), file);
  const { chosen, header, others } = chooseSheet(
    tables.map(({ name, isHidden, merges }, index) => ({
      name,
      isHidden,
      merges,
      rows: () => readTable(inflatePart(content, file), index, file),
    })),
    choice,
  );
  const { name, merges } = chosen;
  return { format: "ods", name, others, merges, rows: rectangle(chosen.rows(), merges, header, file) };
}

function isLocked(chunks: Iterable<Uint8Array>): boolean {
  const decoder = new TextDecoder("latin1");
  let text = "";
  for (const chunk of chunks) {
    text += decoder.decode(chunk);
    if (text.length > 1024 * 1024) break;
  }
  return text.includes("encryption-data");
}
