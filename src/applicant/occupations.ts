/** THE table of occupations: the list of the identity card (codes 1–89), and ASN and PPPK, which newer cards write. */
import type { Text } from "../language.ts";

/** One occupation: its code on the card's list, its slug in rules and data, its name, and how clerks also write it. */
export interface Occupation {
  /** 1–89, or `null` for what is not on that list. */
  readonly code: number | null;
  readonly slug: string;
  readonly label: Text;
  /** Other spellings, compared levelled. A text that could mean two occupations stands nowhere. */
  readonly aliases: readonly string[];
  /** The holder may be a civil servant (PNS) without the text saying so. */
  readonly mayBeCivilServant?: true;
}

/**
 * The occupations with their codes in common use, by the names on the card's list (Permendagri 109/2019);
 * the card writes ASN (PNS) and ASN (PPPK) since Permendagri 6/2026.
 */
export const OCCUPATIONS = [
  {
    code: 1,
    slug: "belum-tidak-bekerja",
    label: { id: "Belum/Tidak Bekerja", en: "not working" },
    aliases: [
      ...["Belum Bekerja", "Tidak Bekerja", "Belum/Tdk Bekerja", "Tidak/Belum Bekerja", "Pengangguran"],
      ...["Menganggur", "Nganggur", "Tidak Punya Pekerjaan", "Tidak Ada Pekerjaan", "Belum Ada Pekerjaan"],
      "Belum Punya Pekerjaan",
    ],
  },
  {
    code: 2,
    slug: "mengurus-rumah-tangga",
    label: { id: "Mengurus Rumah Tangga", en: "homemaker" },
    aliases: [
      ...["IRT", "Ibu Rumah Tangga", "Ibu RT", "MRT", "Mengurus RT", "Mengurus Rumah"],
      "Bapak Rumah Tangga",
    ],
  },
  {
    code: 3,
    slug: "pelajar-mahasiswa",
    label: { id: "Pelajar/Mahasiswa", en: "pupil or student" },
    aliases: ["Pelajar", "Mahasiswa", "Mahasiswi", "Siswa", "Siswi", "Santri", "Masih Sekolah", "Kuliah"],
  },
  {
    code: 4,
    slug: "pensiunan",
    label: { id: "Pensiunan", en: "pensioner" },
    aliases: [
      ...["Pensiun", "Pensiunan PNS", "Pensiunan ASN", "Pensiunan TNI", "Pensiunan Polri"],
      "Pensiunan TNI/Polri",
      ...["Pensiunan Polisi", "Pensiunan Guru", "Pensiunan BUMN", "Pensiunan Swasta", "Purnawirawan"],
      ...["Purnawirawan TNI", "Purnawirawan Polri", "Purnawirawan TNI/Polri", "Purna TNI", "Purna Polri"],
      ...["Purna Tugas", "Purna Bakti", "Purna PNS"],
    ],
  },
  {
    code: 5,
    slug: "pns",
    label: { id: "Pegawai Negeri Sipil (PNS)", en: "civil servant (PNS)" },
    aliases: [
      ...["PNS", "Pegawai Negeri Sipil", "Pegawai Negeri", "PNSD", "ASN (PNS)", "PNS (ASN)"],
      ...["Aparatur Sipil Negara (PNS)", "Aparatur Sipil Negara (ASN) (PNS)"],
    ],
  },
  {
    code: 6,
    slug: "tni",
    label: { id: "Tentara Nasional Indonesia (TNI)", en: "soldier (TNI)" },
    aliases: [
      ...["TNI", "Tentara Nasional Indonesia", "Anggota TNI", "Tentara", "Prajurit TNI"],
      ...["TNI AD", "TNI AL", "TNI AU", "Prajurit", "Babinsa", "Kopassus", "Marinir", "Kowad", "Kowal"],
      "Polisi Militer",
    ],
  },
  {
    code: 7,
    slug: "polri",
    label: { id: "Kepolisian RI (POLRI)", en: "police officer (POLRI)" },
    aliases: [
      ...["Polri", "Polisi", "Kepolisian", "Kepolisian RI", "Anggota Polri", "Anggota Polisi"],
      ...["Kepolisian Republik Indonesia", "Kepolisian Negara Republik Indonesia", "Polwan", "Brimob"],
      ...["Bhabinkamtibmas", "Bhayangkara", "Polantas"],
    ],
  },
  { code: 8, slug: "perdagangan", label: { id: "Perdagangan", en: "trade" }, aliases: [] },
  {
    code: 9,
    slug: "petani-pekebun",
    label: { id: "Petani/Pekebun", en: "farmer or planter" },
    aliases: ["Petani", "Tani", "Pekebun", "Berkebun", "Bertani"],
  },
  {
    code: 10,
    slug: "peternak",
    label: { id: "Peternak", en: "livestock farmer" },
    aliases: ["Beternak", "Ternak"],
  },
  {
    code: 11,
    slug: "nelayan-perikanan",
    label: { id: "Nelayan/Perikanan", en: "fisher" },
    aliases: ["Nelayan", "Perikanan"],
  },
  { code: 12, slug: "industri", label: { id: "Industri", en: "industry" }, aliases: [] },
  { code: 13, slug: "konstruksi", label: { id: "Konstruksi", en: "construction" }, aliases: [] },
  { code: 14, slug: "transportasi", label: { id: "Transportasi", en: "transport" }, aliases: [] },
  {
    code: 15,
    slug: "karyawan-swasta",
    label: { id: "Karyawan Swasta", en: "private employee" },
    aliases: ["Swasta", "Kary. Swasta", "Pegawai Swasta", "Karyawati Swasta"],
  },
  {
    code: 16,
    slug: "karyawan-bumn",
    label: { id: "Karyawan BUMN", en: "employee of a state company" },
    aliases: ["BUMN", "Pegawai BUMN"],
  },
  {
    code: 17,
    slug: "karyawan-bumd",
    label: { id: "Karyawan BUMD", en: "employee of a regional company" },
    aliases: ["BUMD", "Pegawai BUMD"],
  },
  {
    code: 18,
    slug: "karyawan-honorer",
    label: { id: "Karyawan Honorer", en: "contract employee (honorer)" },
    aliases: ["Honorer", "Pegawai Honorer", "Tenaga Honorer"],
  },
  {
    code: 19,
    slug: "buruh-harian-lepas",
    label: { id: "Buruh Harian Lepas", en: "casual day labourer" },
    aliases: ["BHL", "Buruh Harian", "Buruh Lepas", "Pekerja Harian Lepas"],
  },
  {
    code: 20,
    slug: "buruh-tani-perkebunan",
    label: { id: "Buruh Tani/Perkebunan", en: "farm or plantation labourer" },
    aliases: ["Buruh Tani", "Buruh Perkebunan", "Buruh Kebun"],
  },
  {
    code: 21,
    slug: "buruh-nelayan-perikanan",
    label: { id: "Buruh Nelayan/Perikanan", en: "fishery labourer" },
    aliases: ["Buruh Nelayan", "Buruh Perikanan"],
  },
  {
    code: 22,
    slug: "buruh-peternakan",
    label: { id: "Buruh Peternakan", en: "livestock labourer" },
    aliases: ["Buruh Ternak"],
  },
  {
    code: 23,
    slug: "pembantu-rumah-tangga",
    label: { id: "Pembantu Rumah Tangga", en: "domestic worker" },
    aliases: ["PRT", "ART", "Asisten Rumah Tangga", "Asisten RT", "Pembantu"],
  },
  { code: 24, slug: "tukang-cukur", label: { id: "Tukang Cukur", en: "barber" }, aliases: [] },
  { code: 25, slug: "tukang-listrik", label: { id: "Tukang Listrik", en: "electrician" }, aliases: [] },
  { code: 26, slug: "tukang-batu", label: { id: "Tukang Batu", en: "bricklayer" }, aliases: [] },
  { code: 27, slug: "tukang-kayu", label: { id: "Tukang Kayu", en: "carpenter" }, aliases: [] },
  {
    code: 28,
    slug: "tukang-sol-sepatu",
    label: { id: "Tukang Sol Sepatu", en: "cobbler" },
    aliases: ["Tukang Sol"],
  },
  {
    code: 29,
    slug: "tukang-las-pandai-besi",
    label: { id: "Tukang Las/Pandai Besi", en: "welder or blacksmith" },
    aliases: ["Tukang Las", "Pandai Besi"],
  },
  {
    code: 30,
    slug: "tukang-jahit",
    label: { id: "Tukang Jahit", en: "tailor" },
    aliases: ["Penjahit", "Menjahit"],
  },
  { code: 31, slug: "tukang-gigi", label: { id: "Tukang Gigi", en: "denturist" }, aliases: [] },
  { code: 32, slug: "penata-rias", label: { id: "Penata Rias", en: "make-up artist" }, aliases: ["Perias"] },
  { code: 33, slug: "penata-busana", label: { id: "Penata Busana", en: "wardrobe stylist" }, aliases: [] },
  { code: 34, slug: "penata-rambut", label: { id: "Penata Rambut", en: "hairdresser" }, aliases: [] },
  { code: 35, slug: "mekanik", label: { id: "Mekanik", en: "mechanic" }, aliases: ["Montir"] },
  { code: 36, slug: "seniman", label: { id: "Seniman", en: "artist" }, aliases: ["Seniwati"] },
  { code: 37, slug: "tabib", label: { id: "Tabib", en: "traditional healer" }, aliases: [] },
  {
    code: 38,
    slug: "paraji",
    label: { id: "Paraji", en: "traditional birth attendant" },
    aliases: ["Dukun Bayi"],
  },
  {
    code: 39,
    slug: "perancang-busana",
    label: { id: "Perancang Busana", en: "fashion designer" },
    aliases: [],
  },
  { code: 40, slug: "penterjemah", label: { id: "Penterjemah", en: "translator" }, aliases: ["Penerjemah"] },
  { code: 41, slug: "imam-masjid", label: { id: "Imam Masjid", en: "imam" }, aliases: ["Imam Mesjid"] },
  { code: 42, slug: "pendeta", label: { id: "Pendeta", en: "Protestant minister" }, aliases: [] },
  { code: 43, slug: "pastor", label: { id: "Pastor", en: "Catholic priest" }, aliases: [] },
  { code: 44, slug: "wartawan", label: { id: "Wartawan", en: "journalist" }, aliases: ["Jurnalis"] },
  {
    code: 45,
    slug: "ustadz-mubaligh",
    label: { id: "Ustadz/Mubaligh", en: "Islamic teacher or preacher" },
    aliases: ["Ustadz", "Ustad", "Ustaz", "Mubaligh", "Mubalig"],
  },
  { code: 46, slug: "juru-masak", label: { id: "Juru Masak", en: "cook" }, aliases: ["Koki"] },
  { code: 47, slug: "promotor-acara", label: { id: "Promotor Acara", en: "event promoter" }, aliases: [] },
  {
    code: 48,
    slug: "anggota-dpr-ri",
    label: { id: "Anggota DPR-RI", en: "member of the national parliament (DPR-RI)" },
    aliases: [],
  },
  {
    code: 49,
    slug: "anggota-dpd",
    label: { id: "Anggota DPD", en: "member of the regional representative council (DPD)" },
    aliases: [],
  },
  {
    code: 50,
    slug: "anggota-bpk",
    label: { id: "Anggota BPK", en: "member of the audit board (BPK)" },
    aliases: [],
  },
  { code: 51, slug: "presiden", label: { id: "Presiden", en: "president" }, aliases: [] },
  { code: 52, slug: "wakil-presiden", label: { id: "Wakil Presiden", en: "vice president" }, aliases: [] },
  {
    code: 53,
    slug: "anggota-mahkamah-konstitusi",
    label: { id: "Anggota Mahkamah Konstitusi", en: "member of the constitutional court" },
    aliases: [],
  },
  {
    code: 54,
    slug: "anggota-kabinet-kementerian",
    label: { id: "Anggota Kabinet Kementerian", en: "member of the cabinet" },
    aliases: [],
  },
  { code: 55, slug: "duta-besar", label: { id: "Duta Besar", en: "ambassador" }, aliases: [] },
  { code: 56, slug: "gubernur", label: { id: "Gubernur", en: "governor" }, aliases: [] },
  { code: 57, slug: "wakil-gubernur", label: { id: "Wakil Gubernur", en: "vice governor" }, aliases: [] },
  { code: 58, slug: "bupati", label: { id: "Bupati", en: "regent" }, aliases: [] },
  { code: 59, slug: "wakil-bupati", label: { id: "Wakil Bupati", en: "vice regent" }, aliases: [] },
  { code: 60, slug: "walikota", label: { id: "Walikota", en: "mayor" }, aliases: [] },
  { code: 61, slug: "wakil-walikota", label: { id: "Wakil Walikota", en: "vice mayor" }, aliases: [] },
  {
    code: 62,
    slug: "anggota-dprd-provinsi",
    label: { id: "Anggota DPRD Provinsi", en: "member of a provincial parliament" },
    aliases: ["DPRD Provinsi"],
  },
  {
    code: 63,
    slug: "anggota-dprd-kabupaten-kota",
    label: { id: "Anggota DPRD Kabupaten/Kota", en: "member of a regency or city parliament" },
    aliases: ["Anggota DPRD Kabupaten", "Anggota DPRD Kota"],
  },
  { code: 64, slug: "dosen", label: { id: "Dosen", en: "lecturer" }, aliases: [], mayBeCivilServant: true },
  { code: 65, slug: "guru", label: { id: "Guru", en: "teacher" }, aliases: [], mayBeCivilServant: true },
  { code: 66, slug: "pilot", label: { id: "Pilot", en: "pilot" }, aliases: [] },
  { code: 67, slug: "pengacara", label: { id: "Pengacara", en: "lawyer" }, aliases: ["Advokat"] },
  { code: 68, slug: "notaris", label: { id: "Notaris", en: "notary" }, aliases: [] },
  { code: 69, slug: "arsitek", label: { id: "Arsitek", en: "architect" }, aliases: [] },
  { code: 70, slug: "akuntan", label: { id: "Akuntan", en: "accountant" }, aliases: [] },
  { code: 71, slug: "konsultan", label: { id: "Konsultan", en: "consultant" }, aliases: [] },
  {
    code: 72,
    slug: "dokter",
    label: { id: "Dokter", en: "physician" },
    aliases: [],
    mayBeCivilServant: true,
  },
  { code: 73, slug: "bidan", label: { id: "Bidan", en: "midwife" }, aliases: [], mayBeCivilServant: true },
  { code: 74, slug: "perawat", label: { id: "Perawat", en: "nurse" }, aliases: [], mayBeCivilServant: true },
  { code: 75, slug: "apoteker", label: { id: "Apoteker", en: "pharmacist" }, aliases: [] },
  {
    code: 76,
    slug: "psikiater-psikolog",
    label: { id: "Psikiater/Psikolog", en: "psychiatrist or psychologist" },
    aliases: ["Psikiater", "Psikolog"],
  },
  {
    code: 77,
    slug: "penyiar-televisi",
    label: { id: "Penyiar Televisi", en: "television presenter" },
    aliases: ["Penyiar TV"],
  },
  { code: 78, slug: "penyiar-radio", label: { id: "Penyiar Radio", en: "radio presenter" }, aliases: [] },
  { code: 79, slug: "pelaut", label: { id: "Pelaut", en: "sailor" }, aliases: [] },
  { code: 80, slug: "peneliti", label: { id: "Peneliti", en: "researcher" }, aliases: [] },
  { code: 81, slug: "sopir", label: { id: "Sopir", en: "driver" }, aliases: ["Supir"] },
  { code: 82, slug: "pialang", label: { id: "Pialang", en: "broker" }, aliases: [] },
  { code: 83, slug: "paranormal", label: { id: "Paranormal", en: "psychic" }, aliases: [] },
  {
    code: 84,
    slug: "pedagang",
    label: { id: "Pedagang", en: "trader" },
    aliases: ["Dagang", "Berdagang", "Jualan", "Penjual"],
  },
  {
    code: 85,
    slug: "perangkat-desa",
    label: { id: "Perangkat Desa", en: "village official" },
    aliases: [
      ...["Aparat Desa", "Aparatur Desa", "Pamong Desa", "Perangkat Nagari", "Perangkat Gampong"],
      ...["Perangkat Kampung", "Perangkat Pekon", "Kepala Dusun", "Kadus", "Kaur Desa", "Kasi Desa"],
    ],
  },
  {
    code: 86,
    slug: "kepala-desa",
    label: { id: "Kepala Desa", en: "village head" },
    aliases: ["Kades", "Wali Nagari", "Keuchik", "Geuchik", "Kuwu", "Perbekel"],
  },
  { code: 87, slug: "biarawati", label: { id: "Biarawati", en: "nun" }, aliases: [] },
  {
    code: 88,
    slug: "wiraswasta",
    label: { id: "Wiraswasta", en: "self-employed" },
    aliases: ["Wirausaha", "Wira Usaha", "Usaha Sendiri"],
  },
  {
    code: 89,
    slug: "lainnya",
    label: { id: "Lainnya", en: "other" },
    aliases: ["Lain-lain", "Pekerjaan Lainnya"],
  },
  {
    code: null,
    slug: "asn",
    label: { id: "Aparatur Sipil Negara (ASN)", en: "state civil apparatus (ASN), PNS or PPPK not said" },
    aliases: ["ASN", "Aparatur Sipil Negara"],
  },
  {
    code: null,
    slug: "pppk",
    label: {
      id: "Pegawai Pemerintah dengan Perjanjian Kerja (PPPK)",
      en: "government employee on contract (PPPK)",
    },
    aliases: [
      ...["PPPK", "P3K", "ASN (PPPK)", "PPPK (ASN)", "ASN (P3K)", "Pegawai PPPK"],
      ...["Pegawai Pemerintah dengan Perjanjian Kerja", "Aparatur Sipil Negara (PPPK)"],
    ],
  },
] as const satisfies readonly Occupation[];

/** The name of an occupation in rules and data, such as `petani-pekebun`. */
export type OccupationSlug = (typeof OCCUPATIONS)[number]["slug"];

/** Every occupation slug, in the order of the table. */
export const OCCUPATION_SLUGS: readonly OccupationSlug[] = OCCUPATIONS.map(({ slug }) => slug);
