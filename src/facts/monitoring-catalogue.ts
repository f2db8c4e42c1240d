/** THE table of what monitoring rules may speak of: facts of a group in one month, with their types and labels. */
import type { Text } from "../language.ts";
import {
  IKS_USES,
  LARGEST,
  type MonitoringFact,
  STATED_STATUSES,
  TRENDS,
} from "../monitoring/monitoring-record.ts";
import type { ChoiceType, FactCatalogue, FactDefinition, FactType } from "./fact.ts";

const RUPIAH: Text = { id: "rupiah", en: "rupiah" };
const PERSONS: Text = { id: "orang", en: "persons" };
const MONTHLY: FactType = { kind: "integer", min: 0, max: LARGEST.rupiah };
const SCORE: FactType = { kind: "integer", min: 0, max: LARGEST.score };
const ANSWER: FactType = { kind: "boolean" };

function persons(min: number): FactType {
  return { kind: "integer", min, max: LARGEST.persons };
}

function quantity(min: number): FactType {
  return { kind: "integer", min, max: LARGEST.quantity };
}

function choice<V extends string>(values: readonly V[], labels: Readonly<Record<V, Text>>): ChoiceType {
  return { kind: "choice", values, labels };
}

type Row = Pick<FactDefinition, "type" | "label" | "unit">;

const ROWS: { readonly [F in MonitoringFact | "yearsRunning"]: Row } = {
  yearsRunning: {
    type: { kind: "integer", min: 0, max: 200 },
    label: { id: "lama berjalan", en: "time running" },
    unit: { id: "tahun", en: "years" },
  },
  memberCount: {
    type: persons(1),
    label: { id: "jumlah anggota", en: "number of members" },
    unit: PERSONS,
  },
  activeMemberCount: {
    type: persons(0),
    label: { id: "jumlah anggota aktif", en: "number of active members" },
    unit: PERSONS,
  },
  baselineMemberIncome: {
    type: MONTHLY,
    label: { id: "pendapatan awal anggota", en: "income of members before the aid" },
    unit: RUPIAH,
  },
  memberIncome: {
    type: MONTHLY,
    label: { id: "pendapatan anggota", en: "income of members" },
    unit: RUPIAH,
  },
  turnover: { type: MONTHLY, label: { id: "omset", en: "turnover" }, unit: RUPIAH },
  expenses: { type: MONTHLY, label: { id: "pengeluaran", en: "expenses" }, unit: RUPIAH },
  trend: {
    type: choice(TRENDS, {
      meningkat: { id: "meningkat", en: "rising" },
      tetap: { id: "tetap", en: "steady" },
      menurun: { id: "menurun", en: "falling" },
    }),
    label: { id: "perkembangan usaha", en: "trend of the business" },
  },
  iksBalance: { type: MONTHLY, label: { id: "saldo IKS", en: "balance of the IKS" }, unit: RUPIAH },
  iksContributorCount: {
    type: persons(0),
    label: { id: "jumlah penyetor IKS", en: "number of members who pay into the IKS" },
    unit: PERSONS,
  },
  iksUse: {
    type: choice(IKS_USES, {
      "belum-digunakan": { id: "belum digunakan", en: "not used yet" },
      modal: { id: "modal produktif", en: "productive capital" },
      diversifikasi: { id: "diversifikasi usaha", en: "diversification" },
      "modal-dan-diversifikasi": { id: "modal dan diversifikasi", en: "capital and diversification" },
      lainnya: { id: "penggunaan lain", en: "other use" },
    }),
    label: { id: "penggunaan IKS", en: "use of the IKS" },
  },
  production: { type: quantity(0), label: { id: "hasil produksi", en: "production" } },
  productionTarget: { type: quantity(1), label: { id: "target produksi", en: "production target" } },
  baselineAttitude: {
    type: SCORE,
    label: { id: "nilai awal sikap mental", en: "score of mental attitude before the aid" },
  },
  attitude: { type: SCORE, label: { id: "nilai sikap mental", en: "score of mental attitude" } },
  baselineSocialFunctioning: {
    type: SCORE,
    label: { id: "nilai awal keberfungsian sosial", en: "score of social functioning before the aid" },
  },
  socialFunctioning: {
    type: SCORE,
    label: { id: "nilai keberfungsian sosial", en: "score of social functioning" },
  },
  status: {
    type: choice(STATED_STATUSES, {
      aktif: { id: "aktif", en: "active" },
      "perlu-pendampingan": { id: "perlu pendampingan", en: "needs mentoring" },
      "tidak-aktif": { id: "tidak aktif", en: "not active" },
    }),
    label: { id: "status menurut daftar", en: "status as listed" },
  },
  hasPendamping: { type: ANSWER, label: { id: "ada pendamping", en: "has a pendamping" } },
  hasTraining: { type: ANSWER, label: { id: "sudah mengikuti pelatihan", en: "has had training" } },
  hasOfficers: {
    type: ANSWER,
    label: {
      id: "pengurus dan organisasi 10 orang terbentuk",
      en: "officers and the organisation of 10 persons are formed",
    },
  },
  hasUepAid: { type: ANSWER, label: { id: "sudah menerima bantuan UEP", en: "has received UEP aid" } },
  hasNameBoard: { type: ANSWER, label: { id: "ada papan nama", en: "has a name board" } },
  hasStarted: {
    type: ANSWER,
    label: { id: "kegiatan kelompok sudah berjalan", en: "group activity has started" },
  },
  actsByRoles: {
    type: ANSWER,
    label: { id: "kegiatan sesuai tugas pengurus", en: "activity follows the officers' roles" },
  },
  sharesProfit: {
    type: ANSWER,
    label: {
      id: "ada keuntungan untuk modal, kesejahteraan dan IKS",
      en: "there is profit for capital, welfare and IKS",
    },
  },
  isMoreConfident: {
    type: ANSWER,
    label: {
      id: "kepercayaan dan harga diri anggota dan keluarga meningkat",
      en: "trust and self-esteem of members and families rise",
    },
  },
  growsRelations: {
    type: ANSWER,
    label: { id: "hubungan dengan masyarakat berkembang", en: "relations with society grow" },
  },
  hasFeltResults: {
    type: ANSWER,
    label: { id: "hasilnya sudah dirasakan", en: "results are felt already" },
  },
  growsProfitAndCapital: {
    type: ANSWER,
    label: { id: "keuntungan dan modal meningkat", en: "profit and capital grow" },
  },
  setsAsideIks: {
    type: ANSWER,
    label: {
      id: "menyisihkan IKS untuk anggota, keluarga miskin lain dan lingkungan",
      en: "sets aside IKS for members, other poor families and the neighbourhood",
    },
  },
  managesWell: {
    type: ANSWER,
    label: { id: "usaha dikelola dengan baik", en: "manages the business well" },
  },
  hasEconomicPartners: {
    type: ANSWER,
    label: {
      id: "hubungan baik dengan lembaga ekonomi",
      en: "has good relations with economic institutions",
    },
  },
  hasSocialInstitutions: {
    type: ANSWER,
    label: {
      id: "hubungan sosial makin baik dan melembaga",
      en: "social relations are ever better and institutional",
    },
  },
  hasAdvancedBusiness: {
    type: ANSWER,
    label: { id: "usaha makin maju", en: "the business is ever more advanced" },
  },
  suitsMarket: {
    type: ANSWER,
    label: {
      id: "jenis usaha sesuai kebutuhan pasar dan potensi setempat",
      en: "the kind of business suits the market and the local potential",
    },
  },
  hasReliablePendamping: {
    type: ANSWER,
    label: { id: "pendampingnya andal", en: "has a reliable pendamping" },
  },
  hasGoodPackaging: {
    type: ANSWER,
    label: { id: "mutu dan kemasan produknya baik", en: "products have quality and packaging" },
  },
  hasAbleManagement: {
    type: ANSWER,
    label: { id: "mampu mengelola", en: "has the ability to manage" },
  },
  marketsWithIt: {
    type: ANSWER,
    label: {
      id: "ada jaringan usaha dan pemasaran dengan teknologi informasi",
      en: "has a business network and markets with IT",
    },
  },
  hasCaptiveMarket: {
    type: ANSWER,
    label: { id: "ada pasar tetap (captive market)", en: "has a captive market" },
  },
};

/** The facts that every monitoring ruleset may use, by name (`kube.memberIncome`). */
export const MONITORING_FACTS: FactCatalogue = new Map<string, FactDefinition>(
  Object.entries(ROWS).map(([field, row]) => {
    const name = `kube.${field}`;
    return [name, { name, scope: "kube", fields: [], ...row }];
  }),
);
