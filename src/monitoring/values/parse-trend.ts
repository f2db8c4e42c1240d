/** Reads how the business of a group is going. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, MISSING } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";
import type { TRENDS } from "../monitoring-record.ts";

type Trend = (typeof TRENDS)[number];

/** The trend of a cell. */
export const parseTrend: CellParser<Trend> = choiceParser<Trend>(
  [
    {
      words: ["meningkat", "naik", "bertambah", "membaik", "peningkatan", "ada peningkatan"],
      result: accept("meningkat"),
    },
    {
      words: ["tetap", "stabil", "sama", "sama saja", "stagnan", "tidak berubah", "tdk berubah"],
      result: accept("tetap"),
    },
    {
      words: ["menurun", "turun", "berkurang", "memburuk", "merosot", "penurunan", "ada penurunan"],
      result: accept("menurun"),
    },
    // A dash says nothing of how it goes.
    { words: ["-", "--", "–", "—"], result: MISSING },
  ],
  fault("choice/unknown", { expected: ["meningkat", "tetap", "menurun"] }),
);
