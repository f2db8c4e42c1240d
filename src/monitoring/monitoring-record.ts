/** A monitoring record: what one visit, or one month, tells of one group; and the schema that checks one. */
import * as z from "zod";
import { areaSchema } from "../row/area.ts";

/** How a group reports that its business is going (fields of real applications: Meningkat / Tetap / Menurun). */
export const TRENDS = ["meningkat", "tetap", "menurun"] as const;

/** The status that a list states; what a ruleset makes of it is another thing. */
export const STATED_STATUSES = ["aktif", "perlu-pendampingan", "tidak-aktif"] as const;

/** What the savings of a group (IKS) were used for. */
export const IKS_USES = [
  "belum-digunakan",
  "modal",
  "diversifikasi",
  "modal-dan-diversifikasi",
  "lainnya",
] as const;

/** The largest numbers a record may hold: beyond them a typing error is certain. */
export const LARGEST = {
  /** A million million rupiah. */
  rupiah: 1_000_000_000_000,
  /** Members of one group. */
  persons: 1_000,
  /** A production, in the group's own unit. */
  quantity: 1_000_000_000,
  /** A score of attitude or of social functioning; the scale is the office's own. */
  score: 100,
} as const;

const name = z.string().min(1);
const answer = (description: string) => z.boolean().meta({ description }).exactOptional();
const rupiah = (description: string) =>
  z
    .int()
    .min(0)
    .max(LARGEST.rupiah)
    .meta({ description: `${description}, whole rupiah` })
    .exactOptional();
const persons = (least: number, description: string) =>
  z.int().min(least).max(LARGEST.persons).meta({ description }).exactOptional();
const quantity = (least: number, description: string) =>
  z.int().min(least).max(LARGEST.quantity).meta({ description }).exactOptional();
const score = (description: string) =>
  z
    .int()
    .min(0)
    .max(LARGEST.score)
    .meta({ description: `${description}, 0 to 100` })
    .exactOptional();

/** A day (`YYYY-MM-DD`) or a month (`YYYY-MM`). */
const period = z.union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]);

/** A date as precisely as it is known: a day, a month or a year. */
const partialDate = z.union([period, z.string().regex(/^\d{4}$/)]);

/**
 * One visit to a group, or one month of it. A property that is absent is missing: not known, which is never zero or "no".
 *
 * Amounts are whole rupiah; a baseline is the value before the group's aid.
 *
 * @example
 * ```ts
 * import { monitoringSchema } from "aturan-kube";
 *
 * monitoringSchema.safeParse({ kube: "KUBE Mekar 1", period: "2022-01", turnover: 1500000 }).success; // true
 * monitoringSchema.safeParse({ kube: "KUBE Mekar 1", period: "Januari" }).success; // false
 * ```
 */
export const monitoringSchema = z.strictObject({
  kube: name.meta({ description: "name of the group" }),
  kubeId: name.meta({ description: "number of the group, where names repeat" }).exactOptional(),
  period: period.meta({ description: "the day of the visit, YYYY-MM-DD, or the month reported, YYYY-MM" }),
  area: areaSchema.meta({ description: "where the group is" }).exactOptional(),
  businessType: name.meta({ description: "kind of business (cluster usaha)" }).exactOptional(),
  formedOn: partialDate
    .meta({ description: "when the group was formed: YYYY-MM-DD, YYYY-MM or YYYY" })
    .exactOptional(),
  baselineOn: partialDate
    .meta({ description: "when the baseline was taken: YYYY-MM-DD, YYYY-MM or YYYY" })
    .exactOptional(),
  memberCount: persons(1, "members of the group"),
  activeMemberCount: persons(0, "members who take part"),
  baselineMemberIncome: rupiah("income of a member a month before the aid"),
  memberIncome: rupiah("income of a member a month now"),
  turnover: rupiah("turnover (omset) of the group in the month"),
  expenses: rupiah("expenses of the group in the month"),
  profit: z
    .int()
    .min(-LARGEST.rupiah)
    .max(LARGEST.rupiah)
    .meta({ description: "profit (laba) as reported for the month, whole rupiah; a loss is negative" })
    .exactOptional(),
  trend: z.enum(TRENDS).meta({ description: "how the business is going (perkembangan)" }).exactOptional(),
  iksBalance: rupiah("savings of the group (saldo IKS)"),
  iksContributorCount: persons(0, "members who pay into the IKS"),
  iksUse: z.enum(IKS_USES).meta({ description: "what the IKS was used for" }).exactOptional(),
  production: quantity(0, "what was produced, in the group's own unit"),
  productionTarget: quantity(1, "what was to be produced, in the same unit"),
  baselineAttitude: score("mental attitude before the aid"),
  attitude: score("mental attitude now"),
  baselineSocialFunctioning: score("social functioning before the aid"),
  socialFunctioning: score("social functioning now"),
  status: z.enum(STATED_STATUSES).meta({ description: "the status that the list states" }).exactOptional(),
  requestedAid: rupiah("aid proposed for the group"),
  hasPendamping: answer("has a pendamping"),
  hasTraining: answer("has had training"),
  hasOfficers: answer("its officers and its organisation of ten persons are formed"),
  hasUepAid: answer("has received aid for its business (UEP)"),
  hasNameBoard: answer("has a name board"),
  hasStarted: answer("its activity has started"),
  actsByRoles: answer("its activity follows the roles of the officers"),
  sharesProfit: answer("there is profit for capital, welfare and IKS"),
  isMoreConfident: answer("trust and self-esteem of members and their families rise"),
  growsRelations: answer("its relations with society grow"),
  hasFeltResults: answer("its results are felt already"),
  growsProfitAndCapital: answer("profit and capital grow"),
  setsAsideIks: answer("sets aside IKS for members, other poor families and the neighbourhood"),
  managesWell: answer("manages its business well"),
  hasEconomicPartners: answer("has good relations with economic institutions"),
  hasSocialInstitutions: answer("its social relations are ever better and institutional"),
  hasAdvancedBusiness: answer("its business is ever more advanced"),
  suitsMarket: answer("its kind of business suits the market and the local potential"),
  hasReliablePendamping: answer("its pendamping is reliable"),
  hasGoodPackaging: answer("its products have quality and packaging"),
  hasAbleManagement: answer("it has the ability to manage"),
  marketsWithIt: answer("it has a business network and markets with IT"),
  hasCaptiveMarket: answer("it has a captive market"),
  facts: z
    .record(z.string(), z.union([z.boolean(), z.number(), z.string()]))
    .meta({ description: "values of facts that a ruleset declares, by fact name" })
    .exactOptional(),
});

/** One visit or one month of one group; see `monitoringSchema`. */
export type MonitoringRecord = DeepReadonly<z.infer<typeof monitoringSchema>>;

/** A record as read from a row, where the group or the period may be missing. */
export type ParsedMonitoring = Omit<MonitoringRecord, "kube" | "period"> &
  Partial<Pick<MonitoringRecord, "kube" | "period">>;

/**
 * A record with a place for each of its properties, `undefined` where it is missing. All drafts are of one shape, so that
 * what a list asks of every record is read in a tenth of the time that it takes of records that each lack something else.
 */
export type RecordDraft = { -readonly [K in keyof ParsedMonitoring]-?: ParsedMonitoring[K] | undefined };

/** A record, or the draft of one. */
export type RecordView = Readonly<Partial<RecordDraft>>;

/** A property of a record that rules may read: a fact of the group. A reported profit only confirms what it is made of. */
export type MonitoringFact = Exclude<
  keyof MonitoringRecord,
  | ("kube" | "kubeId" | "period" | "area" | "businessType" | "formedOn" | "baselineOn")
  | ("profit" | "requestedAid" | "facts")
>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
