/** Two rulesets on a real list: who gains, who loses, who becomes undetermined, and by which criterion. */
import type { Sex } from "../applicant/applicant.ts";
import { checkIterable, checkRecord } from "../check-argument.ts";
import { type CheckListOptions, checkList } from "../check-list.ts";
import { type CompiledMembership, toMembership } from "../decide/compile-membership.ts";
import type { CompiledRuleset } from "../decide/compiled-ruleset.ts";
import type { KubeDecision, MemberDecision, RulesetReference, Verdict } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Text } from "../language.ts";
import type { Checked, CheckedMember, SetAside } from "../list/checked.ts";
import type { ListItem, ListRows } from "../list/source-rows.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { RANK } from "./effect-of.ts";
import { formerIds } from "./joint-scope.ts";
import { type KubePair, pairKubes } from "./pair-kubes.ts";
import { type AreaCounts, createAreaTallies } from "./tally-areas.ts";
import { createTally, type ImpactCounts, type Tally } from "./tally-changes.ts";
import { teeRows } from "./tee-rows.ts";

/** How a list is read; assumptions about facts that one of the rulesets does not have are left out for it. */
export type ImpactOptions = Omit<CheckListOptions, "ruleset" | "groups">;

/** What a criterion has to do with the changes: its outcome changed for people whose verdict did. */
export interface ImpactCriterion {
  readonly id: string;
  readonly label: Text;
  readonly persons: number;
}

/** The list as a whole: always the first item. */
export interface ImpactSummary {
  readonly kind: "impact";
  readonly before: RulesetReference;
  readonly after: RulesetReference;
  readonly asOf: string;
  readonly members: ImpactCounts;
  readonly groups: ImpactCounts;
  /** The criteria behind changed verdicts of persons, the most frequent first. */
  readonly criteria: readonly ImpactCriterion[];
  /** By place, as precisely as rows say it: one for each Kemendagri code; a place of which nothing is said comes last. */
  readonly byArea: readonly AreaCounts[];
  readonly bySex: readonly (ImpactCounts & { readonly sex: Sex | null })[];
  /** The rows that are nobody, in the order of the list. */
  readonly setAside: readonly SetAside[];
}

/** One criterion whose outcome changed. */
export interface ChangedCriterion {
  readonly id: string;
  readonly label: Text;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  /** The reason now; where the criterion is no longer there, the reason before. */
  readonly reason: Text;
}

/** A person whose verdict changes. `nik` is the whole number: mask it before it leaves the office. */
export interface ImpactMember {
  readonly kind: "member";
  readonly file: string | null;
  readonly line: number;
  /** The row as the file's own program shows it. */
  readonly row: number;
  /** As the row says; for reports that may show personal data. */
  readonly name: string | null;
  readonly group: string | null;
  readonly nik: string | null;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly criteria: readonly ChangedCriterion[];
}

/** A group whose verdict changes. */
export interface ImpactKube {
  readonly kind: "kube";
  readonly name: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly criteria: readonly ChangedCriterion[];
}

export type Impact = ImpactSummary | ImpactMember | ImpactKube;

/**
 * Decides a list by two rulesets at once: first an item for the list, then everybody whose verdict changes, in order,
 * then every group whose verdict changes. The list is read once.
 *
 * @throws {RulesetError} where a ruleset is not sound or not known.
 * @throws {CallError} where `asOf` or the column to group by cannot be taken.
 * @example
 * ```ts
 * import { impactOf } from "aturan-kube";
 *
 * const rows = [{ NIK: "2101990201800001", "Domisili Tetap": "tidak" }];
 * const items = [];
 * for await (const item of impactOf("permensos-25-2015", "permensos-2-2019", rows, { asOf: "2026-11-21" })) items.push(item);
 * items[0].members.becomesUndetermined; // 1
 * [items[1].before, items[1].after]; // ["ineligible", "undetermined"]
 * ```
 */
export async function* impactOf(
  before: CompiledRuleset | Ruleset | string,
  after: CompiledRuleset | Ruleset | string,
  list: ListRows,
  options: ImpactOptions,
): AsyncGenerator<Impact, void, void> {
  checkIterable(list, "list");
  checkRecord(options, "options");
  const [was, is] = [toMembership(before), toMembership(after)];
  const former = { member: formerIds(was, is, "member"), kube: formerIds(was, is, "kube") };
  const [first, second] = teeRows<ListItem>(list);
  const checked = [
    checkList(first, optionsFor(was, is, options)),
    checkList(second, optionsFor(is, was, options)),
  ] as const;
  const members = createTally();
  const groups = createTally();
  const byArea = createAreaTallies();
  const bySex = new Map<Sex | null, Tally>();
  const criteria = new Map<string, { readonly label: Text; persons: number }>();
  const changed: (ImpactMember | ImpactKube)[] = [];
  const kubes = pairKubes();
  let setAside: readonly SetAside[] = [];

  try {
    for await (const [old, now] of zip(...checked)) {
      if (old?.kind === "kube") kubes.addOld(old);
      if (now?.kind === "kube") kubes.addNow(now);
      if (now?.kind === "list") {
        setAside = now.setAside;
      } else if (old?.kind === "member" && now?.kind === "member") {
        kubes.addMember(old, now);
        const change = { before: old.decision.verdict, after: now.decision.verdict };
        const { area, sex } = now;
        members.add(change);
        byArea.add(area, change);
        const ofSex = bySex.get(sex) ?? createTally();
        bySex.set(sex, ofSex);
        ofSex.add(change);
        if (change.before === change.after) continue;
        const member = toMember(old, now, former.member);
        for (const { id, label } of member.criteria) {
          const known = criteria.get(id) ?? { label, persons: 0 };
          criteria.set(id, known);
          known.persons += 1;
        }
        changed.push(member);
      }
    }
  } finally {
    // One check may have failed while the other waits for the next row.
    await Promise.all([first.return?.(), second.return?.()]);
  }

  for (const pair of kubes.conclude()) {
    groups.add({ before: pair.old.verdict, after: pair.now.verdict });
    if (pair.old.verdict !== pair.now.verdict) changed.push(toKube(pair, former.kube));
  }

  yield freezeDeep<ImpactSummary>({
    kind: "impact",
    before: was.reference,
    after: is.reference,
    asOf: options.asOf,
    members: members.counts(),
    groups: groups.counts(),
    criteria: [...criteria]
      .map(([id, { label, persons }]) => ({ id, label, persons }))
      .sort((a, b) => b.persons - a.persons || (a.id < b.id ? -1 : 1)),
    byArea: byArea.counts(),
    bySex: [...bySex]
      .sort(([a], [b]) => (`${a}` < `${b}` ? -1 : 1))
      .map(([sex, tally]) => ({ sex, ...tally.counts() })),
    setAside,
  });
  yield* changed;
}

/**
 * The options of one of the two. An assumption about a fact that only the other ruleset has is left out; one that neither
 * has is kept, to be refused.
 */
function optionsFor(
  compiled: CompiledMembership,
  other: CompiledMembership,
  options: ImpactOptions,
): CheckListOptions {
  const assumed = Object.entries(options.assume ?? {}).filter(
    ([name]) => compiled.facts.has(name) || !other.facts.has(name),
  );
  return { ...options, ruleset: compiled, assume: Object.fromEntries(assumed) };
}

/** The items of both checks side by side: the same rows in the same order, then the groups, of which one may have more. */
async function* zip(
  before: AsyncIterator<Checked, void>,
  after: AsyncIterator<Checked, void>,
): AsyncGenerator<readonly [Checked | undefined, Checked | undefined], void, void> {
  for (;;) {
    const [old, now] = await Promise.all([before.next(), after.next()]);
    if (old.done === true && now.done === true) return;
    yield [old.value ?? undefined, now.value ?? undefined];
  }
}

function toMember(old: CheckedMember, now: CheckedMember, former: FormerIds): ImpactMember {
  const { file, line, row, name, group, nik } = now;
  return freezeDeep({
    kind: "member",
    file,
    line,
    row,
    name,
    group,
    nik,
    ...changeOf(old.decision, now.decision, former),
  });
}

function toKube({ name, old, now }: KubePair, former: FormerIds): ImpactKube {
  return freezeDeep({ kind: "kube", name, ...changeOf(old, now, former) });
}

/** The ids that criteria had, by those they have. */
type FormerIds = ReadonlyMap<string, string>;

/** What of a decision the change is told from. */
type Decided = Pick<MemberDecision | KubeDecision, "verdict" | "criteria">;

function changeOf(
  old: Decided,
  now: Decided,
  former: FormerIds,
): Pick<ImpactMember, "before" | "after" | "criteria"> {
  return { before: old.verdict, after: now.verdict, criteria: decisiveCriteria(old, now, former) };
}

/**
 * The criteria by which a verdict changes: for the better, those that stood in the way and no longer do; for the worse,
 * those that now do. A criterion that is not there passes.
 */
function decisiveCriteria(old: Decided, now: Decided, former: FormerIds): readonly ChangedCriterion[] {
  const isBetter = RANK[WORST[now.verdict]] > RANK[WORST[old.verdict]];
  const worst = WORST[(isBetter ? old : now).verdict];
  const renamed = new Set(former.values());
  const ids = new Set([
    ...now.criteria.map(({ id }) => id),
    ...old.criteria.map(({ id }) => id).filter((id) => !renamed.has(id)),
  ]);
  return [...ids].flatMap((id) => {
    const is = now.criteria.find((criterion) => criterion.id === id);
    const was = old.criteria.find((criterion) => criterion.id === (former.get(id) ?? id));
    const [before, after] = [was?.outcome ?? "pass", is?.outcome ?? "pass"];
    const own = is ?? was;
    if (own === undefined || before === after || (isBetter ? before : after) !== worst) return [];
    const { label, reason } = own;
    return [{ id, label, before: was?.outcome ?? null, after: is?.outcome ?? null, reason }];
  });
}

/** The outcome that makes each verdict. */
const WORST: Readonly<Record<Verdict, Outcome>> = {
  ineligible: "fail",
  undetermined: "unknown",
  eligible: "pass",
};
