import { compileRuleset, getRuleset } from "aturan-kube";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asMembership, type CompiledMembership } from "../../src/decide/compile-membership.ts";
import type { GroupShare } from "../../src/decide/decide-kube.ts";
import type { MemberDecision, Verdict } from "../../src/decide/decision.ts";
import { placeLevels } from "../../src/decide/judge-gathering.ts";
import { createIssue } from "../../src/issue.ts";
import { firstRows } from "../../src/list/first-rows.ts";
import { groupIssues } from "../../src/list/group-issues.ts";
import type { GroupColumns } from "../../src/list/kept-rows.ts";
import { listGroups } from "../../src/list/list-groups.ts";
import type { Area } from "../../src/row/area.ts";
import { type PlainPerson, plainGroups, plainKks } from "./plain-groups.ts";

const RULESETS = ["permensos-25-2015", "permensos-2-2019", "dinsos-kalbar-2019"].map((id) =>
  asMembership(compileRuleset(getRuleset(id))),
);
const VERDICTS: readonly Verdict[] = ["eligible", "ineligible", "undetermined"];
const DECISIONS = VERDICTS.map((verdict) => ({ verdict }) as MemberDecision);

/** Names that are one, that are near one another, and that are two. */
const NAMES = [
  ...[
    "Mawar",
    "MAWAR",
    "KUBE Mawar",
    "Mawarr",
    "Ma war",
    "Mawar (Kijang)",
    "Mawar (Sei Lekop)",
    "Mawar 1",
    "Mawar I",
  ],
  ...[
    "Mawar Satu",
    "Mawar 2",
    "KUBE 01",
    "kube 1",
    "Mekar Jaya",
    "Mkr Jaya",
    "M. Jaya",
    "Mekarjaya",
    "?",
    "",
  ],
  ...["Mekar Jya", "Sinar Laut Timur", "Sinar Laut Barat"],
];
const IN_BINTAN = { kecamatan: "Bintan Timur", kabupaten: "Bintan" };
const AREAS: readonly Area[] = [
  { ...IN_BINTAN, desa: "Sei Lekop", code: "21.01.06.1009" },
  { ...IN_BINTAN, desa: "Sei Lekop" },
  { ...IN_BINTAN, desa: "Sei Lekpo" },
  { ...IN_BINTAN, desa: "Kijang Kota", code: "21.01.06.1008" },
  { ...IN_BINTAN, desa: "Toapaya", kecamatan: "Toapaya" },
  { desa: "Kijang Kota" },
  { kabupaten: "Bintan" },
];

interface Person {
  readonly kube: string | undefined;
  readonly area: number;
  readonly noKk: number | undefined;
  readonly verdict: number;
  readonly share: number;
  readonly perhaps: readonly string[];
  readonly file: string | null;
}

/** Lists of few names, few places and few households; some in blocks, some with names left out. */
const list = fc
  .record({
    names: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
    areas: fc.array(fc.integer({ min: -1, max: AREAS.length - 1 }), { minLength: 1, maxLength: 3 }),
    households: fc.constantFrom(4, 30, 500),
    isInBlocks: fc.boolean(),
    hasGaps: fc.boolean(),
    ruleset: fc.constantFrom(...RULESETS),
    people: fc.array(fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), { maxLength: 50 }),
  })
  .map(({ names, areas, households, isInBlocks, hasGaps, ruleset, people }) => {
    const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;
    const persons = people.map(
      ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0], index): Person => {
        const isLeftOut = hasGaps && a % 7 === 0;
        const name = isInBlocks
          ? pick(names, Math.floor((index * names.length) / people.length))
          : pick(names, b);
        return {
          kube: isLeftOut ? undefined : name,
          area: pick(areas, c),
          noKk: d % 9 === 0 ? undefined : e % households,
          verdict: pick([0, 0, 0, 1, 2], f),
          share: g,
          perhaps: isLeftOut ? [pick(names, h), pick(names, i)] : [],
          file: i % 40 === 0 ? "b.csv" : "a.csv",
        };
      },
    );
    return { ruleset, persons };
  });

/** What persons may bring to facts of the group under a ruleset. */
function sharesOf({ counts, facts }: CompiledMembership): readonly GroupShare[] {
  const declared = [...facts.keys()].find(
    (name) => facts.get(name)?.column !== undefined && name.startsWith("kube."),
  );
  return [0, 1, 2, 3, 4, 5].map((index) => ({
    counted: counts.map(
      (_, at) => (["fail", "fail", "pass", "unknown"] as const)[(index + at) % 4] ?? "fail",
    ),
    stated:
      declared === undefined || index < 2
        ? index === 0
          ? undefined
          : { "member.isWilling": true }
        : { [declared]: index !== 4 },
  }));
}

function columnsOf(persons: readonly Person[], shares: readonly GroupShare[]): GroupColumns {
  const kubeNames = [...new Set(persons.flatMap(({ kube }) => kube ?? []))].sort();
  const column = (codeOf: (person: Person) => number) => Int32Array.from(persons, codeOf);
  return {
    length: persons.length,
    kube: column(({ kube }) => (kube === undefined ? -1 : kubeNames.indexOf(kube))),
    area: column(({ area }) => area),
    household: firstRows(
      {
        high: column(({ noKk }) => (noKk === undefined ? -1 : 21_019_917 + (noKk % 2))),
        low: column(({ noKk }) => (noKk === undefined ? -1 : noKk >> 1)),
      },
      persons.length,
    ).firsts,
    share: column(({ share }) => share % shares.length),
    decision: column(({ verdict }) => verdict),
    kubeNames,
    areas: AREAS,
    shares,
    decisions: DECISIONS,
    perhaps: new Map(
      persons.flatMap(({ perhaps }, row) => (perhaps.length === 0 ? [] : [[row, perhaps] as const])),
    ),
  };
}

const SUPPLIED = new Set(["noKk", "area.desa", "area.kecamatan", "area.kabupaten"] as const);
const DAMAGED = [createIssue({ code: "kk/length", params: { received: 3 } })];

test("groups of columns are told, counted and decided as they are row by row, each name held against each", () => {
  fc.assert(
    fc.property(list, ({ ruleset, persons }) => {
      const shares = sharesOf(ruleset);
      const issuesAt = (row: number) => ((persons[row]?.share ?? 0) % 5 === 0 ? DAMAGED : []);
      const found = listGroups(columnsOf(persons, shares), {
        ...{ compiled: ruleset, asOf: "2022-02-22", assume: {}, supplied: SUPPLIED, lang: "en", issuesAt },
        fileAt: (row) => persons[row]?.file ?? null,
        rowAt: (row) => row + 2,
      });

      const people = persons.map(
        ({ kube, area, noKk, verdict, share, perhaps }): PlainPerson => ({
          ...{
            kube,
            perhaps,
            area: AREAS[area],
            noKk: noKk?.toString(),
            verdict: VERDICTS[verdict] ?? "eligible",
          },
          share: shares[share % shares.length] as GroupShare,
        }),
      );
      const { groups, doubts } = plainGroups(people, ruleset, placeLevels(ruleset), {});
      const groupOf = new Map(
        groups.flatMap(({ members, decision }) => members.map((each) => [each, decision.name])),
      );
      const kubes = Array.from({ length: found.kubeCount }, (_, group) => found.kubeAt(group));

      expect(kubes.map(({ scope, ruleset: _, asOf, assumptions, ...decided }) => decided)).toEqual(
        groups.map(({ decision }) => decision),
      );
      expect(Array.from(found.groupOf, (group) => (group < 0 ? undefined : found.nameOf(group)))).toEqual(
        people.map((person) => groupOf.get(person)),
      );
      const others = plainKks(people, (person) => groupOf.get(person) ?? null);
      expect(people.map((_, row) => found.kkFaultAt(row)?.params)).toEqual(
        others.map((other, row) => {
          if (other === undefined) return undefined;
          const at = people.indexOf(other);
          const file = persons[at]?.file === persons[row]?.file ? null : persons[at]?.file;
          return { kube: expect.any(String), first: at + 2, file };
        }),
      );
      expect(found.kkFaultCount).toBe(others.filter((other) => other !== undefined).length);
      const rowOf = (person: PlainPerson) => {
        const row = people.indexOf(person);
        return { ...person, file: persons[row]?.file ?? null, row: row + 2, issues: issuesAt(row) };
      };
      const decided = groups.map(({ members, decision }) => ({ members: members.map(rowOf), decision }));
      expect(found.issues.filter(({ code }) => code !== "kube/conflict")).toEqual(
        groupIssues(decided, { doubts, supplied: SUPPLIED, lang: "en" }),
      );
      const conflicts = kubes.flatMap((kube) => kube.conflicts);
      expect(found.issues.filter(({ code }) => code === "kube/conflict")).toHaveLength(conflicts.length);
    }),
    { numRuns: 300 },
  );
});

test("of more than three hundred names with the same numbers only those of one kecamatan are held against each other", () => {
  const syllables = ["ma", "wa", "ri", "me", "ka", "lu"];
  const names = Array.from({ length: 340 }, (_, index) => {
    const parts = [index, index / 6, index / 36, index / 216].map((at) => syllables[Math.floor(at) % 6]);
    return `KUBE ${parts.slice(0, 2).join("")} ${parts.slice(2).join("")}`;
  });
  const shares: readonly GroupShare[] = [{ counted: [], stated: undefined }];
  const persons = names.map((kube, index): Person => {
    const area = index % 2 === 0 ? 4 : index % 17 === 0 ? 6 : 1;
    return { kube, area, noKk: index, verdict: 0, share: 0, perhaps: [], file: null };
  });
  const [compiled] = RULESETS as [CompiledMembership];
  const people = persons.map(
    ({ kube, area, noKk }): PlainPerson => ({
      ...{ kube, perhaps: [], area: AREAS[area], noKk: noKk?.toString(), verdict: "eligible" },
      share: shares[0] as GroupShare,
    }),
  );
  const found = listGroups(columnsOf(persons, shares), {
    ...{ compiled, asOf: "2022-02-22", assume: {}, supplied: new Set(), lang: "id", issuesAt: () => [] },
    ...{ fileAt: () => null, rowAt: (row) => row },
  });
  const { doubts, groups } = plainGroups(people, compiled, placeLevels(compiled), {});
  expect(doubts.length).toBeGreaterThan(20);
  expect(found.issues.filter(({ code }) => code === "kube/near-names")).toEqual(
    groupIssues([], { doubts, supplied: new Set(), lang: "id" }),
  );
  const verdicts = Array.from({ length: found.kubeCount }, (_, group) => found.kubeAt(group).verdict);
  expect(verdicts).toEqual(groups.map(({ decision }) => decision.verdict));
});
