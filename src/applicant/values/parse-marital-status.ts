/** Reads a marital status; 1 to 4 are the codes of BDT. */
import { fault } from "../../issue.ts";
import type { Possible } from "../../possible.ts";
import { accept, type CellParser } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";
import type { MaritalStatus } from "../applicant.ts";

/** The marital status of a cell. */
export const parseMaritalStatus: CellParser<Possible<MaritalStatus>> = choiceParser<Possible<MaritalStatus>>(
  [
    {
      words: ["Belum Kawin", "Belum Menikah", "Belum Nikah", "Lajang", "1"],
      result: accept("belum-kawin"),
    },
    {
      words: ["Kawin", "Menikah", "Nikah", "Sudah Kawin", "Sudah Menikah", "Sudah Nikah", "2"],
      result: accept("kawin"),
    },
    { words: ["Kawin Tercatat", "Menikah Tercatat"], result: accept("kawin-tercatat") },
    {
      words: ["Kawin Belum Tercatat", "Kawin Tidak Tercatat", "Menikah Belum Tercatat"],
      result: accept("kawin-belum-tercatat"),
    },
    {
      words: ["Cerai Hidup", "Janda Cerai Hidup", "Duda Cerai Hidup", "3"],
      result: accept("cerai-hidup"),
    },
    { words: ["Cerai Mati", "Janda Cerai Mati", "Duda Cerai Mati", "4"], result: accept("cerai-mati") },
    {
      // A widow, a widower or "divorced": by death or in life is not said, but it is one of them.
      words: ["Janda", "Duda", "Cerai", "Janda/Duda", "Duda/Janda", "Sudah Cerai", "Bercerai"],
      result: accept({ oneOf: ["cerai-hidup", "cerai-mati"] }, fault("marital-status/unspecific")),
    },
  ],
  fault("choice/unknown", {
    expected: [
      ...["BELUM KAWIN", "KAWIN", "KAWIN TERCATAT", "KAWIN BELUM TERCATAT"],
      ...["CERAI HIDUP", "CERAI MATI"],
    ],
  }),
);
