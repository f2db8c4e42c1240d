/** Small lists for the command line tests, written as a clerk would: one row a person, only what differs is said. */

/** The columns of a list that lacks nothing. */
export const COLUMNS = [
  ...[
    "Nama KUBE",
    "NIK",
    "No KK",
    "Nama",
    "Jenis Kelamin",
    "Tanggal Lahir",
    "Status Perkawinan",
    "Pekerjaan",
  ],
  ...["Desa/Kelurahan", "Kode Wilayah", "ID DTKS", "Domisili Tetap", "Siap Berkelompok", "Keterampilan"],
] as const;

export type Person = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Person number `n` (1 to 999) of a list, a woman born on 12 March 1980 who meets every criterion. */
export function person(n: number, differs: Person = {}): Person {
  const serial = String(n).padStart(4, "0");
  return {
    "Nama KUBE": "KUBE Mekar",
    NIK: `210199520380${serial}`,
    "No KK": `210199010110${serial}`,
    Nama: `Siti Rahasia ${n}`,
    "Jenis Kelamin": "P",
    "Tanggal Lahir": "12/03/1980",
    "Status Perkawinan": "KAWIN",
    Pekerjaan: "PEDAGANG",
    "Desa/Kelurahan": "Sei Lekop",
    "Kode Wilayah": "21.01.06.1009",
    "ID DTKS": "6268661555",
    "Domisili Tetap": "ya",
    "Siap Berkelompok": "ya",
    Keterampilan: "menjahit",
    ...differs,
  };
}

/** Ten persons of ten households: an eligible group. */
export function tenPersons(differs: Person = {}): readonly Person[] {
  return Array.from({ length: 10 }, (_, index) => person(index + 1, differs));
}

/** The list as CSV; `columns` leaves some out. */
export function csv(persons: readonly Person[], columns: readonly (keyof Person)[] = COLUMNS): string {
  const rows = persons.map((each) => columns.map((column) => each[column] ?? "").join(";"));
  return [columns.join(";"), ...rows, ""].join("\n");
}
