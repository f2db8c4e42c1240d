/** One ruleset, for people: what it is, where it comes from, every rule, and what is not known of it. */
import type { Language, Text } from "../../language.ts";
import { writeNumber } from "../../logic/write-number.ts";
import { factsOf } from "../../ruleset/facts-of.ts";
import { fillTexts } from "../../ruleset/fill-texts.ts";
import { hashRuleset } from "../../ruleset/hash-ruleset.ts";
import { wordQuestionKind } from "../../ruleset/question-words.ts";
import type {
  Citation,
  Indicator,
  MembershipFile,
  MonitoringFile,
  RuleFile,
} from "../../ruleset/ruleset-schema.ts";
import { reportWord } from "../words/report-words.ts";
import type { Block, Document, Item, Phrase } from "./block.ts";
import { heading } from "./block-words.ts";
import { code, say } from "./phrase.ts";

type Word = Parameters<typeof reportWord>[0];

/** A heading and what stands below it; without anything it is left out. */
type Section = readonly [heading: Word, items: readonly (Phrase | Item)[]];

/** A ruleset in one language (or, of a file that extends another, what the file itself gives), without its examples and its logic (those are in the JSON). */
export function rulesetDocument(given: RuleFile, { lang }: { readonly lang: Language }): Document {
  const ruleset = fillTexts(given, factsOf(given));
  const { id, version, issuer, inForce } = ruleset;
  const word = (name: Word): string => reportWord(name, lang);
  const from = `${word("inForce")} ${inForce.from ?? word("unknownDate")}. ${inForce.note[lang]}`;
  return {
    lang,
    title: ruleset.title[lang],
    blocks: [
      facts([word("ruleset"), `${id} ${version}`], [word("fingerprint"), `sha256 ${hashRuleset(given)}`]),
      facts([word("issuer"), issuer.name[lang]], [word("validity"), from]),
      ...baseBlocks(ruleset, lang),
      ...(hasDefaults(ruleset)
        ? [{ kind: "note", tone: "open", text: word("hasDefaults") } satisfies Block]
        : []),
      { kind: "paragraph", text: ruleset.summary[lang] },
      ...sectionsOf(ruleset, lang).flatMap(([name, items]): readonly Block[] =>
        items.length === 0 ? [] : [heading(name, lang), { kind: "list", items }],
      ),
    ],
  };
}

function facts(...given: readonly (readonly [label: string, value: string])[]): Block {
  return { kind: "facts", facts: given };
}

/** What a ruleset starts from, and what its file changes of it. */
function baseBlocks({ extends: extension, resolvedFrom }: RuleFile, lang: Language): readonly Block[] {
  const word = (name: Word): string => reportWord(name, lang);
  if (extension === undefined)
    return resolvedFrom === undefined
      ? []
      : [{ kind: "list", items: [`${word("extending")} ${resolvedFrom}`] }];
  const { ruleset, replaces = [], drops = [] } = extension;
  const changes = (
    [
      ["replaces", replaces],
      ["drops", drops],
    ] as const
  ).flatMap(([name, parts]) => (parts.length === 0 ? [] : [`${word(name)} ${parts.join(", ")}`]));
  return [{ kind: "list", items: [item(`${word("extending")} ${ruleset}; ${word("wholeBy")}`, changes)] }];
}

function item(text: string, details: readonly string[] = []): Item {
  return { text, tone: "plain", mark: "", details };
}

function sectionsOf(file: RuleFile, lang: Language): readonly Section[] {
  const { sources, params, questions, interpretations, notChecked = [], allChecked } = file;
  const cite = createCiter(file);
  const said = (text: Text, citations: readonly Citation[] = [], details: readonly string[] = []): Item => ({
    text: `${text[lang]}${cite(citations)}`,
    tone: "plain",
    details,
  });
  return [
    [
      "sources",
      sources.map(
        ({ title, confidence, status }, index) => `[${index + 1}] ${title} (${confidence}): ${status[lang]}`,
      ),
    ],
    ...(file.kind === "membership" ? criteria(file, lang, cite) : monitoring(file, lang, cite)),
    [
      "params",
      Object.entries(params).map(
        ([name, { value, label, citations }]) =>
          say`${code(name)} = ${[value].flat().join(", ")} (${label[lang]})${cite(citations)}`,
      ),
    ],
    [
      "ownFacts",
      (file.facts ?? []).map(({ name, label, headers: [header] = [] }) => {
        const column = header === undefined ? "" : ` (${reportWord("column", lang)} ${header})`;
        return say`${code(name)}: ${label[lang]}${column}`;
      }),
    ],
    [
      "questions",
      questions.map(({ text, kind, known, citations }) =>
        said(text, citations, [known[lang], ...(kind === undefined ? [] : [wordQuestionKind(kind, lang)])]),
      ),
    ],
    ["interpretations", interpretations.map(({ text, citations }) => said(text, citations))],
    [
      "notChecked",
      allChecked === undefined
        ? notChecked.map(({ text, how, citations }) => said(text, citations, [how[lang]]))
        : [said(allChecked)],
    ],
  ];
}

type Cite = (citations: readonly Citation[]) => string;

function criteria(file: MembershipFile, lang: Language, cite: Cite): readonly Section[] {
  const ofScope = (wanted: "member" | "kube"): readonly Phrase[] =>
    file.criteria
      .filter(({ scope }) => scope === wanted)
      .map(({ id, label, citations }) => say`${code(id)}: ${label[lang]}${cite(citations)}`);
  return [
    ["memberCriteria", ofScope("member")],
    ["kubeCriteria", ofScope("kube")],
  ];
}

function monitoring(
  { aspects, indicators, stages, classes }: MonitoringFile,
  lang: Language,
  cite: Cite,
): readonly Section[] {
  const named = ({ id, label, citations, basis }: NamedPart): string =>
    `${id}: ${label[lang]}${cite(citations)}${wordDefault(basis, lang)}`;
  return [
    ["aspects", aspects.map(named)],
    ["indicators", indicators.map((each) => item(named(each), [wordScoring(each, lang, cite)]))],
    [
      "stages",
      stages.map((stage) =>
        item(
          named(stage),
          stage.items.map(({ label }) => label[lang]),
        ),
      ),
    ],
    ["statuses", classes.map(named)],
  ];
}

interface NamedPart {
  readonly id: string;
  readonly label: Text;
  readonly citations: readonly Citation[];
  readonly basis?: Basis;
}

type Basis = Indicator["scoring"]["basis"];

/** Which way is better, the weight, and the points of the bands. */
function wordScoring({ unit, direction, scoring }: Indicator, lang: Language, cite: Cite): string {
  const { weight, bands, basis, citations } = scoring;
  const word = (name: Word): string => reportWord(name, lang);
  const points = bands.map(({ from, points: given, label }) => {
    if (from === undefined) return `${given} (${label[lang]})`;
    const start = `${writeNumber(from, lang)}${unit === undefined ? "" : ` ${unit[lang]}`}`;
    return `${word("from")} ${start}: ${given} (${label[lang]})`;
  });
  const better = word(direction === "higher-is-better" ? "higherIsBetter" : "lowerIsBetter");
  return `${better}; ${word("weight")} ${weight}; ${word("points")} ${points.join(", ")}${cite(citations)}${wordDefault(basis, lang)}`;
}

/** Whatever nobody official says is marked where it stands. */
function wordDefault(basis: Basis | undefined, lang: Language): string {
  return basis === "library-default" ? ` – ${reportWord("libraryDefault", lang)}` : "";
}

function hasDefaults(file: RuleFile): boolean {
  if (file.kind === "membership") return false;
  const based = [...file.indicators.map(({ scoring }) => scoring), ...file.stages, ...file.classes];
  return based.some(({ basis }) => basis === "library-default");
}

/** Writes citations as ` [1, butir 2]`, numbered as the sources are listed. */
function createCiter({ sources }: RuleFile): Cite {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return (citations) =>
    citations
      .map(({ source, locator }) => {
        const place = [numbers.get(source) ?? source, locator].filter((part) => part !== undefined);
        return ` [${place.join(", ")}]`;
      })
      .join("");
}
