/** THE table of headers that monitoring lists carry and no rule needs: known, so they give no warning. */
import { SHARED_UNUSED_HEADERS } from "../row/unused-headers.ts";

/** The known but unused headers of a list of monitoring records. */
export const UNUSED_HEADERS: readonly string[] = [
  ...SHARED_UNUSED_HEADERS,
  // Persons: a record is of the group.
  ...["Ketua", "Nama Ketua", "Ketua KUBE", "Nama Ketua KUBE", "NIK Ketua", "Sekretaris", "Bendahara"],
  ...["Nama Sekretaris", "Nama Bendahara", "Nama Anggota", "Petugas", "Nama Petugas", "Petugas Monitoring"],
  ...["Alamat KUBE", "Alamat Sekretariat", "Koordinat", "Lintang", "Bujur", "Latitude", "Longitude"],
  ...["Tahun Bantuan", "Tahun Menerima Bantuan", "Jumlah Bantuan", "Nilai Bantuan", "Jenis Bantuan"],
  ...["Sumber Dana", "Sumber Bantuan", "Tahap", "Bank", "Nama Bank", "No Rekening", "Nomor Rekening"],
  ...["Kendala", "Masalah", "Permasalahan", "Hambatan", "Saran", "Solusi", "Rekomendasi", "Tindak Lanjut"],
];
