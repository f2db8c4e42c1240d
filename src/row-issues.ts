/** The texts of issues that a row of a person can have by itself, and its header. */
import type { IssueCode } from "./issue-catalogue.ts";
import {
  define,
  type ExcelDamage,
  type ImpossibleDate,
  type IssueText,
  inBackticks,
  type KnownPart,
  sayColumn,
} from "./issue-text.ts";
import type { Text } from "./language.ts";

/** So many headers are named in one message. */
const MOST_NAMED = 12;

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

export const ROW_ISSUES = {
  "nik/missing": define({
    message: () => ({ id: "NIK kosong", en: "the NIK is empty" }),
    hint: () => ({
      id: "isi NIK 16 angka dari KTP atau KK",
      en: "fill in the 16-digit NIK from the identity or family card",
    }),
  }),
  "nik/length": define<{ received: number }>({
    message: ({ received }) => ({
      id: `NIK berisi \`${received}\` angka, seharusnya \`16\``,
      en: `the NIK has \`${received}\` digits, expected \`16\``,
    }),
    hint: () => COPY_NIK,
  }),
  "nik/not-digits": define({
    message: () => ({
      id: "NIK memuat huruf atau tanda lain, seharusnya `16` angka",
      en: "the NIK has letters or other signs in it, expected `16` digits",
    }),
    hint: () => COPY_NIK,
  }),
  "nik/excel-damaged": define<{ damage: ExcelDamage }>({
    message: damagedByExcel({ id: "NIK", en: "NIK" }),
    hint: () => FORMAT_AS_TEXT,
  }),
  "nik/placeholder": define({
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
    message: () => ({
      id: "angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang mungkin (hari, bulan, tahun; untuk perempuan hari ditambah `40`)",
      en: "digits 7 to 12 of the NIK are no possible birth date (day, month, year; for women the day plus `40`)",
    }),
    hint: () => COPY_NIK,
  }),
  "nik/unknown-province": define<{ province: string }>({
    message: ({ province }) => ({
      id: `NIK diawali \`${province}\`, yang bukan kode provinsi`,
      en: `the NIK begins with \`${province}\`, which is no province code`,
    }),
    hint: () => COPY_NIK,
  }),
  "nik/birth-date-mismatch": define({
    message: () => ({
      id: "tanggal lahir dalam NIK tidak sama dengan kolom tanggal lahir",
      en: "the birth date in the NIK differs from the birth date column",
    }),
    hint: () => COMPARE_WITH_CARD,
  }),
  "nik/sex-mismatch": define({
    message: () => ({
      id: "jenis kelamin dalam NIK tidak sama dengan kolom jenis kelamin",
      en: "the sex in the NIK differs from the sex column",
    }),
    hint: () => COMPARE_WITH_CARD,
  }),
  "member/deceased": define({
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
    message: () => ({
      id: "isinya tidak menyebut hidup, meninggal, pindah atau hilang, jadi dianggap belum diisi",
      en: "this says neither alive, deceased, moved nor missing, so it is taken as not filled in",
    }),
    hint: () => ({
      id: "tulis `HIDUP`, `MATI`, `PINDAH` atau `HILANG`, atau kodenya `1`–`4`",
      en: "write `HIDUP` (alive), `MATI`, `PINDAH` or `HILANG`, or its code, `1`–`4`",
    }),
  }),
  "kk/length": define<{ received: number }>({
    message: ({ received }) => ({
      id: `nomor KK berisi \`${received}\` angka, seharusnya \`16\``,
      en: `the family card number has \`${received}\` digits, expected \`16\``,
    }),
    hint: () => COPY_KK,
  }),
  "kk/not-digits": define({
    message: () => ({
      id: "nomor KK memuat huruf atau tanda lain, seharusnya `16` angka",
      en: "the family card number has letters or other signs in it, expected `16` digits",
    }),
    hint: () => COPY_KK,
  }),
  "kk/placeholder": define({
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
    message: () => ({
      id: "nomor KK sama dengan NIK di baris ini, padahal keduanya nomor yang berbeda; nomor KK-nya tidak dipakai",
      en: "the family card number equals the NIK of this row, and yet they are different numbers; the family card number is not used",
    }),
    hint: () => COPY_KK,
  }),
  "kk/looks-like-nik": define({
    message: () => ({
      id: "nomor KK ini seperti NIK perempuan: angka ke-7 dan ke-8-nya lebih dari `40`",
      en: "this family card number looks like the NIK of a woman: its digits 7 and 8 are greater than `40`",
    }),
    hint: () => COPY_KK,
  }),
  "kk/excel-damaged": define<{ damage: ExcelDamage }>({
    message: damagedByExcel({ id: "nomor KK", en: "family card number" }),
    hint: () => FORMAT_AS_TEXT,
  }),
  "date/impossible": define<{ reason: ImpossibleDate }>({
    message: ({ reason }) => IMPOSSIBLE_DATES[reason],
    hint: () => WRITE_DATE,
  }),
  "date/two-digit-year": define({
    message: () => ({
      id: "tahunnya hanya dua angka, jadi abadnya tidak pasti",
      en: "the year has only two digits, so its century is not certain",
    }),
    hint: () => WRITE_DATE,
  }),
  "date/known-in-part": define<{ part: KnownPart }>({
    message: ({ part }) => ({
      id: `${KNOWN_PARTS[part].id}, jadi umurnya hanya diketahui sebagian`,
      en: `${KNOWN_PARTS[part].en}, so the age is known in part`,
    }),
    hint: () => WRITE_DATE,
  }),
  "date/unreadable": define({
    message: () => ({ id: "isinya tidak terbaca sebagai tanggal", en: "this cannot be read as a date" }),
    hint: () => WRITE_DATE,
  }),
  "date/in-future": define<{ asOf: string }>({
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
    message: () => ({
      id: "isinya bukan kode desa/kelurahan Kemendagri, seharusnya seperti `21.01.06.1009`",
      en: "this is no Kemendagri code of a desa or kelurahan, expected one like `21.01.06.1009`",
    }),
    hint: () => ({
      id: "tulis kode Kemendagri, bukan kode BPS, atau kosongkan; nama desa sampai provinsi tetap dipakai",
      en: "write the Kemendagri code, not the one of BPS, or leave it empty; the names from desa to province still count",
    }),
  }),
  "header/duplicate": define<{ first: string; second: string }>({
    message: ({ first, second }) => ({
      id: `kolom \`${first}\` dan \`${second}\` memuat hal yang sama`,
      en: `the columns \`${first}\` and \`${second}\` hold the same thing`,
    }),
    hint: () => ONE_COLUMN,
  }),
  "header/unknown": define<{
    headers: readonly { readonly name: string; readonly suggestion: string | null }[];
  }>({
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
    message: ({ name }) => ({
      id: `nama kolom \`${name}\` tidak boleh dipakai`,
      en: `a column may not be named \`${name}\``,
    }),
    hint: () => ({ id: "hapus kolom itu", en: "remove that column" }),
  }),
  "cell/empty-mark": define<{ mark: string }>({
    message: ({ mark }) => ({
      id: `isinya hanya tanda kosong (\`${mark}\`), jadi dianggap belum diisi`,
      en: `the cell holds only a mark of an empty value (\`${mark}\`), so it is taken as not filled in`,
    }),
    hint: () => ({
      id: "tulis isinya, atau kosongkan bila tidak diketahui",
      en: "write the value, or leave the cell empty if it is not known",
    }),
  }),
  "cell/too-long": define<{ received: number; limit: number }>({
    message: ({ received, limit }) => ({
      id: `isinya \`${received}\` tanda, paling banyak \`${limit}\``,
      en: `the cell has \`${received}\` characters, at most \`${limit}\` are read`,
    }),
    hint: () => CHECK_SEPARATORS,
  }),
  "cell/several-numbers": define<{ expected: 1 | 2 }>({
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
    message: ({ received }) => ({
      id: `isinya \`${received}\`, seharusnya teks, bilangan, atau ya/tidak`,
      en: `the cell holds \`${received}\`, expected a text, a number or a yes/no`,
    }),
  }),
  "cell/conflict": define<{ first: string; second: string }>({
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
    message: ({ received, expected }) => ({
      id: `baris ini berisi \`${received}\` sel, kolomnya hanya \`${expected}\``,
      en: `the row has \`${received}\` cells for \`${expected}\` columns`,
    }),
    hint: () => CHECK_SEPARATORS,
  }),
  "row/too-few-cells": define<{ received: number; expected: number }>({
    message: ({ received, expected }) => ({
      id: `baris ini berisi \`${received}\` sel, kolomnya \`${expected}\`; sisanya dianggap kosong`,
      en: `the row has \`${received}\` cells for \`${expected}\` columns; the rest are taken as empty`,
    }),
    hint: () => CHECK_SEPARATORS,
  }),
  "property/unknown": define<{ property: string; suggestion: string | null }>({
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
    message: ({ fact, from }) => ({
      id: `fakta \`${fact}\` ${from === null ? "dihitung dari anggota" : `dibaca dari \`${from}\``}, jadi nilai dalam \`facts\` tidak dipakai`,
      en: `the fact \`${fact}\` is ${from === null ? "counted from the members" : `read from \`${from}\``}, so what \`facts\` says of it is not used`,
    }),
    hint: () => ({ id: "hapus fakta itu dari `facts`", en: "remove it from `facts`" }),
  }),
  "fact/invalid": define<{ fact: string }>({
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
    message: () => ({ id: "isinya bukan bilangan bulat", en: "this is no whole number" }),
    hint: () => ({
      id: "tulis angkanya saja, misalnya `12` atau `1.500.000`",
      en: "write digits only, such as `12` or `1.500.000`",
    }),
  }),
  "number/out-of-range": define<{ min: number; max: number | null }>({
    message: ({ min, max }) => ({
      id: max === null ? `bilangannya kurang dari \`${min}\`` : `bilangannya di luar \`${min}\`–\`${max}\``,
      en: max === null ? `the number is less than \`${min}\`` : `the number is outside \`${min}\`–\`${max}\``,
    }),
  }),
  "kube/missing": define({
    message: () => ({ id: "nama KUBE kosong", en: "the name of the group is empty" }),
    hint: () => ({
      id: "isi nama kelompok itu, sama seperti di baris lainnya",
      en: "fill in the name of the group, as in its other rows",
    }),
  }),
} as const satisfies Partial<Record<IssueCode, IssueText<never>>>;
