/** THE tables of everyday words for work: what each may be on the identity card's list, and which words turn a meaning. */
import type { OccupationSlug } from "./occupations.ts";

/** Writings that may be any of the same occupations. */
interface OccupationWords {
  readonly means: readonly [OccupationSlug, ...OccupationSlug[]];
  readonly words: readonly string[];
}

const LABOUR = [
  ...["buruh-harian-lepas", "buruh-tani-perkebunan", "buruh-nelayan-perikanan", "buruh-peternakan"],
] as const satisfies readonly OccupationSlug[];
const EMPLOYEES = [
  ...["karyawan-swasta", "karyawan-bumn", "karyawan-bumd", "karyawan-honorer"],
] as const satisfies readonly OccupationSlug[];
const CRAFTSMEN = [
  ...["tukang-cukur", "tukang-listrik", "tukang-batu", "tukang-kayu", "tukang-sol-sepatu"],
  ...["tukang-las-pandai-besi", "tukang-jahit", "tukang-gigi"],
] as const satisfies readonly OccupationSlug[];
const ODD_JOBS = ["buruh-harian-lepas", "wiraswasta", "lainnya"] as const satisfies readonly OccupationSlug[];
const BUILDING = ["konstruksi", "tukang-batu", "tukang-kayu", ...ODD_JOBS] as const;
const DRIVING = ["sopir", "transportasi", ...ODD_JOBS] as const;
const TRADE = ["pedagang", "perdagangan", "wiraswasta"] as const satisfies readonly OccupationSlug[];
const CRAFT = ["industri", "seniman", "wiraswasta", "lainnya"] as const satisfies readonly OccupationSlug[];
const TAPPING = [
  ...["petani-pekebun", "buruh-tani-perkebunan", "buruh-harian-lepas", "lainnya"],
] as const satisfies readonly OccupationSlug[];
const FACTORY = [
  ...["industri", "karyawan-swasta", "buruh-harian-lepas", "lainnya"],
] as const satisfies readonly OccupationSlug[];

/**
 * Words of the lists of poor families (field lists, BLT and KUBE lists, the printed forms of villages) that are not on the
 * card: none of what they may be is decided here. No set mixes an occupation of the state with another.
 */
export const EVERYDAY_WORK: readonly OccupationWords[] = [
  { means: LABOUR, words: ["Buruh", "Pekerja Buruh"] },
  {
    means: ODD_JOBS,
    words: [
      ...["Serabutan", "Buruh Serabutan", "Kerja Serabutan", "Pekerja Serabutan", "Kuli", "Kuli Panggul"],
      ...["Pekerja Lepas", "Harian Lepas", "Kerja Lepas", "Freelance", "Mocok-mocok", "Pekerja Tidak Tetap"],
      ...["Kerja Tidak Tetap", "Pekerja Bebas", "Buruh Kasar", "Pemecah Batu", "Penggali Kubur"],
      "Penyapu Jalan",
    ],
  },
  {
    means: ["guru", "karyawan-honorer"],
    words: ["GTT", "Guru Tidak Tetap", "Guru Bantu", "Guru Sukarela", "Guru Wiyata Bakti"],
  },
  { means: ["pelaut", "nelayan-perikanan", "buruh-nelayan-perikanan"], words: ["ABK", "Anak Buah Kapal"] },
  { means: ["penata-rias", "penata-rambut", "wiraswasta"], words: ["Salon", "Usaha Salon", "Pegawai Salon"] },
  { means: ["buruh-harian-lepas", "karyawan-honorer"], words: ["THL", "Tenaga Harian Lepas", "PHL"] },
  {
    means: BUILDING,
    words: [
      ...["Kuli Bangunan", "Buruh Bangunan", "Tukang Bangunan", "Pekerja Bangunan", "Laden"],
      ...["Kernet Tukang", "Kenek Tukang"],
    ],
  },
  {
    means: ["petani-pekebun", "buruh-tani-perkebunan"],
    words: ["Penggarap", "Petani Penggarap", "Penggarap Sawah", "Penggarap Lahan"],
  },
  {
    means: TAPPING,
    words: [
      ...["Penyadap", "Penyadap Karet", "Penderes", "Penderes Karet", "Penderes Nira", "Pemetik Teh"],
      "Pendodos",
    ],
  },
  {
    means: ODD_JOBS,
    words: [
      ...["Penambang", "Penambang Pasir", "Penambang Timah", "Pendulang", "Pendulang Emas"],
      "Penggali Pasir",
    ],
  },
  {
    means: ODD_JOBS,
    words: [
      ...["Pemulung", "Pengepul", "Pengepul Rongsok", "Rongsokan", "Pengamen", "Pengemis"],
      "Pencari Kayu Bakar",
    ],
  },
  {
    means: DRIVING,
    words: [
      ...["Ojek", "Ojol", "Tukang Ojek", "Ojek Online", "Ojek Pangkalan", "Driver Ojol", "Gojek", "Grab"],
      "Kurir",
      ...["Becak", "Tukang Becak", "Penarik Becak", "Becak Motor", "Bentor", "Kusir", "Kusir Delman"],
      ...["Kernet", "Kondektur"],
    ],
  },
  { means: ["mekanik", "wiraswasta", "lainnya"], words: ["Bengkel", "Tambal Ban", "Usaha Bengkel"] },
  {
    means: ["nelayan-perikanan", "buruh-nelayan-perikanan", "petani-pekebun"],
    words: ["Petambak", "Pembudidaya Ikan", "Petani Tambak", "Budidaya Ikan"],
  },
  { means: [...TRADE, "industri"], words: ["UMKM", "Usaha Kecil", "Usaha Rumahan"] },
  { means: ODD_JOBS, words: ["Rongsok", "Tukang Rongsok", "Kerja Apa Saja", "Mocok2", "Pencari Rumput"] },
  { means: ODD_JOBS, words: ["Tukang Parkir", "Juru Parkir", "Jukir", "Parkir"] },
  {
    means: ["tabib", ...ODD_JOBS],
    words: ["Tukang Pijat", "Tukang Urut", "Tukang Pijit", "Tukang Kusuk", "Pijat"],
  },
  {
    means: ["pembantu-rumah-tangga", "buruh-harian-lepas", "lainnya"],
    words: [
      ...["Tukang Cuci", "Buruh Cuci", "Cuci Gosok", "Buruh Cuci Gosok", "Buruh Setrika", "Pengasuh Anak"],
      ...["Pengasuh", "Baby Sitter"],
    ],
  },
  {
    means: TRADE,
    words: [
      ...["Warung", "Buka Warung", "Usaha Warung", "Jaga Warung", "Kaki Lima", "PKL", "Asongan", "Bakul"],
      "Bakulan",
      ...["Dagang Keliling", "Jualan Keliling", "Jual Sayur", "Jual Gorengan", "Jualan Online"],
    ],
  },
  {
    means: CRAFT,
    words: [
      ...["Pengrajin", "Perajin", "Penganyam", "Pembatik", "Penenun", "Pengukir", "Pembuat Kerupuk"],
      ...["Pembuat Tempe", "Pembuat Tahu", "Pembuat Batu Bata"],
    ],
  },
  {
    means: FACTORY,
    words: ["Buruh Pabrik", "Pekerja Pabrik", "Karyawan Pabrik", "Operator Pabrik", "Buruh Industri"],
  },
  {
    means: ["karyawan-swasta", "karyawan-bumn", "karyawan-honorer", "lainnya"],
    words: ["Satpam", "Security", "Penjaga Malam", "Penjaga Toko"],
  },
  {
    means: ["karyawan-swasta"],
    words: [
      ...["Pegawai Toko", "Pegawai Warung", "Pegawai Pabrik", "Pelayan Toko", "Pramuniaga", "SPG"],
      "Pelayan Rumah Makan",
    ],
  },
  { means: EMPLOYEES, words: ["Karyawan"] },
  { means: [...CRAFTSMEN, ...BUILDING], words: ["Tukang"] },
  {
    means: ["karyawan-swasta", "pembantu-rumah-tangga", "buruh-harian-lepas", "lainnya"],
    words: [
      ...["TKI", "TKW", "PMI", "Pekerja Migran", "Buruh Migran", "Pekerja Migran Indonesia"],
      "TKI Malaysia",
    ],
  },
  {
    means: ["ustadz-mubaligh", "guru", "lainnya"],
    words: ["Guru Ngaji", "Guru Mengaji", "Guru TPQ", "Guru TPA", "Pengajar Ngaji", "Guru Madin"],
  },
  {
    means: ["imam-masjid", "lainnya"],
    words: ["Marbot", "Marbut", "Marbot Masjid", "Merbot", "Takmir", "Takmir Masjid", "Penjaga Masjid"],
  },
  {
    means: ["mengurus-rumah-tangga", "lainnya"],
    words: ["Kader", "Kader Posyandu", "Kader Desa", "Kader PKK"],
  },
  // Ranks and a name of the time before 1999 tell the services apart from all others, not from each other.
  { means: ["tni", "polri"], words: ["ABRI", "Anggota ABRI", "Bintara", "Tamtama", "Perwira"] },
];

const KINDS: Readonly<Record<string, readonly [OccupationSlug, ...OccupationSlug[]]>> = {
  buruh: [
    ...LABOUR,
    "konstruksi",
    "industri",
    "transportasi",
    "karyawan-swasta",
    "pembantu-rumah-tangga",
    "lainnya",
  ],
  kuli: BUILDING,
  tukang: [...CRAFTSMEN, ...BUILDING, "transportasi", "juru-masak"],
  pedagang: TRADE,
  penjual: TRADE,
  jual: TRADE,
  jualan: TRADE,
  dagang: TRADE,
  berdagang: TRADE,
  bakul: TRADE,
  warung: TRADE,
  petani: ["petani-pekebun", "buruh-tani-perkebunan"],
  pekebun: ["petani-pekebun", "buruh-tani-perkebunan"],
  tani: ["petani-pekebun", "buruh-tani-perkebunan"],
  peternak: ["peternak", "buruh-peternakan"],
  ternak: ["peternak", "buruh-peternakan"],
  beternak: ["peternak", "buruh-peternakan"],
  nelayan: ["nelayan-perikanan", "buruh-nelayan-perikanan"],
  sopir: DRIVING,
  ojek: DRIVING,
  kernet: DRIVING,
  penjahit: ["tukang-jahit"],
  pengrajin: CRAFT,
  perajin: CRAFT,
  pembuat: CRAFT,
  penganyam: CRAFT,
  penambang: ODD_JOBS,
  penyadap: TAPPING,
  penderes: TAPPING,
  pemulung: ODD_JOBS,
  wiraswasta: ["wiraswasta"],
  wirausaha: ["wiraswasta"],
  montir: ["mekanik"],
  guru: ["guru"],
  dosen: ["dosen"],
  dokter: ["dokter"],
  bidan: ["bidan"],
  perawat: ["perawat"],
  karyawan: EMPLOYEES,
  swasta: ["karyawan-swasta", "wiraswasta"],
};

/** What any kind of a work may be: `Buruh Gendong`, `Tukang Patri`, `Pedagang Es`. */
export const KINDS_OF_WORK: ReadonlyMap<string, readonly OccupationSlug[]> = new Map(Object.entries(KINDS));

/** Frequent misspellings and short forms, word by word. */
export const WORK_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...spelled("pegawai", ["peg", "pgw", "pegw", "pgwai", "pegawe", "pagawai", "pegaway", "pegwai"]),
  ...spelled("negeri", ["negri", "neg", "ngri", "nageri"]),
  ...spelled("karyawan", [
    ...["karyawati", "kary", "karywan", "karyawn", "kariawan", "karayawan", "karyaawan", "krywn", "kry"],
  ]),
  ...spelled("swasta", ["suwasta", "suasta", "swata", "sswasta", "swsta"]),
  ...spelled("wiraswasta", [
    ...["wiraswata", "wirasuwasta", "wiraswasata", "wirswasta", "wiraswsta", "wiraswastawan"],
    ...["wiraswasra", "wirasasta"],
    ...["wiraswast", "wiraswata", "wirasawasta", "wiraswassta", "wiraswaata"],
  ]),
  ...spelled("buruh", ["buru", "burh", "buruhh", "brh"]),
  ...spelled("tukang", ["tkg", "tukng", "tkng", "tkang"]),
  ...spelled("petani", ["petni", "ptani", "patani", "petanni", "pertani", "petany"]),
  ...spelled("pedagang", ["pedangang", "pedagng", "pedagan", "pdgang", "pedagamg", "pedgang", "padagang"]),
  ...spelled("nelayan", ["nelayn", "nlayan", "nelayang", "nelyan"]),
  ...spelled("sopir", ["supir", "driver", "pengemudi", "sopr"]),
  ...spelled("ojek", ["ojeg", "ojk"]),
  ...spelled("serabutan", ["srabutan", "serabut", "serbutan", "seabutan"]),
  ...spelled("mengurus", ["ngurus", "mengrus", "mengurusi"]),
  ...spelled("tangga", ["tanga", "tngga", "tg"]),
  ...spelled("rumah", ["rmh", "ruma"]),
  ...spelled("pembantu", ["pmbantu", "asisten", "asissten", "art"]),
  ...spelled("polisi", ["polis", "pulisi"]),
  ...spelled("tentara", ["tentra", "tentera"]),
  ...spelled("pensiunan", [
    ...["pensiun", "pensiuan", "pensiunaan", "pens", "pensionan", "pnsiunan", "purnatugas"],
  ]),
  ...spelled("purnawirawan", ["purn", "purnawirwan", "purnawiran"]),
  ...spelled("honorer", ["honor", "honorar", "hnr", "sukwan"]),
  ...spelled("p3k", ["pppk"]),
  ...spelled("bekerja", ["kerja", "bkerja"]),
]);

/** These turn what stands beside them: a wife of a PNS is none, nor is who was one or will be. */
export const TURNING_WORDS: ReadonlySet<string> = new Set([
  ...["tidak", "belum", "bukan", "tanpa", "istri", "isteri", "suami", "anak", "janda", "duda", "keluarga"],
  "menantu",
  ...["mertua", "cucu", "adik", "kakak", "orang", "ortu", "orangtua", "ayah", "bapak", "bpk", "ibu"],
  "ibunya",
  ...["mantan", "eks", "ex", "bekas", "dulu", "dulunya", "pecatan", "dipecat", "keluar", "berhenti"],
  "mundur",
  ...["calon", "akan", "mau", "menjelang", "persiapan", "gagal", "pelamar", "melamar", "tes", "honorer"],
  "kontrak",
  ...["warakawuri", "ahli", "waris", "tunjangan", "almarhum", "alm", "veteran", "masa"],
]);

/** Beside a civil servant or a pensioner they say where or of which rank, and turn nothing. */
export const CIVIL_DETAILS: ReadonlySet<string> = new Set([
  ...["anggota", "aktif", "guru", "dosen", "dokter", "bidan", "perawat", "tenaga", "kesehatan"],
  "kependidikan",
  ...["penyuluh", "staf", "sipil", "daerah", "pusat", "golongan", "gol", "i", "ii", "iii", "iv", "a", "b"],
  ...["c", "d"],
  ...["sd", "smp", "sma", "smk", "tk", "paud", "sdn", "smpn", "sman", "mi", "mts", "ma", "negeri"],
  ...["pegawai", "di"],
  ...["pemda", "pemkab", "pemkot", "pemprov", "kemenag", "kemensos", "dinas", "dinkes", "disdik"],
  "puskesmas",
  ...["rsud", "kabupaten", "provinsi", "kota", "kecamatan", "kelurahan", "penuh", "paruh", "waktu"],
  "aparatur",
  ...["negara", "pemerintah", "penjaga", "kepala", "sekolah", "camat", "lurah"],
]);

/** The same beside a soldier, a police officer, or a pensioner of them. */
export const MILITARY_DETAILS: ReadonlySet<string> = new Set([
  ...["anggota", "aktif", "ri", "republik", "nasional", "negara", "indonesia", "prajurit", "dokter"],
  "pangkat",
  ...[
    "abri",
    "ad",
    "al",
    "au",
    "angkatan",
    "darat",
    "laut",
    "udara",
    "bintara",
    "tamtama",
    "perwira",
    "pegawai",
  ],
  ...["polda", "polres", "polsek", "kodim", "koramil", "pns", "asn", "di"],
]);

/** Places and offices of the state: whoever works there may be a civil servant, whatever the work is called. */
export const STATE_WORDS: ReadonlySet<string> = new Set([
  ...["negeri", "negara", "pemerintah", "pemda", "pemkab", "pemkot", "pemprov", "dinas", "kantor"],
  "kementerian",
  ...["kecamatan", "camat", "kelurahan", "lurah", "kabupaten", "bupati", "gubernur", "walikota"],
  ...["puskesmas", "rsud"],
  ...["sekolah", "pns", "asn", "tni", "polri", "polisi", "tentara", "militer", "brimob", "kodim"],
  ...["koramil", "polsek"],
  ...["polres", "polda", "pegawai", "pensiunan", "purnawirawan", "p3k", "cpns", "abri", "sipil"],
  ...["aparatur", "dprd"],
]);

/** Say nothing of which work it is. */
export const WORK_FILLERS: ReadonlySet<string> = new Set([
  ...["bekerja", "pekerjaan", "sebagai", "yang", "usaha", "jadi", "pekerja", "sambilan", "sampingan"],
  ...["kecil", "kecilan"],
  ...["sendiri", "rumahan", "desa", "kampung", "setempat"],
]);

function spelled(word: string, spellings: readonly string[]): readonly (readonly [string, string])[] {
  return spellings.map((spelling) => [spelling, word]);
}
