/** Facts drawn one by one, of which some are two counts of one thing: how they are made to go together. */
import type { FactValue } from "../facts/fact.ts";
import { clamp } from "../logic/clamp.ts";
import type { FactClasses } from "../logic/fact-classes.ts";

type DrawnFacts<V> = Readonly<Record<string, V>>;

/** The facts as they are where they go together; else either count following the other, or both missing. */
export function waysToTie<V extends FactValue | undefined>(
  classes: readonly FactClasses[],
  facts: DrawnFacts<V>,
): readonly DrawnFacts<V>[] {
  return classes.reduce<readonly DrawnFacts<V>[]>(
    (ways, { fact: { name, tiedTo } }) =>
      tiedTo === undefined || !(tiedTo.fact in facts)
        ? ways
        : ways.flatMap((way) => {
            const [base, tied] = [way[tiedTo.fact], way[name]];
            if (base === undefined || tied === undefined)
              return [{ ...way, [tiedTo.fact]: undefined as V, [name]: undefined as V }];
            const [count, other] = [Number(base), Number(tied)];
            const following = clamp(other, count + tiedTo.least, count + tiedTo.most);
            if (following === other) return [way];
            const followed = clamp(count, Math.max(0, other - tiedTo.most), other - tiedTo.least);
            return [
              { ...way, [name]: following as V },
              { ...way, [tiedTo.fact]: followed as V },
            ];
          }),
    [facts],
  );
}
