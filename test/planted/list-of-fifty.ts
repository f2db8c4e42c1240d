/** A made-up list of fifty persons in five groups, eligible or not, into which faults of real lists are planted. */

/** A list as a spreadsheet has it: a header and rows of cells. */
export interface PlantedList {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The columns of the list. */
export const HEADER = [
  ...["No", "Nama KUBE", "NIK", "No KK", "Nama", "Jenis Kelamin", "Tanggal Lahir", "Status Perkawinan"],
  ...["Pekerjaan", "Desa/Kelurahan", "Kecamatan", "Kabupaten/Kota", "Provinsi", "ID DTKS"],
  ...["Domisili Tetap", "Siap Berkelompok", "Keterampilan"],
] as const;

/** The name of a column of the list. */
export type ColumnName = (typeof HEADER)[number];

/** A day of birth: day, month, year. */
type Birth = readonly [day: number, month: number, year: number];

/** A person of the list: what differs from the ordinary one. */
type Refusal = Partial<Record<ColumnName, string>> & { readonly birth?: Birth };

/** What each person of the ineligible list is refused for, in turn. As of 22 February 2022, 01/03/2004 is aged 17, 05/01/1962 aged 60; with day and month exchanged 18 and 59. */
const REFUSALS: readonly Refusal[] = [
  { "Status Perkawinan": "BELUM KAWIN" },
  { Pekerjaan: "PEGAWAI NEGERI SIPIL (PNS)" },
  { birth: [1, 3, 2004] },
  { "ID DTKS": "Tidak" },
  { "Domisili Tetap": "Tidak" },
  { "Siap Berkelompok": "Tidak" },
  { Keterampilan: "tidak ada" },
  { Pekerjaan: "TENTARA NASIONAL INDONESIA (TNI)" },
  { birth: [5, 1, 1962] },
  { Pekerjaan: "PENSIUNAN" },
];

/** Aged 18 and 59, with day and month exchanged 17 and 60; days that are no month; days that could be both. */
const BIRTHS: readonly Birth[] = [
  ...([
    [17, 8, 1980],
    [25, 12, 1971],
    [4, 6, 1990],
    [3, 1, 2004],
    [29, 2, 1984],
  ] as const),
  ...([
    [1, 5, 1962],
    [8, 11, 1999],
    [13, 7, 1966],
    [21, 2, 1988],
    [5, 9, 1975],
  ] as const),
];

/** The list of fifty: everybody eligible, or everybody refused for one reason. */
export function listOfFifty(isEligible: boolean): PlantedList {
  const rows = Array.from({ length: 50 }, (_, index) => {
    const refusal = isEligible ? {} : at(REFUSALS, index);
    const person = personOf(index, refusal.birth ?? at(BIRTHS, index));
    return HEADER.map((column) => refusal[column] ?? person[column]);
  });
  return { header: HEADER, rows };
}

function personOf(index: number, [day, month, year]: Birth): Readonly<Record<ColumnName, string>> {
  const isWoman = index % 2 === 1;
  const group = Math.floor(index / 10);
  const serial = String(1 + index).padStart(4, "0");
  const [dd, mm] = [padded(day), padded(month)];
  return {
    No: String(1 + index),
    "Nama KUBE": `KUBE ${at(["Mawar", "Anggrek", "Cempaka", "Kenanga", "Teratai"], group)}`,
    NIK: `210199${isWoman ? day + 40 : dd}${mm}${String(year).slice(2)}${serial}`,
    "No KK": `210199${dd}${mm}11${serial}`,
    Nama: `Contoh ${serial}`,
    "Jenis Kelamin": isWoman ? "P" : "L",
    "Tanggal Lahir": `${dd}/${mm}/${year}`,
    "Status Perkawinan": "KAWIN",
    Pekerjaan: at(["PETANI/PEKEBUN", "NELAYAN/PERIKANAN", "PEDAGANG"], index),
    "Desa/Kelurahan": at(["Sei Lekop", "Kijang Kota", "Gunung Lengkuas", "Toapaya", "Sungai Enam"], group),
    Kecamatan: "Bintan Timur",
    "Kabupaten/Kota": "Bintan",
    Provinsi: "Kepulauan Riau",
    "ID DTKS": `61000${serial}1`,
    "Domisili Tetap": "Ya",
    "Siap Berkelompok": "Ya",
    Keterampilan: "membuat kerupuk",
  };
}

/** An item of a list that starts again at its end. */
export function at<T>(items: readonly T[], index: number): T {
  // The remainder is within the list, none of which is empty.
  return items[index % items.length] as T;
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}

/** The list with the cell of one column in one row replaced. */
export function withCell(list: PlantedList, row: number, column: ColumnName, cell: string): PlantedList {
  return withColumn(list, column, (before, index) => (index === row ? cell : before));
}

/** The list with every cell of one column replaced by what `change` makes of it. */
export function withColumn(
  list: PlantedList,
  column: ColumnName,
  change: (cell: string, row: number) => string,
): PlantedList {
  const position = HEADER.indexOf(column);
  return {
    ...list,
    rows: list.rows.map((cells, row) => cells.with(position, change(cells[position] ?? "", row))),
  };
}

/** The list with a header of another name. */
export function withHeader(list: PlantedList, column: ColumnName, header: string): PlantedList {
  return { ...list, header: list.header.map((name) => (name === column ? header : name)) };
}

/** The list with a row put in before a row, such as one of column numbers before row 0. */
export function withRow(list: PlantedList, before: number, cells: readonly string[]): PlantedList {
  return { ...list, rows: list.rows.toSpliced(before, 0, cells) };
}

/** The list without a column. */
export function withoutColumn(list: PlantedList, column: ColumnName): PlantedList {
  const position = list.header.indexOf(column);
  return {
    header: list.header.toSpliced(position, 1),
    rows: list.rows.map((cells) => cells.toSpliced(position, 1)),
  };
}

/** The list as CSV with semicolons; cells with quotation marks, semicolons or line breaks are quoted. */
export function toCsv({ header, rows }: PlantedList): string {
  return [header, ...rows]
    .map((cells) => cells.map(quoted).join(";"))
    .join("\r\n")
    .concat("\r\n");
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
