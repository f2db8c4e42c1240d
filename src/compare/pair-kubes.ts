/**
 * The groups of one list under two rulesets, side by side.
 *
 * What is one group under the one may be two under the other, where a name stands in two places. Then the smaller ones are
 * compared, each with the one it is part of.
 */
import type { KubeDecision } from "../decide/decision.ts";
import type { CheckedKube, CheckedMember } from "../list/checked.ts";

/** One group as both rulesets decide it. */
export interface KubePair {
  /** What the smaller of both is called. */
  readonly name: string;
  readonly old: KubeDecision;
  readonly now: KubeDecision;
}

/** Collects members and groups as they come; the pairs are known at the end. */
export interface KubePairs {
  readonly addMember: (old: CheckedMember, now: CheckedMember) => void;
  readonly addOld: (kube: CheckedKube) => void;
  readonly addNow: (kube: CheckedKube) => void;
  /** Every group, in order of first mention. */
  readonly conclude: () => readonly KubePair[];
}

export function pairKubes(): KubePairs {
  const olds = new Map<string, KubeDecision>();
  const nows = new Map<string, KubeDecision>();
  const parts = new Map<string, Set<string>>();
  return {
    addMember(old, now) {
      if (old.group === null || now.group === null) return;
      const known = parts.get(now.group);
      if (known === undefined) parts.set(now.group, new Set([old.group]));
      else known.add(old.group);
    },
    addOld: ({ decision }) => olds.set(decision.name, decision),
    addNow: ({ decision }) => nows.set(decision.name, decision),
    conclude: () =>
      [...parts].flatMap(([name, names]) =>
        [...names].flatMap((oldName): readonly KubePair[] => {
          const [old, now] = [olds.get(oldName), nows.get(name)];
          if (old === undefined || now === undefined) return [];
          return [{ name: names.size > 1 ? oldName : name, old, now }];
        }),
      ),
  };
}
