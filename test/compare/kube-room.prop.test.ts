/** The room that numbers leave, against every small group there is. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitNumbers, hasRoom, isAtLeastAsRoomy, joinRooms, roomOf } from "../../src/compare/kube-room.ts";
import type { Counts, Ranges } from "../../src/compare/member-parts.ts";
import { COUNTED } from "../../src/facts/kube-numbers.ts";
import type { ShareSpan } from "../../src/logic/class-spans.ts";

const NUMBERS = [...COUNTED, "kube.ketuaCount"];
const SHARE = "kube.ketuaShare";
const counted: Counts = new Map([
  ...COUNTED.map((name) => [name, null] as const),
  ["kube.ketuaCount", { isShare: false, whom: "ketua" }],
  [SHARE, { isShare: true, whom: "ketua" }],
]);
const MOST = 4;

type Numbers = Readonly<Record<string, number>>;

/** Every group of at most four members, as the numbers counted of it: what the room is held against. */
const GROUPS: readonly Numbers[] = groups();

function groups(): readonly Numbers[] {
  const upTo = (least: number, most: number): readonly number[] =>
    Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return upTo(0, MOST).flatMap((members) => {
    const least = members === 0 ? 0 : 1;
    return upTo(least, members).flatMap((households) =>
      upTo(least, members).flatMap((desa) =>
        upTo(least, desa).flatMap((kecamatan) =>
          upTo(0, members).flatMap((ineligible) =>
            upTo(0, members).map((ketua) =>
              Object.fromEntries(
                [members, households, desa, kecamatan, ineligible, ketua].map((number, index) => [
                  NUMBERS[index] ?? "",
                  number,
                ]),
              ),
            ),
          ),
        ),
      ),
    );
  });
}

/** Of nobody there is no share. */
function shareOf(group: Numbers): number {
  return (group["kube.ketuaCount"] ?? 0) / (group["kube.memberCount"] ?? 0);
}

function isWithin(group: Numbers, ranges: Ranges): boolean {
  return Object.entries(ranges).every(([name, span]) => {
    const { min = 0, max = Infinity, above, below } = span as ShareSpan;
    const own = name === SHARE ? shareOf(group) : (group[name] ?? 0);
    return (
      own >= min &&
      own <= max &&
      !(above !== undefined && own <= above) &&
      !(below !== undefined && own >= below)
    );
  });
}

const range = fc
  .tuple(fc.integer({ min: 0, max: MOST }), fc.integer({ min: 0, max: MOST }))
  .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

/** A share between two limits, each of which may be left out. */
const share = fc
  .tuple(
    fc.constantFrom(0, 0.25, 0.29, 0.333333, 0.5, 0.7),
    fc.constantFrom(0, 0.25, 0.5, 0.666666, 0.7, 1),
    fc.nat(3),
  )
  .map(([a, b, open]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return {
      isShare: true as const,
      ...((open & 1) === 0 ? { min: low } : { above: low }),
      ...((open & 2) === 0 ? { max: high } : { below: high }),
    };
  });

/** Ranges of some of the numbers; of the members always, so that no group is larger than those gone through. */
const ranges: fc.Arbitrary<Ranges> = fc
  .tuple(
    range,
    fc.dictionary(fc.constantFrom(...NUMBERS), range, { maxKeys: 5 }),
    fc.option(share, { nil: undefined }),
  )
  .map(([members, others, part]) => ({
    ...others,
    ...(part === undefined ? {} : { [SHARE]: part }),
    "kube.memberCount": others["kube.memberCount"] ?? members,
  }));

test("there is room exactly where there is a group", () => {
  fc.assert(
    fc.property(ranges, (own) => {
      expect(hasRoom(roomOf(own, counted))).toBe(GROUPS.some((group) => isWithin(group, own)));
    }),
    { numRuns: 500 },
  );
});

test("the room of numbers stated apart is the room of all of them together", () => {
  fc.assert(
    fc.property(ranges, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (own, sides) => {
      const part = (side: boolean): Ranges =>
        Object.fromEntries(
          Object.entries(own).filter(([name]) => sides[[...NUMBERS, SHARE].indexOf(name)] === side),
        );
      const joined = joinRooms(roomOf(part(true), counted), roomOf(part(false), counted));
      expect(hasRoom(joined)).toBe(hasRoom(roomOf(own, counted)));
    }),
    { numRuns: 500 },
  );
});

test("what is at least as roomy has room wherever the other has", () => {
  fc.assert(
    fc.property(ranges, ranges, ranges, (a, b, rest) => {
      const [x, y, z] = [a, b, rest].map((each) => roomOf(each, counted));
      if (x === undefined || y === undefined || z === undefined || !isAtLeastAsRoomy(x, y)) return;
      if (hasRoom(joinRooms(y, z))) expect(hasRoom(joinRooms(x, z))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("numbers are fitted to a group that there is, within the ranges, whatever is wished for", () => {
  const wishes = fc.dictionary(fc.constantFrom(...NUMBERS), fc.integer({ min: 0, max: MOST }), {
    maxKeys: 6,
  });
  fc.assert(
    fc.property(ranges, wishes, (own, wished) => {
      const fitted = fitNumbers(wished, own, counted);
      const isPossible = GROUPS.some((group) => isWithin(group, own));
      expect(fitted !== undefined).toBe(isPossible);
      if (fitted === undefined) return;
      // Of a share it is told how many members that is.
      const { [SHARE]: part, ...numbers } = fitted;
      const group = { "kube.ketuaCount": part ?? 0, ...numbers };
      expect(isWithin(group, own)).toBe(true);
      expect(GROUPS).toContainEqual(group);
    }),
    { numRuns: 500 },
  );
});

test("a number wished for is taken where it goes with the others", () => {
  const fitted = fitNumbers(
    { "kube.householdCount": 5 },
    { "kube.householdCount": { min: 5, max: 9 } },
    counted,
  );
  expect(fitted).toEqual({
    "kube.memberCount": 5,
    "kube.householdCount": 5,
    "kube.desaCount": 1,
    "kube.kecamatanCount": 1,
    "kube.ineligibleCount": 0,
  });
});
