/** What becomes of a list given as text: its rows by header, the rows set aside, the remarks. */
import { checkList, headerCounter, type LaidRow, layOut } from "aturan-kube";
import { openSheet } from "aturan-kube/sheet";
import type { Checked } from "../../src/list/checked.ts";
import type { SourceRow } from "../../src/row/source-row.ts";

export type Kind = "members" | "monitoring";

export async function laidRows(text: string, kind: Kind = "members"): Promise<readonly LaidRow[]> {
  const sheet = await openSheet(new TextEncoder().encode(text), { countHeaders: headerCounter(kind) });
  const rows: LaidRow[] = [];
  for await (const row of layOut(sheet, { kind })) rows.push(row);
  return rows;
}

/** The rows of the list. */
export async function rowsOf(text: string, kind: Kind = "members"): Promise<readonly SourceRow[]> {
  return (await laidRows(text, kind)).flatMap((row) => ("cells" in row ? [row] : []));
}

/** The cells of a column in every row of the list. */
export async function column(
  text: string,
  header: string,
  kind: Kind = "members",
): Promise<readonly unknown[]> {
  return (await rowsOf(text, kind)).map((row) => row.cells[row.header.indexOf(header)]);
}

/** The rows set aside: `"3 total"`. */
export async function asides(text: string, kind: Kind = "members"): Promise<readonly string[]> {
  return (await laidRows(text, kind)).flatMap((row) => ("aside" in row ? [`${row.row} ${row.aside}`] : []));
}

/** The rows of a list and what is set aside, in a few words: `"2"` for a row of the list. */
export async function told(text: string, kind: Kind = "members"): Promise<readonly string[]> {
  return (await laidRows(text, kind)).flatMap((row) =>
    "cells" in row ? [`${row.row}`] : "aside" in row ? [`${row.row} ${row.aside}`] : [],
  );
}

/** A list laid out and checked. */
export async function checked(text: string): Promise<readonly Checked[]> {
  const items: Checked[] = [];
  for await (const item of checkList(await laidRows(text), {
    ruleset: "permensos-25-2015",
    asOf: "2022-02-22",
  })) {
    items.push(item);
  }
  return items;
}
