/** THE fact table: every fact that rules may speak of, with its type, its labels, and the columns that supply it. */
import { MARITAL_STATUSES, REGISTERS, SEXES } from "../applicant/choices.ts";
import { OCCUPATIONS } from "../applicant/occupations.ts";
import type { Text } from "../language.ts";
import type { ChoiceType, FactCatalogue, FactDefinition } from "./fact.ts";

const PERSONS: Text = { id: "orang", en: "persons" };
const YEARS: Text = { id: "tahun", en: "years" };

const MARITAL_STATUS_LABELS = {
  "belum-kawin": { id: "belum kawin", en: "never married" },
  kawin: { id: "kawin", en: "married" },
  "kawin-tercatat": { id: "kawin tercatat", en: "married, registered" },
  "kawin-belum-tercatat": { id: "kawin belum tercatat", en: "married, not registered" },
  "cerai-hidup": { id: "cerai hidup", en: "divorced" },
  "cerai-mati": { id: "cerai mati", en: "widowed" },
} satisfies Record<(typeof MARITAL_STATUSES)[number], Text>;

const REGISTER_LABELS = {
  none: { id: "tidak terdaftar", en: "not registered" },
  bdt: { id: "BDT", en: "BDT" },
  dtpfmotm: { id: "DTPFMOTM", en: "DTPFMOTM" },
  dtks: { id: "DTKS", en: "DTKS" },
  dtsen: { id: "DTSEN", en: "DTSEN" },
} satisfies Record<(typeof REGISTERS)[number], Text>;

const SEX_LABELS = {
  "laki-laki": { id: "laki-laki", en: "male" },
  perempuan: { id: "perempuan", en: "female" },
} satisfies Record<(typeof SEXES)[number], Text>;

function choice<V extends string>(values: readonly V[], labels: Readonly<Record<V, Text>>): ChoiceType {
  return { kind: "choice", values, labels };
}

/** A number of persons, households or places in a group. */
const COUNT = { kind: "integer", min: 0 } as const;

const DEFINITIONS = [
  {
    name: "member.age",
    scope: "member",
    type: { kind: "integer", min: 0 },
    label: { id: "umur", en: "age" },
    unit: YEARS,
    fields: ["birthDate"],
  },
  {
    name: "member.ageInYear",
    scope: "member",
    type: { kind: "integer", min: 0 },
    label: { id: "umur menurut tahun lahir", en: "age by the year of birth" },
    unit: YEARS,
    tiedTo: { fact: "member.age", least: 0, most: 1 },
    fields: ["birthDate"],
  },
  {
    name: "member.sex",
    scope: "member",
    type: choice(SEXES, SEX_LABELS),
    label: { id: "jenis kelamin", en: "sex" },
    fields: ["sex"],
  },
  {
    name: "member.maritalStatus",
    scope: "member",
    type: choice(MARITAL_STATUSES, MARITAL_STATUS_LABELS),
    label: { id: "status perkawinan", en: "marital status" },
    fields: ["maritalStatus"],
  },
  {
    name: "member.occupation",
    scope: "member",
    type: {
      kind: "choice",
      values: OCCUPATIONS.map(({ slug }) => slug),
      labels: Object.fromEntries(OCCUPATIONS.map(({ slug, label }) => [slug, label])),
    },
    label: { id: "pekerjaan", en: "occupation" },
    fields: ["occupation"],
  },
  {
    name: "member.register",
    scope: "member",
    type: choice(REGISTERS, REGISTER_LABELS),
    label: { id: "pendaftaran dalam basis data terpadu", en: "registration in the poverty register" },
    fields: ["register"],
  },
  {
    name: "member.hasFixedDomicile",
    scope: "member",
    type: { kind: "boolean" },
    label: { id: "domisili tetap", en: "fixed domicile" },
    fields: ["hasFixedDomicile"],
  },
  {
    name: "member.isWilling",
    scope: "member",
    type: { kind: "boolean" },
    label: { id: "kesiapan berkelompok", en: "readiness to work in a group" },
    fields: ["isWilling"],
  },
  {
    name: "member.hasSkill",
    scope: "member",
    type: { kind: "boolean" },
    label: { id: "keterampilan", en: "skill" },
    fields: ["hasSkill"],
  },
  {
    name: "kube.memberCount",
    scope: "kube",
    type: COUNT,
    label: { id: "jumlah anggota", en: "number of members" },
    unit: PERSONS,
    fields: ["kube"],
  },
  {
    name: "kube.householdCount",
    scope: "kube",
    type: COUNT,
    label: { id: "jumlah kepala keluarga (KK)", en: "number of households (KK)" },
    unit: { id: "KK", en: "households" },
    fields: ["noKk"],
  },
  {
    name: "kube.desaCount",
    scope: "kube",
    type: COUNT,
    label: { id: "jumlah desa/kelurahan", en: "number of desa/kelurahan" },
    fields: ["area.code", "area.desa"],
  },
  {
    name: "kube.kecamatanCount",
    scope: "kube",
    type: COUNT,
    label: { id: "jumlah kecamatan", en: "number of kecamatan" },
    fields: ["area.code", "area.kecamatan"],
  },
  {
    name: "kube.ineligibleCount",
    scope: "kube",
    type: COUNT,
    label: { id: "jumlah anggota yang tidak memenuhi syarat", en: "number of members who are not eligible" },
    unit: PERSONS,
    fields: [],
  },
] as const satisfies readonly FactDefinition[];

/** The name of a fact of the catalogue, such as `member.age`. */
export type FactName = (typeof DEFINITIONS)[number]["name"];

/** The facts that every ruleset may use, by name. */
export const FACTS: FactCatalogue = new Map<string, FactDefinition>(
  DEFINITIONS.map((fact) => [fact.name, fact]),
);
