/** The report of a checked list as one value, made the plain way: what the writers of bytes are held to. */
import type { CriterionDecision } from "../../src/decide/decision.ts";
import type { Issue } from "../../src/issue.ts";
import type { Checked, CheckedKube, CheckedList, CheckedMember } from "../../src/list/checked.ts";
import type { CheckReport, ReportOptions } from "../../src/report/contract/check-report.ts";
import { whoSettles } from "../../src/ruleset/question-words.ts";

export function plainReport(items: readonly Checked[], { lang, showPii }: ReportOptions): CheckReport {
  const list = items.find((item): item is CheckedList => item.kind === "list");
  if (list === undefined) throw new Error("no list");
  const { ruleset, asOf, assumptions, summary, setAside, issues } = list;
  const { id, version, sha256, questions, notChecked } = ruleset;
  const members = items.filter((item): item is CheckedMember => item.kind === "member");
  const groups = items.filter((item): item is CheckedKube => item.kind === "kube");
  return {
    reportVersion: 1,
    ruleset: {
      ...{ id, version, sha256 },
      ...(questions.length === 0
        ? {}
        : {
            questions: questions.map((each) => ({
              id: each.id,
              ...(each.kind === undefined ? {} : { kind: each.kind }),
              text: each.text[lang],
              settledBy: whoSettles(each.kind, lang),
            })),
          }),
      ...(notChecked.length === 0
        ? {}
        : {
            notChecked: notChecked.map((each) => ({
              id: each.id,
              text: each.text[lang],
              how: each.how[lang],
            })),
          }),
    },
    ...{ asOf, assumptions, summary },
    members: members.map(({ file, line, row, name, group, nik, decision, issues }) => ({
      ...{ file, line, row },
      ...(showPii ? { name } : {}),
      group,
      nik: nik === null || showPii ? nik : `${nik.slice(0, 6)}${"*".repeat(10)}`,
      verdict: decision.verdict,
      criteria: decision.criteria.map(toCriterion),
      issues: issues.map(toIssue),
    })),
    groups: groups.map(({ decision: { name, verdict, criteria, members, households } }) => ({
      ...{ id: name, verdict },
      criteria: criteria.map(toCriterion),
      members: members.eligible + members.ineligible + members.undetermined,
      households: { min: households.min, max: households.max },
    })),
    setAside: setAside.map(({ file, line, kind }) => ({ file, line, kind })),
    issues: issues.map((issue) => ({ file: issue.file, ...toIssue(issue) })),
  };

  function toCriterion(criterion: CriterionDecision): CheckReport["groups"][number]["criteria"][number] {
    const { id, outcome, cause, missing, questions, reason } = criterion;
    return {
      ...{ id, outcome },
      ...(cause === undefined ? {} : { cause }),
      ...(missing === undefined ? {} : { missing: [...missing] }),
      ...(questions === undefined ? {} : { questions: [...questions] }),
      reason: reason[lang],
    };
  }
}

function toIssue({
  code,
  severity,
  line,
  column,
  message,
  hint,
}: Issue): CheckReport["members"][number]["issues"][number] {
  return { code, severity, line, column, message, ...(hint === undefined ? {} : { hint }) };
}
