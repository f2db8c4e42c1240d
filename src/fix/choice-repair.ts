/** The usual word for what a cell says that holds a choice or an answer. */
import type { MaritalStatus, Sex } from "../applicant/choices.ts";
import { spellingsOf } from "../applicant/occupation-spellings.ts";
import { OCCUPATIONS, type OccupationSlug } from "../applicant/occupations.ts";
import { parseMarried } from "../applicant/values/parse-married.ts";
import { FACTS } from "../facts/catalogue.ts";
import type { Column } from "../row/column.ts";
import { levelText } from "../row/level-text.ts";
import { isTick } from "../row/values/yes-no-words.ts";
import { type ColumnStyle, inStyle } from "./column-style.ts";
import type { RepairKind } from "./repair.ts";

/** A text that says the same as that of the cell, and which kind of repair it is. */
export interface Proposal {
  readonly kind: RepairKind;
  readonly text: string;
}

/** Numbers are codes: which of them an office uses is its own affair. Brackets hold more than the choice. */
const LEFT_ALONE = /^\p{N}+(?:[.,]0+)?$|[()[\]]/u;
/** The number of an answer on a form: `1. Belum kawin`. */
const ANSWER_NUMBER = /^\d{1,2}[).:=\- ]+(?=\p{L})/u;

/** Proposes the usual word for the value that a cell is read as; nothing where it stands there already, or is none. */
export function choiceRepair(
  text: string,
  value: unknown,
  { field, parse }: Column,
  style: () => ColumnStyle,
): Proposal | undefined {
  if (typeof value === "boolean" || field === "register" || parse === parseMarried) {
    return answerRepair(text, style);
  }
  if (LEFT_ALONE.test(text) || typeof value !== "string") return undefined;
  switch (field) {
    case "maritalStatus":
      return choice(text, labelOf("member.maritalStatus", value as MaritalStatus), style);
    case "sex":
      return sexRepair(text, value as Sex, style);
    case "occupation":
      return occupationRepair(text, value as OccupationSlug, style);
    default:
      return undefined;
  }
}

function labelOf(fact: string, value: string): string {
  const type = FACTS.get(fact)?.type;
  return (type?.kind === "choice" ? type.labels[value]?.id : undefined) ?? value;
}

function choice(text: string, label: string, style: () => ColumnStyle): Proposal | undefined {
  return levelText(text) === levelText(label) ? undefined : { kind: "choice", text: inStyle(label, style()) };
}

function sexRepair(text: string, sex: Sex, style: () => ColumnStyle): Proposal | undefined {
  const letter = sex === "perempuan" ? "P" : "L";
  if (levelText(text) === letter.toLowerCase()) return undefined;
  const label = labelOf("member.sex", sex);
  return choice(text, label, style) === undefined
    ? undefined
    : { kind: "choice", text: style().hasLetters ? letter : inStyle(label, style()) };
}

/** Occupations whose other spellings are kinds of it: `Babinsa`, `Kadus` and `Santri` say more than the name on the card. */
const WITH_KINDS: ReadonlySet<OccupationSlug> = new Set([
  ...(["pensiunan", "tni", "polri", "pelajar-mahasiswa", "perangkat-desa", "kepala-desa"] as const),
]);

const SPELLINGS: ReadonlyMap<OccupationSlug, ReadonlySet<string>> = new Map(
  OCCUPATIONS.map((occupation) => [occupation.slug, new Set(spellingsOf(occupation).map(levelText))]),
);

/** Only what the table of spellings has: `Petani Kopi` is read as a farmer too, and says more. */
function occupationRepair(
  text: string,
  slug: OccupationSlug,
  style: () => ColumnStyle,
): Proposal | undefined {
  const word = levelText(text.replace(ANSWER_NUMBER, ""));
  const label = labelOf("member.occupation", slug);
  const isSpelling = WITH_KINDS.has(slug)
    ? word === levelText(label)
    : SPELLINGS.get(slug)?.has(word) === true;
  if (!isSpelling || levelText(text) === levelText(label)) return undefined;
  return { kind: "occupation", text: inStyle(label, style()) };
}

/** Answers cut short, or in English. Words that say more, such as `bersedia`, are left. */
const YES: ReadonlySet<string> = new Set(["y", "iya", "yes", "true"]);
const NO: ReadonlySet<string> = new Set(["t", "tdk", "tak", "no", "n", "false"]);

function answerRepair(text: string, style: () => ColumnStyle): Proposal | undefined {
  const word = levelText(text);
  if (isTick(text) || YES.has(word)) return { kind: "answer", text: inStyle("ya", style()) };
  return NO.has(word) ? { kind: "answer", text: inStyle("tidak", style()) } : undefined;
}
