/** The rulesets that somebody may have meant by a name there is none of. */
import { closest } from "../closest.ts";

interface Named {
  readonly id: string;
  readonly version: string;
}

/** More than this many are no suggestion. */
const MOST = 3;

/**
 * What the rulesets near to a name are called, the nearest first, at most three: those of the same id in another
 * version or another case; else those that have every part of it, `tegal` or `PERMENSOS 25`; else the one that is
 * spelt nearly so.
 */
export function nearestRulesets<T extends Named>(
  name: string,
  among: readonly T[],
  write: (ruleset: T) => string,
): readonly string[] {
  const id = name.slice(0, 100).replace(/@.*$/, "").toLowerCase();
  const parts = partsOf(id);
  const same = among.filter((ruleset) => partsOf(ruleset.id).join() === parts.join());
  const having = (isPart: (own: string, part: string) => boolean): readonly T[] =>
    parts.length === 0
      ? []
      : among.filter((ruleset) =>
          parts.every((part) => partsOf(ruleset.id).some((own) => isPart(own, part))),
        );
  const whole = having((own, part) => own === part);
  const spelt = closest(id, [...new Set(among.map((ruleset) => ruleset.id))]);
  const choices = [
    same,
    whole,
    having((own, part) => part.length > 2 && own.startsWith(part)),
    among.filter((ruleset) => ruleset.id === spelt),
  ].map((rulesets) => [...new Set(newest(rulesets).map(write))].filter((found) => found !== name));
  return choices.find((found) => found.length > 0 && found.length <= MOST) ?? [];
}

function partsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "");
}

/** The newest of each id; the given ones are sorted by id and version. */
function newest<T extends Named>(rulesets: readonly T[]): readonly T[] {
  return [...new Map(rulesets.map((ruleset) => [ruleset.id, ruleset])).values()];
}
