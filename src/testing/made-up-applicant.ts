/** Facts and details → an applicant who has them, with a NIK that agrees. */
import type { Applicant, DeclaredFacts, Sex } from "../applicant/applicant.ts";
import type { FactCatalogue, FactValue } from "../facts/fact.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { type Ages, birthDateFor } from "./birth-date.ts";
import type { KnownFacts } from "./fact-space.ts";
import type { PersonDetails, Regency } from "./person-details.ts";

/** What facts mean, and the day on which an age is had. */
interface MadeUpContext {
  readonly catalogue: FactCatalogue;
  readonly asOf: string;
}

/** The applicant; a fact that is absent is missing in it. Facts that a ruleset declares go to `facts`. */
export function madeUpApplicant(
  known: KnownFacts,
  { birthday, hidden, regency, serial, noKk, name, area, kube }: PersonDetails,
  { catalogue, asOf }: MadeUpContext,
): Applicant {
  const fields: Record<string, unknown> = {};
  const declared: Record<string, FactValue> = {};
  for (const [fact, value] of Object.entries(known)) {
    const field = catalogue.get(fact)?.fields[0];
    if (field === undefined) declared[fact] = value;
    else fields[field] = value;
  }
  if ("birthDate" in fields) fields["birthDate"] = birthDateFor(agesIn(known), asOf, birthday);
  const { sex = hidden.sex, birthDate = hidden.birthDate } = fields as Partial<PersonDetails["hidden"]>;
  const values = { nik: nikOf(regency, birthDate, sex, serial), ...{ noKk, name, ...fields, area, kube } };
  // The field of a fact is a property of an applicant, and its values are of that property's type.
  return withFacts(withoutUndefined(values) as Applicant, declared);
}

function agesIn({ "member.age": age, "member.ageInYear": inYear }: KnownFacts): Ages {
  const numberOf = (value: FactValue | undefined): number | undefined =>
    value === undefined ? undefined : Number(value);
  return { age: numberOf(age), inYear: numberOf(inYear) };
}

/** An applicant with facts that a ruleset declares; none of them is no facts. */
export function withFacts(applicant: Applicant, facts: DeclaredFacts): Applicant {
  return freezeDeep(Object.keys(facts).length === 0 ? applicant : { ...applicant, facts });
}

/** The NIK of somebody born on a day, first registered in a kecamatan that does not exist. */
function nikOf({ code }: Regency, birthDate: string, sex: Sex, serial: number): string {
  const [year = "", month = "", day = ""] = birthDate.split("-");
  const writtenDay = sex === "perempuan" ? String(Number(day) + 40) : day;
  return `${code.replace(".", "")}99${writtenDay}${month}${year.slice(2)}${String(serial).padStart(4, "0")}`;
}

/** A record without the properties that say nothing. */
export function withoutUndefined<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  // What is left of each property is its own value.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
