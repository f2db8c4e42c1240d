/** Decided rows → the outcome of one group after another: its rows are counted, and its numbers looked up. */
import type { DeclaredFacts } from "../applicant/applicant.ts";
import { declaredOf } from "../facts/derive-facts.ts";
import { isLess, type Quotient } from "../facts/share-of.ts";
import type { KubeCounter } from "../kube/count-kube.ts";
import type { CountedRows, RowSet } from "../kube/counted-rows.ts";
import { type KubeStatement, stateKube } from "../kube/state-kube.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import type { Assumptions, Verdict } from "./decision.ts";
import type { Outcome } from "./decision-table.ts";
import { COUNT_WIDTH, type KubeOutcome, kubeOutcomes, NUMBER_AT, widthOf } from "./kube-outcomes.ts";

/** What a member brings to the declared facts of the group. */
export interface GroupShare {
  /** Whether they meet the condition of each count of the ruleset, in its order. */
  readonly counted: readonly Outcome[];
  /** What their row says of the group. */
  readonly stated: DeclaredFacts | undefined;
}

/** Rows of persons who were decided. */
export interface DecidedRows extends CountedRows {
  readonly decision: ArrayLike<number>;
  readonly decisions: readonly { readonly verdict: Verdict }[];
  readonly share: ArrayLike<number>;
  readonly shares: readonly GroupShare[];
}

/** What few groups have. */
interface KubeDoubts {
  /** Other sets of rows that the group may consist of, where a list does not tell: its numbers are then ranges. */
  readonly alternatives?: readonly RowSet[] | undefined;
  /** What other lists say of the group itself; it counts as much as what members' rows say. */
  readonly statements?: readonly DeclaredFacts[] | undefined;
  /** What is known of the group; it outweighs what is said of it. */
  readonly known?: DeclaredFacts | undefined;
}

/** Decides the group of the rows `rows[from]` to `rows[to - 1]`. */
export type KubeDecider = (
  rows: ArrayLike<number>,
  from: number,
  to: number,
  doubts?: KubeDoubts,
) => KubeOutcome;

const VERDICT_AT = { eligible: 0, ineligible: 1, undetermined: 2 } as const satisfies Record<Verdict, number>;

/** A decider over columns; `counter` counts the same rows. */
export function kubeDecider(
  compiled: CompiledMembership,
  { decision, decisions, share, shares }: DecidedRows,
  counter: KubeCounter,
  assumptions: Assumptions,
): KubeDecider {
  const verdictOf = Uint8Array.from(decisions, ({ verdict }) => VERDICT_AT[verdict]);
  const statements = statementCodes(shares);
  const outcomeOf = kubeOutcomes(compiled, assumptions, statements.at);
  const counts = compiled.counts.length;
  const passes = outcomesOf(shares, counts, "pass");
  const unknowns = outcomesOf(shares, counts, "unknown");
  const isBare = counts === 0 && !statements.areStated;
  const width = widthOf(compiled);
  /** The numbers of a set, to be covered with those of the group before. */
  const own = new Int32Array(width);
  const group = new Int32Array(width);
  const verdicts = new Int32Array(3);
  const met = new Int32Array(counts);
  const open = new Int32Array(counts);
  const known = new WeakMap<RowSet, Int32Array>();

  function begin(): void {
    counter.begin();
    verdicts.fill(0);
    met.fill(0);
    open.fill(0);
  }

  function add(rows: ArrayLike<number>, from: number, to: number): void {
    counter.add(rows, from, to);
    for (let index = from; index < to; index += 1) {
      const verdict = verdictOf[decision[rows[index] as number] as number] as number;
      verdicts[verdict] = (verdicts[verdict] as number) + 1;
    }
    if (counts === 0) return;
    for (let index = from; index < to; index += 1) {
      const at = (share[rows[index] as number] as number) * counts;
      for (let count = 0; count < counts; count += 1) {
        met[count] = (met[count] as number) + (passes[at + count] as number);
        open[count] = (open[count] as number) + (unknowns[at + count] as number);
      }
    }
  }

  function end(numbers: Int32Array): void {
    const { members, households, desa, kecamatan } = counter.end();
    const [, ineligible, undetermined] = verdicts;
    numbers.set(verdicts);
    put(numbers, NUMBER_AT.memberCount, members);
    put(numbers, NUMBER_AT.householdCount, households);
    put(numbers, NUMBER_AT.desaCount, desa);
    put(numbers, NUMBER_AT.kecamatanCount, kecamatan);
    // Somebody undetermined may turn out ineligible, or not.
    numbers[NUMBER_AT.ineligibleCount] = ineligible as number;
    numbers[NUMBER_AT.ineligibleCount + 1] = (ineligible as number) + (undetermined as number);
    for (let count = 0; count < counts; count += 1) {
      const at = NUMBER_AT.counted + count * COUNT_WIDTH;
      numbers[at] = met[count] as number;
      numbers[at + 1] = members.min;
      numbers[at + 2] = (met[count] as number) + (open[count] as number);
      numbers[at + 3] = members.max;
    }
  }

  /** The numbers of a set; those of one that several groups may be are kept. */
  function numbersOf(set: RowSet): Int32Array {
    const before = known.get(set);
    if (before !== undefined) return before;
    begin();
    for (const rows of set) add(rows, 0, rows.length);
    end(own);
    const numbers = own.slice();
    known.set(set, numbers);
    return numbers;
  }

  /** A group that may be any of several: from the least of each number to the greatest. */
  function cover(numbers: Int32Array): void {
    for (let at: number = NUMBER_AT.memberCount; at < NUMBER_AT.counted; at += 2) {
      group[at] = Math.min(group[at] as number, numbers[at] as number);
      group[at + 1] = Math.max(group[at + 1] as number, numbers[at + 1] as number);
    }
    for (const [index, { isShare }] of compiled.counts.entries()) {
      const least = NUMBER_AT.counted + index * COUNT_WIDTH;
      const most = least + 2;
      // Numbers are quotients by one, as shares are by the members.
      const at = (of: Int32Array, place: number): Quotient => ({
        count: of[place] as number,
        of: isShare ? (of[place + 1] as number) : 1,
      });
      if (isLess(at(numbers, least), at(group, least))) group.set(numbers.subarray(least, most), least);
      if (isLess(at(group, most), at(numbers, most))) group.set(numbers.subarray(most, most + 2), most);
    }
  }

  return (rows, from, to, doubts) => {
    begin();
    add(rows, from, to);
    end(group);
    for (const set of doubts?.alternatives ?? []) cover(numbersOf(set));
    group[width - 1] = isBare && doubts === undefined ? 0 : statements.codeOf(share, rows, from, to, doubts);
    return outcomeOf(group);
  };
}

function put(
  numbers: Int32Array,
  at: number,
  { min, max }: { readonly min: number; readonly max: number },
): void {
  numbers[at] = min;
  numbers[at + 1] = max;
}

/** Whether the members of each share have an outcome for each count: 1 or 0. */
function outcomesOf(shares: readonly GroupShare[], counts: number, outcome: Outcome): Uint8Array {
  const having = new Uint8Array(shares.length * counts);
  for (const [code, { counted }] of shares.entries()) {
    for (let count = 0; count < counts; count += 1)
      having[code * counts + count] = counted[count] === outcome ? 1 : 0;
  }
  return having;
}

/** Codes of what is said of groups: by their members' rows, by other lists, by whoever asks. */
interface StatementCodes {
  /** Whether any share says something. */
  readonly areStated: boolean;
  readonly codeOf: (
    share: ArrayLike<number>,
    rows: ArrayLike<number>,
    from: number,
    to: number,
    doubts: KubeDoubts | undefined,
  ) => number;
  readonly at: (code: number) => KubeStatement;
}

const NOTHING_SAID: KubeStatement = { facts: {}, conflicts: [] };

function statementCodes(shares: readonly GroupShare[]): StatementCodes {
  // Shares that say the same of the group have one code; 0 says nothing.
  const ofShare = new Int32Array(shares.length);
  const said: DeclaredFacts[] = [{}];
  const codes = new Map<string, number>([["[]", 0]]);
  for (const [index, { stated }] of shares.entries()) {
    const facts = declaredOf(stated, "kube");
    const key = JSON.stringify(Object.entries(facts));
    const code = codes.get(key) ?? said.length;
    if (code === said.length) said.push(facts);
    codes.set(key, code);
    ofShare[index] = code;
  }
  const statements: KubeStatement[] = [NOTHING_SAID];
  const known = new Map<string, number>([["0", 0]]);

  return {
    areStated: said.length > 1,
    at: (code) => statements[code] ?? NOTHING_SAID,
    codeOf(share, rows, from, to, doubts) {
      const own = new Set<number>();
      for (let index = from; index < to; index += 1)
        own.add(ofShare[share[rows[index] as number] as number] as number);
      const { statements: others = [], known: facts } = doubts ?? {};
      const isPlain = others.length === 0 && facts === undefined;
      const key = isPlain ? [...own].join(" ") : JSON.stringify([[...own], others, facts]);
      const before = known.get(key);
      if (before !== undefined) return before;
      const code = statements.length;
      statements.push(outweighed(stateKube([...[...own].map((each) => said[each]), ...others]), facts));
      known.set(key, code);
      return code;
    },
  };
}

/** What is said of a group, with what is known of it in its place. */
function outweighed({ facts, conflicts }: KubeStatement, known: DeclaredFacts | undefined): KubeStatement {
  if (known === undefined) return { facts, conflicts };
  return {
    facts: { ...facts, ...declaredOf(known, "kube") },
    conflicts: conflicts.filter((fact) => !Object.hasOwn(known, fact)),
  };
}
