/** Checked items → text for people: what the list is, its groups, and the persons somebody has to look at. */
import { createColors } from "picocolors";
import type { CriterionDecision, Verdict } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import { VERDICT_WORDS } from "../decide/explain.ts";
import type { Checked, CheckedKube, CheckedList, CheckedMember } from "../list/checked.ts";
import { assumedWords } from "./assumed-words.ts";
import type { ReportOptions } from "./check-report.ts";
import { escapeText } from "./escape-text.ts";
import { issueWriter } from "./issue-writer.ts";
import { maskNumber } from "./mask.ts";
import { reportCount, reportWord } from "./report-words.ts";
import { setAsideLine } from "./set-aside-line.ts";

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
  // The file whose persons are being listed; `undefined` before the first of them.
  let listed: string | null | undefined;
  let isAmongGroups = false;
  for await (const item of items) {
    if (item.kind === "list") {
      lacking = new Set(item.lacking);
      yield write.list(item);
    } else if (item.kind === "member") {
      const isOnlyLacking = isUndeterminedByLacking(item, lacking);
      if (isOnlyLacking) onlyLacking += 1;
      if (item.issues.length === 0 && (item.decision.verdict === "eligible" || isOnlyLacking)) continue;
      if (listed !== item.file) yield write.personsTitle(item.file);
      listed = item.file;
      yield write.member(item, lacking);
    } else {
      if (!isAmongGroups) yield `${write.remainder(listed !== undefined, onlyLacking)}${write.groupsTitle}`;
      isAmongGroups = true;
      yield write.kube(item);
    }
  }
  if (!isAmongGroups) yield write.remainder(listed !== undefined, onlyLacking);
}

/** Whether a person is undetermined for no other reason than columns that the whole list lacks. */
function isUndeterminedByLacking({ decision }: CheckedMember, lacking: ReadonlySet<string>): boolean {
  const open = decision.criteria.filter(({ outcome }) => outcome !== "pass");
  return (
    open.length > 0 &&
    decision.errors.length === 0 &&
    open.every((criterion) => isLacking(criterion, lacking))
  );
}

function isLacking({ outcome, missing = [] }: CriterionDecision, lacking: ReadonlySet<string>): boolean {
  return outcome === "unknown" && missing.length > 0 && missing.every((name) => lacking.has(name));
}

interface Writer {
  readonly list: (list: CheckedList) => string;
  readonly personsTitle: (file: string | null) => string;
  readonly member: (member: CheckedMember, lacking: ReadonlySet<string>) => string;
  readonly groupsTitle: string;
  readonly kube: (kube: CheckedKube) => string;
  readonly remainder: (anyPerson: boolean, onlyLacking: number) => string;
}

function createWriter({ lang, showPii, colors: wanted }: PrettyOptions): Writer {
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
      const found = issues.map((issue) => issueLines(issue, placeOf(issue), "  ")).join("");
      return `${lines.join("\n")}\n${found === "" ? "" : `\n${colors.bold(word("list"))}\n${found}`}`;
    },
    personsTitle: (file) =>
      `\n${colors.bold(word("personsTitle"))}${file === null ? "" : ` · ${fileName(file)}`}\n`,
    member({ row, nik, name, group, decision, issues }, lacking) {
      const number = nik === null ? word("noNik") : maskNumber(nik, showPii);
      const named = showPii && name !== null ? [escapeText(name)] : [];
      const subject = [
        `${word("line")} ${row}`,
        ...named,
        number,
        ...(group === null ? [] : [escapeText(group)]),
      ];
      const open = decision.criteria.filter(({ outcome }) => outcome !== "pass");
      const told = open.filter((criterion) => !isLacking(criterion, lacking));
      const found = issues.map((issue) => issueLines(issue, "", "      ")).join("");
      // Why somebody is undetermined must not be left to the warnings, which decide nothing.
      const remark =
        open.length === 0 && decision.errors.length > 0
          ? word("blocked")
          : told.length === 0 && open.length > 0
            ? word("onlyLacking")
            : "";
      return [
        verdictLine(decision.verdict, subject.join(" · ")),
        ...told.map(criterionLine),
        found,
        remark === "" ? "" : `      ${colors.dim(remark)}\n`,
      ].join("");
    },
    groupsTitle: `\n${colors.bold(word("groupsTitle"))}\n`,
    kube({ decision }) {
      const { members, households, verdict, criteria, name } = decision;
      const size = count("members", members.eligible + members.ineligible + members.undetermined);
      const remark = colors.dim(` (${size}, ${count("households", households.min, households.max)})`);
      const open = criteria.filter(({ outcome }) => outcome !== "pass");
      return `${verdictLine(verdict, escapeText(name), remark)}${open.map(criterionLine).join("")}`;
    },
    remainder(anyPerson, onlyLacking) {
      if (onlyLacking > 0) return `\n${count("persons", onlyLacking)} ${word("onlyLacking")}\n`;
      return anyPerson ? "" : `\n${colors.dim(word("allWell"))}\n`;
    },
  };
}
