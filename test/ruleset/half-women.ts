/** A made-up ruleset that asks a share of the group: at least half of the members are women. */
import { parseRuleset } from "aturan-kube";
import type { Logic } from "../../src/logic/json-logic.ts";

const citations = [{ source: "surat", locator: "butir 3" }];
const both = (text: string): { id: string; en: string } => ({ id: text, en: text });

/** The rule file with another limit, or another condition. */
export function halfWomen({
  least = 0.5,
  passes = { ">=": [{ var: "kube.womenShare" }, { var: "params.leastWomen" }] },
  examples = [
    { facts: { "kube.womenShare": least }, outcome: "pass" },
    { facts: { "kube.womenShare": 0 }, outcome: "fail" },
    { facts: {}, outcome: "unknown", missing: ["kube.womenShare"] },
  ],
  fact = {},
}: {
  least?: number;
  passes?: Logic;
  examples?: readonly object[];
  fact?: object;
} = {}) {
  return {
    format: 1,
    kind: "membership",
    id: "kota-contoh",
    version: "1.0.0",
    title: both("Kota Contoh"),
    summary: both("Dipakai oleh pengujian."),
    issuer: { id: "kota-contoh", name: both("Kota Contoh") },
    inForce: { from: null, note: both("Tidak bertanggal."), citations },
    sources: [{ id: "surat", title: "Surat", confidence: "A", status: both("dibaca") }],
    questions: [],
    interpretations: [],
    facts: [
      {
        name: "kube.womenShare",
        label: { id: "bagian anggota perempuan", en: "share of women" },
        type: { kind: "share" },
        share: { "===": [{ var: "member.sex" }, "perempuan"] },
        ...fact,
      },
    ],
    params: {
      leastWomen: {
        value: least,
        label: { id: "bagian perempuan paling sedikit", en: "least share of women" },
        citations,
      },
    },
    criteria: [
      {
        id: "women",
        scope: "kube",
        label: { id: "separuh anggota perempuan", en: "half of the members are women" },
        citations,
        passes,
        messages: {
          pass: { id: "perempuan {kube.womenShare}", en: "women: {kube.womenShare}" },
          fail: {
            id: "perempuan {kube.womenShare}; paling sedikit {params.leastWomen}",
            en: "women: {kube.womenShare}; {params.leastWomen} required",
          },
        },
        examples,
      },
    ],
  };
}

export const HALF_WOMEN = parseRuleset(halfWomen());

/** Members of whom so many are women, so many men, and of so many it is not known. */
export function membersOf(women: number, men: number, unknown: number) {
  const one = (sex: "perempuan" | "laki-laki" | undefined, index: number) => ({
    nik: `210199${sex === "perempuan" ? "41" : "01"}01${80 + (index % 10)}${String(index + 1).padStart(4, "0")}`,
    ...(sex === undefined ? {} : { sex }),
  });
  return [
    ...Array.from({ length: women }, () => "perempuan" as const),
    ...Array.from({ length: men }, () => "laki-laki" as const),
    ...Array.from({ length: unknown }, () => undefined),
  ].map(one);
}
