import { type Checked, checkList } from "aturan-kube";
import { describe, expect, it } from "vitest";
import type { WriteOptions } from "../../src/report/write-options.ts";
import { gatherRows } from "../list/gather-rows.ts";
import { smallList } from "./small-list.ts";
import { written } from "./written.ts";

const PLAIN: WriteOptions = { lang: "id", showPii: false, colors: false };

async function format(items: AsyncIterable<Checked>, options: Partial<WriteOptions> = {}): Promise<string> {
  return written("check", "pretty", await gatherRows(items), { ...PLAIN, ...options });
}

function check(rows: Iterable<Record<string, unknown>>, options: { readonly lang?: "id" | "en" } = {}) {
  return checkList(rows, { ruleset: "permensos-25-2015", asOf: "2022-02-22", ...options });
}

/** A person who meets every criterion. */
const PERSON = {
  NIK: "2101995203800001",
  "Tanggal Lahir": "12/03/1980",
  "Status Perkawinan": "KAWIN",
  Pekerjaan: "PEDAGANG",
  DTKS: "ya",
  "Domisili Tetap": "ya",
  "Siap Berkelompok": "ya",
  Keterampilan: "menjahit",
};

describe("the report for people", () => {
  it("in Indonesian", async () => {
    expect(await format(smallList("id"))).toMatchInlineSnapshot(`
      "Kriteria anggota KUBE menurut Permensos 25/2015
      permensos-25-2015 1.1.0 · per tanggal 2022-02-22
      aturan ini dicabut 12 Maret 2019 oleh permensos-2-2019

      5 orang: 0 memenuhi syarat, 2 tidak memenuhi syarat, 3 belum dapat ditentukan
      1 kelompok, 3 kesalahan, 4 peringatan

      Yang perlu dibenahi
        1. 2 orang · \`Pekerjaan\`: pekerjaan ini bisa dijalani oleh PNS, dan daftar tidak menyebutnya
           baris 3, 6
           → tanyakan; bila ia PNS, tulis \`PNS\`
        2. 1 orang · \`NIK\`: NIK ini juga ada di baris \`4\` · baris 3
           → satu orang cukup satu baris; hapus baris ganda atau betulkan NIK yang salah salin
        3. 1 orang · \`NIK\`: NIK ini juga ada di baris \`3\` · baris 4
           → satu orang cukup satu baris; hapus baris ganda atau betulkan NIK yang salah salin
        4. 1 orang · \`NIK\`: NIK berisi \`11\` angka, seharusnya \`16\` · baris 5
           → salin ulang NIK 16 angka dari KTP atau KK
        5. 1 orang · sudah menikah — pertanyaan hukum yang masih terbuka: apakah yang cerai hidup atau cerai mati termasuk "sudah menikah"?
           baris 3
           → daftar tidak dapat menjawabnya; tanyakan kepada kantor yang berwenang

      Daftar secara keseluruhan
        ! daftar.csv baris 1: kolom \`Warna Rumah\` tidak dikenal, jadi tidak dipakai
          → bila diperlukan, sebutkan isinya: \`--column "Warna Rumah=…"\`; bila tidak, abaikan
        ! tidak ada kolom \`Keterampilan\`, jadi keterampilan tidak diketahui untuk seluruh daftar
          → tambahkan kolom itu, atau nyatakan untuk semua orang: \`--assume member.hasSkill=…\`

      Orang yang perlu diperhatikan · daftar.csv
        ? baris 3 · 210199********** · Mekar: belum dapat ditentukan
            ? sudah menikah — pertanyaan hukum yang masih terbuka: apakah yang cerai hidup atau cerai mati termasuk "sudah menikah"?
            ! \`Pekerjaan\`: pekerjaan ini bisa dijalani oleh PNS, dan daftar tidak menyebutnya
              → tanyakan; bila ia PNS, tulis \`PNS\`
            ! \`NIK\`: NIK ini juga ada di baris \`4\`
              → satu orang cukup satu baris; hapus baris ganda atau betulkan NIK yang salah salin
        ✗ baris 4 · 210199********** · Mekar: tidak memenuhi syarat
            ✗ bukan PNS, TNI, POLRI atau pensiunan — pekerjaan Pegawai Negeri Sipil (PNS); dikecualikan: Pegawai Negeri Sipil (PNS), Tentara Nasional Indonesia (TNI), Kepolisian RI (POLRI) dan Pensiunan
            ! \`NIK\`: NIK ini juga ada di baris \`3\`
              → satu orang cukup satu baris; hapus baris ganda atau betulkan NIK yang salah salin
        ✗ baris 5 · tanpa NIK yang sah: tidak memenuhi syarat
            ✗ umur 18–59 tahun — umur 61 tahun, di luar 18–59 tahun
            ! \`NIK\`: NIK berisi \`11\` angka, seharusnya \`16\`
              → salin ulang NIK 16 angka dari KTP atau KK
        ? baris 6 · 210199**********: belum dapat ditentukan
            ! \`Pekerjaan\`: pekerjaan ini bisa dijalani oleh PNS, dan daftar tidak menyebutnya
              → tanyakan; bila ia PNS, tulis \`PNS\`
            belum dapat ditentukan hanya karena kolom yang disebut di atas tidak ada

      2 orang belum dapat ditentukan hanya karena kolom yang disebut di atas tidak ada

      Kelompok
        ✗ Mekar: tidak memenuhi syarat (3 anggota, 2–3 KK)
            ✗ sepuluh kepala keluarga — 2–3 KK; seharusnya 10
            ✗ semua anggota memenuhi syarat — anggota yang tidak memenuhi syarat: 1–3

      Yang masih harus diperiksa petugas: tidak terbaca dari daftar
        ? keluarganya miskin atau sangat miskin
            verifikasi di lapangan
        ? anggota bertempat tinggal berdekatan dalam satu wilayah
            datangi, atau cocokkan alamat dengan peta
        ? potensi dan keterampilan sesuai bidang usaha KUBE
            bandingkan dengan usaha yang diusulkan
        ? kelompok dibentuk atas prakarsa anggotanya sendiri
            tanyakan siapa yang memulainya
        ? bila ketentuan setempat memintanya: bantuan barang, bukan uang; bimbingan dahulu
            periksa serah terimanya
      "
    `);
  });

  it("in English", async () => {
    expect(await format(smallList("en"), { lang: "en" })).toMatchInlineSnapshot(`
      "Membership criteria of KUBE under Permensos 25/2015
      permensos-25-2015 1.1.0 · as of 2022-02-22
      this ruleset was repealed 12 March 2019 by permensos-2-2019

      5 persons: 0 eligible, 2 not eligible, 3 undetermined
      1 group, 3 errors, 4 warnings

      What to mend
        1. 2 persons · \`Pekerjaan\`: this occupation may be held by a civil servant (PNS), and the list does not say
           line 3, 6
           → ask; if the person is a civil servant, write \`PNS\`
        2. 1 person · \`NIK\`: this NIK also stands in line \`4\` · line 3
           → one row per person; remove the double row or correct the NIK that was copied wrongly
        3. 1 person · \`NIK\`: this NIK also stands in line \`3\` · line 4
           → one row per person; remove the double row or correct the NIK that was copied wrongly
        4. 1 person · \`NIK\`: the NIK has \`11\` digits, expected \`16\` · line 5
           → copy the 16-digit NIK again from the identity or family card
        5. 1 person · married — an open question of the law: do the divorced and the widowed count as "sudah menikah" (married)?
           line 3
           → no list can answer it; ask the office in charge

      The list as a whole
        ! daftar.csv line 1: the column \`Warna Rumah\` is not known, so it is not used
          → if it is needed, say what it holds: \`--column "Warna Rumah=…"\`; if not, ignore this
        ! there is no column \`Keterampilan\`, so for the whole list the skill is not known
          → add the column, or state it for everybody: \`--assume member.hasSkill=…\`

      Persons to look at · daftar.csv
        ? line 3 · 210199********** · Mekar: undetermined
            ? married — an open question of the law: do the divorced and the widowed count as "sudah menikah" (married)?
            ! \`Pekerjaan\`: this occupation may be held by a civil servant (PNS), and the list does not say
              → ask; if the person is a civil servant, write \`PNS\`
            ! \`NIK\`: this NIK also stands in line \`4\`
              → one row per person; remove the double row or correct the NIK that was copied wrongly
        ✗ line 4 · 210199********** · Mekar: not eligible
            ✗ no civil servant, soldier, police officer or pensioner — occupation civil servant (PNS); excluded are civil servant (PNS), soldier (TNI), police officer (POLRI) and pensioner
            ! \`NIK\`: this NIK also stands in line \`3\`
              → one row per person; remove the double row or correct the NIK that was copied wrongly
        ✗ line 5 · no valid NIK: not eligible
            ✗ aged 18–59 — aged 61, outside 18–59
            ! \`NIK\`: the NIK has \`11\` digits, expected \`16\`
              → copy the 16-digit NIK again from the identity or family card
        ? line 6 · 210199**********: undetermined
            ! \`Pekerjaan\`: this occupation may be held by a civil servant (PNS), and the list does not say
              → ask; if the person is a civil servant, write \`PNS\`
            undetermined only because the columns named above are not there

      2 persons undetermined only because the columns named above are not there

      Groups
        ✗ Mekar: not eligible (3 members, 2–3 households)
            ✗ ten households — households: 2–3; 10 required
            ✗ all members are eligible — members who are not eligible: 1–3

      Still to be checked by an officer: no list tells it
        ? the family is poor or very poor
            verify in the field
        ? the members live near each other in one area
            visit, or compare addresses with a map
        ? potential and skill fit the business of the KUBE
            compare with the business that is proposed
        ? the group was formed on its members' own initiative
            ask who began it
        ? where local terms ask for it: aid in goods, not money; guidance first
            look at the handing over
      "
    `);
  });

  it("in colours says the same as without", async () => {
    const colored = await format(smallList("id"), { colors: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(await format(smallList("id")));
  });

  it("in colours has red for no, yellow for not yet and green for yes", async () => {
    const colored = await format(check([PERSON, { ...PERSON, Pekerjaan: "PNS", NIK: "2101995203800002" }]), {
      colors: true,
    });
    const told = colored.replaceAll("\u001b", "ESC");
    expect(told).toContain(
      "ESC[32m1ESC[39m memenuhi syarat, ESC[31m1ESC[39m tidak memenuhi syarat, ESC[33m0ESC[39m belum dapat",
    );
    expect(told).toContain(
      "  ESC[31m✗ESC[39m baris 2 · 210199**********: ESC[31mtidak memenuhi syaratESC[39m\n",
    );
  });

  it("counts persons who only wait for a column that the list lacks, once, and does not list them", async () => {
    const { Keterampilan: _, ...unskilled } = PERSON;
    const rows = [1, 2, 3].map((n) => ({ ...unskilled, NIK: `210199520380000${n}` }));
    const text = await format(check(rows));
    expect(text).toContain("3 orang: 0 memenuhi syarat, 0 tidak memenuhi syarat, 3 belum dapat ditentukan\n");
    expect(text).toContain(
      "\n3 orang belum dapat ditentukan hanya karena kolom yang disebut di atas tidak ada\n",
    );
    expect(text).not.toContain("Orang yang perlu diperhatikan");
    expect(text.match(/Keterampilan/g)).toHaveLength(1);
  });

  it("says of somebody listed for a warning that only the column is lacking", async () => {
    const { Keterampilan: _, ...unskilled } = PERSON;
    const text = await format(check([{ ...unskilled, Pekerjaan: "GURU" }]));
    expect(text).toContain(
      "        → tanyakan; bila ia PNS, tulis `PNS`\n      belum dapat ditentukan hanya karena kolom yang disebut di atas tidak ada\n",
    );
  });

  it("with nobody to look at says so", async () => {
    expect(await format(check([PERSON]))).toMatch(
      /\n\ntidak ada orang yang perlu diperhatikan\n\nYang masih harus diperiksa petugas/,
    );
    expect(await format(check([PERSON], { lang: "en" }), { lang: "en" })).toMatch(
      /\n\nnobody to look at\n\nStill to be checked by an officer/,
    );
  });

  it("tells English ones from many", async () => {
    const text = await format(check([{ ...PERSON, KUBE: "KUBE Mekar", Pekerjaan: "GURU" }], { lang: "en" }), {
      lang: "en",
    });
    expect(text).toContain("1 person: ");
    expect(text).toContain("1 group, 0 errors, ");
    expect(text).toContain("KUBE Mekar: not eligible (1 member, 1 household)\n");
  });

  it("gives no remedy where there is none", async () => {
    const text = await format(check([{ ...PERSON, Pekerjaan: { nama: "PNS" } }]));
    expect(text).toMatch(
      /! `Pekerjaan`: isinya `object`, seharusnya teks, bilangan, atau ya\/tidak\n(?! *→)/,
    );
  });

  it("has no file name where rows come from no file", async () => {
    const text = await format(check([{ ...PERSON, Pekerjaan: "TNI" }]));
    expect(text).toContain(
      "\nOrang yang perlu diperhatikan\n  ✗ baris 1 · 210199**********: tidak memenuhi syarat\n",
    );
  });

  it("says once what more than three persons have in common, before the persons, who refer to it", async () => {
    const text = await format(check(several(4, { "Siap Berkelompok": "", Pekerjaan: "GURU" })));
    expect(text).toContain(
      [
        "\nYang perlu dibenahi",
        "  1. 4 orang · `Pekerjaan`: pekerjaan ini bisa dijalani oleh PNS, dan daftar tidak menyebutnya",
        "     baris 1, 2, 3, 4",
        "     → tanyakan; bila ia PNS, tulis `PNS`",
        "  2. 4 orang · kolom `Siap Berkelompok` kosong atau belum jelas (siap berkelompok)",
        "     baris 1, 2, 3, 4\n",
      ].join("\n"),
    );
    expect(text).toContain(
      "  ? baris 1 · 210199**********: belum dapat ditentukan (lihat no. 1, 2)\n  ? baris 2 ·",
    );
  });

  it("tells three persons or fewer in place too", async () => {
    const text = await format(check(several(3, { Pekerjaan: "GURU" })));
    expect(text).not.toContain("lihat no.");
    expect(text.match(/bisa dijalani oleh PNS/g)).toHaveLength(4);
  });

  it("names the first rows of a cause, and says how many more there are", async () => {
    const text = await format(check(several(9, { "Siap Berkelompok": "" }), { lang: "en" }), { lang: "en" });
    expect(text).toContain("     line 1, 2, 3, 4, 5, 6 … +3 more\n");
  });

  it("counts why persons are not eligible, where more than three have the reason", async () => {
    const text = await format(check(several(4, { Pekerjaan: "TNI" })));
    expect(text).toContain(
      "\nMengapa tidak memenuhi syarat\n  4 orang · bukan PNS, TNI, POLRI atau pensiunan · baris 1, 2, 3, 4\n",
    );
    expect(await format(check(several(3, { Pekerjaan: "TNI" })))).not.toContain("Mengapa");
  });

  it("tells ten causes and how many more there are, and every one where all are asked for", async () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({ ...PERSON, NIK: "1".repeat(index + 1) }));
    const text = await format(check(rows));
    expect(text).toMatch(/\n {2}10\. 1 orang · .*\n.*\n {2}2 hal lain; lihat semuanya dengan `--all`\n/);
    const all = await format(check(rows), { all: true });
    expect(all).toContain("\n  12. 1 orang · ");
    expect(all).not.toContain("hal lain");
  });

  it("names the files of the rows where there are several", async () => {
    const rows = several(2, { Pekerjaan: "GURU" }).map((cells, index) => ({
      ...{ file: `${"ab"[index]}.csv`, line: 2, headerLine: 1 },
      header: Object.keys(cells),
      cells: Object.values(cells),
    }));
    expect(await format(checkList(rows, { ruleset: "permensos-25-2015", asOf: "2022-02-22" }))).toContain(
      "     a.csv baris 2; b.csv baris 2\n",
    );
  });
});

/** So many persons who differ from the one above in some cells. */
function several(count: number, cells: Readonly<Record<string, string>>): Record<string, string>[] {
  return Array.from({ length: count }, (_, index) => ({
    ...PERSON,
    NIK: `210199520380000${index + 1}`,
    ...cells,
  }));
}
