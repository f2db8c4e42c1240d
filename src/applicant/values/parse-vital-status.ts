/** Reads whether somebody is alive and lives there still: in a column for it, in one for deaths, and in remarks. */
import { fault } from "../../issue.ts";
import { levelText } from "../../row/level-text.ts";
import { accept, type CellResult, MISSING, reject } from "../../row/values/cell-parser.ts";
import { parseDate } from "../../row/values/parse-date.ts";
import { parseYesNo } from "../../row/values/parse-yes-no.ts";
import type { VitalStatus } from "../applicant.ts";
import { readRemark } from "./read-remark.ts";

/** `status_dasar` of OpenSID, by code and by name; who "left" (pergi) has moved. */
const CODES: ReadonlyMap<string, VitalStatus> = new Map(
  (
    [
      ["alive", ["1", "hidup", "masih hidup", "ada"]],
      ["deceased", ["2", "mati", "meninggal"]],
      ["moved", ["3", "pindah", "5", "pergi", "pindah keluar"]],
      ["missing", ["4", "hilang"]],
    ] as const
  ).flatMap(([status, words]) => words.map((word) => [levelText(word), status] as const)),
);

const UNKNOWN = reject(fault("member/status-unrecognised"));
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The status of a cell under `status_dasar` and the like. */
export function parseVitalStatus(cell: string): CellResult<VitalStatus> {
  const status = CODES.get(levelText(cell)) ?? readRemark(cell);
  if (status !== undefined) return accept(status);
  return LETTER_OR_DIGIT.test(cell) ? UNKNOWN : MISSING;
}

/** Of a column that asks whether somebody is alive: yes, no, or the status itself. */
export function parseAlive(cell: string): CellResult<VitalStatus> {
  const { value } = parseYesNo(cell);
  if (value === undefined) return parseVitalStatus(cell);
  return LETTER_OR_DIGIT.test(cell) ? accept(value ? "alive" : "deceased") : MISSING;
}

/** Of a column that asks whether somebody has died: yes, no, the day of it, or the status itself. */
export function parseDeath(cell: string): CellResult<VitalStatus> {
  if (!LETTER_OR_DIGIT.test(cell)) return MISSING;
  const remark = readRemark(cell);
  if (remark !== undefined) return accept(remark);
  const { value } = parseYesNo(cell);
  if (value !== undefined) return accept(value ? "deceased" : "alive");
  return parseDate(cell).value === undefined ? parseVitalStatus(cell) : accept("deceased");
}

/** Of a column of remarks: what it says of it; any other remark says nothing. */
export function parseRemark(cell: string): CellResult<VitalStatus> {
  const status = readRemark(cell);
  return status === undefined || status === "alive" ? MISSING : accept(status);
}
