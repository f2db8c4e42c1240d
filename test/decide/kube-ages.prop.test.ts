/** What the ages of its members bring to a group: held to the decision about the group on every birthday. */
import { type Applicant, decideKube, decideMember } from "aturan-kube";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asMembership } from "../../src/decide/compile-membership.ts";
import { type KubeAges, kubeAges } from "../../src/decide/kube-ages.ts";
import { factsOfDecision } from "../../src/decide/outlook-of-decision.ts";
import { dayBefore, dayOfAge } from "../../src/facts/age-on.ts";
import { AS_OF, ELIGIBLE, PERMENSOS } from "./permensos-25-2015.ts";

const NAME = "KUBE Mekar 1";

/** Somebody of the group, eligible but for the age, and maybe for a skill. */
function member(index: number, birthDate: string, hasSkill = true): Applicant {
  const serial = String(index + 1).padStart(4, "0");
  const [year = "", month = "01", day = "02"] = birthDate.split("-");
  const nik = `210199${day}${month}${year.slice(2)}${serial}`;
  return { ...ELIGIBLE, nik, noKk: `210199010110${serial}`, birthDate, hasSkill };
}

function verdictOn(day: string, members: readonly Applicant[]): string {
  return decideKube(PERMENSOS, { name: NAME, members }, { asOf: day }).verdict;
}

function agesOf(members: readonly Applicant[], asOf = AS_OF): KubeAges | null {
  return kubeAges(asMembership(PERMENSOS), {
    facts: factsOfDecision(decideKube(PERMENSOS, { name: NAME, members }, { asOf })),
    members: members.map((each) => {
      const decision = decideMember(PERMENSOS, each, { asOf });
      const { birthDate } = each;
      return {
        facts: factsOfDecision(decision),
        hasErrors: decision.errors.length > 0,
        birthDate: typeof birthDate === "string" && birthDate.length === 10 ? birthDate : null,
      };
    }),
    asOf,
  });
}

const birthDate = fc
  .tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 365 }))
  .map(([years, days]) => new Date(Date.UTC(2022 - years, 1, 22 - days)).toISOString().slice(0, 10));

describe("a group by the ages of its members", () => {
  test("becomes eligible on the day that is told, and not before, and stays so until the other", () => {
    const near = fc.constantFrom("2004-03-04", "2004-02-29", "2005-06-07", "1963-05-06", "1962-02-23");
    const members = fc
      .array(fc.oneof(near, birthDate, fc.constant("1985-01-02")), { minLength: 10, maxLength: 10 })
      .map((dates) => dates.map((date, index) => member(index, date)));
    fc.assert(
      fc.property(members, (group) => {
        const ages = agesOf(group);
        const days = group
          .flatMap(({ birthDate: born }) => [18, 60].map((age) => dayOfAge(born as string, age)))
          .filter((day) => day > AS_OF)
          .sort();
        const verdicts = [AS_OF, ...days].map((day) => [day, verdictOn(day, group)] as const);
        const from = verdicts.find(([, verdict]) => verdict === "eligible")?.[0];
        const until = verdicts.find(
          ([day, verdict]) => from !== undefined && day > from && verdict !== "eligible",
        )?.[0];
        expect([ages?.from?.day, ages?.until?.day]).toEqual([from === AS_OF ? undefined : from, until]);
        for (const turn of [ages?.from, ages?.until])
          if (turn != null)
            expect(verdictOn(dayBefore(turn.day), group)).not.toBe(verdictOn(turn.day, group));
      }),
    );
  });

  test("is told whose birthdays they are, all of one day", () => {
    const group = Array.from({ length: 10 }, (_, index) =>
      member(index, index < 2 ? "2004-03-04" : "1985-01-02"),
    );
    expect(agesOf(group)).toEqual({
      from: {
        day: "2022-03-04",
        reached: [
          { member: 0, fact: "member.age", age: 18 },
          { member: 1, fact: "member.age", age: 18 },
        ],
      },
      until: { day: "2045-01-02", reached: expect.any(Array) },
    });
  });

  test.each([
    ["a member lacks a skill", [member(0, "2004-03-04"), member(1, "1985-01-02", false)]],
    ["households are lacking", [member(0, "2004-03-04")]],
  ])("is told nothing where %s", (_, some) => {
    const rest = some.length === 1 ? [] : Array.from({ length: 8 }, (__, at) => member(at + 2, "1985-01-02"));
    expect(agesOf([...some, ...rest])).toBeNull();
  });

  test("is told nothing where somebody who will be too old has no day of birth", () => {
    const group = Array.from({ length: 10 }, (_, index) =>
      member(index, index === 0 ? "2004-03-04" : index === 1 ? "1985" : "1985-01-02"),
    );
    expect(agesOf(group)).toBeNull();
  });
});
