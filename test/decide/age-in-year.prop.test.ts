/** A ruleset that counts ages by the year, whichever way a person comes to be decided. */
import { checkList, decideMember } from "aturan-kube";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { runs } from "../runs.ts";

const GARUT = toMembership("dinsos-garut-2021");

/** Days around the turns of years and of people's ages. */
const day = fc.oneof(
  fc.constantFrom("2026-01-01", "2026-12-31", "2027-01-01", "2024-02-29", "2026-06-15"),
  fc
    .date({
      min: new Date("2020-01-01T00:00:00Z"),
      max: new Date("2030-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10)),
);
const birthDate = fc
  .tuple(fc.integer({ min: 1960, max: 2013 }), fc.constantFrom("01-01", "02-28", "06-15", "06-16", "12-31"))
  .map(([year, rest]) => `${year}-${rest}`);

test("18 to 56 by the year of the proposal: decided by the years of the two dates alone", () => {
  fc.assert(
    fc.property(birthDate, day, (born, asOf) => {
      const age = Number(asOf.slice(0, 4)) - Number(born.slice(0, 4));
      const { criteria } = decideMember(GARUT, { birthDate: born }, { asOf });
      const own = criteria.find(({ id }) => id === "age");
      expect(own?.outcome).toBe(age >= 18 && age <= 56 ? "pass" : "fail");
      expect(own?.facts).toEqual({ "member.ageInYear": age });
    }),
    { numRuns: runs(300) },
  );
});

test("a list decides the same as one person after the other, also where only the birth year is written", async () => {
  const written = fc.oneof(
    birthDate,
    birthDate.map((date) => date.slice(0, 4)),
    fc.constant(""),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 30 }), day, async (dates, asOf) => {
      const rows = dates.map((date) => ({ Nama: "Orang Contoh", KUBE: "Melati", "Tanggal Lahir": date }));
      const checked: string[] = [];
      for await (const item of checkList(rows, { ruleset: GARUT, asOf }))
        if (item.kind === "member")
          checked.push(String(item.decision.criteria.find(({ id }) => id === "age")?.outcome));
      const alone = dates.map((date) => {
        const [own] = decideMember(GARUT, date === "" ? {} : { birthDate: date }, { asOf }).criteria.filter(
          ({ id }) => id === "age",
        );
        return String(own?.outcome);
      });
      expect(checked).toEqual(alone);
    }),
    { numRuns: runs(40) },
  );
});
