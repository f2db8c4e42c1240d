/**
 * The groups of a list: told by names and places, decided by the numbers of their rows, with what is to be said of them.
 *
 * A group is a few numbers in typed arrays; a decision about it, and a fault of one of its rows, is made when it is asked for.
 */
import type { Field } from "../applicant/columns.ts";
import type { CompiledMembership } from "../decide/compile-membership.ts";
import { kubeDecision } from "../decide/decide-kube.ts";
import type { Assumptions, KubeDecision } from "../decide/decision.ts";
import { gatheringJudge, placeLevels } from "../decide/judge-gathering.ts";
import { kubeDecider } from "../decide/kube-decider.ts";
import type { KubeOutcome } from "../decide/kube-outcomes.ts";
import { type Fault, fault, type Issue } from "../issue.ts";
import { kubeCounter } from "../kube/count-kube.ts";
import { areaOf } from "../kube/counted-rows.ts";
import { withPerhaps } from "../kube/perhaps-members.ts";
import { tellGroups } from "../kube/tell-groups.ts";
import { membersOf, type ToldGroups } from "../kube/told-groups.ts";
import type { Language } from "../language.ts";
import type { ListIssue } from "./checked.ts";
import { conflictsOf } from "./conflicts-of.ts";
import { type DecidedGroup, groupIssues, isUncertain } from "./group-issues.ts";
import { joinKubes } from "./join-kubes.ts";
import type { GroupColumns } from "./kept-rows.ts";
import { kksInTwoGroups, oneNumberAName } from "./list-kks.ts";
import type { ListedKube } from "./listed-kubes.ts";
import { quotableGroup } from "./quotable-group.ts";

/** What groups are decided by, and what else is known of their rows. */
export interface ListGroupsOptions {
  readonly compiled: CompiledMembership;
  readonly asOf: string;
  /** What `checkOptions` gave. */
  readonly assume: Assumptions;
  /** The rows of a list of groups, where there is one. */
  readonly listed?: readonly ListedKube[] | undefined;
  /** The fields that the list has columns for. */
  readonly supplied: ReadonlySet<Field>;
  readonly lang: Language | undefined;
  readonly fileAt: (row: number) => string | null;
  /** The row as the file's own program shows it. */
  readonly rowAt: (row: number) => number;
  /** The issues that were found of a row before. */
  readonly issuesAt: (row: number) => readonly Pick<Issue, "code">[];
}

/** All groups of a list, in order of first mention. */
export interface ListGroups {
  /** The group of each row, -1 where it is in none. */
  readonly groupOf: Int32Array;
  readonly nameOf: (group: number) => string;
  readonly kubeCount: number;
  /** The decision about a group, made when asked for; `criteria` and what else is equal are the same objects. */
  readonly kubeAt: (group: number) => KubeDecision;
  /** That the No. KK of a row stands in another group too; made when asked for. */
  readonly kkFaultAt: (row: number) => Fault | undefined;
  /** Whether a row has that fault. */
  readonly hasKkFault: (row: number) => boolean;
  /** How many rows have that fault, a warning. */
  readonly kkFaultCount: number;
  /** What is said of the groups: how a list of groups is joined, in what rows differ, what is in doubt, what is missing. */
  readonly issues: readonly ListIssue[];
}

/** Tells and decides all groups. What the columns say must be final. */
export function listGroups(columns: GroupColumns, options: ListGroupsOptions): ListGroups {
  const { compiled, assume, lang } = options;
  const { household } = columns;
  const counter = kubeCounter(columns);
  const { groups: told, doubts } = tellGroups(columns, {
    levels: placeLevels(compiled),
    judge: gatheringJudge(compiled, counter),
  });
  const groups = withPerhaps(told, columns);
  const joined = options.listed === undefined ? undefined : joinKubes(groups, columns, options.listed, lang);
  const decide = kubeDecider(compiled, columns, counter, assume);
  const outcomes: KubeOutcome[] = [];
  for (let group = 0; group < groups.count; group += 1) {
    const alternatives = groups.alternatives.get(group);
    const statements = joined?.statements.get(group);
    const hasDoubts = alternatives !== undefined || statements !== undefined;
    const [from, to] = [groups.starts[group] as number, groups.starts[group + 1] as number];
    outcomes.push(decide(groups.rows, from, to, hasDoubts ? { alternatives, statements } : undefined));
  }
  const others = kksInTwoGroups(household, oneNumberAName(groups));
  const { count, groupOf, nameOf } = groups;
  const answers = answersOf({ count, groupOf, nameOf, outcomes, others }, options);
  const { kubeAt } = answers;

  function* conflicts(): Generator<ListIssue> {
    for (const [group, outcome] of outcomes.entries()) {
      if (outcome.conflicts.length === 0) continue;
      for (const issue of conflictsOf(kubeAt(group), compiled, lang))
        yield Object.freeze({ file: null, ...issue });
    }
  }

  function* uncertain(): Generator<DecidedGroup> {
    const known = new Map<KubeOutcome["criteria"], boolean>();
    for (const [group, { criteria }] of outcomes.entries()) {
      const isSo = known.get(criteria) ?? isUncertain({ criteria });
      known.set(criteria, isSo);
      if (isSo) yield { members: Array.from(membersOf(groups, group), toMember), decision: kubeAt(group) };
    }
  }

  function toMember(row: number): DecidedGroup["members"][number] {
    return {
      file: options.fileAt(row),
      row: options.rowAt(row),
      noKk: household[row] === -1 ? undefined : household[row],
      get issues() {
        return options.issuesAt(row);
      },
      area: areaOf(columns, row),
    };
  }

  return {
    ...answers,
    issues: [
      ...(joined?.issues ?? []),
      ...conflicts(),
      ...groupIssues(uncertain(), { doubts, supplied: options.supplied, lang }),
    ],
  };
}

/** What is kept of the groups: a few numbers of each, and of each row. */
interface KeptGroups extends Pick<ToldGroups, "count" | "groupOf" | "nameOf"> {
  readonly outcomes: readonly KubeOutcome[];
  /** For each row the one that its No. KK stands in another group with, or -1. */
  readonly others: Int32Array;
}

/** What is told of groups once they are decided. Made apart, so that nothing else is kept with it. */
function answersOf(
  { count, groupOf, nameOf, outcomes, others }: KeptGroups,
  { compiled, asOf, assume: assumptions, fileAt, rowAt }: ListGroupsOptions,
): Omit<ListGroups, "issues"> {
  return {
    groupOf,
    nameOf,
    kubeCount: count,
    kubeAt: (group) =>
      kubeDecision(compiled, nameOf(group), outcomes[group] as KubeOutcome, { asOf, assumptions }),
    kkFaultAt(row) {
      const other = others[row] as number;
      if (other < 0) return undefined;
      const file = fileAt(other);
      return fault("kk/in-two-groups", {
        kube: quotableGroup(nameOf(groupOf[other] as number)),
        first: rowAt(other),
        file: file === fileAt(row) ? null : file,
      });
    },
    hasKkFault: (row) => (others[row] as number) >= 0,
    kkFaultCount: countOf(others),
  };
}

function countOf(others: Int32Array): number {
  let count = 0;
  for (let row = 0; row < others.length; row += 1) if ((others[row] as number) >= 0) count += 1;
  return count;
}
