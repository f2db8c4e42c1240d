/** THE columns that say where a person lives or a group is: the same in every kind of list. */
import type { Area } from "./area.ts";
import type { FieldRow } from "./column.ts";
import { AREA_HEADS } from "./shared-fields.ts";
import { parseAreaCode } from "./values/parse-area-code.ts";
import { parseText } from "./values/parse-text.ts";

/** The fields of an area, in the order of a list's columns. */
export const AREA_FIELDS: { readonly [K in keyof Area as `area.${K}`]-?: FieldRow<NonNullable<Area[K]>> } = {
  "area.desa": {
    ...AREA_HEADS["area.desa"],
    columns: [
      {
        header: AREA_HEADS["area.desa"].header,
        // "desakeluarahan" stands so in exports of DTKS.
        aliases: [
          "Desa",
          "Desa/Kel",
          "Kelurahan/Desa",
          "Kel/Desa",
          "Nama Desa",
          "Nama Desa/Kelurahan",
          "desakeluarahan",
          ...["Nama Kelurahan/Desa", "Desa Domisili", "Desa Tempat Tinggal"],
          ...[
            "Nagari",
            "Gampong",
            "Pekon",
            "Desa/Nagari",
            "Nagari/Desa",
            "Desa/Pekon",
            "Desa/Gampong",
            "Lembang",
          ],
          "Nm Desa",
          "Village",
        ],
        parse: parseText,
      },
      {
        header: "Kelurahan",
        // SIAK: KEL_NAME; SIKS-NG: NMKEL.
        aliases: [
          "Kel",
          "Nama Kelurahan",
          "Kel Name",
          "Nama Kel",
          "NmKel",

          "Nm Kelurahan",
        ],
        parse: parseText,
      },
      {
        // DTSEN 2026 writes the place of the identity card apart from that of the household.
        header: "Kelurahan/Desa KTP",
        aliases: ["Desa/Kelurahan KTP", "Desa KTP", "Kelurahan KTP"],
        parse: parseText,
        isStandIn: true,
      },
    ],
  },
  "area.kecamatan": {
    ...AREA_HEADS["area.kecamatan"],
    columns: [
      {
        header: AREA_HEADS["area.kecamatan"].header,
        aliases: [
          ...["Kec", "Nama Kecamatan", "Kec Name", "Nama Kec", "NmKec"],
          ...["Kecamatan Domisili", "Distrik", "District"],
        ],
        parse: parseText,
      },
      { header: "Kecamatan KTP", aliases: [], parse: parseText, isStandIn: true },
    ],
  },
  "area.kabupaten": {
    ...AREA_HEADS["area.kabupaten"],
    columns: [
      {
        header: AREA_HEADS["area.kabupaten"].header,
        aliases: [
          ...["Kabupaten", "Kab", "Kab/Kota", "Kota/Kabupaten", "Nama Kabupaten", "Nama Kabupaten/Kota"],
          ...["Kab Name", "Nama Kab", "NmKab", "Nama Kab/Kota", "Kota/Kab", "Nama Kota/Kabupaten", "Regency"],
        ],
        parse: parseText,
      },
      { header: "Kota", aliases: ["Nama Kota"], parse: parseText },
      { header: "Kabupaten/Kota KTP", aliases: ["Kabupaten KTP"], parse: parseText, isStandIn: true },
    ],
  },
  "area.provinsi": {
    ...AREA_HEADS["area.provinsi"],
    columns: [
      {
        header: AREA_HEADS["area.provinsi"].header,
        aliases: [
          ...[
            "Propinsi",
            "Prov",
            "Prop",
            "Nama Provinsi",
            "Nama Propinsi",
            "Prop Name",
            "Nama Prop",
            "NmProp",
          ],
          ...["NmProv", "Province"],
        ],
        parse: parseText,
      },
      { header: "Provinsi KTP", aliases: [], parse: parseText, isStandIn: true },
    ],
  },
  "area.code": {
    ...AREA_HEADS["area.code"],
    columns: [
      {
        header: AREA_HEADS["area.code"].header,
        aliases: [
          ...["Kode Desa", "Kode Kelurahan", "Kode Desa/Kelurahan", "Kode Wilayah Desa", "Kode Kemendagri"],
          "Area Code",
        ],
        parse: parseAreaCode,
      },
      {
        // DTSEN: whether these are codes of Kemendagri or of BPS is seen from the codes.
        header: "Kode Kelurahan/Desa",
        aliases: ["Kode Kelurahan/Desa KTP"],
        parse: parseAreaCode,
        isToldBy: (cells) => cells.every((cell) => parseAreaCode(cell).value !== undefined),
      },
    ],
  },
};
