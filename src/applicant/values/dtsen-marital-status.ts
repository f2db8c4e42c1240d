/** Reads the codes of marital statuses in exports of DTSEN, of which two lists are in use. */
import type { Possible } from "../../possible.ts";
import { accept, type CellParser, type CellResult } from "../../row/values/cell-parser.ts";
import type { MaritalStatus } from "../applicant.ts";
import { parseMaritalStatus } from "./parse-marital-status.ts";

type Status = Possible<MaritalStatus>;

/** What a code says where nothing tells the list: 3 is divorced in one and married, unregistered, in the other. */
const EITHER_LIST: ReadonlyMap<string, CellResult<Status>> = new Map([
  ["3", accept<Status>({ oneOf: ["cerai-hidup", "kawin-belum-tercatat"] })],
  ["4", accept<Status>({ oneOf: ["cerai-hidup", "cerai-mati"] })],
  ["5", accept<Status>("cerai-mati")],
]);

/** The list with five codes: a 5 in the column proves it. */
const LONGER_LIST: ReadonlyMap<string, CellResult<Status>> = new Map([
  ["3", accept<Status>("kawin-belum-tercatat")],
  ["4", accept<Status>("cerai-hidup")],
  ["5", accept<Status>("cerai-mati")],
]);

/** The parser of a column of DTSEN by its first cells. */
export function dtsenMaritalStatusParser(cells: readonly string[]): CellParser<Status> {
  const codes = cells.includes("5") ? LONGER_LIST : EITHER_LIST;
  return (cell) => codes.get(cell) ?? parseMaritalStatus(cell);
}
