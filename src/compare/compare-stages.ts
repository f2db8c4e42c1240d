/** The stages of two rulesets: which items differ, exactly, and records that come to another stage. */

import { lookUp, type Outcome } from "../decide/decision-table.ts";
import { OUTCOME_WORDS } from "../decide/outcome-words.ts";
import type { Text } from "../language.ts";
import { type CompleteFacts, completeCells, countCells, MAX_JOINT_CELLS } from "../logic/cells.ts";
import { comparisonsOf } from "../logic/comparisons.ts";
import { classesOf } from "../logic/condition.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import type { CompiledMonitoring, CompiledStage } from "../score/compile-monitoring.ts";
import { factsAt } from "./joint-scope.ts";
import type {
  ItemDifference,
  RecordRegion,
  RecordWitness,
  StageDifference,
} from "./monitoring-difference.ts";
import { isLabelAlike, pairRenamed } from "./pair-renamed.ts";
import { findRegions } from "./regions.ts";

type Item = CompiledStage["items"][number];

/** A part before and after; one of them at least is there. */
export interface Joint<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** Parts by their ids, those that are left paired by what they are; in the order of both. */
export function joinParts<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (part: T) => string,
  likenesses: readonly ((was: T, is: T) => boolean)[],
): readonly Joint<T>[] {
  const alone = (own: readonly T[], other: readonly T[]): readonly T[] =>
    own.filter((part) => !other.some((each) => idOf(each) === idOf(part)));
  const renamed = pairRenamed(alone(before, after), alone(after, before), likenesses);
  const formerOf = (is: T): T | undefined =>
    before.find((each) => idOf(each) === idOf(is)) ?? renamed.get(is);
  const taken = new Set(after.map(formerOf));
  const rest = before.filter((part) => !taken.has(part));
  return [
    ...after.map((is) => ({ before: formerOf(is), after: is })),
    ...rest.map((was) => ({ before: was, after: undefined })),
  ];
}

/** What a part is called on both sides. */
export function namesOf<T extends { readonly id: string; readonly label: Text }>({
  before,
  after,
}: Joint<T>) {
  // One of them is there.
  const { id, label } = (after ?? before) as T;
  return {
    id,
    ...(before !== undefined && after !== undefined && before.id !== after.id
      ? { renamedFrom: before.id }
      : {}),
    label,
    presence:
      before === undefined
        ? ("added" as const)
        : after === undefined
          ? ("removed" as const)
          : ("both" as const),
    isEdited: hashRuleset(before ?? null) !== hashRuleset(after ?? null),
  };
}

interface Both {
  readonly was: CompiledMonitoring;
  readonly is: CompiledMonitoring;
}

/** The stages, each with the items that differ. */
export function compareStages(both: Both): readonly StageDifference[] {
  const { was, is } = both;
  const stages = joinParts(was.stages, is.stages, ({ stage }) => stage.id, [
    (a, b) => isLabelAlike(a.stage.label.id, b.stage.label.id),
  ]);
  return stages.map((joint) => {
    const { before, after } = joint;
    return {
      ...namesOf({ before: before?.stage, after: after?.stage }),
      place: {
        before: before === undefined ? null : was.stages.indexOf(before),
        after: after === undefined ? null : is.stages.indexOf(after),
      },
      items: itemsOf(joint, both).filter(
        ({ presence, renamedFrom, regions }) =>
          presence !== "both" || renamedFrom !== undefined || regions.length > 0,
      ),
    };
  });
}

function itemsOf({ before, after }: Joint<CompiledStage>, both: Both): readonly ItemDifference[] {
  const likenesses = [
    (a: Item, b: Item): boolean => isReadAlike(a, b) && regionsOf({ before: a, after: b }, both).length === 0,
    (a: Item, b: Item): boolean => isReadAlike(a, b) && isLabelAlike(a.part.label.id, b.part.label.id),
  ];
  const items = joinParts(before?.items ?? [], after?.items ?? [], ({ part }) => part.id, likenesses);
  return items.map((joint) => ({
    ...namesOf({ before: joint.before?.part, after: joint.after?.part }),
    regions: regionsOf(joint, both),
  }));
}

function isReadAlike(a: Item, b: Item): boolean {
  const namesIn = ({ table }: Item): string =>
    table.inputs
      .map(({ name }) => name)
      .sort()
      .join();
  return namesIn(a) === namesIn(b);
}

/** The classes of the facts that either side of an item reads. */
function classesIn({ before, after }: Joint<Item>, { was, is }: Both): readonly FactClasses[] {
  const comparisons = (
    [
      [before, was],
      [after, is],
    ] as const
  ).flatMap(([item, { params }]) =>
    item === undefined
      ? []
      : [item.part.passes, ...(item.part.open ?? []).map(({ when }) => when)].flatMap((logic) =>
          comparisonsOf(logic, params),
        ),
  );
  return classesOf(comparisons, new Map([...was.facts, ...is.facts]));
}

function outcomeOf(item: Item | undefined, facts: CompleteFacts): Outcome {
  return item === undefined ? "pass" : lookUp(item.table, facts).outcome;
}

function regionsOf(joint: Joint<Item>, both: Both): ItemDifference["regions"] {
  const classes = classesIn(joint, both);
  if (countCells(classes) > MAX_JOINT_CELLS) return [];
  return findRegions<Outcome>({
    classes,
    withMissing: false,
    words: OUTCOME_WORDS,
    changeAt(numbers) {
      const facts = factsAt(classes, numbers);
      const [was, is] = [outcomeOf(joint.before, facts), outcomeOf(joint.after, facts)];
      return was === is ? undefined : { before: was, after: is };
    },
  }).map(({ cell: _, ...region }) => region);
}

/**
 * Records that come to another stage: all items up to each stage are met and none after it, with each item that differs
 * met and not met. Each pair of stages is shown once.
 */
export function stageChanges(
  both: Both,
  show: (facts: CompleteFacts, named: readonly string[]) => RecordWitness | null,
): readonly RecordRegion<string | null>[] {
  const { was, is } = both;
  const all = [...was.stages, ...is.stages].flatMap(({ items }) => items);
  const found = new Map<string, RecordRegion<string | null>>();
  const upTo = Math.max(was.stages.length, is.stages.length);
  const meeting = (item: Item, wanted: Outcome, side: CompiledMonitoring): CompleteFacts => {
    const classes = classesIn(
      side === was ? { before: item, after: undefined } : { before: undefined, after: item },
      both,
    );
    for (const numbers of completeCells(classes)) {
      const facts = factsAt(classes, numbers);
      if (lookUp(item.table, facts).outcome === wanted) return facts;
    }
    return {};
  };
  const reaching = (last: number): CompleteFacts =>
    Object.assign(
      {},
      ...[was, is].flatMap((side) =>
        side.stages.flatMap(({ items }, place) =>
          items.map((item) => meeting(item, place < last ? "pass" : "fail", side)),
        ),
      ),
    );
  for (let last = 0; last <= upTo; last += 1) {
    const base = reaching(last);
    const tried: readonly CompleteFacts[] = [
      base,
      ...all.flatMap((item) =>
        [was, is].flatMap((side) =>
          (["pass", "fail"] as const).map((wanted) => ({ ...base, ...meeting(item, wanted, side) })),
        ),
      ),
    ];
    for (const facts of tried) {
      const witness = show(facts, Object.keys(facts));
      const [before, after] = [witness?.before.stage, witness?.after.stage];
      if (witness === null || before === undefined || after === undefined || before === after) continue;
      if (found.has(`${before} ${after}`)) continue;
      const [old, now] = [stageLabel(was, before), stageLabel(is, after)];
      const text = { id: `${old.id} → ${now.id}`, en: `${old.en} → ${now.en}` };
      found.set(`${before} ${after}`, { where: witness.text, before, after, text, witness });
    }
  }
  return [...found.values()];
}

function stageLabel({ stages }: CompiledMonitoring, id: string | null): Text {
  return stages.find(({ stage }) => stage.id === id)?.stage.label ?? NO_STAGE;
}

const NO_STAGE: Text = { id: "belum mencapai tahap apa pun", en: "no stage yet" };
