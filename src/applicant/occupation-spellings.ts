/** THE table of how clerks write the occupations of the card, which whoever only decides does not need. */
import type { Occupation, OccupationSlug } from "./occupations.ts";

/** Spellings beside the card's own name, compared levelled. A text that could mean two occupations stands nowhere. */
export const OCCUPATION_ALIASES: Readonly<Partial<Record<OccupationSlug, readonly string[]>>> = {
  "belum-tidak-bekerja": [
    ...["Belum Bekerja", "Tidak Bekerja", "Belum/Tdk Bekerja", "Tidak/Belum Bekerja", "Pengangguran"],
    ...["Menganggur", "Nganggur", "Tidak Punya Pekerjaan", "Tidak Ada Pekerjaan", "Belum Ada Pekerjaan"],
    "Belum Punya Pekerjaan",
  ],
  "mengurus-rumah-tangga": [
    ...["IRT", "Ibu Rumah Tangga", "Ibu RT", "MRT", "Mengurus RT", "Mengurus Rumah"],
    "Bapak Rumah Tangga",
  ],
  "pelajar-mahasiswa": [
    "Pelajar",
    "Mahasiswa",
    "Mahasiswi",
    "Siswa",
    "Siswi",
    "Santri",
    "Masih Sekolah",
    "Kuliah",
  ],
  pensiunan: [
    ...["Pensiun", "Pensiunan PNS", "Pensiunan ASN", "Pensiunan TNI", "Pensiunan Polri"],
    "Pensiunan TNI/Polri",
    ...["Pensiunan Polisi", "Pensiunan Guru", "Pensiunan BUMN", "Pensiunan Swasta", "Purnawirawan"],
    ...["Purnawirawan TNI", "Purnawirawan Polri", "Purnawirawan TNI/Polri", "Purna TNI", "Purna Polri"],
    ...["Purna Tugas", "Purna Bakti", "Purna PNS"],
  ],
  pns: [
    ...["PNS", "Pegawai Negeri Sipil", "Pegawai Negeri", "PNSD", "ASN (PNS)", "PNS (ASN)"],
    ...["Aparatur Sipil Negara (PNS)", "Aparatur Sipil Negara (ASN) (PNS)"],
  ],
  tni: [
    ...["TNI", "Tentara Nasional Indonesia", "Anggota TNI", "Tentara", "Prajurit TNI"],
    ...["TNI AD", "TNI AL", "TNI AU", "Prajurit", "Babinsa", "Kopassus", "Marinir", "Kowad", "Kowal"],
    "Polisi Militer",
  ],
  polri: [
    ...["Polri", "Polisi", "Kepolisian", "Kepolisian RI", "Anggota Polri", "Anggota Polisi"],
    ...["Kepolisian Republik Indonesia", "Kepolisian Negara Republik Indonesia", "Polwan", "Brimob"],
    ...["Bhabinkamtibmas", "Bhayangkara", "Polantas"],
  ],
  "petani-pekebun": ["Petani", "Tani", "Pekebun", "Berkebun", "Bertani"],
  peternak: ["Beternak", "Ternak"],
  "nelayan-perikanan": ["Nelayan", "Perikanan"],
  "karyawan-swasta": ["Swasta", "Kary. Swasta", "Pegawai Swasta", "Karyawati Swasta"],
  "karyawan-bumn": ["BUMN", "Pegawai BUMN"],
  "karyawan-bumd": ["BUMD", "Pegawai BUMD"],
  "karyawan-honorer": ["Honorer", "Pegawai Honorer", "Tenaga Honorer"],
  "buruh-harian-lepas": ["BHL", "Buruh Harian", "Buruh Lepas", "Pekerja Harian Lepas"],
  "buruh-tani-perkebunan": ["Buruh Tani", "Buruh Perkebunan", "Buruh Kebun"],
  "buruh-nelayan-perikanan": ["Buruh Nelayan", "Buruh Perikanan"],
  "buruh-peternakan": ["Buruh Ternak"],
  "pembantu-rumah-tangga": ["PRT", "ART", "Asisten Rumah Tangga", "Asisten RT", "Pembantu"],
  "tukang-sol-sepatu": ["Tukang Sol"],
  "tukang-las-pandai-besi": ["Tukang Las", "Pandai Besi"],
  "tukang-jahit": ["Penjahit", "Menjahit"],
  "penata-rias": ["Perias"],
  mekanik: ["Montir"],
  seniman: ["Seniwati"],
  paraji: ["Dukun Bayi"],
  penterjemah: ["Penerjemah"],
  "imam-masjid": ["Imam Mesjid"],
  wartawan: ["Jurnalis"],
  "ustadz-mubaligh": ["Ustadz", "Ustad", "Ustaz", "Mubaligh", "Mubalig"],
  "juru-masak": ["Koki"],
  "anggota-dprd-provinsi": ["DPRD Provinsi"],
  "anggota-dprd-kabupaten-kota": ["Anggota DPRD Kabupaten", "Anggota DPRD Kota"],
  pengacara: ["Advokat"],
  "psikiater-psikolog": ["Psikiater", "Psikolog"],
  "penyiar-televisi": ["Penyiar TV"],
  sopir: ["Supir"],
  pedagang: ["Dagang", "Berdagang", "Jualan", "Penjual"],
  "perangkat-desa": [
    ...["Aparat Desa", "Aparatur Desa", "Pamong Desa", "Perangkat Nagari", "Perangkat Gampong"],
    ...["Perangkat Kampung", "Perangkat Pekon", "Kepala Dusun", "Kadus", "Kaur Desa", "Kasi Desa"],
  ],
  "kepala-desa": ["Kades", "Wali Nagari", "Keuchik", "Geuchik", "Kuwu", "Perbekel"],
  wiraswasta: ["Wirausaha", "Wira Usaha", "Usaha Sendiri"],
  lainnya: ["Lain-lain", "Pekerjaan Lainnya"],
  asn: ["ASN", "Aparatur Sipil Negara"],
  pppk: [
    ...["PPPK", "P3K", "ASN (PPPK)", "PPPK (ASN)", "ASN (P3K)", "Pegawai PPPK"],
    ...["Pegawai Pemerintah dengan Perjanjian Kerja", "Aparatur Sipil Negara (PPPK)"],
  ],
};

/** Every spelling of an occupation: its name on the card first. */
export function spellingsOf({
  slug,
  label,
}: Occupation & { readonly slug: OccupationSlug }): readonly string[] {
  return [label.id, ...(OCCUPATION_ALIASES[slug] ?? [])];
}
