/** Why a question of the law is open, and who can settle it, in words: one table for every reader. */
import type { Language, Text } from "../language.ts";
import type { QuestionKind } from "./head-schema.ts";

interface QuestionWords {
  /** Why it is open. */
  readonly why: Text;
  /** Who can settle it. */
  readonly who: Text;
}

/** THE table of kinds of questions. */
const KINDS = {
  "missing-document": {
    why: { id: "naskahnya belum dilihat", en: "the document was not seen" },
    who: { id: "siapa yang memegang naskah resmi", en: "whoever has the official text" },
  },
  "conflicting-interpretation": {
    why: { id: "sumber-sumber membacanya berlainan", en: "sources read it differently" },
    who: { id: "penerbit peraturan", en: "whoever issued the rules" },
  },
  "open-norm": {
    why: { id: "norma terbuka", en: "an open norm" },
    who: { id: "pelaksana di daerah", en: "whoever applies the rules in the region" },
  },
  "needs-policy": {
    why: { id: "belum ada aturannya", en: "no rule says" },
    who: { id: "kantor yang berwenang", en: "the office in charge" },
  },
} as const satisfies Record<QuestionKind, QuestionWords>;

/** Who settles a question whose file does not say why it is open. */
const ANY_KIND: Text = {
  id: "kantor yang menerbitkan peraturan",
  en: "the office that issued the rules",
};

/** Who can settle a question: `kantor yang berwenang`. */
export function whoSettles(kind: QuestionKind | undefined, lang: Language): string {
  return (kind === undefined ? ANY_KIND : KINDS[kind].who)[lang];
}

/** Why a question is open, and who can settle it: `norma terbuka; yang dapat menjawab: pelaksana di daerah`. */
export function wordQuestionKind(kind: QuestionKind, lang: Language): string {
  return `${KINDS[kind].why[lang]}; ${CAN_TELL[lang]}: ${KINDS[kind].who[lang]}`;
}

const CAN_TELL: Text = { id: "yang dapat menjawab", en: "who can settle it" };
