/** Reads the Kemendagri code of a desa or kelurahan. */
import { fault } from "../../issue.ts";
import { accept, type CellResult, reject } from "./cell-parser.ts";
import { withoutTextMark } from "./text-mark.ts";

/** Digits in groups, whatever stands between them; longer cells are no code. */
const MAX_LENGTH = 40;
const GROUPED = /^\d+(?:[\s.,/_-]+\d+)*$/;
/** What a program adds that takes the code for a number. */
const FRACTION = /^(\d{10})[.,]0+$/;
// Without signs a code of BPS has ten digits too; only in Kemendagri's can the last four begin with
// 1 (kelurahan), 2 (desa) or 3 (desa adat), as those of BPS end in a village number from 001.
const BARE = /^(\d{2})(\d{2})(\d{2})([1-3]\d{3})$/;

/** The code of a cell, written with dots: `2101061009`, `21 01 06 1009` and `21.1.6.1009` are `21.01.06.1009`. */
export function parseAreaCode(cell: string): CellResult<string> {
  const text = withoutTextMark(cell);
  const code = text.length > MAX_LENGTH ? undefined : codeOf(text.replace(FRACTION, "$1"));
  return code === undefined ? reject(fault("area/code-unreadable")) : accept(code);
}

function codeOf(text: string): string | undefined {
  if (!GROUPED.test(text)) return undefined;
  const groups = text.split(/[\s.,/_-]+/);
  if (groups.length === 4) return ofFourParts(groups);
  const ends = groups.map((_, index) => groups.slice(0, index + 1).join("").length);
  // A group that ends elsewhere is one of another system: codes of BPS are grouped 2, 2, 3 and 3.
  if (!ends.every((end) => [2, 4, 6, 10].includes(end))) return undefined;
  const joined = groups.join("");
  return BARE.test(joined) ? joined.replace(BARE, "$1.$2.$3.$4") : undefined;
}

/** The four levels apart, where a spreadsheet may have dropped leading zeros. */
function ofFourParts(groups: readonly string[]): string | undefined {
  const [province = "", regency = "", district = "", village = ""] = groups;
  const isCode =
    province.length === 2 && village.length === 4 && [regency, district].every(({ length }) => length <= 2);
  return isCode
    ? [province, ...[regency, district].map((part) => part.padStart(2, "0")), village].join(".")
    : undefined;
}
