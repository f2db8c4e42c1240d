/** Reads the Kemendagri code of a desa or kelurahan. */
import { fault } from "../../issue.ts";
import { accept, type CellResult, reject } from "./cell-parser.ts";
import { withoutTextMark } from "./text-mark.ts";

const DOTTED = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;
// Without dots a code of BPS has ten digits too; only in Kemendagri's can the last four begin with
// 1 (kelurahan), 2 (desa) or 3 (desa adat), as those of BPS end in a village number from 001.
const BARE = /^(\d{2})(\d{2})(\d{2})([1-3]\d{3})$/;

/** The code of a cell, written with dots. */
export function parseAreaCode(cell: string): CellResult<string> {
  const text = withoutTextMark(cell);
  if (DOTTED.test(text)) return accept(text);
  return BARE.test(text) ? accept(text.replace(BARE, "$1.$2.$3.$4")) : reject(fault("area/code-unreadable"));
}
