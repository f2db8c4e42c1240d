/** What a ruleset changes against another one: criteria and parameters added, dropped and given anew, found by their ids. */

import type { CompiledMembership } from "../../../decide/compile-membership.ts";
import { hashRuleset } from "../../../ruleset/hash-ruleset.ts";
import type { Criterion, MembershipRuleset, Ruleset } from "../../../ruleset/ruleset-schema.ts";
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
  const { word } = own;
  const tables = [
    ...titledTable(
      word("criterion"),
      [word("criterion"), word("before"), word("now")],
      changedCriteria(base.compiled.ruleset, own.compiled.ruleset).map((change) =>
        criterionRow(change, base, own),
      ),
    ),
    ...changedParamsTable(base, own),
  ];
  return tables.length === 0 ? paragraph(word("noDifference")) : tables;
}

/** Something before and after; one of the two at least is there. */
type Change<T> =
  | { readonly before: T; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: T }
  | { readonly before: T; readonly after: T };

/** The table of parameters added, dropped and given anew; empty where none is. */
export function changedParamsTable(base: PageContext, own: PageContext): readonly Block[] {
  const { word } = own;
  return titledTable(
    word("parameter"),
    [word("parameter"), word("before"), word("now")],
    changedParams(base.compiled.ruleset, own.compiled.ruleset).map((change) => paramRow(change, base, own)),
  );
}

function paramRow(
  { before, after }: Change<NamedParam>,
  base: PageContext,
  own: PageContext,
): readonly Cell[] {
  const { name, label } = (after ?? before) as NamedParam;
  const was = before === undefined ? own.word("none") : wordParam(name, before, base);
  const is = after === undefined ? own.word("none") : wordParam(name, after, own);
  return [named(own.text(label), name), was, was === is ? own.word("sameValue") : is];
}

function criterionRow(
  { before, after }: Change<Criterion>,
  base: PageContext,
  own: PageContext,
): readonly Cell[] {
  const { id, label } = (after ?? before) as Criterion;
  const was: Phrase = before === undefined ? own.word("none") : joined(sentences(before, base), " ");
  const is: Phrase = after === undefined ? own.word("none") : joined(sentences(after, own), " ");
  const isSame = JSON.stringify(was) === JSON.stringify(is);
  return [named(own.text(label), id), was, isSame ? own.word("sameWords") : is];
}

function changedCriteria(base: MembershipRuleset, own: MembershipRuleset): readonly Change<Criterion>[] {
  return changesBetween(
    new Map(base.criteria.map((criterion) => [criterion.id, criterion])),
    new Map(own.criteria.map((criterion) => [criterion.id, criterion])),
  );
}

type NamedParam = Ruleset["params"][string] & { readonly name: string };

function changedParams(base: Ruleset, own: Ruleset): readonly Change<NamedParam>[] {
  return changesBetween(namedParams(base), namedParams(own));
}

function namedParams({ params }: Ruleset): ReadonlyMap<string, NamedParam> {
  return new Map(Object.entries(params).map(([name, param]) => [name, { ...param, name }]));
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
