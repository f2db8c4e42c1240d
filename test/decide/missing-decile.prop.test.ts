import { decideMember, parseApplicant } from "aturan-kube";
import { applicant } from "aturan-kube/testing";
import fc from "fast-check";
import { expect, test } from "vitest";

const asOf = "2026-11-21";
const ruleset = "pokir-sulbar-2026";

/** What lists write where nobody knows the decile: nothing, a mark of it, or 0. */
const notKnown = fc.constantFrom("", " ", "-", "0", "00", "0,0", "0.0", "null", "tidak ada", "belum ada");
const row = fc.record({ nik: applicant(ruleset, { asOf }).map(({ nik }) => nik), decile: notKnown });

function decideRow(cells: Readonly<Record<string, string>>) {
  return decideMember(ruleset, parseApplicant(cells, { ruleset, asOf }), { asOf });
}

test("a missing decile never decides: neither eligible nor refused, whichever way a list says so", () => {
  fc.assert(
    fc.property(row, ({ nik, decile }) => {
      const { verdict, criteria } = decideRow({ NIK: nik, Desil: decile });
      expect(verdict).toBe("undetermined");
      expect(criteria.find(({ id }) => id === "decile")).toMatchObject({
        outcome: "unknown",
        missing: ["member.desil"],
      });
    }),
  );
});

test("a decile that is known decides", () => {
  const nik = "2101990201800001";
  const outcomes = Array.from({ length: 10 }, (_, index) => decideRow({ NIK: nik, Desil: `${index + 1}` }));
  expect(outcomes.map(({ verdict }) => verdict)).toEqual([
    ...Array.from({ length: 4 }, () => "eligible"),
    ...Array.from({ length: 6 }, () => "ineligible"),
  ]);
});
