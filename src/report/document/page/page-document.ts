/** A ruleset → a page that a lawyer can read: every rule as a sentence, with its source and its examples. */
import { asMembership } from "../../../decide/compile-membership.ts";
import type { CompiledRuleset } from "../../../decide/compiled-ruleset.ts";
import type { Language, Text } from "../../../language.ts";
import { wordQuestionKind } from "../../../ruleset/question-words.ts";
import type { Criterion, Ruleset } from "../../../ruleset/ruleset-schema.ts";
import { asMonitoring } from "../../../score/compile-monitoring.ts";
import { reportWord } from "../../words/report-words.ts";
import { wordDate } from "../../words/word-date.ts";
import type { Block, Document, Phrase } from "../block.ts";
import { say } from "../phrase.ts";
import { list, paragraph, section, titledTable } from "./page-blocks.ts";
import { capitalize, createPageContext, named, type PageContext } from "./page-context.ts";
import { ownFacts } from "./page-facts.ts";
import { headBlocks } from "./page-head.ts";
import { membershipSections } from "./page-membership.ts";
import { monitoringSections } from "./page-monitoring.ts";
import { paramsTable } from "./page-params.ts";
import type { PageSections } from "./page-sections.ts";

/** What a page says beside the ruleset itself. */
export interface RulesetPage {
  readonly compiled: CompiledRuleset;
  /** The ruleset to tell the differences from: see `findPageBase`. One of another kind has none to tell. */
  readonly base?: Ruleset | undefined;
  /** Other rulesets: those it repeals get their titles from here, and whatever repeals it is named. */
  readonly among?: readonly Ruleset[];
  /** The file of the same page in the other language, where the page is a file beside it. */
  readonly otherLanguage?: string | undefined;
}

const SECTIONS: Readonly<
  Record<
    Ruleset["kind"],
    (compiled: CompiledRuleset, lang: Language, base: Ruleset | undefined) => PageSections
  >
> = {
  membership: (compiled, lang, base) =>
    membershipSections(
      createPageContext(asMembership(compiled), lang),
      base?.kind === "membership" ? base : undefined,
    ),
  monitoring: (compiled, lang, base) =>
    monitoringSections(
      createPageContext(asMonitoring(compiled), lang),
      base?.kind === "monitoring" ? base : undefined,
    ),
};

/** The page of a ruleset in one language. It cites what the rule file cites, and says nothing the file does not. */
export function pageDocument(
  { compiled, base, among = [], otherLanguage }: RulesetPage,
  { lang }: { readonly lang: Language },
): Document {
  const context = createPageContext(compiled, lang);
  const { ruleset } = compiled;
  const own = SECTIONS[ruleset.kind](compiled, lang, base);
  const heading = (word: Parameters<typeof reportWord>[0]): string => reportWord(word, lang);
  return {
    lang,
    title: context.text(ruleset.title),
    blocks: [
      ...headBlocks(context, among, own.notice, otherLanguage),
      ...section(2, context.word("reading"), list(own.reading.map(context.sentence))),
      ...section(2, heading("sources"), sourceBlocks(context)),
      ...own.rules,
      ...section(2, heading("params"), paramsTable(ruleset, context)),
      ...section(2, context.word("ownFacts"), ownFacts(context)),
      ...section(2, heading("questions"), questionBlocks(context, own)),
      ...section(2, heading("answered"), answeredBlocks(context)),
      ...section(2, heading("interpretations"), interpretationBlocks(context, own)),
      ...section(2, heading("notChecked"), notCheckedBlocks(context)),
      ...(base === undefined ? [] : section(2, baseHeading(base, context), own.differences)),
    ],
  };
}

function sourceBlocks({ compiled, lang, word, sentence, text }: PageContext): readonly Block[] {
  const rows = compiled.ruleset.sources.map(({ title, publisher, date, confidence, status }, index) => [
    `[${index + 1}]`,
    title,
    [publisher ?? [], date === undefined ? [] : wordDate(date, lang)].flat().join(", "),
    confidence,
    text(status),
  ]);
  const titles = ["", word("source"), word("publisher"), word("confidence"), word("status")];
  return [...titledTable(reportWord("sources", lang), titles, rows), ...paragraph(sentence("confidenceKey"))];
}

/** A part that may ask questions, have had them answered, and take interpretations. */
interface LabelledPart extends Partial<Pick<Criterion, "open" | "answered" | "interpretations">> {
  readonly label: Text;
}

/** Every part with a label, in the order of the file. */
function labelledParts(ruleset: Ruleset): readonly LabelledPart[] {
  if (ruleset.kind === "membership") return ruleset.criteria;
  const { aspects, indicators, stages, classes } = ruleset;
  return [...aspects, ...indicators, ...stages.flatMap((stage) => [stage, ...stage.items]), ...classes];
}

function questionBlocks(
  { compiled, word, text, cite, lang }: PageContext,
  { askers }: PageSections,
): readonly Block[] {
  const parts = labelledParts(compiled.ruleset);
  return compiled.ruleset.questions.flatMap(({ id, kind, text: asked, known, citations }, index) => {
    const asking = parts.filter(({ open = [] }) => open.some(({ question }) => question === id));
    return section(
      3,
      say`${String(index + 1)}. ${capitalize(text(asked))}`,
      list([
        ...(kind === undefined ? [] : [`${word("questionKind")}: ${wordQuestionKind(kind, lang)}.`]),
        `${word("known")} ${text(known)}`,
        `${word(askers)}: ${asking.map(({ label }) => text(label)).join("; ")}.`,
        ...(citations.length === 0 ? [] : [`${word("basis")}: ${cite(citations)}.`]),
      ]),
    );
  });
}

/** The questions of the base that this ruleset, or one it starts from, settled. */
function answeredBlocks({ compiled, word, text, cite, logic }: PageContext): readonly Block[] {
  const parts = labelledParts(compiled.ruleset);
  const settled = new Map(
    parts.flatMap(({ answered = [] }) => answered.map((each) => [each.question, each] as const)),
  );
  return [...settled.values()].flatMap(({ question, asked, passes, by, text: answer, citations }) => {
    const concerned = parts.filter(({ answered = [] }) =>
      answered.some((each) => each.question === question),
    );
    const given = typeof passes === "boolean" ? word(passes ? "answerYes" : "answerNo") : logic(passes);
    return section(
      3,
      named(capitalize(text(asked)), question),
      list([
        `${word("answer")} ${text(by)}: ${answer === undefined ? "" : `${text(answer)}; `}${given}.`,
        `${word("askedBy")}: ${concerned.map(({ label }) => text(label)).join("; ")}.`,
        `${word("basis")}: ${cite(citations)}.`,
      ]),
    );
  });
}

/** What a person has to check, or why nobody has to. */
function notCheckedBlocks({ compiled, word, text, cite }: PageContext): readonly Block[] {
  const { notChecked = [], allChecked } = compiled.ruleset;
  if (allChecked !== undefined) return paragraph(text(allChecked));
  return notChecked.flatMap((each) =>
    section(
      3,
      named(capitalize(text(each.text)), each.id),
      list([
        `${word("whyNotChecked")} ${text(each.why)}.`,
        `${word("howToCheck")} ${text(each.how)}.`,
        `${word("basis")}: ${cite(each.citations)}.`,
      ]),
    ),
  );
}

function interpretationBlocks(
  { compiled, word, text, cite }: PageContext,
  { takers }: PageSections,
): readonly Block[] {
  const parts = labelledParts(compiled.ruleset);
  return list(
    compiled.ruleset.interpretations.map(({ id, text: taken, citations }) => {
      const taking = parts.filter(({ interpretations = [] }) => interpretations.includes(id));
      return [
        text(taken),
        ...(taking.length === 0
          ? []
          : [`${word(takers)}: ${taking.map(({ label }) => text(label)).join("; ")}.`]),
        ...(citations.length === 0 ? [] : [`${word("basis")}: ${cite(citations)}.`]),
      ].join(" ");
    }),
  );
}

function baseHeading({ id, title, version }: Ruleset, { word, text }: PageContext): Phrase {
  return say`${word("differences")} ${named(text(title), `${id}@${version}`)}`;
}
