/** THE table of headers that monitoring lists carry and no rule needs: known, so they give no warning. */
import { SHARED_UNUSED_HEADERS } from "../row/shared-unused-headers.ts";

/** The known but unused headers of a list of monitoring records. */
export const UNUSED_HEADERS: readonly string[] = [
  ...SHARED_UNUSED_HEADERS,
  ...["Keterangan", "Ket", "Catatan"],
  // Persons: a record is of the group.
  ...["Ketua", "Nama Ketua", "Ketua KUBE", "Nama Ketua KUBE", "NIK Ketua", "Sekretaris", "Bendahara"],
  ...["Nama Sekretaris", "Nama Bendahara", "Nama Anggota", "Petugas", "Nama Petugas", "Petugas Monitoring"],
  ...["Alamat KUBE", "Alamat Sekretariat", "Koordinat", "Lintang", "Bujur", "Latitude", "Longitude"],
  ...["Tahun Bantuan", "Tahun Menerima Bantuan", "Jumlah Bantuan", "Nilai Bantuan", "Jenis Bantuan"],
  ...["Sumber Dana", "Sumber Bantuan", "Tahap", "Bank", "Nama Bank", "No Rekening", "Nomor Rekening"],
  ...["Kendala", "Masalah", "Permasalahan", "Hambatan", "Saran", "Solusi", "Rekomendasi", "Tindak Lanjut"],
  // Applications of Dinas Sosial: finance, progress, visits, requests for aid.
  ...[
    "Tanggal Laporan",
    "Tgl Laporan",
    "Tanggal Input",
    "Tgl Input",
    "Selisih Laba",
    "Total Omset",
    "Hasil Evaluasi",
  ],
  ...[
    "Evaluasi",
    "Kategori",
    "Nama Koordinator",
    "Koordinator",
    "Jumlah KUBE",
    "Aktif",
    "Tidak Aktif",
    "Waktu",
  ],
  ...["Tujuan", "Kunjungan Ke", "id_user", "id_jenis_bantuan", "tujuan_pengajuan", "tanggal_pengajuan"],
  ...["tanggal_disetujui", "status_pengajuan", "Timestamp", "Stempel waktu", "start", "end", "_id", "_uuid"],
];
