/** A place: where a person lives or a group is; and the schema that checks one. */
import * as z from "zod";

const name = z.string().min(1);

/** A place by its Kemendagri code, or by the names from desa to province. */
export const areaSchema = z.strictObject({
  code: z
    .string()
    .regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/)
    .meta({ description: "Kemendagri code of the desa or kelurahan, such as 21.01.06.1009" })
    .exactOptional(),
  desa: name.meta({ description: "name of the desa or kelurahan" }).exactOptional(),
  kecamatan: name.meta({ description: "name of the kecamatan" }).exactOptional(),
  kabupaten: name.meta({ description: "name of the kabupaten or kota" }).exactOptional(),
  provinsi: name.meta({ description: "name of the province" }).exactOptional(),
});

/** Where a person lives or a group is. */
export type Area = Readonly<z.infer<typeof areaSchema>>;
