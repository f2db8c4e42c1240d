/** What would change a verdict about a group holds when it is tried on a group, however the change is made. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompiledMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { type DecidedMember, decideCounted } from "../../src/decide/decide-kube.ts";
import type { KubeDecision, Verdict } from "../../src/decide/decision.ts";
import type { Outcome } from "../../src/decide/decision-table.ts";
import { outlookOfKube } from "../../src/decide/outlook-of-kube.ts";
import type { TargetSet } from "../../src/decide/target-sets.ts";
import type { Facts, FactValue } from "../../src/facts/fact.ts";
import { between, counting, rulesetOf } from "../compare/small-plans.ts";
import { HALF_WOMEN } from "../ruleset/half-women.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";

const AS_OF = "2022-02-22";
const MOST_WOMEN = {
  passes: { ">=": [{ var: "kube.womenShare" }, 0.3] },
  pass: { "kube.womenShare": 0.5 },
  fail: { "kube.womenShare": 0 },
};
/** Members, households, a share and a number of members limited apart from each other, so that one moves the others. */
const NARROW = rulesetOf(
  [
    between("kube.memberCount", 4, 7),
    between("kube.householdCount", 4, 6),
    between("kube.olderCount", 2, 5),
    { ...between("kube.womenShare", 0, 1), ...MOST_WOMEN },
  ],
  [
    counting("kube.olderCount", { ">=": [{ var: "member.age" }, 50] }),
    {
      name: "kube.womenShare",
      label: { id: "perempuan", en: "women" },
      type: { kind: "share" },
      share: { "===": [{ var: "member.sex" }, "perempuan"] },
    },
  ],
);
const RULESETS = [...NEWEST_RULESETS.filter(({ kind }) => kind === "membership"), HALF_WOMEN, NARROW];

interface Group {
  readonly members: readonly DecidedMember[];
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Whole numbers drawn one after the other, each up to a most. */
type Draw = (least: number, most: number) => number;

const draws = fc.array(fc.nat(), { minLength: 64, maxLength: 64 }).map((numbers): (() => Draw) => () => {
  let at = 0;
  return (least, most) => {
    at += 1;
    return least + ((numbers[at % numbers.length] ?? 0) % (Math.max(most, least) - least + 1));
  };
});

/** The ends, where limits are, more often than what is between them. */
function oftenEnds(draw: Draw): Draw {
  return (least, most) => [least, most, draw(least, most)][draw(0, 2)] as number;
}

function drawnGroup(compiled: CompiledMembership, draw: Draw): Group {
  const size = draw(1, 13);
  const [households, desa] = [draw(1, size), draw(1, 3)];
  // One person is in one desa wherever that is, and whoever joins lives there too.
  const [hasAllKks, hasAreas, isHard] = [draw(0, 3) > 0, size === 1 || draw(0, 4) > 0, draw(0, 1) > 0];
  const members = Array.from({ length: size }, (_, index): DecidedMember => {
    const counted = compiled.counts.map((): Outcome => "fail");
    const own = draw(0, counted.length);
    if (own < counted.length) counted[own] = draw(0, 4) === 0 ? "unknown" : "pass";
    return {
      noKk: hasAllKks || draw(0, 4) > 0 ? kk(index % households) : undefined,
      area: hasAreas ? { code: code(index % desa) } : undefined,
      verdict: (["eligible", "eligible", "eligible", "ineligible", "undetermined"] as const)[
        draw(0, isHard ? 4 : 2)
      ] as Verdict,
      counted,
      stated: undefined,
    };
  });
  const declared = [...compiled.facts.values()].filter(
    ({ scope, column, type }) => scope === "kube" && column !== undefined && type.kind === "boolean",
  );
  const facts = declared.flatMap(({ name }): [string, boolean][] => {
    const answer = draw(0, 5);
    return answer === 0 ? [] : [[name, answer > 1]];
  });
  return { members, facts: Object.fromEntries(facts) };
}

const kk = (household: number): string => `2101990101${String(100000 + household)}`;
const code = (desa: number): string => `21.99.0${1 + (desa % 2)}.200${desa}`;

function decided(compiled: CompiledMembership, { members, facts }: Group): KubeDecision {
  return decideCounted(compiled, { name: "KUBE Mekar", members, facts }, { asOf: AS_OF });
}

function factsOf({ criteria }: KubeDecision): Facts {
  return Object.fromEntries(
    criteria.flatMap(({ facts }) => Object.entries(facts).map(([name, value]) => [name, value ?? undefined])),
  );
}

/** Some value of each target. */
function chosenOf(set: TargetSet, draw: Draw): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(
    set.map(({ fact, values }) => {
      const value = values[draw(0, values.length - 1)];
      if (typeof value !== "object" || value === null) return [fact, value as FactValue];
      const { min = 0, max = min + 4 } = value;
      return [fact, draw(min, max)];
    }),
  );
}

/**
 * The group with other numbers, all that is not named staying as it is: whoever joins or leaves is drawn. `undefined` where
 * what was drawn does not go together.
 */
function changed(
  compiled: CompiledMembership,
  group: Group,
  { wanted, draw, isFindingOut }: { wanted: Record<string, FactValue>; draw: Draw; isFindingOut: boolean },
): Group | undefined {
  const { members } = group;
  const number = (name: string): number | undefined => wanted[name] as number | undefined;
  const known = new Set(members.flatMap(({ noKk }) => noKk ?? []));
  const unknown = members.filter(({ noKk }) => noKk === undefined).length;
  const [least, most] = [Math.max(known.size, 1), known.size + unknown];
  let [size, households] = [number("kube.memberCount"), number("kube.householdCount")];
  const isResized = size !== undefined || households !== undefined;
  if (isFindingOut) size = members.length;
  else if (households !== undefined && size === undefined) {
    size =
      households >= most
        ? draw(Math.max(members.length, households), members.length + households - least)
        : draw(households, members.length + Math.max(0, households - least));
  } else if (size !== undefined && households === undefined) {
    if (unknown > 0) return undefined;
    const by = size - members.length;
    households = by < 0 ? draw(Math.max(1, least + by), Math.min(least, size)) : draw(least, least + by);
  }
  size ??= members.length;
  if (households !== undefined && (households > size || households === 0)) return undefined;

  const countOf = (has: (member: DecidedMember) => boolean): number => members.filter(has).length;
  const named = number("kube.ineligibleCount");
  const ineligible = named ?? countOf(({ verdict }) => verdict === "ineligible");
  const undetermined = named === undefined ? countOf(({ verdict }) => verdict === "undetermined") : 0;
  const desa = number("kube.desaCount");
  const kecamatan = number("kube.kecamatanCount");
  const codes = new Set(members.flatMap(({ area }) => area?.code ?? []));
  const areas = placesOf(desa, kecamatan, [...codes]);
  if (areas === undefined || areas.length > size || ineligible + undetermined > size) return undefined;
  const columns = compiled.counts.map(({ name, isShare }, index): readonly Outcome[] | undefined => {
    const wish = number(name);
    if (isShare && wish !== undefined) return undefined;
    const passes = wish ?? countOf(({ counted }) => counted[index] === "pass");
    const open = wish === undefined ? countOf(({ counted }) => counted[index] === "unknown") : 0;
    if (passes + open > (size ?? 0)) return undefined;
    return Array.from({ length: size ?? 0 }, (_, at) =>
      at < passes ? "pass" : at < passes + open ? "unknown" : "fail",
    );
  });
  if (columns.includes(undefined)) return undefined;
  const made = Array.from({ length: size }, (_, at): DecidedMember => {
    const place = areas[at % Math.max(areas.length, 1)];
    return {
      noKk: isResized
        ? households === undefined
          ? members[at]?.noKk
          : kk(at < households ? at : draw(0, households - 1))
        : members[at]?.noKk,
      area: place === undefined ? undefined : { code: place },
      verdict: at < ineligible ? "ineligible" : at < ineligible + undetermined ? "undetermined" : "eligible",
      counted: columns.map((column) => column?.[at] as Outcome),
      stated: undefined,
    };
  });
  const facts = Object.entries(wanted).filter(([, value]) => typeof value === "boolean");
  return { members: made, facts: { ...group.facts, ...Object.fromEntries(facts) } };
}

/** Codes of so many desa in so many kecamatan; those there are where neither is named. */
function placesOf(
  desa: number | undefined,
  kecamatan: number | undefined,
  codes: readonly string[],
): readonly string[] | undefined {
  if (desa === undefined && kecamatan === undefined) return codes;
  const few = kecamatan ?? (codes.length === 0 ? 1 : new Set(codes.map((each) => each.slice(0, 8))).size);
  const many = desa ?? Math.max(codes.length, few);
  if (few > many || many === 0 || few === 0) return undefined;
  return Array.from({ length: many }, (_, at) => `21.99.${String(10 + (at % few))}.2${String(100 + at)}`);
}

describe.each(RULESETS.map((ruleset) => [ruleset.id, toMembership(ruleset)] as const))(
  "what would change a group by %s",
  (_, compiled) => {
    test("makes it what is said, whoever joins or leaves", () => {
      fc.assert(
        fc.property(draws, draws, (ofGroup, ofChange) => {
          const group = drawnGroup(compiled, ofGroup());
          const decision = decided(compiled, group);
          const { verdict, changes, settling } = outlookOfKube(compiled, factsOf(decision));
          expect(verdict).toBe(decision.verdict);
          const draw = oftenEnds(ofChange());
          const tries: readonly (readonly [readonly TargetSet[], Verdict, boolean])[] = [
            [changes?.sets ?? [], changes?.verdict ?? "eligible", false],
            [settling?.eligible ?? [], "eligible", true],
            [settling?.ineligible ?? [], "ineligible", true],
          ];
          for (const [sets, outcome, isFindingOut] of tries) {
            for (const set of sets) {
              const wanted = chosenOf(set, draw);
              const then = changed(compiled, group, { wanted, draw, isFindingOut });
              if (then !== undefined)
                expect([wanted, decided(compiled, then).verdict]).toEqual([wanted, outcome]);
            }
          }
        }),
      );
    });

    test("is always told of a group about which everything is known", () => {
      fc.assert(
        fc.property(draws, (ofGroup) => {
          const decision = decided(compiled, drawnGroup(compiled, ofGroup()));
          fc.pre(decision.verdict === "ineligible");
          const { changes, stopped } = outlookOfKube(compiled, factsOf(decision));
          if (stopped.length === 0) expect(changes?.sets.length).toBeGreaterThan(0);
        }),
      );
    });
  },
);
