/** Rows of lists as village offices write them, each with the applicant that it says. */

import * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import { UNUSED_HEADERS } from "../applicant/applicant-unused-headers.ts";
import { APPLICANT_COLUMNS, type TableField } from "../applicant/columns.ts";
import { DTSEN_HEADERS } from "../applicant/national-headers.ts";
import { declaredColumns } from "../facts/declared-columns.ts";
import type { DeclaredFact } from "../facts/declared-fact.ts";
import type { Column, ColumnRow } from "../row/column.ts";
import { levelText } from "../row/level-text.ts";
import { NO_WORDS, YES_WORDS } from "../row/values/yes-no-words.ts";
import { applicantIn } from "./applicant.ts";
import { type FactSpace, factSpace, type RulesetInput } from "./fact-space.ts";
import { withFacts } from "./made-up-applicant.ts";
import { NOTATIONS, WRITTEN_OTHERWISE } from "./notations.ts";
import { ANY_DAY, type AsOf } from "./testing-options.ts";

/** A row of a list as text: header → cell. */
export type RawRow = Readonly<Record<string, string>>;

/** A row, and the applicant it has to be read as. */
export interface RowCase {
  readonly row: RawRow;
  readonly applicant: Applicant;
}

/**
 * A row in the many notations of real lists, with the applicant that it says: headers and their aliases in several
 * spellings, dates day first, year first, with the name of the month or as Excel's numbers, choices in the words and codes
 * that clerks use, text marks, stray spaces, columns that nobody needs. Reading it gives no error.
 *
 * Of a ruleset, with the columns of the facts it declares. Rows shrink to the plainest spelling.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where `asOf` is no date.
 * @example
 * ```ts
 * import { parseApplicant } from "aturan-kube";
 * import { row } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const cases = fc.sample(row(), { seed: 1, numRuns: 100 });
 * const read = cases.map((each) => parseApplicant(each.row).applicant);
 * JSON.stringify(read[0]) === JSON.stringify(cases[0].applicant); // true
 * ```
 */
export function row(ruleset?: RulesetInput, { asOf = ANY_DAY }: Partial<AsOf> = {}): fc.Arbitrary<RowCase> {
  const space = factSpace(ruleset, "member", asOf);
  const sources = [...tableSources(space), ...declaredSources(space)];
  const spellings = fc.record(Object.fromEntries(sources.map(({ field }) => [field, SPELLING])));
  return fc.tuple(applicantIn(space), spellings, unneededCells(space)).map(([drawn, spelled, unneeded]) => {
    const applicant = withoutUnwritable(drawn, sources);
    const cells = sources.flatMap((source) => {
      // A spelling is drawn for each source.
      const cell = writeCell(source, applicant, spelled[source.field] as Spelling);
      return cell === undefined ? [] : [cell];
    });
    return Object.freeze({ row: Object.freeze(Object.fromEntries([...unneeded, ...cells])), applicant });
  });
}

/** Where a value of an applicant stands in a list. */
interface RowSource {
  readonly field: string;
  readonly columns: readonly ColumnRow<unknown>[];
  readonly isWord: boolean;
  readonly valueIn: (applicant: Applicant) => unknown;
  readonly textsOf: (value: unknown, column: ColumnRow<unknown>) => readonly string[];
}

const TABLE_SOURCES: readonly RowSource[] = APPLICANT_COLUMNS.fields.map((field) => {
  const { isWord, texts } = NOTATIONS[field];
  return {
    field,
    columns: APPLICANT_COLUMNS.columns.filter(
      ({ header, field: fed, isToldBy }) =>
        fed === field && isToldBy === undefined && !WRITTEN_OTHERWISE.has(header),
    ),
    isWord,
    valueIn: (applicant) => valueAt(applicant, field),
    // The notation of a field takes the values of that field.
    textsOf: (value, column) => texts(value as never, column),
  };
});

/** The columns of the table, but for those whose cells would say of a fact beside them what the applicant does not. */
function tableSources({ compiled }: FactSpace): readonly RowSource[] {
  const declared = compiled === undefined ? [] : declaredColumns(compiled);
  const telling = new Set(
    declared.flatMap(({ alongside = [] }) => alongside.filter(isFull).map(({ header }) => header)),
  );
  return TABLE_SOURCES.map((source) => ({
    ...source,
    columns: source.columns.filter(({ header }) => !telling.has(header)),
  }));
}

function isFull({ isInPassing }: Pick<Column, "isInPassing">): boolean {
  return isInPassing !== true;
}

function valueAt(applicant: Applicant, field: TableField): unknown {
  const [key, inner] = field.split(".");
  // A field names a property of an applicant, or a property of its area.
  const value = applicant[key as keyof Applicant];
  return inner === undefined ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[inner];
}

/** The columns of the facts that a ruleset declares. */
function declaredSources({ compiled }: FactSpace): readonly RowSource[] {
  const declared = compiled?.declared ?? [];
  const columns = compiled === undefined ? [] : declaredColumns(compiled);
  return declared.flatMap((fact): readonly RowSource[] => {
    const column = columns.find(({ field }) => field === `facts.${fact.name}`);
    if (column === undefined) return [];
    return [
      {
        field: fact.name,
        columns: [column],
        isWord: true,
        valueIn: ({ facts }) => facts?.[fact.name],
        // A ruleset's own words may mean something else than the usual ones.
        textsOf: (value) => wordsOf(fact, value).filter((word) => column.parse(word).value === value),
      },
    ];
  });
}

function wordsOf({ type }: DeclaredFact, value: unknown): readonly string[] {
  switch (type.kind) {
    case "boolean":
      return value === true ? [...YES_WORDS, ...(type.yes ?? [])] : [...NO_WORDS, ...(type.no ?? [])];
    // A share has no column.
    case "share":
    case "integer":
      return [`${value}`, `${value}`.replace(/\B(?=(\d{3})+$)/g, ".")];
    case "choice": {
      // The value of a choice is one of its values.
      const { label, words = [] } = type.values[`${value}`] as (typeof type.values)[string];
      return [`${value}`, label.id, label.en, ...words];
    }
  }
}

/** The applicant without values that no word of the ruleset means. */
function withoutUnwritable(applicant: Applicant, sources: readonly RowSource[]): Applicant {
  const { facts = {}, ...others } = applicant;
  const writable = Object.entries(facts).filter(([name, value]) =>
    sources.some(
      ({ field, columns, textsOf }) =>
        field === name && columns.some((column) => textsOf(value, column).length > 0),
    ),
  );
  return withFacts(others, Object.fromEntries(writable));
}

/** How one cell and its header are spelled; each number picks one of what there is. */
interface Spelling {
  readonly isLeftOut: boolean;
  readonly column: number;
  readonly header: number;
  readonly headerStyle: (header: string) => string;
  readonly text: number;
  readonly style: Style;
}

/** A way of typing a text; one that changes letters is for words alone. */
interface Style {
  readonly changesLetters: boolean;
  readonly type: (text: string) => string;
}

const STYLES: readonly Style[] = [
  { changesLetters: false, type: (text) => text },
  { changesLetters: false, type: (text) => ` ${text} ` },
  { changesLetters: false, type: (text) => text.replaceAll(" ", "\u00a0") },
  { changesLetters: false, type: (text) => `${text.replaceAll(" ", "  ")}\u00a0` },
  { changesLetters: true, type: (text) => text.toUpperCase() },
  { changesLetters: true, type: (text) => text.toLowerCase() },
];

const HEADER_STYLES: readonly ((header: string) => string)[] = [
  (header) => header,
  (header) => header.toUpperCase(),
  (header) => header.toLowerCase().replaceAll(" ", "_"),
  (header) => ` ${header} :`,
];

const SPELLING: fc.Arbitrary<Spelling> = fc.record({
  isLeftOut: fc.boolean().map((isThere) => !isThere),
  column: fc.nat(99),
  header: fc.nat(99),
  headerStyle: fc.constantFrom(...HEADER_STYLES),
  text: fc.nat(199),
  style: fc.constantFrom(...STYLES),
});

/** The header and the cell of a value; of a missing one no cell, or an empty one. */
function writeCell(
  { columns, isWord, valueIn, textsOf }: RowSource,
  applicant: Applicant,
  { isLeftOut, column, header, headerStyle, text, style }: Spelling,
): readonly [string, string] | undefined {
  const value = valueIn(applicant);
  if (value === undefined && isLeftOut) return undefined;
  const textsIn = (own: ColumnRow<unknown>): readonly string[] =>
    value === undefined ? [""] : textsOf(value, own);
  const able = columns.filter((own) => textsIn(own).length > 0);
  const own = pick(able, column);
  const typed = isWord || !style.changesLetters ? style.type : (plain: string): string => plain;
  return [headerStyle(pick([own.header, ...own.aliases], header)), typed(pick(textsIn(own), text))];
}

/** One of some items, counted round. */
function pick<T>(items: readonly T[], at: number): T {
  // Every value of an applicant can be written in some column, in some way.
  return items[at % items.length] as T;
}

/** Columns that lists have and no rule needs. */
function unneededCells({ compiled }: FactSpace): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const declared = new Set(
    (compiled === undefined ? [] : declaredColumns(compiled)).flatMap(({ header, aliases }) =>
      [header, ...aliases].map(levelText),
    ),
  );
  // A header of DTSEN is needed after all: it tells which codes of marital statuses are in use.
  const telling = new Set(DTSEN_HEADERS.map(levelText));
  const headers = UNUSED_HEADERS.filter(
    (header) => !declared.has(levelText(header)) && !telling.has(levelText(header)),
  );
  return fc.array(fc.tuple(fc.constantFrom(...headers), fc.constantFrom("", "1", "-", "RT 01")), {
    maxLength: 2,
  });
}
