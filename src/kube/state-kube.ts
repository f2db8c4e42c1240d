/** What the rows of a group say of the group itself: one value where they agree, none where they differ. */
import type { DeclaredFacts } from "../applicant/applicant.ts";

/** The facts the rows agree on, and the names of those they differ in. */
export interface KubeStatement {
  readonly facts: DeclaredFacts;
  readonly conflicts: readonly string[];
}

const KUBE = "kube.";

/** Puts together what each row says of its group; a row that says nothing of a fact does not matter. */
export function stateKube(rows: Iterable<DeclaredFacts | undefined>): KubeStatement {
  const facts = new Map<string, boolean | number | string>();
  const conflicts = new Set<string>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row ?? {})) {
      if (!name.startsWith(KUBE)) continue;
      if (facts.has(name) && facts.get(name) !== value) conflicts.add(name);
      facts.set(name, value);
    }
  }
  const agreed = [...facts].filter(([name]) => !conflicts.has(name));
  return { facts: Object.fromEntries(agreed), conflicts: [...conflicts].sort() };
}
