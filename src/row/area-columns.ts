/** THE columns that say where a person lives or a group is: the same in every kind of list. */
import type { Area } from "./area.ts";
import type { FieldRow } from "./column.ts";
import { parseAreaCode } from "./values/parse-area-code.ts";
import { parseText } from "./values/parse-text.ts";

/** The fields of an area, in the order of a list's columns. */
export const AREA_FIELDS: { readonly [K in keyof Area as `area.${K}`]-?: FieldRow<NonNullable<Area[K]>> } = {
  "area.desa": {
    isPersonal: false,
    columns: [
      {
        header: "Desa/Kelurahan",
        // "desakeluarahan" stands so in exports of DTKS.
        aliases: [
          "Desa",
          "Desa/Kel",
          "Kelurahan/Desa",
          "Kel/Desa",
          "Nama Desa",
          "Nama Desa/Kelurahan",
          "desakeluarahan",
        ],
        parse: parseText,
      },
      { header: "Kelurahan", aliases: ["Kel", "Nama Kelurahan"], parse: parseText },
    ],
  },
  "area.kecamatan": {
    isPersonal: false,
    columns: [{ header: "Kecamatan", aliases: ["Kec", "Nama Kecamatan"], parse: parseText }],
  },
  "area.kabupaten": {
    isPersonal: false,
    columns: [
      {
        header: "Kabupaten/Kota",
        aliases: ["Kabupaten", "Kab", "Kab/Kota", "Kota/Kabupaten", "Nama Kabupaten", "Nama Kabupaten/Kota"],
        parse: parseText,
      },
      { header: "Kota", aliases: ["Nama Kota"], parse: parseText },
    ],
  },
  "area.provinsi": {
    isPersonal: false,
    columns: [
      {
        header: "Provinsi",
        aliases: ["Propinsi", "Prov", "Prop", "Nama Provinsi", "Nama Propinsi"],
        parse: parseText,
      },
    ],
  },
  "area.code": {
    isPersonal: false,
    columns: [
      {
        header: "Kode Wilayah",
        aliases: [
          ...["Kode Desa", "Kode Kelurahan", "Kode Desa/Kelurahan", "Kode Wilayah Desa", "Kode Kemendagri"],
          "Area Code",
        ],
        parse: parseAreaCode,
      },
    ],
  },
};
