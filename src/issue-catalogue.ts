/** THE table of issue codes: severity, message and remedy in both languages. Codes are stable; see docs/errors.md. */
import type { Text } from "./language.ts";

/** How one code is phrased. `P` is what the message needs: counts, lines and known names, never personal data. */
export interface IssueDefinition<P> {
  readonly severity: "error" | "warning";
  readonly message: (params: P) => Text;
  readonly hint?: (params: P) => Text;
}

/** How a cell or a list shows that Excel kept an identity number as a number, which holds only 15 digits. */
export type ExcelDamage = "notation" | "number-ending-in-zero" | "too-many-end-in-zero";

/** What is not known of a birth date: all but the year, the day, the century, or which of two numbers is the month. */
export type KnownPart = "year" | "month" | "century" | "order";

/** Why a date is no date: no such day, the month written first, or a year outside 1900–2100. */
export type ImpossibleDate = "calendar" | "month-first" | "year";

/** Rows by their numbers, and how many more there are. */
export interface NamedRows {
  readonly named: readonly string[];
  readonly more: number;
}

type None = Record<string, never>;

function define<P = None>(definition: IssueDefinition<P>): IssueDefinition<P> {
  return definition;
}

function inBackticks(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

function inRows({ named, more }: NamedRows): Text {
  return {
    id: `baris ${inBackticks(named)}${more === 0 ? "" : ` dan \`${more}\` baris lain`}`,
    en: `${named.length + more === 1 ? "row" : "rows"} ${inBackticks(named)}${more === 0 ? "" : ` and \`${more}\` more`}`,
  };
}

/** So many headers are named in one message. */
const MOST_NAMED = 12;

/** The option that says what a column holds. */
function sayColumn(name: string, field: string): string {
  return `\`--column "${name.replaceAll('"', "")}=${field}"\``;
}

const COPY_NIK: Text = {
  id: "salin ulang NIK 16 angka dari KTP atau KK",
  en: "copy the 16-digit NIK again from the identity or family card",
};

const COPY_KK: Text = {
  id: "salin ulang nomor KK 16 angka dari Kartu Keluarga",
  en: "copy the 16-digit number again from the family card",
};

const COMPARE_WITH_CARD: Text = {
  id: "cocokkan dengan KTP; NIK tidak berubah walau datanya dibetulkan",
  en: "compare with the identity card; a NIK stays the same when the data behind it is corrected",
};

const FORMAT_AS_TEXT: Text = {
  id: "format kolom itu sebagai Teks di Excel, lalu ketik ulang nomornya dari KTP atau KK",
  en: "format the column as Text in Excel and type the numbers again from the identity or family card",
};

const WRITE_DATE: Text = {
  id: "tulis hari, bulan, lalu tahun empat angka, misalnya `17/08/1980`",
  en: "write the day, the month and a four-digit year, such as `17/08/1980`",
};

const WRITE_RUPIAH: Text = {
  id: "tulis angkanya, misalnya `1.500.000`; tulis `0` bila tidak ada, dan kosongkan bila tidak diketahui",
  en: "write the amount, such as `1.500.000`; write `0` if there is none, and leave it empty if it is not known",
};

const WRITE_PERIOD: Text = {
  id: "tulis bulannya, misalnya `Januari 2022`, atau tanggal kunjungannya, misalnya `17/01/2022`",
  en: "write the month, such as `Januari 2022`, or the day of the visit, such as `17/01/2022`",
};

const COUNT_MEMBERS: Text = {
  id: "cocokkan dengan daftar anggota kelompok",
  en: "compare with the list of members of the group",
};

const ONE_COLUMN: Text = {
  id: "hapus salah satu kolom, atau ganti namanya",
  en: "remove one of the columns, or rename it",
};

const CHECK_SEPARATORS: Text = {
  id: "periksa tanda pemisah dan tanda kutip di baris ini",
  en: "check the separators and quotes of this row",
};

function damagedByExcel(number: Text): (params: { damage: ExcelDamage }) => Text {
  const messages: Record<ExcelDamage, Text> = {
    notation: {
      id: `${number.id} tersimpan sebagai bilangan, bukan teks (seperti \`3,27E+15\`), jadi angka aslinya tidak pasti`,
      en: `the ${number.en} was kept as a number, not as text (like \`3,27E+15\`), so its digits are not certain`,
    },
    "number-ending-in-zero": {
      id: `${number.id} tersimpan sebagai bilangan (berakhiran \`.0\`, atau bertanda ribuan), dan angka terakhirnya tidak pasti: Excel hanya menyimpan 15 angka dan mengganti angka ke-16 dengan \`0\``,
      en: `the ${number.en} was kept as a number (ending in \`.0\`, or with marks before thousands), and its last digit is not certain: Excel keeps only 15 digits and puts \`0\` in the place of the 16th`,
    },
    "too-many-end-in-zero": {
      id: `terlalu banyak ${number.id} di kolom ini yang berakhir dengan \`0\`, lebih dari yang mungkin kebetulan: Excel hanya menyimpan 15 angka, jadi angka terakhir nomor ini hilang`,
      en: `more numbers in this ${number.en} column end in \`0\` than chance explains: Excel keeps only 15 digits, so the last digit of this one is lost`,
    },
  };
  return ({ damage }) => messages[damage];
}

const IMPOSSIBLE_DATES: Record<ImpossibleDate, Text> = {
  calendar: { id: "tanggal itu tidak ada dalam kalender", en: "there is no such day in the calendar" },
  "month-first": {
    id: "bulannya lebih dari 12; tanggal ini tampaknya ditulis dengan bulan di depan",
    en: "the month is greater than 12; this date seems to be written month first",
  },
  year: {
    id: "tahunnya di luar `1900`–`2100`",
    en: "the year is outside `1900`–`2100`",
  },
};

const KNOWN_PARTS: Record<KnownPart, Text> = {
  year: { id: "hanya tahunnya yang diketahui", en: "only the year is known" },
  month: { id: "hanya bulan dan tahunnya yang diketahui", en: "only the month and the year are known" },
  century: {
    id: "tahunnya hanya dua angka, dan abadnya dapat yang lalu atau yang sekarang",
    en: "the year has only two digits, and may be of the last century or of this one",
  },
  order: {
    id: "hari dan bulannya dapat tertukar, dan NIK tidak memastikan yang mana",
    en: "day and month may stand in either order, and the NIK does not settle which",
  },
};

export const ISSUES = {
  "nik/missing": define({
    severity: "error",
    message: () => ({ id: "NIK kosong", en: "the NIK is empty" }),
    hint: () => ({
      id: "isi NIK 16 angka dari KTP atau KK",
      en: "fill in the 16-digit NIK from the identity or family card",
    }),
  }),
  "nik/length": define<{ received: number }>({
    severity: "error",
    message: ({ received }) => ({
      id: `NIK berisi \`${received}\` angka, seharusnya \`16\``,
      en: `the NIK has \`${received}\` digits, expected \`16\``,
    }),
    hint: () => COPY_NIK,
  }),
  "nik/not-digits": define({
    severity: "error",
    message: () => ({
      id: "NIK memuat huruf atau tanda lain, seharusnya `16` angka",
      en: "the NIK has letters or other signs in it, expected `16` digits",
    }),
    hint: () => COPY_NIK,
  }),
  "nik/excel-damaged": define<{ damage: ExcelDamage }>({
    severity: "error",
    message: damagedByExcel({ id: "NIK", en: "NIK" }),
    hint: () => FORMAT_AS_TEXT,
  }),
  "nik/placeholder": define({
    severity: "error",
    message: () => ({
      id: "NIK seperti diisi asal (angka berulang, angka berurutan, atau nomor urut `0000`), bukan NIK orang",
      en: "the NIK looks filled in for want of one (repeated digits, digits in order, or a serial number `0000`), not issued to a person",
    }),
    hint: () => ({
      id: "isi NIK 16 angka dari KTP atau KK; kosongkan bila belum diketahui",
      en: "fill in the 16-digit NIK from the identity or family card; leave it empty if it is not known yet",
    }),
  }),
  "nik/kk-swapped": define({
    severity: "error",
    message: () => ({
      id: "NIK dan nomor KK tampaknya tertukar: tanggal lahir orang ini ada dalam nomor KK, bukan dalam NIK; keduanya tidak dipakai",
      en: "the NIK and the family card number seem to be swapped: the person's birth date is in the family card number, not in the NIK; neither is used",
    }),
    hint: () => ({
      id: "periksa judul kedua kolom itu, lalu cocokkan nomornya dengan KTP dan KK",
      en: "check the headers of the two columns, then compare the numbers with the identity and family cards",
    }),
  }),
  "nik/birth-date-impossible": define({
    severity: "error",
    message: () => ({
      id: "angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang mungkin (hari, bulan, tahun; untuk perempuan hari ditambah `40`)",
      en: "digits 7 to 12 of the NIK are no possible birth date (day, month, year; for women the day plus `40`)",
    }),
    hint: () => COPY_NIK,
  }),
  "nik/unknown-province": define<{ province: string }>({
    severity: "warning",
    message: ({ province }) => ({
      id: `NIK diawali \`${province}\`, yang bukan kode provinsi`,
      en: `the NIK begins with \`${province}\`, which is no province code`,
    }),
    hint: () => COPY_NIK,
  }),
  "nik/birth-date-mismatch": define({
    severity: "warning",
    message: () => ({
      id: "tanggal lahir dalam NIK tidak sama dengan kolom tanggal lahir",
      en: "the birth date in the NIK differs from the birth date column",
    }),
    hint: () => COMPARE_WITH_CARD,
  }),
  "nik/sex-mismatch": define({
    severity: "warning",
    message: () => ({
      id: "jenis kelamin dalam NIK tidak sama dengan kolom jenis kelamin",
      en: "the sex in the NIK differs from the sex column",
    }),
    hint: () => COMPARE_WITH_CARD,
  }),
  "nik/duplicate": define<{ first: number; file: string | null; others: number }>({
    severity: "error",
    message: ({ first, file, others }) => ({
      id: `NIK ini juga ada di baris \`${first}\`${file === null ? "" : ` file \`${file}\``}${others === 0 ? "" : ` dan \`${others}\` baris lain`}`,
      en: `this NIK also stands in line \`${first}\`${file === null ? "" : ` of \`${file}\``}${others === 0 ? "" : ` and in \`${others}\` more`}`,
    }),
    hint: () => ({
      id: "satu orang cukup satu baris; hapus baris ganda atau betulkan NIK yang salah salin",
      en: "one row per person; remove the double row or correct the NIK that was copied wrongly",
    }),
  }),
  "member/deceased": define({
    severity: "error",
    message: () => ({
      id: "menurut kolom ini orangnya sudah meninggal",
      en: "according to this column the person has died",
    }),
    hint: () => ({
      id: "pastikan pada keluarga atau desa; keluarkan dari daftar, atau betulkan kolomnya",
      en: "ask the family or the desa; take the person off the list, or correct the column",
    }),
  }),
  "member/moved": define({
    severity: "error",
    message: () => ({
      id: "menurut kolom ini orangnya sudah pindah",
      en: "according to this column the person has moved away",
    }),
    hint: () => ({
      id: "pastikan pada desa; keluarkan dari daftar, atau betulkan kolomnya",
      en: "ask the desa; take the person off the list, or correct the column",
    }),
  }),
  "member/missing": define({
    severity: "error",
    message: () => ({
      id: "menurut kolom ini orangnya hilang atau tidak ditemukan",
      en: "according to this column the person is missing or was not found",
    }),
    hint: () => ({
      id: "pastikan pada keluarga atau desa, lalu betulkan kolomnya",
      en: "ask the family or the desa, then correct the column",
    }),
  }),
  "member/status-unrecognised": define({
    severity: "warning",
    message: () => ({
      id: "isinya tidak menyebut hidup, meninggal, pindah atau hilang, jadi dianggap belum diisi",
      en: "this says neither alive, deceased, moved nor missing, so it is taken as not filled in",
    }),
    hint: () => ({
      id: "tulis `HIDUP`, `MATI`, `PINDAH` atau `HILANG`, atau kodenya `1`–`4`",
      en: "write `HIDUP` (alive), `MATI`, `PINDAH` or `HILANG`, or its code, `1`–`4`",
    }),
  }),
  "member/same-person": define<{ other: number; file: string | null }>({
    severity: "warning",
    message: ({ other, file }) => ({
      id: `nama, tanggal lahir dan jenis kelamin yang sama ada di baris \`${other}\`${file === null ? "" : ` file \`${file}\``} dengan NIK lain; mungkin orang yang sama`,
      en: `the same name, birth date and sex stand in line \`${other}\`${file === null ? "" : ` of \`${file}\``} under another NIK; this may be the same person`,
    }),
    hint: () => ({
      id: "cocokkan kedua NIK dengan KTP; bila orangnya sama, hapus baris yang NIK-nya salah atau sementara",
      en: "compare both NIK with the identity card; if it is one person, remove the row whose NIK is wrong or temporary",
    }),
  }),
  "kk/length": define<{ received: number }>({
    severity: "error",
    message: ({ received }) => ({
      id: `nomor KK berisi \`${received}\` angka, seharusnya \`16\``,
      en: `the family card number has \`${received}\` digits, expected \`16\``,
    }),
    hint: () => COPY_KK,
  }),
  "kk/not-digits": define({
    severity: "error",
    message: () => ({
      id: "nomor KK memuat huruf atau tanda lain, seharusnya `16` angka",
      en: "the family card number has letters or other signs in it, expected `16` digits",
    }),
    hint: () => COPY_KK,
  }),
  "kk/placeholder": define({
    severity: "warning",
    message: () => ({
      id: "isinya bukan nomor KK (misalnya `0`, `belum punya`, angka berulang, atau nomor urut `0000`), jadi nomor KK dianggap belum diisi",
      en: "this is no family card number (such as `0`, `belum punya`, repeated digits, or a serial number `0000`), so it is taken as not filled in",
    }),
    hint: () => ({
      id: "isi nomor KK 16 angka, atau kosongkan; tanpa itu jumlah keluarga dalam kelompok tidak pasti",
      en: "fill in the 16-digit number, or leave it empty; without it the number of households in the group is not certain",
    }),
  }),
  "kk/same-as-nik": define({
    severity: "error",
    message: () => ({
      id: "nomor KK sama dengan NIK di baris ini, padahal keduanya nomor yang berbeda; nomor KK-nya tidak dipakai",
      en: "the family card number equals the NIK of this row, and yet they are different numbers; the family card number is not used",
    }),
    hint: () => COPY_KK,
  }),
  "kk/looks-like-nik": define({
    severity: "warning",
    message: () => ({
      id: "nomor KK ini seperti NIK perempuan: angka ke-7 dan ke-8-nya lebih dari `40`",
      en: "this family card number looks like the NIK of a woman: its digits 7 and 8 are greater than `40`",
    }),
    hint: () => COPY_KK,
  }),
  "kk/excel-damaged": define<{ damage: ExcelDamage }>({
    severity: "error",
    message: damagedByExcel({ id: "nomor KK", en: "family card number" }),
    hint: () => FORMAT_AS_TEXT,
  }),
  "kk/in-two-groups": define<{ kube: string; first: number; file: string | null }>({
    severity: "warning",
    message: ({ kube, first, file }) => ({
      id: `nomor KK ini juga ada di kelompok \`${kube}\`, baris \`${first}\`${file === null ? "" : ` file \`${file}\``}`,
      en: `this family card number also stands in the group \`${kube}\`, line \`${first}\`${file === null ? "" : ` of \`${file}\``}`,
    }),
    hint: () => ({
      id: "satu keluarga cukup di satu kelompok; cocokkan dengan Kartu Keluarga",
      en: "one family belongs to one group; compare with the family card",
    }),
  }),
  "kk/missing-in-group": define<{
    kube: string;
    rows: NamedRows;
    isDamaged: boolean;
    min: number;
    max: number;
  }>({
    severity: "warning",
    message: ({ kube, rows, isDamaged, min, max }) => ({
      id: `kelompok \`${kube}\`: No. KK kosong${isDamaged ? " atau tidak terbaca" : ""} pada ${inRows(rows).id}, jadi jumlah KK-nya \`${min}\` ${max - min === 1 ? "atau" : "sampai"} \`${max}\``,
      en: `group \`${kube}\`: no ${isDamaged ? "readable " : ""}family card number in ${inRows(rows).en}, so it has \`${min}\` ${max - min === 1 ? "or" : "to"} \`${max}\` households`,
    }),
    hint: () => ({
      id: "isi nomor KK 16 angka dari Kartu Keluarga di baris-baris itu",
      en: "fill in the 16-digit number from the family card in these rows",
    }),
  }),
  "date/impossible": define<{ reason: ImpossibleDate }>({
    severity: "error",
    message: ({ reason }) => IMPOSSIBLE_DATES[reason],
    hint: () => WRITE_DATE,
  }),
  "date/two-digit-year": define({
    severity: "error",
    message: () => ({
      id: "tahunnya hanya dua angka, jadi abadnya tidak pasti",
      en: "the year has only two digits, so its century is not certain",
    }),
    hint: () => WRITE_DATE,
  }),
  "date/known-in-part": define<{ part: KnownPart }>({
    severity: "warning",
    message: ({ part }) => ({
      id: `${KNOWN_PARTS[part].id}, jadi umurnya hanya diketahui sebagian`,
      en: `${KNOWN_PARTS[part].en}, so the age is known in part`,
    }),
    hint: () => WRITE_DATE,
  }),
  "date/month-first-column": define<{ name: string; count: number }>({
    severity: "warning",
    message: ({ name, count }) => ({
      id: `kolom \`${name}\` ditulis dengan bulan di depan (\`${count}\` tanggal tidak mungkin dibaca lain), jadi dibaca begitu`,
      en: `the column \`${name}\` is written month first (\`${count}\` dates can be nothing else), so it is read so`,
    }),
    hint: () => ({
      id: "format kolom itu sebagai hari, bulan, tahun (`17/08/1980`); tanggal yang dapat dibaca dua cara diketahui hanya bila NIK memastikannya",
      en: "format the column as day, month, year (`17/08/1980`); a date that can be read both ways is known only where the NIK settles it",
    }),
  }),
  "date/unreadable": define({
    severity: "error",
    message: () => ({ id: "isinya tidak terbaca sebagai tanggal", en: "this cannot be read as a date" }),
    hint: () => WRITE_DATE,
  }),
  "date/in-future": define<{ asOf: string }>({
    severity: "error",
    message: ({ asOf }) => ({
      id: `tanggal lahirnya sesudah tanggal pemeriksaan \`${asOf}\``,
      en: `the birth date is after the day of the check, \`${asOf}\``,
    }),
    hint: () => ({
      id: "betulkan tanggal lahir menurut KTP atau KK, atau tanggal pemeriksaannya",
      en: "correct the birth date from the identity or family card, or the day of the check",
    }),
  }),
  "choice/unknown": define<{ expected: readonly string[] }>({
    severity: "error",
    message: ({ expected }) => ({
      id: `isinya tidak dikenal, seharusnya salah satu dari ${inBackticks(expected)}`,
      en: `this is not a known choice, expected one of ${inBackticks(expected)}`,
    }),
    hint: () => ({
      id: "tulis salah satu pilihan itu, atau kosongkan bila tidak diketahui",
      en: "write one of these, or leave the cell empty if it is not known",
    }),
  }),
  "choice/unspecific": define({
    severity: "warning",
    message: () => ({
      id: "isinya dapat berarti lebih dari satu pilihan, jadi baru diketahui sebagian",
      en: "this may mean more than one of the choices, so it is known only in part",
    }),
    hint: () => ({
      id: "tulis seperti di KTP atau KK",
      en: "write it as on the identity or family card",
    }),
  }),
  "marital-status/unspecific": define({
    severity: "warning",
    message: () => ({
      id: '"janda/duda" belum menyebut cerai hidup atau cerai mati',
      en: "a widowed or divorced person: which of the two is not said",
    }),
    hint: () => ({
      id: "tulis `CERAI HIDUP` atau `CERAI MATI` seperti di KTP",
      en: "write `CERAI HIDUP` (divorced) or `CERAI MATI` (widowed) as on the identity card",
    }),
  }),
  "skill/unreadable": define({
    severity: "error",
    message: () => ({
      id: "isinya tidak menyebut keterampilan, dan tidak dengan jelas menyatakan tidak ada",
      en: "this names no skill, and does not clearly say that there is none",
    }),
    hint: () => ({
      id: "tulis nama keterampilannya, misalnya `menjahit`; `tidak ada` bila tidak punya; kosongkan bila tidak diketahui",
      en: "write the name of the skill, such as `menjahit`; `tidak ada` if there is none; leave the cell empty if it is not known",
    }),
  }),
  "register/unreadable": define({
    severity: "error",
    message: () => ({
      id: "isinya bukan nomor ID, `ya`, atau `tidak`",
      en: "this is no ID number, `ya` (yes) or `tidak` (no)",
    }),
    hint: () => ({
      id: "tulis nomor ID-nya, `tidak` bila tidak terdaftar, atau kosongkan bila tidak diketahui",
      en: "write the ID number, `tidak` if not registered, or leave the cell empty if it is not known",
    }),
  }),
  "occupation/unrecognised": define<{ suggestion: string | null }>({
    severity: "warning",
    message: () => ({
      id: "pekerjaan ini tidak ada dalam daftar pekerjaan KTP, jadi dianggap belum diisi",
      en: "this occupation is not on the list of the identity card, so it is taken as not filled in",
    }),
    hint: ({ suggestion }) =>
      suggestion === null
        ? {
            id: "tulis pekerjaan seperti di KTP, misalnya `PETANI/PEKEBUN` atau `WIRASWASTA`",
            en: "write the occupation as on the identity card, such as `PETANI/PEKEBUN` or `WIRASWASTA`",
          }
        : { id: `mungkin maksudnya \`${suggestion}\`?`, en: `did you mean \`${suggestion}\`?` },
  }),
  "occupation/several": define({
    severity: "warning",
    message: () => ({
      id: "isinya menyebut lebih dari satu pekerjaan, jadi baru diketahui sebagian",
      en: "this names more than one occupation, so it is known only in part",
    }),
    hint: () => ({
      id: "tulis satu pekerjaan seperti di KTP",
      en: "write one occupation, as on the identity card",
    }),
  }),
  "occupation/may-be-civil-servant": define({
    severity: "warning",
    message: () => ({
      id: "pekerjaan ini bisa dijalani oleh PNS, dan daftar tidak menyebutnya",
      en: "this occupation may be held by a civil servant (PNS), and the list does not say",
    }),
    hint: () => ({
      id: "tanyakan; bila ia PNS, tulis `PNS`",
      en: "ask; if the person is a civil servant, write `PNS`",
    }),
  }),
  "area/code-unreadable": define({
    severity: "warning",
    message: () => ({
      id: "isinya bukan kode desa/kelurahan Kemendagri, seharusnya seperti `21.01.06.1009`",
      en: "this is no Kemendagri code of a desa or kelurahan, expected one like `21.01.06.1009`",
    }),
    hint: () => ({
      id: "tulis kode Kemendagri, bukan kode BPS, atau kosongkan; nama desa sampai provinsi tetap dipakai",
      en: "write the Kemendagri code, not the one of BPS, or leave it empty; the names from desa to province still count",
    }),
  }),
  "area/near-names": define<{ kube: string; names: readonly string[] }>({
    severity: "warning",
    message: ({ kube, names }) => ({
      id: `kelompok \`${kube}\`: nama tempat ini hampir sama, jadi mungkin satu tempat: ${inBackticks(names)}`,
      en: `group \`${kube}\`: these names of places are nearly the same, so they may be one: ${inBackticks(names)}`,
    }),
    hint: () => ({
      id: "samakan ejaannya bila satu tempat, atau isi `Kode Wilayah`",
      en: "spell them alike if this is one place, or fill in `Kode Wilayah`",
    }),
  }),
  "area/missing-in-group": define<{ kube: string; header: string; rows: NamedRows }>({
    severity: "warning",
    message: ({ kube, header, rows }) => ({
      id: `kelompok \`${kube}\`: \`${header}\` kosong pada ${inRows(rows).id}, jadi tempatnya belum pasti`,
      en: `group \`${kube}\`: \`${header}\` is empty in ${inRows(rows).en}, so its place is not certain`,
    }),
    hint: ({ header }) => ({
      id: `isi \`${header}\` di baris-baris itu, juga bila sama dengan baris di atasnya`,
      en: `fill in \`${header}\` in these rows, also where it is the same as above`,
    }),
  }),
  "area/column-missing": define<{ columns: readonly string[]; code: string }>({
    severity: "warning",
    message: ({ columns }) => ({
      id: `tidak ada kolom ${inBackticks(columns)}, padahal nama desa/kelurahan berulang di tempat lain; jadi tempatnya belum pasti`,
      en: `there is no column ${inBackticks(columns)}, and names of desa/kelurahan repeat elsewhere; so the place is not certain`,
    }),
    hint: ({ columns, code }) => ({
      id: `tambahkan kolom ${inBackticks(columns)}, atau kolom \`${code}\``,
      en: `add the columns ${inBackticks(columns)}, or the column \`${code}\``,
    }),
  }),
  "header/duplicate": define<{ first: string; second: string }>({
    severity: "error",
    message: ({ first, second }) => ({
      id: `kolom \`${first}\` dan \`${second}\` memuat hal yang sama`,
      en: `the columns \`${first}\` and \`${second}\` hold the same thing`,
    }),
    hint: () => ONE_COLUMN,
  }),
  "header/unknown": define<{
    headers: readonly { readonly name: string; readonly suggestion: string | null }[];
  }>({
    severity: "warning",
    message: ({ headers }) => {
      const names = headers.slice(0, MOST_NAMED).map(({ name }) => name);
      const more = headers.length - names.length;
      return {
        id: `kolom ${inBackticks(names)}${more === 0 ? "" : ` dan ${more} lainnya`} tidak dikenal, jadi tidak dipakai`,
        en:
          headers.length === 1
            ? `the column ${inBackticks(names)} is not known, so it is not used`
            : `the columns ${inBackticks(names)}${more === 0 ? "" : ` and ${more} more`} are not known, so they are not used`,
      };
    },
    hint: ({ headers }) => {
      const meant = headers.flatMap(({ name, suggestion }) =>
        suggestion === null ? [] : [{ name, suggestion }],
      );
      if (meant.length === 0) {
        const say = sayColumn(headers[0]?.name ?? "", "…");
        return headers.length === 1
          ? {
              id: `bila diperlukan, sebutkan isinya: ${say}; bila tidak, abaikan`,
              en: `if it is needed, say what it holds: ${say}; if not, ignore this`,
            }
          : {
              id: `bila ada yang diperlukan, sebutkan isinya, seperti ${say}; bila tidak, abaikan`,
              en: `if one is needed, say what it holds, as in ${say}; if not, ignore this`,
            };
      }
      const [only] = meant;
      if (headers.length === 1 && only !== undefined) {
        return {
          id: `mungkin maksudnya \`${only.suggestion}\`?`,
          en: `did you mean \`${only.suggestion}\`?`,
        };
      }
      const pairs = meant.slice(0, MOST_NAMED);
      return {
        id: pairs
          .map(({ name, suggestion }) => `\`${name}\`: mungkin maksudnya \`${suggestion}\`?`)
          .join("; "),
        en: pairs.map(({ name, suggestion }) => `\`${name}\`: did you mean \`${suggestion}\`?`).join("; "),
      };
    },
  }),
  "header/ambiguous": define<{ name: string; fields: readonly string[] }>({
    severity: "warning",
    message: ({ name, fields }) => ({
      id: `kolom \`${name}\` menyebut beberapa isian (${inBackticks(fields)}), jadi tidak dipakai`,
      en: `the column \`${name}\` names several fields (${inBackticks(fields)}), so it is not used`,
    }),
    hint: ({ name, fields: [first = ""] }) => ({
      id: `pisahkan isinya ke kolom masing-masing, atau sebutkan isinya: ${sayColumn(name, first)}`,
      en: `put each in a column of its own, or say what it holds: ${sayColumn(name, first)}`,
    }),
  }),
  "header/forbidden": define<{ name: string }>({
    severity: "error",
    message: ({ name }) => ({
      id: `nama kolom \`${name}\` tidak boleh dipakai`,
      en: `a column may not be named \`${name}\``,
    }),
    hint: () => ({ id: "hapus kolom itu", en: "remove that column" }),
  }),
  "cell/empty-mark": define<{ mark: string }>({
    severity: "warning",
    message: ({ mark }) => ({
      id: `isinya hanya tanda kosong (\`${mark}\`), jadi dianggap belum diisi`,
      en: `the cell holds only a mark of an empty value (\`${mark}\`), so it is taken as not filled in`,
    }),
    hint: () => ({
      id: "tulis isinya, atau kosongkan bila tidak diketahui",
      en: "write the value, or leave the cell empty if it is not known",
    }),
  }),
  "header/age-not-used": define<{ name: string; wanted: string }>({
    severity: "warning",
    message: ({ name, wanted }) => ({
      id: `kolom \`${name}\` terlihat tetapi tidak dipakai: umur dihitung dari \`${wanted}\` pada tanggal pemeriksaan, bukan pada hari daftar dibuat`,
      en: `the column \`${name}\` was seen and is not used: ages are counted from \`${wanted}\` on the day of the check, not on the day the list was made`,
    }),
    hint: ({ wanted }) => ({
      id: `tambahkan kolom \`${wanted}\`; tahun lahir saja juga membantu, misalnya \`1980\``,
      en: `add the column \`${wanted}\`; the year of birth alone helps too, such as \`1980\``,
    }),
  }),
  "cell/too-long": define<{ received: number; limit: number }>({
    severity: "error",
    message: ({ received, limit }) => ({
      id: `isinya \`${received}\` tanda, paling banyak \`${limit}\``,
      en: `the cell has \`${received}\` characters, at most \`${limit}\` are read`,
    }),
    hint: () => CHECK_SEPARATORS,
  }),
  "cell/several-numbers": define<{ expected: 1 | 2 }>({
    severity: "error",
    message: ({ expected }) =>
      expected === 1
        ? {
            id: "isinya lebih dari satu nomor, seharusnya satu NIK di samping nama",
            en: "the cell has more than one number, expected one NIK beside the name",
          }
        : {
            id: "isinya tidak terdiri atas dua nomor, jadi tidak jelas mana NIK dan mana No. KK",
            en: "the cell does not hold two numbers, so it is not clear which is the NIK and which the No. KK",
          },
    hint: () => ({
      id: "tulis setiap nomor di kolomnya sendiri",
      en: "write each number in a column of its own",
    }),
  }),
  "cell/not-text": define<{ received: string }>({
    severity: "error",
    message: ({ received }) => ({
      id: `isinya \`${received}\`, seharusnya teks, bilangan, atau ya/tidak`,
      en: `the cell holds \`${received}\`, expected a text, a number or a yes/no`,
    }),
  }),
  "cell/conflict": define<{ first: string; second: string }>({
    severity: "error",
    message: ({ first, second }) => ({
      id: `kolom \`${first}\` dan \`${second}\` memuat hal yang sama dengan isi yang berbeda`,
      en: `the columns \`${first}\` and \`${second}\` hold the same thing but disagree`,
    }),
    hint: () => ({
      id: "samakan isinya, atau kosongkan yang salah",
      en: "make them agree, or empty the wrong one",
    }),
  }),
  "row/too-many-cells": define<{ received: number; expected: number }>({
    severity: "error",
    message: ({ received, expected }) => ({
      id: `baris ini berisi \`${received}\` sel, kolomnya hanya \`${expected}\``,
      en: `the row has \`${received}\` cells for \`${expected}\` columns`,
    }),
    hint: () => CHECK_SEPARATORS,
  }),
  "row/too-few-cells": define<{ received: number; expected: number }>({
    severity: "warning",
    message: ({ received, expected }) => ({
      id: `baris ini berisi \`${received}\` sel, kolomnya \`${expected}\`; sisanya dianggap kosong`,
      en: `the row has \`${received}\` cells for \`${expected}\` columns; the rest are taken as empty`,
    }),
    hint: () => CHECK_SEPARATORS,
  }),
  "property/unknown": define<{ property: string; suggestion: string | null }>({
    severity: "warning",
    message: ({ property }) => ({
      id: `properti \`${property}\` tidak dikenal, jadi tidak dipakai`,
      en: `the property \`${property}\` is not known, so it is not used`,
    }),
    hint: ({ suggestion }) =>
      suggestion === null
        ? { id: "hapus properti itu bila tidak diperlukan", en: "remove the property if it is not needed" }
        : { id: `mungkin maksudnya \`${suggestion}\`?`, en: `did you mean \`${suggestion}\`?` },
  }),
  "property/invalid": define<{ property: string; expected: readonly string[] }>({
    severity: "error",
    message: ({ property, expected }) => ({
      id: `isi properti \`${property}\` bukan nilai yang mungkin${expected.length === 0 ? "" : `, seharusnya seperti ${inBackticks(expected)}`}`,
      en: `the property \`${property}\` cannot have this value${expected.length === 0 ? "" : `, expected one like ${inBackticks(expected)}`}`,
    }),
    hint: () => ({
      id: "tulis nilai menurut `applicantSchema`, atau hapus properti itu bila tidak diketahui",
      en: "give a value that `applicantSchema` takes, or leave the property out if it is not known",
    }),
  }),
  "fact/unknown": define<{ fact: string; suggestion: string | null }>({
    severity: "warning",
    message: ({ fact }) => ({
      id: `fakta \`${fact}\` tidak ada dalam aturan ini, jadi tidak dipakai`,
      en: `this ruleset has no fact \`${fact}\`, so it is not used`,
    }),
    hint: ({ suggestion }) =>
      suggestion === null
        ? { id: "hapus fakta itu bila tidak diperlukan", en: "remove the fact if it is not needed" }
        : { id: `mungkin maksudnya \`${suggestion}\`?`, en: `did you mean \`${suggestion}\`?` },
  }),
  "fact/not-taken": define<{ fact: string; from: string | null }>({
    severity: "warning",
    message: ({ fact, from }) => ({
      id: `fakta \`${fact}\` ${from === null ? "dihitung dari anggota" : `dibaca dari \`${from}\``}, jadi nilai dalam \`facts\` tidak dipakai`,
      en: `the fact \`${fact}\` is ${from === null ? "counted from the members" : `read from \`${from}\``}, so what \`facts\` says of it is not used`,
    }),
    hint: () => ({ id: "hapus fakta itu dari `facts`", en: "remove it from `facts`" }),
  }),
  "fact/invalid": define<{ fact: string }>({
    severity: "error",
    message: ({ fact }) => ({
      id: `nilai fakta \`${fact}\` bukan nilai yang mungkin menurut aturan ini`,
      en: `the fact \`${fact}\` cannot have this value under the ruleset`,
    }),
    hint: () => ({
      id: "tulis nilai menurut jenis fakta itu dalam aturan, atau hapus bila tidak diketahui",
      en: "give a value of the type that the ruleset declares, or leave it out if it is not known",
    }),
  }),
  "number/unreadable": define({
    severity: "error",
    message: () => ({ id: "isinya bukan bilangan bulat", en: "this is no whole number" }),
    hint: () => ({
      id: "tulis angkanya saja, misalnya `12` atau `1.500.000`",
      en: "write digits only, such as `12` or `1.500.000`",
    }),
  }),
  "number/out-of-range": define<{ min: number; max: number | null }>({
    severity: "error",
    message: ({ min, max }) => ({
      id: max === null ? `bilangannya kurang dari \`${min}\`` : `bilangannya di luar \`${min}\`–\`${max}\``,
      en: max === null ? `the number is less than \`${min}\`` : `the number is outside \`${min}\`–\`${max}\``,
    }),
  }),
  "number/excel-damaged": define({
    severity: "error",
    message: () => ({
      id: "isinya tersimpan dalam notasi ilmiah (seperti `1,5E+12`), jadi angka aslinya tidak pasti",
      en: "this was kept in scientific notation (like `1,5E+12`), so its digits are not certain",
    }),
    hint: () => ({
      id: "lebarkan kolom itu atau format sebagai Teks di Excel, lalu ketik ulang angkanya",
      en: "widen the column or format it as Text in Excel, then type the number again",
    }),
  }),
  "rupiah/unreadable": define({
    severity: "error",
    message: () => ({
      id: "isinya tidak terbaca sebagai jumlah rupiah",
      en: "this cannot be read as an amount of rupiah",
    }),
    hint: () => WRITE_RUPIAH,
  }),
  "rupiah/ambiguous": define({
    severity: "error",
    message: () => ({
      id: "jumlahnya tidak pasti: titik atau komanya dapat memisahkan ribuan atau pecahan",
      en: "the amount is not certain: its point or comma may stand before thousands or before a fraction",
    }),
    hint: () => ({
      id: "tulis angkanya lengkap, misalnya `1.500.000` atau `1500000`",
      en: "write the amount in full, such as `1.500.000` or `1500000`",
    }),
  }),
  "rupiah/approximate": define({
    severity: "error",
    message: () => ({
      id: "isinya perkiraan atau rentang, bukan satu jumlah",
      en: "this is an estimate or a range, not one amount",
    }),
    hint: () => ({
      id: "tulis satu jumlah menurut catatan kelompok, misalnya `1.500.000`, atau kosongkan bila tidak diketahui",
      en: "write one amount from the books of the group, such as `1.500.000`, or leave it empty if it is not known",
    }),
  }),
  "rupiah/fraction": define({
    severity: "error",
    message: () => ({
      id: "jumlahnya memuat pecahan rupiah, seharusnya rupiah bulat",
      en: "the amount has a fraction of a rupiah, expected whole rupiah",
    }),
    hint: () => ({
      id: "bulatkan menurut catatan kelompok, misalnya `1.500.000`",
      en: "round it as the group's books do, such as `1.500.000`",
    }),
  }),
  "rupiah/negative": define({
    severity: "error",
    message: () => ({
      id: "jumlahnya kurang dari `0`; hanya laba yang boleh negatif, bila rugi",
      en: "the amount is below `0`; only a profit may be negative, where it is a loss",
    }),
    hint: () => ({
      id: "betulkan jumlahnya; tulis kerugian di kolom `Laba`",
      en: "correct the amount; write a loss in the column `Laba`",
    }),
  }),
  "profit/mismatch": define<{ turnover: number; expenses: number; received: number }>({
    severity: "error",
    message: ({ turnover, expenses, received }) => ({
      id: `labanya tertulis \`${received}\`, seharusnya omset \`${turnover}\` dikurangi pengeluaran \`${expenses}\`, yaitu \`${turnover - expenses}\`; ketiganya tidak dipakai`,
      en: `the profit is given as \`${received}\`, expected the turnover \`${turnover}\` less the expenses \`${expenses}\`, which is \`${turnover - expenses}\`; none of the three is used`,
    }),
    hint: () => ({
      id: "cocokkan ketiganya dengan buku kas kelompok, atau kosongkan labanya",
      en: "compare all three with the books of the group, or leave the profit empty",
    }),
  }),
  "members/too-many-active": define<{ active: number; members: number }>({
    severity: "error",
    message: ({ active, members }) => ({
      id: `anggota aktifnya \`${active}\`, padahal jumlah anggotanya \`${members}\`; keduanya tidak dipakai`,
      en: `\`${active}\` members are active, and yet there are \`${members}\` in all; neither number is used`,
    }),
    hint: () => COUNT_MEMBERS,
  }),
  "iks/too-many-contributors": define<{ contributors: number; members: number }>({
    severity: "error",
    message: ({ contributors, members }) => ({
      id: `penyetor IKS-nya \`${contributors}\`, padahal jumlah anggotanya \`${members}\`; keduanya tidak dipakai`,
      en: `\`${contributors}\` members pay into the IKS, and yet there are \`${members}\` in all; neither number is used`,
    }),
    hint: () => COUNT_MEMBERS,
  }),
  "period/missing": define({
    severity: "error",
    message: () => ({
      id: "periodenya kosong, jadi bulan atau hari kunjungannya tidak diketahui",
      en: "the period is empty, so neither the month nor the day of the visit is known",
    }),
    hint: () => WRITE_PERIOD,
  }),
  "period/unreadable": define({
    severity: "error",
    message: () => ({
      id: "isinya tidak terbaca sebagai bulan atau tanggal",
      en: "this can be read neither as a month nor as a date",
    }),
    hint: () => WRITE_PERIOD,
  }),
  "period/in-future": define<{ period: string; asOf: string }>({
    severity: "error",
    message: ({ period, asOf }) => ({
      id: `periodenya \`${period}\`, sesudah tanggal pemeriksaan \`${asOf}\``,
      en: `the period is \`${period}\`, after the day of the check, \`${asOf}\``,
    }),
    hint: () => ({
      id: "betulkan periodenya, atau tanggal pemeriksaannya",
      en: "correct the period, or the day of the check",
    }),
  }),
  "period/before-baseline": define<{ period: string; baselineOn: string }>({
    severity: "error",
    message: ({ period, baselineOn }) => ({
      id: `periodenya \`${period}\`, sebelum data awal \`${baselineOn}\`, jadi nilai awalnya tidak dipakai`,
      en: `the period is \`${period}\`, before the baseline of \`${baselineOn}\`, so the baseline values are not used`,
    }),
    hint: () => ({
      id: "betulkan periodenya atau tanggal data awalnya",
      en: "correct the period or the date of the baseline",
    }),
  }),
  "period/before-formation": define<{ period: string; formedOn: string }>({
    severity: "error",
    message: ({ period, formedOn }) => ({
      id: `periodenya \`${period}\`, sebelum kelompoknya terbentuk \`${formedOn}\`, jadi tanggal terbentuknya tidak dipakai`,
      en: `the period is \`${period}\`, before the group was formed, \`${formedOn}\`, so the date of its formation is not used`,
    }),
    hint: () => ({
      id: "betulkan periodenya atau tanggal terbentuknya",
      en: "correct the period or the date of formation",
    }),
  }),
  "period/duplicate": define<{ period: string; first: number; file: string | null; others: number }>({
    severity: "error",
    message: ({ period, first, file, others }) => ({
      id: `kelompok ini sudah punya data untuk \`${period}\` di baris \`${first}\`${file === null ? "" : ` file \`${file}\``}${others === 0 ? "" : ` dan \`${others}\` baris lain`}`,
      en: `for \`${period}\` this group also stands in line \`${first}\`${file === null ? "" : ` of \`${file}\``}${others === 0 ? "" : ` and in \`${others}\` more`}`,
    }),
    hint: () => ({
      id: "hapus baris ganda, betulkan periodenya, atau isi `ID KUBE` bila kelompoknya berbeda",
      en: "remove the double row, correct the period, or fill in `ID KUBE` if these are two groups",
    }),
  }),
  "kube/missing": define({
    severity: "error",
    message: () => ({ id: "nama KUBE kosong", en: "the name of the group is empty" }),
    hint: () => ({
      id: "isi nama kelompok itu, sama seperti di baris lainnya",
      en: "fill in the name of the group, as in its other rows",
    }),
  }),
  "header/months-as-columns": define<{ names: readonly string[] }>({
    severity: "error",
    message: ({ names }) => ({
      id: `setiap bulan punya kolom sendiri (${inBackticks(names)}), seharusnya satu baris untuk satu kelompok dan satu bulan`,
      en: `each month has a column of its own (${inBackticks(names)}), expected one row for one group and one month`,
    }),
    hint: () => ({
      id: "buat kolom `Bulan`, lalu tulis setiap bulan di barisnya sendiri",
      en: "make a column `Bulan` and write each month in a row of its own",
    }),
  }),
  "kube/not-named": define<{ rows: readonly number[]; more: number }>({
    severity: "warning",
    message: ({ rows, more }) => ({
      id: `nama kelompok kosong pada baris ${inBackticks(rows.map(String))}${more === 0 ? "" : ` dan \`${more}\` baris lain`}, jadi tidak dihitung sebagai anggota; kelompok di sekitarnya mungkin belum lengkap`,
      en: `the name of the group is empty in rows ${inBackticks(rows.map(String))}${more === 0 ? "" : ` and \`${more}\` more`}, so they count as members of none; the groups around them may be incomplete`,
    }),
    hint: () => ({
      id: "isi nama kelompok di baris-baris itu",
      en: "fill in the name of the group in these rows",
    }),
  }),
  "kube/line-not-read": define<{ rows: readonly number[]; more: number }>({
    severity: "warning",
    message: ({ rows, more }) => ({
      id: `baris ${inBackticks(rows.map(String))}${more === 0 ? "" : ` dan \`${more}\` baris lain`} tampaknya nama kelompok atau tempat, tetapi tidak pasti yang mana, jadi tidak dipakai`,
      en: `rows ${inBackticks(rows.map(String))}${more === 0 ? "" : ` and \`${more}\` more`} look like the name of a group or a place, but not for sure which, so they are not used`,
    }),
    hint: () => ({
      id: "tulis `KUBE` atau `Desa` di depan namanya, atau isi kolom `Nama KUBE` di setiap baris",
      en: "write `KUBE` or `Desa` before the name, or fill in a column `Nama KUBE` in every row",
    }),
  }),
  "sheet/not-read": define<{ names: readonly string[]; more: number }>({
    severity: "warning",
    message: ({ names, more }) => ({
      id: `file ini juga berisi daftar di lembar lain, yang tidak dibaca: ${inBackticks(names)}${more > 0 ? ` dan ${more} lainnya` : ""}`,
      en: `this file has lists on other sheets too, which are not read: ${inBackticks(names)}${more > 0 ? ` and ${more} more` : ""}`,
    }),
    hint: () => ({
      id: "satukan semua orang di satu lembar, atau periksa setiap lembar dengan `--sheet`",
      en: "bring everybody together on one sheet, or check each sheet with `--sheet`",
    }),
  }),
  "kube/said-once": define<{ rows: number }>({
    severity: "warning",
    message: ({ rows }) => ({
      id: `nama kelompok ditulis sekali saja dan dipakai untuk \`${rows}\` baris di bawahnya`,
      en: `the name of a group is written once and taken for \`${rows}\` rows below it`,
    }),
    hint: () => ({
      id: "periksa batas setiap kelompok, atau tulis nama kelompok di setiap baris",
      en: "check where each group ends, or write the name of the group in every row",
    }),
  }),
  "area/said-once": define<{ header: string; rows: number }>({
    severity: "warning",
    message: ({ header, rows }) => ({
      id: `\`${header}\` ditulis di atas anggotanya dan dipakai untuk \`${rows}\` baris di bawahnya`,
      en: `\`${header}\` is written above the members and taken for \`${rows}\` rows below it`,
    }),
    hint: ({ header }) => ({
      id: `periksa apakah mereka semua tinggal di sana, atau tambahkan kolom \`${header}\``,
      en: `check whether all of them live there, or add a column \`${header}\``,
    }),
  }),
  "kube/conflict": define<{ kube: string; header: string }>({
    severity: "error",
    message: ({ kube, header }) => ({
      id: `baris-baris kelompok \`${kube}\` berbeda isi di kolom \`${header}\`, jadi isinya tidak diketahui`,
      en: `the rows of the group \`${kube}\` differ in the column \`${header}\`, so it is not known`,
    }),
    hint: () => ({
      id: "samakan isi kolom itu untuk seluruh kelompok",
      en: "let the column say the same for the whole group",
    }),
  }),
  "kube/same-name": define<{ kube: string; places: readonly string[] }>({
    severity: "warning",
    message: ({ kube, places }) => ({
      id: `nama \`${kube}\` ada di \`${places.length}\` tempat (${inBackticks(places)}), jadi dihitung sebagai \`${places.length}\` kelompok`,
      en: `the name \`${kube}\` stands in \`${places.length}\` places (${inBackticks(places)}), so these are counted as \`${places.length}\` groups`,
    }),
    hint: () => ({
      id: "beri setiap kelompok nama sendiri; bila sebenarnya satu kelompok, betulkan desa/kelurahan anggotanya",
      en: "give each group a name of its own; if this is one group, correct the desa/kelurahan of its members",
    }),
  }),
  "kube/one-or-several": define<{ kube: string; places: readonly string[] }>({
    severity: "warning",
    message: ({ kube, places }) => ({
      id: `nama \`${kube}\` ada di \`${places.length}\` tempat (${inBackticks(places)}); apakah \`${places.length}\` kelompok? Jumlahnya belum pasti`,
      en: `the name \`${kube}\` stands in \`${places.length}\` places (${inBackticks(places)}); are these \`${places.length}\` groups? Its numbers are not certain`,
    }),
    hint: () => ({
      id: "bila beberapa kelompok, beri masing-masing nama sendiri; bila satu kelompok, betulkan desa/kelurahan anggotanya",
      en: "if these are several groups, give each a name of its own; if this is one, correct the desa/kelurahan of its members",
    }),
  }),
  "kube/near-names": define<{ names: readonly string[] }>({
    severity: "warning",
    message: ({ names }) => ({
      id: `nama kelompok ini hampir sama, jadi mungkin satu kelompok: ${inBackticks(names)}`,
      en: `these names are nearly the same, so they may be one group: ${inBackticks(names)}`,
    }),
    hint: () => ({
      id: "samakan namanya bila satu kelompok; bila berbeda, beri nomor atau nama yang jelas berbeda",
      en: "write one name if this is one group; if not, give them numbers or names that differ plainly",
    }),
  }),
  "kube/no-members": define<{ kube: string; suggestion: string | null }>({
    severity: "warning",
    message: ({ kube }) => ({
      id: `kelompok \`${kube}\` di daftar kelompok tidak punya anggota di daftar anggota, jadi barisnya tidak dipakai`,
      en: `the group \`${kube}\` of the list of groups has no member in the list of members, so its row is not used`,
    }),
    hint: ({ suggestion }) =>
      suggestion === null
        ? {
            id: "samakan nama dan tempatnya di kedua daftar",
            en: "write the same name and place in both lists",
          }
        : { id: `apakah maksudnya \`${suggestion}\`?`, en: `did you mean \`${suggestion}\`?` },
  }),
  "kube/not-told-apart": define<{ kube: string; groups: readonly string[] }>({
    severity: "warning",
    message: ({ kube, groups }) => ({
      id: `nama \`${kube}\` di daftar kelompok bisa berarti ${inBackticks(groups)}, jadi barisnya tidak dipakai`,
      en: `the name \`${kube}\` in the list of groups may mean ${inBackticks(groups)}, so its row is not used`,
    }),
    hint: () => ({
      id: "isi desa/kelurahannya, atau beri setiap kelompok nama sendiri di kedua daftar",
      en: "fill in the desa/kelurahan, or give each group a name of its own in both lists",
    }),
  }),
  "kube/duplicate": define<{ kube: string; first: number; file: string | null }>({
    severity: "warning",
    message: ({ kube, first, file }) => ({
      id: `kelompok \`${kube}\` sudah ada di baris \`${first}\`${file === null ? "" : ` file \`${file}\``} daftar kelompok`,
      en: `the group \`${kube}\` also stands in line \`${first}\`${file === null ? "" : ` of \`${file}\``} of the list of groups`,
    }),
    hint: () => ({
      id: "satu kelompok cukup satu baris; hapus baris gandanya, atau isi desa/kelurahan bila kelompoknya berbeda",
      en: "one row per group; remove the double one, or fill in the desa/kelurahan if these are two groups",
    }),
  }),
  "kube/not-listed": define<{ names: readonly string[]; more: number }>({
    severity: "warning",
    message: ({ names, more }) => ({
      id: `kelompok ini tidak ada di daftar kelompok: ${inBackticks(names)}${more === 0 ? "" : ` dan \`${more}\` lainnya`}`,
      en: `these groups are not in the list of groups: ${inBackticks(names)}${more === 0 ? "" : ` and \`${more}\` more`}`,
    }),
    hint: () => ({
      id: "tambahkan barisnya, atau samakan nama dan tempatnya di kedua daftar",
      en: "add their rows, or write the same name and place in both lists",
    }),
  }),
  "header/missing-column": define<{
    header: string;
    label: Text;
    fact: string;
    canAssume: boolean;
    /** Headers of the list that may hold it. */
    mayHold?: readonly string[];
  }>({
    severity: "warning",
    message: ({ header, label }) => ({
      id: `tidak ada kolom \`${header}\`, jadi ${label.id} tidak diketahui untuk seluruh daftar`,
      en: `there is no column \`${header}\`, so for the whole list the ${label.en} is not known`,
    }),
    hint: ({ header, fact, canAssume, mayHold: [candidate] = [] }) => {
      const add: Text = canAssume
        ? {
            id: `tambahkan kolom itu, atau nyatakan untuk semua orang: \`--assume ${fact}=…\``,
            en: `add the column, or state it for everybody: \`--assume ${fact}=…\``,
          }
        : { id: "tambahkan kolom itu", en: "add the column" };
      if (candidate === undefined) return add;
      return {
        id: `mungkin kolom \`${candidate}\` memuatnya: bila ya, beri ${sayColumn(candidate, header)}; bila tidak, ${add.id}`,
        en: `the column \`${candidate}\` may hold it: if so, give ${sayColumn(candidate, header)}; if not, ${add.en}`,
      };
    },
  }),
} as const;

/** A stable issue code, such as `nik/length`. */
export type IssueCode = keyof typeof ISSUES;

/** What the message of a code needs. */
export type IssueParams<C extends IssueCode> =
  (typeof ISSUES)[C] extends IssueDefinition<infer P> ? P : never;

/** Every issue code, in the order of the table. */
// Object.keys of a literal table gives exactly its keys.
export const ISSUE_CODES = Object.keys(ISSUES) as readonly IssueCode[];
