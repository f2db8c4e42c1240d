/** A small sound monitoring file: two indicators, two stages, two statuses, and whole records. */
import { SMALL_RULESET } from "./small-ruleset.ts";

const CITATIONS = [{ source: "surat", locator: "butir 3" }] as const;
const INCOME = { var: "kube.memberIncome" } as const;
const BASELINE = { var: "kube.baselineMemberIncome" } as const;
const TREND = { var: "kube.trend" } as const;

const { format, version, inForce, sources, issuer } = SMALL_RULESET;

export const SMALL_MONITORING = {
  format,
  kind: "monitoring",
  id: "pantau-contoh",
  version,
  title: { id: "Pemantauan contoh", en: "Example monitoring" },
  summary: { id: "Dipakai oleh pengujian.", en: "Used by tests." },
  issuer,
  inForce,
  sources,
  params: {
    good: { value: 5, label: { id: "nilai yang baik", en: "a good score" }, citations: CITATIONS },
    least: {
      value: 5,
      label: { id: "anggota paling sedikit", en: "fewest members" },
      unit: { id: "orang", en: "persons" },
      citations: CITATIONS,
    },
  },
  questions: [
    {
      id: "musiman",
      text: { id: "apakah usaha musiman tidak aktif?", en: "is a seasonal business not active?" },
      known: { id: "Tidak disebut.", en: "Not said." },
      citations: [],
    },
  ],
  interpretations: [
    {
      id: "nilai-awal",
      text: { id: "Nilai awal ialah sebelum bantuan.", en: "The baseline is before the aid." },
      citations: CITATIONS,
    },
  ],
  aspects: [
    { id: "ekonomi", label: { id: "ekonomi", en: "economy" }, citations: CITATIONS },
    { id: "usaha", label: { id: "usaha", en: "business" }, citations: CITATIONS },
  ],
  indicators: [
    {
      id: "pendapatan",
      aspect: "ekonomi",
      label: { id: "kenaikan pendapatan", en: "rise of income" },
      citations: CITATIONS,
      interpretations: ["nilai-awal"],
      unit: { id: "rupiah", en: "rupiah" },
      measure: { "-": [INCOME, BASELINE] },
      change: { "-": [INCOME, BASELINE] },
      direction: "higher-is-better",
      scoring: {
        basis: "source",
        citations: CITATIONS,
        weight: 2,
        bands: [
          { points: 0, label: { id: "belum naik", en: "not risen" } },
          { from: 1, points: 3, label: { id: "naik", en: "risen" } },
        ],
      },
      examples: [
        {
          facts: { "kube.memberIncome": 400_001, "kube.baselineMemberIncome": 400_000 },
          points: 3,
          direction: "membaik",
        },
        {
          facts: { "kube.memberIncome": 400_000, "kube.baselineMemberIncome": 400_000 },
          points: 0,
          direction: "tetap",
        },
        {
          facts: { "kube.memberIncome": 399_999, "kube.baselineMemberIncome": 400_000 },
          points: 0,
          direction: "menurun",
        },
        { facts: { "kube.memberIncome": 400_000 }, points: { min: 0, max: 3 }, direction: "unknown" },
      ],
    },
    {
      id: "perkembangan",
      aspect: "usaha",
      label: { id: "perkembangan usaha", en: "trend of the business" },
      citations: CITATIONS,
      measure: { if: [{ "===": [TREND, "meningkat"] }, 2, { "===": [TREND, "tetap"] }, 1, 0] },
      direction: "higher-is-better",
      scoring: {
        basis: "library-default",
        citations: [],
        weight: 1,
        bands: [
          { points: 0, label: { id: "menurun", en: "falling" } },
          { from: 1, points: 1, label: { id: "tetap", en: "steady" } },
          { from: 2, points: 2, label: { id: "meningkat", en: "rising" } },
        ],
      },
      examples: [
        { facts: { "kube.trend": "meningkat" }, points: 2 },
        { facts: { "kube.trend": "tetap" }, points: 1 },
        { facts: { "kube.trend": "menurun" }, points: 0 },
        { facts: {}, points: { min: 0, max: 2 } },
      ],
    },
  ],
  stages: [
    {
      id: "tumbuh",
      label: { id: "tumbuh", en: "growing" },
      citations: CITATIONS,
      basis: "source",
      items: [
        {
          id: "pendamping",
          label: { id: "ada pendamping", en: "has a pendamping" },
          citations: CITATIONS,
          passes: { var: "kube.hasPendamping" },
          examples: [
            { facts: { "kube.hasPendamping": true }, outcome: "pass" },
            { facts: { "kube.hasPendamping": false }, outcome: "fail" },
            { facts: {}, outcome: "unknown", missing: ["kube.hasPendamping"] },
          ],
        },
      ],
    },
    {
      id: "maju",
      label: { id: "maju", en: "advanced" },
      citations: CITATIONS,
      basis: "library-default",
      items: [
        {
          id: "anggota",
          label: { id: "anggota cukup", en: "members enough" },
          citations: CITATIONS,
          passes: { ">=": [{ var: "kube.memberCount" }, { var: "params.least" }] },
          examples: [
            { facts: { "kube.memberCount": 5 }, outcome: "pass" },
            { facts: { "kube.memberCount": 4 }, outcome: "fail" },
            { facts: {}, outcome: "unknown", missing: ["kube.memberCount"] },
          ],
        },
      ],
    },
  ],
  classes: [
    {
      id: "baik",
      label: { id: "baik", en: "good" },
      citations: CITATIONS,
      basis: "library-default",
      passes: { ">=": [{ var: "score.total" }, { var: "params.good" }] },
      open: [{ question: "musiman", when: { "===": [{ var: "kube.status" }, "tidak-aktif"] } }],
      examples: [
        { facts: { "score.total": 5, "kube.status": "aktif" }, outcome: "pass" },
        { facts: { "score.total": 4, "kube.status": "aktif" }, outcome: "fail" },
        {
          facts: { "score.total": 5, "kube.status": "tidak-aktif" },
          outcome: "unknown",
          question: "musiman",
        },
        { facts: { "kube.status": "aktif" }, outcome: "unknown", missing: ["score.total"] },
      ],
    },
    {
      id: "kurang",
      label: { id: "kurang", en: "poor" },
      citations: CITATIONS,
      basis: "library-default",
      passes: { "<": [{ var: "score.total" }, { var: "params.good" }] },
      examples: [
        { facts: { "score.total": 4 }, outcome: "pass" },
        { facts: { "score.total": 5 }, outcome: "fail" },
        { facts: {}, outcome: "unknown", missing: ["score.total"] },
      ],
    },
  ],
  examples: [
    {
      title: { id: "terbaik", en: "best" },
      facts: {
        "kube.memberIncome": 500_000,
        "kube.baselineMemberIncome": 400_000,
        "kube.trend": "meningkat",
        "kube.hasPendamping": true,
        "kube.memberCount": 10,
        "kube.status": "aktif",
      },
      score: 8,
      stage: "maju",
      status: "baik",
    },
    {
      facts: {
        "kube.memberIncome": 400_000,
        "kube.baselineMemberIncome": 400_000,
        "kube.trend": "tetap",
        "kube.hasPendamping": true,
        "kube.memberCount": 4,
        "kube.status": "aktif",
      },
      score: 1,
      stage: "tumbuh",
      status: "kurang",
    },
    {
      facts: { "kube.hasPendamping": false, "kube.status": "tidak-aktif", "kube.trend": "menurun" },
      score: { min: 0, max: 6 },
      stage: null,
    },
    {
      title: { id: "musiman, nilainya kurang", en: "seasonal, with a poor score" },
      facts: {
        "kube.memberIncome": 0,
        "kube.baselineMemberIncome": 1,
        "kube.trend": "menurun",
        "kube.status": "tidak-aktif",
      },
      score: 0,
    },
  ],
} as const;
