/** What the page of a membership ruleset says: each criterion as a sentence, with its table and its examples. */
import { type CompiledMembership, compileMembership } from "../../../decide/compile-membership.ts";
import { runCriterionExamples } from "../../../decide/run-criterion-examples.ts";
import type { MembershipRuleset } from "../../../ruleset/ruleset-schema.ts";
import { reportWord } from "../../words/report-words.ts";
import type { Block } from "../block.ts";
import { section } from "./page-blocks.ts";
import { createPageContext, type PageContext } from "./page-context.ts";
import { criterionBlocks } from "./page-criterion.ts";
import { differenceBlocks } from "./page-differences.ts";
import type { PageSections } from "./page-sections.ts";

export function membershipSections(
  context: PageContext<CompiledMembership>,
  base: MembershipRuleset | undefined,
): PageSections {
  return {
    notice: [],
    reading: ["readingOutcomes", "readingOpen", "readingVerdict", "readingOfficial"],
    rules: criteriaSections(context),
    differences:
      base === undefined
        ? []
        : differenceBlocks(createPageContext(compileMembership(base), context.lang), context),
    askers: "askedBy",
    takers: "takenBy",
  };
}

/** The criteria of each scope in the order of the file, numbered through. */
function criteriaSections(context: PageContext<CompiledMembership>): readonly Block[] {
  const { member, kube } = context.compiled.criteria;
  const runs = runCriterionExamples(context.compiled);
  const blocksOf = (compiled: typeof member, before: number): readonly Block[] =>
    compiled.flatMap((criterion, index) =>
      criterionBlocks(
        criterion,
        before + index + 1,
        runs.filter((run) => run.criterion === criterion.criterion.id),
        context,
      ),
    );
  return [
    ...section(2, reportWord("memberCriteria", context.lang), blocksOf(member, 0)),
    ...section(2, reportWord("kubeCriteria", context.lang), blocksOf(kube, member.length)),
  ];
}
