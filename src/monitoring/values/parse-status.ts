/** Reads the status that a list states of a group. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, MISSING } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";
import type { STATED_STATUSES } from "../monitoring-record.ts";

type StatedStatus = (typeof STATED_STATUSES)[number];

/** The status of a cell. */
export const parseStatus: CellParser<StatedStatus> = choiceParser<StatedStatus>(
  [
    {
      words: ["aktif", "masih aktif", "berjalan", "jalan", "masih berjalan", "masih jalan"],
      result: accept("aktif"),
    },
    {
      words: [
        ...["perlu pendampingan", "perlu pendamping", "perlu pembinaan", "perlu dibina", "perlu bimbingan"],
        ...["butuh pendampingan", "butuh pendamping", "butuh pembinaan", "perlu didampingi"],
      ],
      result: accept("perlu-pendampingan"),
    },
    {
      words: [
        ...["tidak aktif", "tdk aktif", "tidak aktif lagi", "sudah tidak aktif", "non aktif", "nonaktif"],
        ...["tidak berjalan", "tdk berjalan", "tidak jalan", "tdk jalan", "sudah tidak berjalan"],
        ...["mati", "berhenti", "vakum", "vacum", "bubar", "tutup"],
      ],
      result: accept("tidak-aktif"),
    },
    // A dash says nothing of how it goes.
    { words: ["-", "--", "–", "—"], result: MISSING },
  ],
  fault("choice/unknown", { expected: ["aktif", "perlu pendampingan", "tidak aktif"] }),
);
