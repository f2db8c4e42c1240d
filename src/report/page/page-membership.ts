/** What the page of a membership ruleset says: each criterion as a sentence, with its table and its examples. */
import { type CompiledMembership, compileMembership } from "../../decide/compile-membership.ts";
import { runCriterionExamples } from "../../decide/run-criterion-examples.ts";
import type { MembershipRuleset } from "../../ruleset/ruleset-schema.ts";
import { markdownSection } from "../text/markdown-text.ts";
import { reportWord } from "../words/report-words.ts";
import { createPageContext, type PageContext } from "./page-context.ts";
import { formatCriterion } from "./page-criterion.ts";
import { formatDifferences } from "./page-differences.ts";
import type { PageSections } from "./page-sections.ts";

export function membershipSections(
  context: PageContext<CompiledMembership>,
  base: MembershipRuleset | undefined,
): PageSections {
  return {
    notice: "",
    reading: ["readingOutcomes", "readingOpen", "readingVerdict", "readingOfficial"],
    rules: formatCriteria(context),
    differences:
      base === undefined
        ? []
        : formatDifferences(createPageContext(compileMembership(base), context.lang), context),
    askers: "askedBy",
    takers: "takenBy",
  };
}

/** The criteria of each scope in the order of the file, numbered through. */
function formatCriteria(context: PageContext<CompiledMembership>): readonly string[] {
  const { member, kube } = context.compiled.criteria;
  const runs = runCriterionExamples(context.compiled);
  const format = (compiled: typeof member, before: number): readonly string[] =>
    compiled.map((criterion, index) =>
      formatCriterion(
        criterion,
        before + index + 1,
        runs.filter((run) => run.criterion === criterion.criterion.id),
        context,
      ),
    );
  return [
    markdownSection(`## ${reportWord("memberCriteria", context.lang)}`, format(member, 0)),
    markdownSection(`## ${reportWord("kubeCriteria", context.lang)}`, format(kube, member.length)),
  ];
}
