/**
 * Whether a value is one that a property of an applicant can have: what `applicantSchema` says, to which a property test
 * holds it, without the 30 KB of zod that no bundle needs which only decides.
 */
import { isPartialDate } from "../row/partial-date.ts";
import type { Applicant } from "./applicant.ts";
import { MARITAL_STATUSES, REGISTERS, SEXES, VITAL_STATUSES } from "./choices.ts";
import { OCCUPATION_SLUGS } from "./occupations.ts";

/** Every property, in the order of the schema. */
export const PROPERTIES: readonly string[] = [
  ...["nik", "noKk", "name", "sex", "birthDate", "maritalStatus", "occupation", "register"],
  ...["hasFixedDomicile", "isWilling", "hasSkill", "area", "kube", "vitalStatus", "facts"],
];

/** A property with a value of its own. */
export type Property = Exclude<keyof Applicant, "area" | "facts">;

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string" && value !== "";
const isYesOrNo: Check = (value) => typeof value === "boolean";
const isNumber: Check = (value) => typeof value === "string" && /^\d{16}$/.test(value);
const isOneFrom =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

/** What may be known in part: one value, or two and more that it may be, each once. */
function possibly(is: Check): Check {
  return (value) => {
    if (typeof value !== "object" || value === null) return is(value);
    const { oneOf } = value as { readonly oneOf?: unknown };
    return (
      Object.keys(value).join() === "oneOf" &&
      Array.isArray(oneOf) &&
      oneOf.length >= 2 &&
      oneOf.every((each) => is(each)) &&
      new Set(oneOf).size === oneOf.length
    );
  };
}

const CHECKS: Readonly<Record<Property, Check>> = {
  nik: isNumber,
  noKk: isNumber,
  name: isText,
  sex: possibly(isOneFrom(SEXES)),
  birthDate: possibly(isPartialDate),
  maritalStatus: possibly(isOneFrom(MARITAL_STATUSES)),
  occupation: possibly(isOneFrom(OCCUPATION_SLUGS)),
  register: possibly(isOneFrom(REGISTERS)),
  hasFixedDomicile: isYesOrNo,
  isWilling: isYesOrNo,
  hasSkill: isYesOrNo,
  kube: isText,
  vitalStatus: isOneFrom(VITAL_STATUSES),
};

export function canBe(property: Property, value: unknown): boolean {
  return CHECKS[property](value);
}
