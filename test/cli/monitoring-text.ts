/** Small monitoring lists for the command line tests, written as an officer would: one row a month, only what differs is said. */

/** The columns of a list that kepri-2022 and the statuses of the default ruleset ask for. */
const MONITORING_HEADERS = [
  ...["Nama KUBE", "Kecamatan", "Kabupaten", "Jenis Usaha", "Tahun Terbentuk", "Bulan"],
  ...["Pendapatan Awal", "Pendapatan Anggota", "Sikap Mental Awal", "Sikap Mental"],
  ...["Keberfungsian Sosial Awal", "Keberfungsian Sosial", "Saldo IKS", "Usulan Bantuan"],
  ...["Status KUBE", "Perkembangan"],
] as const;

export type Month = Partial<Record<(typeof MONITORING_HEADERS)[number], string>>;

/** February 2022 of a running group that earns every point of kepri-2022. */
export function month(differs: Month = {}): Month {
  return {
    "Nama KUBE": "Mekar",
    Kecamatan: "Bintan Timur",
    Kabupaten: "Bintan",
    "Jenis Usaha": "Kerupuk",
    "Tahun Terbentuk": "2019",
    Bulan: "Februari 2022",
    "Pendapatan Awal": "Rp 400.000,00",
    "Pendapatan Anggota": "Rp 650.000,00",
    "Sikap Mental Awal": "50",
    "Sikap Mental": "60",
    "Keberfungsian Sosial Awal": "50",
    "Keberfungsian Sosial": "55",
    "Saldo IKS": "100.000",
    "Usulan Bantuan": "10.000.000",
    "Status KUBE": "aktif",
    Perkembangan: "tetap",
    ...differs,
  };
}

/** The list as CSV. */
export function monthsCsv(
  months: readonly Month[],
  headers: readonly (keyof Month)[] = MONITORING_HEADERS,
): string {
  const rows = months.map((each) => headers.map((header) => each[header] ?? "").join(";"));
  return [headers.join(";"), ...rows, ""].join("\n");
}
