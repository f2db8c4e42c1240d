/** Opens the list in JSON: an array of records, or groups with their members; or NDJSON, one record a line. */
import { InputError } from "../../error.ts";
import { type Choice, chooseSheet } from "../choose-sheet.ts";
import { decodeText } from "../decode-text.ts";
import type { Sheet, SheetRow } from "../sheet.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import { findLists } from "./find-lists.ts";
import { parseJson } from "./parse-json.ts";
import { tabulate } from "./tabulate.ts";

/** The list in a JSON text. Where an object holds several arrays, each is a sheet named by its key. */
export async function openJson(chunks: Iterable<Uint8Array>, choice: Choice): Promise<Sheet> {
  const { file, countHeaders } = choice;
  let text = "";
  for await (const piece of decodeText(chunks, file)) text += piece;
  const values = parseJson(text, file);
  const lists = findLists(values, countHeaders);
  if (lists.length === 0) throw new InputError(SHEET_FAULTS.jsonNoRecords({ file }));
  const { chosen, others } = chooseSheet(
    lists.map(({ name, records }) => {
      const rows = tabulate(records);
      return { name, isHidden: false, rows: () => [rows] };
    }),
    // A list that is the whole file has no name to ask for.
    lists.length === 1 && lists[0]?.name === "" ? { ...choice, sheet: undefined } : choice,
  );
  return {
    format: values.length > 1 ? "ndjson" : "json",
    name: chosen.name === "" ? null : chosen.name,
    others,
    merges: [],
    rows: rowsOf(chosen.rows()),
  };
}

async function* rowsOf(batches: Iterable<readonly SheetRow[]>): AsyncGenerator<SheetRow, void, undefined> {
  for (const batch of batches) yield* batch;
}
