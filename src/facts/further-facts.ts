/**
 * THE table of further facts: those of the catalogue that few rulesets ask for. They are declared as a rule file declares
 * facts of its own, so that lists, SQL and tests treat both alike: a column for one is read under a ruleset that asks for
 * it, and under no other. A file may still declare one of these names; then its own declaration holds.
 */
import type { DeclaredFact } from "./declared-fact.ts";

/** A further fact; one of a group may be counted from its members, by a condition in JsonLogic. */
export interface FurtherFact extends DeclaredFact {
  readonly counts?: object | undefined;
}

/** A number of members. */
const COUNT = { kind: "integer", min: 0 } as const;
const ROLE = { var: "member.role" } as const;

/** The further facts, in the order in which lists have their columns. */
export const FURTHER_FACTS = [
  {
    name: "member.desil",
    label: { id: "desil DTSEN", en: "DTSEN decile" },
    // From the poorest tenth of all families to the least poor; 0 is no decile.
    type: { kind: "integer", min: 1, max: 10 },
    headers: ["Desil"],
  },
  {
    // Beside `member.register`, of which a person has one: somebody may be in BDT and in P3KE.
    name: "member.isInP3ke",
    label: { id: "terdaftar dalam P3KE", en: "in P3KE" },
    type: { kind: "boolean" },
    headers: ["Terdaftar P3KE"],
  },
  {
    // In the region of whoever asks, as the list says it.
    name: "member.residenceYears",
    label: { id: "lama berdomisili", en: "time of residence" },
    unit: { id: "tahun", en: "years" },
    type: { kind: "integer", min: 0, max: 120 },
    headers: ["Lama Domisili"],
  },
  {
    // Permensos 2/2019, Pasal 3 ayat (3), names the three officers.
    name: "member.role",
    label: { id: "jabatan", en: "office in the group" },
    type: {
      kind: "choice",
      values: {
        ketua: { label: { id: "ketua", en: "chair" } },
        sekretaris: { label: { id: "sekretaris", en: "secretary" } },
        bendahara: { label: { id: "bendahara", en: "treasurer" } },
        anggota: { label: { id: "anggota", en: "member" } },
      },
    },
    headers: ["Jabatan"],
  },
  {
    name: "kube.ketuaCount",
    label: { id: "jumlah ketua", en: "number of chairs" },
    type: COUNT,
    counts: { "===": [ROLE, "ketua"] },
  },
  {
    name: "kube.sekretarisCount",
    label: { id: "jumlah sekretaris", en: "number of secretaries" },
    type: COUNT,
    counts: { "===": [ROLE, "sekretaris"] },
  },
  {
    name: "kube.bendaharaCount",
    label: { id: "jumlah bendahara", en: "number of treasurers" },
    type: COUNT,
    counts: { "===": [ROLE, "bendahara"] },
  },
  {
    name: "kube.officerCount",
    label: { id: "jumlah pengurus", en: "number of officers" },
    type: COUNT,
    counts: { in: [ROLE, ["ketua", "sekretaris", "bendahara"]] },
  },
  {
    // Kaltara: concrete walls, a car, other assets, as an officer has judged them; no register tells it.
    name: "member.isPlainlyNotPoor",
    label: { id: "jelas tidak miskin", en: "plainly not poor" },
    type: { kind: "boolean", yes: ["jelas tidak miskin", "tidak miskin"], no: ["miskin"] },
    headers: ["Jelas Tidak Miskin"],
  },
  {
    name: "kube.plainlyNotPoorCount",
    label: { id: "anggota yang jelas tidak miskin", en: "members plainly not poor" },
    type: COUNT,
    counts: { "===": [{ var: "member.isPlainlyNotPoor" }, true] },
  },
] as const satisfies readonly FurtherFact[];

/** The name of a further fact, such as `member.desil`. */
export type FurtherFactName = (typeof FURTHER_FACTS)[number]["name"];
