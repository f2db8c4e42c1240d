/** THE monitoring column table: which headers feed which property of a record, and how their cells are read. */
import { fault } from "../issue.ts";
import { AREA_FIELDS } from "../row/area-columns.ts";
import type { ColumnRow, FieldOf, FieldRow, FieldTable } from "../row/column.ts";
import { type ColumnTable, createColumnTable } from "../row/column-table.ts";
import { KUBE_FIELD } from "../row/kube-columns.ts";
import { levelText } from "../row/level-text.ts";
import type { CellParser } from "../row/values/cell-parser.ts";
import { integerParser } from "../row/values/parse-integer.ts";
import { parseText } from "../row/values/parse-text.ts";
import { LARGEST, type MonitoringRecord } from "./monitoring-record.ts";
import { UNUSED_HEADERS } from "./monitoring-unused-headers.ts";
import { parseIksUse } from "./values/parse-iks-use.ts";
import { parseKubeId } from "./values/parse-kube-id.ts";
import { parsePartialDate } from "./values/parse-partial-date.ts";
import { parsePendamping } from "./values/parse-pendamping.ts";
import { parsePeriod } from "./values/parse-period.ts";
import { parseStatus } from "./values/parse-status.ts";
import { parseTick } from "./values/parse-tick.ts";
import { parseTrend } from "./values/parse-trend.ts";
import { personsParser } from "./values/persons-parser.ts";
import { rupiahParser } from "./values/rupiah-parser.ts";

/** A property of a record, or of its area. */
export type MonitoringField = FieldOf<MonitoringRecord>;

const parseRupiah = rupiahParser(0, LARGEST.rupiah);
const parseProfit = rupiahParser(-LARGEST.rupiah, LARGEST.rupiah);
const parseScore = integerParser(0, LARGEST.score);

/** The fields in the order of a list's columns. The headers of facts are their Indonesian labels. */
const FIELD_TABLE: FieldTable<MonitoringRecord> = {
  kube: { ...KUBE_FIELD, whenMissing: fault("kube/missing") },
  kubeId: fed(parseKubeId, "ID KUBE", [
    ...["No KUBE", "Nomor KUBE", "Kode KUBE", "No Reg KUBE", "No Registrasi KUBE", "Nomor Registrasi KUBE"],
    ...["No Registrasi", "Nomor Registrasi", "No Reg", "ID Kelompok", "No Kelompok", "Kode Kelompok"],
  ]),
  period: {
    isPersonal: false,
    whenMissing: fault("period/missing"),
    columns: [
      {
        ...column(parsePeriod, "Periode", [
          ...["Bulan", "Bulan dan Tahun", "Bulan/Tahun", "Periode Laporan", "Bulan Laporan"],
          ...["Periode Pelaporan", "Bulan Pelaporan", "Periode Monitoring", "Bulan Monitoring"],
        ]),
        provesPlace: true,
        // Beside the day of the visit, the month says no more.
        isStandIn: true,
      },
      {
        ...column(parsePeriod, "Tanggal Kunjungan", [
          ...["Tgl Kunjungan", "Hari Kunjungan", "Tanggal", "Tgl", "Tanggal Monitoring", "Tgl Monitoring"],
          ...["Tanggal Monev", "Tgl Monev", "Tanggal Pemantauan", "Tgl Pemantauan"],
        ]),
        provesPlace: true,
      },
    ],
  },
  ...AREA_FIELDS,
  businessType: {
    isPersonal: false,
    columns: [
      column(parseText, "Cluster Usaha", ["Klaster Usaha", "Cluster", "Klaster", "Kluster Usaha", "Kluster"]),
      { ...column(parseText, "Bidang Usaha", ["Bidang"]), isStandIn: true },
      {
        ...column(parseText, "Jenis Usaha", ["Usaha", "Jenis Usaha KUBE", "Kegiatan Usaha"]),
        isStandIn: true,
      },
      { ...column(parseText, "Jenis UEP", ["UEP", "Jenis Usaha UEP"]), isStandIn: true },
    ],
  },
  formedOn: {
    isPersonal: false,
    columns: [
      column(parsePartialDate, "Tanggal Terbentuk", [
        ...["Tgl Terbentuk", "Tanggal Pembentukan", "Tgl Pembentukan", "Tanggal Dibentuk", "Tgl Dibentuk"],
        ...["Tanggal Berdiri", "Tgl Berdiri", "Terbentuk", "Dibentuk", "Berdiri"],
      ]),
      {
        ...column(parsePartialDate, "Tahun Terbentuk", [
          ...["Thn Terbentuk", "Tahun Pembentukan", "Thn Pembentukan", "Tahun Dibentuk", "Tahun Berdiri"],
        ]),
        isStandIn: true,
      },
    ],
  },
  baselineOn: fed(parsePartialDate, "Tanggal Data Awal", [
    ...["Tgl Data Awal", "Tahun Data Awal", "Tanggal Baseline", "Tgl Baseline", "Tahun Baseline", "Baseline"],
  ]),
  memberCount: fed(personsParser(1, LARGEST.persons), "Jumlah Anggota", [
    ...["Jml Anggota", "Jumlah Anggota KUBE", "Jml Anggota KUBE", "Banyak Anggota", "Banyaknya Anggota"],
  ]),
  activeMemberCount: fed(personsParser(0, LARGEST.persons), "Jumlah Anggota Aktif", [
    ...["Jml Anggota Aktif", "Anggota Aktif", "Anggota yang Aktif", "Jumlah Anggota yang Aktif"],
  ]),
  baselineMemberIncome: rupiah(parseRupiah, "Pendapatan Awal Anggota", [
    ...["Pendapatan Awal", "Pendapatan Anggota Awal", "Pendapatan Sebelum", "Pendapatan Anggota Sebelum"],
    ...["Pendapatan Sebelum KUBE", "Pendapatan Sebelum Bantuan", "Pendapatan Sebelum Menerima Bantuan"],
    ...["Penghasilan Awal", "Penghasilan Sebelum", "Penghasilan Sebelum KUBE", "Penghasilan Sebelum Bantuan"],
  ]),
  memberIncome: rupiah(parseRupiah, "Pendapatan Anggota", [
    ...["Pendapatan Anggota Sesudah", "Pendapatan Sesudah", "Pendapatan Sesudah KUBE"],
    ...["Pendapatan Sesudah Bantuan", "Pendapatan Setelah", "Pendapatan Setelah Bantuan"],
    ...[
      "Pendapatan Sekarang",
      "Pendapatan Saat Ini",
      "Pendapatan per Anggota",
      "Rata-rata Pendapatan Anggota",
    ],
    ...["Penghasilan Anggota", "Penghasilan Sesudah", "Penghasilan Sesudah KUBE", "Penghasilan Sekarang"],
  ]),
  turnover: rupiah(parseRupiah, "Omset", [
    ...["Omzet", "Omset Usaha", "Omzet Usaha", "Omset KUBE", "Omzet KUBE", "Omset per Bulan"],
    ...["Omzet per Bulan", "Omset Bulanan", "Omzet Bulanan", "Hasil Penjualan", "Penjualan"],
    "Omset Pendapatan",
  ]),
  expenses: rupiah(parseRupiah, "Pengeluaran", [
    ...["Biaya", "Pengeluaran Usaha", "Biaya Usaha", "Pengeluaran KUBE", "Pengeluaran per Bulan"],
    ...["Biaya per Bulan", "Pengeluaran Bulanan", "Total Pengeluaran", "Jumlah Pengeluaran", "Total Biaya"],
  ]),
  profit: rupiah(parseProfit, "Laba", [
    ...["Keuntungan", "Untung", "Laba Bersih", "Keuntungan Bersih", "Laba/Rugi", "Untung/Rugi"],
    ...["Laba Usaha", "Keuntungan Usaha", "Laba per Bulan", "Keuntungan per Bulan"],
  ]),
  trend: fed(parseTrend, "Perkembangan Usaha", ["Perkembangan", "Perkembangan KUBE", "Tren", "Tren Usaha"]),
  iksBalance: rupiah(parseRupiah, "Saldo IKS", [
    ...["IKS", "Jumlah IKS", "Dana IKS", "Tabungan IKS", "Total IKS", "Kas IKS", "Simpanan IKS"],
    ...["Iuran Kesetiakawanan Sosial", "Iuran Kesejahteraan Sosial"],
  ]),
  iksContributorCount: fed(personsParser(0, LARGEST.persons), "Jumlah Penyetor IKS", [
    ...["Penyetor IKS", "Jml Penyetor IKS", "Jumlah Penabung IKS", "Penabung IKS", "Jml Penabung IKS"],
    ...["Anggota Penyetor IKS", "Jumlah Anggota Penyetor IKS", "Jumlah Pembayar IKS"],
  ]),
  iksUse: fed(parseIksUse, "Penggunaan IKS", ["Pemanfaatan IKS", "Pemakaian IKS", "IKS Digunakan untuk"]),
  production: fed(integerParser(0, LARGEST.quantity), "Hasil Produksi", [
    ...["Produksi", "Jumlah Produksi", "Realisasi Produksi", "Realisasi"],
  ]),
  productionTarget: fed(integerParser(1, LARGEST.quantity), "Target Produksi", [
    ...["Target", "Sasaran Produksi", "Target Hasil Produksi"],
  ]),
  baselineAttitude: fed(parseScore, "Nilai Awal Sikap Mental", [
    ...["Sikap Mental Awal", "Sikap Mental Sebelum", "Nilai Sikap Mental Awal", "Skor Awal Sikap Mental"],
  ]),
  attitude: fed(parseScore, "Nilai Sikap Mental", [
    ...["Sikap Mental", "Sikap Mental Sesudah", "Sikap Mental Sekarang", "Skor Sikap Mental"],
  ]),
  baselineSocialFunctioning: fed(parseScore, "Nilai Awal Keberfungsian Sosial", [
    ...["Keberfungsian Sosial Awal", "Keberfungsian Sosial Sebelum", "Nilai Keberfungsian Sosial Awal"],
    "Skor Awal Keberfungsian Sosial",
  ]),
  socialFunctioning: fed(parseScore, "Nilai Keberfungsian Sosial", [
    ...["Keberfungsian Sosial", "Keberfungsian Sosial Sesudah", "Keberfungsian Sosial Sekarang"],
    "Skor Keberfungsian Sosial",
  ]),
  status: fed(parseStatus, "Status KUBE", [
    ...["Status", "Status Keaktifan", "Keaktifan", "Keaktifan KUBE", "Keadaan", "Keadaan KUBE"],
    ...["Kondisi", "Kondisi KUBE"],
  ]),
  requestedAid: rupiah(parseRupiah, "Usulan Bantuan", [
    ...["Bantuan Diusulkan", "Bantuan yang Diusulkan", "Nilai Usulan", "Nilai Usulan Bantuan"],
    ...["Jumlah Usulan", "Jumlah Usulan Bantuan", "Usulan Dana", "Dana Diusulkan"],
  ]),
  hasPendamping: {
    // Where it is a name, it is that of a person.
    isPersonal: true,
    columns: [
      column(parsePendamping, "Ada Pendamping", ["Memiliki Pendamping", "Didampingi"]),
      column(parsePendamping, "Pendamping", ["Nama Pendamping", "Pendamping KUBE", "Nama Pendamping KUBE"]),
    ],
  },
  hasTraining: fed(parseTick, "Sudah Mengikuti Pelatihan", [
    ...[
      "Pelatihan",
      "Mengikuti Pelatihan",
      "Sudah Pelatihan",
      "Pernah Pelatihan",
      "Pernah Mengikuti Pelatihan",
    ],
  ]),
  hasOfficers: fed(parseTick, "Pengurus dan Organisasi 10 Orang Terbentuk", [
    ...["Pengurus Terbentuk", "Pengurus", "Kepengurusan", "Organisasi Terbentuk", "Ada Pengurus"],
  ]),
  hasUepAid: fed(parseTick, "Sudah Menerima Bantuan UEP", [
    ...["Bantuan UEP", "Menerima Bantuan UEP", "Sudah Menerima Bantuan", "Menerima Bantuan"],
  ]),
  hasNameBoard: fed(parseTick, "Ada Papan Nama", ["Papan Nama", "Papan Nama KUBE", "Plang", "Plang Nama"]),
  hasStarted: fed(parseTick, "Kegiatan Kelompok Sudah Berjalan", [
    ...["Kegiatan Berjalan", "Kegiatan Sudah Berjalan", "Kegiatan Kelompok Berjalan", "Usaha Sudah Berjalan"],
  ]),
  actsByRoles: fed(parseTick, "Kegiatan Sesuai Tugas Pengurus", [
    ...["Sesuai Tugas Pengurus", "Pengurus Sesuai Tugas", "Kegiatan Sesuai Peran Pengurus"],
  ]),
  sharesProfit: fed(parseTick, "Ada Keuntungan untuk Modal, Kesejahteraan dan IKS", [
    ...["Ada Keuntungan", "Keuntungan untuk Modal, Kesejahteraan dan IKS", "Pembagian Keuntungan"],
  ]),
  isMoreConfident: fed(parseTick, "Kepercayaan dan Harga Diri Anggota dan Keluarga Meningkat", [
    ...["Kepercayaan dan Harga Diri Meningkat", "Kepercayaan Diri Meningkat", "Harga Diri Meningkat"],
  ]),
  growsRelations: fed(parseTick, "Hubungan dengan Masyarakat Berkembang", [
    ...["Hubungan dengan Masyarakat", "Hubungan Masyarakat Berkembang"],
  ]),
  hasFeltResults: fed(parseTick, "Hasilnya Sudah Dirasakan", [
    ...["Hasil Sudah Dirasakan", "Hasil Dirasakan", "Manfaat Dirasakan", "Manfaat Sudah Dirasakan"],
  ]),
  growsProfitAndCapital: fed(parseTick, "Keuntungan dan Modal Meningkat", [
    ...["Laba dan Modal Meningkat", "Modal dan Keuntungan Meningkat"],
  ]),
  setsAsideIks: fed(parseTick, "Menyisihkan IKS untuk Anggota, Keluarga Miskin Lain dan Lingkungan", [
    ...["Menyisihkan IKS", "Ada IKS untuk Anggota dan Lingkungan"],
  ]),
  managesWell: fed(parseTick, "Usaha Dikelola dengan Baik", [
    ...["Pengelolaan Usaha Baik", "Mengelola Usaha dengan Baik"],
  ]),
  hasEconomicPartners: fed(parseTick, "Hubungan Baik dengan Lembaga Ekonomi", [
    ...["Hubungan dengan Lembaga Ekonomi", "Kerja Sama dengan Lembaga Ekonomi", "Kemitraan Lembaga Ekonomi"],
  ]),
  hasSocialInstitutions: fed(parseTick, "Hubungan Sosial Makin Baik dan Melembaga", [
    ...["Hubungan Sosial Melembaga", "Hubungan Sosial Semakin Baik dan Melembaga"],
  ]),
  hasAdvancedBusiness: fed(parseTick, "Usaha Makin Maju", ["Usaha Semakin Maju", "Usaha Maju"]),
  suitsMarket: fed(parseTick, "Jenis Usaha Sesuai Kebutuhan Pasar dan Potensi Setempat", [
    ...["Sesuai Kebutuhan Pasar", "Usaha Sesuai Pasar dan Potensi", "Sesuai Pasar dan Potensi Lokal"],
  ]),
  hasReliablePendamping: fed(parseTick, "Pendampingnya Andal", ["Pendamping Andal", "Pendamping Handal"]),
  hasGoodPackaging: fed(parseTick, "Mutu dan Kemasan Produknya Baik", [
    ...["Mutu dan Kemasan", "Mutu dan Kemasan Produk", "Kualitas dan Kemasan Produk", "Kemasan Produk Baik"],
  ]),
  hasAbleManagement: fed(parseTick, "Mampu Mengelola", ["Kemampuan Mengelola", "Kemampuan Manajemen"]),
  marketsWithIt: fed(parseTick, "Ada Jaringan Usaha dan Pemasaran dengan Teknologi Informasi", [
    ...["Jaringan Usaha dan Pemasaran IT", "Pemasaran dengan Teknologi Informasi", "Pemasaran Online"],
    ...["Jaringan Usaha dan Pemasaran Berbasis IT", "Pemasaran Daring"],
  ]),
  hasCaptiveMarket: fed(parseTick, "Ada Pasar Tetap (Captive Market)", [
    ...["Captive Market", "Ada Captive Market", "Pasar Tetap", "Ada Pasar Tetap"],
  ]),
};

/** The columns of a list of monitoring records. */
export const MONITORING_COLUMNS: ColumnTable<MonitoringField> = createColumnTable({
  rows: withOwnNames(FIELD_TABLE),
  keyField: "kube",
  groupField: "kube",
  unusedHeaders: UNUSED_HEADERS,
});

function column<T>(parse: CellParser<T>, header: string, aliases: readonly string[]): ColumnRow<T> {
  return { header, aliases, parse };
}

/** A field with one column, which says nothing of a person. */
function fed<T>(parse: CellParser<T>, header: string, aliases: readonly string[]): FieldRow<T> {
  return { isPersonal: false, columns: [column(parse, header, aliases)] };
}

/** An amount: every header of it is also written with the unit behind. */
function rupiah(parse: CellParser<number>, header: string, names: readonly string[]): FieldRow<number> {
  const aliases = [`${header} (Rp)`, ...names.flatMap((name) => [name, `${name} (Rp)`])];
  return fed(parse, header, aliases);
}

/** The table where a record's own property names are headers too, as programs write them. */
function withOwnNames(table: Rows): Rows {
  const entries = Object.entries(table).map(([field, row]): [string, FieldRow<unknown>] => {
    const [{ aliases, ...preferred }, ...others] = row.columns;
    const words = row.columns.flatMap((each) => [each.header, ...each.aliases]).map(levelText);
    const isWritten = Object.hasOwn(AREA_FIELDS, field) || words.includes(levelText(field));
    return [
      field,
      isWritten ? row : { ...row, columns: [{ ...preferred, aliases: [...aliases, field] }, ...others] },
    ];
  });
  // The entries are those of the table, so the keys are its fields.
  return Object.fromEntries(entries) as Rows;
}

type Rows = Readonly<Record<MonitoringField, FieldRow<unknown>>>;
