/** The shipped rulesets as lists are decided by them unless another version is named. */
import { getRuleset, type Ruleset, rulesets } from "aturan-kube";

/** Each shipped ruleset in its newest version, by id. */
export const NEWEST_RULESETS: readonly Ruleset[] = rulesets.filter(
  ({ id, version }) => getRuleset(id).version === version,
);
