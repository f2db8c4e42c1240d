import { type FindingCode, lintRuleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { FINDING_CODES } from "../../src/finding-catalogue.ts";
import { MAX_RULESET_LENGTH } from "../../src/ruleset/read-json.ts";
import { type FaultyFile, testFaultyFiles } from "./faulty-file.ts";
import { FAULTY_MONITORING_FILES } from "./faulty-monitoring.ts";
import { halfWomen } from "./half-women.ts";
import { changed, SMALL_RULESET } from "./small-ruleset.ts";

/** A fact that a file may declare of its own, and the criterion that reads it. */
const OWN_FACT = {
  name: "member.landArea",
  label: { id: "luas lahan", en: "land" },
  type: { kind: "integer", min: 0 },
  headers: ["Luas Lahan"],
};
const USING_OWN_FACT = {
  "/criteria/1/scope": "member",
  "/criteria/1/passes": { ">=": [{ var: "member.landArea" }, 5] },
  "/criteria/1/messages": { pass: { id: "cukup", en: "enough" }, fail: { id: "kurang", en: "too little" } },
  "/criteria/1/examples": [
    { facts: { "member.landArea": 5 }, outcome: "pass" },
    { facts: { "member.landArea": 4 }, outcome: "fail" },
    { facts: {}, outcome: "unknown", missing: ["member.landArea"] },
  ],
};

/** A number of a group that is counted from its members, and the criterion that reads it. */
const COUNT = {
  name: "kube.adultCount",
  label: { id: "orang dewasa", en: "adults" },
  type: { kind: "integer", min: 0 },
};
const USING_COUNT = {
  "/criteria/1/passes": { ">=": [{ var: "kube.adultCount" }, 5] },
  "/criteria/1/messages": { pass: { id: "cukup", en: "enough" }, fail: { id: "kurang", en: "too few" } },
  "/criteria/1/examples": [
    { facts: { "kube.adultCount": 5 }, outcome: "pass" },
    { facts: { "kube.adultCount": 4 }, outcome: "fail" },
    { facts: {}, outcome: "unknown", missing: ["kube.adultCount"] },
  ],
};

const AGE = { var: "member.age" };
const PASSES = "/criteria/0/passes";

/** Ages from 2 to 100 that are even: each of them and each number between two of them is a class. */
const EVEN_AGES = Array.from({ length: 50 }, (_, index) => 2 * index + 2);

/** What only several files together can have; see read-collection.test.ts and read-rules.test.ts. */
const OF_COLLECTIONS: readonly FindingCode[] = [
  "ruleset/lock-file",
  "ruleset/same-name",
  "ruleset/shipped-name",
  "extends/unsound-base",
  // See answers.test.ts: no shipped base has answers.
  "answers/answered-already",
  // See review-ruleset.test.ts: a review finds them in files that are sound.
  ...FINDING_CODES.filter((code) => code.startsWith("review/")),
];

const ANSWER = { passes: true, citations: SMALL_RULESET.criteria[0].citations };

/** Files with one fault each. */
const FAULTY_FILES: readonly FaultyFile[] = [
  {
    sentence: "a text that is no JSON",
    file: "aturan",
    finding: {
      code: "ruleset/not-json",
      path: "",
      message:
        "not JSON: line 1, column 1: a word without quotation marks: only `true`, `false` and `null` (lower case) may stand so",
    },
  },
  {
    sentence: "a text longer than any rule file",
    file: " ".repeat(MAX_RULESET_LENGTH + 1),
    finding: {
      code: "ruleset/too-large",
      path: "",
      message: "the rule file is larger than `1000000` characters",
    },
  },
  {
    sentence: "a version that is no version",
    file: changed({ "/version": "1.0" }),
    finding: {
      code: "ruleset/shape",
      path: "/version",
      message: "wrong shape: `version` is `1.0`, not written like `1.0.0`",
      hint: "write `1.0.0`",
    },
  },
  {
    sentence: "a missing property",
    file: changed({ "/title/id": undefined }),
    finding: {
      code: "ruleset/shape",
      path: "/title/id",
      message: "wrong shape: `title.id` is missing",
      hint: 'add `"id": "…"`',
    },
  },
  {
    sentence: "a value of null, which is no rule file",
    file: null,
    finding: {
      code: "ruleset/not-a-ruleset",
      path: "",
      message: "no rule file: it has no `format`, `kind`, `issuer` or `criteria`",
      hint: "move the file out of the folder of rules, or name the rule files alone",
    },
  },
  {
    sentence: "a key that stands twice in one object, which JSON.parse passes over",
    file: JSON.stringify(SMALL_RULESET, null, 1).replace('"version":', '"version": "0.9.0",\n "version":'),
    finding: {
      code: "ruleset/duplicate-key",
      path: "/version",
      message:
        "line 6, column 2: the key `version` stands in the same object already; JSON engines silently use only one of the two",
      hint: "keep the one `version` that is right",
    },
  },
  {
    sentence: "a number that loses digits",
    file: JSON.stringify(changed({ "/params/minAge/value": 1234.5 })).replace("1234.5", "9007199254740993"),
    finding: {
      code: "ruleset/inexact-number",
      path: "/params/minAge/value",
      message: "line 1, column 568: the number loses digits: JSON engines read it as `9007199254740992`",
      hint: "use a number below `9007199254740992` with 15 digits at most",
    },
  },
  {
    sentence: "a decimal comma in a comparison, which makes two constants of one",
    file: changed({
      [PASSES]: { and: [{ ">=": [AGE, { var: "params.minAge" }] }, { "<=": [AGE, 65, 5] }] },
    }),
    finding: {
      code: "logic/two-constants",
      path: "/criteria/0/passes/and/1/<=/2",
      message: "two constants are compared or calculated with each other: `65` and `5`",
      hint: "did you mean `65.5`? Decimals are written with a point",
    },
  },
  {
    sentence: "a property that the format does not have",
    file: changed({ "/criteria/0/exampels": [] }),
    finding: {
      code: "ruleset/unknown-key",
      path: "/criteria/0/exampels",
      message: "unknown key `exampels`",
      hint: "did you mean `examples`?",
    },
  },
  {
    sentence: "a property that is near to none of the format",
    file: changed({ "/keterangan": "…" }),
    finding: { code: "ruleset/unknown-key", path: "/keterangan", message: "unknown key `keterangan`" },
  },
  {
    sentence: "no criterion at all",
    file: changed({ "/criteria": [], "/params": {}, "/questions": [] }),
    finding: { code: "ruleset/no-criteria", path: "/criteria", message: "there is not one criterion" },
  },
  {
    sentence: "a base that is not there",
    file: changed({ "/extends": { ruleset: "permensos-25-2015@1.0.9" } }),
    finding: {
      code: "extends/unknown-ruleset",
      path: "/extends/ruleset",
      message: "there is no base ruleset `permensos-25-2015@1.0.9`",
      hint: "did you mean `permensos-25-2015@1.1.0`?",
    },
  },
  {
    sentence: "a base that is like none there is",
    file: changed({ "/extends": { ruleset: "zzz@1.0.0" } }),
    finding: {
      code: "extends/unknown-ruleset",
      path: "/extends/ruleset",
      message: "there is no base ruleset `zzz@1.0.0`",
      hint: "name the id and version of a ruleset there is: `aturan-kube rules list`",
    },
  },
  {
    sentence: "itself for a base",
    file: changed({ "/extends": { ruleset: "dinsos-contoh@1.0.0" } }),
    finding: {
      code: "extends/cycle",
      path: "/extends/ruleset",
      message: "the rulesets extend each other in a circle: `dinsos-contoh@1.0.0` → `dinsos-contoh@1.0.0`",
    },
  },
  {
    sentence: "a part dropped that the base does not have",
    file: changed({
      "/extends": { ruleset: "permensos-25-2015@1.0.0", drops: ["criteria/ten-houshold"] },
      "/params/minAge": undefined,
      "/criteria/0/passes/>=/1": 18,
      "/criteria/0/messages/fail": { id: "muda", en: "young" },
    }),
    finding: {
      code: "extends/unknown-part",
      path: "/extends/drops/0",
      message: "the base has no `criteria/ten-houshold`",
      hint: "did you mean `criteria/ten-households`?",
    },
  },
  {
    sentence: "a part said to be replaced and not given",
    file: changed({
      "/extends": { ruleset: "permensos-25-2015@1.0.0", replaces: ["params/minAge", "params/maxAge"] },
    }),
    finding: {
      code: "extends/not-given",
      path: "/extends/replaces/1",
      message: "`params/maxAge` is said to be replaced, but this file does not give it",
    },
  },
  {
    sentence: "a parameter that is in the base already",
    file: changed({ "/extends": { ruleset: "permensos-25-2015@1.0.0" } }),
    finding: {
      code: "extends/shadowing",
      path: "/params/minAge",
      message: "`params/minAge` is in the base already",
      hint: "name `params/minAge` in `replaces`, or give it another id",
    },
  },
  {
    sentence: "an answer to a question of no base",
    file: changed({ "/answers": { "widowed-divorced": ANSWER } }),
    finding: {
      code: "answers/without-base",
      path: "/answers/widowed-divorced",
      message: "the question `widowed-divorced` is answered, but this file extends no ruleset",
      hint: "name the base in `extends`, or write the answer into the criterion itself",
    },
  },
  {
    sentence: "an answer to a question that the base does not ask",
    file: changed({
      "/extends": { ruleset: "permensos-25-2015@1.0.0", replaces: ["params/minAge"] },
      "/answers": { "widowed-divorce": ANSWER },
    }),
    finding: {
      code: "answers/not-asked",
      path: "/answers/widowed-divorce",
      message: "the question `widowed-divorce` is answered, but the base does not ask it",
      hint: "did you mean `widowed-divorced`?",
    },
  },
  {
    sentence: "nothing left to check by hand, without a reason",
    file: changed({ "/notChecked": [] }),
    finding: {
      code: "not-checked/empty",
      path: "/notChecked",
      message: "`notChecked` is empty, and `allChecked` does not say why",
      hint: "write what the instrument asks and no list tells, or the reason in `allChecked`",
    },
  },
  {
    sentence: "nothing left to check by hand, and something that is",
    file: changed({
      "/notChecked": [
        {
          id: "berkelakuan-baik",
          text: { id: "berkelakuan baik", en: "of good repute" },
          why: { id: "tidak ada kolomnya", en: "no column has it" },
          how: { id: "tanyakan", en: "ask" },
          citations: SMALL_RULESET.criteria[0].citations,
        },
      ],
      "/allChecked": { id: "semua ada di daftar", en: "a list has all of it" },
    }),
    finding: {
      code: "not-checked/contradiction",
      path: "/allChecked",
      message: "`allChecked` says that nothing is left to check, but `notChecked` names something",
      hint: "remove one of them",
    },
  },
  {
    sentence: "a fact of its own by the name of one there is",
    file: changed({ "/facts": [{ ...OWN_FACT, name: "member.age" }] }),
    finding: {
      code: "fact/duplicate",
      path: "/facts/0/name",
      message: "the fact `member.age` exists already",
    },
  },
  {
    sentence: "a fact of its own with the header of another",
    file: changed({
      "/facts": [{ ...OWN_FACT, headers: ["Luas Lahan", "tanggal_lahir"] }],
      ...USING_OWN_FACT,
    }),
    finding: {
      code: "fact/header-taken",
      path: "/facts/0/headers/1",
      message: "the header `tanggal_lahir` is taken by another fact",
    },
  },
  {
    sentence: "a fact of its own that comes from nowhere",
    file: changed({ "/facts": [{ ...OWN_FACT, headers: undefined }], ...USING_OWN_FACT }),
    finding: {
      code: "fact/no-origin",
      path: "/facts/0",
      message: "there are no `headers`, no `counts` and no `share`, so the fact can never be known",
    },
  },
  {
    sentence: "a fact of a person that counts members",
    file: changed({
      "/facts": [{ ...OWN_FACT, counts: { ">": [{ var: "member.age" }, 17] } }],
      ...USING_OWN_FACT,
    }),
    finding: {
      code: "fact/cannot-count",
      path: "/facts/0",
      message:
        "`counts` is for a group's (`kube.`) fact of the kind `integer` alone, without `headers` and without `share`",
      hint: 'give `"type": {"kind": "integer", "min": 0}` and a name that begins with `kube.`',
    },
  },
  {
    sentence: "a share that a column supplies too",
    file: halfWomen({ fact: { headers: ["Bagian perempuan"] } }),
    finding: {
      code: "fact/cannot-count",
      path: "/facts/0",
      message:
        "`share` is for a group's (`kube.`) fact of the kind `share` alone, without `headers` and without `counts`",
      hint: 'give `"type": {"kind": "share"}` and a name that begins with `kube.`',
    },
  },
  {
    sentence: "a share without its condition",
    file: halfWomen({ fact: { share: undefined } }),
    finding: {
      code: "fact/no-share",
      path: "/facts/0",
      message: "a fact of the kind `share` has no `share`, the condition on members whose part is counted",
      hint: 'add for example `"share": {"===": [{"var": "member.sex"}, "perempuan"]}`',
    },
  },
  {
    sentence: "a percentage for a share",
    file: halfWomen({ least: 50 }),
    finding: {
      code: "logic/not-a-share",
      path: "/criteria/0/passes/>=",
      message: "`kube.womenShare` is a part of the members, from `0` to `1`; received `50`",
      hint: "50% is written `0.5`",
    },
  },
  {
    sentence: "a limit of a share with more digits than engines keep",
    file: halfWomen({ least: 1 / 3 }),
    finding: {
      code: "logic/share-digits",
      path: "/criteria/0/passes/>=",
      message: "the limit of a share `0.3333333333333333` has more than `6` digits after the point",
      hint: "write one third as `0.333333` and two thirds as `0.666666`, rounded down, with `>=`",
    },
  },
  {
    sentence: "a fact that counts by a misspelt fact",
    file: changed({
      "/facts": [{ ...COUNT, counts: { ">": [{ var: "member.agee" }, 17] } }],
      ...USING_COUNT,
    }),
    finding: {
      code: "logic/unknown-fact",
      path: "/facts/0/counts/>/0/var",
      message: "unknown fact `member.agee`",
      hint: "did you mean `member.age`?",
    },
  },
  {
    sentence: "a fact that counts by more cases than a table may have",
    file: changed({
      "/facts": [
        {
          ...COUNT,
          counts: {
            or: [
              { in: [AGE, EVEN_AGES] },
              { in: [{ var: "member.register" }, ["none", "bdt", "dtpfmotm", "dtks"]] },
              {
                in: [
                  { var: "member.maritalStatus" },
                  ["kawin", "kawin-tercatat", "cerai-hidup", "cerai-mati"],
                ],
              },
              { var: "member.isWilling" },
            ],
          },
        },
      ],
      ...USING_COUNT,
    }),
    finding: {
      code: "criterion/too-many-cells",
      path: "/facts/0/counts",
      message: `its decision table has \`${102 * 6 * 6 * 3}\` cells, at most \`4096\``,
      hint: "split it into several parts, or compare fewer facts and values",
    },
  },
  {
    sentence: "a fact of its own that nothing reads",
    file: changed({ "/facts": [OWN_FACT] }),
    finding: {
      code: "fact/unused",
      path: "/facts/0",
      message: "no rule uses the fact `member.landArea`",
    },
  },
  {
    sentence: "two sources of one id",
    file: changed({ "/sources/1": SMALL_RULESET.sources[0] }),
    finding: {
      code: "ruleset/duplicate-id",
      path: "/sources/1/id",
      message: "the id `surat` is used more than once",
    },
  },
  {
    sentence: "two criteria of one id",
    file: changed({ "/criteria/1/id": "umur" }),
    finding: {
      code: "ruleset/duplicate-id",
      path: "/criteria/1/id",
      message: "the id `umur` is used more than once",
    },
  },
  ...[
    ["a criterion without a citation", "/criteria/1"],
    ["a parameter without a citation", "/params/minAge"],
    ["a day of coming into force without a citation", "/inForce"],
  ].map(([sentence = "", path = ""]) => ({
    sentence,
    file: changed({ [`${path}/citations`]: [] }),
    finding: {
      code: "citation/missing",
      path,
      message: "no source is cited",
      hint: "add `citations` naming one of `sources`",
    } as const,
  })),
  ...["/inForce", "/params/minAge", "/criteria/0", "/questions/0", "/interpretations/0"].map((path) => ({
    sentence: `a source that is not there, cited at ${path}`,
    file: changed({ [`${path}/citations/0/source`]: "suratt" }),
    finding: {
      code: "citation/unknown-source",
      path: `${path}/citations/0/source`,
      message: "the source `suratt` is not in `sources`",
      hint: "did you mean `surat`?",
    } as const,
  })),
  {
    sentence: "an open question that is not there",
    file: changed({
      "/criteria/0/open/1": { question: "lanjut-usai", when: { ">": [AGE, 80] } },
      "/criteria/0/examples/4": { facts: { "member.age": 81 }, outcome: "unknown", question: "lanjut-usai" },
    }),
    finding: {
      code: "question/unknown",
      path: "/criteria/0/open/1/question",
      message: "the question `lanjut-usai` is not in `questions`",
      hint: "did you mean `lanjut-usia`?",
    },
  },
  {
    sentence: "an example of a question that is not there",
    file: changed({
      "/criteria/0/examples/4": { facts: { "member.age": 81 }, outcome: "unknown", question: "pensiun" },
    }),
    finding: {
      code: "question/unknown",
      path: "/criteria/0/examples/4/question",
      message: "the question `pensiun` is not in `questions`",
    },
  },
  {
    sentence: "a question that no criterion asks",
    file: changed({ "/questions/1": { ...SMALL_RULESET.questions[0], id: "wilayah" } }),
    finding: {
      code: "question/unused",
      path: "/questions/1",
      message: "no rule asks the question `wilayah`",
    },
  },
  {
    sentence: "an interpretation that is not there",
    file: changed({ "/criteria/0/interpretations/0": "umur-ganap" }),
    finding: {
      code: "interpretation/unknown",
      path: "/criteria/0/interpretations/0",
      message: "the interpretation `umur-ganap` is not in `interpretations`",
      hint: "did you mean `umur-genap`?",
    },
  },
  {
    sentence: "a parameter that no logic reads",
    file: changed({ "/params/maxAge": SMALL_RULESET.params.minAge }),
    finding: {
      code: "param/unused",
      path: "/params/maxAge",
      message: "no rule uses the parameter `maxAge`",
    },
  },
  {
    sentence: "a message with a misspelt fact",
    file: changed({ "/criteria/0/messages/pass/en": "aged {member.agee}" }),
    finding: {
      code: "message/unknown-placeholder",
      path: "/criteria/0/messages/pass/en",
      message: "`{member.agee}` is no fact or parameter of this criterion",
      hint: "did you mean `member.age`?",
    },
  },
  {
    sentence: "a message with a fact of another criterion",
    file: changed({ "/criteria/1/messages/fail/id": "{member.hasSkill}" }),
    finding: {
      code: "message/unknown-placeholder",
      path: "/criteria/1/messages/fail/id",
      message: "`{member.hasSkill}` is no fact or parameter of this criterion",
    },
  },
  {
    sentence: "a label with a misspelt parameter",
    file: changed({ "/criteria/0/label/en": "{params.minage} or older" }),
    finding: {
      code: "text/unknown-placeholder",
      path: "/criteria/0/label/en",
      message:
        "`{params.minage}` is no parameter of this ruleset; texts other than `messages` can name parameters alone",
      hint: "did you mean `params.minAge`?",
    },
  },
  {
    sentence: "a label with the bare name of a parameter",
    file: changed({ "/criteria/0/label/id": "{minAge} tahun ke atas" }),
    finding: {
      code: "text/unknown-placeholder",
      path: "/criteria/0/label/id",
      message:
        "`{minAge}` is no parameter of this ruleset; texts other than `messages` can name parameters alone",
      hint: "did you mean `params.minAge`?",
    },
  },
  {
    sentence: "a text in Indonesian alone, which is a warning",
    file: changed({ "/criteria/0/label/en": undefined }),
    finding: {
      code: "text/no-english",
      path: "/criteria/0/label",
      message: "`1` text has no English (`en`); reports in English take the Indonesian one",
      hint: "may stay so in a file of your own; a ruleset for others needs both languages",
      severity: "warning",
    },
  },
  {
    sentence: "an operator outside the subset",
    file: changed({ [PASSES]: { "==": [AGE, 18] } }),
    finding: {
      code: "logic/unknown-operator",
      path: `${PASSES}/==`,
      message: "unknown operator `==`",
      hint: "did you mean `===`?",
    },
  },
  {
    sentence: "an operator outside the subset in an open question",
    file: changed({ "/criteria/0/open/0/when": { missing: ["member.age"] } }),
    finding: {
      code: "logic/unknown-operator",
      path: "/criteria/0/open/0/when/missing",
      message: "unknown operator `missing`",
      hint: "the operators a rule may use are in docs/rule-format.md",
    },
  },
  {
    sentence: "a condition that calculates",
    file: changed({ [PASSES]: { "+": [AGE, 1] } }),
    finding: {
      code: "logic/measure-only",
      path: `${PASSES}/+`,
      message: "the operator `+` may stand in a measure only, not in a condition",
    },
  },
  {
    sentence: "a misspelt fact",
    file: changed({ [`${PASSES}/>=/0/var`]: "member.aeg" }),
    finding: {
      code: "logic/unknown-fact",
      path: `${PASSES}/>=/0/var`,
      message: "unknown fact `member.aeg`",
      hint: "did you mean `member.age`?",
    },
  },
  {
    sentence: "a misspelt parameter",
    file: changed({ [`${PASSES}/>=/1/var`]: "params.minAeg" }),
    finding: {
      code: "logic/unknown-param",
      path: `${PASSES}/>=/1/var`,
      message: "the parameter `minAeg` is not in `params`",
      hint: "did you mean `minAge`?",
    },
  },
  {
    sentence: "a value that a fact cannot have",
    file: changed({ [PASSES]: { in: [{ var: "member.maritalStatus" }, ["kawinn"]] } }),
    finding: {
      code: "logic/unknown-value",
      path: `${PASSES}/in`,
      message: "`kawinn` is no value of `member.maritalStatus`",
      hint: "did you mean `kawin`?",
    },
  },
  {
    sentence: "a fact about the group in a criterion about a person",
    file: changed({ [`${PASSES}/>=/0/var`]: "kube.memberCount" }),
    finding: {
      code: "logic/wrong-scope",
      path: `${PASSES}/>=/0/var`,
      message: "a criterion of scope `member` may not use the fact `kube.memberCount`",
    },
  },
  {
    sentence: "a number compared with a text",
    file: changed({ "/params/minAge/value": "18" }),
    finding: {
      code: "logic/wrong-type",
      path: `${PASSES}/>=/1`,
      message: "expected `number`, received `string`",
    },
  },
  {
    sentence: "a comparison with one side",
    file: changed({ [PASSES]: { ">=": [AGE] } }),
    finding: {
      code: "logic/wrong-arity",
      path: `${PASSES}/>=`,
      message: "`>=` takes 2 arguments, received `1`",
    },
  },
  {
    sentence: "an empty connective",
    file: changed({ [PASSES]: { and: [] } }),
    finding: {
      code: "logic/empty-connective",
      path: `${PASSES}/and`,
      message: "an empty `and`",
      hint: "JsonLogic engines disagree about its meaning; write `true` or `false`",
    },
  },
  {
    sentence: "a search for a part of a word",
    file: changed({ [PASSES]: { in: [{ var: "member.register" }, "bdt"] } }),
    finding: {
      code: "logic/in-on-string",
      path: `${PASSES}/in/1`,
      message: "`in` on a string looks for a part of a word",
      hint: 'give a list: `["a", "b"]`',
    },
  },
  {
    sentence: "two facts compared with each other",
    file: changed({ [PASSES]: { "<": [AGE, AGE] } }),
    finding: {
      code: "logic/compares-two-facts",
      path: `${PASSES}/<`,
      message: "compares two facts, `member.age` and `member.age`",
      hint: "compare each fact with a constant or a parameter",
    },
  },
  {
    sentence: "a comparison of a condition",
    file: changed({ [PASSES]: { "===": [{ ">=": [AGE, 18] }, true] } }),
    finding: {
      code: "logic/not-a-leaf",
      path: `${PASSES}/===/0`,
      message: "`===` compares a fact with constants or parameters only",
    },
  },
  {
    sentence: "an operation of two keys",
    file: changed({ [PASSES]: { ">=": [AGE, 18], "<=": [AGE, 59] } }),
    finding: {
      code: "logic/not-one-key",
      path: PASSES,
      message: "an operation is an object with one key, received `2`",
    },
  },
  {
    sentence: "logic nested a hundred thousand deep",
    file: changed({
      [PASSES]: Array.from({ length: 100_000 }).reduce<unknown>((logic) => ({ "!": logic }), true),
    }),
    finding: {
      code: "logic/too-deep",
      path: `${PASSES}${"/!/0".repeat(32)}`,
      message: "nested deeper than `32`",
    },
  },
  {
    sentence: "a criterion whose table would be too large",
    file: changed({
      [PASSES]: {
        and: [
          { ">=": [AGE, { var: "params.minAge" }] },
          { in: [AGE, EVEN_AGES] },
          { in: [{ var: "member.register" }, ["none", "bdt", "dtpfmotm", "dtks"]] },
          { in: [{ var: "member.maritalStatus" }, ["kawin", "kawin-tercatat", "cerai-hidup", "cerai-mati"]] },
          { var: "member.isWilling" },
        ],
      },
    }),
    finding: {
      code: "criterion/too-many-cells",
      path: "/criteria/0",
      // 101 classes of age, 5 registers, 4 named statuses and the others, yes and no; and missing for each.
      message: `its decision table has \`${102 * 6 * 6 * 3}\` cells, at most \`4096\``,
      hint: "split it into several parts, or compare fewer facts and values",
    },
  },
  {
    sentence: "a criterion that speaks of no fact",
    file: changed({
      "/criteria/1/passes": true,
      "/criteria/1/messages/pass": { id: "selalu", en: "always" },
      "/criteria/1/examples": [
        { facts: {}, outcome: "pass" },
        { facts: {}, outcome: "fail" },
        { facts: {}, outcome: "unknown" },
      ],
    }),
    finding: {
      code: "criterion/constant",
      path: "/criteria/1",
      message: "uses no fact at all, so its outcome is always the same",
    },
  },
  {
    sentence: "an example with a fact the criterion does not use",
    file: changed({ "/criteria/1/examples/0/facts/kube.memberCount": 5 }),
    finding: {
      code: "example/unknown-fact",
      path: "/criteria/1/examples/0/facts/kube.memberCount",
      message: "the fact `kube.memberCount` is not used here",
    },
  },
  {
    sentence: "an example that names a misspelt fact as missing",
    file: changed({ "/criteria/0/examples/3/missing": ["member.agee"] }),
    finding: {
      code: "example/unknown-fact",
      path: "/criteria/0/examples/3/missing/0",
      message: "the fact `member.agee` is not used here",
      hint: "did you mean `member.age`?",
    },
  },
  {
    sentence: "an example with a number the fact cannot have",
    file: changed({ "/criteria/0/examples/0/facts/member.age": -1 }),
    finding: {
      code: "example/wrong-value",
      path: "/criteria/0/examples/0/facts/member.age",
      message: "the value of `member.age` should be `0`, `1`, …",
    },
  },
  {
    sentence: "an example with a range whose ends are turned",
    file: changed({ "/criteria/1/examples/2/facts/kube.householdCount": { min: 5, max: 4 } }),
    finding: {
      code: "example/wrong-value",
      path: "/criteria/1/examples/2/facts/kube.householdCount",
      message: "the value of `kube.householdCount` should be `0`, `1`, …",
    },
  },
  {
    sentence: "an example with a range of a fact about one person",
    file: changed({ "/criteria/0/examples/3/facts/member.age": { min: 17, max: 18 } }),
    finding: {
      code: "example/wrong-value",
      path: "/criteria/0/examples/3/facts/member.age",
      message: "the value of `member.age` should be `0`, `1`, …",
    },
  },
  {
    sentence: "an example with a text where the fact is true or false",
    file: changed({
      [PASSES]: { or: [{ ">=": [AGE, { var: "params.minAge" }] }, { var: "member.isWilling" }] },
      "/criteria/0/examples/0/facts/member.isWilling": "ya",
    }),
    finding: {
      code: "example/wrong-value",
      path: "/criteria/0/examples/0/facts/member.isWilling",
      message: "the value of `member.isWilling` should be `true`, `false`",
    },
  },
  {
    sentence: "an example with a value that a choice does not have",
    file: changed({
      [PASSES]: {
        or: [{ ">=": [AGE, { var: "params.minAge" }] }, { "===": [{ var: "member.sex" }, "perempuan"] }],
      },
      "/criteria/0/examples/0/facts/member.sex": "wanita",
    }),
    finding: {
      code: "example/wrong-value",
      path: "/criteria/0/examples/0/facts/member.sex",
      message: "the value of `member.sex` should be `laki-laki`, `perempuan`",
    },
  },
  {
    sentence: "no example with a fact missing",
    file: changed({ "/criteria/0/examples": SMALL_RULESET.criteria[0].examples.slice(0, 3) }),
    finding: {
      code: "example/missing-kind",
      path: "/criteria/0/examples",
      message: "no example of `missing`",
      hint: "each condition needs an example that passes, one that fails, one with a fact missing, and one for each open question; `aturan-kube rules examples` makes them",
    },
  },
  {
    sentence: "no example of an open question",
    file: changed({ "/criteria/0/examples/2": SMALL_RULESET.criteria[0].examples[0] }),
    finding: {
      code: "example/missing-kind",
      path: "/criteria/0/examples",
      message: "no example of `lanjut-usia`",
      hint: "each condition needs an example that passes, one that fails, one with a fact missing, and one for each open question; `aturan-kube rules examples` makes them",
    },
  },
];

describe("a rule file without fault", () => {
  test("has no finding", () => {
    expect(lintRuleset(SMALL_RULESET)).toEqual([]);
  });

  test("may be given as text, with or without the mark that Windows puts before it", () => {
    const text = JSON.stringify(SMALL_RULESET);
    expect(lintRuleset(text)).toEqual([]);
    expect(lintRuleset(`\uFEFF${text}`)).toEqual([]);
  });

  test("may name the schema it follows", () => {
    expect(lintRuleset(changed({ "/$schema": "../schema/ruleset.schema.json" }))).toEqual([]);
  });

  test("may be as long as the limit", () => {
    expect(lintRuleset(JSON.stringify(SMALL_RULESET).padEnd(MAX_RULESET_LENGTH))).toEqual([]);
  });
});

describe("a rule file with one fault has that one finding, and the same in both languages:", () => {
  testFaultyFiles(FAULTY_FILES);

  test("every code there is is shown", () => {
    const shown = new Set<FindingCode>(
      [...FAULTY_FILES, ...FAULTY_MONITORING_FILES].map(({ finding }) => finding.code),
    );
    expect([...shown, ...OF_COLLECTIONS].sort()).toEqual([...FINDING_CODES].sort());
  });
});

describe("the findings of a rule file with many faults", () => {
  const file = changed({
    "/criteria/0/id": "jumlah-kk",
    "/criteria/0/passes/>=/0/var": "member.umur",
    "/criteria/1/citations": [],
    "/criteria/1/examples": [],
    "/inForce/citations/0/source": "undang-undang",
  });

  test("are all given, in Indonesian unless asked otherwise", () => {
    expect(lintRuleset(file).map(({ code, path, message }) => [code, path, message])).toEqual([
      ["ruleset/duplicate-id", "/criteria/1/id", "id `jumlah-kk` dipakai lebih dari sekali"],
      [
        "citation/unknown-source",
        "/inForce/citations/0/source",
        "sumber `undang-undang` tidak ada di `sources`",
      ],
      ["citation/missing", "/criteria/1", "tidak ada sumber yang disebut"],
      ["logic/unknown-fact", "/criteria/0/passes/>=/0/var", "fakta `member.umur` tidak dikenal"],
      ["example/missing-kind", "/criteria/1/examples", "belum ada contoh `pass`"],
      ["example/missing-kind", "/criteria/1/examples", "belum ada contoh `fail`"],
      ["example/missing-kind", "/criteria/1/examples", "belum ada contoh `missing`"],
    ]);
  });

  test("do not include what refused logic leaves unsure: parameters, messages and examples", () => {
    const misread = changed({ "/criteria/0/passes/>=/1/var": "params.minimum" });
    expect(lintRuleset(misread).map(({ code }) => code)).toEqual(["logic/unknown-param"]);
  });

  test("cannot be changed", () => {
    const findings = lintRuleset(file);
    expect(Object.isFrozen(findings)).toBe(true);
    expect(findings.every(Object.isFrozen)).toBe(true);
  });

  test("are given soon, however many there are", { timeout: 30_000 }, () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => [`kunci${index}`, 1]);
    expect(lintRuleset({ ...SMALL_RULESET, ...Object.fromEntries(keys) })).toHaveLength(keys.length);
  });
});

describe("names that every object has", () => {
  test.each(["constructor", "toString", "__proto__"])("`%s` is an unknown key like any other", (name) => {
    const text = JSON.stringify(SMALL_RULESET).replace("{", `{"${name}":{"x":1},`);
    expect(lintRuleset(text).map(({ code, path }) => [code, path])).toEqual([
      ["ruleset/unknown-key", `/${name}`],
    ]);
  });

  test("a parameter may be named `constructor`, and is read as its own", () => {
    const file = changed({
      "/params": { constructor: SMALL_RULESET.params.minAge },
      "/criteria/0/passes/>=/1/var": "params.constructor",
      "/criteria/0/messages/fail": { id: "{params.constructor}", en: "{params.constructor}" },
    });
    expect(lintRuleset(file)).toEqual([]);
  });
});
