import { groupKube, kubeSchema } from "aturan-kube";
import { describe, expect, test } from "vitest";

describe("groups are told apart by the name in the KUBE column", () => {
  test("names that differ in case and spacing only are one group", () => {
    expect(groupKube([{ kube: "KUBE Maju 1" }, { kube: "kube  maju 1 " }])).toHaveLength(1);
  });

  test("a group is called by the spelling used most often, whatever the order of rows", () => {
    const members = [{ kube: "KUBE Maju" }, { kube: "Kube Maju" }, { kube: "Kube Maju" }];
    expect(groupKube(members)[0]?.name).toBe("Kube Maju");
    expect(groupKube(members.toReversed())[0]?.name).toBe("Kube Maju");
  });

  test("between spellings used equally often the order of rows does not choose", () => {
    const members = [{ kube: "Kube Maju" }, { kube: "KUBE Maju" }];
    expect(groupKube(members)[0]?.name).toBe(groupKube(members.toReversed())[0]?.name);
  });

  test("an applicant without a group is in none", () => {
    expect(groupKube([{ nik: "2101990201800001" }])).toEqual([]);
  });
});

describe("kubeSchema", () => {
  test("takes a name and members", () => {
    expect(kubeSchema.safeParse({ name: "KUBE Maju", members: [{ nik: "2101990201800001" }] }).success).toBe(
      true,
    );
  });

  test("refuses a member without a NIK and a property it does not know", () => {
    expect(kubeSchema.safeParse({ name: "KUBE Maju", members: [{}] }).success).toBe(false);
    expect(kubeSchema.safeParse({ name: "KUBE Maju", members: [], ketua: "…" }).success).toBe(false);
  });
});
