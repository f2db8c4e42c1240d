/** The examination of rulesets, for people: exact counts, then whatever is lacking with its remedy. */
import { isSound, type RulesetExamination } from "../../examine/examine-ruleset.ts";
import type { Language } from "../../language.ts";
import { examinationWord } from "../words/examination-words.ts";
import type { Block, Document, Item, Toned } from "./block.ts";
import { type ExaminationCheck, examinationChecks } from "./examination-checks.ts";

type Word = Parameters<typeof examinationWord>[0];

export function examinationDocument(
  examinations: readonly RulesetExamination[],
  { lang }: { readonly lang: Language },
): Document {
  const blocks = examinations.flatMap((examination) => blocksOf(examination, lang));
  return { lang, title: examinationWord("title", lang), isAnswer: true, blocks };
}

/** What failed comes first, then what is proved not to count. A killed mutant or an example that holds is only counted. */
function blocksOf(examination: RulesetExamination, lang: Language): readonly Block[] {
  const { id, version, sha256 } = examination.ruleset;
  const checks = examinationChecks(examination, lang);
  const sign = isSound(examination) ? "✓" : "✗";
  return [
    { kind: "heading", level: 2, text: `${sign} ${id} ${version}`, about: [`sha256 ${sha256}`] },
    { kind: "list", items: countLines(examination, lang) },
    ...(["failed", "excused"] as const).flatMap((wanted): readonly Block[] => {
      const items = checks.filter(({ status }) => status === wanted).map(itemOf);
      if (items.length === 0) return [];
      return [
        { kind: "heading", level: 3, text: examinationWord(wanted, lang) },
        { kind: "list", items },
      ];
    }),
  ];
}

function itemOf({ criterion, name, status, reason, remedy }: ExaminationCheck): Item {
  const sign: Omit<Toned, "text"> = status === "failed" ? { tone: "bad" } : { tone: "plain", mark: "=" };
  const details = [
    ...(reason === undefined ? [] : [reason]),
    ...(remedy === undefined ? [] : [{ text: remedy, tone: "plain", mark: "→" } as const]),
  ];
  return { ...sign, text: `${criterion} · ${name}`, details };
}

function countLines({ examples, coverage, mutants }: RulesetExamination, lang: Language): readonly string[] {
  const word = (name: Word): string => examinationWord(name, lang);
  const atoms = coverage.criteria.flatMap((criterion) => criterion.atoms);
  const impossible = atoms.filter(({ status }) => status === "cannot-be-shown").length;
  const shown = atoms.some(({ kind }) => kind === "band") ? "atomsAndBandsShown" : "atomsShown";
  const { killed, survived, equivalent } = mutants;
  return [
    wordCount(examples.run - examples.failed.length, examples.run, word("examplesHold")),
    wordCount(coverage.shown, coverage.of, word(shown), impossible, word("atomsImpossible")),
    wordCount(killed, killed + survived, word("mutantsKilled"), equivalent, word("mutantsEquivalent")),
  ];
}

/** `23/24 (95 %) conditions …; 2 impossible …`. Rounded down, so nothing but all of them is ever 100 %. */
function wordCount(part: number, of: number, what: string, excused = 0, why = ""): string {
  const share = of === 0 ? "" : ` (${Math.floor((100 * part) / of)} %)`;
  return `${part}/${of}${share} ${what}${excused === 0 ? "" : `; ${excused} ${why}`}`;
}
