import { decideMember, type ParsedApplicant } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { PERMENSOS } from "./permensos-25-2015.ts";

describe("what is known in part", () => {
  const asOf = "2022-02-22";
  const outcomes = (applicant: ParsedApplicant) => {
    const { criteria } = decideMember(PERMENSOS, applicant, { asOf });
    return Object.fromEntries(criteria.map(({ id, outcome, reason }) => [id, [outcome, reason.id]]));
  };

  test("decides what all that is possible agrees on", () => {
    expect(outcomes({ birthDate: "1980" })["age"]?.[0]).toBe("pass");
    expect(outcomes({ birthDate: { oneOf: ["1905-01-02", "2005-01-02"] } })["age"]).toEqual([
      "fail",
      "umur 17 atau 117 tahun, di luar 18–59 tahun",
    ]);
    expect(outcomes({ occupation: { oneOf: ["pns", "polri"] } })["occupation"]?.[0]).toBe("fail");
    expect(outcomes({ register: { oneOf: ["bdt", "dtks"] } })["registered"]?.[0]).toBe("pass");
  });

  test("is said to be uncertain where it decides, with what it may be", () => {
    expect(outcomes({ birthDate: "1962" })["age"]).toEqual(["unknown", "umur belum pasti: 59 atau 60"]);
    expect(outcomes({ occupation: { oneOf: ["wiraswasta", "pns"] } })["occupation"]).toEqual([
      "unknown",
      "pekerjaan belum pasti: Pegawai Negeri Sipil (PNS) atau Wiraswasta",
    ]);
    expect(outcomes({ maritalStatus: { oneOf: ["belum-kawin", "cerai-hidup"] } })["married"]?.[1]).toContain(
      "status perkawinan belum pasti: belum kawin atau cerai hidup; mungkin juga pertanyaan hukum",
    );
  });

  test("leaves the question of the law open that it runs into either way", () => {
    const { criteria } = decideMember(
      PERMENSOS,
      { maritalStatus: { oneOf: ["cerai-hidup", "cerai-mati"] } },
      { asOf },
    );
    expect(criteria.find(({ id }) => id === "married")).toMatchObject({
      outcome: "unknown",
      cause: "open-question",
      facts: { "member.maritalStatus": { oneOf: ["cerai-hidup", "cerai-mati"] } },
    });
  });

  test("is as good as nothing where it may be anything, or something it cannot be", () => {
    const { criteria } = decideMember(PERMENSOS, { sex: { oneOf: ["perempuan", "laki-laki"] } }, { asOf });
    expect(criteria).toEqual(decideMember(PERMENSOS, {}, { asOf }).criteria);
    // "PNS" is no slug: what a caller in JavaScript hands over counts as missing.
    const odd = { occupation: { oneOf: ["PNS", "wiraswasta"] } } as unknown as ParsedApplicant;
    expect(decideMember(PERMENSOS, odd, { asOf }).criteria).toEqual(criteria);
  });

  test("is not filled in by an assumption", () => {
    const assume = { "member.maritalStatus": "kawin" };
    const janda = { maritalStatus: { oneOf: ["cerai-hidup", "cerai-mati"] } } as const;
    const married = (applicant: ParsedApplicant) =>
      decideMember(PERMENSOS, applicant, { asOf, assume }).criteria.find(({ id }) => id === "married")
        ?.outcome;
    expect([married({}), married(janda)]).toEqual(["pass", "unknown"]);
  });
});
