/** Plain groups are decided by a number; that must never be another decision than the checks of a list give. */
import { type Applicant, decideKube, type getRuleset, type KubeInput } from "aturan-kube";
import { applicant } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { MOST_ZEROS, plainKube } from "../../src/decide/plain-kube.ts";
import { sittingOf } from "../../src/decide/sitting.ts";
import { decideChecked } from "../../src/decide-kube.ts";
import { binomialTail } from "../../src/list/binomial-tail.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";

const AS_OF = "2026-01-01";
const MEMBERSHIP = NEWEST_RULESETS.filter(({ kind }) => kind === "membership").map((ruleset) =>
  compileMembership(ruleset),
);

const PLACE = { desa: "Sei Lekop", kecamatan: "Bintan Timur", kabupaten: "Bintan" };
const anyArea = fc.constantFrom<unknown>(
  { ...PLACE, code: "21.01.06.1009" },
  { code: "21.01.06.1009" },
  { code: "21.01.06.2001" },
  { code: "21.01.07.1001" },
  { code: "2101061009" },
  PLACE,
  { ...PLACE, provinsi: "Kepulauan Riau" },
  { ...PLACE, desa: "Sei Lekob" },
  { ...PLACE, desa: "-" },
  { desa: "Sei Lekop" },
  undefined,
);
/** Few different numbers, and many that end in 0. */
const anyKk = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((serial) => `210199010110${String(serial * 10).padStart(4, "0")}`),
  fc.integer({ min: 1, max: 9_999 }).map((serial) => `210199010110${String(serial).padStart(4, "0")}`),
  fc.constantFrom("2101990101100001", "2101995708800001", "1111111111111111", undefined),
);
const anyMember = (ruleset: ReturnType<typeof getRuleset>) =>
  fc
    .tuple(
      applicant(ruleset, { asOf: AS_OF }),
      fc.record({ noKk: anyKk, name: fc.constantFrom(undefined, "Ani", "Siti Aminah", "N/A") }),
      fc.integer({ min: 1, max: 9_999 }),
    )
    .map(([person, changes, serial]): Applicant => {
      const nik = `${person.nik.slice(0, 12)}${String(serial).padStart(4, "0")}`;
      return { ...person, ...changes, nik } as Applicant;
    });
const anyKube = (ruleset: ReturnType<typeof getRuleset>): fc.Arbitrary<KubeInput> =>
  fc
    .record({
      name: fc.constantFrom("KUBE Mekar 1", ""),
      members: fc.array(anyMember(ruleset), { maxLength: 12 }),
      area: anyArea,
      odd: fc.option(fc.tuple(fc.nat(11), anyArea), { nil: undefined }),
      again: fc.option(fc.nat(11), { nil: undefined }),
      facts: fc.constantFrom(undefined, null, {}, { "kube.isNew": true }),
    })
    .map(({ name, members, area, odd, again, facts }) => {
      const placed = members.map((member, at) => ({ ...member, area: odd?.[0] === at ? odd[1] : area }));
      const twice = again === undefined ? undefined : placed[again];
      const all = twice === undefined ? placed : [...placed, twice];
      return { name, members: all, ...(facts === undefined ? {} : { facts }) } as KubeInput;
    });

describe("a decision about any group", () => {
  test.each(MEMBERSHIP.map((compiled) => [compiled.reference.id, compiled] as const))(
    "under %s is the one that the checks of a list give",
    (_, compiled) => {
      const options = { asOf: AS_OF };
      fc.assert(
        fc.property(anyKube(compiled.ruleset), (kube) => {
          const expected = decideChecked(sittingOf(compiled, options, toMembership), kube, options);
          // The second time it may be found where the first one was kept.
          for (const _ of [1, 2]) expect(decideKube(compiled, kube, options)).toEqual(expected);
          const renamed = { ...kube, name: "KUBE Lain" };
          expect(decideKube(compiled, renamed, options)).toEqual(
            decideChecked(sittingOf(compiled, options, toMembership), renamed, options),
          );
        }),
      );
    },
  );

  test("is frozen, and tells of a member on the member's line", () => {
    const members = [1, 2, 3].map((serial) => ({
      nik: `210199020180000${serial}`,
      noKk: `210199010110000${serial}`,
      occupation: serial === 2 ? ("guru" as const) : ("petani-pekebun" as const),
      area: { code: "21.01.06.1009" },
    }));
    const decide = () => decideKube("permensos-25-2015", { name: "KUBE Mekar 1", members }, { asOf: AS_OF });
    for (const { issues, households, name } of [decide(), decide()]) {
      expect(issues.map(({ code, line }) => [code, line])).toEqual([["occupation/may-be-civil-servant", 2]]);
      expect([households, name]).toEqual([{ min: 3, max: 3 }, "KUBE Mekar 1"]);
      expect(Object.isFrozen(issues) && Object.isFrozen(issues[0])).toBe(true);
    }
  });

  test("is found by a number where all is well", () => {
    const sitting = sittingOf("permensos-25-2015", { asOf: AS_OF }, toMembership);
    const members = Array.from({ length: 10 }, (_, at) => ({
      ...{ nik: `21019902018000${11 + at}`, noKk: `21019901011000${11 + at}`, name: `Nama ${at}` },
      area: { code: `21.01.06.${1001 + (at % 2)}` },
    }));
    expect(plainKube(sitting, members)).toBeDefined();
    expect(plainKube(sitting, [...members, members[0]])).toBeUndefined();
  });
});

test("so many numbers as a plain group may have that end in 0 are no sign of Excel", () => {
  for (const [households, zeros] of MOST_ZEROS.entries())
    expect(binomialTail(households, zeros, 0.1)).toBeGreaterThan(1.000_001e-5);
});
