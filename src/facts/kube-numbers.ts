/** The facts that the package itself counts of a group. */
import type { FactName } from "./catalogue.ts";

export const NUMBER = {
  members: "kube.memberCount",
  households: "kube.householdCount",
  desa: "kube.desaCount",
  kecamatan: "kube.kecamatanCount",
  ineligible: "kube.ineligibleCount",
} as const satisfies Readonly<Record<string, FactName>>;

export const COUNTED: readonly string[] = Object.values(NUMBER);
