/** Random sound monitoring rulesets over a few facts with few values, so that every completion can be gone through. */
import { lintRuleset, type MonitoringRuleset, parseRuleset } from "aturan-kube";
import fc from "fast-check";
import type { Logic } from "../../src/logic/json-logic.ts";
import type { Complete } from "./reference-score.ts";

/** Every value of each fact. Those of `NUMBERS` are calculated with, those of `CASES` are compared. */
const NUMBERS = { "kube.a": [0, 1, 2, 3], "kube.b": [0, 1, 2], "kube.c": [1, 2, 3] };
const CASES = {
  "kube.d": [0, 1, 2, 3],
  "kube.p": [false, true],
  "kube.q": [false, true],
  "kube.k": ["x", "y", "z"],
};

/** Every value of each fact, by name. */
export const VALUES: Readonly<Record<string, readonly (boolean | number | string)[]>> = {
  ...NUMBERS,
  ...CASES,
};

/** The facts as a rule file declares them. */
const TYPES = {
  "kube.a": { kind: "integer", min: 0, max: 3 },
  "kube.b": { kind: "integer", min: 0, max: 2 },
  "kube.c": { kind: "integer", min: 1, max: 3 },
  "kube.d": { kind: "integer", min: 0, max: 3 },
  "kube.p": { kind: "boolean" },
  "kube.q": { kind: "boolean" },
  "kube.k": {
    kind: "choice",
    values: Object.fromEntries(["x", "y", "z"].map((value) => [value, { label: { id: value, en: value } }])),
  },
} as const;

const text = (word: string) => ({ id: word, en: word });
const cite = [{ source: "surat" }];
const anyOf = <T extends string>(names: readonly T[]): fc.Arbitrary<Logic> =>
  fc.constantFrom(...names).map((name): Logic => ({ var: name }));

/** A comparison of one of the facts that only conditions read, or of the total. */
function comparison(withTotal: boolean): fc.Arbitrary<Logic> {
  const integer = (name: string, most: number): fc.Arbitrary<Logic> =>
    fc
      .tuple(fc.constantFrom("<", "<=", ">", ">=", "==="), fc.integer({ min: 0, max: most }))
      .map(([operator, value]): Logic => ({ [operator]: [{ var: name }, value] }));
  return fc.oneof(
    integer("kube.d", 3),
    fc
      .tuple(fc.constantFrom("kube.p", "kube.q"), fc.boolean())
      .map(([name, value]): Logic => ({ "===": [{ var: name }, value] })),
    fc
      .subarray(["x", "y", "z"], { minLength: 1, maxLength: 2 })
      .map((values): Logic => ({ in: [{ var: "kube.k" }, values] })),
    ...(withTotal ? [integer("score.total", 12)] : []),
  );
}

function condition(withTotal = false): fc.Arbitrary<Logic> {
  const one = comparison(withTotal);
  return fc.oneof(
    { weight: 3, arbitrary: one },
    { weight: 1, arbitrary: one.map((arg): Logic => ({ "!": [arg] })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("and", "or"), one, one)
        .map(([operator, ...args]): Logic => ({ [operator]: args })),
    },
  );
}

/** A calculation; the linter refuses those that neither only rise nor only fall with a number. */
const measure: fc.Arbitrary<Logic> = fc.letrec<{ number: Logic }>((tie) => ({
  number: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    fc.oneof(fc.integer({ min: 0, max: 3 }), anyOf(["kube.a", "kube.b", "kube.c"])),
    fc
      .tuple(fc.constantFrom("+", "-", "*", "min", "max"), tie("number"), tie("number"))
      .map(([operator, ...args]): Logic => ({ [operator]: args })),
    tie("number").map((arg): Logic => ({ "/": [arg, { var: "kube.c" }] })),
    tie("number").map((arg): Logic => ({ "-": [arg] })),
    fc.tuple(condition(), tie("number"), tie("number")).map((args): Logic => ({ if: args })),
  ),
})).number;

const STARTS = [-3, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 6];

const indicator = fc
  .record({
    measure,
    change: fc.option(measure, { nil: undefined }),
    isHigherBetter: fc.boolean(),
    starts: fc.subarray(STARTS, { minLength: 1, maxLength: 3 }),
    points: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
    weight: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ measure: logic, change, isHigherBetter, starts, points, weight }) => {
    const rising = points.toSorted((a, b) => a - b);
    const given = (isHigherBetter ? rising : rising.toReversed()).slice(0, starts.length + 1);
    return {
      id: "indicator",
      aspect: "aspect",
      label: text("indicator"),
      citations: cite,
      measure: logic,
      ...(change === undefined ? {} : { change }),
      direction: isHigherBetter ? "higher-is-better" : "lower-is-better",
      scoring: {
        basis: "source",
        citations: cite,
        weight,
        bands: given.map((each, index) => ({
          ...(index === 0 ? {} : { from: starts[index - 1] }),
          points: each,
          label: text(`band ${index}`),
        })),
      },
      examples: [
        ...[...new Set(given)].map((each) => ({ facts: {}, points: each })),
        { facts: {}, points: { min: 0, max: 5 } },
      ],
    };
  });

const EXAMPLES = [
  { facts: {}, outcome: "pass" },
  { facts: {}, outcome: "fail" },
  { facts: {}, outcome: "unknown" },
];

function asked(when: Logic | undefined) {
  if (when === undefined) return { examples: EXAMPLES };
  const examples = [...EXAMPLES, { facts: {}, outcome: "unknown", question: "question" }];
  return { open: [{ question: "question", when }], examples };
}

const part = (id: string) => ({ id, label: text(id), citations: cite });

/** Statuses the last of which takes whoever is left. */
const classes = fc
  .array(fc.tuple(condition(true), fc.option(condition(true), { nil: undefined, freq: 4 })), { maxLength: 3 })
  .map((conditions) => [
    ...conditions.map(([passes, when], index) => ({
      ...part(`status-${index}`),
      basis: "source",
      passes,
      ...asked(when),
    })),
    {
      ...part("rest"),
      basis: "source",
      passes: { or: [{ "===": [{ var: "kube.p" }, true] }, { "===": [{ var: "kube.p" }, false] }] },
      ...asked(undefined),
    },
  ]);

/** Stages of one item or two, each of which reads a fact of its own. */
const stages = fc
  .tuple(
    fc.shuffledSubarray(
      [
        { "===": [{ var: "kube.p" }, true] },
        { ">=": [{ var: "kube.d" }, 2] },
        { in: [{ var: "kube.k" }, ["x", "z"]] },
        { ">": [{ var: "kube.a" }, 1] },
      ],
      { minLength: 1 },
    ),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([conditions, areTogether, isOpen]) => {
    const items = conditions.map((passes, index) => ({
      ...part(`item-${index}`),
      passes,
      ...asked(isOpen && index === 0 ? { "===": [{ var: "kube.q" }, true] } : undefined),
    }));
    const chunks = areTogether ? [items.slice(0, 2), items.slice(2)] : items.map((item) => [item]);
    return chunks
      .filter((chunk) => chunk.length > 0)
      .map((chunk, index) => ({ ...part(`stage-${index}`), basis: "source", items: chunk }));
  });

/** What a rule file is made of. */
interface Parts {
  readonly indicators?: readonly object[];
  readonly stages?: readonly object[];
  readonly classes?: readonly object[];
}

/** A rule file of the given parts. */
export function ruleFile(parts: Parts): object {
  const { indicators = [], stages: ofStages = [], classes: ofClasses = [] } = parts;
  const read = JSON.stringify(parts);
  return {
    format: 1,
    kind: "monitoring",
    id: "contoh",
    version: "1.0.0",
    title: text("example"),
    summary: text("for tests"),
    issuer: { id: "contoh", name: text("example") },
    inForce: { from: "2022", note: text("since 2022"), citations: cite },
    sources: [{ id: "surat", title: "Surat", confidence: "A", status: text("read") }],
    facts: Object.entries(TYPES)
      .filter(([name]) => read.includes(`"${name}"`))
      .map(([name, type]) => ({ name, label: text(name), type, headers: [name.replace(".", " ")] })),
    params: {},
    questions: read.includes('"open"')
      ? [{ id: "question", text: text("which?"), known: text("nothing"), citations: [] }]
      : [],
    interpretations: [],
    aspects: indicators.length === 0 ? [] : [part("aspect")],
    indicators: indicators.map((each, index) => ({ ...each, id: `indicator-${index}` })),
    stages: ofStages,
    classes: ofClasses,
    examples: [],
  };
}

/** The ruleset of a file that the linter finds nothing wrong with. */
export function monitoringOf(file: object): MonitoringRuleset {
  const ruleset = parseRuleset(file);
  if (ruleset.kind !== "monitoring") throw new Error("no monitoring ruleset");
  return ruleset;
}

const isSound = (file: object): boolean => lintRuleset(file).length === 0;

/** Sound rulesets of a few indicators, stages and statuses. */
export const monitoringRuleset: fc.Arbitrary<MonitoringRuleset> = fc
  .record({
    indicators: fc.array(
      indicator.filter((each) => isSound(ruleFile({ indicators: [each] }))),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    stages,
    classes,
  })
  .map(ruleFile)
  .filter(isSound)
  .map(monitoringOf);

const anyValue = Object.fromEntries(
  Object.entries(VALUES).map(([name, values]) => [name, fc.constantFrom(...values)]),
);

/** All facts with a value. */
export const completeFacts: fc.Arbitrary<Complete> = fc.record(anyValue);

/** Facts any of which may be missing. */
export const incompleteFacts = fc.record(anyValue, { requiredKeys: [] }) as fc.Arbitrary<Complete>;

/** Every way in which the facts that are missing may turn out. */
export function completionsOf(
  facts: Complete,
  values: Readonly<Record<string, readonly (boolean | number | string)[]>> = VALUES,
): readonly Complete[] {
  return Object.entries(values).reduce<readonly Complete[]>(
    (all, [name, options]) =>
      name in facts
        ? all.map((each) => ({ ...each, [name]: facts[name] as boolean }))
        : all.flatMap((each) => options.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}
