/** A made-up monitoring list: five groups over six months, and months with one fault each. */
import type { Content, TemplateColumn } from "../template/template-column.ts";
import { type Random, randomOf } from "./random.ts";
import type { Cells, SampleFault, SampleKind } from "./sample.ts";

/** A fault of a record, and what it does to the row; `before` is the row before it, of the same group. */
interface RecordFault extends SampleFault {
  readonly spoil: (cells: Cells, before: Cells) => Cells;
}

const RECORD_FAULTS: readonly RecordFault[] = [
  {
    id: "month-twice",
    text: { id: "bulan yang sudah ada di baris lain", en: "a month that stands in another row too" },
    spoil: (cells, before) => ({ ...cells, period: before["period"] ?? "" }),
  },
  {
    id: "unreadable-period",
    text: { id: "periode yang tidak terbaca", en: "a period that cannot be read" },
    spoil: (cells) => ({ ...cells, period: "triwulan pertama" }),
  },
  {
    id: "ambiguous-amount",
    text: { id: "jumlah rupiah yang tidak pasti", en: "an amount of rupiah that is not certain" },
    spoil: (cells) => ({ ...cells, turnover: "1,500" }),
  },
  {
    id: "too-many-active",
    text: { id: "anggota aktif lebih banyak dari anggota", en: "more active members than members" },
    spoil: (cells) => ({ ...cells, activeMemberCount: "12" }),
  },
  {
    id: "too-many-contributors",
    text: { id: "penyetor IKS lebih banyak dari anggota", en: "more who pay into the IKS than members" },
    spoil: (cells) => ({ ...cells, iksContributorCount: "12" }),
  },
  {
    id: "unknown-trend",
    text: {
      id: "perkembangan usaha dengan kata yang tidak dikenal",
      en: "a trend in a word that nobody knows",
    },
    spoil: (cells) => ({ ...cells, trend: "zigzag" }),
  },
  {
    id: "number-in-words",
    text: { id: "nilai yang ditulis dengan kata", en: "a score that is written in words" },
    spoil: (cells) => ({ ...cells, attitude: "tujuh puluh" }),
  },
  {
    id: "missing-values",
    text: { id: "pendapatan dan status tidak diisi", en: "income and status left empty" },
    spoil: (cells) => ({ ...cells, memberIncome: "", status: "" }),
  },
];

const MONTHS = 6;
const GROUPS = 5;
const CYCLE = MONTHS * GROUPS;
/** Where a fault may stand: not in the first month of a group, and in the first group nowhere. */
const PLACES = Array.from({ length: CYCLE }, (_, place) => place).filter(
  (place) => place >= MONTHS && place % MONTHS > 0,
);

/** The list under the columns of a template. */
export function sampleRecords(columns: readonly TemplateColumn[]): SampleKind {
  return {
    headers: columns.map(({ header }) => header),
    cycle: CYCLE,
    faultsOf,
    *rowsOf(seed, cycle) {
      const faults = faultsOf(seed, cycle);
      const random = randomOf(seed, 2 * cycle + 1);
      let whole: Cells = {};
      let start: Cells = {};
      for (let place = 0; place < CYCLE; place += 1) {
        if (place % MONTHS === 0) start = startOf(cycle * GROUPS + place / MONTHS, random);
        const before = whole;
        whole = { ...monthOf(place % MONTHS, columns, random), ...start };
        const cells = faults.get(place)?.spoil(whole, before) ?? whole;
        yield columns.map(({ field }) => cells[field] ?? "");
      }
    },
  };
}

function faultsOf(seed: number, cycle: number): ReadonlyMap<number, RecordFault> {
  const places = randomOf(seed, 2 * cycle).shuffled(PLACES);
  // There are more places than faults.
  return new Map(RECORD_FAULTS.map((fault, at) => [places[at] as number, fault]));
}

/** What stays the same in every month of a group. */
function startOf(group: number, random: Random): Cells {
  return {
    kube: `KUBE Contoh ${group + 1}`,
    "area.desa": "Contoh Satu",
    "area.kecamatan": "Contoh",
    "area.kabupaten": "Bintan",
    "area.provinsi": "Kepulauan Riau",
    memberCount: "10",
    baselineMemberIncome: rupiah(600_000, random),
    baselineAttitude: String(40 + random.below(20)),
    baselineSocialFunctioning: String(40 + random.below(20)),
    productionTarget: "100",
  };
}

/** A month of a group, every column of the list filled in. */
function monthOf(month: number, columns: readonly TemplateColumn[], random: Random): Cells {
  const drawn = Object.fromEntries(columns.map(({ field, content }) => [field, drawnFor(content, random)]));
  return {
    ...drawn,
    period: `2021-0${month + 1}`,
    activeMemberCount: String(6 + random.below(5)),
    iksContributorCount: String(5 + random.below(6)),
    memberIncome: rupiah(800_000, random),
    turnover: rupiah(3_500_000, random),
    expenses: rupiah(2_000_000, random),
    iksBalance: rupiah(300_000, random),
    production: String(60 + random.below(60)),
  };
}

function drawnFor(content: Content, random: Random): string {
  if (content.kind === "whole") return String(Math.max(content.min, 50 + random.below(50)));
  if (content.kind !== "choice") return content.example;
  const [first = "", ...others] = content.words;
  return random.pick([first, ...others]);
}

/** An amount a little above another one, in full. */
function rupiah(least: number, random: Random): string {
  return String(least + 10_000 * random.below(60));
}
