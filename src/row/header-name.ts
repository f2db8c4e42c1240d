/** How a header is shown: in the `column` of an issue, and within a message. */
import { cleanText } from "./clean-text.ts";

const MAX_LENGTH = 200;
const MAX_LENGTH_IN_MESSAGE = 40;
/** So many digits are no name of a column: the file has no header row, and this is somebody's number. */
const LONG_NUMBER = /\p{Nd}{6,}/gu;

/** The header as it stands in the file, without invisible characters, and with long numbers masked. */
export function headerName(header: string): string {
  return cleanText(header.slice(0, MAX_LENGTH)).replace(LONG_NUMBER, "***");
}

/** A header's name, short enough and safe to stand between backticks. */
export function quotableName(name: string): string {
  const safe = name.replaceAll("`", "'");
  return safe.length <= MAX_LENGTH_IN_MESSAGE
    ? safe
    : `${cleanText(safe.slice(0, MAX_LENGTH_IN_MESSAGE - 1))}…`;
}
