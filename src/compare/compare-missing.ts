/**
 * What differs between two rulesets only while facts are missing. What is missing in one component may hide what changes
 * in another, so each brings along every way in which it may turn out.
 */
import type { Verdict } from "../decide/decision.ts";
import { learningFirst } from "../logic/cells.ts";
import { RANK, VERDICT_OF } from "./effect-of.ts";
import { factsAt, type JointComponent, type SpaceAt } from "./joint-scope.ts";
import { ANY_SIZE, hasRoom, isAtLeastAsRoomy, joinRooms, type Room } from "./kube-room.ts";
import { isSame, PASSES, type Pair, pairAt, worstPair } from "./outcome-pair.ts";
import { ALL_ELSE_PASSING, type Change, findRegions, VERDICTS } from "./regions.ts";
import type { Region } from "./ruleset-difference.ts";

/** Pairs of outcomes, one bit for each. */
type Turns = number;

/** What both rulesets make of some facts, missing ones among them, and what that may turn into once they are known. */
interface Prospect {
  readonly pair: Pair;
  readonly turns: Turns;
}

/** Every prospect that there is, with the rooms it leaves: one that fits into none of them fits nowhere. */
type Prospects = ReadonlyMap<string, Prospect & { readonly rooms: readonly Room[] }>;

/** The cells whose verdicts differ although every way of completing them gives one and the same. */
export function compareMissing(
  components: readonly JointComponent[],
  spaceAt: SpaceAt,
): readonly Region<Verdict>[] {
  const all = components.map((component) => prospectsOf(component, spaceAt));
  const isChanged = all.some(({ prospects }) => [...prospects.values()].some(({ pair }) => !isSame(pair)));
  if (!isChanged) return [];
  return components.flatMap(({ classes }, index) => {
    const rest = all
      .filter((_, other) => other !== index)
      .reduce<Prospects>((met, { prospects }) => meet(met, prospects), NOTHING_ELSE);
    const changeIn = changesIn(rest);
    return findRegions<Verdict>({
      classes,
      withMissing: true,
      words: VERDICTS,
      changeAt(numbers) {
        const own = all[index]?.at(numbers);
        return own === undefined ? undefined : changeIn(own);
      },
    }).map(({ cell: _, ...region }) => region);
  });
}

/** How a prospect shows while something is missing; `undefined` where it does not. */
function changesIn(
  rest: Prospects,
): (own: Prospect & { readonly room: Room }) => Change<Verdict> | undefined {
  const passing = rest.get(keyOf(PASSING));
  const others = [...rest.values()].filter((other) => other !== passing);
  const inOrder = [...(passing === undefined ? [] : [passing]), ...others];
  const seen = new Map<string, Change<Verdict> | undefined>();
  const find = ({ pair, turns, room }: Prospect & { readonly room: Room }): Change<Verdict> | undefined => {
    for (const other of inOrder) {
      const [before, after] = worstPair(pair, other.pair);
      const isSettled = (worstTurns(turns, other.turns) & DIFFERENT) === 0;
      if (before === after || !isSettled || !other.rooms.some((each) => hasRoom(joinRooms(each, room))))
        continue;
      const change = { before: VERDICT_OF[before], after: VERDICT_OF[after] };
      return other === passing ? { ...change, rest: ALL_ELSE_PASSING } : change;
    }
    return undefined;
  };
  return (own) => {
    if (isSame(own.pair)) return undefined;
    const key = `${keyOf(own)} ${Object.values(own.room).join()}`;
    if (!seen.has(key)) seen.set(key, find(own));
    return seen.get(key);
  };
}

/** The prospects of a component, all of them and by the numbers of a cell; of a cell that is nobody's there is none. */
function prospectsOf(
  component: JointComponent,
  spaceAt: SpaceAt,
): {
  readonly prospects: Prospects;
  readonly at: (numbers: readonly number[]) => (Prospect & { readonly room: Room }) | undefined;
} {
  const { classes } = component;
  const known = new Map<string, (Prospect & { readonly room: Room }) | undefined>();
  const at = (numbers: readonly number[]): (Prospect & { readonly room: Room }) | undefined => {
    const key = numbers.join();
    if (!known.has(key)) known.set(key, look(numbers));
    return known.get(key);
  };
  const look = (numbers: readonly number[]): (Prospect & { readonly room: Room }) | undefined => {
    const { room } = spaceAt(classes, numbers);
    if (!hasRoom(room)) return undefined;
    const pair = pairAt(component, factsAt(classes, numbers));
    const isComplete = numbers.every((number, index) => number !== classes[index]?.count);
    const turns = isComplete
      ? turnOf(pair)
      : learningFirst(classes, numbers).reduce((all, learned) => all | (at(learned)?.turns ?? 0), 0);
    return turns === 0 ? undefined : { pair, turns, room };
  };
  const prospects = new Map<string, Prospect & { readonly rooms: Room[] }>();
  const visit = (above: readonly number[]): void => {
    const own = classes[above.length];
    if (own === undefined) {
      const found = at(above);
      if (found !== undefined) add(prospects, found, found.room);
      return;
    }
    for (let number = 0; number <= own.count; number += 1) visit([...above, number]);
  };
  visit([]);
  return { prospects, at };
}

const PASSING: Prospect = { pair: PASSES, turns: turnOf(PASSES) };

const NOTHING_ELSE: Prospects = new Map([[keyOf(PASSING), { ...PASSING, rooms: [ANY_SIZE] }]]);

/** Every prospect that two independent sets of criteria have together. */
function meet(a: Prospects, b: Prospects): Prospects {
  const met = new Map<string, Prospect & { readonly rooms: Room[] }>();
  for (const one of a.values()) {
    for (const other of b.values()) {
      const both = { pair: worstPair(one.pair, other.pair), turns: worstTurns(one.turns, other.turns) };
      for (const left of one.rooms) for (const right of other.rooms) add(met, both, joinRooms(left, right));
    }
  }
  return met;
}

/** Adds a room to those of a prospect, unless nobody fits into it or one that is there is at least as large. */
function add(
  prospects: Map<string, Prospect & { readonly rooms: Room[] }>,
  { pair, turns }: Prospect,
  room: Room,
): void {
  if (!hasRoom(room)) return;
  const key = keyOf({ pair, turns });
  const known = prospects.get(key) ?? { pair, turns, rooms: [] };
  if (known.rooms.some((each) => isAtLeastAsRoomy(each, room))) return;
  const kept = known.rooms.filter((each) => !isAtLeastAsRoomy(room, each));
  prospects.set(key, { pair, turns, rooms: [...kept, room] });
}

function keyOf({ pair, turns }: Prospect): string {
  return `${pair.join(" ")} ${turns}`;
}

function turnOf([before, after]: Pair): Turns {
  return 1 << (RANK[before] * 3 + RANK[after]);
}

/** Every pair, in the order of its bit. */
const PAIRS: readonly Pair[] = (["fail", "unknown", "pass"] as const).flatMap((before) =>
  (["fail", "unknown", "pass"] as const).map((after): Pair => [before, after]),
);

/** The pairs in which something changes. */
const DIFFERENT: Turns = PAIRS.filter((pair) => !isSame(pair)).reduce((all, pair) => all | turnOf(pair), 0);

/** What two prospects may turn into together, worked out once for each two of the few there are. */
function worstTurns(a: Turns, b: Turns): Turns {
  const key = a * 2 ** PAIRS.length + b;
  const known = TOGETHER.get(key) ?? everyWorst(a, b);
  TOGETHER.set(key, known);
  return known;
}

const TOGETHER = new Map<number, Turns>();

/** Everything that one may turn into with everything that the other may. */
function everyWorst(a: Turns, b: Turns): Turns {
  const turnsOf = (turns: Turns): readonly Pair[] => PAIRS.filter((pair) => (turns & turnOf(pair)) !== 0);
  return turnsOf(a).reduce(
    (all, one) => turnsOf(b).reduce((rest, other) => rest | turnOf(worstPair(one, other)), all),
    0,
  );
}
