/** What a ruleset changes against another one: criteria and parameters added, dropped and given anew, found by their ids. */

import type { CompiledMembership } from "../../../decide/compile-membership.ts";
import type { Text } from "../../../language.ts";
import { hashRuleset } from "../../../ruleset/hash-ruleset.ts";
import type { Criterion } from "../../../ruleset/ruleset-schema.ts";
import type { PageWord } from "../../words/page-words.ts";
import type { Block, Cell, Phrase } from "../block.ts";
import { joined } from "../phrase.ts";
import { paragraph, titledTable } from "./page-blocks.ts";
import { named, type PageContext } from "./page-context.ts";
import { sentences } from "./page-criterion.ts";
import { wordParam } from "./page-params.ts";

/** The tables of differences; a sentence where there are none. */
export function differenceBlocks(
  base: PageContext<CompiledMembership>,
  own: PageContext<CompiledMembership>,
): readonly Block[] {
  const criteriaOf = ({ compiled }: typeof own): ReadonlyMap<string, Criterion> =>
    new Map(compiled.ruleset.criteria.map((criterion) => [criterion.id, criterion]));
  const tables = [
    ...changesTable("criterion", changesBetween(criteriaOf(base), criteriaOf(own)), {
      same: "sameWords",
      was: (criterion) => joined(sentences(criterion, base), " "),
      is: (criterion) => joined(sentences(criterion, own), " "),
      own,
    }),
    ...changedParamsTable(base, own),
  ];
  return tables.length === 0 ? paragraph(own.word("noDifference")) : tables;
}

/** The table of parameters added, dropped and given anew; empty where none is. */
export function changedParamsTable(base: PageContext, own: PageContext): readonly Block[] {
  const paramsOf = ({ compiled }: PageContext) =>
    new Map(Object.entries(compiled.ruleset.params).map(([id, param]) => [id, { ...param, id }]));
  return changesTable("parameter", changesBetween(paramsOf(base), paramsOf(own)), {
    same: "sameValue",
    was: (param) => wordParam(param.id, param, base),
    is: (param) => wordParam(param.id, param, own),
    own,
  });
}

/** Something before and after; one of the two at least is there. */
type Change<T> =
  | { readonly before: T; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: T }
  | { readonly before: T; readonly after: T };

interface NamedPart {
  readonly id: string;
  readonly label: Text;
}

/** A row for each change: what it is about, as it was, and as it is, or that both read the same. */
function changesTable<T extends NamedPart>(
  title: PageWord,
  changes: readonly Change<T>[],
  { same, was, is, own }: ChangeWords<T>,
): readonly Block[] {
  const { word, text } = own;
  const rows = changes.map(({ before, after }): readonly Cell[] => {
    const { id, label } = (after ?? before) as T;
    const [old, now] = [before && was(before), after && is(after)];
    const isSame = old !== undefined && JSON.stringify(old) === JSON.stringify(now);
    return [named(text(label), id), old ?? word("none"), isSame ? word(same) : (now ?? word("none"))];
  });
  return titledTable(word(title), [word(title), word("before"), word("now")], rows);
}

interface ChangeWords<T> {
  /** Said where what changed cannot be seen in the words. */
  readonly same: PageWord;
  readonly was: (before: T) => Phrase;
  readonly is: (after: T) => Phrase;
  readonly own: PageContext;
}

/** What differs between two lists by id: what is new or changed, in the new order, then what is no longer there. */
export function changesBetween<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): readonly Change<T>[] {
  const changed = [...after].flatMap(([id, is]): readonly Change<T>[] => {
    const was = before.get(id);
    if (was === undefined) return [{ after: is }];
    return hashRuleset(was) === hashRuleset(is) ? [] : [{ before: was, after: is }];
  });
  const dropped = [...before].flatMap(([id, was]) => (after.has(id) ? [] : [{ before: was }]));
  return [...changed, ...dropped];
}
