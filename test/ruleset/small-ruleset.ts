/** A small sound rule file, and copies of it with single places changed: what the tests of the linter are made from. */

/** One criterion about a person, with an open question, and one about the group. */
export const SMALL_RULESET = {
  format: 1,
  kind: "membership",
  id: "dinsos-contoh",
  version: "1.0.0",
  title: { id: "Aturan contoh", en: "Example rules" },
  summary: { id: "Dipakai oleh pengujian.", en: "Used by tests." },
  issuer: { id: "dinsos-contoh", name: { id: "Dinas Sosial Contoh", en: "Dinas Sosial Contoh" } },
  inForce: {
    from: "2025-06",
    note: { id: "Sejak Juni 2025.", en: "Since June 2025." },
    citations: [{ source: "surat" }],
  },
  sources: [
    {
      id: "surat",
      title: "Surat Dinas Sosial",
      confidence: "A",
      status: { id: "dibaca di sumbernya", en: "read in the source" },
    },
  ],
  params: {
    minAge: {
      value: 18,
      label: { id: "umur paling muda", en: "youngest age" },
      citations: [{ source: "surat", locator: "butir 1" }],
    },
  },
  questions: [
    {
      id: "lanjut-usia",
      text: { id: "sampai umur berapa?", en: "until which age?" },
      known: { id: "Tidak disebut.", en: "Not said." },
      citations: [{ source: "surat" }],
    },
  ],
  interpretations: [
    {
      id: "umur-genap",
      text: { id: "Umur dalam tahun genap.", en: "Age in completed years." },
      citations: [{ source: "surat" }],
    },
  ],
  criteria: [
    {
      id: "umur",
      scope: "member",
      label: { id: "cukup umur", en: "old enough" },
      citations: [{ source: "surat", locator: "butir 1" }],
      interpretations: ["umur-genap"],
      passes: { ">=": [{ var: "member.age" }, { var: "params.minAge" }] },
      open: [{ question: "lanjut-usia", when: { ">": [{ var: "member.age" }, 65] } }],
      messages: {
        pass: { id: "umur {member.age} tahun", en: "aged {member.age}" },
        fail: { id: "di bawah {params.minAge} tahun", en: "below {params.minAge}" },
      },
      examples: [
        { facts: { "member.age": 18 }, outcome: "pass" },
        { facts: { "member.age": 17 }, outcome: "fail" },
        { facts: { "member.age": 66 }, outcome: "unknown", question: "lanjut-usia" },
        { facts: {}, outcome: "unknown", missing: ["member.age"] },
      ],
    },
    {
      id: "jumlah-kk",
      scope: "kube",
      label: { id: "jumlah KK", en: "households" },
      citations: [{ source: "surat", locator: "butir 2" }],
      passes: { ">=": [{ var: "kube.householdCount" }, 5] },
      messages: {
        pass: { id: "{kube.householdCount} KK", en: "households: {kube.householdCount}" },
        fail: { id: "kurang dari 5 KK", en: "fewer than 5 households" },
      },
      examples: [
        { facts: { "kube.householdCount": 5 }, outcome: "pass" },
        { facts: { "kube.householdCount": 4 }, outcome: "fail" },
        {
          facts: { "kube.householdCount": { min: 4, max: 5 } },
          outcome: "unknown",
          missing: ["kube.householdCount"],
        },
      ],
    },
  ],
} as const;

/** A copy with the value at each JSON Pointer replaced; `undefined` takes the place out. */
export function changed(changes: Readonly<Record<string, unknown>>, file: unknown = SMALL_RULESET): unknown {
  return Object.entries(changes).reduce((copy, [pointer, value]) => replace(copy, pointer, value), file);
}

function replace(node: unknown, pointer: string, value: unknown): unknown {
  if (pointer === "") return value;
  const [, token = "", rest = ""] = /^\/([^/]*)(.*)$/.exec(pointer) ?? [];
  const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
  if (Array.isArray(node)) {
    const index = Number(key);
    return [...node.slice(0, index), replace(node[index], rest, value), ...node.slice(index + 1)];
  }
  const object = node as Readonly<Record<string, unknown>>;
  const { [key]: before, ...others } = object;
  const after = replace(before, rest, value);
  return after === undefined ? others : { ...object, [key]: after };
}
