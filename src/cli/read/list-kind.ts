/** THE kinds of list the command line reads: what counts as a header row, and what messages call their rows. */
import { APPLICANT_COLUMNS } from "../../applicant/columns.ts";
import { MONITORING_COLUMNS } from "../../monitoring/columns.ts";
import { countColumns } from "../../row/count-columns.ts";
import type { CountHeaders } from "../../sheet/sheet.ts";
import type { ListWords } from "./input-faults.ts";

/** One kind of list. */
export interface ListKind {
  readonly isHeader: CountHeaders;
  readonly words: ListWords;
}

/** One row a person. */
export const APPLICANT_LIST: ListKind = {
  isHeader: (cells) => countColumns(APPLICANT_COLUMNS, cells),
  words: {
    key: APPLICANT_COLUMNS.columnOf("nik").header,
    keyMeaning: { id: "kolom nomor KTP", en: "the column of identity numbers" },
    row: { id: "satu baris per orang", en: "one row per person" },
    nobody: { id: "satu orang pun", en: "one person" },
  },
};

/** One row a visit, or a month, of a group. */
export const MONITORING_LIST: ListKind = {
  isHeader: (cells) => countColumns(MONITORING_COLUMNS, cells),
  words: {
    key: MONITORING_COLUMNS.columnOf("kube").header,
    keyMeaning: { id: "kolom nama kelompok", en: "the column of the groups' names" },
    row: { id: "satu baris per kelompok dan bulan", en: "one row per group and month" },
    nobody: { id: "satu kelompok pun", en: "one group" },
  },
};
