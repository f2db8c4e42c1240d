/** The mutants of a criterion: its condition with one small thing changed, as somebody might have got it wrong. */
import type { Condition } from "../logic/condition.ts";
import { changesOfCondition, within } from "./logic-changes.ts";
import { type Change, type MutantName, nameMutants } from "./mutant.ts";

/** A changed condition. */
export interface Mutant extends MutantName {
  readonly condition: Condition;
}

/**
 * Every mutant of a condition that names no parameters, each different condition once: changes of `passes` and of each
 * open question in reading order, then each open question left out, then the whole criterion, which then always passes.
 */
export function mutantsOf(criterion: string, condition: Condition): readonly Mutant[] {
  return nameMutants(criterion, condition, changesOf(condition)).map(({ changed, ...name }) => ({
    ...name,
    condition: changed,
  }));
}

function changesOf(condition: Condition): readonly Change<Condition>[] {
  const { passes, open = [] } = condition;
  return [
    ...within(changesOfCondition(passes), (changed) => ({ passes: changed, open })),
    ...open.flatMap(({ question, when }, index) =>
      within(changesOfCondition(when), (changed) => ({
        passes,
        open: open.with(index, { question, when: changed }),
      })),
    ),
    ...open.map(
      ({ question }, index): Change<Condition> => ({
        kind: "removed",
        description: {
          id: `tanpa pertanyaan terbuka \`${question}\``,
          en: `without the open question \`${question}\``,
        },
        changed: { passes, open: open.toSpliced(index, 1) },
      }),
    ),
    {
      kind: "removed",
      description: {
        id: "syaratnya dihapus, jadi selalu terpenuhi",
        en: "the condition removed, so it always passes",
      },
      changed: { passes: true, open: [] },
    },
  ];
}
