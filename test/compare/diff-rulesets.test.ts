import {
  compileRuleset,
  decideKube,
  decideMember,
  diffRulesets,
  getRuleset,
  parseRuleset,
  type RulesetDifference,
} from "aturan-kube";
import { describe, expect, test } from "vitest";
import { SMALL_RULESET } from "../ruleset/small-ruleset.ts";
import { NOW, REWORDED, UNTIL_60, WITHOUT_PPPK, WITHOUT_REGISTER } from "./plans.ts";

function sentences({ member, kube }: RulesetDifference): readonly string[] {
  return [...member.regions, ...kube.regions].map(({ text }) => text.en);
}

function effects({ criteria }: RulesetDifference): readonly string[] {
  return criteria.filter(({ effect }) => effect !== "equal").map(({ id, effect }) => `${id} ${effect}`);
}

describe("59 → 60", () => {
  const difference = diffRulesets(NOW, UNTIL_60);

  test("makes those of 60 eligible, everything else passing, and nobody else", () => {
    expect(sentences(difference)).toEqual([
      "age 60 years (everything else passing): not eligible → eligible",
    ]);
    expect(difference.member.regions[0]?.text.id).toBe(
      "umur 60 tahun (syarat lainnya terpenuhi): tidak memenuhi syarat → memenuhi syarat",
    );
    expect(difference.member.regions[0]?.facts).toEqual({ "member.age": [{ min: 60, max: 60 }] });
  });

  test("is looser for persons, and the same for groups whose members are decided alike", () => {
    expect([difference.member.effect, difference.kube.effect]).toEqual(["looser", "equal"]);
    expect(effects(difference)).toEqual(["age looser"]);
  });

  test("the other way round is stricter", () => {
    const back = diffRulesets(UNTIL_60, NOW);
    expect([back.member.effect, effects(back)]).toEqual(["stricter", ["age stricter"]]);
    expect(sentences(back)).toEqual(["age 60 years (everything else passing): eligible → not eligible"]);
  });
});

describe("the register dropped", () => {
  const difference = diffRulesets(NOW, WITHOUT_REGISTER);

  test("makes those in no register eligible, everything else passing", () => {
    expect(sentences(difference)).toEqual([
      "registration in the poverty register not registered (everything else passing): not eligible → eligible",
    ]);
  });

  test("is a criterion removed, looser", () => {
    expect(difference.criteria.find(({ id }) => id === "registered")).toMatchObject({
      presence: "removed",
      effect: "looser",
    });
  });
});

describe("PPPK excluded", () => {
  const difference = diffRulesets(NOW, WITHOUT_PPPK);

  test("settles the open question about PPPK against them, and leaves that about ASN open", () => {
    expect(sentences(difference)).toEqual([
      "occupation government employee on contract (PPPK) (everything else passing): undetermined → not eligible",
    ]);
    expect([difference.member.effect, effects(difference)]).toEqual(["settled", ["occupation settled"]]);
  });
});

describe("other words for the same rule", () => {
  const difference = diffRulesets(NOW, REWORDED);

  test("change nothing in effect, and are told as edited", () => {
    expect(difference.isSame).toBe(true);
    expect(difference.criteria.filter(({ isEdited }) => isEdited)).toMatchObject([
      { id: "age", effect: "equal", regions: [], isEdited: true },
    ]);
  });

  test("a ruleset is the same as itself, and nothing of it is edited", () => {
    const { isSame, criteria } = diffRulesets(NOW, NOW);
    expect([isSame, criteria.some(({ isEdited }) => isEdited)]).toEqual([true, false]);
  });
});

describe("Permensos 25/2015 against 2/2019", () => {
  const difference = diffRulesets("permensos-25-2015", "permensos-2-2019");

  test("is both stricter and looser, for persons and for groups", () => {
    expect([difference.member.effect, difference.kube.effect]).toEqual(["both", "both"]);
  });

  test("names who is affected, criteria that only one of them has among them", () => {
    const said = sentences(difference);
    for (const sentence of [
      "fixed domicile = no (everything else passing): not eligible → eligible",
      "age 60 years, marital status married; married, registered; married, not registered (everything else passing): not eligible → eligible",
      "head of the family = no, main breadwinner = no (everything else passing): eligible → not eligible",
      "number of households (KK) 5–9 or 11–20 (everything else passing): not eligible → eligible",
    ])
      expect(said).toContain(sentence);
    expect(difference.criteria.filter(({ presence }) => presence === "removed").map(({ id }) => id)).toEqual([
      "age",
      "married",
      "fixed-domicile",
      "skilled",
      "occupation",
      "ten-households",
    ]);
  });

  test("tells what differs only while facts are missing", () => {
    expect(difference.kube.whileMissing.map(({ text }) => text.en)).toContain(
      "number of desa/kelurahan 1, number of kecamatan not known (everything else passing): eligible → undetermined",
    );
  });
});

describe("a witness", () => {
  const pairs = [
    [NOW, UNTIL_60],
    [NOW, WITHOUT_REGISTER],
    [NOW, WITHOUT_PPPK],
    [NOW, getRuleset("permensos-2-2019")],
    [getRuleset("permensos-2-2019"), NOW],
    [NOW, getRuleset("dinsos-tegal-2025")],
    [NOW, getRuleset("kube-perempuan-lampung-selatan-2019")],
    [NOW, getRuleset("dinsos-kalbar-2019")],
  ] as const;

  test.each(pairs.map(([a, b]) => [`${a.id}@${a.version}`, `${b.id}@${b.version}`, a, b] as const))(
    "of each region from %s to %s is decided as the region says",
    (_, __, a, b) => {
      const [was, is] = [compileRuleset(a), compileRuleset(b)];
      const { member, kube } = diffRulesets(a, b);
      const regions = [...member.regions, ...kube.regions];
      expect(regions.length).toBeGreaterThan(0);
      for (const { before, after, witness } of regions) {
        expect([witness.before, witness.after]).toEqual([before, after]);
        const { applicant, kube: group, asOf } = witness;
        const decided = [was, is].map((compiled) => {
          if (applicant !== null) return decideMember(compiled, applicant, { asOf }).verdict;
          return group === null ? undefined : decideKube(compiled, group, { asOf }).verdict;
        });
        if (decided[0] !== undefined) expect(decided).toEqual([before, after]);
      }
    },
  );

  test("of a person is somebody concrete, of kecamatan 99, which is never issued", () => {
    const [region] = diffRulesets(NOW, UNTIL_60).member.regions;
    expect(region?.witness.applicant).toMatchObject({ birthDate: "1966-01-01", nik: "2101990101660001" });
  });

  test("of a group has as many households as the region says", () => {
    const [region] = diffRulesets(NOW, getRuleset("dinsos-tegal-2025")).kube.regions;
    const households = new Set(region?.witness.kube?.members.map(({ noKk }) => noKk));
    expect([region?.facts, households.size]).toEqual([{ "kube.householdCount": [{ min: 5, max: 9 }] }, 5]);
  });
});

describe("a comparison that cannot be exact is refused with the reason", () => {
  const declared = (values: Readonly<Record<string, unknown>>) => ({
    ...SMALL_RULESET,
    facts: [
      {
        name: "member.role",
        label: { id: "jabatan", en: "role" },
        type: { kind: "choice", values },
        headers: ["Jabatan"],
      },
    ],
    criteria: [
      ...SMALL_RULESET.criteria,
      {
        id: "role",
        scope: "member",
        label: { id: "jabatan", en: "role" },
        citations: [{ source: "surat" }],
        passes: { "===": [{ var: "member.role" }, "ketua"] },
        messages: { pass: { id: "ya", en: "yes" }, fail: { id: "bukan", en: "no" } },
        examples: [
          { facts: { "member.role": "ketua" }, outcome: "pass" },
          { facts: { "member.role": "anggota" }, outcome: "fail" },
          { facts: {}, outcome: "unknown", missing: ["member.role"] },
        ],
      },
    ],
  });
  const label = (name: string) => ({ label: { id: name, en: name } });

  test("where a fact has other values in each ruleset", () => {
    const two = parseRuleset(declared({ ketua: label("ketua"), anggota: label("anggota") }));
    const three = parseRuleset(
      declared({ ketua: label("ketua"), anggota: label("anggota"), bendahara: label("bendahara") }),
    );
    expect(() => diffRulesets(two, three)).toThrow("fakta `member.role` berarti lain dalam kedua aturan");
    expect(diffRulesets(two, two).isSame).toBe(true);
  });

  test("where a ruleset is about monitoring", () => {
    expect(() => diffRulesets(NOW, getRuleset("kepri-2022"))).toThrow("adalah aturan pemantauan");
  });
});
