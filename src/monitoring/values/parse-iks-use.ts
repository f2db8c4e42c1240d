/** Reads what the savings of a group (IKS) were used for; one cell may name two uses. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";
import type { IKS_USES } from "../monitoring-record.ts";

type IksUse = (typeof IKS_USES)[number];

const UNKNOWN = fault("choice/unknown", {
  expected: ["belum digunakan", "modal", "diversifikasi", "modal dan diversifikasi", "lainnya"],
});

const parseOne: CellParser<IksUse> = choiceParser<IksUse>(
  [
    {
      words: [
        ...["belum digunakan", "belum dipakai", "belum dimanfaatkan", "belum ada", "belum"],
        ...["tidak ada", "tdk ada"],
        ...["tidak digunakan", "tdk digunakan", "disimpan", "masih disimpan"],
      ],
      result: accept("belum-digunakan"),
    },
    {
      words: [
        ...["modal", "modal usaha", "modal kerja", "modal produktif", "usaha produktif"],
        ...["tambahan modal", "tambah modal", "penambahan modal", "menambah modal", "tambahan modal usaha"],
      ],
      result: accept("modal"),
    },
    {
      words: ["diversifikasi", "diversifikasi usaha", "penganekaragaman usaha", "usaha baru"],
      result: accept("diversifikasi"),
    },
    { words: ["modal dan diversifikasi"], result: accept("modal-dan-diversifikasi") },
    {
      words: [
        ...["lainnya", "lain-lain", "lain", "penggunaan lain", "keperluan lain"],
        ...["sosial", "kegiatan sosial", "santunan", "bantuan sosial", "simpan pinjam"],
      ],
      result: accept("lainnya"),
    },
  ],
  UNKNOWN,
);

/** Between two uses. */
const SEPARATOR = / dan | serta |[;,/&+]/iu;

/** The use of a cell; capital and diversification together are one use of their own, any other two are not known. */
export function parseIksUse(cell: string): CellResult<IksUse> {
  const whole = parseOne(cell);
  if (whole.value !== undefined) return whole;
  const parts = cell.split(SEPARATOR).map((part) => parseOne(part).value);
  const isBoth = parts.length === 2 && parts.includes("modal") && parts.includes("diversifikasi");
  return isBoth ? accept("modal-dan-diversifikasi") : reject(UNKNOWN);
}
