/** Group → decision: its members checked as the rows of a list are, decided, and counted. */
import type { Field } from "./applicant/columns.ts";
import { type ParsedRow, type RowSource, sourceOf } from "./applicant/parse-cells.ts";
import { checkRecord, wrongArgument } from "./check-argument.ts";
import { type ApplicantInput, checkObject, readFacts } from "./decide/check-applicant.ts";
import { type CompiledMembership, type ToMembership, toMembership } from "./decide/compile-membership.ts";
import type { RulesetInput } from "./decide/compiled-ruleset.ts";
import { type DecidedMember, decideCounted, type GroupShare, groupShare } from "./decide/decide-kube.ts";
import { decideRow, withErrorFor } from "./decide/decide-member.ts";
import type { DecideOptions } from "./decide/decide-options.ts";
import type { KubeDecision, MemberDecision, WithIssues } from "./decide/decision.ts";
import { plainKube } from "./decide/plain-kube.ts";
import { type Sitting, sittingOf } from "./decide/sitting.ts";
import { createIssue, type Issue } from "./issue.ts";
import { severityOf } from "./issue-catalogue.ts";
import type { Kube } from "./kube/kube.ts";
import { type ComparedMember, comparedMembers } from "./list/compared-members.ts";
import { conflictsOf } from "./list/conflicts-of.ts";
import { groupIssues, isUncertain } from "./list/group-issues.ts";
import { lateFaults, lateIssue } from "./list/late-faults.ts";
import type { NumberField } from "./list/number-readers.ts";
import { quotableName } from "./row/header-name.ts";

/** A group as other code has one: each member an applicant, or a row that was read. */
export interface KubeInput extends Omit<Kube, "members"> {
  readonly members: readonly ApplicantInput[];
}

/**
 * Decides a group and, to that end, each of its members. Numbers counted from incomplete members are ranges.
 *
 * Members are checked as the rows of a list are, one NIK that stands twice included: what is wrong is among the issues, whose
 * `line` is the number of the member, from 1. What `parseApplicant` read is taken as it is.
 *
 * @throws {RulesetError} where the ruleset is not sound or not known.
 * @throws {CallError} where there is no group or no ruleset, `asOf` is no day of the calendar, or an assumption is no fact
 * of the ruleset.
 * @example
 * ```ts
 * import { compileRuleset, decideKube, getRuleset } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const kube = { name: "KUBE Mekar 1", members: [{ nik: "2101990201800001", noKk: "2101990101100001" }] };
 * decideKube(compiled, kube, { asOf: "2026-11-21" }).criteria[0]?.reason.en; // "households: 1; 10 required"
 * ```
 */
export function decideKube(
  ruleset: RulesetInput,
  kube: KubeInput,
  options: DecideOptions,
): WithIssues<KubeDecision> {
  return decideKubeBy(toMembership, ruleset, kube, options);
}

/** The same with another way to a compiled ruleset. */
export function decideKubeBy(
  resolve: ToMembership,
  ruleset: RulesetInput,
  kube: KubeInput,
  options: DecideOptions,
): WithIssues<KubeDecision> {
  const sitting = sittingOf(ruleset, options, resolve);
  checkRecord(kube, "kube");
  if (!Array.isArray(kube.members)) {
    throw wrongArgument("kube.members", { id: "daftar anggota", en: "a list of members" }, kube.members);
  }
  const { name, facts } = kube;
  const plain = facts === undefined || facts === null ? plainKube(sitting, kube.members) : undefined;
  const alike = plain === undefined ? undefined : sitting.groups.get(plain.key);
  if (plain !== undefined && alike !== undefined) return decisionAlike(alike, name, plain.issues);
  const decision = decideChecked(sitting, kube, options);
  // What is not certain is told of the members themselves.
  if (plain !== undefined && !isUncertain(decision)) {
    if (sitting.groups.size >= MOST_GROUPS) sitting.groups.clear();
    sitting.groups.set(plain.key, decision);
  }
  return decision;
}

/** Groups differ in a few small numbers. */
const MOST_GROUPS = 4_096;

/** The decision about a group of another name; written out, since to spread a frozen object takes twice as long. */
function decisionAlike(
  { scope, ruleset, asOf, assumptions, verdict, criteria, members, households, conflicts }: KubeDecision,
  name: string,
  issues: readonly Issue[],
): WithIssues<KubeDecision> {
  return Object.freeze({
    scope,
    name,
    ruleset,
    asOf,
    assumptions,
    verdict,
    criteria,
    members,
    households,
    conflicts,
    issues,
  });
}

/** Decides any group, its members checked as the rows of a list are. */
export function decideChecked(
  { compiled, assumptions: assume }: Pick<Sitting, "compiled" | "assumptions">,
  kube: KubeInput,
  { asOf, lang }: DecideOptions,
): WithIssues<KubeDecision> {
  const supplied = new Set<Field>();
  const members = kube.members.map((each: ApplicantInput, index): Member => {
    const line = index + 1;
    const row = checkObject(each, compiled, { asOf, lang, line });
    for (const field of sourceOf(row)?.header.fields ?? []) supplied.add(field);
    return toMember(compiled, row, { asOf, assume }, line);
  });
  holdAgainstEachOther(members, lang);
  const { values, faults } = readFacts(kube.facts, compiled, "kube");
  const known = values === undefined ? {} : { facts: values };
  const decision = decideCounted(
    compiled,
    { name: kube.name, ...known, members: members.map(toDecidedMember) },
    { asOf, assume },
  );
  const issues: readonly Issue[] = Object.freeze([
    ...onceEach(members.flatMap((member) => member.issues)),
    ...faults.map((found) => createIssue(found.fault, { lang, column: quotableName(`facts.${found.fact}`) })),
    ...conflictsOf(decision, compiled, lang),
    ...groupIssues([{ members, decision }], { doubts: [], supplied, lang }).map(({ file: _, ...issue }) =>
      Object.freeze(issue),
    ),
  ]);
  return Object.freeze({ ...decision, issues });
}

/** A member while the group is decided: what is found of all of them together is added to it. */
interface Member extends ComparedMember {
  readonly file: null;
  readonly line: number;
  readonly row: number;
  noKk: string | undefined;
  decision: MemberDecision;
  issues: readonly Issue[];
  readonly area: ParsedRow["applicant"]["area"];
  readonly share: GroupShare;
}

function toMember(
  compiled: CompiledMembership,
  row: ParsedRow,
  options: DecideOptions & { readonly assume: MemberDecision["assumptions"] },
  line: number,
): Member {
  const { applicant, issues } = row;
  return {
    applicant,
    numbers: numbersOf(row),
    file: null,
    line,
    row: line,
    noKk: applicant.noKk,
    area: applicant.area,
    share: groupShare(compiled, applicant, options.asOf, options.assume),
    decision: decideRow(compiled, row, options),
    issues: issues.map((issue) => placedAt(issue, line)),
  };
}

/** Adds to the members what all of them together tell of each. */
function holdAgainstEachOther(members: readonly Member[], lang: DecideOptions["lang"]): void {
  const memberAt = (row: number): Member => members[row] as Member;
  const late = lateFaults(
    comparedMembers(members),
    { fileAt: () => null, rowAt: (row) => memberAt(row).row },
    {
      mark(row, code, inPlaceOf) {
        const member = memberAt(row);
        const issue = { code, severity: severityOf(code) };
        member.decision = withErrorFor(member.decision, issue, inPlaceOf);
      },
      forgetKk(row) {
        memberAt(row).noKk = undefined;
      },
    },
  );
  for (const [row, member] of members.entries()) {
    const { line } = member;
    member.issues = Object.freeze([
      ...member.issues.filter(({ code }) => !late.isFilledIn(row, code)),
      ...late.faultsAt(row).map((each) => lateIssue(each, { line, lang })),
    ]);
  }
}

/** An issue of a row that was read alone stands at the member's number; that of a header belongs to no member. */
function placedAt(issue: Issue, line: number): Issue {
  return issue.line !== null || issue.code.startsWith("header/") ? issue : Object.freeze({ ...issue, line });
}

/** Members read under the same header bring what is wrong with it each: it is said once. */
function onceEach(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify(issue);
    const isNew = !issue.code.startsWith("header/") || !told.has(key);
    told.add(key);
    return isNew;
  });
}

function toDecidedMember({ noKk, area, share, decision }: Member): DecidedMember {
  return { noKk, area, verdict: decision.verdict, ...share };
}

/** The numbers of a member as they were written. */
function numbersOf(row: ParsedRow): ComparedMember["numbers"] {
  const source: RowSource | undefined = sourceOf(row);
  const numberOf = (name: NumberField): unknown => {
    const [first] = source?.header.feeds.find(({ field }) => field === name)?.sources ?? [];
    return first === undefined ? row.applicant[name] : source?.cells[first.position];
  };
  return { nik: numberOf("nik"), noKk: numberOf("noKk") };
}
