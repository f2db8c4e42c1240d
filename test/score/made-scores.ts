/** Scores as the tests of rankings and portfolios need them: of a given range, or of a record by a shipped ruleset. */
import { compileRuleset, getRuleset, type KubeScore, type ParsedMonitoring, scoreKube } from "aturan-kube";

const KEPRI = compileRuleset(getRuleset("kepri-2022"));
const DEFAULT = compileRuleset(getRuleset("aturan-kube-default"));

/** A record by which every indicator of `kepri-2022` is known, and of which `points` (0 to 4) are earned. */
export function kepriRecord(kube: string, points: number, record: ParsedMonitoring = {}): ParsedMonitoring {
  return {
    ...{ kube, baselineMemberIncome: 400_000, memberIncome: points > 0 ? 500_000 : 400_000 },
    ...{ baselineAttitude: 60, attitude: points > 1 ? 70 : 60 },
    ...{ baselineSocialFunctioning: 60, socialFunctioning: points > 2 ? 70 : 60 },
    ...{ iksBalance: points > 3 ? 100_000 : 0 },
    ...record,
  };
}

const OPEN = scoreKube(KEPRI, {});
const KNOWN = scoreKube(KEPRI, kepriRecord("KUBE", 2));

/** A score of the range `[min, max]` of 100, of the group of a record. */
export function ranged(kube: string, min: number, max: number, record: ParsedMonitoring = {}): KubeScore {
  const plain = min === max ? KNOWN : OPEN;
  return { ...plain, record: { kube, ...record }, score: { min, max, of: 100 } };
}

/** The score of a record by `aturan-kube-default`. */
export function defaultScore(record: ParsedMonitoring): KubeScore {
  return scoreKube(DEFAULT, record);
}

/** The score of a record by `kepri-2022`. */
export function kepriScore(record: ParsedMonitoring): KubeScore {
  return scoreKube(KEPRI, record);
}

/** The places in a value that could be changed; records are the caller's own. */
export function thawed(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null || path.endsWith(".record")) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => thawed(each, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}
