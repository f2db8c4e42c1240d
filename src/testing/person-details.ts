/** What a made-up person has beside the facts that rules speak of: numbers, a name, a place. */
import * as fc from "fast-check";
import { SEXES, type Sex } from "../applicant/choices.ts";
import type { Area } from "../row/area.ts";
import { toIsoDate } from "../row/calendar.ts";
import type { Birthday } from "./birth-date.ts";

/** The details of a made-up person; `undefined` for what their row does not say. */
export interface PersonDetails {
  /** Which of the birth dates that give their age is theirs. */
  readonly birthday: Birthday;
  /** What their NIK says where the row has neither birth date nor sex. */
  readonly hidden: { readonly birthDate: string; readonly sex: Sex };
  readonly regency: Regency;
  readonly serial: number;
  readonly noKk: string | undefined;
  readonly name: string | undefined;
  readonly area: Area | undefined;
  readonly kube: string | undefined;
}

/** A kabupaten or kota, where a NIK was first registered. */
export interface Regency {
  readonly code: string;
  readonly kabupaten: string;
  readonly provinsi: string;
}

/** Regencies of real lists. Kecamatan code 99 is never issued, so nobody real has these numbers or lives there. */
const REGENCIES: readonly [Regency, ...Regency[]] = [
  { code: "21.01", kabupaten: "Bintan", provinsi: "Kepulauan Riau" },
  { code: "18.01", kabupaten: "Lampung Selatan", provinsi: "Lampung" },
  { code: "32.11", kabupaten: "Sumedang", provinsi: "Jawa Barat" },
  { code: "32.79", kabupaten: "Kota Banjar", provinsi: "Jawa Barat" },
  { code: "33.28", kabupaten: "Tegal", provinsi: "Jawa Tengah" },
  { code: "35.21", kabupaten: "Ngawi", provinsi: "Jawa Timur" },
];

const NAMES = ["Siti Contoh", "Budi Contoh", "Nur'aini Contoh", "I Wayan Contoh", "Dewi S. Contoh"];

/** The details with nothing in them that could be left out. */
export const PLAIN_DETAILS: PersonDetails = {
  birthday: "new-year",
  hidden: { birthDate: "1980-01-01", sex: "laki-laki" },
  regency: REGENCIES[0],
  serial: 1,
  noKk: undefined,
  name: undefined,
  area: undefined,
  kube: undefined,
};

/** How much of a place a row says. */
const AREA_FORMS: readonly ((area: Area) => Area)[] = [
  (area) => area,
  ({ code: _, ...names }) => names,
  ({ code = "" }) => ({ code }),
  ({ desa = "", kecamatan = "" }) => ({ desa, kecamatan }),
  ({ desa = "" }) => ({ desa }),
];

/** The serial numbers of persons go so far; those of family cards begin behind them. */
const LAST_SERIAL = 4999;

/** Any details; they shrink to the plain ones. */
export const personDetails: fc.Arbitrary<PersonDetails> = fc
  .record({
    birthday: fc.oneof(
      { withCrossShrink: true },
      fc.constantFrom<Birthday>("new-year", "today", "tomorrow", "leap-day"),
      fc.nat(365),
    ),
    hidden: fc.record({
      birthDate: fc
        .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([years, month, day]) => toIsoDate(1980 + (years > 20 ? 20 - years : years), month, day)),
      sex: fc.constantFrom(...SEXES),
    }),
    regency: fc.constantFrom(...REGENCIES),
    serial: fc.integer({ min: 1, max: LAST_SERIAL }),
    name: optional(fc.constantFrom(...NAMES)),
    household: optional(fc.integer({ min: 1, max: LAST_SERIAL })),
    desa: fc.nat(3),
    areaAs: fc.constantFrom(undefined, ...AREA_FORMS),
    kube: optional(fc.integer({ min: 1, max: 3 }).map((number) => `KUBE Contoh ${number}`)),
  })
  .map(({ household, desa, areaAs, ...details }) => ({
    ...details,
    noKk: household === undefined ? undefined : noKkOf(details.regency, household),
    area: areaAs?.(areaOf(details.regency, 1, desa + 1)),
  }));

/** The number of a family card. Its serial is none that a person has: somebody may be born on the day it was recorded. */
export function noKkOf({ code }: Regency, household: number): string {
  return `${code.replace(".", "")}99010120${String(LAST_SERIAL + household).padStart(4, "0")}`;
}

/** A made-up place by its kecamatan and desa, counted from 1; of the other kecamatan no code says that it is made up. */
export function areaOf({ code, kabupaten, provinsi }: Regency, kecamatan: number, desa: number): Area {
  return {
    ...(kecamatan === 1 ? { code: `${code}.99.${2000 + desa}` } : {}),
    desa: `Contoh ${desa}`,
    kecamatan: `Contoh ${kecamatan}`,
    kabupaten,
    provinsi,
  };
}

function optional<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(values, { nil: undefined });
}
