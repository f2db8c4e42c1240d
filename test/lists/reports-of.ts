/** All that is told of a list, to be compared with what is told of it when it is read in another way. */
import { itemsOf } from "../../src/check-list.ts";
import { CallError, InputError } from "../../src/error.ts";
import type { Language } from "../../src/language.ts";
import type { Checked } from "../../src/list/checked.ts";
import type { CheckedRows } from "../../src/list/checked-rows.ts";
import { formatCsv } from "../../src/report/contract/format-check-csv.ts";
import { formatJson } from "../../src/report/contract/format-check-json.ts";
import { formatNdjson } from "../../src/report/contract/format-check-ndjson.ts";
import { textOf } from "../report/small-list.ts";
import { written } from "../report/written.ts";

/** The items of a checked list and the text of its report in each format; or why there are none. */
export type Told =
  | { readonly fault: string }
  | { readonly items: readonly Checked[]; readonly reports: Readonly<Record<string, string>> };

/** What is told of a list that is being checked. */
export async function toldOf(checking: Promise<CheckedRows>, lang: Language): Promise<Told> {
  try {
    const rows = await checking;
    const options = { lang, showPii: true, colors: false };
    return {
      items: [...itemsOf(rows)],
      reports: {
        csv: textOf(formatCsv(rows, options)),
        json: textOf(formatJson(rows, options)),
        ndjson: textOf(formatNdjson(rows, options)),
        pretty: await written("check", "pretty", rows, options),
      },
    };
  } catch (error) {
    if (!(error instanceof InputError || error instanceof CallError)) throw error;
    return { fault: String(error) };
  }
}
