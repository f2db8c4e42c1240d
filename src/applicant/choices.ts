/** What may be chosen for a property of an applicant, without the schema that checks one. */

/** The two sexes of the identity card. */
export const SEXES = ["laki-laki", "perempuan"] as const;

/** The marital statuses of the identity and family card; "kawin" where a list does not say whether it is registered. */
export const MARITAL_STATUSES = [
  "belum-kawin",
  "kawin",
  "kawin-tercatat",
  "kawin-belum-tercatat",
  "cerai-hidup",
  "cerai-mati",
] as const;

/** The registers of the poor, oldest first (BDT 2015, DTPFMOTM, DTKS 2019, DTSEN 2025); `none` is "in no register". */
export const REGISTERS = ["none", "bdt", "dtpfmotm", "dtks", "dtsen"] as const;

/** Whether somebody is alive and lives there still, as `status_dasar` of OpenSID has it, in the order of its codes. */
export const VITAL_STATUSES = ["alive", "deceased", "moved", "missing"] as const;

/** A sex; see `SEXES`. */
export type Sex = (typeof SEXES)[number];
/** A marital status; see `MARITAL_STATUSES`. */
export type MaritalStatus = (typeof MARITAL_STATUSES)[number];
/** A register of the poor, or none; see `REGISTERS`. */
export type Register = (typeof REGISTERS)[number];

/** Whether somebody is alive and lives there still; see `VITAL_STATUSES`. */
export type VitalStatus = (typeof VITAL_STATUSES)[number];
