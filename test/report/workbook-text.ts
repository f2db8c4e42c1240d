/** What a workbook holds as text: the XML of its parts, one after the other. */
import { strFromU8, unzipSync } from "fflate";

export function workbookText(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}
