/** Monitoring files with one fault each. */
import { getRuleset } from "aturan-kube";
import type { Indicator } from "../../src/ruleset/ruleset-schema.ts";
import type { FaultyFile } from "./faulty-file.ts";
import { asMonitoringRuleset } from "./of-kind.ts";
import { SMALL_MONITORING } from "./small-monitoring.ts";
import { changed } from "./small-ruleset.ts";

const SALES = { var: "kube.turnover" };
const COSTS = { var: "kube.expenses" };
const INCOME = { var: "kube.memberIncome" };
const BASELINE = { var: "kube.baselineMemberIncome" };
const [INCOME_INDICATOR] = SMALL_MONITORING.indicators;
const [{ citations: CITATIONS }] = SMALL_MONITORING.aspects;

const [DEFAULT_INDICATOR] = asMonitoringRuleset(getRuleset("aturan-kube-default")).indicators as [Indicator];

/** A file on the default one, with places changed. */
function onDefault(changes: Readonly<Record<string, unknown>>): unknown {
  const empty = { params: {}, questions: [], interpretations: [], examples: [] };
  return changed(changes, {
    ...SMALL_MONITORING,
    ...empty,
    ...{ aspects: [], indicators: [], stages: [], classes: [] },
    extends: { ruleset: "aturan-kube-default@1.0.0" },
  });
}

function weighing(weight: number): unknown {
  return { [DEFAULT_INDICATOR.id]: { weight, basis: "library-default", citations: [] } };
}

/** The file with places changed. */
function monitoring(changes: Readonly<Record<string, unknown>>): unknown {
  return changed(changes, SMALL_MONITORING);
}

/** The file with the measure of the first indicator changed, and examples that fit it. */
function measuring(measure: unknown, facts: Readonly<Record<string, unknown>>, more = {}): unknown {
  return monitoring({
    "/indicators/0/measure": measure,
    "/indicators/0/change": undefined,
    "/indicators/0/examples": [
      { facts, points: 0 },
      { facts, points: 3 },
      { facts: {}, points: { min: 0, max: 3 } },
    ],
    "/examples": [],
    ...more,
  });
}

/** An indicator beside the others. */
function indicator(id: string, measure: unknown, more = {}): unknown {
  return {
    ...INCOME_INDICATOR,
    id,
    measure,
    change: undefined,
    examples: [
      { facts: {}, points: 0 },
      { facts: {}, points: 3 },
      { facts: {}, points: { min: 0, max: 3 } },
    ],
    ...more,
  };
}

/** A fact that the file declares of its own. */
const OWN_FACT = {
  name: "kube.hasShop",
  label: { id: "ada toko", en: "has a shop" },
  type: { kind: "boolean" },
  headers: ["Ada Toko"],
};
const COUNTING_FACT = { ...OWN_FACT, name: "kube.shopCount", type: { kind: "integer", min: 0 } };

/** An item that reads the declared fact. */
function item(name: string, passes: unknown, [pass, fail]: readonly unknown[] = [true, false]): unknown {
  return {
    id: "toko",
    label: { id: "toko", en: "shop" },
    citations: CITATIONS,
    passes,
    examples: [
      { facts: { [name]: pass }, outcome: "pass" },
      { facts: { [name]: fail }, outcome: "fail" },
      { facts: {}, outcome: "unknown", missing: [name] },
    ],
  };
}

const USING_OWN_FACT = { "/stages/0/items/1": item("kube.hasShop", { var: "kube.hasShop" }) };
const USING_COUNTING_FACT = {
  "/stages/0/items/1": item("kube.shopCount", { ">": [{ var: "kube.shopCount" }, 0] }, [1, 0]),
};

export const FAULTY_MONITORING_FILES: readonly FaultyFile[] = [
  {
    sentence: "a weight of an indicator that the file gives anew",
    file: onDefault({
      "/extends/replaces": [`indicators/${DEFAULT_INDICATOR.id}`],
      "/extends/weights": weighing(9),
      "/indicators": [DEFAULT_INDICATOR],
    }),
    finding: {
      code: "extends/weight-given",
      path: `/extends/weights/${DEFAULT_INDICATOR.id}`,
      message: `the weight of \`${DEFAULT_INDICATOR.id}\` stands in \`extends.weights\`, but this file gives the whole indicator`,
      hint: "write it as `scoring.weight` of that indicator",
    },
  },
  {
    sentence: "a weight that the base has already",
    file: onDefault({ "/extends/weights": weighing(DEFAULT_INDICATOR.scoring.weight) }),
    finding: {
      code: "extends/same-weight",
      path: `/extends/weights/${DEFAULT_INDICATOR.id}`,
      message: `the weight of \`${DEFAULT_INDICATOR.id}\` is \`${DEFAULT_INDICATOR.scoring.weight}\` in the base already`,
      hint: "remove it, or write another one",
    },
  },
  {
    sentence: "nothing that is measured or decided",
    file: monitoring({
      ...{ "/params": {}, "/questions": [], "/aspects": [], "/indicators": [] },
      ...{ "/stages": [], "/classes": [], "/examples": [] },
    }),
    finding: {
      code: "ruleset/no-indicators",
      path: "/indicators",
      message: "there is not one indicator, stage or class",
    },
  },
  {
    sentence: "a base of the other kind",
    file: monitoring({ "/extends": { ruleset: "permensos-25-2015@1.0.0" } }),
    finding: {
      code: "extends/other-kind",
      path: "/extends/ruleset",
      message: "the base `permensos-25-2015@1.0.0` is about membership, unlike this file",
    },
  },
  {
    sentence: "two items of one stage with one id",
    file: monitoring({
      "/stages/0/items/1": {
        ...(item("kube.hasTraining", { var: "kube.hasTraining" }) as object),
        id: "pendamping",
      },
    }),
    finding: {
      code: "ruleset/duplicate-id",
      path: "/stages/0/items/1/id",
      message: "the id `pendamping` is used more than once",
    },
  },
  {
    sentence: "a fact about a person",
    file: monitoring({
      "/facts": [{ ...OWN_FACT, name: "member.hasShop" }],
      "/stages/0/items/1": item("kube.hasTraining", { var: "kube.hasTraining" }),
      "/indicators/2": indicator(
        "toko",
        { if: [{ var: "member.hasShop" }, 1, 0] },
        {
          citations: CITATIONS,
          examples: [
            { facts: { "member.hasShop": false }, points: 0 },
            { facts: { "member.hasShop": true }, points: 3 },
            { facts: {}, points: { min: 0, max: 3 } },
          ],
        },
      ),
    }),
    finding: {
      code: "fact/not-of-a-group",
      path: "/facts/0/name",
      message:
        "the fact `member.hasShop` is not about a group (`kube.`), and monitoring records are about groups alone",
    },
  },
  {
    sentence: "a fact that counts members",
    file: monitoring({
      "/facts": [{ ...COUNTING_FACT, headers: undefined, counts: { var: "kube.hasTraining" } }],
      ...USING_COUNTING_FACT,
    }),
    finding: {
      code: "fact/nothing-to-count",
      path: "/facts/0/counts",
      message: "`counts` has no place here: monitoring records hold no members to count",
      hint: "give `headers`, the column that holds the number",
    },
  },
  {
    sentence: "a fact of its own that comes from nowhere",
    file: monitoring({ "/facts": [{ ...OWN_FACT, headers: [] }], ...USING_OWN_FACT }),
    finding: {
      code: "fact/no-origin",
      path: "/facts/0",
      message: "there are no `headers`, no `counts` and no `share`, so the fact can never be known",
    },
  },
  {
    sentence: "a fact of its own with a header of monitoring lists",
    file: monitoring({ "/facts": [{ ...OWN_FACT, headers: ["Ada Toko", "omset"] }], ...USING_OWN_FACT }),
    finding: {
      code: "fact/header-taken",
      path: "/facts/0/headers/1",
      message: "the header `omset` is taken by another fact",
    },
  },
  {
    sentence: "a fact of its own by the name of one of monitoring",
    file: monitoring({ "/facts": [{ ...OWN_FACT, name: "kube.hasPendamping" }] }),
    finding: {
      code: "fact/duplicate",
      path: "/facts/0/name",
      message: "the fact `kube.hasPendamping` exists already",
    },
  },
  ...[
    ["an aspect without a citation", "/aspects/0"],
    ["an indicator without a citation", "/indicators/1"],
    ["weight and bands that are not a default without a citation", "/indicators/0/scoring"],
    ["a stage without a citation", "/stages/1"],
    ["an item without a citation", "/stages/1/items/0"],
    ["a status without a citation", "/classes/1"],
  ].map(([sentence = "", path = ""]) => ({
    sentence,
    file: monitoring({ [`${path}/citations`]: [] }),
    finding: {
      code: "citation/missing",
      path,
      message: "no source is cited",
      hint: "add `citations` naming one of `sources`",
    } as const,
  })),
  {
    sentence: "a question that no status asks",
    file: monitoring({ "/questions/1": { ...SMALL_MONITORING.questions[0], id: "wilayah" } }),
    finding: {
      code: "question/unused",
      path: "/questions/1",
      message: "no rule asks the question `wilayah`",
    },
  },
  {
    sentence: "a parameter that nothing reads",
    file: monitoring({ "/params/most": SMALL_MONITORING.params.least }),
    finding: { code: "param/unused", path: "/params/most", message: "no rule uses the parameter `most`" },
  },
  {
    sentence: "a misspelt fact in a measure",
    file: monitoring({ "/indicators/0/measure/-/0/var": "kube.memberIncom" }),
    finding: {
      code: "logic/unknown-fact",
      path: "/indicators/0/measure/-/0/var",
      message: "unknown fact `kube.memberIncom`",
      hint: "did you mean `kube.memberIncome`?",
    },
  },
  {
    sentence: "a fact of membership",
    file: monitoring({ "/stages/0/items/0/passes": { var: "member.isWilling" } }),
    finding: {
      code: "logic/unknown-fact",
      path: "/stages/0/items/0/passes/var",
      message: "unknown fact `member.isWilling`",
    },
  },
  {
    sentence: "a measure that is true or false",
    file: monitoring({ "/indicators/0/measure": { ">": [INCOME, 0] } }),
    finding: {
      code: "logic/wrong-type",
      path: "/indicators/0/measure",
      message: "expected `number`, received `boolean`",
    },
  },
  {
    sentence: "the total score in an item",
    file: monitoring({ "/stages/0/items/0/passes": { ">": [{ var: "score.total" }, 1] } }),
    finding: {
      code: "logic/unknown-fact",
      path: "/stages/0/items/0/passes/>/0/var",
      message: "unknown fact `score.total`",
    },
  },
  {
    sentence: "an indicator that measures nothing",
    file: measuring(1, {}),
    finding: {
      code: "criterion/constant",
      path: "/indicators/0",
      message: "uses no fact at all, so its outcome is always the same",
    },
  },
  {
    sentence: "an item that asks nothing",
    file: monitoring({
      "/stages/0/items/1": {
        ...(item("kube.hasShop", { and: [true] }) as object),
        examples: [
          { facts: {}, outcome: "pass" },
          { facts: {}, outcome: "fail" },
          { facts: {}, outcome: "unknown" },
        ],
      },
    }),
    finding: {
      code: "criterion/constant",
      path: "/stages/0/items/1",
      message: "uses no fact at all, so its outcome is always the same",
    },
  },
  {
    sentence: "a measure that compares more than can be gone through",
    file: measuring(
      {
        if: [
          {
            or: [
              { in: [SALES, Array.from({ length: 40 }, (_, index) => 2 * index + 2)] },
              { in: [COSTS, Array.from({ length: 40 }, (_, index) => 2 * index + 2)] },
            ],
          },
          1,
          0,
        ],
      },
      { "kube.turnover": 1 },
    ),
    finding: {
      code: "criterion/too-many-cells",
      path: "/indicators/0/measure",
      message: `its decision table has \`${82 * 82}\` cells, at most \`4096\``,
      hint: "split it into several parts, or compare fewer facts and values",
    },
  },
  {
    sentence: "measures that together compare more than can be gone through",
    file: monitoring({
      "/indicators": [
        ...SMALL_MONITORING.indicators,
        ...["a", "b"].map((id) =>
          indicator(id, {
            if: [
              {
                or: ["hasTraining", "hasOfficers", "hasUepAid", "hasNameBoard", "hasStarted"].map((name) => ({
                  var: `kube.${name}`,
                })),
              },
              1,
              { if: [{ in: [SALES, id === "a" ? [2, 4, 6, 8] : [10, 12, 14, 16]] }, 1, 0] },
            ],
          }),
        ),
      ],
      "/examples": [],
    }),
    finding: {
      code: "criterion/too-many-cells",
      path: "/indicators",
      message: `its decision table has \`${3 ** 5 * 18}\` cells, at most \`4096\``,
      hint: "split it into several parts, or compare fewer facts and values",
    },
  },
  {
    sentence: "statuses that together compare more than can be gone through",
    file: monitoring({
      "/classes/1/passes": {
        or: [
          { "<": [{ var: "score.total" }, { var: "params.good" }] },
          ...["hasTraining", "hasOfficers", "hasUepAid", "hasNameBoard", "hasStarted"].map((name) => ({
            var: `kube.${name}`,
          })),
        ],
      },
      "/classes/0/passes": {
        or: [
          { ">=": [{ var: "score.total" }, { var: "params.good" }] },
          { in: [{ var: "kube.trend" }, ["tetap", "naik"].slice(0, 1)] },
        ],
      },
      "/examples": [],
    }),
    finding: {
      code: "criterion/too-many-cells",
      path: "/classes",
      message: `its decision table has \`${3 ** 5 * 3 * 3 * 3}\` cells, at most \`4096\``,
      hint: "split it into several parts, or compare fewer facts and values",
    },
  },
  {
    sentence: "an indicator of an aspect that is not there",
    file: monitoring({ "/indicators/2": indicator("laba", { "-": [SALES, COSTS] }, { aspect: "ekonomy" }) }),
    finding: {
      code: "aspect/unknown",
      path: "/indicators/2/aspect",
      message: "the aspect `ekonomy` is not in `aspects`",
      hint: "did you mean `ekonomi`?",
    },
  },
  {
    sentence: "an aspect without an indicator",
    file: monitoring({ "/aspects/2": { ...SMALL_MONITORING.aspects[0], id: "sosial" } }),
    finding: {
      code: "aspect/unused",
      path: "/aspects/2",
      message: "no indicator belongs to the aspect `sosial`",
    },
  },
  {
    sentence: "a divisor that may be zero",
    file: measuring({ "/": [SALES, COSTS] }, { "kube.turnover": 1 }),
    finding: {
      code: "measure/divides-by-zero",
      path: "/indicators/0/measure/~1/1",
      message: "the divisor may be zero, and JsonLogic engines disagree about the result",
      hint: 'divide by a fact that is 1 at least, or by `{"max": [divisor, 1]}`',
    },
  },
  {
    sentence: "a change that may be divided by zero",
    file: monitoring({ "/indicators/0/change": { "/": [INCOME, BASELINE] } }),
    finding: {
      code: "measure/divides-by-zero",
      path: "/indicators/0/change/~1/1",
      message: "the divisor may be zero, and JsonLogic engines disagree about the result",
      hint: 'divide by a fact that is 1 at least, or by `{"max": [divisor, 1]}`',
    },
  },
  {
    sentence: "a measure larger than numbers go",
    file: measuring({ "/": [SALES, 1e-300] }, { "kube.turnover": 1 }),
    finding: {
      code: "measure/too-large",
      path: "/indicators/0/measure/~1",
      message: "the result may be larger than any number that engines know",
    },
  },
  {
    sentence: "a measure that both rises and falls with a fact",
    file: measuring(
      { "/": [{ "-": [SALES, { var: "kube.memberCount" }] }, { var: "kube.memberCount" }] },
      { "kube.turnover": 1 },
    ),
    finding: {
      code: "measure/not-monotone",
      path: "/indicators/0/measure",
      message:
        "the measure does not always rise or always fall with `kube.memberCount`, so the score of incomplete data would not be exact",
      hint: "write each fact once: `now / before`, not `(now - before) / before`",
    },
  },
  {
    sentence: "a measure that compares a fact and calculates with it",
    file: measuring({ if: [{ ">": [SALES, 5] }, SALES, 0] }, { "kube.turnover": 1 }),
    finding: {
      code: "measure/compared-and-calculated",
      path: "/indicators/0/measure",
      message: "measures both compare `kube.turnover` and calculate with it; do one of them",
    },
  },
  {
    sentence: "a fact that one measure compares and another calculates with",
    file: monitoring({
      "/indicators/2": indicator("tinggi", { if: [{ ">": [INCOME, 5] }, 1, 0] }),
    }),
    finding: {
      code: "measure/compared-and-calculated",
      path: "/indicators",
      message: "measures both compare `kube.memberIncome` and calculate with it; do one of them",
    },
  },
  {
    sentence: "two facts that each raise one indicator and lower another",
    file: monitoring({
      "/indicators/2": indicator("turun", { "-": [BASELINE, INCOME] }),
    }),
    finding: {
      code: "measure/opposed-facts",
      path: "/indicators",
      message:
        "more than one fact raises one indicator and lowers another: `kube.memberIncome`, `kube.baselineMemberIncome`",
      hint: "one fact may; measure the others against constants",
    },
  },
  {
    sentence: "a first band with a start",
    file: monitoring({ "/indicators/0/scoring/bands/0/from": 0 }),
    finding: {
      code: "band/first-with-start",
      path: "/indicators/0/scoring/bands/0/from",
      message: "the first band may have no `from`: it holds all below the second",
    },
  },
  {
    sentence: "a later band without a start",
    file: monitoring({ "/indicators/1/scoring/bands/1/from": undefined }),
    finding: {
      code: "band/without-start",
      path: "/indicators/1/scoring/bands/1",
      message: "every band but the first needs a `from`",
    },
  },
  {
    sentence: "two bands with one start",
    file: monitoring({ "/indicators/1/scoring/bands/2/from": 1 }),
    finding: {
      code: "band/not-rising",
      path: "/indicators/1/scoring/bands/2/from",
      message: "`from` is not greater than that of the band before",
    },
  },
  {
    sentence: "points that fall the better the value is",
    file: monitoring({ "/indicators/0/direction": "lower-is-better" }),
    finding: {
      code: "band/against-direction",
      path: "/indicators/0/scoring/bands/1/points",
      message: "the points go against the direction `lower-is-better`: an improvement would lower the score",
    },
  },
  {
    sentence: "two items that read one fact",
    file: monitoring({
      "/stages/1/items/1": item("kube.hasPendamping", { "!": { var: "kube.hasPendamping" } }),
    }),
    finding: {
      code: "stage/shared-fact",
      path: "/stages/1/items/1",
      message:
        "the item `pendamping` reads `kube.hasPendamping` already, so the stage of incomplete data would not be exact",
      hint: "make one item of the two",
    },
  },
  {
    sentence: "a case without a status",
    file: monitoring({ "/params/good/value": 5, "/classes/1/passes/<": [{ var: "score.total" }, 4] }),
    finding: {
      code: "class/gap",
      path: "/classes",
      message: "there is no class for this case: score.total = 4, kube.status = aktif",
    },
  },
  {
    sentence: "a record with a stage that is not there",
    file: monitoring({ "/examples/0/stage": "mandiri" }),
    finding: {
      code: "example/unknown-part",
      path: "/examples/0/stage",
      message: "this file has no stage or class `mandiri`",
    },
  },
  {
    sentence: "a record with a misspelt status",
    file: monitoring({ "/examples/0/status": "bajk" }),
    finding: {
      code: "example/unknown-part",
      path: "/examples/0/status",
      message: "this file has no stage or class `bajk`",
      hint: "did you mean `baik`?",
    },
  },
  {
    sentence: "an example of an indicator with a fact of another",
    file: monitoring({ "/indicators/1/examples/0/facts/kube.memberIncome": 1 }),
    finding: {
      code: "example/unknown-fact",
      path: "/indicators/1/examples/0/facts/kube.memberIncome",
      message: "the fact `kube.memberIncome` is not used here",
    },
  },
  {
    sentence: "a record that states the score as a fact",
    file: monitoring({ "/examples/0/facts/score.total": 5 }),
    finding: {
      code: "example/unknown-fact",
      path: "/examples/0/facts/score.total",
      message: "the fact `score.total` is not used here",
    },
  },
  {
    sentence: "a record with a number the fact cannot have",
    file: monitoring({ "/examples/0/facts/kube.memberCount": 0 }),
    finding: {
      code: "example/wrong-value",
      path: "/examples/0/facts/kube.memberCount",
      message: "the value of `kube.memberCount` should be `1`, `2`, …, `1000`",
    },
  },
  {
    sentence: "a band that no example shows",
    file: monitoring({ "/indicators/1/examples/1": SMALL_MONITORING.indicators[1].examples[0] }),
    finding: {
      code: "example/missing-points",
      path: "/indicators/1/examples",
      message: "no example with the points `1`",
      hint: "each indicator needs an example of the points of each band, and one with a fact missing; `aturan-kube rules examples` makes them",
    },
  },
  {
    sentence: "an indicator with no fact missing in any example",
    file: monitoring({ "/indicators/1/examples": SMALL_MONITORING.indicators[1].examples.slice(0, 3) }),
    finding: {
      code: "example/missing-points",
      path: "/indicators/1/examples",
      message: "no example with the points `min–max`",
      hint: "each indicator needs an example of the points of each band, and one with a fact missing; `aturan-kube rules examples` makes them",
    },
  },
  {
    sentence: "an item without an example that fails",
    file: monitoring({ "/stages/0/items/0/examples/1": SMALL_MONITORING.stages[0].items[0].examples[0] }),
    finding: {
      code: "example/missing-kind",
      path: "/stages/0/items/0/examples",
      message: "no example of `fail`",
      hint: "each condition needs an example that passes, one that fails, one with a fact missing, and one for each open question; `aturan-kube rules examples` makes them",
    },
  },
];
