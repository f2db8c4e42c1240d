/** Reads a list of groups: what it says of each, to be joined to the groups of a list of persons. */

import type { DeclaredFacts } from "../applicant/applicant.ts";
import type { CompiledMembership } from "../decide/compile-membership.ts";
import { declaredColumns } from "../facts/declared-columns.ts";
import { KUBE_COLUMNS, type KubeRow } from "../kube/columns.ts";
import type { Language } from "../language.ts";
import type { Area } from "../row/area.ts";
import type { DeclaredField } from "../row/column.ts";
import { readCells } from "../row/read-cells.ts";
import { besideRows } from "./beside-rows.ts";
import type { ListIssue, SetAside } from "./checked.ts";
import { headerReader } from "./header-reader.ts";
import { isBeside, type ListRows, toSourceRow } from "./source-rows.ts";

/** A row that names its group. */
export interface ListedKube {
  readonly file: string | null;
  readonly line: number;
  /** The row as the file's own program shows it. */
  readonly row: number;
  readonly name: string;
  readonly area: Area | undefined;
  readonly facts: DeclaredFacts | undefined;
}

/** A list of groups, read to its end. */
export interface ListedKubes {
  readonly rows: readonly ListedKube[];
  /** The declared facts that a column of the list supplies. */
  readonly supplied: readonly DeclaredField[];
  /** Its rows that are no groups. */
  readonly setAside: readonly SetAside[];
  /** What is wrong with its headers and its cells. */
  readonly issues: readonly ListIssue[];
}

/** Reads all rows of a list of groups by the facts of groups that a ruleset declares. */
export async function listedKubes(
  list: ListRows,
  compiled: CompiledMembership,
  lang: Language | undefined,
): Promise<ListedKubes> {
  const ofGroups: DeclaredField = "facts.kube.";
  const declared = declaredColumns(compiled).filter(({ field }) => field.startsWith(ofGroups));
  const headers = headerReader(KUBE_COLUMNS, { lang, declared });
  const rows: ListedKube[] = [];
  const ofRows: ListIssue[] = [];
  const beside = besideRows(lang);
  let number = 0;
  for await (const each of list) {
    if (isBeside(each)) {
      beside.add(each);
      continue;
    }
    number += 1;
    const source = toSourceRow(each, number);
    const { file, line, row = line, ragged } = source;
    const options = { line, lang, ragged };
    const { record, issues } = readCells<KubeRow, string>(
      headers.read(source),
      source.cells,
      () => [],
      options,
    );
    ofRows.push(...issues.map((issue) => Object.freeze({ file, row, ...issue })));
    if (record.kube !== undefined) {
      rows.push({ file, line, row, name: record.kube, area: record.area, facts: record.facts });
    }
  }
  // What is said of places there is of groups, not of persons.
  const supplied = declared.map(({ field }) => field).filter((field) => headers.supplied.has(field));
  const issues = [...headers.conclude(), ...beside.issues, ...ofRows];
  return { rows, supplied, setAside: beside.setAside, issues };
}
