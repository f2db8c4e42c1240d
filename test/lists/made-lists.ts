/** Made-up monitoring lists, the same every time: groups only, no person in them. */

const NAMES = [
  ...["Mekar", "Melati", "Anggrek", "Cempaka", "Kenanga", "Dahlia", "Teratai", "Bougenvil", "Flamboyan"],
  ...["Sejahtera", "Mandiri", "Harapan", "Barokah", "Karya", "Tunas", "Rukun", "Sauyunan", "Binangkit"],
] as const;

/** The kecamatan of Kota Banjar with some of their desa and kelurahan, and how many of the 150 groups each has. */
const BANJAR = [
  {
    kecamatan: "Langensari",
    groups: 78,
    desa: ["Langensari", "Bojongkantong", "Kujangsari", "Waringinsari", "Rejasari"],
  },
  { kecamatan: "Pataruman", groups: 31, desa: ["Pataruman", "Hegarsari", "Binangun", "Mulyasari"] },
  { kecamatan: "Banjar", groups: 25, desa: ["Banjar", "Mekarsari", "Balokang", "Neglasari"] },
  { kecamatan: "Purwaharja", groups: 16, desa: ["Purwaharja", "Karangpanimbal", "Raharja"] },
] as const;

const BANJAR_BUSINESSES = [
  "Ternak kambing",
  "Olahan pangan",
  "Warung",
  "Ternak kambing",
  "Usaha lansia",
] as const;

/** What lists say of a group that runs, and of one that needs mentoring. */
const RUNNING = ["aktif;meningkat", "aktif;tetap"] as const;
const IN_NEED = ["perlu pendampingan;menurun", "perlu pembinaan;tetap", "aktif;menurun"] as const;

/**
 * Kota Banjar, May 2012: about 150 groups since 2004, 40 % of them running and 60 % in need of mentoring, most of them in
 * kecamatan Langensari; goats, processed food, small shops, groups of the elderly.
 */
export function kotaBanjar(): string {
  const places = BANJAR.flatMap(({ kecamatan, groups, desa }) =>
    Array.from({ length: groups }, (_, index) => `${pick(desa, index)};${kecamatan}`),
  );
  const rows = places.map((place, index) => {
    const isRunning = index % 5 < 2;
    const members = 10 - (index % 3 === 0 ? 1 : 0);
    const turnover = 900_000 + ((index * 37) % 40) * 50_000;
    const costs = isRunning ? turnover - 300_000 : turnover - 100_000 + (index % 4) * 50_000;
    return [
      ...[`KB-${padded(index + 1)}`, `KUBE ${pick(NAMES, index)} ${1 + Math.floor(index / NAMES.length)}`],
      ...[place, "Kota Banjar", pick(BANJAR_BUSINESSES, index), 2004 + (index % 9), "Mei 2012", members],
      ...[isRunning ? members : Math.ceil(members / 2), rupiah(turnover), rupiah(costs)],
      pick(isRunning ? RUNNING : IN_NEED, index),
    ].join(";");
  });
  const header = [
    ...[
      "ID KUBE",
      "Nama KUBE",
      "Desa/Kelurahan",
      "Kecamatan",
      "Kota",
      "Cluster Usaha",
      "Tahun Terbentuk",
      "Bulan",
    ],
    ...["Jumlah Anggota", "Anggota Aktif", "Omset", "Pengeluaran", "Status KUBE", "Perkembangan"],
  ].join(";");
  return [header, ...rows, ""].join("\n");
}

const WEST_JAVA = ["Sumedang", "Garut", "Cianjur", "Indramayu", "Kuningan", "Majalengka", "Subang"] as const;

/** West Java: 756 groups formed in 2015–2021, as many each year, and `formedIn2022` more, where 93 were planned. */
export function jawaBarat(formedIn2022: number): string {
  const years = [
    ...Array.from({ length: 756 }, (_, index) => 2015 + (index % 7)),
    ...Array.from({ length: formedIn2022 }, () => 2022),
  ];
  const rows = years.map((year, index) =>
    [
      ...[`JB-${padded(index + 1)}`, `KUBE ${pick(NAMES, index)} ${1 + Math.floor(index / NAMES.length)}`],
      ...[pick(WEST_JAVA, index), pick(BANJAR_BUSINESSES, index), year, "Desember 2022"],
      pick([...RUNNING, ...IN_NEED], index),
    ].join(";"),
  );
  const header = "ID KUBE;Nama KUBE;Kabupaten;Jenis Usaha;Tahun Terbentuk;Bulan;Status KUBE;Perkembangan";
  return [header, ...rows, ""].join("\n");
}

function pick<T>(choices: readonly T[], index: number): T {
  // The remainder is a place in the list, which is not empty.
  return choices[index % choices.length] as T;
}

function padded(number: number): string {
  return String(number).padStart(3, "0");
}

/** `Rp 1.250.000,00` */
function rupiah(amount: number): string {
  return `Rp ${String(amount).replace(/\B(?=(?:\d{3})+$)/g, ".")},00`;
}
