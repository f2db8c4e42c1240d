/** The facts that random rulesets are about: those of the catalogue, and a few declared ones of each type. */
import type { FactCatalogue } from "../facts/fact.ts";
import { factsOf } from "../ruleset/facts-of.ts";
import type { MembershipRuleset } from "../ruleset/ruleset-schema.ts";

type Declared = NonNullable<MembershipRuleset["facts"]>[number];

/** Facts that random rulesets declare, where they need them. */
export const DECLARED: readonly Declared[] = [
  {
    name: "member.isHeadOfFamily",
    label: { id: "kepala keluarga", en: "head of family" },
    type: { kind: "boolean" },
    headers: ["Kepala Keluarga (ya/tidak)"],
  },
  {
    name: "member.dependantCount",
    label: { id: "jumlah tanggungan", en: "number of dependants" },
    unit: { id: "orang", en: "persons" },
    type: { kind: "integer", min: 0, max: 20 },
    headers: ["Jumlah Tanggungan"],
  },
  {
    name: "member.role",
    label: { id: "jabatan", en: "role" },
    type: {
      kind: "choice",
      values: {
        ketua: { label: { id: "ketua", en: "chair" } },
        sekretaris: { label: { id: "sekretaris", en: "secretary" } },
        bendahara: { label: { id: "bendahara", en: "treasurer" } },
        anggota: { label: { id: "anggota", en: "member" }, words: ["anggota biasa"] },
      },
    },
    headers: ["Jabatan"],
  },
  {
    name: "kube.isRecommended",
    label: { id: "rekomendasi Dinas Sosial", en: "recommended by the Dinas Sosial" },
    type: { kind: "boolean" },
    headers: ["Rekomendasi Dinas"],
  },
  {
    name: "kube.trainingCount",
    label: { id: "jumlah pelatihan", en: "number of trainings" },
    type: { kind: "integer", min: 0, max: 12 },
    headers: ["Jumlah Pelatihan"],
  },
  {
    name: "kube.ketuaCount",
    label: { id: "jumlah ketua", en: "number of chairs" },
    unit: { id: "orang", en: "persons" },
    type: { kind: "integer", min: 0 },
    counts: { "===": [{ var: "member.role" }, "ketua"] },
  },
];

/** The facts of the catalogue, the further ones among them, and these. */
export const CATALOGUE: FactCatalogue = factsOf({ kind: "membership", facts: [...DECLARED] });
