/** Reads an occupation: its name on the identity card, a usual spelling, or its code. */
import { fault } from "../../issue.ts";
import { accept, type CellParser } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";
import { OCCUPATIONS, type Occupation, type OccupationSlug } from "../occupations.ts";

const MAY_BE_CIVIL_SERVANT = fault("occupation/may-be-civil-servant");

/** The occupation of a cell; a text that no row of the table knows is missing, never "other". */
export const parseOccupation: CellParser<OccupationSlug> = choiceParser(
  OCCUPATIONS.map((occupation) => ({
    words: wordsOf(occupation),
    result:
      "mayBeCivilServant" in occupation
        ? accept(occupation.slug, MAY_BE_CIVIL_SERVANT)
        : accept(occupation.slug),
  })),
  fault("occupation/unrecognised"),
);

function wordsOf({ code, slug, label, aliases }: Occupation): readonly string[] {
  const codes = code === null ? [] : [String(code), String(code).padStart(2, "0")];
  return [label.id, slug, ...aliases, ...codes];
}
