/** One ruleset → text for people: what it is, where it comes from, every rule, and what is not known of it. */
import type { Language, Text } from "../language.ts";
import { factsOf } from "../ruleset/facts-of.ts";
import { fillTexts } from "../ruleset/fill-texts.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import type { Citation, RuleFile } from "../ruleset/ruleset-schema.ts";
import { type RuleSection, ruleSections } from "./document/rule-sections.ts";
import { escapeText } from "./text/escape-text.ts";
import { reportWord } from "./words/report-words.ts";

/** A ruleset in one language (or, of a file that extends another, what the file itself gives), without its examples and its logic (those are in the JSON). */
export function formatRuleset(given: RuleFile, lang: Language): string {
  const ruleset = fillTexts(given, factsOf(given));
  const { title, id, version, summary, issuer, inForce, sources, params, questions, interpretations } =
    ruleset;
  const { notChecked = [], allChecked } = ruleset;
  const citing = createCiter(ruleset);
  const write = (text: Text, citations: readonly Citation[] = []): string =>
    `  • ${text[lang]}${citing(citations)}`;
  const { notice, sections } = ruleSections(ruleset, lang, citing);
  const all: readonly RuleSection[] = [
    [
      "sources",
      sources.map(
        (source, index) => `  [${index + 1}] ${source.title} (${source.confidence}): ${source.status[lang]}`,
      ),
    ],
    ...sections,
    [
      "params",
      Object.entries(params).map(
        ([name, { value, label, citations }]) =>
          `  ${name} = ${[value].flat().join(", ")} (${label[lang]})${citing(citations)}`,
      ),
    ],
    [
      "ownFacts",
      (ruleset.facts ?? []).map(
        ({ name, label, headers = [] }) =>
          `  ${name}: ${label[lang]}${headers[0] === undefined ? "" : ` (${reportWord("column", lang)} ${headers[0]})`}`,
      ),
    ],
    [
      "questions",
      questions.flatMap(({ text, known, citations }) => [write(text, citations), `    ${known[lang]}`]),
    ],
    ["interpretations", interpretations.map(({ text, citations }) => write(text, citations))],
    [
      "notChecked",
      allChecked === undefined
        ? notChecked.flatMap(({ text, how, citations }) => [write(text, citations), `    ${how[lang]}`])
        : [write(allChecked)],
    ],
  ];
  const head = [
    title[lang],
    `${id} ${version} · sha256 ${hashRuleset(given)}`,
    `${issuer.name[lang]}, ${reportWord("inForce", lang)} ${inForce.from ?? reportWord("unknownDate", lang)}. ${inForce.note[lang]}`,
    ...baseLines(ruleset, lang),
    ...notice,
    "",
    summary[lang],
  ];
  const below = all.flatMap(([word, lines]) =>
    lines.length === 0 ? [] : ["", reportWord(word, lang), ...lines],
  );
  return [...head, ...below].map((line) => `${escapeText(line)}\n`).join("");
}

/** What a ruleset starts from, and what its file changes of it. */
function baseLines({ extends: extension, resolvedFrom }: RuleFile, lang: Language): readonly string[] {
  if (extension === undefined)
    return resolvedFrom === undefined ? [] : [`${reportWord("extending", lang)} ${resolvedFrom}`];
  const { ruleset, replaces = [], drops = [] } = extension;
  return [
    `${reportWord("extending", lang)} ${ruleset}; ${reportWord("wholeBy", lang)}`,
    ...(replaces.length === 0 ? [] : [`  ${reportWord("replaces", lang)} ${replaces.join(", ")}`]),
    ...(drops.length === 0 ? [] : [`  ${reportWord("drops", lang)} ${drops.join(", ")}`]),
  ];
}

/** Writes citations as ` [1, butir 2]`, numbered as the sources are listed. */
function createCiter({ sources }: RuleFile): (citations: readonly Citation[]) => string {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return (citations) =>
    citations
      .map(
        ({ source, locator }) =>
          ` [${[numbers.get(source) ?? source, locator].filter((part) => part !== undefined).join(", ")}]`,
      )
      .join("");
}
