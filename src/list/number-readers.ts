/** THE table of the identity numbers that a row of a list holds, and how their cells are read. */
import type { TableField } from "../applicant/columns.ts";
import { readKk } from "../applicant/values/parse-kk.ts";
import { readNik } from "../applicant/values/parse-nik.ts";
import type { IdentityNumber } from "../applicant/values/read-identity-number.ts";

/** A kind of identity number that a list may hold. */
export type NumberField = Extract<TableField, "nik" | "noKk">;

/** The kinds of them, in the order of the columns. */
export const NUMBER_FIELDS = ["nik", "noKk"] as const satisfies readonly NumberField[];

export const NUMBER_READERS: Readonly<Record<NumberField, (cell: string) => IdentityNumber>> = {
  nik: readNik,
  noKk: readKk,
};
