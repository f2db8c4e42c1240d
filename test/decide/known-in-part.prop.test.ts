import { type Applicant, applicantSchema, decideKube, decideMember, type Possible } from "aturan-kube";
import { knownInPart } from "aturan-kube/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ageOn } from "../../src/facts/age-on.ts";
import { valuesOf } from "../../src/possible.ts";
import { daySpan } from "../../src/row/partial-date.ts";
import { PERMENSOS } from "./permensos-25-2015.ts";

const asOf = "2026-02-28";
const PROPERTIES = ["sex", "birthDate", "maritalStatus", "occupation", "register"] as const;
type Property = (typeof PROPERTIES)[number];

const people = knownInPart(PERMENSOS, { asOf });

/** One value of each; of a date one day for each age it may give. */
function wholeValues(property: Property, value: Possible<string>): readonly string[] {
  if (property !== "birthDate") return valuesOf(value);
  return valuesOf(value).flatMap((date) => {
    const { first, last } = daySpan(date);
    const days = new Map<unknown, string>();
    for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      if (day <= asOf) days.set(ageOn(day, asOf), day);
    }
    return [...days.values()];
  });
}

/** Every way in which what is known in part may be. */
function completions(applicant: Applicant): readonly Applicant[] {
  return PROPERTIES.reduce<readonly Applicant[]>(
    (done, property) => {
      const value = applicant[property];
      if (value === undefined) return done;
      const values = wholeValues(property, value);
      return values.length === 0
        ? done
        : done.flatMap((each) => values.map((one) => ({ ...each, [property]: one })));
    },
    [applicant],
  );
}

function outcomesOf(applicant: Applicant): ReadonlyMap<string, string> {
  const { criteria } = decideMember(PERMENSOS, applicant, { asOf });
  return new Map(criteria.map(({ id, outcome }) => [id, outcome]));
}

test("people known in part are valid, and their outcomes are settled or not", () => {
  const drawn = fc.sample(people, { seed: 1, numRuns: 300 });
  expect(drawn.filter((person) => !applicantSchema.safeParse(person).success)).toEqual([]);
  const inPart = drawn.filter((person) => typeof person.maritalStatus === "object");
  const outcomes = inPart.map((person) => outcomesOf(person).get("married"));
  expect(new Set(outcomes)).toEqual(new Set(["pass", "unknown"]));
  const ages = drawn.filter(({ birthDate }) => `${birthDate}`.length === 4).map(outcomesOf);
  expect(new Set(ages.map((each) => each.get("age")))).toEqual(new Set(["pass", "fail", "unknown"]));
});

test("each outcome is what every possible value agrees on, tried one by one", () => {
  fc.assert(
    fc.property(people, (person) => {
      const tried = completions(person).map(outcomesOf);
      for (const [id, outcome] of outcomesOf(person)) {
        const found = new Set(tried.map((outcomes) => outcomes.get(id)));
        const [only] = found;
        expect([id, outcome]).toEqual([id, found.size === 1 ? only : "unknown"]);
      }
    }),
    { numRuns: 40 },
  );
});

test("narrowing what is possible never turns a settled outcome or verdict, of a person or of their group", () => {
  const cases = people.chain((person) =>
    fc.tuple(fc.constant(person), fc.constantFrom(...completions(person))),
  );
  fc.assert(
    fc.property(fc.array(cases, { minLength: 1, maxLength: 4 }), (drawn) => {
      for (const [person, narrowed] of drawn) {
        const after = outcomesOf(narrowed);
        for (const [id, outcome] of outcomesOf(person)) {
          if (outcome !== "unknown") expect([id, after.get(id)]).toEqual([id, outcome]);
        }
      }
      const decide = (index: 0 | 1) =>
        decideKube(PERMENSOS, { name: "KUBE Mekar 1", members: drawn.map((each) => each[index]) }, { asOf });
      const [before, after] = [decide(0), decide(1)];
      if (before.verdict !== "undetermined") expect(after.verdict).toBe(before.verdict);
      for (const [index, { id, outcome }] of before.criteria.entries()) {
        if (outcome !== "unknown") expect([id, after.criteria[index]?.outcome]).toEqual([id, outcome]);
      }
    }),
    { numRuns: 40 },
  );
});
