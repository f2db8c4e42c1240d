/** Examples that were made for a rule file → a list to go through, criterion by criterion. */
import type { ExampledCriterion, ExampledFile } from "../draft/with-examples.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import { isPartlyKnown } from "../facts/fact.ts";
import type { Language, Text } from "../language.ts";
import { wordFact } from "../logic/word-value.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";
import { escapeText } from "./text/escape-text.ts";

const WORDS = {
  pass: { id: "terpenuhi", en: "met" },
  fail: { id: "tidak terpenuhi", en: "not met" },
  unknown: { id: "belum dapat ditentukan", en: "undetermined" },
  nothing: { id: "tidak ada yang diketahui", en: "nothing known" },
  missing: { id: "kosong:", en: "missing:" },
  failing: {
    id: "contoh # tidak sesuai dengan aturannya; betulkan contoh itu, atau aturannya",
    en: "example # does not agree with the rule; correct the example, or the rule",
  },
  enough: { id: "contohnya sudah cukup", en: "has examples enough" },
  toConfirm: {
    id: "# contoh belum dipastikan: bandingkan masing-masing dengan bunyi peraturannya. Yang berbeda berarti aturannya keliru; betulkan aturannya, lalu hapus contoh itu.",
    en: "# examples are not confirmed: hold each against the words of the regulation. Where they differ the rule is wrong; correct the rule, then delete the example.",
  },
  lacking: {
    id: "# hal masih kurang; lihat `aturan-kube rules test`",
    en: "# things are still lacking; see `aturan-kube rules test`",
  },
} as const satisfies Record<string, Text>;

/** What was added, each example as a sentence, then what is left to do. */
export function formatExamples(
  { questions, facts, criteria, unconfirmed, lacking }: ExampledFile,
  lang: Language,
): string {
  const say = (word: keyof typeof WORDS, count: number): string => WORDS[word][lang].replace("#", `${count}`);
  const lines = [
    ...criteria.flatMap((each) => formatCriterion(each, questions, facts, lang)),
    ...(unconfirmed === 0 ? [] : ["", say("toConfirm", unconfirmed)]),
    ...(lacking === 0 ? [] : ["", say("lacking", lacking)]),
  ];
  return lines.map((line) => `${escapeText(line)}\n`).join("");
}

function formatCriterion(
  { criterion, added, failing }: ExampledCriterion,
  questions: ExampledFile["questions"],
  facts: FactCatalogue,
  lang: Language,
): readonly string[] {
  const head = `${criterion.id}: ${criterion.label[lang]}`;
  const faults = failing.map((index) => `  ✗ ${WORDS.failing[lang].replace("#", `${index + 1}`)}`);
  if (added.length === 0 && faults.length === 0) return [`${head} — ${WORDS.enough[lang]}`];
  return [head, ...faults, ...added.map((example) => `  + ${sentenceOf(example, questions, facts, lang)}`)];
}

/** `umur 19 tahun → tidak terpenuhi`. */
function sentenceOf(
  { facts: given, outcome, missing = [], question }: CriterionExample,
  questions: ExampledFile["questions"],
  facts: FactCatalogue,
  lang: Language,
): string {
  const known = Object.entries(given).flatMap(([name, value]) => {
    const fact = facts.get(name);
    return fact === undefined || isPartlyKnown(value) ? [] : [wordFact(fact, value, lang)];
  });
  const asked = questions.find(({ id }) => id === question)?.text[lang] ?? question;
  const labels = missing.map((name) => facts.get(name)?.label[lang] ?? name);
  const why = asked ?? (labels.length === 0 ? undefined : `${WORDS.missing[lang]} ${labels.join(", ")}`);
  const found = `${WORDS[outcome][lang]}${why === undefined ? "" : ` (${why})`}`;
  return `${known.length === 0 ? WORDS.nothing[lang] : known.join(", ")} → ${found}`;
}
