/** A checked list → text for people: what the list is, its groups, and the persons somebody has to look at. */
import { createColors } from "picocolors";
import type { CriterionDecision, MemberDecision, Verdict } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import { VERDICT_WORDS } from "../decide/explain.ts";
import type { CheckedRows } from "../list/checked-rows.ts";
import { type Causes, causesOf } from "./document/causes.ts";
import { openCriteria } from "./document/open-criteria.ts";
import { issueWriter } from "./issue-writer.ts";
import { NAMED_ROWS, prettyCauses, type ToldCauses } from "./pretty-causes.ts";
import { prettyList } from "./pretty-list.ts";
import { type ByteWriter, byteWriter, toBytes } from "./text/byte-writer.ts";
import { escapeText } from "./text/escape-text.ts";
import { bytesOfEach, keepEach } from "./text/keep-each.ts";
import { writeNik } from "./text/mask.ts";
import { plainCodes } from "./text/plain-codes.ts";
import { reportCount, reportWord } from "./words/report-words.ts";
import { verdictSigns } from "./write/verdict-signs.ts";
import type { WriteOptions } from "./write-options.ts";

/** So many persons are listed, unless all are asked for. */
const MOST_PERSONS = 200;

/** The report as pieces of UTF-8. Persons who are eligible without any remark are counted, not listed. */
export function* formatPretty(rows: CheckedRows, options: WriteOptions): Generator<Uint8Array, void, void> {
  const writer = byteWriter();
  const { lang, all = false } = options;
  const colors = createColors(options.colors);
  const causes = causesOf(rows, NAMED_ROWS);
  const told = prettyCauses(causes, rows, { lang, colors, all });
  const write = prettyWriter(writer, rows, { ...options, causes, told });
  let onlyLacking = 0;
  let listedPersons = 0;
  let leftOut = 0;
  // The file whose persons are being listed; `undefined` before the first of them.
  let listed: string | null | undefined;

  writer.text(prettyList(rows, lang, colors));
  writer.text(told.text);
  if (rows.list.issues.length > 0) writer.text(`\n${colors.bold(reportWord("list", lang))}\n`);
  for (let issue = 0; issue < rows.list.issues.length; issue += 1) {
    write.listIssue(issue);
    if (writer.isFull()) yield writer.take();
  }
  for (let row = 0; row < rows.memberCount; row += 1) {
    const decision = rows.decisionAt(row);
    const { isOnlyLacking } = write.said(decision);
    if (isOnlyLacking) onlyLacking += 1;
    if (rows.issueCodesAt(row).length === 0 && (decision.verdict === "eligible" || isOnlyLacking)) continue;
    if (listedPersons === MOST_PERSONS && !all) {
      leftOut += 1;
      continue;
    }
    listedPersons += 1;
    const file = rows.fileAt(row);
    if (listed !== file) write.personsTitle(file);
    listed = file;
    write.member(row);
    if (writer.isFull()) yield writer.take();
  }
  if (leftOut > 0) writer.text(`  … ${reportCount("morePersons", lang, leftOut)}\n`);
  if (onlyLacking > 0)
    writer.text(`\n${reportCount("persons", lang, onlyLacking)} ${reportWord("onlyLacking", lang)}\n`);
  else if (listed === undefined) writer.text(`\n${colors.dim(reportWord("allWell", lang))}\n`);
  if (rows.kubeCount > 0) writer.text(`\n${colors.bold(reportWord("groupsTitle", lang))}\n`);
  for (let kube = 0; kube < rows.kubeCount; kube += 1) {
    write.kube(kube);
    if (writer.isFull()) yield writer.take();
  }
  yield writer.take();
}

/** What is said of everybody decided alike. */
interface SaidOfDecision {
  /** Undetermined for no other reason than columns that the whole list lacks. */
  readonly isOnlyLacking: boolean;
  /** A line for each criterion that is not met, but for those that the whole list lacks. */
  readonly told: Uint8Array;
  /** The numbers of the causes that were told before the persons, and are not told of each again. */
  readonly numbers: readonly number[];
  /** What is said after the issues of the row. */
  readonly remark: Uint8Array;
}

interface ToldOptions extends WriteOptions {
  readonly causes: Causes;
  readonly told: ToldCauses;
}

interface PrettyWriter {
  readonly listIssue: (index: number) => void;
  readonly personsTitle: (file: string | null) => void;
  readonly said: (decision: MemberDecision) => SaidOfDecision;
  readonly member: (row: number) => void;
  readonly kube: (index: number) => void;
}

function prettyWriter(
  writer: ByteWriter,
  rows: CheckedRows,
  { lang, showPii, colors: wanted, causes, told: { numberOf } }: ToldOptions,
): PrettyWriter {
  const { bytes, ascii, number, text, plain } = writer;
  const { rowAt, regionAt, nameAt, groupAt, decisionAt, issuesAt } = rows;
  const lacking: ReadonlySet<string> = new Set(rows.list.lacking);
  const colors = createColors(wanted);
  const signs = verdictSigns(colors);
  const word = (name: Parameters<typeof reportWord>[0]): string => reportWord(name, lang);
  const count = (thing: Parameters<typeof reportCount>[0], ...numbers: readonly [number, number?]): string =>
    reportCount(thing, lang, ...numbers);
  const { fileName, placeOf, writeIssue } = issueWriter(lang, colors);
  const sink = { text, shown };

  const startOf = bytesOfEach((verdict: Verdict) => `  ${signs[verdict].paint(signs[verdict].mark)} `);
  const endOf = bytesOfEach((verdict: Verdict) => `: ${signs[verdict].paint(VERDICT_WORDS[verdict][lang])}`);
  const said = keepEach(saidOf, ({ told, remark }) => told.length + remark.length);
  const criterionLine = keepEach(lineOfCriterion, ({ length }) => length);
  const toldOfKube = bytesOfEach((criteria: readonly CriterionDecision[]) =>
    criteria
      .filter(({ outcome }) => outcome !== "pass")
      .map(criterionLine)
      .join(""),
  );
  const line = `${word("line")} `;
  const noNik = word("noNik");
  const see = word("see");

  /** Text of the list. */
  function shown(value: string): void {
    if (!plain(value, PLAIN)) text(escapeText(value));
  }

  function lineOfCriterion({ outcome, label, reason }: CriterionDecision): string {
    const { mark, paint } = signs[OUTCOMES[outcome]];
    return `      ${paint(mark)} ${escapeText(label[lang])} — ${escapeText(reason[lang])}\n`;
  }

  function numberOfCriterion(criterion: CriterionDecision): number | undefined {
    return numberOf(causes.ofCriterion(criterion));
  }

  function saidOf(decision: MemberDecision): SaidOfDecision {
    const { told, isOnlyLacking, remark } = openCriteria(decision, lacking);
    return {
      isOnlyLacking,
      told: toBytes(
        told
          .filter((criterion) => numberOfCriterion(criterion) === undefined)
          .map(criterionLine)
          .join(""),
      ),
      numbers: told.flatMap((criterion) => numberOfCriterion(criterion) ?? []),
      remark: toBytes(
        remark === null
          ? ""
          : `      ${colors.dim(word(remark))}
`,
      ),
    };
  }

  return {
    said,
    listIssue(index) {
      // Indices are those below the counts.
      const issue = rows.list.issues[index] as CheckedRows["list"]["issues"][number];
      writeIssue(issue, placeOf(issue), "  ", sink);
    },
    personsTitle(file) {
      text(`\n${colors.bold(word("personsTitle"))}${file === null ? "" : ` · ${fileName(file)}`}\n`);
    },
    member(row) {
      const [name, group] = [nameAt(row), groupAt(row)];
      const decision = decisionAt(row);
      const { told, numbers, remark } = said(decision);
      const issues = issuesAt(row).map((issue) => ({ issue, number: numberOf(causes.ofIssue(issue)) }));
      bytes(startOf(decision.verdict));
      ascii(line);
      number(rowAt(row));
      text(" · ");
      if (showPii && name !== null) {
        shown(name);
        text(" · ");
      }
      if (regionAt(row) < 0) text(noNik);
      else writeNik(rows, row, showPii, writer);
      if (group !== null) {
        text(" · ");
        shown(group);
      }
      bytes(endOf(decision.verdict));
      const seen = new Set([...numbers, ...issues.flatMap((each) => each.number ?? [])]);
      if (seen.size > 0) text(colors.dim(` (${see} ${[...seen].toSorted((a, b) => a - b).join(", ")})`));
      ascii("\n");
      bytes(told);
      for (const each of issues) if (each.number === undefined) writeIssue(each.issue, "", "      ", sink);
      bytes(remark);
    },
    kube(index) {
      const { members, households, verdict, criteria, name } = rows.kubeAt(index);
      const size = count("members", members.eligible + members.ineligible + members.undetermined);
      bytes(startOf(verdict));
      shown(name);
      bytes(endOf(verdict));
      text(colors.dim(` (${size}, ${count("households", households.min, households.max)})`));
      ascii("\n");
      bytes(toldOfKube(criteria));
    },
  };
}

const PLAIN = plainCodes(escapeText);

const OUTCOMES: Readonly<Record<Outcome, Verdict>> = {
  pass: "eligible",
  fail: "ineligible",
  unknown: "undetermined",
};
