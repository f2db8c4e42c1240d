/** What somebody's work is that may be one of some occupations, and what is to be asked of it: of a cell and of an object. */
import { fault } from "../../issue.ts";
import { oneOf, type Possible } from "../../possible.ts";
import { accept, type CellResult, reject } from "../../row/values/cell-parser.ts";
import { MAY_BE_CIVIL_SERVANTS, type OccupationSlug } from "../occupations.ts";

const MAY_BE_CIVIL_SERVANT = fault("occupation/may-be-civil-servant");
const SEVERAL = fault("occupation/several");

/** The employers and the pensions that rules exclude or leave open. */
export const OF_THE_STATE: ReadonlySet<OccupationSlug> = new Set([
  "pensiunan",
  "pns",
  "tni",
  "polri",
  "asn",
  "pppk",
]);
const NEVER_OF_THE_STATE: ReadonlySet<OccupationSlug> = new Set(["karyawan-honorer", "ustadz-mubaligh"]);

/** The occupation that a text or an object may mean, with what is to be asked of it. */
export function occupationOf(means: readonly OccupationSlug[]): CellResult<Possible<OccupationSlug>> {
  const occupation = oneOf(means);
  if (occupation === undefined) return reject(fault("occupation/unrecognised", { suggestion: null }));
  const ofState = means.filter((slug) => OF_THE_STATE.has(slug)).length;
  if (ofState > 0 && ofState < means.length) return accept(occupation, SEVERAL);
  // Beside "honorer" nobody is a civil servant, and nobody who teaches the Quran is one by it.
  const isDoubtful =
    means.some((slug) => MAY_BE_CIVIL_SERVANTS.has(slug)) &&
    !means.some((slug) => NEVER_OF_THE_STATE.has(slug));
  return isDoubtful ? accept(occupation, MAY_BE_CIVIL_SERVANT) : accept(occupation);
}
