/** Checked items → text for people: what the list is, its groups, and the persons somebody has to look at. */
import { createColors } from "picocolors";
import type { CriterionDecision, Verdict } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import { VERDICT_WORDS } from "../decide/explain.ts";
import type { Issue } from "../issue.ts";
import type { Checked, CheckedKube, CheckedList, CheckedMember } from "../list/checked.ts";
import type { ReportOptions } from "./check-report.ts";
import { escapeText } from "./escape-text.ts";
import { maskNumber } from "./mask.ts";
import { reportWord } from "./report-words.ts";

/** How text for people is written. */
export interface PrettyOptions extends ReportOptions {
  /** Colours, for a terminal. */
  readonly colors: boolean;
}

/** The report as pieces of text. Persons who are eligible without any remark are counted, not listed. */
export async function* formatPretty(
  items: AsyncIterable<Checked>,
  options: PrettyOptions,
): AsyncGenerator<string, void, void> {
  const write = createWriter(options);
  let lacking: ReadonlySet<string> = new Set();
  let onlyLacking = 0;
  let titled = { persons: false, groups: false };
  for await (const item of items) {
    if (item.kind === "list") {
      lacking = new Set(item.lacking);
      yield write.list(item);
    } else if (item.kind === "member") {
      const isOnlyLacking = isUndeterminedByLacking(item, lacking);
      if (isOnlyLacking) onlyLacking += 1;
      if (item.issues.length === 0 && (item.decision.verdict === "eligible" || isOnlyLacking)) continue;
      if (!titled.persons) yield write.title("personsTitle");
      titled = { ...titled, persons: true };
      yield write.member(item, lacking);
    } else {
      if (!titled.groups)
        yield `${write.remainder(titled.persons, onlyLacking)}${write.title("groupsTitle")}`;
      titled = { ...titled, groups: true };
      yield write.kube(item);
    }
  }
  if (!titled.groups) yield write.remainder(titled.persons, onlyLacking);
}

/** Whether a person is undetermined for no other reason than columns that the whole list lacks. */
function isUndeterminedByLacking({ decision }: CheckedMember, lacking: ReadonlySet<string>): boolean {
  const open = decision.criteria.filter(({ outcome }) => outcome !== "pass");
  return (
    decision.verdict === "undetermined" &&
    open.length > 0 &&
    open.every((criterion) => isLacking(criterion, lacking))
  );
}

function isLacking({ outcome, missing = [] }: CriterionDecision, lacking: ReadonlySet<string>): boolean {
  return outcome === "unknown" && missing.length > 0 && missing.every((name) => lacking.has(name));
}

interface Writer {
  readonly list: (list: CheckedList) => string;
  readonly title: (title: "personsTitle" | "groupsTitle") => string;
  readonly member: (member: CheckedMember, lacking: ReadonlySet<string>) => string;
  readonly kube: (kube: CheckedKube) => string;
  readonly remainder: (anyPerson: boolean, onlyLacking: number) => string;
}

function createWriter({ lang, showPii, colors: wanted }: PrettyOptions): Writer {
  const colors = createColors(wanted);
  const word = (name: Parameters<typeof reportWord>[0]): string => reportWord(name, lang);

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

  function verdictLine(verdict: Verdict, subject: string, remark = ""): string {
    const { mark, paint } = VERDICTS[verdict];
    return `  ${paint(mark)} ${escapeText(subject)}: ${paint(VERDICT_WORDS[verdict][lang])}${remark}\n`;
  }

  function criterionLine({ outcome, label, reason }: CriterionDecision): string {
    const { mark, paint } = VERDICTS[OUTCOMES[outcome]];
    return `      ${paint(mark)} ${label[lang]}: ${escapeText(reason[lang])}\n`;
  }

  function issueLines({ severity, column, message, hint }: Issue, place: string, indent: string): string {
    const paint = severity === "error" ? colors.red : colors.yellow;
    const where = [place, column === null ? "" : `\`${escapeText(column)}\``]
      .filter((part) => part !== "")
      .join(" ");
    const remedy = hint === undefined ? "" : `\n${indent}  ${colors.dim(`→ ${escapeText(hint)}`)}`;
    return `${indent}${paint("!")} ${where === "" ? "" : `${where}: `}${escapeText(message)}${remedy}\n`;
  }

  return {
    list({ ruleset, asOf, assumptions, summary, issues }) {
      const assumed = Object.entries(assumptions).map(([name, value]) => `${name}=${value}`);
      const verdicts = (["eligible", "ineligible", "undetermined"] as const).map(
        (verdict) => `${VERDICTS[verdict].paint(String(summary[verdict]))} ${VERDICT_WORDS[verdict][lang]}`,
      );
      const lines = [
        colors.bold(ruleset.title[lang]),
        `${ruleset.id} ${ruleset.version} · ${word("asOf")} ${asOf}`,
        ...(assumed.length === 0 ? [] : [`${word("assumed")} ${assumed.join(", ")}`]),
        "",
        `${summary.members} ${word("persons")}: ${verdicts.join(", ")}`,
        `${summary.groups} ${word("groups")}, ${summary.errors} ${word("errors")}, ${summary.warnings} ${word("warnings")}`,
      ];
      const found = issues.map((issue) => issueLines(issue, placeOf(issue.file, issue.line), "  ")).join("");
      return `${lines.join("\n")}\n${found === "" ? "" : `\n${colors.bold(word("list"))}\n${found}`}`;
    },
    title: (title) => `\n${colors.bold(word(title))}\n`,
    member({ file, line, nik, group, decision, issues }, lacking) {
      const number = nik === null ? word("noNik") : maskNumber(nik, showPii);
      const subject = [placeOf(file, line), number, group ?? ""].filter((part) => part !== "").join(" · ");
      const open = decision.criteria.filter(
        (criterion) => criterion.outcome !== "pass" && !isLacking(criterion, lacking),
      );
      const isBlocked =
        decision.errors.length > 0 && decision.criteria.every(({ outcome }) => outcome === "pass");
      const found = issues.map((issue) => issueLines(issue, "", "      ")).join("");
      const blocked = isBlocked ? `      ${colors.dim(word("blocked"))}\n` : "";
      return `${verdictLine(decision.verdict, subject)}${open.map(criterionLine).join("")}${found}${blocked}`;
    },
    kube({ decision }) {
      const { members, households, verdict, criteria, name } = decision;
      const size = members.eligible + members.ineligible + members.undetermined;
      const numbers =
        households.min === households.max ? `${households.min}` : `${households.min}–${households.max}`;
      const remark = colors.dim(` (${size} ${word("members")}, ${numbers} ${word("households")})`);
      const open = criteria.filter(({ outcome }) => outcome !== "pass");
      return `${verdictLine(verdict, name, remark)}${open.map(criterionLine).join("")}`;
    },
    remainder(anyPerson, onlyLacking) {
      if (onlyLacking > 0) return `\n${onlyLacking} ${word("noColumn")}\n`;
      return anyPerson ? "" : `\n${colors.dim(word("allWell"))}\n`;
    },
  };

  function placeOf(file: string | null, line: number | null): string {
    if (line === null) return file === null ? "" : escapeText(file);
    return file === null ? `${word("line")} ${line}` : `${escapeText(file)}:${line}`;
  }
}
