import {
  compileRuleset,
  decideMember,
  explain,
  getRuleset,
  type Language,
  type Outlook,
  outlookOf,
  type ParsedApplicant,
} from "aturan-kube";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AS_OF, ELIGIBLE, PERMENSOS } from "./permensos-25-2015.ts";

const P2019 = compileRuleset(getRuleset("permensos-2-2019"));

function outlook(changes: Partial<Record<keyof ParsedApplicant, unknown>>, compiled = PERMENSOS): Outlook {
  const entries = Object.entries({ ...ELIGIBLE, ...changes }).filter(([, value]) => value !== undefined);
  return outlookOf(compiled, Object.fromEntries(entries), { asOf: AS_OF });
}

function words(sets: NonNullable<Outlook["changes"]>["sets"] | undefined): readonly string[] {
  return (sets ?? []).map((set) => set.map(({ text }) => text.en).join(" and "));
}

describe("what age alone brings", () => {
  test("a person of 16 who is married is eligible from the 18th birthday until the day before the 60th", () => {
    expect(outlook({ birthDate: "2005-03-04" }).byAge).toEqual({
      eligibleFrom: "2023-03-04",
      eligibleUntil: "2065-03-03",
    });
  });

  test("a person of 59 is eligible until the day before the 60th birthday", () => {
    expect(outlook({ birthDate: "1962-05-02" }).byAge).toEqual({
      eligibleFrom: null,
      eligibleUntil: "2022-05-01",
    });
  });

  test("a person born on 29 February has the birthday on 1 March in other years", () => {
    expect(outlook({ birthDate: "2004-02-29" }).byAge?.eligibleFrom).toBe("2022-03-01");
  });

  test("a person of 60 has no day to wait for", () => {
    expect(outlook({ birthDate: "1961-05-02" }).byAge).toBeNull();
  });

  test("a person who fails for another reason too has none either", () => {
    expect(outlook({ birthDate: "2005-03-04", hasSkill: false }).byAge).toBeNull();
  });

  test("a person without a birth date has none", () => {
    expect(outlook({ birthDate: undefined }).byAge).toBeNull();
  });

  test("the verdict turns on exactly those days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 365 }), (years, days) => {
        const birthDate = new Date(Date.UTC(2022 - years, 1, 22 - days)).toISOString().slice(0, 10);
        const { byAge } = outlook({ birthDate });
        const verdictOn = (day: string): string =>
          decideMember(PERMENSOS, { ...ELIGIBLE, birthDate }, { asOf: day }).verdict;
        const next = (day: string, by: number): string =>
          new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
        const { eligibleFrom = null, eligibleUntil = null } = byAge ?? {};
        if (eligibleFrom !== null) {
          expect([verdictOn(next(eligibleFrom, -1)), verdictOn(eligibleFrom)]).toEqual([
            "ineligible",
            "eligible",
          ]);
        }
        if (eligibleUntil !== null) {
          expect([verdictOn(eligibleUntil), verdictOn(next(eligibleUntil, 1))]).toEqual([
            "eligible",
            "ineligible",
          ]);
        }
      }),
    );
  });
});

describe("the smallest changes that would make an ineligible person eligible", () => {
  test("are one fact, in any of the values that would do", () => {
    expect(words(outlook({ maritalStatus: "belum-kawin" }).changes?.sets)).toEqual([
      "marital status married; married, registered; married, not registered",
    ]);
  });

  test("name every fact that stands in the way, together", () => {
    expect(words(outlook({ hasSkill: false, isWilling: false }).changes?.sets)).toEqual([
      "readiness to work in a group: yes and skill: yes",
    ]);
  });

  test("say that the person would still be undetermined where facts are missing besides", () => {
    const { changes } = outlook({ hasSkill: false, isWilling: undefined });
    expect([words(changes?.sets), changes?.verdict]).toEqual([["skill: yes"], "undetermined"]);
  });

  test("say `pekerjaan` once where any other occupation would do", () => {
    const [set] = outlook({ occupation: "pns" }).changes?.sets ?? [];
    expect(set?.map(({ text }) => text)).toEqual([{ id: "pekerjaan lain", en: "any other occupation" }]);
  });

  test("offer each of several ways", () => {
    const facts = { "member.isHeadOfFamily": false, "member.isMainBreadwinner": false };
    expect(words(outlook({ facts }, P2019).changes?.sets)).toEqual([
      "head of the family: yes",
      "main breadwinner: yes",
    ]);
  });

  test("are not told of an eligible person", () => {
    expect(outlook({})).toMatchObject({ verdict: "eligible", changes: null, settling: null });
  });
});

describe("what would settle the verdict of an undetermined person", () => {
  test("is every missing fact that counts, and each way it may turn out", () => {
    const { settling } = outlook({ maritalStatus: undefined, hasSkill: undefined });
    expect(settling?.facts.map(({ fact }) => fact)).toEqual(["member.maritalStatus", "member.hasSkill"]);
    expect(words(settling?.eligible)).toEqual([
      "marital status married; married, registered; married, not registered and skill: yes",
    ]);
    expect(words(settling?.ineligible)).toEqual(["marital status never married", "skill: no"]);
  });

  test("is nothing where only a question of the law is open", () => {
    expect(outlook({ maritalStatus: "cerai-mati" }).settling).toEqual({
      facts: [],
      eligible: [],
      ineligible: [],
    });
  });

  test("each set does what it says, and no smaller one does", () => {
    const facts = ["maritalStatus", "occupation", "register", "hasSkill", "isWilling"] as const;
    fc.assert(
      fc.property(fc.subarray([...facts], { minLength: 1 }), (missing) => {
        const person = Object.fromEntries(
          Object.entries(ELIGIBLE).filter(([key]) => !missing.includes(key as never)),
        );
        const { settling } = outlookOf(PERMENSOS, person, { asOf: AS_OF });
        for (const verdict of ["eligible", "ineligible"] as const) {
          for (const set of settling?.[verdict] ?? []) {
            const found = Object.fromEntries(
              set.map(({ fact, values }) => [fact.slice("member.".length), values[0]]),
            );
            expect(decideMember(PERMENSOS, { ...person, ...found }, { asOf: AS_OF }).verdict).toBe(verdict);
            for (const left of Object.keys(found)) {
              const { [left]: _, ...fewer } = found;
              expect(decideMember(PERMENSOS, { ...person, ...fewer }, { asOf: AS_OF }).verdict).toBe(
                "undetermined",
              );
            }
          }
        }
      }),
    );
  });
});

describe("an outlook in words", () => {
  function said(changes: Partial<Record<keyof ParsedApplicant, unknown>>, lang: Language): readonly string[] {
    const entries = Object.entries({ ...ELIGIBLE, ...changes }).filter(([, value]) => value !== undefined);
    const person = Object.fromEntries(entries);
    const decision = decideMember(PERMENSOS, person, { asOf: AS_OF });
    return explain(decision, { lang, outlook: outlookOf(PERMENSOS, person, { asOf: AS_OF }) }).outlook;
  }

  test("names the day a person becomes eligible, and the last one", () => {
    expect(said({ birthDate: "2005-03-04" }, "id")).toEqual([
      "memenuhi syarat mulai 2023-03-04",
      "memenuhi syarat sampai 2065-03-03",
      "akan memenuhi syarat bila umur 18–59 tahun",
    ]);
  });

  test("says what is to be found out, and what each finding would mean", () => {
    expect(said({ hasSkill: undefined, isWilling: undefined }, "id")).toEqual([
      "yang perlu diketahui: kesiapan berkelompok, keterampilan",
      "memenuhi syarat bila ternyata kesiapan berkelompok: ya dan keterampilan: ya",
      "tidak memenuhi syarat bila ternyata kesiapan berkelompok: tidak; atau keterampilan: tidak",
    ]);
  });

  test("is the same in English", () => {
    expect(said({ hasSkill: undefined }, "en")).toEqual([
      "to find out: skill",
      "eligible if it turns out to be skill: yes",
      "not eligible if it turns out to be skill: no",
    ]);
  });

  test("is empty where none is asked for", () => {
    expect(explain(decideMember(PERMENSOS, ELIGIBLE, { asOf: AS_OF })).outlook).toEqual([]);
  });
});
