import { describe, expect, it } from "vitest";
import { asides, checked, column, laidRows, rowsOf, told } from "./laid.ts";

const HEADER = "No;Nama KUBE;NIK;Nama;Jenis Kelamin;Tanggal Lahir;Status Perkawinan";
const A = "1;Mawar;2101990201800001;Anggota A;L;02/01/1980;Kawin";
const B = "2;Mawar;2101994302810002;Anggota B;P;03/02/1981;Kawin";
const C = "3;Melati;2101990503820003;Anggota C;L;05/03/1982;Kawin";

function sheet(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

/** A person whose row does not name the group. */
function unnamed(row: string): string {
  return row.replace(/;M[a-z]+;/, ";;");
}

describe("the header", () => {
  it("is found below any number of titles, a letterhead and a cover block", async () => {
    const titles = Array.from({ length: 40 }, (_, index) => `BARIS JUDUL ${index};;`);
    expect(await told(sheet(...titles, "Nama Ketua;: Contoh;", HEADER, A))).toEqual(["43"]);
  });

  it("is joined of two rows: group headers stand over the columns to their right", async () => {
    const text = sheet(
      "No;NIK;Nama;Jenis Kelamin;;Tempat/Tanggal Lahir;;Alamat;;",
      ";;;L;P;Tempat;Tanggal;Desa;Kecamatan;Kabupaten",
      "1;2101990201800001;A;v;;Bintan;02/01/1980;Sei Lekop;Bintan Timur;Bintan",
      "2;2101994302810002;B;;√;Bintan;03/02/1981;Sei Lekop;Bintan Timur;Bintan",
    );
    expect((await rowsOf(text))[0]?.header).toEqual([
      ...["No", "NIK", "Nama", "Jenis Kelamin", "", "Tempat Lahir", "Tanggal Lahir"],
      ...["Desa", "Kecamatan", "Kabupaten"],
    ]);
    expect(await column(text, "Jenis Kelamin")).toEqual(["L", "P"]);
    expect(await column(text, "Tanggal Lahir")).toEqual(["02/01/1980", "03/02/1981"]);
  });

  it("is joined of three rows, with the NIK in the second", async () => {
    const text = sheet(
      "No;Nama KUBE;Identitas;;;Alamat;;;",
      ";;NIK;No KK;Nama;Domisili;;KTP;",
      ";;;;;Desa;Kecamatan;Kabupaten;Provinsi",
      "1;Mawar;2101990201800001;2101990101100001;A;Sei Lekop;Bintan Timur;Bintan;Kepulauan Riau",
    );
    expect((await rowsOf(text))[0]?.header).toEqual([
      ...["No", "Nama KUBE", "NIK", "No KK", "Nama", "Desa", "Kecamatan", "Kabupaten", "Provinsi"],
    ]);
  });

  it("with a name that says nothing alone is read with its heading", async () => {
    const text = sheet(
      "DATA DIRI;;;ALAMAT;;KUBE",
      "NIK;Nama;Tanggal Lahir;Desa;Kecamatan;Nama",
      "2101990201800001;A;02/01/1980;Sei Lekop;Bintan Timur;Mawar",
    );
    expect(await column(text, "Nama KUBE")).toEqual(["Mawar"]);
  });

  it("may have L and P side by side without a heading", async () => {
    const text = sheet(
      "NIK;Nama;L;P",
      "2101990201800001;A;x;",
      "2101994302810002;B;;P",
      "2101994302810003;C;-;-",
    );
    expect(await column(text, "Jenis Kelamin")).toEqual(["L", "P", ""]);
  });

  it("leaves L and P under another heading as they are", async () => {
    const text = sheet("NIK;Nama;Umur;", ";;L;P", "2101990201800001;A;42;");
    expect((await rowsOf(text))[0]?.header).not.toContain("Jenis Kelamin");
  });

  it("is read anew where a second table has its columns in another order", async () => {
    const text = sheet(
      HEADER,
      A,
      ";;;;;;",
      "Nama;Jabatan;NIK;Tanggal Lahir",
      "Ketua Kita;Ketua;2101990201800009;02/01/1980",
    );
    expect(await told(text)).toEqual(["2", "4 header", "5"]);
    expect(await column(text, "NIK")).toEqual(["2101990201800001", "2101990201800009"]);
  });

  it("is set aside where it is printed again, all of its rows", async () => {
    const two = ["No;NIK;Nama;Alamat;", ";;;Desa;Kecamatan"];
    const text = sheet(...two, "1;2101990201800001;A;X;Y", ...two, "2;2101990201800002;B;X;Y");
    expect(await told(text)).toEqual(["3", "4 header", "5 header", "6"]);
  });

  it("that is not there is told without a word of the data", async () => {
    await expect(laidRows(sheet(A, B))).rejects.toThrow(
      /tidak mempunyai baris judul: baris 1 sudah berisi data/,
    );
    await expect(laidRows(sheet("Nama;Rahasia Sekali", "Alamat;Kp. Baru"))).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringMatching(/Rahasia|Kp/) }),
    );
    await expect(laidRows("")).rejects.toThrow(/kosong/);
    await expect(laidRows(HEADER)).rejects.toThrow(/hanya baris judul/);
  });

  it("of another kind of list is told to be so, with the command", async () => {
    await expect(laidRows(sheet(HEADER, A), "monitoring")).rejects.toThrow(/`aturan-kube check`/);
    const months = sheet("Nama KUBE;Bulan;Omset;Pengeluaran;Laba", "Mawar;Januari 2022;1;1;0");
    await expect(laidRows(months)).rejects.toThrow(/`aturan-kube score` atau `aturan-kube rank`/);
  });

  it("with a column for each month is an error of the list", async () => {
    const text = sheet("Nama KUBE;Omset Januari 2022;Omset Februari 2022", "Mawar;1;2", "Melati;1;2");
    expect((await laidRows(text, "monitoring")).filter((row) => "remark" in row)).toMatchObject([
      { remark: { code: "header/months-as-columns" }, line: 1 },
    ]);
  });
});

describe("rows that are nobody", () => {
  it.each([
    ["1;2;3;4;5;6;7", "numbers"],
    ["(1);(2);(3);(4);(5);(6);(7)", "numbers"],
    ["1;2;;4;;6;7", "numbers"],
    ["I;II;III;IV;V;VI;VII", "numbers"],
    ["a;b;c;d;e;f;g", "numbers"],
    ["1;2;3;4;5;6;7=5+6", "numbers"],
    ["JUMLAH;;;2 orang;;;", "total"],
    [";;;Sub Total;2;;", "total"],
    ["TOTAL ANGGOTA : 10 ORANG;;;;;;", "total"],
    ["Rekapitulasi;;;10;;;", "total"],
    ["Mengetahui,;;;;;;", "note"],
    [";;;;;Bintan, 22 Februari 2022;", "note"],
    [";;;;;Bintan, ………… 2022;", "note"],
    [";;;Kepala Desa Sei Lekop;;;", "note"],
    [";;NIP. 19800101 200501 1 001;;;;", "note"],
    [";;;NIP 197001011990011001;;;", "note"],
    ["Keterangan:;;;;;;", "note"],
    ["* NIK wajib diisi;;;;;;", "note"],
    ["KUBE Kenanga;;;;;;", "section"],
    [";Kenanga;;;;;", "section"],
    ["Nama KUBE : Kenanga;;;;;;", "section"],
    ["II. Kelompok Kenanga (10 orang);;;;;;", "section"],
    ["Desa Sei Lekop;;;;;;", "section"],
  ])("%s is set aside: %s", async (row, kind) => {
    expect(await told(sheet(HEADER, A, row, B))).toEqual(["2", `3 ${kind}`, "4"]);
  });

  it("stand in the signature block down to the name and the number, and end with the page", async () => {
    const signed = [
      "Mengetahui,;;;;;;",
      "Kepala Dinas;;;;;;",
      ";;;SITI PEJABAT;;;",
      ";;;NIP. 197001011990011001;;;",
    ];
    const text = sheet(
      "DAFTAR KUBE;;;;;;",
      HEADER,
      A,
      ...signed,
      "DAFTAR KUBE;;;;;;",
      HEADER,
      "(1);(2);(3);(4);(5);(6);(7)",
      B,
    );
    expect(await told(text)).toEqual([
      ...["3", "4 note", "5 note", "6 note", "7 note", "8 note", "9 header", "10 numbers", "11"],
    ]);
  });

  it.each([
    ["a sound NIK", ";;2101990201800009;;;;"],
    ["a NIK that Excel kept as a number", ";;3,27E+15;;;;"],
    ["a NIK of 15 digits", ";;210199020180000;;;;"],
    ["a NIK in another column, since the row has moved", "x;;y;2101990201800009;;;"],
    ["a birth date", ";;;;;02/01/1980;"],
    ["an impossible birth date", ";;;;;31/02/1980;"],
    ["a birth year", ";;;;;1980;"],
    ["a name that is a word of totals, beside a NIK", "3;;2101990201800009;Jumlah;;;"],
    ["a name that is a word of totals, with the running number", "3;;;Total;;;"],
    ["a name with the running number", "3;;;Anggota C;;;"],
    ["a name beside what is told of it", ";;;Anggota C;P;;Kawin"],
    ["a name beside a NIK that says it is lacking", ";;belum ada;Anggota C;;;"],
  ])("are not those with %s", async (_, row) => {
    expect(await told(sheet(HEADER, A, B, row))).toEqual(["2", "3", "4"]);
  });

  it("are told in monitoring lists too", async () => {
    const text = sheet(
      "REKAPITULASI PEMANTAUAN KUBE;;;",
      "No;Nama KUBE;Bulan;Omset",
      "1;2;3;4",
      "1;KUBE Satu;Januari 2022;Rp 2.500.000",
      "JUMLAH;;;Rp 2.500.000",
      ";;Bintan, 28 Februari 2022;",
      ";;Kepala Dinas;",
    );
    expect(await told(text, "monitoring")).toEqual(["3 numbers", "4", "5 total", "6 note", "7 note"]);
  });
});

describe("the name of a group that stands once", () => {
  it("in the first row of each group holds down to the next", async () => {
    const text = sheet(HEADER, A, unnamed(B), unnamed(B), C, unnamed(C));
    expect(await column(text, "Nama KUBE")).toEqual(["Mawar", "Mawar", "Mawar", "Melati", "Melati"]);
    expect((await laidRows(text)).at(-1)).toEqual({
      remark: { code: "kube/said-once", params: { rows: 3 } },
      file: null,
    });
  });

  it("in a line of its own holds, also where the list has no column for it", async () => {
    const text = sheet(
      "No;NIK;Nama",
      "KUBE Mawar;;",
      "1;2101990201800001;A",
      "A. Kelompok Melati (1 orang);;",
      "1;2101990201800002;B",
    );
    expect(await column(text, "Nama KUBE")).toEqual(["KUBE Mawar", "Kelompok Melati"]);
  });

  it("above the header, or above a table of officers, holds for all tables below", async () => {
    const text = sheet(
      "PENGURUS KUBE MAWAR;;;",
      "No;Jabatan;Nama;NIK",
      "1;Ketua;A;2101990201800001",
      "ANGGOTA;;;",
      "No;NIK;Nama",
      "1;2101990201800002;B",
    );
    expect(await column(text, "Nama KUBE")).toEqual(["KUBE MAWAR", "KUBE MAWAR"]);
    expect(await asides(text)).toEqual(["4 section", "5 header"]);
  });

  it("in a cover block holds, and so does its place", async () => {
    const text = sheet(
      "Nama KUBE;: Mawar",
      "Nama Ketua;: Contoh Ketua",
      "Desa;: Sei Lekop",
      "Kecamatan;: Bintan Timur",
      "NIK;Nama",
      "2101990201800001;A",
    );
    expect(await rowsOf(text)).toMatchObject([
      {
        header: ["NIK", "Nama", "Desa/Kelurahan", "Kecamatan", "Nama KUBE"],
        cells: ["2101990201800001", "A", "Sei Lekop", "Bintan Timur", "Mawar"],
      },
    ]);
  });

  it("is not guessed for a row whose name was forgotten: its groups become uncertain", async () => {
    const rows = Array.from(
      { length: 10 },
      (_, index) => `${index + 1};Mawar;21019902018000${10 + index};A${index};L;02/01/1980;Kawin`,
    );
    const text = sheet(HEADER, ...rows.map((row, index) => (index === 4 ? unnamed(row) : row)));
    expect((await column(text, "Nama KUBE"))[4]).toBe("");
    expect((await rowsOf(text))[4]).toMatchObject({ perhaps: ["Mawar"] });
    const items = await checked(text);
    const kube = items.find((item) => item.kind === "kube");
    expect(kube?.decision.criteria.find(({ id }) => id === "ten-households")?.outcome).toBe("unknown");
    expect(items.find((item) => item.kind === "list")).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ code: "kube/not-named" })]),
    });
  });

  it("is not given to people far below it who name none", async () => {
    const text = sheet(HEADER, A, B.replace(";P;", ";L;"), ...Array.from({ length: 6 }, () => unnamed(B)));
    expect((await rowsOf(text)).map(({ perhaps }) => perhaps)).toEqual(
      Array.from({ length: 8 }, () => undefined),
    );
  });

  it("is not taken from a line that may as well name a place, and the line is told", async () => {
    const text = sheet("No;NIK;Nama", "MAWAR;;", "1;2101990201800001;A");
    expect((await rowsOf(text))[0]?.header).toEqual(["No", "NIK", "Nama"]);
    expect((await laidRows(text)).at(-1)).toMatchObject({
      remark: { code: "kube/line-not-read", params: { rows: [2] } },
    });
  });

  it("holds for the months of a group in a monitoring list", async () => {
    const text = sheet(
      "Nama KUBE;Bulan;Omset",
      "Mawar;Januari 2022;1",
      ";Februari 2022;2",
      "Melati;Januari 2022;1",
      ";Februari 2022;2",
    );
    expect(await column(text, "Nama KUBE", "monitoring")).toEqual(["Mawar", "Mawar", "Melati", "Melati"]);
  });
});

describe("the cell above", () => {
  it.each(["sda", "SDA.", "s.d.a", "s.d.a.", "idem", "Idem", '""""', "''", '"-""-"', "〃", ",,"])(
    "is meant by %s",
    async (mark) => {
      const text = sheet(
        "NIK;Nama;Desa",
        "2101990201800001;A;Sei Lekop",
        `2101990201800002;B;${mark}`,
        `2101990201800003;C;${mark}`,
      );
      expect(await column(text, "Desa")).toEqual(["Sei Lekop", "Sei Lekop", "Sei Lekop"]);
    },
  );

  it("is never meant under NIK and the name, and says nothing where it says nothing", async () => {
    const text = sheet("NIK;Nama;Desa", "2101990201800001;A;", "sda;sda;sda");
    expect((await rowsOf(text))[1]?.cells).toEqual(["sda", "sda", ""]);
  });
});

describe("a row that does not line up", () => {
  const LIST = [
    "NIK;Nama;Status Perkawinan;Pekerjaan;Tanggal Lahir;Keterangan",
    "2101990201800001;A;2;9;02/01/1980;",
  ];

  it("one cell too long whose last cell is empty may be shifted, unless all rows are so long", async () => {
    const shifted = "2101990301800002;B; S.Pd;4;9;03/01/1980;";
    expect((await rowsOf(sheet(...LIST, ...LIST.slice(1), shifted)))[2]).toMatchObject({
      cells: ["2101990301800002", "", "", "", "", ""],
      ragged: { received: 7, expected: 6 },
    });
    const trailing = "2101990201800001;A;2;9;02/01/1980;baik;";
    expect((await rowsOf(sheet(LIST[0] ?? "", trailing, trailing)))[1]).not.toHaveProperty("ragged");
  });

  it("keeps what a NIK behind the slip proves", async () => {
    const text = sheet(
      "Nama,NIK,No KK,Status Perkawinan",
      "A,2101990201800001,2101990101100001,Kawin",
      "B, S.Pd,2101990201800002,2101990101100002,Kawin",
    );
    expect((await rowsOf(text))[1]).toMatchObject({
      cells: ["", "2101990201800002", "2101990101100002", "Kawin"],
    });
  });

  it("has notes to the right of the table left alone", async () => {
    const text = sheet("NIK;Nama;;", "2101990201800001;A;;catatan", "2101990201800002;B;;");
    expect((await rowsOf(text))[0]).not.toHaveProperty("ragged");
  });
});
