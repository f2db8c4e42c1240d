/** Sheets as offices send them, drawn: with everything in one that a reader of blocks may stumble over. */
import fc from "fast-check";
import { utf16be } from "../cli/read/list-bytes.ts";

/** A sheet as a spreadsheet has it: rows of cells, and the areas of its header that are merged. */
export interface MessySheet {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly string[];
}

type Cells = Readonly<Record<string, string>>;

/** A table of the sheet: the rows of its header, the columns that these come to, the merged areas. */
interface Table {
  readonly header: readonly (readonly string[])[];
  readonly columns: readonly string[];
  readonly merges: (top: number) => readonly string[];
}

const PLAIN: Table = tableOf([
  ...["No", "Nama KUBE", "NIK", "No KK", "Nama", "Jenis Kelamin", "Tanggal Lahir", "Status Perkawinan"],
  ...["Pekerjaan", "ID DTKS", "Desa/Kelurahan", "Kecamatan", "Keterangan"],
]);

const TABLES: readonly Table[] = [
  PLAIN,
  tableOf(["NIK", "Nama", "Nama KUBE", "Desa/Kelurahan", "Tanggal Lahir", "Pekerjaan", "No KK"]),
  tableOf(["No", "Nama", "NIK", "Status", "Keterangan", "Catatan", "Tanggal Lahir"]),
  {
    header: [
      ["No", "Nama KUBE", "NIK", "Nama", "Jenis Kelamin", "", "Alamat", "", "Tanggal Lahir", "Pekerjaan"],
      ["", "", "", "", "L", "P", "Desa", "Kecamatan", "", ""],
    ],
    columns: [
      ...["No", "Nama KUBE", "NIK", "Nama", "L", "P", "Desa/Kelurahan", "Kecamatan", "Tanggal Lahir"],
      "Pekerjaan",
    ],
    merges: (top) => [
      ...[`E${top}:F${top}`, `G${top}:H${top}`],
      ...["A", "B", "C", "D", "I", "J"].map((letter) => `${letter}${top}:${letter}${top + 1}`),
    ],
  },
];

function tableOf(columns: readonly string[]): Table {
  return { header: [columns], columns, merges: () => [] };
}

/** A person of the list, by the number of the row and a seed: families and groups lie side by side and far apart. */
function personOf(at: number, seed: number): Cells {
  const mixed = (at * 7919 + seed * 104_729) % 1_000_003;
  const [day, month] = [1 + (mixed % 28), 1 + (mixed % 12)];
  const [dd, mm] = [String(day).padStart(2, "0"), String(month).padStart(2, "0")];
  const serial = String(1 + (mixed % 150)).padStart(4, "0");
  const group = mixed % 31 === 0 ? mixed % 9 : Math.floor(at / 12);
  const isWoman = mixed % 2 === 0;
  const woman = String(day + 40);
  return {
    No: String(at + 1),
    "Nama KUBE": `${group % 5 === 4 ? "KUBE Mekar" : "Mawar"} ${group}`,
    NIK: mixed % 41 === 0 ? "2101993313800001" : `210199${isWoman ? woman : dd}${mm}80${serial}`,
    "No KK": mixed % 37 === 0 ? "123" : `210199010110${String(1 + (mixed % 90)).padStart(4, "0")}`,
    Nama: `Siti ${mixed % 60}`,
    "Jenis Kelamin": mixed % 29 === 0 ? "L" : isWoman ? "P" : "L",
    L: isWoman ? "" : "v",
    P: isWoman ? "v" : "",
    "Tanggal Lahir":
      mixed % 23 === 0
        ? `${month}/${day}/1980`
        : mixed % 19 === 0
          ? `${dd}/${mm}/80`
          : `${dd}/${mm}/1980`,
    "Status Perkawinan": pick(["KAWIN", "KAWIN", "CERAI MATI", "BELUM KAWIN", "KAWIN", "entah"], mixed),
    Pekerjaan: pick(["PEDAGANG", "PETANI/PEKEBUN", "PNS", "GURU", "penjual es"], mixed),
    "ID DTKS": pick(["6268661555", "ya", "6268661556", "tidak"], mixed),
    "Desa/Kelurahan": pick(["Kijang", "Kijang", "Sei Lekop", "Sungai Lekop"], group),
    Kecamatan: "Bintan Timur",
    Status: pick(["KAWIN", "HIDUP", "-"], mixed),
    Keterangan: pick(["x", "x", "meninggal", "pindah"], mixed % 97 === 0 ? mixed : 0),
    Catatan: `catatan ${mixed % 7}`,
  };
}

function pick(words: readonly string[], number: number): string {
  return words[number % words.length] ?? "";
}

/** What is otherwise in the row of a person. */
const damage: fc.Arbitrary<Cells> = fc.constantFrom<Cells>(
  ...[{ NIK: "" }, { NIK: "2,10E+15" }, { NIK: "2101 9917 0880 0001" }, { NIK: "'2101991708800001" }],
  ...[{ NIK: "210199170880001" }, { NIK: "2101991708800000", "No KK": "2101990101100000" }],
  ...[{ NIK: "2101990101100001", "No KK": "2101991708800001" }, { "No KK": "" }, { NIK: "sda" }],
  ...[{ "Nama KUBE": "" }, { "Nama KUBE": "sda" }, { "Nama KUBE": "mawar  1" }, { "Nama KUBE": "Mawar I" }],
  ...[{ Nama: "Siti\nAminah" }, { Nama: 'Siti "Ayu"' }, { Nama: "JUMLAH" }, { Nama: "" }, { Nama: "a;b,c" }],
  ...[{ "Desa/Kelurahan": '"' }, { "Desa/Kelurahan": "" }, { Kecamatan: "idem" }, { Kecamatan: "Kijang\r\n" }],
  ...[{ Pekerjaan: "sda" }, { Pekerjaan: "#N/A" }, { Pekerjaan: "pegawai\nnegeri" }, { Pekerjaan: "é" }],
  ...[{ "Tanggal Lahir": "1980" }, { "Tanggal Lahir": "30/02/1980" }, { "Tanggal Lahir": "06/25/1980" }],
  ...[{ "Status Perkawinan": "K/BK" }, { "Jenis Kelamin": "?" }, { L: "v", P: "v" }, { Keterangan: "meninggal" }],
  ...[{ No: "" }, { No: "1." }],
);

/** A row that is nobody, or is not cut as the others are. */
const line: fc.Arbitrary<readonly string[]> = fc.constantFrom(
  ...[[], [""], ["", "", "", ""], ["KUBE Kenanga"], ["Desa Sei Lekop"], ["Kecamatan : Gunung Kijang"]],
  ...[["", "", "", "", "JUMLAH", "12"], ["JUMLAH", "12 orang"], ["1", "2", "3", "4", "5", "6", "7"]],
  ...[["Mengetahui,"], ["Bintan, 22 Februari 2022"], ["Kepala Desa"], ["", "", 'catatan: "lihat\nbawah"']],
  ...[["9", "Mawar 1", "2101991708800009"], ["", "", "2101991708800008", "", "Adi", "L", "", "", "", "", "x"]],
  ["8", "Mawar 2", "2101991708800007", "", "Adi", ...Array.from({ length: 12 }, () => "KAWIN")],
);

/** Something put into a table at a place: a row, its header again, damage to a person. */
type Odd =
  | { readonly kind: "line"; readonly cells: readonly string[] }
  | { readonly kind: "damage"; readonly cells: Cells }
  | { readonly kind: "again" };

const odd: fc.Arbitrary<Odd> = fc.oneof(
  { weight: 4, arbitrary: damage.map((cells): Odd => ({ kind: "damage", cells })) },
  { weight: 3, arbitrary: line.map((cells): Odd => ({ kind: "line", cells })) },
  { weight: 1, arbitrary: fc.constant<Odd>({ kind: "again" }) },
);

const title: fc.Arbitrary<readonly string[]> = fc.constantFrom(
  ...[["DAFTAR CALON PENERIMA KUBE"], ["Kabupaten Bintan"], [], ["Desa : Kijang"], ['Lampiran "I"\nKeputusan']],
);

const table = fc.record({
  form: fc.constantFrom(...TABLES),
  count: fc.integer({ min: 5, max: 60 }),
  seed: fc.nat({ max: 1000 }),
  odds: fc.array(fc.tuple(fc.nat({ max: 59 }), odd), { maxLength: 12 }),
});

/** So many rows are read ahead, to find the header, and not in blocks. */
const AHEAD = 110;

/** A sheet of one to three tables, the first of them longer than what is read ahead. */
export const messySheet: fc.Arbitrary<MessySheet> = fc
  .record({
    titles: fc.array(title, { maxLength: 3 }),
    first: fc.record({ form: fc.constantFrom(...TABLES), early: fc.boolean() }),
    seed: fc.nat({ max: 1000 }),
    tables: fc.array(table, { minLength: 1, maxLength: 3 }),
  })
  .map(({ titles, first, seed, tables: [one, ...more] }) => {
    const rows: (readonly string[])[] = [...titles];
    const merges: string[] = [];
    let number = 0;

    function write(form: Table, count: number, of: number, odds: readonly (readonly [number, Odd])[]): void {
      for (let at = 0; at < count; at += 1) {
        const here = odds.filter(([place]) => place === at).map(([, each]) => each);
        const hurt = here.flatMap((each) => (each.kind === "damage" ? [each.cells] : []));
        for (const each of here) {
          if (each.kind === "line") rows.push(each.cells);
          if (each.kind === "again") rows.push(...form.header);
        }
        const person = Object.assign({}, personOf(number, of), ...hurt) as Cells;
        rows.push(form.columns.map((column) => person[column] ?? ""));
        number += 1;
      }
    }

    function begin(form: Table): void {
      merges.push(...form.merges(rows.length + 1));
      rows.push(...form.header);
    }

    begin(first.form);
    write(first.form, AHEAD, seed, first.early ? (one?.odds ?? []) : []);
    if (one !== undefined) write(first.form, one.count, one.seed, one.odds);
    for (const { form, count, seed: of, odds } of more) {
      begin(form);
      write(form, count, of, odds);
    }
    return { rows, merges };
  });

/** The encodings in which lists come. */
const ENCODINGS = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with its mark": (text) => Buffer.from(`\uFEFF${text}`),
  "UTF-16LE": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16BE": (text) => utf16be(`\uFEFF${text}`),
  "Windows-1252": (text) => Buffer.from(text, "latin1"),
} as const satisfies Readonly<Record<string, (text: string) => Buffer>>;

/** CSV as it is written down, so that a counterexample can be read. */
export interface CsvText {
  readonly text: string;
  readonly encoding: keyof typeof ENCODINGS;
}

export function bytesOf({ text, encoding }: CsvText): Buffer {
  return ENCODINGS[encoding](text);
}

/** A messy sheet as CSV, in any encoding, delimiter, line break and way of quoting. */
export const messyCsv: fc.Arbitrary<CsvText> = fc
  .record({
    sheet: messySheet,
    encoding: fc.constantFrom(...(Object.keys(ENCODINGS) as readonly CsvText["encoding"][])),
    delimiter: fc.constantFrom(";", ",", "\t", "|"),
    eol: fc.constantFrom("\n", "\r\n"),
    quotesAll: fc.boolean(),
    end: fc.constantFrom("", "\n", "\n\x1a"),
  })
  .map(({ sheet: { rows }, encoding, delimiter, eol, quotesAll, end }) => {
    const written = rows.map((cells) =>
      cells
        .map((cell) => (quotesAll || /[;,\t|"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(delimiter),
    );
    return { text: written.join(eol) + end, encoding };
  });
