/**
 * A share of members as a code: 1 for the first class, 2 for the second, 4 for the third, and the sum of all classes that
 * hold a share there can be. Counts are multiplied and never divided, so that nothing is rounded.
 */
import { CallError } from "../error.ts";
import type { FactValue } from "../facts/fact.ts";
import { SHARE_DIGITS } from "../facts/share-of.ts";
import { MAX_CELLS } from "../logic/cells.ts";
import type { ShareStart } from "../logic/fact-classes.ts";
import { caseWhen } from "./case-when.ts";
import { type CodedFact, type CodeSource, codedFact } from "./coded-fact.ts";
import type { Sql } from "./dialect.ts";
import { SQL_FAULTS } from "./sql-faults.ts";

/** Columns of a group: of its members at least so many and at most so many are counted. */
interface Counted {
  readonly least: string;
  readonly most: string;
  readonly members: string;
}

const WHOLE = 10 ** SHARE_DIGITS;

/** @throws {CallError} where the share is held against more limits than codes can hold. */
export function codedShare(source: CodeSource, { least, most, members }: Counted): CodedFact {
  const { fact, starts = [], representatives, count } = source.classes;
  const codes = 2 ** count;
  if (codes > MAX_CELLS) throw new CallError(SQL_FAULTS.limits(fact.name, count - 1));
  const meanings = new Map(
    Array.from({ length: codes - 1 }, (_, index) => {
      const code = index + 1;
      // Known alone where one class is left.
      const [only, ...more] = representatives.filter((_, number) => Math.floor(code / 2 ** number) % 2 === 1);
      return [code, more.length === 0 ? only : { oneOf: [only as FactValue, ...more] }];
    }),
  );
  const parts = starts.map((start, number) => {
    const next = starts[number + 1];
    const conditions = [
      ...(number === 0 ? [] : [isFrom(`${WHOLE} * ${most}`, start, members)]),
      ...(next === undefined ? [] : [isBefore(`${WHOLE} * ${least}`, next, members)]),
      // Between two limits there may be no share that so many members can make up.
      ...(number === 0 || next === undefined
        ? []
        : [isBefore(firstFrom(start, members, source.sql), next, members)]),
    ];
    return conditions.length === 0
      ? `${2 ** number}`
      : caseWhen([[conditions.join(" AND "), 2 ** number]], 0);
  });
  return codedFact(source, parts.join(" + "), meanings);
}

/** So many members for each one, as they are held against counts times a million. */
function limitOf({ at }: ShareStart, members: string): string {
  return `${Math.round(at * WHOLE)} * ${members}`;
}

function isFrom(count: string, start: ShareStart, members: string): string {
  return `${count} ${start.isAfter ? ">" : ">="} ${limitOf(start, members)}`;
}

function isBefore(count: string, start: ShareStart, members: string): string {
  return `${count} ${start.isAfter ? "<=" : "<"} ${limitOf(start, members)}`;
}

/** The least count, times a million, that is in the class which begins here. */
function firstFrom(start: ShareStart, members: string, { remainder }: Sql): string {
  const limit = limitOf(start, members);
  const rest = remainder(limit, WHOLE);
  return start.isAfter
    ? `${limit} - ${rest} + ${WHOLE}`
    : `${limit} + ${remainder(`${WHOLE} - ${rest}`, WHOLE)}`;
}
