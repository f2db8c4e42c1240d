/** A checked list → text for people: what the list is, its groups, and the persons somebody has to look at. */
import { createColors } from "picocolors";
import type { CriterionDecision, KubeDecision, MemberDecision, Verdict } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import { VERDICT_WORDS } from "../decide/explain.ts";
import type { CheckedList, ListIssue } from "../list/checked.ts";
import type { CheckedRows } from "../list/checked-rows.ts";
import { assumedWords } from "./assumed-words.ts";
import { byteWriter } from "./byte-writer.ts";
import type { ReportOptions } from "./check-report.ts";
import { escapeText } from "./escape-text.ts";
import { issueWriter } from "./issue-writer.ts";
import { keepEach } from "./keep-each.ts";
import { maskNumber } from "./mask.ts";
import { reportCount, reportWord } from "./report-words.ts";
import { setAsideLine } from "./set-aside-line.ts";

/** How text for people is written. */
export interface PrettyOptions extends ReportOptions {
  /** Colours, for a terminal. */
  readonly colors: boolean;
}

/** The report as pieces of UTF-8. Persons who are eligible without any remark are counted, not listed. */
export function* formatPretty(rows: CheckedRows, options: PrettyOptions): Generator<Uint8Array, void, void> {
  const writer = byteWriter();
  const write = createWriter(options, new Set(rows.list.lacking));
  const saidOf = keepEach(write.decision, ({ told, remark }) => told.length + remark.length);
  let onlyLacking = 0;
  // The file whose persons are being listed; `undefined` before the first of them.
  let listed: string | null | undefined;

  writer.text(write.list(rows.list));
  for (const issue of rows.list.issues) {
    writer.text(write.listIssue(issue));
    if (writer.isFull()) yield writer.take();
  }
  for (let row = 0; row < rows.memberCount; row += 1) {
    const decision = rows.decisionAt(row);
    const said = saidOf(decision);
    if (said.isOnlyLacking) onlyLacking += 1;
    if (rows.issuesAt(row).length === 0 && (decision.verdict === "eligible" || said.isOnlyLacking)) continue;
    const file = rows.fileAt(row);
    if (listed !== file) writer.text(write.personsTitle(file));
    listed = file;
    writer.text(write.member(rows, row, said));
    if (writer.isFull()) yield writer.take();
  }
  if (onlyLacking > 0 || listed === undefined) writer.text(write.remainder(onlyLacking));
  if (rows.kubeCount > 0) writer.text(write.groupsTitle);
  for (let kube = 0; kube < rows.kubeCount; kube += 1) {
    writer.text(write.kube(rows.kubeAt(kube)));
    if (writer.isFull()) yield writer.take();
  }
  yield writer.take();
}

/** What is said of everybody decided alike. */
interface SaidOfDecision {
  /** Undetermined for no other reason than columns that the whole list lacks. */
  readonly isOnlyLacking: boolean;
  /** A line for each criterion that is not met, but for those that the whole list lacks. */
  readonly told: string;
  readonly remark: string;
}

function isLacking({ outcome, missing = [] }: CriterionDecision, lacking: ReadonlySet<string>): boolean {
  return outcome === "unknown" && missing.length > 0 && missing.every((name) => lacking.has(name));
}

interface Writer {
  readonly list: (list: CheckedList) => string;
  readonly listIssue: (issue: ListIssue) => string;
  readonly personsTitle: (file: string | null) => string;
  readonly decision: (decision: MemberDecision) => SaidOfDecision;
  readonly member: (rows: CheckedRows, row: number, said: SaidOfDecision) => string;
  /** What is said after the persons who are listed: of those who only wait for a column, or that there are none. */
  readonly remainder: (onlyLacking: number) => string;
  readonly groupsTitle: string;
  readonly kube: (kube: KubeDecision) => string;
}

function createWriter(
  { lang, showPii, colors: wanted }: PrettyOptions,
  lacking: ReadonlySet<string>,
): Writer {
  const colors = createColors(wanted);
  const { fileName, placeOf, issueLines } = issueWriter(lang, colors);
  const word = (name: Parameters<typeof reportWord>[0]): string => reportWord(name, lang);
  const count = (thing: Parameters<typeof reportCount>[0], ...numbers: readonly [number, number?]): string =>
    reportCount(thing, lang, ...numbers);

  const VERDICTS: Record<Verdict, { readonly mark: string; readonly paint: (text: string) => string }> = {
    eligible: { mark: "✓", paint: colors.green },
    ineligible: { mark: "✗", paint: colors.red },
    undetermined: { mark: "?", paint: colors.yellow },
  };
  const OUTCOMES: Record<Outcome, Verdict> = {
    pass: "eligible",
    fail: "ineligible",
    unknown: "undetermined",
  };

  /** A list may be decided by a ruleset that is no longer in force, but never without saying so. */
  function repealedLine(repealed: CheckedList["ruleset"]["repealed"]): readonly string[] {
    if (repealed === null) return [];
    return [colors.yellow(`${word("repealed")} ${repealed.from} ${word("by")} ${repealed.by}`)];
  }

  function notYetLine(notYet: CheckedList["ruleset"]["notYet"]): readonly string[] {
    if (notYet === null) return [];
    const then = notYet.inForce === null ? "" : `; ${word("inForceThen")} ${notYet.inForce}`;
    return [colors.yellow(`${word("notYet")} ${notYet.from}${then}`)];
  }

  function verdictLine(verdict: Verdict, subject: string, remark = ""): string {
    const { mark, paint } = VERDICTS[verdict];
    return `  ${paint(mark)} ${subject}: ${paint(VERDICT_WORDS[verdict][lang])}${remark}\n`;
  }

  function criterionLine({ outcome, label, reason }: CriterionDecision): string {
    const { mark, paint } = VERDICTS[OUTCOMES[outcome]];
    return `      ${paint(mark)} ${escapeText(label[lang])} — ${escapeText(reason[lang])}\n`;
  }

  return {
    list({ ruleset, asOf, assumptions, summary, setAside, issues }) {
      const { members, groups, errors, warnings } = summary;
      const assumed = Object.entries(assumptions).map(([name, value]) => assumedWords(name, value, lang));
      const verdicts = (["eligible", "ineligible", "undetermined"] as const).map(
        (verdict) => `${VERDICTS[verdict].paint(String(summary[verdict]))} ${VERDICT_WORDS[verdict][lang]}`,
      );
      const lines = [
        colors.bold(escapeText(ruleset.title[lang])),
        `${ruleset.id} ${ruleset.version} · ${word("asOf")} ${asOf}`,
        ...repealedLine(ruleset.repealed),
        ...notYetLine(ruleset.notYet),
        ...(assumed.length === 0 ? [] : [`${word("assumed")} ${escapeText(assumed.join(", "))}`]),
        "",
        `${count("persons", members)}: ${verdicts.join(", ")}`,
        `${count("groups", groups)}, ${count("errors", errors)}, ${count("warnings", warnings)}`,
        ...(setAside.length === 0 ? [] : [setAsideLine(setAside, lang)]),
      ];
      return `${lines.join("\n")}\n${issues.length === 0 ? "" : `\n${colors.bold(word("list"))}\n`}`;
    },
    listIssue: (issue) => issueLines(issue, placeOf(issue), "  "),
    personsTitle: (file) =>
      `\n${colors.bold(word("personsTitle"))}${file === null ? "" : ` · ${fileName(file)}`}\n`,
    decision({ criteria, errors }) {
      const open = criteria.filter(({ outcome }) => outcome !== "pass");
      const told = open.filter((criterion) => !isLacking(criterion, lacking));
      const isLackingAll = told.length === 0 && open.length > 0;
      // Why somebody is undetermined must not be left to the warnings, which decide nothing.
      const remark =
        open.length === 0 && errors.length > 0 ? word("blocked") : isLackingAll ? word("onlyLacking") : "";
      return {
        isOnlyLacking: isLackingAll && errors.length === 0,
        told: told.map(criterionLine).join(""),
        remark: remark === "" ? "" : `      ${colors.dim(remark)}\n`,
      };
    },
    member({ rowAt, nikAt, nameAt, groupAt, decisionAt, issuesAt }, row, { told, remark }) {
      const [nik, name, group] = [nikAt(row), nameAt(row), groupAt(row)];
      const subject = [
        `${word("line")} ${rowAt(row)}`,
        ...(showPii && name !== null ? [escapeText(name)] : []),
        nik === null ? word("noNik") : maskNumber(nik, showPii),
        ...(group === null ? [] : [escapeText(group)]),
      ];
      const found = issuesAt(row).map((issue) => issueLines(issue, "", "      "));
      return [verdictLine(decisionAt(row).verdict, subject.join(" · ")), told, ...found, remark].join("");
    },
    remainder: (onlyLacking) =>
      onlyLacking > 0
        ? `\n${count("persons", onlyLacking)} ${word("onlyLacking")}\n`
        : `\n${colors.dim(word("allWell"))}\n`,
    groupsTitle: `\n${colors.bold(word("groupsTitle"))}\n`,
    kube({ members, households, verdict, criteria, name }) {
      const size = count("members", members.eligible + members.ineligible + members.undetermined);
      const remark = colors.dim(` (${size}, ${count("households", households.min, households.max)})`);
      const open = criteria.filter(({ outcome }) => outcome !== "pass");
      return `${verdictLine(verdict, escapeText(name), remark)}${open.map(criterionLine).join("")}`;
    },
  };
}
