/** Reads a sex; 1 and 2 are the codes of BDT. */
import { fault } from "../../issue.ts";
import { accept, type CellParser } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";
import type { Sex } from "../applicant.ts";

/** THE table of words for the sexes: the cards, BDT, OpenSID, forms in English, and short forms of clerks. */
export const SEX_WORDS: Readonly<Record<Sex, readonly string[]>> = {
  "laki-laki": [
    ...[
      "L",
      "1",
      "01",
      "01",
      "LK",
      "Lk-lk",
      "Lk2",
      "Laki",
      "Laki-laki",
      "Laki2",
      "Laki-laki (L)",
      "L (Laki-laki)",
      "Lakilaki",
    ],
    ...[
      "Lki",
      "Laki-lagi",
      "Lelaki",
      "Pria",
      "Male",
      "M",
      "Man",
      "Cowok",
      "♂",
      "1. Laki-laki",
      "1 - Laki-laki",
    ],
  ],
  perempuan: [
    ...[
      "P",
      "2",
      "02",
      "02",
      "PR",
      "Prp",
      "Prm",
      "Perempuan",
      "Perempuan (P)",
      "P (Perempuan)",
      "Perem",
      "Perempuam",
    ],
    ...["Prempuan", "Wanita", "Wnt", "Female", "F", "Woman", "Cewek", "♀", "2. Perempuan", "2 - Perempuan"],
  ],
};

/** The sex of a cell. `W` is left out: beside it, `P` means pria. */
export const parseSex: CellParser<Sex> = choiceParser<Sex>(
  Object.entries(SEX_WORDS).map(([sex, words]) => ({ words, result: accept(sex as Sex) })),
  fault("choice/unknown", { expected: ["L", "P"] }),
);
