/** A condition in a line of text → a criterion of a rule file with its parameters, label and messages, but without examples. */
import type { FactCatalogue, FactDefinition, FactValue } from "../facts/fact.ts";
import { LANGUAGES, type Language, type Text } from "../language.ts";
import { joinWords } from "../logic/join-words.ts";
import type { Logic } from "../logic/json-logic.ts";
import type { ParamValue } from "../logic/params.ts";
import { wordLogic } from "../logic/word-logic.ts";
import { wordUnit, wordValue } from "../logic/word-value.ts";
import type { Citation, Criterion, Ruleset } from "../ruleset/ruleset-schema.ts";
import { draftFault } from "./draft-faults.ts";
import { ownText, slugOf } from "./own-text.ts";
import { readCondition, type Term } from "./read-condition.ts";
import { rowOf } from "./relations.ts";
import { checkId, citationOf, readStatement } from "./statement.ts";
import { joinLogics } from "./to-logic.ts";

type Params = Ruleset["params"];

/** A criterion and the parameters it reads. */
export interface DraftedCriterion {
  readonly criterion: Criterion;
  readonly params: Params;
}

/**
 * Reads `ID (LABEL): CONDITION @ LOCATOR: QUOTATION`. Numbers and lists become parameters of the law, named so that none is in
 * `taken`; answers and single choices stay where they are.
 *
 * @throws {CallError} where the text cannot be read in exactly one way.
 */
export function draftCriterion(
  text: string,
  source: string,
  facts: FactCatalogue,
  taken: ReadonlySet<string>,
): DraftedCriterion {
  const statement = readStatement(text);
  if (statement.words === "") throw draftFault("noCondition", { text });
  const { by, terms } = readCondition(statement.words, facts);
  const [first] = terms;
  if (first === undefined) throw draftFault("noCondition", { text });
  const citations = [citationOf(source, statement)];
  const names = new Set(taken);
  const drafted = terms.map((term) => draftTerm(term, citations, names));
  const logics = drafted.flatMap(({ logics: own }) => (by === "and" ? own : [joinLogics("and", own)]));
  const passes = joinLogics(by, logics);
  const params = Object.assign({}, ...drafted.map((each) => each.params)) as Params;
  return {
    criterion: {
      id: checkId(statement.id ?? slugOf(shortNameOf(first.fact).replace(/[A-Z]/g, "-$&"))),
      scope: first.fact.scope,
      label: labelOf(statement.label, wordPasses(passes, facts, params)),
      citations,
      passes,
      messages: messagesOf(terms, drafted, by),
      examples: [],
    },
    params,
  };
}

/** The label that was given, in English too where that was; what is lacking is said of the condition itself. */
function labelOf(given: string | undefined, worded: Text): Text {
  if (given === undefined) return worded;
  return { en: worded.en, ...ownText(given) };
}

/** A condition in words of both languages. */
export function wordPasses(passes: Logic, facts: FactCatalogue, params: Params): Text {
  const values = new Map(Object.entries(params).map(([name, { value }]) => [name, value]));
  return inBoth((lang) => wordLogic(passes, { facts, params: values, lang }));
}

function inBoth(word: (lang: Language) => string): Text {
  const [id = "", en = ""] = LANGUAGES.map(word);
  return { id, en };
}

/** A term in logic, its parameters, and what is required in words with placeholders. */
interface DraftedTerm {
  readonly logics: readonly Logic[];
  readonly params: Params;
  readonly required: Text;
}

function draftTerm(
  { fact, relation, values }: Term,
  citations: readonly Citation[],
  names: Set<string>,
): DraftedTerm {
  const row = rowOf(relation);
  const isPlain = relation === "=" && (fact.type.kind === "choice" || fact.type.kind === "boolean");
  const made = isPlain
    ? []
    : row.params.map((param, index) => {
        const name = freeName(param.name, fact, names);
        names.add(name);
        const value = (param.isList === true ? values : (values[index] as FactValue)) as ParamValue;
        return [
          name,
          {
            value,
            label: inBoth((lang) => param.label[lang].replace("#", fact.label[lang])),
            ...(fact.unit === undefined ? {} : { unit: fact.unit }),
            citations,
          },
        ] as const;
      });
  const constants: readonly Logic[] = isPlain ? values : made.map(([name]) => ({ var: `params.${name}` }));
  const [one = null, two = null] = constants;
  const words = (lang: Language): readonly string[] =>
    isPlain ? values.map((value) => wordValue(value, fact, lang)) : made.map(([name]) => `{params.${name}}`);
  return {
    logics: row.toLogic({ var: fact.name }, [one, two]),
    // A value of the schema's own type: numbers, texts, or a list of either.
    params: Object.fromEntries(made) as Params,
    required: inBoth((lang) => {
      const [first = "", second = ""] = words(lang);
      const unit = fact.type.kind === "integer" ? wordUnit(fact, lang) : "";
      // Digits of the frame stand for constants; a name may hold digits itself.
      return `${row.required[lang].replace(/[12]/g, (digit) => (digit === "1" ? first : second))}${unit}`;
    }),
  };
}

/** `minAge`; where that is another's, `minAge2`. */
function freeName(pattern: string, fact: FactDefinition, taken: ReadonlySet<string>): string {
  const short = shortNameOf(fact);
  const name = pattern.replace("#", `${short[0]?.toUpperCase()}${short.slice(1)}`);
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
  return free;
}

function shortNameOf({ name, scope }: FactDefinition): string {
  return name.slice(scope.length + 1);
}

const SHOULD_BE: Text = { id: "seharusnya", en: "required:" };

/** What was received, and for a failure what is required: `umur {member.age} tahun; seharusnya {params.minAge}–…`. */
function messagesOf(
  terms: readonly Term[],
  drafted: readonly DraftedTerm[],
  by: "and" | "or",
): Criterion["messages"] {
  const facts = [...new Set(terms.map(({ fact }) => fact))];
  const received = inBoth((lang) => facts.map((fact) => wordReceived(fact, lang)).join(", "));
  const required = inBoth((lang) =>
    terms.length === 1
      ? (drafted[0]?.required[lang] ?? "")
      : joinWords(
          terms.map(({ fact }, index) => `${fact.label[lang]} ${drafted[index]?.required[lang]}`),
          by,
          lang,
        ),
  );
  return {
    pass: received,
    fail: inBoth((lang) => `${received[lang]}; ${SHOULD_BE[lang]} ${required[lang]}`),
  };
}

function wordReceived(fact: FactDefinition, lang: Language): string {
  const mark = fact.type.kind === "boolean" ? ":" : "";
  const unit = fact.type.kind === "integer" ? wordUnit(fact, lang) : "";
  return `${fact.label[lang]}${mark} {${fact.name}}${unit}`;
}
