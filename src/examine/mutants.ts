/** The mutants of a criterion: its condition with one small thing changed, as somebody might have got it wrong. */
import type { Text } from "../language.ts";
import type { Condition } from "../logic/condition.ts";
import type { Logic } from "../logic/json-logic.ts";
import { type Operation, readOperation } from "../logic/read-operation.ts";
import { formatLogic } from "./format-logic.ts";
import { isComparison } from "./is-comparison.ts";

/** What was changed: a number by one, a sign, an element of a list, something left out, `and` for `or`. */
type MutantKind = "bound" | "operator" | "list-item" | "removed" | "connective";

/** A changed condition. */
export interface Mutant {
  /** The criterion, the kind and a number from 1 within both: `age/bound/1`. */
  readonly id: string;
  readonly criterion: string;
  readonly kind: MutantKind;
  /** What was changed, such as "59 → 60 in `member.age <= 59`". */
  readonly description: Text;
  readonly condition: Condition;
}

/**
 * Every mutant of a condition that names no parameters, each different condition once: changes of `passes` and of each
 * open question in reading order, then each open question left out, then the whole criterion, which then always passes.
 */
export function mutantsOf(criterion: string, condition: Condition): readonly Mutant[] {
  const seen = new Set([JSON.stringify(condition)]);
  const counts = new Map<MutantKind, number>();
  return changesOfCondition(condition).flatMap(({ kind, description, changed }) => {
    const key = JSON.stringify(changed);
    if (seen.has(key)) return [];
    seen.add(key);
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return [{ id: `${criterion}/${kind}/${number}`, criterion, kind, description, condition: changed }];
  });
}

/** One change of an expression or a condition. */
interface Change<T> {
  readonly kind: MutantKind;
  readonly description: Text;
  readonly changed: T;
}

function changesOfCondition(condition: Condition): readonly Change<Condition>[] {
  const { passes, open = [] } = condition;
  return [
    ...within(changesOf(passes), (changed) => ({ passes: changed, open })),
    ...open.flatMap(({ question, when }, index) =>
      within(changesOf(when), (changed) => ({
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
        id: "kriteria dihapus, jadi selalu terpenuhi",
        en: "criterion removed, so it always passes",
      },
      changed: { passes: true, open: [] },
    },
  ];
}

/** Every change of one place of an expression, the outermost operator first. */
function changesOf(logic: Logic): readonly Change<Logic>[] {
  const operation = readOperation(logic);
  if (operation === undefined) return [];
  if (isComparison(operation))
    return [
      ...boundChanges(operation, logic),
      ...operatorChanges(operation, logic),
      ...listChanges(operation, logic),
    ];
  return [
    ...connectiveChanges(operation, logic),
    ...operation.args.flatMap((arg, index) =>
      within(changesOf(arg), (changed) => withArgument(operation, index, changed)),
    ),
  ];
}

function within<T>(changes: readonly Change<Logic>[], around: (changed: Logic) => T): readonly Change<T>[] {
  return changes.map((change) => ({ ...change, changed: around(change.changed) }));
}

function withArgument({ operator, args }: Operation, index: number, changed: Logic): Logic {
  return { [operator]: args.with(index, changed) };
}

/** Each number one lower and one higher, elements of a list among them. */
function boundChanges(operation: Operation, logic: Logic): readonly Change<Logic>[] {
  const shift = (value: Logic, changed: (shifted: Logic) => Logic): readonly Change<Logic>[] =>
    typeof value === "number"
      ? [value - 1, value + 1].map((shifted) => ({
          kind: "bound",
          description: replaced(`${value}`, `${shifted}`, logic),
          changed: changed(shifted),
        }))
      : [];
  return operation.args.flatMap((arg, index) =>
    isList(arg)
      ? arg.flatMap((item, at) =>
          shift(item, (changed) => withArgument(operation, index, arg.with(at, changed))),
        )
      : shift(arg, (changed) => withArgument(operation, index, changed)),
  );
}

/** Signs and what each is mistaken for; a comparison by any other operator is negated. */
const FLIPPED: ReadonlyMap<string, string> = new Map([
  ["<", "<="],
  ["<=", "<"],
  [">", ">="],
  [">=", ">"],
  ["===", "!=="],
  ["!==", "==="],
]);

function operatorChanges({ operator, args }: Operation, logic: Logic): readonly Change<Logic>[] {
  const flipped = FLIPPED.get(operator);
  const changed = flipped === undefined ? { "!": [logic] } : { [flipped]: args };
  const description =
    flipped === undefined
      ? { id: `\`${formatLogic(logic)}\` dibalik`, en: `\`${formatLogic(logic)}\` negated` }
      : replaced(`\`${operator}\``, `\`${flipped}\``, logic);
  return [{ kind: "operator", description, changed }];
}

/** Each element of a list left out; nothing is in an empty list, so that comparison is never true. */
function listChanges(operation: Operation, logic: Logic): readonly Change<Logic>[] {
  return operation.args.flatMap((arg, index) =>
    isList(arg)
      ? arg.map((item, at) => ({
          kind: "list-item",
          description: {
            id: `tanpa \`${formatLogic(item)}\` dalam \`${formatLogic(logic)}\``,
            en: `without \`${formatLogic(item)}\` in \`${formatLogic(logic)}\``,
          },
          changed: arg.length === 1 ? false : withArgument(operation, index, arg.toSpliced(at, 1)),
        }))
      : [],
  );
}

const SWAPPED: ReadonlyMap<string, string> = new Map([
  ["and", "or"],
  ["or", "and"],
]);

/** With one argument `and` and `or` mean the same. */
function connectiveChanges({ operator, args }: Operation, logic: Logic): readonly Change<Logic>[] {
  const swapped = SWAPPED.get(operator);
  if (swapped === undefined || args.length < 2) return [];
  return [
    {
      kind: "connective",
      description: replaced(`\`${operator}\``, `\`${swapped}\``, logic),
      changed: { [swapped]: args },
    },
  ];
}

function replaced(from: string, to: string, where: Logic): Text {
  const text = formatLogic(where);
  return { id: `${from} → ${to} dalam \`${text}\``, en: `${from} → ${to} in \`${text}\`` };
}

function isList(logic: Logic): logic is readonly Logic[] {
  return Array.isArray(logic);
}
