/** Facts that a ruleset counts over the members of a group: what members have to be for a count to come out as wanted. */
import { lookUp } from "../decide/decision-table.ts";
import type { FactValue } from "../facts/fact.ts";
import { completeFacts } from "../logic/cells.ts";
import type { FactSpace, KnownFacts } from "./fact-space.ts";
import type { WantedOfGroup } from "./group-counts.ts";

/**
 * For each member the facts that make the counts what they should be, as far as there are members enough; of a count that
 * is not to be known for sure, one member's facts are missing.
 */
export function countedFacts(
  { compiled, facts }: FactSpace,
  { numbers, unsure }: Pick<WantedOfGroup, "numbers" | "unsure">,
  members: number,
): readonly Readonly<Record<string, FactValue | undefined>>[] {
  const counts = compiled?.counts ?? [];
  if (counts.length === 0) return Array.from({ length: members }, () => ({}));
  const names = new Set(counts.flatMap(({ table }) => table.inputs.map(({ name }) => name)));
  const classes = facts.filter(({ fact }) => names.has(fact.name));
  const cells = completeFacts(classes);
  const countedBy = (cell: KnownFacts): readonly boolean[] =>
    counts.map(({ table }) => lookUp(table, cell).outcome === "pass");
  const timesCounted = (cell: KnownFacts): number => countedBy(cell).filter(Boolean).length;
  const byTimes = cells.toSorted((a, b) => timesCounted(a) - timesCounted(b));
  const notKnown = Object.fromEntries([...names].map((name) => [name, undefined]));
  const chosen = counts.flatMap(({ name, isShare }, index) => {
    const isUnsure = unsure.includes(name);
    const wanted = isShare ? Math.round(Number(numbers[name]) * members) : Number(numbers[name]);
    // The one of whom it is not known is one of those who make up the share.
    const number = isShare && isUnsure ? wanted - 1 : wanted;
    return [
      // Who is counted here, and nowhere else as far as there is such a person.
      ...byTimes
        .filter((cell) => countedBy(cell)[index] === true)
        .slice(0, 1)
        .flatMap((cell) => Array.from({ length: Math.max(number, 0) }, () => cell)),
      ...(isUnsure ? [notKnown] : []),
    ];
  });
  return Array.from({ length: members }, (_, index) => chosen[index] ?? (byTimes[0] as KnownFacts));
}
