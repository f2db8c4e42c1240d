/** The group: a name and its members. */
import * as z from "zod";
import { applicantSchema, type DeclaredFacts, type ParsedApplicant } from "../applicant/applicant.ts";

/**
 * A KUBE as other systems hand it over: `{name, members}`, each member an applicant.
 *
 * @example
 * ```ts
 * import { kubeSchema } from "aturan-kube";
 *
 * kubeSchema.safeParse({ name: "KUBE Mekar 1", members: [{ nik: "2101990201800001" }] }).success; // true
 * ```
 */
export const kubeSchema = z.strictObject({
  name: z.string().min(1).max(200).meta({ description: "The group's name." }),
  members: z.array(applicantSchema).meta({ description: "Its members, in any order." }),
  facts: z
    .record(z.string(), z.union([z.boolean(), z.number(), z.string()]))
    .meta({ description: "values of group facts that a ruleset declares, by fact name" })
    .exactOptional(),
});

/** A group whose members may lack a value, a damaged NIK included. */
export interface Kube {
  readonly name: string;
  readonly members: readonly ParsedApplicant[];
  /** What is known of the group itself; it outweighs what members' rows say of it. */
  readonly facts?: DeclaredFacts;
}
