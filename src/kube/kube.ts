/** The group: a name and its members. */
import * as z from "zod";
import { applicantSchema, type ParsedApplicant } from "../applicant/applicant.ts";

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
});

/** A group whose members may lack a value, a damaged NIK included. */
export interface Kube {
  readonly name: string;
  readonly members: readonly ParsedApplicant[];
}
