/** An applicant: one person as the rules see them, and the schema that checks one. */
import * as z from "zod";
import { type Area, areaSchema } from "../row/area.ts";
import { OCCUPATION_SLUGS } from "./occupations.ts";

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

/** A sex; see `SEXES`. */
export type Sex = (typeof SEXES)[number];
/** A marital status; see `MARITAL_STATUSES`. */
export type MaritalStatus = (typeof MARITAL_STATUSES)[number];
/** A register of the poor, or none; see `REGISTERS`. */
export type Register = (typeof REGISTERS)[number];

const name = z.string().min(1);
const sixteenDigits = z.string().regex(/^\d{16}$/);

/**
 * One person of a list. A property that is absent is missing: not known, which is never the same as "no".
 *
 * @example
 * ```ts
 * import { applicantSchema } from "aturan-kube";
 *
 * applicantSchema.safeParse({ nik: "2101991708800001", maritalStatus: "kawin" }).success; // true
 * applicantSchema.safeParse({ nik: "2101991708800001", birthDate: "17/08/1980" }).success; // false
 * ```
 */
export const applicantSchema = z.strictObject({
  nik: sixteenDigits.meta({ description: "Nomor Induk Kependudukan, 16 digits" }),
  noKk: sixteenDigits
    .meta({ description: "number of the family card (Kartu Keluarga), 16 digits" })
    .exactOptional(),
  name: name.meta({ description: "full name" }).exactOptional(),
  sex: z.enum(SEXES).meta({ description: "sex as on the identity card" }).exactOptional(),
  birthDate: z.iso.date().meta({ description: "birth date, YYYY-MM-DD" }).exactOptional(),
  maritalStatus: z
    .enum(MARITAL_STATUSES)
    .meta({ description: "marital status as on the identity or family card" })
    .exactOptional(),
  occupation: z
    .enum(OCCUPATION_SLUGS)
    .meta({ description: "occupation on the list of the identity card" })
    .exactOptional(),
  register: z
    .enum(REGISTERS)
    .meta({ description: "the register of the poor the family stands in, or none" })
    .exactOptional(),
  hasFixedDomicile: z.boolean().meta({ description: "declares a fixed domicile" }).exactOptional(),
  isWilling: z.boolean().meta({ description: "declares itself ready to work in a group" }).exactOptional(),
  hasSkill: z.boolean().meta({ description: "has a skill in the field of the KUBE" }).exactOptional(),
  area: areaSchema.meta({ description: "where the person lives" }).exactOptional(),
  kube: name.meta({ description: "name of the group" }).exactOptional(),
  facts: z
    .record(z.string(), z.union([z.boolean(), z.number(), z.string()]))
    .meta({ description: "values of facts that a ruleset declares, by fact name" })
    .exactOptional(),
});

/** One person of a list; see `applicantSchema`. */
export type Applicant = Readonly<Omit<z.infer<typeof applicantSchema>, "area" | "facts">> & {
  readonly area?: Area;
  readonly facts?: DeclaredFacts;
};

/** Values of facts that a ruleset declares, by fact name: of the person, or what the row says of its group. */
export type DeclaredFacts = Readonly<Record<string, boolean | number | string>>;

/** An applicant as read from a row, where the NIK may be empty or damaged. */
export type ParsedApplicant = Omit<Applicant, "nik"> & { readonly nik?: string };
