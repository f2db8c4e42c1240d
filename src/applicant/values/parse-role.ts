/** Reads the office that somebody holds in the group: one of three officers, or none of them. */
import { fault } from "../../issue.ts";
import { accept, type CellParser } from "../../row/values/cell-parser.ts";
import { choiceParser } from "../../row/values/choice-parser.ts";

/** How lists write each. A deputy, an adviser, or somebody with two offices is none of these for sure, and asked for. */
const ROLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  ketua: ["ketua", "ketua KUBE", "ketua kelompok", "chair", "chairman", "chairperson"],
  sekretaris: [
    ...["sekretaris", "sekertaris", "sekretaris KUBE", "sekretaris kelompok", "secretary"],
    ...["sekretaris I", "sekretaris II", "sekretaris 1", "sekretaris 2"],
  ],
  bendahara: [
    ...["bendahara", "bendahara KUBE", "bendahara kelompok", "treasurer"],
    ...["bendahara I", "bendahara II", "bendahara 1", "bendahara 2"],
  ],
  anggota: ["anggota", "anggota KUBE", "anggota kelompok", "anggota biasa", "member"],
};

/** Ketua, sekretaris, bendahara or anggota. */
export const parseRole: CellParser<string> = choiceParser<string>(
  Object.entries(ROLE_WORDS).map(([role, words]) => ({ words, result: accept(role) })),
  fault("choice/unknown", { expected: Object.keys(ROLE_WORDS) }),
);
