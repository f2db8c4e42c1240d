import { type Applicant, decideKube, explain } from "aturan-kube";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AS_OF, ELIGIBLE, PERMENSOS } from "./permensos-25-2015.ts";

let serial = 1000;

/** `count` eligible members, each another person of a household of their own. */
function household(count: number, changes: Partial<Applicant> = {}): readonly Applicant[] {
  return Array.from({ length: count }, (_, index) => ({
    ...ELIGIBLE,
    nik: `210199020180${String(++serial).padStart(4, "0")}`,
    noKk: `21019901011000${String(index + 10)}`,
    ...changes,
  }));
}

function decide(members: readonly Partial<Applicant>[], assume = {}) {
  return decideKube(PERMENSOS, { name: "KUBE Mekar 1", members }, { asOf: AS_OF, assume });
}

function outcomes(members: readonly Partial<Applicant>[]) {
  return Object.fromEntries(decide(members).criteria.map(({ id, outcome }) => [id, outcome]));
}

const { noKk: _, ...WITHOUT_KK } = ELIGIBLE;
const { area: __, ...WITHOUT_AREA } = ELIGIBLE;

test("ten eligible households of one desa may form a KUBE", () => {
  expect(decide(household(10))).toMatchObject({
    scope: "kube",
    name: "KUBE Mekar 1",
    verdict: "eligible",
    members: { eligible: 10, ineligible: 0, undetermined: 0 },
    households: { min: 10, max: 10 },
  });
});

describe("ten households", () => {
  test.each([
    [9, "fail"],
    [10, "pass"],
    [11, "fail"],
  ])("%i households: %s", (count, expected) => {
    expect(outcomes(household(count))["ten-households"]).toBe(expected);
  });
  test("eleven members of ten households pass", () => {
    expect(outcomes([...household(10), ...household(1)])["ten-households"]).toBe("pass");
  });
  test("seven known and two unknown households cannot be ten, so the group fails", () => {
    expect(outcomes([...household(7), WITHOUT_KK, WITHOUT_KK])["ten-households"]).toBe("fail");
  });
  test("nine known and one unknown household may be ten", () => {
    expect(outcomes([...household(9), WITHOUT_KK])["ten-households"]).toBe("unknown");
  });
});

describe("one area", () => {
  test("two desa fail", () => {
    expect(
      outcomes([...household(9), ...household(1, { area: { code: "21.01.06.1008" } })])["co-located"],
    ).toBe("fail");
  });
  test("a member of unknown domicile leaves it open", () => {
    expect(outcomes([...household(9), WITHOUT_AREA])["co-located"]).toBe("unknown");
  });
  test("a member of unknown domicile does not matter where there are two desa already", () => {
    expect(outcomes([...household(8), WITHOUT_AREA, { area: { code: "21.01.06.1008" } }])["co-located"]).toBe(
      "fail",
    );
  });
});

describe("all members eligible", () => {
  test("one ineligible member fails the group", () => {
    expect(outcomes([...household(9), ...household(1, { occupation: "pns" })])["members-eligible"]).toBe(
      "fail",
    );
  });
  test("one undetermined member leaves it open", () => {
    expect(
      outcomes([...household(9), ...household(1, { maritalStatus: "cerai-mati" })])["members-eligible"],
    ).toBe("unknown");
  });
});

test("a group without members fails, and nothing crashes", () => {
  expect(outcomes([])).toEqual({
    "ten-households": "fail",
    "co-located": "fail",
    "members-eligible": "pass",
  });
});

test("assumptions fill what members do not say", () => {
  const { isWilling: ___, ...unsaid } = ELIGIBLE;
  const members = household(10).map(({ nik, noKk = "" }) => ({ ...unsaid, nik, noKk }));
  expect(decide(members).verdict).toBe("undetermined");
  expect(decide(members, { "member.isWilling": true }).verdict).toBe("eligible");
});

test("the order of members never matters", () => {
  const member = fc.constantFrom<Partial<Applicant>>(
    ...household(3),
    WITHOUT_KK,
    WITHOUT_AREA,
    { ...ELIGIBLE, area: { desa: "Sei Lekop" } },
    { ...ELIGIBLE, area: { desa: "Kijang Kota", kecamatan: "Bintan Timur" } },
    { ...ELIGIBLE, maritalStatus: "cerai-mati" },
    { ...ELIGIBLE, occupation: "tni" },
  );
  const shuffled = fc
    .array(member, { maxLength: 12 })
    .chain((members) =>
      fc.tuple(
        fc.constant(members),
        fc.shuffledSubarray(members, { minLength: members.length, maxLength: members.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([members, permuted]) => {
      // Issues name members by their number.
      const { issues: _before, ...expected } = decide(members);
      expect(decide(permuted)).toEqual({ ...expected, issues: expect.any(Array) });
    }),
  );
});

test("learning something of a member never turns the group's settled verdict", () => {
  const member = fc.constantFrom<Partial<Applicant>>(
    ...household(4),
    ...household(1, { occupation: "pns" }),
    ...household(2, { area: { code: "21.01.06.1008" } }),
  );
  fc.assert(
    fc.property(
      fc.array(member, { maxLength: 12 }),
      fc.infiniteStream(fc.subarray(["noKk", "area", "occupation", "birthDate"])),
      (members, gaps) => {
        const incomplete = members.map((each) => {
          const forgotten: readonly string[] = gaps.next().value;
          return Object.fromEntries(Object.entries(each).filter(([key]) => !forgotten.includes(key)));
        });
        const before = decide(incomplete).verdict;
        if (before !== "undetermined") expect(decide(members).verdict).toBe(before);
      },
    ),
  );
});

describe("explain gives the reason for each criterion of a group", () => {
  const [widow] = household(1, { maritalStatus: "cerai-mati" });
  const { noKk: _kk, ...withoutKk } = { ...ELIGIBLE };
  const { area: _area, ...withoutArea } = { ...ELIGIBLE, ...widow, noKk: ELIGIBLE.noKk ?? "" };
  const decision = decide([...household(8), withoutKk, withoutArea]);

  test("in Indonesian", () => {
    expect(explain(decision)).toMatchInlineSnapshot(`
      {
        "assumptions": {},
        "criteria": [
          {
            "id": "ten-households",
            "label": "sepuluh kepala keluarga",
            "outcome": "unknown",
            "questions": [],
            "reason": "jumlah kepala keluarga (KK) belum pasti: 9 atau 10",
          },
          {
            "id": "co-located",
            "label": "tinggal di satu wilayah",
            "outcome": "unknown",
            "questions": [],
            "reason": "jumlah desa/kelurahan belum pasti: 1 atau 2",
          },
          {
            "id": "members-eligible",
            "label": "semua anggota memenuhi syarat",
            "outcome": "unknown",
            "questions": [],
            "reason": "jumlah anggota yang tidak memenuhi syarat belum pasti: 0 atau 1",
          },
        ],
        "errors": [],
        "lang": "id",
        "outlook": [],
        "verdict": "belum dapat ditentukan",
      }
    `);
  });
  test("in English", () => {
    expect(explain(decision, { lang: "en" })).toMatchInlineSnapshot(`
      {
        "assumptions": {},
        "criteria": [
          {
            "id": "ten-households",
            "label": "ten households",
            "outcome": "unknown",
            "questions": [],
            "reason": "number of households (KK) is not certain: 9 or 10",
          },
          {
            "id": "co-located",
            "label": "living in one area",
            "outcome": "unknown",
            "questions": [],
            "reason": "number of desa/kelurahan is not certain: 1 or 2",
          },
          {
            "id": "members-eligible",
            "label": "all members are eligible",
            "outcome": "unknown",
            "questions": [],
            "reason": "number of members who are not eligible is not certain: 0 or 1",
          },
        ],
        "errors": [],
        "lang": "en",
        "outlook": [],
        "verdict": "undetermined",
      }
    `);
  });
});
