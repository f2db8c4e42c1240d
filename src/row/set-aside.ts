/** What a reader of lists passes on beside the rows: rows that are nobody, and remarks about the whole list. */
import type { Fault } from "../issue.ts";

/** Why a row is nobody: column numbers, a header printed again, a line that names a group or place, a total, a note. */
export const SET_ASIDE_KINDS = ["numbers", "header", "section", "total", "note"] as const;

/** See `SET_ASIDE_KINDS`. */
export type SetAsideKind = (typeof SET_ASIDE_KINDS)[number];

/** A row that is nobody. */
export interface AsideRow {
  readonly aside: SetAsideKind;
  readonly file: string | null;
  /** The physical line where the row starts. */
  readonly line: number;
  /** The row as the file's own program counts it. */
  readonly row: number;
}

/** Something to say of the list as a whole. */
export interface ListRemark {
  readonly remark: Fault;
  readonly file: string | null;
  /** The line and row it is about, if any. */
  readonly line?: number;
  readonly row?: number;
}
