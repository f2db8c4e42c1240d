import { decideMember, type ParsedApplicant } from "aturan-kube";
import { applicant } from "aturan-kube/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { runs } from "../runs.ts";

const asOf = "2026-11-21";
const MEMBERSHIP = NEWEST_RULESETS.filter(({ kind }) => kind === "membership");

describe.each(MEMBERSHIP.map(({ id }) => id))("under %s", (id) => {
  const decide = (person: ParsedApplicant) => decideMember(id, person, { asOf });

  test("who has died, has moved away or is missing is never eligible", () => {
    fc.assert(
      fc.property(
        applicant(id, { asOf }),
        fc.constantFrom("deceased", "moved", "missing" as const),
        (person, vitalStatus) => {
          const { verdict, issues } = decide({ ...person, vitalStatus });
          expect(verdict).not.toBe("eligible");
          // Few of those drawn would be eligible else; the error says of everybody why nobody is.
          expect(issues).toContainEqual(
            expect.objectContaining({ code: `member/${vitalStatus}`, severity: "error" }),
          );
        },
      ),
      { numRuns: runs(200) },
    );
  });

  test("a list that does not say who is alive decides as one that says everybody is", () => {
    fc.assert(
      fc.property(applicant(id, { asOf }), ({ vitalStatus: _, ...person }) => {
        expect(decide({ ...person, vitalStatus: "alive" })).toEqual(decide(person));
      }),
      { numRuns: runs(200) },
    );
  });
});
