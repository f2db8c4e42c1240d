/** The room that numbers leave, against every small group there is. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  COUNTED,
  fitNumbers,
  hasRoom,
  isAtLeastAsRoomy,
  joinRooms,
  type Ranges,
  roomOf,
} from "../../src/compare/kube-room.ts";

const NUMBERS = [...COUNTED, "kube.ketuaCount"];
const counted = new Set(NUMBERS);
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

function isWithin(group: Numbers, ranges: Ranges): boolean {
  return Object.entries(ranges).every(
    ([name, { min, max }]) => (group[name] ?? 0) >= min && (group[name] ?? 0) <= max,
  );
}

const range = fc
  .tuple(fc.integer({ min: 0, max: MOST }), fc.integer({ min: 0, max: MOST }))
  .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

/** Ranges of some of the numbers; of the members always, so that no group is larger than those gone through. */
const ranges: fc.Arbitrary<Ranges> = fc
  .tuple(range, fc.dictionary(fc.constantFrom(...NUMBERS), range, { maxKeys: 5 }))
  .map(([members, others]) => ({ ...others, "kube.memberCount": others["kube.memberCount"] ?? members }));

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
    fc.property(ranges, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (own, sides) => {
      const part = (side: boolean): Ranges =>
        Object.fromEntries(Object.entries(own).filter(([name]) => sides[NUMBERS.indexOf(name)] === side));
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
      expect(isWithin(fitted, own)).toBe(true);
      expect(GROUPS).toContainEqual({ "kube.ketuaCount": 0, ...fitted });
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
