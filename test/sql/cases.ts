/** Persons and groups to hold statements against JavaScript by, and what JavaScript says of them. */

import type { Applicant, ParsedApplicant } from "../../src/applicant/applicant.ts";
import { conformanceVectors } from "../../src/conformance/conformance-vectors.ts";
import { causeText } from "../../src/decide/cause-text.ts";
import { type CompiledMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { decideFacts } from "../../src/decide/decide-facts.ts";
import { decideCounted, groupShare } from "../../src/decide/decide-kube.ts";
import { memberFacts } from "../../src/decide/decide-member.ts";
import type { Assumptions } from "../../src/decide/decision.ts";
import { dayBefore } from "../../src/facts/age-on.ts";
import { type Facts, isPartlyKnown, type Scope } from "../../src/facts/fact.ts";
import { lastBirthWith } from "../../src/facts/last-birth.ts";
import { combinationsOf, firstValue, lastValue } from "../../src/logic/cells.ts";
import { columnOf, usualColumn } from "../../src/sql/column-names.ts";
import { fieldOf } from "../../src/sql/columns.ts";
import { neededColumns } from "../../src/sql/person-stages.ts";
import type { ColumnType, Row, Value } from "./engines.ts";

/** A person as a row: values by field. */
export type Person = Readonly<Record<string, Value | undefined>>;

/** The columns of a table of persons under a ruleset, by the usual name. */
export function columnsOf(ruleset: string): Readonly<Record<string, ColumnType>> {
  return Object.fromEntries(
    neededColumns(toMembership(ruleset)).map(({ field, fact }): [string, ColumnType] => {
      const kind = fact?.type.kind;
      const type = field === "birthDate" ? "date" : kind === "boolean" || kind === "integer" ? kind : "text";
      return [usualColumn(field), type];
    }),
  );
}

/** Every cell of every criterion about persons: each class by its first and its last value, and missing. */
export function cellPersons(compiled: CompiledMembership, asOf: string): readonly Person[] {
  return compiled.criteria.member.flatMap(({ table }) => {
    const values = table.inputs.map(({ classes }): readonly (Value | undefined)[] => {
      const { fact, count } = classes;
      const known = Array.from({ length: count }, (_, number) => number).flatMap((number) => {
        const ends = [firstValue(classes, number), lastValue(classes, number)];
        if (fact.fields[0] !== "birthDate") return ends;
        // Both sides of each birthday.
        return ends.flatMap((age) => {
          const last = lastBirthWith(fact.name, Math.min(Number(age), 150), asOf);
          return [last, dayBefore(last)];
        });
      });
      return [...new Set([...known, undefined])];
    });
    return [...combinationsOf(values)].map((chosen) =>
      Object.fromEntries(table.inputs.map(({ classes: { fact } }, index) => [fieldOf(fact), chosen[index]])),
    );
  });
}

/** Groups about one in which everybody passes: of other sizes, and with something of a member or two changed. */
export function nearGroups(compiled: CompiledMembership, asOf: string): readonly Person[] {
  const passing: Person = Object.fromEntries(
    (["member", "kube"] as const).flatMap((scope) =>
      Object.entries(passingFacts(compiled, scope)).flatMap(([name, value]) => {
        const fact = compiled.facts.get(`${scope}.${name}`);
        if (fact === undefined || (scope === "kube" && !needed(compiled).has(fieldOf(fact)))) return [];
        return [
          [
            fieldOf(fact),
            fieldOf(fact) === "birthDate" ? lastBirthWith(fact.name, Number(value), asOf) : value,
          ],
        ];
      }),
    ),
  );
  const roles = ["ketua", "sekretaris", "bendahara"];
  const group = (
    kube: string,
    size: number,
    change: (index: number) => Person = () => ({}),
  ): readonly Person[] =>
    Array.from({ length: size }, (_, index) => ({
      ...passing,
      ...(needed(compiled).has("member.role") ? { "member.role": roles[index] ?? "anggota" } : {}),
      kube,
      noKk: `${kube}-${index}`,
      "area.code": "35.21.99.2001",
      ...change(index),
    }));
  const first = (change: Person) => (index: number) => (index === 0 ? change : {});
  const fields = Object.keys(passing);
  return [
    ...[1, 4, 5, 9, 10, 11, 20, 21].flatMap((size) => group(`of-${size}`, size)),
    ...[7, 10, 12].flatMap((size) => group(`kk-${size}`, size, (index) => (index < 2 ? { noKk: null } : {}))),
    ...group("one-kk", 10, () => ({ noKk: null })),
    ...group("two-desa", 10, first({ "area.code": "35.21.99.2002" })),
    ...group("two-kecamatan", 10, first({ "area.code": "35.21.98.2002" })),
    ...group("no-desa", 10, first({ "area.code": null })),
    ...fields.flatMap((field) => group(`without-${field}`, 10, first({ [field]: null }))),
    ...fields.flatMap((field) => group(`nobody-${field}`, 10, () => ({ [field]: null }))),
    ...fields
      .filter((field) => typeof passing[field] === "boolean")
      .flatMap((field) => group(`other-${field}`, 10, first({ [field]: passing[field] !== true }))),
    ...group("young", 10, first({ birthDate: "2020-01-01" })),
  ];
}

/** Of a person or a group that passes everything, as the conformance cases have it. */
function passingFacts(compiled: CompiledMembership, scope: Scope): Readonly<Record<string, Value>> {
  const whole = conformanceVectors(compiled).verdicts.find(
    ({ data, verdict }) => verdict === "eligible" && scope in data,
  );
  // The facts of a whole person or group are known ones.
  return (whole?.data as Readonly<Record<string, Readonly<Record<string, Value>>>>)?.[scope] ?? {};
}

function needed(compiled: CompiledMembership): ReadonlySet<string> {
  return new Set(neededColumns(compiled).map(({ field }) => field));
}

/** A person as the row of a table. */
export function toRow(person: Person): Row {
  return Object.fromEntries(Object.entries(person).map(([field, value]) => [usualColumn(field), value]));
}

/** A person as the package has them. */
function toApplicant(person: Person): ParsedApplicant {
  const { nik, noKk, kube, "area.code": code, ...fields } = person;
  const own = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  const isDeclared = ([name]: readonly [string, unknown]): boolean => name.includes(".");
  return {
    ...(typeof noKk === "string" ? { noKk } : {}),
    ...(typeof code === "string" ? { area: { code } } : {}),
    ...Object.fromEntries(own.filter((entry) => !isDeclared(entry))),
    facts: Object.fromEntries(own.filter(isDeclared)),
  } as unknown as Applicant;
}

/** What JavaScript says of a person, in the words of a statement. */
export function expectedOf(
  compiled: CompiledMembership,
  person: Person,
  asOf: string,
  assume: Assumptions = {},
) {
  const facts = memberFacts(toApplicant(person), asOf, assume);
  const { verdict, criteria } = decideFacts(compiled, facts, asOf, assume);
  return { verdict, ...outcomesOf(criteria) };
}

/** What JavaScript says of facts. */
export function expectedOfFacts(compiled: CompiledMembership, facts: Facts, asOf: string) {
  const { verdict, criteria } = decideFacts(compiled, facts, asOf, {});
  return { verdict, ...outcomesOf(criteria) };
}

type Criteria = ReturnType<typeof decideFacts>["criteria"];

function outcomesOf(criteria: Criteria): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    criteria.flatMap((criterion) => {
      const name = columnOf(criterion.id);
      return [
        [`${name}_outcome`, criterion.outcome],
        [`${name}_cause`, causeText(criterion) ?? null],
      ];
    }),
  );
}

/** What JavaScript says of a group. */
export function expectedOfGroup(
  compiled: CompiledMembership,
  name: string,
  persons: readonly Person[],
  asOf: string,
  assume: Assumptions = {},
) {
  const members = persons.map((person) => {
    const applicant = toApplicant(person);
    const { verdict } = decideFacts(compiled, memberFacts(applicant, asOf, assume), asOf, assume);
    return {
      ...groupShare(compiled, applicant, asOf, assume),
      noKk: applicant.noKk,
      area: applicant.area,
      verdict,
    };
  });
  const decision = decideCounted(compiled, { name, members }, { asOf, assume });
  const numbers = Object.fromEntries(
    decision.criteria.flatMap(({ facts }) =>
      Object.entries(facts).flatMap(([fact, value]) => {
        const counted = compiled.counts.find((count) => count.name === fact);
        const column = counted === undefined ? NUMBER_COLUMNS[fact] : columnOf(`group_${usualColumn(fact)}`);
        // Of a share the members are given that are counted, and JavaScript gives the share.
        if (
          column === undefined ||
          counted?.isShare === true ||
          typeof value === "string" ||
          typeof value === "boolean" ||
          value === null
        )
          return [];
        const { min, max } =
          typeof value === "number"
            ? { min: value, max: value }
            : isPartlyKnown(value) && "min" in value
              ? value
              : { min: NaN, max: NaN };
        return [
          [`${column}_min`, min],
          [`${column}_max`, max],
        ];
      }),
    ),
  );
  return {
    group_verdict: decision.verdict,
    members: persons.length,
    eligible_members: decision.members.eligible,
    ineligible_members: decision.members.ineligible,
    undetermined_members: decision.members.undetermined,
    ...numbers,
    ...outcomesOf(decision.criteria),
  };
}

const NUMBER_COLUMNS: Readonly<Record<string, string | undefined>> = {
  "kube.householdCount": "households",
  "kube.desaCount": "desa",
  "kube.kecamatanCount": "kecamatan",
};
