/**
 * The whole verdict in two rulesets. Criteria that share no fact are independent, so each component is gone through
 * alone and their verdicts are put together: exact, without ever laying all facts out in one table. What the numbers of
 * a group have to do with each other goes along as the room they leave.
 */
import type { Verdict } from "../decide/decision.ts";
import { type CompleteFacts, completeCells } from "../logic/cells.ts";
import { compareMissing } from "./compare-missing.ts";
import { effectOf, VERDICT_OF } from "./effect-of.ts";
import { factsAt, type JointComponent, type JointScope, type Space, type SpaceAt } from "./joint-scope.ts";
import { ANY_SIZE, hasRoom, isAtLeastAsRoomy, joinRooms, type Room } from "./kube-room.ts";
import type { Ranges } from "./member-parts.ts";
import { isSame, PASSES, type Pair, pairAt, worstPair } from "./outcome-pair.ts";
import { ALL_ELSE_PASSING, type Change, type FoundRegion, findRegions, VERDICTS } from "./regions.ts";
import type { Effect, Region, VerdictChange } from "./ruleset-difference.ts";

/** Facts, and the space that their classes leave. */
interface Case extends Space {
  readonly facts: CompleteFacts;
}

/** The pairs that can come up at all, each with the cases that leave most room: what fits no such case fits none. */
type Pairs = ReadonlyMap<string, { readonly pair: Pair; readonly cases: readonly Case[] }>;

/** Cases whose verdict changes, with complete facts of one of them and the ranges these may be taken from. */
export interface ChangedVerdict {
  readonly region: Region<Verdict>;
  readonly facts: CompleteFacts;
  readonly ranges: Ranges;
}

/** What changes in the whole verdict. */
export interface ComparedVerdict {
  readonly effect: Effect;
  readonly changes: readonly VerdictChange[];
  readonly changed: readonly ChangedVerdict[];
  readonly whileMissing: readonly Region<Verdict>[];
}

/** Compares the verdicts over the criteria of a scope; facts whose room is none are nobody's. */
export function compareVerdict({ components }: JointScope, spaceAt: SpaceAt): ComparedVerdict {
  const pairs = components.map((component) => pairsOf(component, spaceAt));
  const all = verdictPairs(pairs);
  const compared = components.map((component, index) => {
    const rest = pairs.filter((_, other) => other !== index).reduce(meet, EVERYTHING_PASSES);
    const showing = showingIn(rest);
    return changesOf(component, showing, spaceAt);
  });
  return {
    effect: effectOf(all),
    changes: all
      .filter((pair) => !isSame(pair))
      .map(([before, after]) => ({ before: VERDICT_OF[before], after: VERDICT_OF[after] })),
    changed: compared.flat(),
    whileMissing: compareMissing(components, spaceAt),
  };
}

/** The effect on the whole verdict alone, as `compareVerdict` tells it: not where, nor what changes while facts are missing. */
export function verdictEffect({ components }: JointScope, spaceAt: SpaceAt): Effect {
  return effectOf(verdictPairs(components.map((component) => pairsOf(component, spaceAt))));
}

/** The pairs that the whole verdict can have. */
function verdictPairs(pairs: readonly Pairs[]): readonly Pair[] {
  return [...pairs.reduce(meet, EVERYTHING_PASSES).values()].map(({ pair }) => pair);
}

const EVERYTHING_PASSES: Pairs = new Map([
  [PASSES.join(" "), { pair: PASSES, cases: [{ facts: {}, ranges: {}, room: ANY_SIZE }] }],
]);

/** Every pair that two independent sets of criteria give together. */
function meet(a: Pairs, b: Pairs): Pairs {
  const met = new Map<string, { readonly pair: Pair; readonly cases: Case[] }>();
  for (const one of a.values()) {
    for (const other of b.values()) {
      const pair = worstPair(one.pair, other.pair);
      for (const left of one.cases) for (const right of other.cases) add(met, pair, join(left, right));
    }
  }
  return met;
}

function join(a: Case, b: Case): Case {
  return {
    facts: { ...a.facts, ...b.facts },
    ranges: { ...a.ranges, ...b.ranges },
    room: joinRooms(a.room, b.room),
  };
}

/** Adds a case to those of its pair, unless it is nobody's or one that is there leaves at least as much room. */
function add(
  pairs: Map<string, { readonly pair: Pair; readonly cases: Case[] }>,
  pair: Pair,
  own: Case,
): void {
  if (!hasRoom(own.room)) return;
  const key = pair.join(" ");
  const known = pairs.get(key) ?? { pair, cases: [] };
  if (known.cases.some(({ room }) => isAtLeastAsRoomy(room, own.room))) return;
  const kept = known.cases.filter(({ room }) => !isAtLeastAsRoomy(own.room, room));
  pairs.set(key, { pair, cases: [...kept, own] });
}

function pairsOf(component: JointComponent, spaceAt: SpaceAt): Pairs {
  const found = new Map<string, { readonly pair: Pair; readonly cases: Case[] }>();
  for (const numbers of completeCells(component.classes)) {
    const own = caseAt(component, numbers, spaceAt);
    add(found, pairAt(component, own.facts), own);
  }
  return found;
}

function caseAt({ classes }: JointComponent, numbers: readonly number[], spaceAt: SpaceAt): Case {
  const { ranges, room } = spaceAt(classes, numbers);
  return { facts: factsAt(classes, numbers), ranges, room };
}

/** A change of verdict, and a case of everything else in which it shows. */
interface Shown {
  readonly change: Change<Verdict>;
  readonly others: Case;
}

/** How the pair of a cell shows in the whole verdict; `undefined` where nobody there is decided otherwise. */
type Showing = (pair: Pair, room: Room) => Shown | undefined;

/** A pair shows with everything else as good as it can be. */
function showingIn(rest: Pairs): Showing {
  const seen = new Map<string, Shown | undefined>();
  const passing = rest.get(PASSES.join(" "));
  const others = [...rest.values()].filter((other) => other !== passing);
  // Where everything else cannot but change too, cases in which it does not come first.
  const inOrder = [
    ...(passing === undefined ? [] : [passing]),
    ...others.filter(({ pair }) => isSame(pair)),
    ...others.filter(({ pair }) => !isSame(pair)),
  ];
  const find = (pair: Pair, room: Room): Shown | undefined => {
    for (const other of inOrder) {
      const [before, after] = worstPair(pair, other.pair);
      const fitting = other.cases.find((each) => hasRoom(joinRooms(each.room, room)));
      if (before === after || fitting === undefined) continue;
      const change = { before: VERDICT_OF[before], after: VERDICT_OF[after] };
      return {
        change: other === passing ? { ...change, rest: ALL_ELSE_PASSING } : change,
        others: fitting,
      };
    }
    return undefined;
  };
  return (pair, room) => {
    if (isSame(pair)) return undefined;
    const key = `${pair.join()} ${Object.values(room).join()}`;
    if (!seen.has(key)) seen.set(key, find(pair, room));
    return seen.get(key);
  };
}

/** The cells of a component in which the whole verdict changes. */
function changesOf(component: JointComponent, showing: Showing, spaceAt: SpaceAt): readonly ChangedVerdict[] {
  const shownAt = (numbers: readonly number[]): { readonly own: Case; readonly shown: Shown | undefined } => {
    const own = caseAt(component, numbers, spaceAt);
    const isPossible = hasRoom(own.room);
    return { own, shown: isPossible ? showing(pairAt(component, own.facts), own.room) : undefined };
  };
  const regions = findRegions<Verdict>({
    classes: component.classes,
    withMissing: false,
    words: VERDICTS,
    changeAt: (numbers) => shownAt(numbers).shown?.change,
  });
  return regions.map((region) => {
    const { own, shown } = shownAt(region.cell);
    // A region is made of cells that show a change.
    const { facts, ranges } = join(own, (shown as Shown).others);
    return { region: withoutCell(region), facts, ranges };
  });
}

function withoutCell({ cell: _, ...region }: FoundRegion<Verdict>): Region<Verdict> {
  return region;
}
