/** Checked lists with whatever texts files may hold, drawn: for the property tests of writers. */
import * as fc from "fast-check";
import type { CriterionDecision, KubeDecision, MemberDecision } from "../../src/decide/decision.ts";
import type { Issue } from "../../src/issue.ts";
import type { Checked, CheckedKube, CheckedMember } from "../../src/list/checked.ts";
import { SET_ASIDE_KINDS } from "../../src/row/set-aside.ts";
import { QUESTION_KINDS } from "../../src/ruleset/head-schema.ts";

/** Text that wants to be a formula, a command, an end of a cell or of a line, or no text at all. */
const NASTY = [
  ...[
    "=1+1",
    "+62",
    "-",
    "@SUM(A1)",
    "＝1",
    "－2",
    " =1",
    "\u00A0=1",
    "\t=1",
    "\r",
    "a\nb",
    '"',
    'a","b',
    ",",
    "",
  ],
  ...[
    "::error::x",
    "##[error]",
    "\u001B[31m",
    "\u202Eabc",
    "\u2028",
    "a–b",
    "Ñandú",
    "🙂",
    "\uD800",
    "\uDC00a",
    "'",
  ],
];

export const nasty: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 4 }).map((parts) => parts.join("")),
  fc.constant("KUBE Mekar Jaya 1"),
);

const ruleset = { id: "aturan", version: "1.0.0", sha256: "0".repeat(64) };
const head = { ruleset, asOf: "2022-02-22", assumptions: {} } as const;
const verdict = fc.constantFrom("eligible", "ineligible", "undetermined");
const line = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const count = fc.nat(12);

const criterion: fc.Arbitrary<CriterionDecision> = fc
  .record(
    {
      id: fc.constantFrom("age", "married", "ten-households"),
      label: fc.record({ id: nasty, en: nasty }),
      outcome: fc.constantFrom("pass", "fail", "unknown"),
      facts: fc.constant({}),
      reason: fc.record({ id: nasty, en: nasty }),
      cause: fc.constantFrom("missing", "open-question"),
      missing: fc.array(fc.constantFrom("member.age", "member.isWilling"), { maxLength: 2 }),
      questions: fc.array(nasty, { maxLength: 2 }),
    },
    { requiredKeys: ["id", "label", "outcome", "facts", "reason"] },
  )
  // Drawn without regard to what belongs together: writers write what is there.
  .map((drawn) => drawn as CriterionDecision);

const criteria = fc.array(criterion, { maxLength: 3 });

const issue: fc.Arbitrary<Issue> = fc.record(
  {
    code: fc.constantFrom("nik/length", "kk/in-two-groups", "choice/unknown"),
    severity: fc.constantFrom("error", "warning"),
    line: fc.option(line),
    column: fc.option(nasty),
    message: nasty,
    hint: nasty,
  },
  { requiredKeys: ["code", "severity", "line", "column", "message"] },
);

const decision: fc.Arbitrary<MemberDecision> = fc.record({
  ...{
    scope: fc.constant("member" as const),
    ruleset: fc.constant(ruleset),
    asOf: fc.constant("2022-02-22"),
  },
  ...{ assumptions: fc.constant({}), verdict, criteria },
  errors: fc.subarray(["nik/length" as const]),
});

/** Members that share a few decisions, as those of a list do. */
const members: fc.Arbitrary<readonly CheckedMember[]> = fc
  .array(decision, { minLength: 1, maxLength: 3 })
  .chain((decisions) =>
    fc.array(
      fc.record({
        ...{ kind: fc.constant("member" as const), file: fc.option(nasty), line, row: line },
        ...{
          name: fc.option(nasty),
          group: fc.option(nasty),
          area: fc.constant(null),
          sex: fc.constant(null),
        },
        nik: fc.option(fc.stringMatching(/^\d{16}$/)),
        decision: fc.constantFrom(...decisions),
        issues: fc.array(issue, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  );

const kube: fc.Arbitrary<KubeDecision> = fc.record({
  ...{ scope: fc.constant("kube" as const), ruleset: fc.constant(ruleset), asOf: fc.constant("2022-02-22") },
  ...{ assumptions: fc.constant({}), verdict, criteria, name: nasty, conflicts: fc.constant([]) },
  members: fc.record({ eligible: count, ineligible: count, undetermined: count }),
  households: fc.record({ min: count, max: count }),
});

const text = fc.record({ id: nasty, en: nasty });

/** The items of a list. */
export const drawnList: fc.Arbitrary<readonly Checked[]> = fc
  .record({
    members,
    kubes: fc.array(kube, { maxLength: 3 }),
    setAside: fc.array(
      fc.record({ file: fc.option(nasty), line, kind: fc.constantFrom(...SET_ASIDE_KINDS) }),
      {
        maxLength: 3,
      },
    ),
    issues: fc.array(
      fc.tuple(fc.option(nasty), issue).map(([file, each]) => ({ ...each, file })),
      { maxLength: 3 },
    ),
    lacking: fc.subarray(["member.age", "member.isWilling"]),
    questions: fc.array(
      fc.record(
        { id: fc.constant("janda"), kind: fc.constantFrom(...QUESTION_KINDS), text, known: text },
        { requiredKeys: ["id", "text", "known"] },
      ),
      { maxLength: 1 },
    ),
    notChecked: fc.array(fc.record({ id: fc.constant("usaha"), text, why: text, how: text }), {
      maxLength: 1,
    }),
  })
  .map(({ members, kubes, setAside, issues, lacking, questions, notChecked }) => [
    {
      kind: "list",
      ...head,
      ruleset: {
        ...ruleset,
        title: { id: "Aturan", en: "Rules" },
        ...{ repealed: null, notYet: null },
        questions: questions.map((each) => ({ ...each, citations: [] })),
        notChecked: notChecked.map((each) => ({ ...each, citations: [] })),
      },
      summary: {
        ...{ members: members.length, eligible: 0, ineligible: 0, undetermined: 0 },
        ...{ groups: kubes.length, setAside: setAside.length, errors: 0, warnings: 0 },
      },
      ...{ lacking, setAside, issues },
    },
    ...members,
    ...kubes.map((each): CheckedKube => ({ kind: "kube", decision: each })),
  ]);
