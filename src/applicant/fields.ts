/**
 * THE fields of an applicant, in the order of a list's columns: how each is headed, and how the cells of a row that speak of
 * it go together. Of an object no more is needed; which other headers lists have, and how their cells are read, `columns.ts`
 * tells.
 */
import { fault } from "../issue.ts";
import type { FieldHeads } from "../row/column.ts";
import { sameDate } from "../row/partial-date.ts";
import { AREA_HEADS, KUBE_HEAD } from "../row/shared-fields.ts";
import type { Applicant } from "./applicant.ts";
import { REGISTERS } from "./choices.ts";

export const APPLICANT_FIELDS: FieldHeads<Applicant> = {
  kube: KUBE_HEAD,
  nik: { header: "NIK", isPersonal: true, whenMissing: fault("nik/missing") },
  noKk: { header: "No KK", isPersonal: true },
  name: { header: "Nama", isPersonal: true },
  sex: { header: "Jenis Kelamin", isPersonal: true },
  birthDate: { header: "Tanggal Lahir", isPersonal: true, join: sameDate },
  maritalStatus: { header: "Status Perkawinan", isPersonal: true },
  occupation: { header: "Pekerjaan", isPersonal: true },
  ...AREA_HEADS,
  register: { header: "ID DTKS", isPersonal: true, ranking: REGISTERS },
  hasFixedDomicile: { header: "Domisili Tetap", isPersonal: true },
  isWilling: { header: "Siap Berkelompok", isPersonal: true },
  hasSkill: { header: "Keterampilan", isPersonal: true },
  vitalStatus: {
    header: "Status Dasar",
    isPersonal: true,
    // Somebody who died is dead whatever another column says; alive is who is so in every column.
    ranking: ["alive", "missing", "moved", "deceased"],
  },
};
