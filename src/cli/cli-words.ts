/** The words of `--help` and of notes on standard error, in both languages. */
import type { Language, Text } from "../language.ts";

const WORDS = {
  about: {
    id: "Memeriksa daftar calon anggota KUBE dan menilai KUBE menurut aturan yang bersumber, berversi, dan dapat dibaca mesin.",
    en: "Checks lists of KUBE applicants and scores KUBE by rules that are cited, versioned and machine-readable.",
  },
  check: {
    id: "periksa daftar anggota: setiap orang dan setiap kelompok",
    en: "check a list of members: every person and every group",
  },
  score: {
    id: "beri nilai setiap kelompok dalam daftar pemantauan: indikator, nilai, tahap, status",
    en: "score the groups of a monitoring list: indicators, total, stage, status",
  },
  rank: {
    id: "urutkan kelompok dan pilih menurut kuota atau anggaran",
    en: "rank the groups and shortlist them within a quota or a budget",
  },
  cards: {
    id: "kartu pemantauan setiap kelompok untuk dicetak, satu halaman satu kelompok",
    en: "a report card for each group to print, a page each",
  },
  portfolio: {
    id: "hitung kelompok menurut status, tahap, tempat, jenis usaha, dan tahun terbentuk",
    en: "count the groups by status, stage, place, kind of business and year of formation",
  },
  diff: {
    id: "bandingkan dua aturan dengan pasti: keputusan siapa yang berubah",
    en: "compare two rulesets exactly: whose decision changes",
  },
  template: {
    id: "tulis daftar kosong dengan kolom yang diminta sebuah aturan, untuk diisi",
    en: "write an empty list with the columns that a ruleset asks for, to be filled in",
  },
  sample: {
    id: "tulis daftar karangan dengan kesalahan yang diketahui, untuk mencoba dan belajar",
    en: "write a made-up list with known faults, to try things out and to learn",
  },
  fix: {
    id: "perbaiki penulisan sel sebuah daftar anggota yang artinya pasti: tanggal, ejaan, spasi, nama kelompok dan tempat",
    en: "repair the writing of cells of a list of members whose meaning is certain: dates, spellings, spaces, names of groups and places",
  },
  fixFile: {
    id: "daftar CSV, XLSX, ODS, JSON, atau NDJSON; `-` untuk masukan standar",
    en: "a list in CSV, XLSX, ODS, JSON or NDJSON; `-` for standard input",
  },
  fixOutput: {
    id: "tulis daftar yang diperbaiki ke file ini, bukan ke keluaran standar; file asalnya tidak pernah diubah",
    en: "write the repaired list to this file instead of standard output; the file itself is never changed",
  },
  fixChanges: {
    id: "tulis setiap sel yang diubah, isi lama dan barunya, ke file ini (CSV, atau JSON bila berakhiran `.json`); berisi data pribadi, simpan di kantor",
    en: "write every cell changed, what it said and says, to this file (CSV, or JSON if it ends in `.json`); it holds personal data, keep it in the office",
  },
  fixFormat: {
    id: "bentuk laporan tentang yang diubah dan yang tersisa",
    en: "format of the report on what was changed and what is left",
  },
  fixRuleset: {
    id: "aturan yang kolom-kolomnya sendiri dikenali juga",
    en: "ruleset whose own columns are known too",
  },
  fixGroups: {
    id: "daftar kelompok: nama kelompok ditulis seperti di sana; boleh lebih dari sekali",
    en: "list of groups: names of groups are written as they are there; may be repeated",
  },
  fixAsOf: {
    id: "tahun dua angka dibaca menurut hari ini, YYYY-MM-DD (bawaan: hari ini di Asia/Jakarta)",
    en: "years of two digits are read as of this day, YYYY-MM-DD (default: today in Asia/Jakarta)",
  },
  dryRun: {
    id: "tampilkan saja yang akan diubah, tanpa menulis daftarnya; kode keluar 1 bila ada",
    en: "only show what would be changed, without writing the list; exit code 1 if there is anything",
  },
  fixPii: {
    id: "tampilkan juga isi kolom yang menyangkut orang",
    en: "show also what columns about persons hold",
  },
  fixAll: {
    id: "tampilkan semua baris, semua perubahan, dan semua yang tersisa",
    en: "show all lines, all changes and all that is left",
  },
  kind: {
    id: "jenis daftar: anggota, atau pemantauan",
    en: "kind of list: of members, or of monitoring",
  },
  defaultOfKind: {
    id: "bawaan: aturan bawaan untuk jenis daftarnya",
    en: "default: the usual one for the kind of list",
  },
  templateFormat: {
    id: "bentuk file (bawaan: xlsx bila nama filenya berakhiran itu, selain itu csv)",
    en: "format of the file (default: xlsx if its name ends so, otherwise csv)",
  },
  rows: { id: "banyaknya baris", en: "number of rows" },
  seed: {
    id: "angka awal acak: angka yang sama memberi daftar yang sama di mana pun",
    en: "seed: the same number gives the same list anywhere",
  },
  sampleHolds: {
    id: "daftar karangan ini sengaja berisi kesalahan:",
    en: "this made-up list holds faults on purpose:",
  },
  firstLine: { id: "yang pertama di baris", en: "first in line" },
  rulesetsOrFiles: {
    id: "id aturan, boleh dengan versi, file aturan, atau folder berisi file aturan",
    en: "ids of rulesets, with a version if you like, rule files, or folders of them",
  },
  ruleFiles: {
    id: "file aturan, atau folder berisi file aturan (bawaan: aturan bawaan program)",
    en: "rule files, or folders of them (default: the rulesets shipped with the program)",
  },
  rulesetOrFile: {
    id: "id aturan, boleh dengan versi, atau file aturan (`./rencana.json`)",
    en: "id of a ruleset, with a version if you like, or a rule file (`./plan.json`)",
  },
  impactList: {
    id: "daftar anggota: keputusan siapa di daftar ini yang berubah; boleh diulang",
    en: "a list of members: whose decision on it changes; may be repeated",
  },
  rules: { id: "lihat, periksa, dan uji aturan", en: "see, lint and test rulesets" },
  rulesList: { id: "daftar aturan", en: "list the rulesets" },
  rulesShow: { id: "tampilkan satu aturan beserta sumbernya", en: "show one ruleset with its sources" },
  rulesLint: { id: "periksa bentuk dan isi file aturan", en: "check the shape and content of rule files" },
  rulesReview: {
    id: "apa dari aturan yang perlu ditinjau lagi: lewat waktunya, sumbernya lemah, dicabut, atau masih ada pertanyaan",
    en: "what of rulesets has to be looked at again: overdue, on weak sources, repealed, or with open questions",
  },
  rulesCompare: {
    id: "tampilkan aturan keanggotaan berdampingan dalam satu tabel",
    en: "show membership rulesets side by side in one table",
  },
  ignoredReviews: {
    id: "kode temuan yang tidak dihitung, dipisah koma",
    en: "codes of findings that do not count, joined by commas",
  },
  rulesTest: {
    id: "jalankan contoh dalam aturan, beserta cakupan dan mutannya",
    en: "run the examples of rulesets, with their coverage and mutants",
  },
  rulesDocs: {
    id: "tulis satu halaman untuk setiap aturan, untuk dibaca ahli hukum",
    en: "write a page for each ruleset, for a lawyer to read",
  },
  rulesVectors: {
    id: "tulis kasus uji sebuah aturan, untuk memeriksa penerapannya dalam bahasa pemrograman lain",
    en: "write the cases of a ruleset, to check an implementation in another language by",
  },
  rulesWatch: {
    id: "periksa dan uji file aturan, dan tulis halamannya, setiap kali disimpan; Ctrl-C mengakhiri",
    en: "lint and test rule files, and write their pages, at each save; Ctrl-C ends it",
  },
  watchedFiles: {
    id: "file aturan, atau folder berisi file aturan",
    en: "rule files, or folders of them",
  },
  watching: { id: "menunggu perubahan:", en: "waiting for a change of" },
  rulesExamples: {
    id: "susun contoh yang belum ada dalam file aturan dari tabel keputusannya, untuk dipastikan",
    en: "make the examples that a rule file lacks from its decision tables, for somebody to confirm",
  },
  ruleFile: { id: "satu file aturan", en: "one rule file" },
  writeExamples: {
    id: "tambahkan contohnya ke file itu; tanpa ini hanya ditampilkan",
    en: "add the examples to the file; without it they are only shown",
  },
  confirmExamples: {
    id: "semua contoh sudah dibandingkan dengan peraturannya: hapus tanda bahwa belum dipastikan",
    en: "all examples have been held against the regulation: take off the mark that they are not confirmed",
  },
  rulesNew: {
    id: "susun file aturan sendiri dari pilihan, atau dari jawaban di terminal",
    en: "draft a rule file of your own from options, or from answers on a terminal",
  },
  newFile: {
    id: "file yang ditulis, yang belum boleh ada; `-` atau tanpa nama untuk keluaran standar",
    en: "the file to write, which may not be there yet; `-` or none for standard output",
  },
  newId: { id: "id aturan, misalnya `kota-x-2026`", en: "id of the ruleset, such as `kota-x-2026`" },
  newTitle: {
    id: "nama aturan; di sini dan di teks lain, bahasa Inggris boleh menyusul sesudah ` | `",
    en: "title of the ruleset; here and in other texts English may follow after ` | `",
  },
  newIssuer: { id: "siapa yang menerbitkannya", en: "who issued it" },
  newSummary: {
    id: "apa isinya, dan seberapa banyak yang dibaca",
    en: "what it is, and how much of it was seen",
  },
  newInstrument: {
    id: "judul peraturan atau surat yang menjadi sumbernya",
    en: "title of the regulation or letter it rests on",
  },
  newConfidence: {
    id: "A dibaca di sumbernya, B sumber kedua yang sejalan, C satu sumber lemah, X tidak ditemukan",
    en: "A read in the source, B secondary sources that agree, C one weak source, X not found",
  },
  newPublisher: { id: "siapa yang mengumumkan sumbernya", en: "who published the source" },
  newDate: {
    id: "tanggal sumbernya, seteliti yang diketahui",
    en: "date of the source, as precise as it is known",
  },
  newStatus: {
    id: "apa yang dibaca dari sumbernya, dan apa yang tidak",
    en: "what of the source was seen, and what not",
  },
  newInForce: {
    id: "sejak kapan berlaku, seteliti yang diketahui (bawaan: belum diketahui)",
    en: "from when it is in force, as precise as it is known (default: not known)",
  },
  newExtends: {
    id: "aturan dasar yang diubah, boleh dengan versi",
    en: "the ruleset it starts from, with a version if you like",
  },
  newParam: {
    id: "angka atau daftar aturan dasar dengan nilai lain: `maxAge=55 @ angka 2`; boleh diulang",
    en: "a parameter of the base with another value: `maxAge=55 @ item 2`; may be repeated",
  },
  newDrop: {
    id: "syarat aturan dasar yang tidak berlaku; boleh diulang",
    en: "a criterion of the base that does not hold; may be repeated",
  },
  newFact: {
    id: "fakta sendiri dan judul kolomnya, `member.cityYears: 0..120 tahun; Lama Domisili`, atau yang dihitung dari anggota, `kube.womenShare: bagian member.sex = perempuan; bagian perempuan`; boleh diulang",
    en: "a fact of your own and the header of its column, `member.cityYears: 0..120 tahun; Lama Domisili`, or one counted from members, `kube.womenShare: share member.sex = perempuan; share of women`; may be repeated",
  },
  newAdd: {
    id: "syarat: `umur: member.age 20..55 @ angka 2: kutipan`; boleh diulang",
    en: "a criterion: `age: member.age 20..55 @ item 2: quotation`; may be repeated",
  },
  newOpen: {
    id: "yang dibiarkan terbuka oleh sumbernya: `SYARAT: KEADAAN ? PERTANYAAN`; boleh diulang",
    en: "what the source leaves open: `CRITERION: CONDITION ? QUESTION`; may be repeated",
  },
  newInterpretation: {
    id: "bagaimana sumbernya dibaca di tempat yang longgar: `SYARAT: TAFSIRAN`; boleh diulang",
    en: "how the source is read where it leaves room: `CRITERION: READING`; may be repeated",
  },
  nextSteps: { id: "berikutnya:", en: "next:" },
  askTitle: { id: "Nama aturan ini?", en: "Title of the ruleset?" },
  askId: {
    id: "Id-nya (huruf kecil, misalnya kota-x-2026)?",
    en: "Its id (lower case, such as kota-x-2026)?",
  },
  askIssuer: { id: "Siapa yang menerbitkannya?", en: "Who issued it?" },
  askInstrument: {
    id: "Judul peraturan atau surat yang menjadi sumbernya?",
    en: "Title of the regulation or letter it rests on?",
  },
  askConfidence: {
    id: "Bagaimana sumbernya diketahui (A dibaca sendiri, B sumber kedua yang sejalan, C satu sumber lemah, X tidak ditemukan)?",
    en: "How is the source known (A read itself, B secondary sources that agree, C one weak source, X not found)?",
  },
  askInForce: {
    id: "Berlaku sejak kapan (2026, 2026-01, atau 2026-01-15; kosong bila belum diketahui)?",
    en: "In force from when (2026, 2026-01 or 2026-01-15; empty if not known)?",
  },
  askExtends: {
    id: "Mengubah aturan yang sudah ada? Id-nya (lihat `rules list`; kosong bila tidak)?",
    en: "Does it change a ruleset that is there? Its id (see `rules list`; empty if not)?",
  },
  askParam: {
    id: "Angka yang berubah, misalnya maxAge=55 @ angka 2 (kosong bila selesai)?",
    en: "A number that changes, such as maxAge=55 @ item 2 (empty to go on)?",
  },
  askDrop: {
    id: "Id syarat yang tidak berlaku lagi (kosong bila selesai)?",
    en: "Id of a criterion that does not hold any more (empty to go on)?",
  },
  askFact: {
    id: "Fakta sendiri dengan kolomnya, misalnya member.cityYears: 0..120 tahun; Lama Domisili, atau kube.womenShare: bagian member.sex = perempuan; bagian perempuan (kosong bila selesai)?",
    en: "A fact of your own with its column, such as member.cityYears: 0..120 tahun; Lama Domisili, or kube.womenShare: share member.sex = perempuan; share of women (empty to go on)?",
  },
  askAdd: {
    id: "Syarat, misalnya umur: member.age 20..55 @ angka 2 (kosong bila selesai)?",
    en: "A criterion, such as age: member.age 20..55 @ item 2 (empty to go on)?",
  },
  askOpen: {
    id: "Yang dibiarkan terbuka, misalnya kawin: member.maritalStatus = kawin-belum-tercatat ? apakah nikah siri termasuk? (kosong bila selesai)",
    en: "What is left open, such as married: member.maritalStatus = kawin-belum-tercatat ? does an unregistered marriage count? (empty to go on)",
  },
  askInterpretation: {
    id: "Tafsiran, misalnya umur: Umur dihitung dalam tahun penuh. (kosong bila selesai)",
    en: "A reading, such as age: Age is counted in completed years. (empty to go on)",
  },
  sql: {
    id: "tulis sebuah aturan sebagai SQL, untuk dijalankan di basis data tempat datanya berada",
    en: "write a ruleset as SQL, to be run in the database where the register is",
  },
  dialect: { id: "basis datanya", en: "which database it is for" },
  table: {
    id: "nama tabel, boleh dengan skema: `dinsos.warga` (bawaan: anggota, atau pemantauan)",
    en: "name of the table, with a schema if you like: `dinsos.warga` (default: anggota, or pemantauan)",
  },
  sqlColumns: {
    id: "file JSON yang menyebut kolom setiap isian (bawaan: nama biasa, misalnya `birth_date`) dan arti teksnya: `values`, atau `words` untuk kata-kata daftar",
    en: "a JSON file that names the column of each field (default: usual names such as `birth_date`) and what its texts mean: `values`, or `words` for the words of lists",
  },
  sqlForm: { id: "pernyataan saja, view, atau model dbt", en: "bare statements, views, or models of dbt" },
  sqlOutput: {
    id: "tulis ke file ini (dbt: folder), bukan ke keluaran standar",
    en: "write to this file (dbt: folder) instead of standard output",
  },
  vectorsSql: {
    id: "tulis kasus uji sebagai satu kueri SQL, yang tidak memberi satu baris pun bila basis datanya benar",
    en: "write the cases as one SQL query, which gives no row where the database is right",
  },
  impactDialect: {
    id: "tulis kueri SQL yang menghitung keputusan siapa yang berubah di sebuah register",
    en: "write the SQL query that counts whose decision changes in a register",
  },
  ownRules: {
    id: "file aturan sendiri, atau folder berisi file aturan; boleh diulang",
    en: "a rule file of your own, or a folder of them; may be repeated",
  },
  resolved: {
    id: "tampilkan seluruhnya, termasuk yang berasal dari aturan dasarnya",
    en: "show the whole, with what comes from the base it extends",
  },
  outputFolder: {
    id: "tulis halaman kedua bahasa ke folder ini",
    en: "write the pages of both languages into this folder",
  },
  files: {
    id: "daftar CSV, XLSX, ODS, JSON, atau NDJSON; `-` untuk masukan standar",
    en: "lists in CSV, XLSX, ODS, JSON or NDJSON; `-` for standard input",
  },
  rulesetId: {
    id: "id aturan, boleh dengan versi: `id@1.0.0`",
    en: "id of a ruleset, with a version if you like: `id@1.0.0`",
  },
  asOf: {
    id: "tanggal pemeriksaan, YYYY-MM-DD; umur dihitung pada hari itu (bawaan: hari ini di Asia/Jakarta)",
    en: "day of the check, YYYY-MM-DD; ages are counted on it (default: today in Asia/Jakarta)",
  },
  asOfPeriod: {
    id: "tanggal pemeriksaan, YYYY-MM-DD; periode sesudahnya adalah kesalahan (bawaan: hari ini di Asia/Jakarta)",
    en: "day of the check, YYYY-MM-DD; a period after it is an error (default: today in Asia/Jakarta)",
  },
  format: { id: "bentuk keluaran", en: "format of the output" },
  output: {
    id: "tulis ke file ini, bukan ke keluaran standar",
    en: "write to this file instead of standard output",
  },
  outputs: {
    id: "tulis ke file ini, dalam bentuk FORMAT, bukan ke keluaran standar; `-` untuk keluaran standar; boleh diulang; `xlsx` memuat daftar Anda sendiri, utuh dengan NIK dan nama",
    en: "write to this file, in the format FORMAT, instead of standard output; `-` for standard output; may be repeated; `xlsx` holds your own list, whole with NIK and names",
  },
  sheet: {
    id: "nama lembar yang memuat daftarnya, bila buku kerjanya berisi beberapa (bawaan: yang memuat kolom daftar)",
    en: "name of the sheet with the list, in a workbook of several (default: the one with the columns of a list)",
  },
  assume: {
    id: "anggap FACT bernilai VALUE bila kosong; boleh diulang",
    en: "take FACT as VALUE where it is missing; may be repeated",
  },
  lang: { id: "bahasa", en: "language" },
  groupBy: {
    id: "judul kolom yang memuat kelompok, bila bukan `Nama KUBE`; `none` untuk orang saja",
    en: "header of the column that holds the group, if not `Nama KUBE`; `none` for persons only",
  },
  groupsFile: {
    id: "daftar kelompok dengan rencana usaha, rekening dan lainnya, satu baris per kelompok; boleh berulang",
    en: "list of groups with their business plan, account and the like, one row per group; may be repeated",
  },
  column: {
    id: "kolom berjudul HEADER memuat FIELD, misalnya `Tgl=Tanggal Lahir`; `-` untuk diabaikan; boleh diulang",
    en: "the column headed HEADER holds FIELD, such as `Tgl=Tanggal Lahir`; `-` to leave it alone; may be repeated",
  },
  columns: {
    id: "file JSON yang menyebut isi kolom, judul demi judul",
    en: "a JSON file that says what columns hold, header by header",
  },
  config: {
    id: "pengaturan dari file ini, bukan dari `aturan-kube.config.json` terdekat",
    en: "settings from this file instead of the nearest `aturan-kube.config.json`",
  },
  noConfig: { id: "tanpa pengaturan dari file", en: "no settings from a file" },
  configured: { id: "memakai pengaturan", en: "using the settings of" },
  configCommand: {
    id: "tampilkan pengaturan yang berlaku dan asalnya",
    en: "show the settings that hold and where they come from",
  },
  configShow: {
    id: "tampilkan pengaturan yang berlaku untuk file-file ini, dan di mana tertulis",
    en: "show the settings that hold for these files, and where they stand",
  },
  configFiles: {
    id: "daftar yang hendak diperiksa; tanpa ini pengaturan untuk semua daftar",
    en: "the lists to be checked; without any, the settings for all lists",
  },
  noConfigFile: {
    id: "tidak ada `aturan-kube.config.json` di folder ini atau di atasnya; semua pilihan bernilai bawaan",
    en: "there is no `aturan-kube.config.json` in this folder or above it; all options have their defaults",
  },
  noSettings: { id: "tidak ada pengaturan", en: "no settings" },
  maxIneligible: {
    id: "kode keluar 1 hanya bila orang yang tidak memenuhi syarat lebih dari ini: bilangan, atau persen dari semua orang (`5%`)",
    en: "exit code 1 only if more persons than this are ineligible: a number, or a share of all (`5%`)",
  },
  maxUndetermined: {
    id: "sama, untuk orang yang belum dapat ditentukan",
    en: "the same for persons who are undetermined",
  },
  maxErrors: { id: "sama, untuk kesalahan", en: "the same for errors" },
  maxWarnings: { id: "sama, untuk peringatan", en: "the same for warnings" },
  rowsRead: { id: "baris dibaca", en: "rows read" },
  rowsASecond: { id: "baris/detik", en: "rows a second" },
  timeLeft: { id: "sisa N detik", en: "N s left" },
  stopped: {
    id: "aturan-kube: dihentikan setelah N baris dibaca; tidak ada laporan yang ditulis",
    en: "aturan-kube: stopped after N rows were read; no report was written",
  },
  jobs: {
    id: "baca daftar CSV yang panjang dengan N utas sekaligus (bawaan: sebanyak inti prosesor; 1 bila kurang dari 50.000 baris); hasilnya sama",
    en: "read long CSV lists in N threads at once (default: as many as there are cores; 1 below 50,000 rows); the result is the same",
  },
  threadFailed: {
    id: "satu utas gagal; bagiannya dibaca ulang, hasilnya sama tetapi lebih lama. Laporkan bila berulang, atau pakai `--jobs 1`:",
    en: "a thread failed; its part is read again, the result is the same but takes longer. Report it if it comes again, or use `--jobs 1`:",
  },
  showPii: { id: "tampilkan NIK utuh", en: "show full NIK" },
  receipt: {
    id: "tulis juga tanda bukti ke file ini: aturan, fakta dan hasil setiap baris, untuk diputuskan ulang dengan `verify`",
    en: "write a receipt into this file too: rules, facts and outcomes of every row, to be decided again by `verify`",
  },
  verify: {
    id: "putuskan ulang hasil sebuah pemeriksaan dari tanda buktinya, dan cocokkan dengan daftarnya",
    en: "decide a check again from its receipt, and compare it with its list",
  },
  receiptFile: { id: "tanda bukti dari `check --receipt`", en: "a receipt of `check --receipt`" },
  verifyLists: {
    id: "daftar yang diperiksa waktu itu, dalam urutan yang sama; tanpa daftar, hanya tanda buktinya diperiksa",
    en: "the lists that were checked then, in the same order; without them the receipt alone is verified",
  },
  receiptKey: {
    id: "kunci tanda bukti itu: untuk memeriksa HMAC-nya dan mengenali orangnya",
    en: "the key of the receipt: to check its HMAC, and to tell its persons",
  },
  verifyFormat: { id: "bentuk keluaran", en: "format of the output" },
  receiptLine: { id: "baris", en: "line" },
  receiptHolds: { id: "tanda bukti cocok", en: "the receipt holds" },
  receiptFails: { id: "tanda bukti tidak cocok", en: "the receipt does not hold" },
  receiptMembers: { id: "orang", en: "persons" },
  receiptGroups: { id: "kelompok", en: "groups" },
  pseudonymKey: {
    id: "beri setiap orang nama samaran dari NIK-nya dengan kunci di file ini, agar dua laporan dapat disandingkan tanpa NIK (json, ndjson, csv)",
    en: "give each person a pseudonym made of the NIK by the key in this file, so that two reports can be joined without NIK (json, ndjson, csv)",
  },
  only: {
    id: "muat hanya orang yang mengandung salah satu dari ini (ineligible, undetermined, error, warning), dan kelompok dengan keputusan itu; tidak untuk `json`, yang selalu utuh",
    en: "list only persons with any of these (ineligible, undetermined, error, warning), and groups so decided; not for `json`, which is always whole",
  },
  letters: {
    id: "tulis surat pemberitahuan untuk setiap orang dan kelompok ke folder ini (HTML dan Markdown; `semua.html` untuk dicetak), atau semuanya ke satu berkas `.html` atau `.md`",
    en: "write a letter for each person and group into this folder (HTML and Markdown; `semua.html` to print), or all of them to one file `.html` or `.md`",
  },
  all: {
    id: "tampilkan semua orang yang perlu diperhatikan dan semua hal yang perlu dibenahi (bawaan: 200 orang, 10 hal)",
    en: "show every person to look at and everything to mend (default: 200 persons, 10 things)",
  },
  failOn: {
    id: "kode keluar 1 bila ada salah satu dari ini; `never` untuk selalu 0",
    en: "exit code 1 if there is any of these; `never` for always 0",
  },
  failOnScore: {
    id: "kode keluar 1 bila ada salah satu dari ini: `error`, `undetermined`, atau id status; `never` untuk selalu 0",
    en: "exit code 1 if there is any of these: `error`, `undetermined` or the id of a status; `never` for always 0",
  },
  by: {
    id: "satu urutan untuk setiap kabupaten, kecamatan, atau jenis usaha",
    en: "one ranking for each kabupaten, kecamatan or kind of business",
  },
  byKnown: {
    id: "urutkan menurut angka yang sudah diketahui saja; yang belum diketahui tidak dihitung",
    en: "rank by the points known so far alone; what is not known counts for nothing",
  },
  quota: {
    id: "pilih paling banyak N kelompok dari setiap urutan",
    en: "shortlist N groups of each ranking at most",
  },
  budget: {
    id: "pilih selama usulan bantuannya masih cukup dari jumlah ini, misalnya `Rp 50.000.000`",
    en: "shortlist as long as the aid asked for fits into this amount, such as `Rp 50.000.000`",
  },
  target: {
    id: "target kelompok baru untuk satu tahun; boleh diulang",
    en: "target of new groups for a year; may be repeated",
  },
  period: {
    id: "jajarkan nilai kelompok per bulan (bawaan), triwulan, atau semester",
    en: "show the scores of groups by month (default), quarter or half-year",
  },
  help: { id: "tampilkan bantuan ini", en: "show this help" },
  version: { id: "tampilkan versi", en: "show the version" },
  default: { id: "bawaan:", en: "default:" },
  optionsPlace: { id: "[pilihan]", en: "[options]" },
  commandPlace: { id: "[perintah]", en: "[command]" },
  usageTitle: { id: "Pemakaian:", en: "Usage:" },
  argumentsTitle: { id: "Argumen:", en: "Arguments:" },
  optionsTitle: { id: "Pilihan:", en: "Options:" },
  commandsTitle: { id: "Perintah:", en: "Commands:" },
  examplesTitle: { id: "Contoh:", en: "Examples:" },
  exitCodes: {
    id: "Kode keluar: 0 tidak ada temuan; 1 ada temuan; 2 tidak dapat dijalankan; 70 kesalahan program.",
    en: "Exit codes: 0 nothing to report; 1 findings; 2 could not run; 70 a fault of the program.",
  },
  today: {
    id: "tanggal pemeriksaan: hari ini di Asia/Jakarta; agar hasilnya tetap sama kelak, sebut",
    en: "day of the check: today in Asia/Jakarta; for the same result later on, give",
  },
  written: { id: "ditulis:", en: "written:" },
} as const satisfies Record<string, Text>;

export type CliWord = keyof typeof WORDS;

/** A word of the command line in a language. */
export function cliWord(word: CliWord, lang: Language): string {
  return WORDS[word][lang];
}
