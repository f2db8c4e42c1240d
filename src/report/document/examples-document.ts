/** Examples that were made for a rule file, as a list to go through, criterion by criterion. */
import type { ExampledCriterion, ExampledFile } from "../../draft/with-examples.ts";
import { isPartlyKnown } from "../../facts/fact.ts";
import type { Language } from "../../language.ts";
import { wordFact } from "../../logic/word-value.ts";
import type { CriterionExample } from "../../ruleset/ruleset-schema.ts";
import { examinationWord } from "../words/examination-words.ts";
import { pageWord, wordMet } from "../words/page-words.ts";
import type { Block, Document, Item } from "./block.ts";

/** What was added, each example as a sentence, then what is left to do. */
export function examplesDocument(
  { questions, facts, criteria, unconfirmed, lacking }: ExampledFile,
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
      { kind: "list", items: criteria.map(itemOf) },
      ...todo.map((text): Block => ({ kind: "paragraph", text, isApart: true })),
    ],
  };

  function itemOf({ criterion: { id, label }, added, failing }: ExampledCriterion): Item {
    const details = [
      ...failing.map((index) => ({ text: counted("failingExample", index + 1), tone: "bad" }) as const),
      ...added.map((each) => ({ text: sentenceOf(each), tone: "plain", mark: "+" }) as const),
    ];
    const head = { text: `${id}: ${label[lang]}`, tone: "plain", mark: "" } as const;
    return details.length === 0
      ? { ...head, aside: examinationWord("examplesEnough", lang) }
      : { ...head, details };
  }

  /** `umur 19 tahun → tidak terpenuhi`. */
  function sentenceOf({ facts: given, outcome, missing = [], question }: CriterionExample): string {
    const known = Object.entries(given).flatMap(([name, value]) => {
      const fact = facts.get(name);
      return fact === undefined || isPartlyKnown(value) ? [] : [wordFact(fact, value, lang)];
    });
    const asked = questions.find(({ id }) => id === question)?.text[lang] ?? question;
    const labels = missing.map((name) => facts.get(name)?.label[lang] ?? name).join(", ");
    const why = asked ?? (labels === "" ? undefined : `${examinationWord("missingFacts", lang)} ${labels}`);
    const found = `${wordMet(outcome, lang)}${why === undefined ? "" : ` (${why})`}`;
    return `${known.length === 0 ? pageWord("nothingKnown", lang) : known.join(", ")} → ${found}`;
  }

  function counted(word: Parameters<typeof examinationWord>[0], count: number): string {
    return examinationWord(word, lang).replace("#", `${count}`);
  }
}
