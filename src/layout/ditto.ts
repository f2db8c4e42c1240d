/** The marks that stand for the cell above. */

const MAX_LENGTH = 12;
const WORD = /^(?:s[. ]?d[. ]?a[. ]?|idem|ditto|dito)[.;,]?$/iu;
/** `"`, `''`, `-"-`, `〃`, `,,`: a lone apostrophe is a mark of Excel, and a lone comma a slip. */
const SIGN = /^[-–— .]{0,3}(?:["”“″〃„]{1,2}|['’‘`´,]{2})[-–— .]{0,3}$/u;

/** Whether a cell, cleaned, says nothing but "the same as above". */
export function isDitto(cell: string): boolean {
  return cell.length <= MAX_LENGTH && (WORD.test(cell) || SIGN.test(cell));
}
