/** Tells what a header means, read whole where it is known and in its parts where it is not. */
import type { Column, DeclaredColumn, DeclaredField } from "./column.ts";
import type { ColumnTable } from "./column-table.ts";
import {
  canonicalWord,
  isUnit,
  plainerForms,
  speaksOfOthers,
  speaksOfOtherTimes,
  wordsOf,
} from "./header-words.ts";
import { levelText } from "./level-text.ts";

/** What a header means. */
export type HeaderMeaning<F extends string> =
  /** A column; `isWhole` where the table knows the header as it stands, not only a part of it. */
  | { readonly kind: "column"; readonly column: Column<F>; readonly isWhole: boolean }
  /** Two columns in one. */
  | { readonly kind: "pair"; readonly columns: readonly [Column<F>, Column<F>] }
  /** Known, and nothing any rule needs. */
  | { readonly kind: "unused" }
  /** One of several columns, and it does not say which. */
  | { readonly kind: "ambiguous"; readonly columns: readonly Column<F>[] }
  | { readonly kind: "unknown" };

/** Columns besides those of the table, by the header that names them. */
export interface MeaningOptions<F extends string> {
  /** Columns of facts that a ruleset declares. */
  readonly declared?: readonly DeclaredColumn[] | undefined;
  /** What the caller says a header is, levelled; `null` for a column to leave alone. */
  readonly said?: ReadonlyMap<string, Column<F> | null> | undefined;
}

/** Longer headers are looked up whole and not taken apart. */
const MAX_LENGTH = 160;
const MAX_PARTS = 6;

const UNUSED = { kind: "unused" } as const;
const UNKNOWN = { kind: "unknown" } as const;

const BRACKETED = /\(([^()]*)\)|\[([^[\]]*)\]|\{([^{}]*)\}/g;
const BETWEEN_PARTS = /[/|&+,;]|\s(?:dan|atau|and|or)\s/i;
/** What forms put before the name of a question: the names of the groups it stands in. */
const BETWEEN_GROUPS = /::|[/.:>-]|__/;
const GROUP_NAME = /^[\p{L}][\p{L}\p{N}_ ]*$/u;
/** Words that groups of questions are called by. */
const GROUP_WORD =
  /^(?:grup|group|grp|data|bagian|section|form|formulir|identitas|informasi|profil|biodata)$/i;
/** A group's name that cannot be taken for a word of the header itself. */
const MARKED_GROUP =
  /_|^(?:grup|group|grp|data|bagian|section|form|formulir|survei|survey|identitas|info|informasi|profil|biodata|anggota|peserta|responden|individu|member|person)(?![\p{L}])/iu;
/** Between a group and a question these stand only in what forms export. */
const FORM_SEPARATOR = /\/|::|__/;

/** What headers mean, by a table and what a caller adds to it. */
export function headerMeanings<F extends string>(
  table: ColumnTable<F>,
  { declared = [], said }: MeaningOptions<F> = {},
): (name: string) => HeaderMeaning<F> {
  const declaredWords = new Map(
    declared.flatMap((column) =>
      [column.header, ...column.aliases].flatMap((word) => [
        [levelText(word), column] as const,
        [canonicalWord(word), column] as const,
      ]),
    ),
  );

  return (name) => {
    const told = said?.get(levelText(name));
    if (told !== undefined) return told === null ? UNUSED : { kind: "column", column: told, isWhole: true };
    const whole = wholeMeaning(name);
    if (whole !== undefined) return whole;
    return name.length > MAX_LENGTH ? UNKNOWN : inParts(name);
  };

  function wholeMeaning(text: string): HeaderMeaning<F> | undefined {
    const levelled = levelText(text);
    const column = declaredWords.get(levelled) ?? table.columnNamed(text);
    if (column !== undefined) return { kind: "column", column, isWhole: true };
    if (table.unusedWords.has(levelled) || table.remarkNamed(text) !== undefined) return UNUSED;
    const canonical = canonicalWord(text);
    const inFull = declaredWords.get(canonical) ?? table.columnInFull(canonical);
    if (inFull !== undefined) return { kind: "column", column: inFull, isWhole: true };
    return table.unusedInFull.has(canonical) ? UNUSED : undefined;
  }

  /** The meaning of the first form that has one. */
  function plainMeaning(forms: readonly string[]): HeaderMeaning<F> | undefined {
    for (const form of forms) {
      const meaning = wholeMeaning(form);
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  }

  /** A header with hints in brackets: the name, the hint may be the name, or the two together say what it is. */
  function inParts(name: string): HeaderMeaning<F> {
    const hints = [...name.matchAll(BRACKETED)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
    const bare = name.replace(BRACKETED, " ").trim();
    if (hints.length === 0 || hints.length > MAX_PARTS) return withoutBrackets(name);
    if (wordsOf(bare) === "") return withoutBrackets(hints.join(" "));
    return hints.reduce((meaning, hint) => withHint(meaning, hint), withoutBrackets(bare));
  }

  function withHint(meaning: HeaderMeaning<F>, hint: string): HeaderMeaning<F> {
    const words = wordsOf(hint);
    if (words === "" || meaning.kind === "ambiguous" || meaning.kind === "pair") return meaning;
    const hinted = wholeMeaning(hint);
    const column = meaning.kind === "column" ? meaning.column : undefined;
    if (hinted?.kind === "column") {
      if (column === undefined) return hinted.column.isPersonal ? asPart(hinted.column) : UNKNOWN;
      return hinted.column.field === column.field ? asPart(column) : together([column, hinted.column]);
    }
    if (column === undefined) return meaning;
    if (isAnotherWith(column, words)) return UNKNOWN;
    if (speaksOfOthers(words)) return UNUSED;
    // What a row says of a person is checked cell by cell; that a figure is of another unit or time is not seen from it.
    const isHarmless = column.isPersonal ? !speaksOfOtherTimes(words) : isUnit(words);
    return isHarmless ? asPart(column) : UNKNOWN;
  }

  function withoutBrackets(text: string): HeaderMeaning<F> {
    const whole = wholeMeaning(text);
    if (whole !== undefined) return whole.kind === "column" ? asPart(whole.column) : whole;
    const forms = plainerForms(wordsOf(text), table.subjects);
    const named = plainMeaning(forms);
    if (named !== undefined) return named.kind === "column" ? asPart(named.column) : named;
    const inGroup = ofGroup(text);
    if (inGroup !== undefined) return inGroup;
    if (speaksOfOthers(forms.at(-1) ?? "")) return UNUSED;
    return ofParts(text) ?? UNKNOWN;
  }

  /** `grup_identitas/nik`: the last name counts, if the others are of a group and no columns themselves. */
  function ofGroup(text: string): HeaderMeaning<F> | undefined {
    const parts = text.split(BETWEEN_GROUPS).map((part) => part.trim());
    if (parts.length < 2 || parts.length > MAX_PARTS) return undefined;
    const groups = parts.slice(0, -1);
    const meaning = wholeMeaning(parts.at(-1) ?? "");
    if (meaning === undefined || !groups.every(isGroup)) return undefined;
    if (meaning.kind !== "column") return meaning;
    const isMarked = groups.some((group) => MARKED_GROUP.test(group));
    return isMarked || (meaning.column.isPersonal && FORM_SEPARATOR.test(text))
      ? asPart(meaning.column)
      : undefined;
  }

  function isGroup(part: string): boolean {
    if (/^\d{1,3}$/.test(part) || GROUP_WORD.test(part)) return true;
    const words = wordsOf(part);
    const isFree = !speaksOfOthers(words) && !speaksOfOtherTimes(words) && words.length > 1;
    return isFree && GROUP_NAME.test(part) && wholeMeaning(part) === undefined;
  }

  /** `NIK/No. KTP`: all parts of one field, or one column and words that change nothing. */
  function ofParts(text: string): HeaderMeaning<F> | undefined {
    const parts = text
      .split(BETWEEN_PARTS)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    if (parts.length < 2 || parts.length > MAX_PARTS) return undefined;
    const meanings = parts.map((part) => plainMeaning(plainerForms(wordsOf(part), table.subjects)));
    const columns = meanings.flatMap((each) => (each?.kind === "column" ? [each.column] : []));
    const [column] = columns;
    if (column === undefined) {
      return meanings.every((meaning) => meaning?.kind === "unused") ? UNUSED : undefined;
    }
    if (columns.some(({ field }) => field !== column.field)) return together(columns);
    if (columns.length === parts.length) return asPart(column);
    const others = parts.filter((_, index) => meanings[index]?.kind !== "column").map(wordsOf);
    const isAnother = others.some((words) => speaksOfOtherTimes(words) || isAnotherWith(column, words));
    return column.isPersonal && !isAnother ? asPart(column) : undefined;
  }

  /** Columns of several fields in one header: read where the table says how, else nobody knows which it is. */
  function together(columns: readonly Column<F>[]): HeaderMeaning<F> {
    const [first, second, ...more] = columns;
    const pair =
      first === undefined || second === undefined || more.length > 0
        ? undefined
        : table.pairOf(first.field, second.field);
    return pair === undefined ? { kind: "ambiguous", columns } : { kind: "pair", columns: pair };
  }
}

/** Whether a column holds something else where these words stand beside its header. */
function isAnotherWith<F extends string>({ notWith = [] }: Column<F>, words: string): boolean {
  return words.split(" ").some((word) => notWith.includes(word));
}

function asPart<F extends string>(column: Column<F>): HeaderMeaning<F> {
  return { kind: "column", column, isWhole: false };
}

/** The fields that a header may feed. */
export function fieldsOfMeaning<F extends string>(meaning: HeaderMeaning<F>): readonly (F | DeclaredField)[] {
  switch (meaning.kind) {
    case "column":
      return [meaning.column.field];
    case "pair":
      return meaning.columns.map(({ field }) => field);
    default:
      return [];
  }
}
