/** An applicant: one person as the rules see them, and the schema that checks one. */
import * as z from "zod";
import type { Possible } from "../possible.ts";
import { type Area, areaSchema } from "../row/area.ts";
import { isPartialDate } from "../row/partial-date.ts";
import {
  MARITAL_STATUSES,
  type MaritalStatus,
  REGISTERS,
  type Register,
  SEXES,
  type Sex,
  VITAL_STATUSES,
} from "./choices.ts";
import { OCCUPATION_SLUGS, type OccupationSlug } from "./occupations.ts";

export type { MaritalStatus, Register, Sex, VitalStatus } from "./choices.ts";

const name = z.string().min(1);
const sixteenDigits = z.string().regex(/^\d{16}$/);

/** What may be known in part: one value, or two and more that it may be. */
function possible<T extends z.ZodType<string>>(value: T) {
  return z.union([
    value,
    z.strictObject({
      oneOf: z
        .array(value)
        .min(2)
        .refine((values) => new Set(values).size === values.length)
        .meta({ description: "the values it may be, each once", uniqueItems: true }),
    }),
  ]);
}

/** A day, or a month or a year where no more is known. */
const date = z.union([
  z.iso.date(),
  z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)
    .refine(isPartialDate),
]);

/**
 * One person of a list. A property that is absent is missing: not known, which is never the same as "no". Some may be
 * known in part: `{ oneOf: […] }`, and a birth date to the month (`1980-02`) or the year (`1980`).
 *
 * @example
 * ```ts
 * import { applicantSchema } from "aturan-kube";
 *
 * applicantSchema.safeParse({ nik: "2101991708800001", maritalStatus: "kawin" }).success; // true
 * applicantSchema.safeParse({ nik: "2101991708800001", birthDate: "17/08/1980" }).success; // false
 * applicantSchema.safeParse({ nik: "2101991708800001", maritalStatus: { oneOf: ["cerai-hidup", "cerai-mati"] } }).success; // true
 * ```
 */
export const applicantSchema = z.strictObject({
  nik: sixteenDigits.meta({ description: "Nomor Induk Kependudukan, 16 digits" }),
  noKk: sixteenDigits
    .meta({ description: "number of the family card (Kartu Keluarga), 16 digits" })
    .exactOptional(),
  name: name.meta({ description: "full name" }).exactOptional(),
  sex: possible(z.enum(SEXES)).meta({ description: "sex as on the identity card" }).exactOptional(),
  birthDate: possible(date)
    .meta({ description: "birth date, YYYY-MM-DD; YYYY-MM or YYYY where no more is known" })
    .exactOptional(),
  maritalStatus: possible(z.enum(MARITAL_STATUSES))
    .meta({ description: "marital status as on the identity or family card" })
    .exactOptional(),
  occupation: possible(z.enum(OCCUPATION_SLUGS))
    .meta({ description: "occupation on the list of the identity card" })
    .exactOptional(),
  register: possible(z.enum(REGISTERS))
    .meta({ description: "the register of the poor the family stands in, or none" })
    .exactOptional(),
  hasFixedDomicile: z.boolean().meta({ description: "declares a fixed domicile" }).exactOptional(),
  isWilling: z.boolean().meta({ description: "declares itself ready to work in a group" }).exactOptional(),
  hasSkill: z.boolean().meta({ description: "has a skill in the field of the KUBE" }).exactOptional(),
  area: areaSchema.meta({ description: "where the person lives" }).exactOptional(),
  kube: name.meta({ description: "name of the group" }).exactOptional(),
  vitalStatus: z
    .enum(VITAL_STATUSES)
    .meta({ description: "whether the person is alive and lives there still" })
    .exactOptional(),
  facts: z
    .record(z.string(), z.union([z.boolean(), z.number(), z.string()]))
    .meta({ description: "values of facts that a ruleset declares, by fact name" })
    .exactOptional(),
});

/** One person of a list; see `applicantSchema`. */
export type Applicant = Readonly<Omit<z.infer<typeof applicantSchema>, KnownInPart | "area" | "facts">> & {
  readonly sex?: Possible<Sex>;
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. */
  readonly birthDate?: Possible<string>;
  readonly maritalStatus?: Possible<MaritalStatus>;
  readonly occupation?: Possible<OccupationSlug>;
  readonly register?: Possible<Register>;
  readonly area?: Area;
  readonly facts?: DeclaredFacts;
};

type KnownInPart = "sex" | "birthDate" | "maritalStatus" | "occupation" | "register";

/** Values of facts that a ruleset declares, by fact name: of the person, or what the row says of its group. */
export type DeclaredFacts = Readonly<Record<string, boolean | number | string>>;

/** An applicant as read from a row, where the NIK may be empty or damaged. */
export type ParsedApplicant = Omit<Applicant, "nik"> & { readonly nik?: string };
