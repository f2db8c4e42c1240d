/** The texts of issues that only a list tells, and those of groups and of monitoring records. */
import type { IssueCode } from "./issue-catalogue.ts";
import { define, type IssueText, inBackticks, type NamedRows, sayColumn } from "./issue-text.ts";
import type { Text } from "./language.ts";

function inRows({ named, more }: NamedRows): Text {
  return {
    id: `baris ${inBackticks(named)}${more === 0 ? "" : ` dan \`${more}\` baris lain`}`,
    en: `${named.length + more === 1 ? "row" : "rows"} ${inBackticks(named)}${more === 0 ? "" : ` and \`${more}\` more`}`,
  };
}

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

export const LIST_ISSUES = {
  "nik/duplicate": define<{ first: number; file: string | null; others: number }>({
    message: ({ first, file, others }) => ({
      id: `NIK ini juga ada di baris \`${first}\`${file === null ? "" : ` file \`${file}\``}${others === 0 ? "" : ` dan \`${others}\` baris lain`}`,
      en: `this NIK also stands in line \`${first}\`${file === null ? "" : ` of \`${file}\``}${others === 0 ? "" : ` and in \`${others}\` more`}`,
    }),
    hint: () => ({
      id: "satu orang cukup satu baris; hapus baris ganda atau betulkan NIK yang salah salin",
      en: "one row per person; remove the double row or correct the NIK that was copied wrongly",
    }),
  }),
  "member/same-person": define<{ other: number; file: string | null }>({
    message: ({ other, file }) => ({
      id: `nama, tanggal lahir dan jenis kelamin yang sama ada di baris \`${other}\`${file === null ? "" : ` file \`${file}\``} dengan NIK lain; mungkin orang yang sama`,
      en: `the same name, birth date and sex stand in line \`${other}\`${file === null ? "" : ` of \`${file}\``} under another NIK; this may be the same person`,
    }),
    hint: () => ({
      id: "cocokkan kedua NIK dengan KTP; bila orangnya sama, hapus baris yang NIK-nya salah atau sementara",
      en: "compare both NIK with the identity card; if it is one person, remove the row whose NIK is wrong or temporary",
    }),
  }),
  "kk/in-two-groups": define<{ kube: string; first: number; file: string | null }>({
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
    message: ({ kube, rows, isDamaged, min, max }) => ({
      id: `kelompok \`${kube}\`: No. KK kosong${isDamaged ? " atau tidak terbaca" : ""} pada ${inRows(rows).id}, jadi jumlah KK-nya \`${min}\` ${max - min === 1 ? "atau" : "sampai"} \`${max}\``,
      en: `group \`${kube}\`: no ${isDamaged ? "readable " : ""}family card number in ${inRows(rows).en}, so it has \`${min}\` ${max - min === 1 ? "or" : "to"} \`${max}\` households`,
    }),
    hint: () => ({
      id: "isi nomor KK 16 angka dari Kartu Keluarga di baris-baris itu",
      en: "fill in the 16-digit number from the family card in these rows",
    }),
  }),
  "date/month-first-column": define<{ name: string; count: number }>({
    message: ({ name, count }) => ({
      id: `kolom \`${name}\` ditulis dengan bulan di depan (\`${count}\` tanggal tidak mungkin dibaca lain), jadi dibaca begitu`,
      en: `the column \`${name}\` is written month first (\`${count}\` dates can be nothing else), so it is read so`,
    }),
    hint: () => ({
      id: "format kolom itu sebagai hari, bulan, tahun (`17/08/1980`); tanggal yang dapat dibaca dua cara diketahui hanya bila NIK memastikannya",
      en: "format the column as day, month, year (`17/08/1980`); a date that can be read both ways is known only where the NIK settles it",
    }),
  }),
  "area/near-names": define<{ kube: string; names: readonly string[] }>({
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
    message: ({ columns }) => ({
      id: `tidak ada kolom ${inBackticks(columns)}, padahal nama desa/kelurahan berulang di tempat lain; jadi tempatnya belum pasti`,
      en: `there is no column ${inBackticks(columns)}, and names of desa/kelurahan repeat elsewhere; so the place is not certain`,
    }),
    hint: ({ columns, code }) => ({
      id: `tambahkan kolom ${inBackticks(columns)}, atau kolom \`${code}\``,
      en: `add the columns ${inBackticks(columns)}, or the column \`${code}\``,
    }),
  }),
  "header/age-not-used": define<{ name: string; wanted: string }>({
    message: ({ name, wanted }) => ({
      id: `kolom \`${name}\` terlihat tetapi tidak dipakai: umur dihitung dari \`${wanted}\` pada tanggal pemeriksaan, bukan pada hari daftar dibuat`,
      en: `the column \`${name}\` was seen and is not used: ages are counted from \`${wanted}\` on the day of the check, not on the day the list was made`,
    }),
    hint: ({ wanted }) => ({
      id: `tambahkan kolom \`${wanted}\`; tahun lahir saja juga membantu, misalnya \`1980\``,
      en: `add the column \`${wanted}\`; the year of birth alone helps too, such as \`1980\``,
    }),
  }),
  "number/excel-damaged": define({
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
    message: () => ({
      id: "isinya tidak terbaca sebagai jumlah rupiah",
      en: "this cannot be read as an amount of rupiah",
    }),
    hint: () => WRITE_RUPIAH,
  }),
  "rupiah/ambiguous": define({
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
    message: ({ active, members }) => ({
      id: `anggota aktifnya \`${active}\`, padahal jumlah anggotanya \`${members}\`; keduanya tidak dipakai`,
      en: `\`${active}\` members are active, and yet there are \`${members}\` in all; neither number is used`,
    }),
    hint: () => COUNT_MEMBERS,
  }),
  "iks/too-many-contributors": define<{ contributors: number; members: number }>({
    message: ({ contributors, members }) => ({
      id: `penyetor IKS-nya \`${contributors}\`, padahal jumlah anggotanya \`${members}\`; keduanya tidak dipakai`,
      en: `\`${contributors}\` members pay into the IKS, and yet there are \`${members}\` in all; neither number is used`,
    }),
    hint: () => COUNT_MEMBERS,
  }),
  "period/missing": define({
    message: () => ({
      id: "periodenya kosong, jadi bulan atau hari kunjungannya tidak diketahui",
      en: "the period is empty, so neither the month nor the day of the visit is known",
    }),
    hint: () => WRITE_PERIOD,
  }),
  "period/unreadable": define({
    message: () => ({
      id: "isinya tidak terbaca sebagai bulan atau tanggal",
      en: "this can be read neither as a month nor as a date",
    }),
    hint: () => WRITE_PERIOD,
  }),
  "period/in-future": define<{ period: string; asOf: string }>({
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
    message: ({ period, first, file, others }) => ({
      id: `kelompok ini sudah punya data untuk \`${period}\` di baris \`${first}\`${file === null ? "" : ` file \`${file}\``}${others === 0 ? "" : ` dan \`${others}\` baris lain`}`,
      en: `for \`${period}\` this group also stands in line \`${first}\`${file === null ? "" : ` of \`${file}\``}${others === 0 ? "" : ` and in \`${others}\` more`}`,
    }),
    hint: () => ({
      id: "hapus baris ganda, betulkan periodenya, atau isi `ID KUBE` bila kelompoknya berbeda",
      en: "remove the double row, correct the period, or fill in `ID KUBE` if these are two groups",
    }),
  }),
  "header/months-as-columns": define<{ names: readonly string[] }>({
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
} as const satisfies Partial<Record<IssueCode, IssueText<never>>>;
