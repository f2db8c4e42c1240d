/** THE table of headers that lists of applicants carry and no rule needs: known, so they give no warning. */

import { SHARED_UNUSED_HEADERS } from "../row/shared-unused-headers.ts";
import { NATIONAL_HEADERS } from "./national-headers.ts";

/** The age is counted from the birth date: the day of the check is not the day the list was made. */
export const AGE_HEADERS: readonly string[] = [
  "Umur",
  "Usia",
  "Umur Saat Ini",
  "Usia Saat Ini",
  "Umur (Tahun)",
  "Usia (Tahun)",
  "Age",
];

/** The known but unused headers of a list of applicants. */
export const UNUSED_HEADERS: readonly string[] = [
  ...SHARED_UNUSED_HEADERS,
  ...NATIONAL_HEADERS,
  ...AGE_HEADERS,
  ...["Tempat Lahir", "TmpLahir", "Tmp Lahir", "Agama", "Pendidikan", "Golongan Darah"],
  ...[
    "Status Anggota",
    "Status Rumah",
    "Kewarganegaraan",
    "Pendidikan Terakhir",
    "Disabilitas",
    "Nama Usaha",
  ],
  ...["Hubungan Keluarga", "HubKRT", "Hub KRT", "Hubungan", "SHDK", "Status Hubungan Dalam Keluarga"],
  ...[
    "Nama Ibu Kandung",
    "Ibu Kandung",
    "Nama Ibu",
    "Jumlah Anggota Keluarga",
    "Jumlah Anggota",
    "Jumlah Tanggungan",
  ],
  ...[
    "Penghasilan",
    "Pendapatan",
    "Desil",
    "Desil DTKS",
    "Desil Provinsi",
    "Desil Kabupaten/Kota",
    "Percentile",
    "Persentil",
  ],
  ...["Jenis Usaha", "Usaha", "Bidang Usaha", "Cluster Usaha", "Jabatan", "Jabatan dalam KUBE", "Pendamping"],
  ...["Nama Pendamping", "Tahun Bantuan", "Tanggal Terbentuk", "Alamat KUBE"],
  // Region codes of BPS, as in BDT: another system than the Kemendagri code.
  ...["KDPROP", "KDKAB", "KDKEC", "KDDESA"],
  ...[
    "Ada_pkh",
    "Ada_BPNT",
    "NoPesertaPKH",
    "PKH",
    "BPNT",
    "No KKS",
    "Nomor KKS",
    "No Rekening",
    "Nomor Rekening",
    "Bank",
  ],
  // The list of BLT Desa.
  ...["KODE_JP", "Kriteria BLT", "KODE_KRIT", "Metode Pembayaran", "KODE_BAYAR"],
];
