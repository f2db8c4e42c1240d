import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { EXIT } from "../../src/cli/exit-code.ts";
import { run } from "./run-in-process.ts";

/** Every command there is, by its words, as help tells them. */
async function commandsBelow(words: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { stdout } = await run([...words, "--help", "--lang", "en"]);
  const listed = /^Commands:\n((?: {2}.*\n)+)/m.exec(stdout)?.[1] ?? "";
  const names = [...listed.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = ""]) => name);
  const below = await Promise.all(names.map((name) => commandsBelow([...words, name])));
  return [words, ...below.flat()];
}

const COMMANDS = await commandsBelow([]);

it("there are commands to test", () => {
  expect(COMMANDS).toEqual(
    expect.arrayContaining([[], ["check"], ["rules"], ["rules", "list"], ["rules", "show"]]),
  );
});

const TITLES = {
  id: { usage: "Pemakaian:", options: "Pilihan:", examples: "Contoh:", exitCodes: "Kode keluar:" },
  en: { usage: "Usage:", options: "Options:", examples: "Examples:", exitCodes: "Exit codes:" },
};

describe.each(COMMANDS.map((words) => ({ words, name: ["aturan-kube", ...words].join(" ") })))(
  "$name --help",
  ({ words, name }) => {
    it.each(["id", "en"] as const)("tells usage, options, examples and every exit code: %s", async (lang) => {
      const { code, stdout, stderr } = await run([...words, "--help", "--lang", lang]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const { usage, options, examples, exitCodes } = TITLES[lang];
      expect(stdout).toMatch(new RegExp(`^${usage} ${name} `));
      expect(stdout).toContain(`\n${options}\n`);
      expect(stdout).toMatch(new RegExp(`\n${examples}\n  aturan-kube `));
      const told = stdout.slice(stdout.indexOf(exitCodes)).match(/\b\d+\b/g);
      expect(told).toEqual(Object.values(EXIT).map(String));
    });

    it("has no word of the other language", async () => {
      const { stdout } = await run([...words, "--help"]);
      // The id of a ruleset and the name of a command are in no language.
      expect(stdout.replaceAll(/aturan-kube-\s*default|rules examples|examples\|contoh/g, "")).not.toMatch(
        /usage|options|commands|arguments|choices|default|examples|exit/i,
      );
    });

    it("gives examples that can be run: no command or option in them is unknown", async () => {
      const { stdout } = await run([...words, "--help"]);
      for (const [, example = ""] of stdout.matchAll(/^ {2}aturan-kube (.+)$/gm)) {
        const words = example.replace(/ < .*/, "").split(/ (?=(?:[^"]*"[^"]*")*[^"]*$)/);
        const args = words.map((word) => word.replace(/^"(.*)"$/, "$1"));
        const { stderr } = await run([...args, "--help"]);
        expect([example, stderr]).toEqual([example, ""]);
      }
    });
  },
);

it("check --help tells every option", async () => {
  expect((await run(["check", "--help"])).stdout).toMatchInlineSnapshot(`
    "Pemakaian: aturan-kube check [pilihan] <FILE...>

    periksa daftar anggota: setiap orang dan setiap kelompok

    Argumen:
      FILE                         daftar CSV, XLSX, ODS, JSON, atau NDJSON; \`-\`
                                   untuk masukan standar

    Pilihan:
      --lang <LANG>                bahasa (id, en; bawaan: id)
      --ruleset <ID>               id aturan, boleh dengan versi: \`id@1.0.0\`
                                   (bawaan: permensos-25-2015)
      --rules <PATH>               file aturan sendiri, atau folder berisi file
                                   aturan; boleh diulang
      --as-of <DATE>               tanggal pemeriksaan, YYYY-MM-DD; umur dihitung
                                   pada hari itu (bawaan: hari ini di Asia/Jakarta)
      --format <FORMAT>            bentuk keluaran (pretty, json, csv, xlsx, ndjson,
                                   markdown, html, junit, sarif, github, gitlab;
                                   bawaan: pretty)
      --output <[FORMAT=]FILE>     tulis ke file ini, dalam bentuk FORMAT, bukan ke
                                   keluaran standar; \`-\` untuk keluaran standar;
                                   boleh diulang; \`xlsx\` memuat daftar Anda sendiri,
                                   utuh dengan NIK dan nama
      --sheet <NAME>               nama lembar yang memuat daftarnya, bila buku
                                   kerjanya berisi beberapa (bawaan: yang memuat
                                   kolom daftar)
      --column <HEADER=FIELD>      kolom berjudul HEADER memuat FIELD, misalnya
                                   \`Tgl=Tanggal Lahir\`; \`-\` untuk diabaikan; boleh
                                   diulang
      --columns <FILE>             file JSON yang menyebut isi kolom, judul demi
                                   judul
      --config <FILE>              pengaturan dari file ini, bukan dari
                                   \`aturan-kube.config.json\` terdekat
      --no-config                  tanpa pengaturan dari file
      --assume <FACT=VALUE>        anggap FACT bernilai VALUE bila kosong; boleh
                                   diulang
      --group-by <COLUMN>          judul kolom yang memuat kelompok, bila bukan
                                   \`Nama KUBE\`; \`none\` untuk orang saja
      --groups <FILE>              daftar kelompok dengan rencana usaha, rekening
                                   dan lainnya, satu baris per kelompok; boleh
                                   berulang
      --pseudonym-key-file <FILE>  beri setiap orang nama samaran dari NIK-nya
                                   dengan kunci di file ini, agar dua laporan dapat
                                   disandingkan tanpa NIK (json, ndjson, csv)
      --receipt <FILE>             tulis juga tanda bukti ke file ini: aturan, fakta
                                   dan hasil setiap baris, untuk diputuskan ulang
                                   dengan \`verify\`
      --show-pii                   tampilkan NIK utuh
      --jobs <N>                   baca daftar CSV yang panjang dengan N utas
                                   sekaligus (bawaan: sebanyak inti prosesor; 1 bila
                                   kurang dari 50.000 baris); hasilnya sama
      --only <FINDINGS>            muat hanya orang yang mengandung salah satu dari
                                   ini (ineligible, undetermined, error, warning),
                                   dan kelompok dengan keputusan itu; tidak untuk
                                   \`json\`, yang selalu utuh
      --all                        tampilkan semua orang yang perlu diperhatikan dan
                                   semua hal yang perlu dibenahi (bawaan: 200 orang,
                                   10 hal)
      --letters <FOLDER|FILE>      tulis surat pemberitahuan untuk setiap orang dan
                                   kelompok ke folder ini (HTML dan Markdown;
                                   \`semua.html\` untuk dicetak), atau semuanya ke
                                   satu berkas \`.html\` atau \`.md\`
      --fail-on <VERDICTS>         kode keluar 1 bila ada salah satu dari ini;
                                   \`never\` untuk selalu 0 (bawaan:
                                   ineligible,undetermined,error)
      --max-ineligible <N|%>       kode keluar 1 hanya bila orang yang tidak
                                   memenuhi syarat lebih dari ini: bilangan, atau
                                   persen dari semua orang (\`5%\`)
      --max-undetermined <N|%>     sama, untuk orang yang belum dapat ditentukan
      --max-errors <N|%>           sama, untuk kesalahan
      --max-warnings <N|%>         sama, untuk peringatan
      -h, --help                   tampilkan bantuan ini

    Contoh:
      aturan-kube check anggota.csv --as-of 2022-02-22
      aturan-kube check anggota.csv --format json --output hasil.json
      aturan-kube check anggota.csv --output csv=orang.csv --output pretty=-
      aturan-kube check anggota.xlsx --output xlsx=hasil.xlsx
      aturan-kube check anggota.csv --only ineligible,error --output csv=dibenahi.csv
      aturan-kube check anggota.csv --assume member.isWilling=true --assume member.hasSkill=true
      aturan-kube check anggota.csv --letters surat
      aturan-kube check anggota.csv --only ineligible --letters surat.html
      aturan-kube check anggota.csv --groups kelompok.csv --ruleset dinsos-kalbar-2019
      aturan-kube check anggota.csv --column "Tgl=Tanggal Lahir" --column "Catatan=-"
      aturan-kube check - --group-by "Nama Kelompok" --fail-on ineligible,error < anggota.csv

    Kode keluar: 0 tidak ada temuan; 1 ada temuan; 2 tidak dapat dijalankan; 70 kesalahan program.
    "
  `);
});

it("check --help --lang en tells every option", async () => {
  expect((await run(["check", "--help", "--lang", "en"])).stdout).toMatchInlineSnapshot(`
    "Usage: aturan-kube check [options] <FILE...>

    check a list of members: every person and every group

    Arguments:
      FILE                         lists in CSV, XLSX, ODS, JSON or NDJSON; \`-\` for
                                   standard input

    Options:
      --lang <LANG>                language (id, en; default: id)
      --ruleset <ID>               id of a ruleset, with a version if you like:
                                   \`id@1.0.0\` (default: permensos-25-2015)
      --rules <PATH>               a rule file of your own, or a folder of them; may
                                   be repeated
      --as-of <DATE>               day of the check, YYYY-MM-DD; ages are counted on
                                   it (default: today in Asia/Jakarta)
      --format <FORMAT>            format of the output (pretty, json, csv, xlsx,
                                   ndjson, markdown, html, junit, sarif, github,
                                   gitlab; default: pretty)
      --output <[FORMAT=]FILE>     write to this file, in the format FORMAT, instead
                                   of standard output; \`-\` for standard output; may
                                   be repeated; \`xlsx\` holds your own list, whole
                                   with NIK and names
      --sheet <NAME>               name of the sheet with the list, in a workbook of
                                   several (default: the one with the columns of a
                                   list)
      --column <HEADER=FIELD>      the column headed HEADER holds FIELD, such as
                                   \`Tgl=Tanggal Lahir\`; \`-\` to leave it alone; may
                                   be repeated
      --columns <FILE>             a JSON file that says what columns hold, header
                                   by header
      --config <FILE>              settings from this file instead of the nearest
                                   \`aturan-kube.config.json\`
      --no-config                  no settings from a file
      --assume <FACT=VALUE>        take FACT as VALUE where it is missing; may be
                                   repeated
      --group-by <COLUMN>          header of the column that holds the group, if not
                                   \`Nama KUBE\`; \`none\` for persons only
      --groups <FILE>              list of groups with their business plan, account
                                   and the like, one row per group; may be repeated
      --pseudonym-key-file <FILE>  give each person a pseudonym made of the NIK by
                                   the key in this file, so that two reports can be
                                   joined without NIK (json, ndjson, csv)
      --receipt <FILE>             write a receipt into this file too: rules, facts
                                   and outcomes of every row, to be decided again by
                                   \`verify\`
      --show-pii                   show full NIK
      --jobs <N>                   read long CSV lists in N threads at once
                                   (default: as many as there are cores; 1 below
                                   50,000 rows); the result is the same
      --only <FINDINGS>            list only persons with any of these (ineligible,
                                   undetermined, error, warning), and groups so
                                   decided; not for \`json\`, which is always whole
      --all                        show every person to look at and everything to
                                   mend (default: 200 persons, 10 things)
      --letters <FOLDER|FILE>      write a letter for each person and group into
                                   this folder (HTML and Markdown; \`semua.html\` to
                                   print), or all of them to one file \`.html\` or
                                   \`.md\`
      --fail-on <VERDICTS>         exit code 1 if there is any of these; \`never\` for
                                   always 0 (default: ineligible,undetermined,error)
      --max-ineligible <N|%>       exit code 1 only if more persons than this are
                                   ineligible: a number, or a share of all (\`5%\`)
      --max-undetermined <N|%>     the same for persons who are undetermined
      --max-errors <N|%>           the same for errors
      --max-warnings <N|%>         the same for warnings
      -h, --help                   show this help

    Examples:
      aturan-kube check anggota.csv --as-of 2022-02-22
      aturan-kube check anggota.csv --format json --output hasil.json
      aturan-kube check anggota.csv --output csv=orang.csv --output pretty=-
      aturan-kube check anggota.xlsx --output xlsx=hasil.xlsx
      aturan-kube check anggota.csv --only ineligible,error --output csv=dibenahi.csv
      aturan-kube check anggota.csv --assume member.isWilling=true --assume member.hasSkill=true
      aturan-kube check anggota.csv --letters surat
      aturan-kube check anggota.csv --only ineligible --letters surat.html
      aturan-kube check anggota.csv --groups kelompok.csv --ruleset dinsos-kalbar-2019
      aturan-kube check anggota.csv --column "Tgl=Tanggal Lahir" --column "Catatan=-"
      aturan-kube check - --group-by "Nama Kelompok" --fail-on ineligible,error < anggota.csv

    Exit codes: 0 nothing to report; 1 findings; 2 could not run; 70 a fault of the program.
    "
  `);
});

it("score --help tells every option", async () => {
  expect((await run(["score", "--help"])).stdout).toMatchInlineSnapshot(`
    "Pemakaian: aturan-kube score [pilihan] <FILE...>

    beri nilai setiap kelompok dalam daftar pemantauan: indikator, nilai, tahap,
    status

    Argumen:
      FILE                     daftar CSV, XLSX, ODS, JSON, atau NDJSON; \`-\` untuk
                               masukan standar

    Pilihan:
      --lang <LANG>            bahasa (id, en; bawaan: id)
      --ruleset <ID>           id aturan, boleh dengan versi: \`id@1.0.0\` (bawaan:
                               aturan-kube-default)
      --rules <PATH>           file aturan sendiri, atau folder berisi file aturan;
                               boleh diulang
      --as-of <DATE>           tanggal pemeriksaan, YYYY-MM-DD; periode sesudahnya
                               adalah kesalahan (bawaan: hari ini di Asia/Jakarta)
      --format <FORMAT>        bentuk keluaran (pretty, json, csv, xlsx, ndjson,
                               markdown, html; bawaan: pretty)
      --output <FILE>          tulis ke file ini, bukan ke keluaran standar
      --sheet <NAME>           nama lembar yang memuat daftarnya, bila buku kerjanya
                               berisi beberapa (bawaan: yang memuat kolom daftar)
      --column <HEADER=FIELD>  kolom berjudul HEADER memuat FIELD, misalnya
                               \`Tgl=Tanggal Lahir\`; \`-\` untuk diabaikan; boleh
                               diulang
      --columns <FILE>         file JSON yang menyebut isi kolom, judul demi judul
      --config <FILE>          pengaturan dari file ini, bukan dari
                               \`aturan-kube.config.json\` terdekat
      --no-config              tanpa pengaturan dari file
      --fail-on <FINDINGS>     kode keluar 1 bila ada salah satu dari ini: \`error\`,
                               \`undetermined\`, atau id status; \`never\` untuk selalu
                               0 (bawaan: error)
      -h, --help               tampilkan bantuan ini

    Contoh:
      aturan-kube score pemantauan.csv
      aturan-kube score pemantauan.csv --format json --output nilai.json
      aturan-kube score pemantauan.csv --ruleset tahap-kebon-waru
      aturan-kube score - --fail-on error,perlu-pendampingan < pemantauan.csv

    Kode keluar: 0 tidak ada temuan; 1 ada temuan; 2 tidak dapat dijalankan; 70 kesalahan program.
    "
  `);
});

it("rank --help --lang en tells every option", async () => {
  expect((await run(["rank", "--help", "--lang", "en"])).stdout).toMatchInlineSnapshot(`
    "Usage: aturan-kube rank [options] <FILE...>

    rank the groups and shortlist them within a quota or a budget

    Arguments:
      FILE                     lists in CSV, XLSX, ODS, JSON or NDJSON; \`-\` for
                               standard input

    Options:
      --lang <LANG>            language (id, en; default: id)
      --ruleset <ID>           id of a ruleset, with a version if you like:
                               \`id@1.0.0\` (default: aturan-kube-default)
      --rules <PATH>           a rule file of your own, or a folder of them; may be
                               repeated
      --as-of <DATE>           day of the check, YYYY-MM-DD; a period after it is an
                               error (default: today in Asia/Jakarta)
      --format <FORMAT>        format of the output (pretty, json, csv, xlsx,
                               ndjson, markdown, html; default: pretty)
      --output <FILE>          write to this file instead of standard output
      --sheet <NAME>           name of the sheet with the list, in a workbook of
                               several (default: the one with the columns of a list)
      --column <HEADER=FIELD>  the column headed HEADER holds FIELD, such as
                               \`Tgl=Tanggal Lahir\`; \`-\` to leave it alone; may be
                               repeated
      --columns <FILE>         a JSON file that says what columns hold, header by
                               header
      --config <FILE>          settings from this file instead of the nearest
                               \`aturan-kube.config.json\`
      --no-config              no settings from a file
      --by <WHAT>              one ranking for each kabupaten, kecamatan or kind of
                               business (kabupaten, kecamatan, jenis-usaha,
                               business-type)
      --by-known               rank by the points known so far alone; what is not
                               known counts for nothing
      --quota <N>              shortlist N groups of each ranking at most
      --budget <RUPIAH>        shortlist as long as the aid asked for fits into this
                               amount, such as \`Rp 50.000.000\`
      --fail-on <FINDINGS>     exit code 1 if there is any of these: \`error\`,
                               \`undetermined\` or the id of a status; \`never\` for
                               always 0 (default: error)
      -h, --help               show this help

    Examples:
      aturan-kube rank pemantauan.csv
      aturan-kube rank pemantauan.csv --by kecamatan --quota 3
      aturan-kube rank pemantauan.csv --by-known
      aturan-kube rank pemantauan.csv --budget "Rp 50.000.000" --format json

    Exit codes: 0 nothing to report; 1 findings; 2 could not run; 70 a fault of the program.
    "
  `);
});

it("portfolio --help tells every option", async () => {
  expect((await run(["portfolio", "--help"])).stdout).toMatchInlineSnapshot(`
    "Pemakaian: aturan-kube portfolio [pilihan] <FILE...>

    hitung kelompok menurut status, tahap, tempat, jenis usaha, dan tahun terbentuk

    Argumen:
      FILE                     daftar CSV, XLSX, ODS, JSON, atau NDJSON; \`-\` untuk
                               masukan standar

    Pilihan:
      --lang <LANG>            bahasa (id, en; bawaan: id)
      --ruleset <ID>           id aturan, boleh dengan versi: \`id@1.0.0\` (bawaan:
                               aturan-kube-default)
      --rules <PATH>           file aturan sendiri, atau folder berisi file aturan;
                               boleh diulang
      --as-of <DATE>           tanggal pemeriksaan, YYYY-MM-DD; periode sesudahnya
                               adalah kesalahan (bawaan: hari ini di Asia/Jakarta)
      --format <FORMAT>        bentuk keluaran (pretty, json, csv, xlsx, ndjson,
                               markdown, html; bawaan: pretty)
      --output <FILE>          tulis ke file ini, bukan ke keluaran standar
      --sheet <NAME>           nama lembar yang memuat daftarnya, bila buku kerjanya
                               berisi beberapa (bawaan: yang memuat kolom daftar)
      --column <HEADER=FIELD>  kolom berjudul HEADER memuat FIELD, misalnya
                               \`Tgl=Tanggal Lahir\`; \`-\` untuk diabaikan; boleh
                               diulang
      --columns <FILE>         file JSON yang menyebut isi kolom, judul demi judul
      --config <FILE>          pengaturan dari file ini, bukan dari
                               \`aturan-kube.config.json\` terdekat
      --no-config              tanpa pengaturan dari file
      --target <YEAR=N>        target kelompok baru untuk satu tahun; boleh diulang
      --period <PERIOD>        jajarkan nilai kelompok per bulan (bawaan), triwulan,
                               atau semester (bulan, triwulan, semester, month,
                               quarter, half-year)
      --fail-on <FINDINGS>     kode keluar 1 bila ada salah satu dari ini: \`error\`,
                               \`undetermined\`, atau id status; \`never\` untuk selalu
                               0 (bawaan: error)
      -h, --help               tampilkan bantuan ini

    Contoh:
      aturan-kube portfolio pemantauan.csv
      aturan-kube portfolio pemantauan.csv --target 2022=93 --target 2023=100
      aturan-kube portfolio pemantauan.csv --period triwulan --format html --output portofolio.html
      aturan-kube portfolio pemantauan.csv --format json --output portofolio.json

    Kode keluar: 0 tidak ada temuan; 1 ada temuan; 2 tidak dapat dijalankan; 70 kesalahan program.
    "
  `);
});

it("aturan-kube --help shows the way in", async () => {
  expect((await run(["--help"])).stdout).toMatchInlineSnapshot(`
    "Pemakaian: aturan-kube [pilihan] [perintah]

    Memeriksa daftar calon anggota KUBE dan menilai KUBE menurut aturan yang
    bersumber, berversi, dan dapat dibaca mesin.

    Pilihan:
      --lang <LANG>                        bahasa (id, en; bawaan: id)
      -V, --version                        tampilkan versi
      -h, --help                           tampilkan bantuan ini

    Perintah:
      check|periksa <FILE...>              periksa daftar anggota: setiap orang dan
                                           setiap kelompok
      verify|cocokkan <RECEIPT> [LIST...]  putuskan ulang hasil sebuah pemeriksaan
                                           dari tanda buktinya, dan cocokkan dengan
                                           daftarnya
      score|nilai <FILE...>                beri nilai setiap kelompok dalam daftar
                                           pemantauan: indikator, nilai, tahap,
                                           status
      rank|peringkat <FILE...>             urutkan kelompok dan pilih menurut kuota
                                           atau anggaran
      portfolio|portofolio <FILE...>       hitung kelompok menurut status, tahap,
                                           tempat, jenis usaha, dan tahun terbentuk
      cards|kartu <FILE...>                kartu pemantauan setiap kelompok untuk
                                           dicetak, satu halaman satu kelompok
      diff|banding <BEFORE> <AFTER>        bandingkan dua aturan dengan pasti:
                                           keputusan siapa yang berubah
      sql|kueri <RULESET>                  tulis sebuah aturan sebagai SQL, untuk
                                           dijalankan di basis data tempat datanya
                                           berada
      template|templat                     tulis daftar kosong dengan kolom yang
                                           diminta sebuah aturan, untuk diisi
      sample|contoh                        tulis daftar karangan dengan kesalahan
                                           yang diketahui, untuk mencoba dan belajar
      fix|perbaiki <FILE>                  perbaiki penulisan sel sebuah daftar
                                           anggota yang artinya pasti: tanggal,
                                           ejaan, spasi, nama kelompok dan tempat
      rules|aturan                         lihat, periksa, dan uji aturan
      config|pengaturan                    tampilkan pengaturan yang berlaku dan
                                           asalnya

    Contoh:
      aturan-kube check anggota.csv
      aturan-kube score pemantauan.csv
      aturan-kube rules show permensos-25-2015
      aturan-kube check --help

    Kode keluar: 0 tidak ada temuan; 1 ada temuan; 2 tidak dapat dijalankan; 70 kesalahan program.
    "
  `);
});

it.each([[], ["rules"]])(
  "a command that needs another one shows its help on standard error: %s",
  async (...words) => {
    const { code, stdout, stderr } = await run(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe((await run([...words, "--help"])).stdout);
  },
);

it("--version tells the version of the package", async () => {
  expect(await run(["--version"])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: "" });
});
