/** THE table of headers that lists of every kind carry and no rule needs. */

import { ADDED_HEADERS } from "./added-headers.ts";

/** Numbering, addresses below the desa, telephones: known, so they give no warning. */
export const SHARED_UNUSED_HEADERS: readonly string[] = [
  ...ADDED_HEADERS,
  ...["#", "No", "Nomor", "No Urut", "Nomor Urut", "Tanda Tangan", "TTD", "Foto"],
  // The address below the desa; places are compared by desa and kecamatan.
  ...[
    "Alamat",
    "Alamat Lengkap",
    "Alamat Rumah",
    "Jalan",
    "RT",
    "RW",
    "RT/RW",
    "Dusun",
    ...[
      "Jorong",
      "Banjar",
      "Dukuh",
      "Padukuhan",
      "Kampung",
      "Korong",
      "Alamat Tempat Tinggal",
      "Alamat Domisili",
    ],
    ...["Alamat KTP", "Alamat Sesuai KTP", "RT RW", "Nama Jalan"],
    "Lingkungan",
    "Kode Pos",
  ],
  ...[
    "Telepon",
    "No Telepon",
    "Nomor Telepon",
    "Telp",
    "No Telp",
    "HP",
    "No HP",
    "Nomor HP",
    "No WA",
    "Email",
  ],
];
