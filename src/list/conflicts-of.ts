/** The facts that a group's own rows contradict each other in, as issues. */
import type { CompiledMembership } from "../decide/compile-membership.ts";
import type { KubeDecision } from "../decide/decision.ts";
import { createIssue, fault, type Issue } from "../issue.ts";
import type { Language } from "../language.ts";

/** An issue for each fact in which the rows of a group differ. */
export function conflictsOf(
  { name, conflicts }: KubeDecision,
  { facts }: CompiledMembership,
  lang: Language | undefined,
): readonly Issue[] {
  return conflicts.map((fact) => {
    const header = facts.get(fact)?.column?.header ?? fact;
    return createIssue(fault("kube/conflict", { kube: name, header }), { lang, column: header });
  });
}
