/** What a monitoring ruleset changes against another one: parts added, dropped and given anew, found by their ids. */
import type { Text } from "../../../language.ts";
import { LISTS } from "../../../ruleset/ruleset-parts.ts";
import type { CompiledMonitoring } from "../../../score/compile-monitoring.ts";
import type { PageWord } from "../../words/page-words.ts";
import type { Block } from "../block.ts";
import { joined } from "../phrase.ts";
import { paragraph, titledTable } from "./page-blocks.ts";
import { named, type PageContext } from "./page-context.ts";
import { changedParamsTable, changesBetween } from "./page-differences.ts";

/** The tables of differences; a sentence where there are none. */
export function monitoringDifferenceBlocks(
  base: PageContext<CompiledMonitoring>,
  own: PageContext<CompiledMonitoring>,
): readonly Block[] {
  const { word, text } = own;
  const rows = LISTS.monitoring.flatMap((list) => {
    const changes = changesBetween(partsOf(list, base), partsOf(list, own));
    return CHANGES.flatMap(([name, isSo]) => {
      const parts = changes.filter(isSo).map(({ before, after }) => (after ?? before) as Named);
      const names = parts.map(({ id, label }) => named(text(label), id));
      return parts.length === 0 ? [] : [[word(list), word(name), joined(names, "; ")]];
    });
  });
  const tables = [
    ...titledTable(word("list"), [word("list"), word("change"), word("parts")], rows),
    ...changedParamsTable(base, own),
  ];
  return tables.length === 0 ? paragraph(word("noPartDiffers")) : tables;
}

interface Presence {
  readonly before?: Named | undefined;
  readonly after?: Named | undefined;
}

/** What may have become of a part. */
const CHANGES: readonly (readonly [PageWord, (change: Presence) => boolean])[] = [
  ["added", ({ before }) => before === undefined],
  ["givenAnew", ({ before, after }) => before !== undefined && after !== undefined],
  ["dropped", ({ after }) => after === undefined],
];

interface Named {
  readonly id: string;
  readonly label: Text;
}

function partsOf(
  list: (typeof LISTS)["monitoring"][number],
  { compiled }: PageContext<CompiledMonitoring>,
): ReadonlyMap<string, Named> {
  return new Map(compiled.ruleset[list].map((part: Named) => [part.id, part]));
}
