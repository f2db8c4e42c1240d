/** A ruleset as one of a kind, for tests that read what only that kind has. */
import type { MembershipRuleset, MonitoringRuleset, Ruleset } from "aturan-kube";

/** The ruleset, which says who may join. */
export function asMembershipRuleset(ruleset: Ruleset): MembershipRuleset {
  if (ruleset.kind !== "membership") throw new Error(`${ruleset.id} is no membership ruleset`);
  return ruleset;
}

/** The ruleset, which says what is measured. */
export function asMonitoringRuleset(ruleset: Ruleset): MonitoringRuleset {
  if (ruleset.kind !== "monitoring") throw new Error(`${ruleset.id} is no monitoring ruleset`);
  return ruleset;
}
