/** A made-up person with given facts: what a witness is shown as. Kecamatan code 99 is never issued. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import type { CompiledMembership } from "../decide/compile-membership.ts";
import type { FactDefinition, FactValue } from "../facts/fact.ts";

/** The day witnesses are decided for: any day does, as ages are made to fit it. */
export const WITNESS_DAY = "2026-01-01";
const WITNESS_YEAR = 2026;

/** The oldest a birth date may make somebody: dates before 1900 are refused in lists. */
const OLDEST = 126;

/** The age of somebody of whom no age is asked. */
const USUAL_AGE = 40;

/** A birth date that gives the ages, `undefined` where lists hold none: 1 January where there is a choice. */
function birthDateOf(facts: Readonly<Record<string, FactValue>>): string | undefined {
  const inYear = Number(facts["member.ageInYear"] ?? facts["member.age"] ?? USUAL_AGE);
  const age = Number(facts["member.age"] ?? inYear);
  if (inYear > OLDEST) return undefined;
  return `${WITNESS_YEAR - inYear}-${age === inYear ? "01-01" : "07-01"}`;
}

/** A person with the facts, otherwise a man of 40; `undefined` where nobody can have them, such as an age of 200. */
export function madeUpMember(
  facts: Readonly<Record<string, FactValue>>,
  { facts: catalogue }: Pick<CompiledMembership, "facts">,
  serial = 1,
): ParsedApplicant | undefined {
  const { "member.sex": sex = "laki-laki" } = facts;
  const birthDate = birthDateOf(facts);
  if (birthDate === undefined) return undefined;
  const own: Record<string, unknown> = {};
  const declared: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(facts)) {
    // The facts are those of the catalogue.
    const [field] = (catalogue.get(name) as FactDefinition).fields;
    if (field === undefined) declared[name] = value;
    else own[field] = value;
  }
  const day = sex === "perempuan" ? "41" : "01";
  const nik = `210199${day}01${birthDate.slice(2, 4)}${String(serial).padStart(4, "0")}`;
  // Every field of a fact is a property of an applicant, and its values are of that property's type.
  return Object.freeze({
    nik,
    ...own,
    sex,
    birthDate,
    ...(Object.keys(declared).length === 0 ? {} : { facts: Object.freeze(declared) }),
  }) as ParsedApplicant;
}
