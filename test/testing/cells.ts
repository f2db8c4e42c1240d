/** The cells of a ruleset's components, and which of them some facts lie in. */
import type { Facts } from "../../src/facts/fact.ts";
import type { FactSpace, SpaceComponent } from "../../src/testing/fact-space.ts";

/** Every cell of a component as a text, those with facts missing among them unless told otherwise. */
function cellsOf({ classes }: SpaceComponent, withMissing = true): readonly string[] {
  return classes.reduce<readonly string[]>(
    (cells, { count }) =>
      cells.flatMap((cell) =>
        Array.from({ length: count + (withMissing ? 1 : 0) }, (_, number) => `${cell}${number};`),
      ),
    [""],
  );
}

/** The cell that facts lie in; a range counts as missing. */
export function cellAt({ classes }: SpaceComponent, facts: Facts): string {
  return classes.map(({ fact, classOf }) => `${classOf(facts[fact.name])};`).join("");
}

/** The cells of a space that none of the facts lies in, by component. */
export function unseenCells(
  { components }: Pick<FactSpace, "components">,
  drawn: readonly Facts[],
  withMissing = true,
): readonly (readonly string[])[] {
  return components.map((component) => {
    const seen = new Set(drawn.map((facts) => cellAt(component, facts)));
    return cellsOf(component, withMissing).filter((cell) => !seen.has(cell));
  });
}
