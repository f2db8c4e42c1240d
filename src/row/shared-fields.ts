/** THE fields that every kind of list has, as far as objects have them too: the name of a group, and a place. */
import type { Area } from "./area.ts";
import type { FieldHead } from "./column.ts";

/** The name of a group. */
export const KUBE_HEAD: FieldHead<string> = { header: "Nama KUBE", isPersonal: false };

/** The fields of an area, in the order of a list's columns. */
export const AREA_HEADS: {
  readonly [K in keyof Area as `area.${K}`]-?: FieldHead<NonNullable<Area[K]>>;
} = {
  "area.desa": { header: "Desa/Kelurahan", isPersonal: false },
  "area.kecamatan": { header: "Kecamatan", isPersonal: false },
  "area.kabupaten": { header: "Kabupaten/Kota", isPersonal: false },
  "area.provinsi": { header: "Provinsi", isPersonal: false },
  "area.code": { header: "Kode Wilayah", isPersonal: false },
};
