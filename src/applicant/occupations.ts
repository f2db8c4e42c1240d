/** THE table of occupations: the list of the identity card (codes 1–89), and ASN and PPPK, which newer cards write. */
import type { Text } from "../language.ts";

/** One occupation: its code on the card's list, its slug in rules and data, and its name. */
export interface Occupation {
  /** 1–89, or `null` for what is not on that list. */
  readonly code: number | null;
  readonly slug: string;
  readonly label: Text;
  /** The holder may be a civil servant (PNS) without the text saying so. */
  readonly mayBeCivilServant?: true;
}

/**
 * The occupations with their codes in common use, by the names on the card's list (Permendagri 109/2019);
 * the card writes ASN (PNS) and ASN (PPPK) since Permendagri 6/2026.
 */
export const OCCUPATIONS = [
  { code: 1, slug: "belum-tidak-bekerja", label: { id: "Belum/Tidak Bekerja", en: "not working" } },
  { code: 2, slug: "mengurus-rumah-tangga", label: { id: "Mengurus Rumah Tangga", en: "homemaker" } },
  { code: 3, slug: "pelajar-mahasiswa", label: { id: "Pelajar/Mahasiswa", en: "pupil or student" } },
  { code: 4, slug: "pensiunan", label: { id: "Pensiunan", en: "pensioner" } },
  { code: 5, slug: "pns", label: { id: "Pegawai Negeri Sipil (PNS)", en: "civil servant (PNS)" } },
  { code: 6, slug: "tni", label: { id: "Tentara Nasional Indonesia (TNI)", en: "soldier (TNI)" } },
  { code: 7, slug: "polri", label: { id: "Kepolisian RI (POLRI)", en: "police officer (POLRI)" } },
  { code: 8, slug: "perdagangan", label: { id: "Perdagangan", en: "trade" } },
  { code: 9, slug: "petani-pekebun", label: { id: "Petani/Pekebun", en: "farmer or planter" } },
  { code: 10, slug: "peternak", label: { id: "Peternak", en: "livestock farmer" } },
  { code: 11, slug: "nelayan-perikanan", label: { id: "Nelayan/Perikanan", en: "fisher" } },
  { code: 12, slug: "industri", label: { id: "Industri", en: "industry" } },
  { code: 13, slug: "konstruksi", label: { id: "Konstruksi", en: "construction" } },
  { code: 14, slug: "transportasi", label: { id: "Transportasi", en: "transport" } },
  { code: 15, slug: "karyawan-swasta", label: { id: "Karyawan Swasta", en: "private employee" } },
  { code: 16, slug: "karyawan-bumn", label: { id: "Karyawan BUMN", en: "employee of a state company" } },
  { code: 17, slug: "karyawan-bumd", label: { id: "Karyawan BUMD", en: "employee of a regional company" } },
  {
    code: 18,
    slug: "karyawan-honorer",
    label: { id: "Karyawan Honorer", en: "contract employee (honorer)" },
  },
  { code: 19, slug: "buruh-harian-lepas", label: { id: "Buruh Harian Lepas", en: "casual day labourer" } },
  {
    code: 20,
    slug: "buruh-tani-perkebunan",
    label: { id: "Buruh Tani/Perkebunan", en: "farm or plantation labourer" },
  },
  {
    code: 21,
    slug: "buruh-nelayan-perikanan",
    label: { id: "Buruh Nelayan/Perikanan", en: "fishery labourer" },
  },
  { code: 22, slug: "buruh-peternakan", label: { id: "Buruh Peternakan", en: "livestock labourer" } },
  { code: 23, slug: "pembantu-rumah-tangga", label: { id: "Pembantu Rumah Tangga", en: "domestic worker" } },
  { code: 24, slug: "tukang-cukur", label: { id: "Tukang Cukur", en: "barber" } },
  { code: 25, slug: "tukang-listrik", label: { id: "Tukang Listrik", en: "electrician" } },
  { code: 26, slug: "tukang-batu", label: { id: "Tukang Batu", en: "bricklayer" } },
  { code: 27, slug: "tukang-kayu", label: { id: "Tukang Kayu", en: "carpenter" } },
  { code: 28, slug: "tukang-sol-sepatu", label: { id: "Tukang Sol Sepatu", en: "cobbler" } },
  {
    code: 29,
    slug: "tukang-las-pandai-besi",
    label: { id: "Tukang Las/Pandai Besi", en: "welder or blacksmith" },
  },
  { code: 30, slug: "tukang-jahit", label: { id: "Tukang Jahit", en: "tailor" } },
  { code: 31, slug: "tukang-gigi", label: { id: "Tukang Gigi", en: "denturist" } },
  { code: 32, slug: "penata-rias", label: { id: "Penata Rias", en: "make-up artist" } },
  { code: 33, slug: "penata-busana", label: { id: "Penata Busana", en: "wardrobe stylist" } },
  { code: 34, slug: "penata-rambut", label: { id: "Penata Rambut", en: "hairdresser" } },
  { code: 35, slug: "mekanik", label: { id: "Mekanik", en: "mechanic" } },
  { code: 36, slug: "seniman", label: { id: "Seniman", en: "artist" } },
  { code: 37, slug: "tabib", label: { id: "Tabib", en: "traditional healer" } },
  { code: 38, slug: "paraji", label: { id: "Paraji", en: "traditional birth attendant" } },
  { code: 39, slug: "perancang-busana", label: { id: "Perancang Busana", en: "fashion designer" } },
  { code: 40, slug: "penterjemah", label: { id: "Penterjemah", en: "translator" } },
  { code: 41, slug: "imam-masjid", label: { id: "Imam Masjid", en: "imam" } },
  { code: 42, slug: "pendeta", label: { id: "Pendeta", en: "Protestant minister" } },
  { code: 43, slug: "pastor", label: { id: "Pastor", en: "Catholic priest" } },
  { code: 44, slug: "wartawan", label: { id: "Wartawan", en: "journalist" } },
  { code: 45, slug: "ustadz-mubaligh", label: { id: "Ustadz/Mubaligh", en: "Islamic teacher or preacher" } },
  { code: 46, slug: "juru-masak", label: { id: "Juru Masak", en: "cook" } },
  { code: 47, slug: "promotor-acara", label: { id: "Promotor Acara", en: "event promoter" } },
  {
    code: 48,
    slug: "anggota-dpr-ri",
    label: { id: "Anggota DPR-RI", en: "member of the national parliament (DPR-RI)" },
  },
  {
    code: 49,
    slug: "anggota-dpd",
    label: { id: "Anggota DPD", en: "member of the regional representative council (DPD)" },
  },
  { code: 50, slug: "anggota-bpk", label: { id: "Anggota BPK", en: "member of the audit board (BPK)" } },
  { code: 51, slug: "presiden", label: { id: "Presiden", en: "president" } },
  { code: 52, slug: "wakil-presiden", label: { id: "Wakil Presiden", en: "vice president" } },
  {
    code: 53,
    slug: "anggota-mahkamah-konstitusi",
    label: { id: "Anggota Mahkamah Konstitusi", en: "member of the constitutional court" },
  },
  {
    code: 54,
    slug: "anggota-kabinet-kementerian",
    label: { id: "Anggota Kabinet Kementerian", en: "member of the cabinet" },
  },
  { code: 55, slug: "duta-besar", label: { id: "Duta Besar", en: "ambassador" } },
  { code: 56, slug: "gubernur", label: { id: "Gubernur", en: "governor" } },
  { code: 57, slug: "wakil-gubernur", label: { id: "Wakil Gubernur", en: "vice governor" } },
  { code: 58, slug: "bupati", label: { id: "Bupati", en: "regent" } },
  { code: 59, slug: "wakil-bupati", label: { id: "Wakil Bupati", en: "vice regent" } },
  { code: 60, slug: "walikota", label: { id: "Walikota", en: "mayor" } },
  { code: 61, slug: "wakil-walikota", label: { id: "Wakil Walikota", en: "vice mayor" } },
  {
    code: 62,
    slug: "anggota-dprd-provinsi",
    label: { id: "Anggota DPRD Provinsi", en: "member of a provincial parliament" },
  },
  {
    code: 63,
    slug: "anggota-dprd-kabupaten-kota",
    label: { id: "Anggota DPRD Kabupaten/Kota", en: "member of a regency or city parliament" },
  },
  { code: 64, slug: "dosen", label: { id: "Dosen", en: "lecturer" }, mayBeCivilServant: true },
  { code: 65, slug: "guru", label: { id: "Guru", en: "teacher" }, mayBeCivilServant: true },
  { code: 66, slug: "pilot", label: { id: "Pilot", en: "pilot" } },
  { code: 67, slug: "pengacara", label: { id: "Pengacara", en: "lawyer" } },
  { code: 68, slug: "notaris", label: { id: "Notaris", en: "notary" } },
  { code: 69, slug: "arsitek", label: { id: "Arsitek", en: "architect" } },
  { code: 70, slug: "akuntan", label: { id: "Akuntan", en: "accountant" } },
  { code: 71, slug: "konsultan", label: { id: "Konsultan", en: "consultant" } },
  { code: 72, slug: "dokter", label: { id: "Dokter", en: "physician" }, mayBeCivilServant: true },
  { code: 73, slug: "bidan", label: { id: "Bidan", en: "midwife" }, mayBeCivilServant: true },
  { code: 74, slug: "perawat", label: { id: "Perawat", en: "nurse" }, mayBeCivilServant: true },
  { code: 75, slug: "apoteker", label: { id: "Apoteker", en: "pharmacist" } },
  {
    code: 76,
    slug: "psikiater-psikolog",
    label: { id: "Psikiater/Psikolog", en: "psychiatrist or psychologist" },
  },
  { code: 77, slug: "penyiar-televisi", label: { id: "Penyiar Televisi", en: "television presenter" } },
  { code: 78, slug: "penyiar-radio", label: { id: "Penyiar Radio", en: "radio presenter" } },
  { code: 79, slug: "pelaut", label: { id: "Pelaut", en: "sailor" } },
  { code: 80, slug: "peneliti", label: { id: "Peneliti", en: "researcher" } },
  { code: 81, slug: "sopir", label: { id: "Sopir", en: "driver" } },
  { code: 82, slug: "pialang", label: { id: "Pialang", en: "broker" } },
  { code: 83, slug: "paranormal", label: { id: "Paranormal", en: "psychic" } },
  { code: 84, slug: "pedagang", label: { id: "Pedagang", en: "trader" } },
  { code: 85, slug: "perangkat-desa", label: { id: "Perangkat Desa", en: "village official" } },
  { code: 86, slug: "kepala-desa", label: { id: "Kepala Desa", en: "village head" } },
  { code: 87, slug: "biarawati", label: { id: "Biarawati", en: "nun" } },
  { code: 88, slug: "wiraswasta", label: { id: "Wiraswasta", en: "self-employed" } },
  { code: 89, slug: "lainnya", label: { id: "Lainnya", en: "other" } },
  {
    code: null,
    slug: "asn",
    label: { id: "Aparatur Sipil Negara (ASN)", en: "state civil apparatus (ASN), PNS or PPPK not said" },
  },
  {
    code: null,
    slug: "pppk",
    label: {
      id: "Pegawai Pemerintah dengan Perjanjian Kerja (PPPK)",
      en: "government employee on contract (PPPK)",
    },
  },
] as const satisfies readonly Occupation[];

/** The name of an occupation in rules and data, such as `petani-pekebun`. */
export type OccupationSlug = (typeof OCCUPATIONS)[number]["slug"];

/** Every occupation slug, in the order of the table. */
export const OCCUPATION_SLUGS: readonly OccupationSlug[] = OCCUPATIONS.map(({ slug }) => slug);

/** Those whose holder may be a civil servant (PNS) without the text saying so. */
export const MAY_BE_CIVIL_SERVANTS: ReadonlySet<OccupationSlug> = new Set(
  OCCUPATIONS.flatMap((occupation) => ("mayBeCivilServant" in occupation ? [occupation.slug] : [])),
);
