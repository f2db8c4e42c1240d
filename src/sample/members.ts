/** A made-up list of members: groups of ten, of nine, and of eleven in two desa; and persons with one fault each. */
import type { TemplateColumn } from "../template/template-column.ts";
import { personOf } from "./person.ts";
import { type Random, randomOf } from "./random.ts";
import type { Cells, SampleFault, SampleKind } from "./sample.ts";

type Person = ReturnType<typeof personOf>;

/** A fault of a person, and what it does to the row; `first` is the first row of the same group. */
interface PersonFault extends SampleFault {
  readonly spoil: (cells: Person, first: Person, random: Random) => Cells;
}

const PERSON_FAULTS: readonly PersonFault[] = [
  {
    id: "nik-length",
    text: { id: "NIK 15 angka", en: "a NIK of 15 digits" },
    spoil: (cells) => ({ ...cells, nik: cells.nik.slice(0, -1) }),
  },
  {
    id: "nik-twice",
    text: { id: "NIK yang sudah ada di baris lain", en: "a NIK that stands in another row too" },
    spoil: (cells, first) => ({ ...cells, nik: first.nik, birthDate: first.birthDate }),
  },
  {
    id: "impossible-date",
    text: { id: "tanggal lahir yang tidak ada di kalender", en: "a birth date that is in no calendar" },
    spoil: (cells, _, random) => ({
      ...cells,
      birthDate: `${random.pick(["30/02", "31/04", "31/09"])}/${cells.birthDate.slice(-4)}`,
    }),
  },
  {
    id: "unknown-occupation",
    text: { id: "pekerjaan yang tidak dikenal", en: "an occupation that nobody knows" },
    spoil: (cells, _, random) => ({
      ...cells,
      occupation: random.pick(["zzkerja", "pawang hujan", "juru terawang"]),
    }),
  },
  {
    id: "missing-values",
    text: { id: "kesediaan dan keterampilan tidak diisi", en: "willingness and skill left empty" },
    spoil: (cells) => ({ ...cells, isWilling: "", hasSkill: "" }),
  },
  {
    id: "widowed",
    text: {
      id: "janda: cerai hidup atau cerai mati tidak disebut",
      en: "`Janda`: divorced or widowed is not said",
    },
    spoil: (cells) => ({ ...cells, maritalStatus: "Janda" }),
  },
  {
    id: "civil-servant",
    text: { id: "pegawai negeri sipil (PNS)", en: "a civil servant (PNS)" },
    spoil: (cells) => ({ ...cells, occupation: "PNS" }),
  },
  {
    id: "over-age",
    text: { id: "umur melewati batas", en: "a person above the age limit" },
    spoil: (cells) => ({
      ...cells,
      nik: cells.nik.replace(/^(.{10})(..)/, (_, start: string, year: string) => `${start}${older(year)}`),
      birthDate: cells.birthDate.replace(/..$/, older),
    }),
  },
];

/** Born 44 years before: as leap years come round, on a day that exists too. */
function older(yearOfCentury: string): string {
  return String(Number(yearOfCentury) - 44);
}

const NINE: SampleFault = {
  id: "group-of-nine",
  text: { id: "kelompok dengan sembilan anggota", en: "a group of nine members" },
};
const ELEVEN: SampleFault = {
  id: "group-of-eleven",
  text: { id: "kelompok dengan sebelas anggota", en: "a group of eleven members" },
};
const TWO_DESA: SampleFault = {
  id: "two-desa",
  text: { id: "kelompok di dua desa", en: "a group in two desa" },
};

/** The groups of a cycle by their numbers of members. The first one has no fault. */
const SIZES = [10, 9, 11] as const;
const CYCLE = 30;
/** The first rows of the second and the third group stay whole: a NIK is repeated from them. */
const FIRST_ROWS = [0, 10, 19] as const;
/** From here on the third group is in another desa. */
const OTHER_DESA = 27;
/** Where a fault of a person may stand: not where that of a group is told. */
const PERSON_PLACES = [11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 26, 28];

/** The list under the columns of a template. */
export function sampleMembers(columns: readonly TemplateColumn[]): SampleKind {
  return {
    headers: columns.map(({ header }) => header),
    cycle: CYCLE,
    faultsOf: (seed, cycle) =>
      new Map<number, SampleFault>([
        ...personFaults(seed, cycle),
        [18, NINE],
        [OTHER_DESA, TWO_DESA],
        [29, ELEVEN],
      ]),
    *rowsOf(seed, cycle) {
      const faults = personFaults(seed, cycle);
      const random = randomOf(seed, 2 * cycle + 1);
      let first: Person | undefined;
      for (let place = 0; place < CYCLE; place += 1) {
        const whole = { ...personOf(cycle * CYCLE + place, seed, random), ...groupOf(cycle, place) };
        if (first === undefined || FIRST_ROWS.some((each) => each === place)) first = whole;
        const cells: Cells = faults.get(place)?.spoil(whole, first, random) ?? whole;
        yield columns.map(({ field }) => cells[field] ?? "");
      }
    },
  };
}

function personFaults(seed: number, cycle: number): ReadonlyMap<number, PersonFault> {
  const places = randomOf(seed, 2 * cycle).shuffled(PERSON_PLACES);
  // There are more places than faults.
  return new Map(PERSON_FAULTS.map((fault, at) => [places[at] as number, fault]));
}

function groupOf(cycle: number, place: number): Cells {
  const group = FIRST_ROWS.findLastIndex((first) => first <= place);
  return {
    kube: `KUBE Contoh ${cycle * SIZES.length + group + 1}`,
    "area.desa": place < OTHER_DESA ? "Contoh Satu" : "Sebelah Dua",
    "area.kecamatan": "Contoh",
    "area.kabupaten": "Bintan",
    "area.provinsi": "Kepulauan Riau",
  };
}
