/** THE columns of the further facts: their other headers, how their cells are read, and what other columns tell of them. */

import { parseDesil, parseDesilOfRegister, parseNamedDesil } from "../applicant/values/parse-desil.ts";
import { parseNamedP3ke, parseP3ke, parseP3keAmongNames } from "../applicant/values/parse-p3ke.ts";
import { parseResidence } from "../applicant/values/parse-residence.ts";
import { parseRole } from "../applicant/values/parse-role.ts";
import type { DeclaredColumn } from "../row/column.ts";
import type { FURTHER_FACTS, FurtherFactName } from "./further-facts.ts";

/** A column of a further fact, but for the header to write. */
type FurtherColumn = Pick<DeclaredColumn, "aliases" | "isStandIn" | "alongside" | "notWith"> &
  Partial<Pick<DeclaredColumn, "parse">>;

/** The further facts that a column supplies; the others are counted. */
type Supplied = Extract<(typeof FURTHER_FACTS)[number], { readonly headers: unknown }>["name"];

export const FURTHER_COLUMNS: Readonly<Record<Supplied, FurtherColumn>> &
  Readonly<Partial<Record<FurtherFactName, FurtherColumn>>> = {
  "member.desil": {
    aliases: ["Desil Keluarga", "Desil Kesejahteraan", "Peringkat Desil", "Decile"],
    parse: parseDesil,
    // Where a list has the national one too, a column called "Desil" may be that of the province.
    isStandIn: true,
    alongside: [
      { header: "Desil Nasional", parse: parseDesilOfRegister },
      { header: "ID DTSEN", parse: parseNamedDesil, isInPassing: true },
      { header: "Terdaftar DTSEN", parse: parseNamedDesil, isInPassing: true },
    ],
  },
  "member.isInP3ke": {
    aliases: [
      ...["P3KE", "Status P3KE", "Masuk P3KE", "Ada P3KE", "ID P3KE", "No P3KE", "Nomor P3KE"],
      ...["Terdaftar di P3KE", "Terdaftar dalam P3KE", "Data P3KE"],
    ],
    parse: parseP3ke,
    alongside: [
      { header: "Terdaftar di", parse: parseP3keAmongNames },
      ...["ID DTKS", "Terdaftar DTKS", "ID DTSEN", "Terdaftar DTSEN", "ID BDT"].map(
        (header) => ({ header, parse: parseNamedP3ke, isInPassing: true }) as const,
      ),
    ],
  },
  "member.residenceYears": {
    aliases: ["Lama Berdomisili", "Lama Tinggal", "Lama Bertempat Tinggal", "Lama Menetap"],
    notWith: ["bulan", "bln", "minggu", "hari", "month", "months"],
    parse: parseResidence,
  },
  "member.role": {
    aliases: [
      ...["Jabatan dalam KUBE", "Jabatan dalam Kelompok", "Jabatan di KUBE", "Jabatan di Kelompok"],
      ...["Jabatan Kelompok", "Jabatan KUBE", "Kedudukan dalam KUBE", "Kedudukan dalam Kelompok", "Role"],
    ],
    parse: parseRole,
  },
  "member.isPlainlyNotPoor": {
    aliases: ["Keluarga Jelas Tidak Miskin", "Jelas Bukan Keluarga Miskin"],
  },
};
