/** THE words by which rows that are nobody are told: totals, notes, titles; and those by which a line names a group or a place. */

/** What follows the word of a total; a group or a village may be called Total or Jumlah too, and then something else follows. */
const OF_WHAT =
  "orang|anggota|peserta|penerima|kk|jiwa|seluruh|keseluruhan|semua|total|laki|perempuan|pria|wanita|l\\b|p\\b|kube|kelompok|desa|kelurahan|kecamatan|kabupaten|per\\b|halaman|omset|omzet|biaya|bantuan|dana|rp";

/** `JUMLAH`, `Sub total`, `TOTAL ANGGOTA : 10 ORANG`, `Rekapitulasi`, `Rata-rata`. */
export const TOTAL = new RegExp(
  `^(?:sub[ -]?|grand )?(?:jumlah|jml|total|rata-rata|rekap\\p{L}*)(?:[ .:=/()-]*$|[ .:=/()-]+(?:\\d|${OF_WHAT}))`,
  "iu",
);

/** What a cell of a total holds beside its word: numbers, amounts, counted things. */
export const AMOUNT =
  /^[-+(]?(?:rp\.? ?)?[\d.,%:=+ -]*\)?(?: ?(?:orang|org|anggota|kk|jiwa|kelompok|kube|desa|%|l|p|,-))?\.?$/iu;

/** How a line begins that is a note, a signature or an office, and nobody of the list. */
export const NOTE =
  /^(?:mengetahui|menyetujui|disetujui|diketahui|disahkan|menyatakan|nip\b|nrp\b|kepala\b|plt\b|plh\b|pj\b|a\.? ?n\b|an\.|camat\b|lurah\b|bupati\b|wali ?kota\b|gubernur\b|ketua\b|wakil ketua|sekretaris\b|bendahara\b|pendamping\b|petugas\b|koordinator\b|operator\b|verifikator\b|fasilitator\b|pelaksana\b|dinas\b|dibuat\b|disusun\b|yang membuat|yang menyatakan|pembuat\b|hormat kami|demikian\b|tanda ?tangan|ttd\b|t\.t\.d|stempel\b|materai\b|meterai\b|keterangan\b|ket\b|catatan\b|cat\b|note\b|n\.?b\b|sumber\b|tembusan\b|terbilang\b|dicetak\b|halaman\b|hal\b|page\b|penata\b|pembina\b|pengatur\b|\*|\(\*|\.{3}|_{3}|…)/iu;

/** How a line begins that is a title. */
export const TITLE =
  /^(?:daftar|data|rekap\p{L}*|laporan|lampiran|formulir|format|form\b|tabel|usulan|calon|penerima|program|pemerintah|kementerian|kegiatan|tahun\b|periode\b|bulan\b|triwulan|semester|nomor\b|tanggal\b)/iu;

/** Before the name of a group: numbering such as `I.`, `A.`, `1)`. */
export const NUMBERING = /^(?:\(?(?:[ivxlc]{1,6}|\p{L}|\d{1,3})[.)]\)? *)(?=\p{L})/iu;

/** After the name of a group: `(10 orang)`, `: 10 KK`. */
export const HEAD_COUNT = /[ :=-]*\(?[ :=]*\d{1,4} {0,3}(?:orang|org|anggota|kk|jiwa|members)\)?\.?$/iu;

/** A line that names a group by the word for it: the word, a separator, the name. */
export const GROUP_LINE =
  /^((?:nama )?(?:kube|kelompok usaha bersama|kelompok|klp|klpk|grup)\b(?: kube\b)?\.?)( {0,5}[:=] {0,5}| {1,5})(.{1,120})$/iu;

/** A line that names the officers or the members of a group: the name comes last. */
export const MEMBERS_LINE =
  /^(?:(?:susunan|daftar|data|nama(?:-nama)?) ){0,2}(?:pengurus|anggota)(?: (?:dan|&) (?:anggota|pengurus))? ((?:kube|kelompok)\b.{1,120})$/iu;

/** Officers or members without a name of the group. */
export const MEMBERS_ONLY =
  /^(?:(?:susunan|daftar|data|nama(?:-nama)?) ){0,2}(?:pengurus|anggota|pengurus dan anggota)[ :]*$/iu;

/** What follows `KUBE` in a title, so that it is no name of a group. */
export const NO_GROUP_NAME =
  /^(?:kabupaten|kab\b|kota\b|kecamatan|kec\b|provinsi|prov\b|desa\b|kelurahan|tahun|ta\b|t\.a|periode|\d{4}\b|penerima|calon|yang|dan\b|di\b|se-?\p{L}*|produktif|fakir|pfm|reguler|apbn|apbd)/iu;

/** What may follow the name of a group on its line and is no part of it. */
export const PLACE_OR_YEAR =
  /[ ,-]+(?:desa|kelurahan|kel\.|kecamatan|kec\.|kabupaten|kab\.|tahun|t\.a\.) .{1,100}$/iu;

/** The words for places, by the field they fill. */
export const PLACE_WORDS = {
  "area.desa": /^(?:desa\/kelurahan|kelurahan\/desa|desa\/kel\.?|kel\.?\/desa|desa|ds|kelurahan|kel)\b/iu,
  "area.kecamatan": /^(?:kecamatan|kec)\b/iu,
  "area.kabupaten": /^(?:kabupaten\/kota|kab\.?\/kota|kabupaten|kab|kota)\b/iu,
  "area.provinsi": /^(?:provinsi|propinsi|prov|prop)\b/iu,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Places below the desa: a line of them is a section that says nothing a rule asks for. */
export const SMALL_PLACE = /^(?:dusun|dsn|lingkungan|rt|rw|rukun|kampung|kp|banjar|jorong|nagari)\b/iu;
