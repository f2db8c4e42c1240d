/** The facts that a ruleset asks for and no column of a list supplies, with an issue for each. */
import type { FactDefinition } from "../facts/fact.ts";
import { createIssue, fault } from "../issue.ts";
import type { Language } from "../language.ts";
import { quotableName } from "../row/header-name.ts";
import type { ListIssue } from "./checked.ts";

/** A fact that a ruleset asks for and columns can supply. */
export interface AskedFact<F extends string> {
  readonly fact: FactDefinition;
  /** The fields any of which supplies it. */
  readonly fields: readonly F[];
  /** The column to add where none does. */
  readonly header: string;
  /** Whether a caller may state it for the whole list instead. */
  readonly canAssume: boolean;
}

/** What a list lacks as a whole. */
export interface LackingFacts {
  readonly lacking: readonly string[];
  readonly issues: readonly ListIssue[];
}

/** What the columns of a list supply, and what some of them may hold without being read so. */
export interface ListedFields<F extends string> {
  readonly supplied: ReadonlySet<F>;
  readonly mayHold: ReadonlyMap<F, ReadonlySet<string>>;
}

/** What is lacking of the facts asked for, by the fields that the list's columns supply. */
export function lackingFacts<F extends string>(
  asked: readonly AskedFact<F>[],
  { supplied, mayHold }: ListedFields<F>,
  lang: Language | undefined,
): LackingFacts {
  const lacking = asked.filter(({ fields }) => !fields.some((field) => supplied.has(field)));
  return {
    lacking: Object.freeze(lacking.map(({ fact }) => fact.name)),
    issues: Object.freeze(lacking.map((each) => missingColumn(each, mayHold, lang))),
  };
}

function missingColumn<F extends string>(
  { fact: { name, label }, fields, header, canAssume }: AskedFact<F>,
  mayHold: ListedFields<F>["mayHold"],
  lang: Language | undefined,
): ListIssue {
  const found = fault("header/missing-column", {
    ...{ header, label, fact: name, canAssume },
    mayHold: fields.flatMap((field) => [...(mayHold.get(field) ?? [])].map(quotableName)),
  });
  return Object.freeze({ file: null, ...createIssue(found, { lang }) });
}
