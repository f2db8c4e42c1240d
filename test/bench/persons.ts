/** Made-up persons of all kinds, the same every time: as applicants, and as the facts that other engines are given. */
import type { Applicant } from "../../src/applicant/applicant.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import type { Facts } from "../../src/facts/fact.ts";

/** The day on which the persons have the ages of their facts. */
export const AS_OF = "2022-02-28";

/** A person; who decides by facts is given the age, we work it out of the birth date. */
export interface Person {
  readonly facts: Facts;
  readonly applicant: Applicant;
  /** The same as a list has it, header → cell. */
  readonly row: Readonly<Record<string, string>>;
}

/** So many different persons. */
export function preparePersons(count: number): readonly Person[] {
  const draw = createDraw(20_151_231);
  const members = [...FACTS.values()].filter(({ scope }) => scope === "member");
  return Array.from({ length: count }, (_, index) => {
    const facts: Facts = Object.fromEntries(
      members.map(({ name, type }) => {
        if (type.kind === "integer") return [name, 10 + draw(60)];
        return [name, type.kind === "choice" ? type.values[draw(type.values.length)] : draw(5) > 0];
      }),
    );
    const [month, day] = [1 + draw(2), 1 + draw(28)];
    const birthDate = `${2022 - Number(facts["member.age"])}-${two(month)}-${two(day)}`;
    const writtenDay = day + (facts["member.sex"] === "perempuan" ? 40 : 0);
    const serial = String(1 + (index % 9_998)).padStart(4, "0");
    const nik = `210199${two(writtenDay)}${two(month)}${birthDate.slice(2, 4)}${serial}`;
    const applicant = applicantOf(flat(nik), flat(birthDate), facts);
    return { facts, applicant, row: rowOf(applicant, index) };
  });
}

/** As a form or a database gives one. */
function applicantOf(nik: string, birthDate: string, facts: Facts): Applicant {
  // The facts of the catalogue have the types of the properties.
  return {
    nik,
    birthDate,
    maritalStatus: facts["member.maritalStatus"],
    occupation: facts["member.occupation"],
    register: facts["member.register"],
    hasFixedDomicile: facts["member.hasFixedDomicile"],
    isWilling: facts["member.isWilling"],
    hasSkill: facts["member.hasSkill"],
  } as Applicant;
}

/** The same person as a member of a group; written out, since a copy by spreading is another kind of object to V8. */
export function withGroup(applicant: Applicant, noKk: string, code: string): Applicant {
  return {
    nik: applicant.nik,
    noKk,
    birthDate: applicant.birthDate,
    maritalStatus: applicant.maritalStatus,
    occupation: applicant.occupation,
    register: applicant.register,
    hasFixedDomicile: applicant.hasFixedDomicile,
    isWilling: applicant.isWilling,
    hasSkill: applicant.hasSkill,
    area: { code },
  } as Applicant;
}

/** The text in one piece, as texts from elsewhere are. */
export function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function rowOf(applicant: Applicant, index: number): Readonly<Record<string, string>> {
  const { nik, birthDate, maritalStatus, occupation, hasSkill, isWilling } = applicant;
  const yesNo = (value: boolean | undefined): string => (value === true ? "Ya" : "Tidak");
  return {
    NIK: nik,
    Nama: `Nama ${index}`,
    "Tanggal Lahir": `${birthDate}`.split("-").reverse().join("/"),
    "Status Perkawinan": `${maritalStatus}`.replaceAll("-", " ").toUpperCase(),
    Pekerjaan: `${occupation}`.replaceAll("-", " ").toUpperCase(),
    "ID DTKS": String(1_000_000_000 + index),
    "Siap Berkelompok": yesNo(isWilling),
    Keterampilan: yesNo(hasSkill),
  };
}

/** A generator of numbers whose cycle is long enough for persons who all differ (mulberry32). */
function createDraw(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
}
