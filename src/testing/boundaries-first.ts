/** A property whose first runs are given cases, one by one, and whose others are drawn. */
import * as fc from "fast-check";

/**
 * The property with these cases first, whatever the seed: the smallest differences come before anything drawn. Cases of
 * this kind are as small as can be, so they are not shrunk.
 */
export function boundariesFirst<C>(
  property: fc.IAsyncProperty<[C]>,
  cases: readonly C[],
): fc.IRawProperty<[C], true> {
  return {
    isAsync: () => true,
    generate(random, run) {
      const given = cases[Number(run)];
      return given === undefined ? property.generate(random, run) : new fc.Value<[C]>([given], undefined);
    },
    shrink: (value) => property.shrink(value),
    run: (value) => property.run(value),
    runBeforeEach: () => property.runBeforeEach(),
    runAfterEach: () => property.runAfterEach(),
  };
}
