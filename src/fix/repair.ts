/** What a repair of a list is: cells changed, and what is left for a person. */
import type { Issue } from "../issue.ts";
import type { Text } from "../language.ts";

/** THE kinds of repair, in the order they are told. The names are stable: programs may rely on them. */
export const REPAIR_KINDS = {
  spaces: { id: "spasi dan tanda yang tidak kelihatan", en: "spaces and invisible characters" },
  "text-mark": { id: "tanda teks di depan isi", en: "marks that keep a cell as text" },
  date: { id: "tanggal lahir menjadi tahun-bulan-hari", en: "birth dates as year-month-day" },
  choice: { id: "ejaan pilihan", en: "spellings of choices" },
  answer: { id: "jawaban ya dan tidak", en: "answers of yes and no" },
  occupation: { id: "nama pekerjaan seperti di KTP", en: "occupations as on the identity card" },
  "group-name": { id: "nama kelompok yang sama", en: "names of one group" },
  "place-name": { id: "nama tempat yang sama", en: "names of one place" },
} as const satisfies Readonly<Record<string, Text>>;

/** A kind of repair. */
export type RepairKind = keyof typeof REPAIR_KINDS;

/** One cell changed. */
export interface Repair {
  /** The physical line where its row starts, and the row as the file's own program counts it. */
  readonly line: number;
  readonly row: number;
  /** The header of its column, and the position of the column, from 0. */
  readonly column: string;
  readonly position: number;
  /** What the column feeds. */
  readonly field: string;
  readonly kind: RepairKind;
  readonly old: string;
  readonly new: string;
}

/** What no program can mend: what is wrong with a cell, or with a row, of the repaired list. */
interface LeftToMend {
  readonly line: number;
  readonly row: number;
  readonly issue: Issue;
}

/** A list with its repairs. */
export interface FixedList {
  /** The file written anew. */
  readonly bytes: Uint8Array;
  readonly writes: "csv" | "xlsx" | "json" | "ndjson";
  readonly rowCount: number;
  readonly repairs: readonly Repair[];
  readonly left: readonly LeftToMend[];
}
