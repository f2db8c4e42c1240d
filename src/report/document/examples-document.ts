/** Examples that were made for a rule file, as a list to go through, part by part. */
import type { PartExample } from "../../draft/map-examples.ts";
import type { ExampledFile, ExampledPart } from "../../draft/with-examples.ts";
import { isPartlyKnown } from "../../facts/fact.ts";
import type { Language } from "../../language.ts";
import { wordFact } from "../../logic/word-value.ts";
import type { CriterionExample, IndicatorExample } from "../../ruleset/ruleset-schema.ts";
import { writeRange } from "../../score/score-phrases.ts";
import { examinationWord } from "../words/examination-words.ts";
import { directionWord, pageWord, wordMet } from "../words/page-words.ts";
import { reportWord } from "../words/report-words.ts";
import type { Block, Document, Item } from "./block.ts";

/** What was added, each example as a sentence, then what is left to do. */
export function examplesDocument(
  { questions, facts, parts, unconfirmed, lacking }: ExampledFile,
  { lang }: { readonly lang: Language },
): Document {
  const todo = [
    ...(unconfirmed === 0 ? [] : [counted("toConfirm", unconfirmed)]),
    ...(lacking === 0 ? [] : [counted("stillLacking", lacking)]),
  ];
  return {
    lang,
    title: examinationWord("examplesTitle", lang),
    isAnswer: true,
    blocks: [
      { kind: "list", items: parts.map(itemOf) },
      ...todo.map((text): Block => ({ kind: "paragraph", text, isApart: true })),
    ],
  };

  function itemOf({ name, label, added, failing }: ExampledPart): Item {
    const details = [
      ...failing.map((index) => ({ text: counted("failingExample", index + 1), tone: "bad" }) as const),
      ...added.map((each) => ({ text: sentenceOf(each), tone: "plain", mark: "+" }) as const),
    ];
    const head = { text: `${name}: ${label[lang]}`, tone: "plain", mark: "" } as const;
    return details.length === 0
      ? { ...head, aside: examinationWord("examplesEnough", lang) }
      : { ...head, details };
  }

  /** `umur 19 tahun → tidak terpenuhi`, `omzet 100 rupiah → 3 angka, arah membaik`. */
  function sentenceOf(example: PartExample): string {
    const known = Object.entries(example.facts).flatMap(([name, value]) => {
      const fact = facts.get(name);
      return fact === undefined || isPartlyKnown(value) ? [] : [wordFact(fact, value, lang)];
    });
    const given = known.length === 0 ? pageWord("nothingKnown", lang) : known.join(", ");
    return `${given} → ${"points" in example ? wordPoints(example) : wordOutcome(example)}`;
  }

  function wordPoints({ points, direction }: IndicatorExample): string {
    const range = typeof points === "number" ? { min: points, max: points } : points;
    const way = pageWord("direction", lang).toLowerCase();
    const went = direction === undefined ? "" : `, ${way} ${directionWord(direction, lang)}`;
    return `${writeRange(range, lang)} ${reportWord("points", lang)}${went}`;
  }

  function wordOutcome({ outcome, missing = [], question }: CriterionExample): string {
    const asked = questions.find(({ id }) => id === question)?.text[lang] ?? question;
    const labels = missing.map((name) => facts.get(name)?.label[lang] ?? name).join(", ");
    const why = asked ?? (labels === "" ? undefined : `${examinationWord("missingFacts", lang)} ${labels}`);
    return `${wordMet(outcome, lang)}${why === undefined ? "" : ` (${why})`}`;
  }

  function counted(word: Parameters<typeof examinationWord>[0], count: number): string {
    return examinationWord(word, lang).replace("#", `${count}`);
  }
}
