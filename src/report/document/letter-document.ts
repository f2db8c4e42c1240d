/** Letters to persons and groups of a checked list: what was decided and why, what is not known, what would change it, and who decides. */
import type { CompiledMembership } from "../../decide/compile-membership.ts";
import type { CriterionDecision, KubeDecision, MemberDecision } from "../../decide/decision.ts";
import { OUTCOME_WORDS } from "../../decide/outcome-words.ts";
import { type DecisionOutlooks, decisionOutlooks } from "../../decide/outlook-of-decision.ts";
import type { Issue } from "../../issue.ts";
import type { Language } from "../../language.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { whoSettles } from "../../ruleset/question-words.ts";
import type { ReportOptions } from "../contract/check-report.ts";
import { maskNumber } from "../text/mask.ts";
import { fillLetterWord, type LetterWord, letterWord } from "../words/letter-words.ts";
import { reportWord } from "../words/report-words.ts";
import { wordDate } from "../words/word-date.ts";
import { fileName, wordPlace } from "../words/word-place.ts";
import type { Block, Document, Fact, Item } from "./block.ts";
import { notCheckedBlocks, OUTCOME_TONES, rulesetNotes, wordVerdict } from "./check-blocks.ts";
import { memberChanges } from "./letter-changes.ts";
import { kubeChanges } from "./letter-kube-changes.ts";
import { issueNote } from "./monitoring-head.ts";

/** What letters are made from: a checked list, and the ruleset it was checked by. */
export interface LetterSource {
  readonly rows: CheckedRows;
  readonly compiled: CompiledMembership;
}

/** Whom a letter is about, by the index in the list. */
export type LetterSubject =
  | { readonly scope: "member"; readonly row: number }
  | { readonly scope: "kube"; readonly kube: number };

/** Everybody a list has letters for: each person, then each group. */
export function* letterSubjects({
  memberCount,
  kubeCount,
}: CheckedRows): Generator<LetterSubject, void, void> {
  for (let row = 0; row < memberCount; row += 1) yield { scope: "member", row };
  for (let kube = 0; kube < kubeCount; kube += 1) yield { scope: "kube", kube };
}

/** Letters about these, each beginning on a new sheet of paper. Names and NIK stand there only where `showPii` asks for them. */
export function letterDocument(
  source: LetterSource & { readonly subjects: Iterable<LetterSubject> },
  options: ReportOptions,
): Document {
  const { lang } = options;
  const outlooks = decisionOutlooks(source.compiled);
  return { lang, title: letterWord("title", lang), blocks: blocks() };

  function* blocks(): Generator<Block, void, void> {
    let isFirst = true;
    for (const subject of source.subjects) {
      if (!isFirst) yield { kind: "page" };
      isFirst = false;
      yield* letterBlocks({ ...source, outlooks }, subject, options);
    }
  }
}

function* letterBlocks(
  { rows, compiled, outlooks }: LetterSource & { readonly outlooks: DecisionOutlooks },
  subject: LetterSubject,
  { lang, showPii }: ReportOptions,
): Generator<Block, void, void> {
  const decision = subject.scope === "member" ? rows.decisionAt(subject.row) : rows.kubeAt(subject.kube);
  const word = (name: LetterWord): string => letterWord(name, lang);
  yield { kind: "heading", level: 2, text: word(subject.scope === "member" ? "person" : "group") };
  yield { kind: "facts", facts: headFacts(rows, subject, { lang, showPii }) };
  if (subject.scope === "member")
    yield { kind: "paragraph", stress: "less", text: word(showPii ? "shown" : "withheld") };
  yield* rulesetNotes(rows.list.ruleset, lang);
  yield { kind: "note", tone: wordVerdict(decision.verdict, lang).tone, text: word(decision.verdict) };
  yield section("criteria");
  yield { kind: "list", items: decision.criteria.map((each) => criterionItem(each, compiled, lang)) };
  yield* wrongBlocks(subject.scope === "member" ? rows.issuesAt(subject.row) : [], lang);
  yield* openBlocks(decision, compiled, lang);
  yield* changesOf(rows, subject, { compiled, outlooks, lang, showPii });
  for (const block of notCheckedBlocks(rows.list.ruleset, lang))
    yield block.kind === "heading" ? { ...block, level: 3 } : block;
  yield section("deciding");
  yield { kind: "paragraph", text: word("decides") };
  yield { kind: "paragraph", text: word("object") };

  function section(name: LetterWord): Block {
    return { kind: "heading", level: 3, text: word(name) };
  }
}

/** What would change the outcome. Days are named only where the day of birth may be told, which they tell. */
function changesOf(
  rows: CheckedRows,
  subject: LetterSubject,
  options: Parameters<typeof kubeChanges>[1],
): readonly Block[] {
  const { outlooks, lang, showPii } = options;
  if (subject.scope === "member") {
    const decision = rows.decisionAt(subject.row);
    const birthDate = showPii ? rows.birthDateAt(subject.row) : null;
    return memberChanges(decision, outlooks.ofMember(decision), birthDate, lang);
  }
  return kubeChanges({ decision: rows.kubeAt(subject.kube), members: rows.membersAt(subject.kube) }, options);
}

/** Whom it is about, by what, and for which day. */
function headFacts(
  rows: CheckedRows,
  subject: LetterSubject,
  { lang, showPii }: ReportOptions,
): readonly Fact[] {
  const { ruleset, asOf } = rows.list;
  return [
    ...(subject.scope === "member"
      ? personFacts(rows, subject.row, { lang, showPii })
      : [[letterWord("group", lang), rows.kubeAt(subject.kube).name] as const]),
    [
      reportWord("ruleset", lang),
      ruleset.title[lang],
      { below: [{ tone: "plain", text: `${ruleset.id} ${ruleset.version}` }] },
    ],
    [reportWord("dateOfCheck", lang), wordDate(asOf, lang)],
  ];
}

function personFacts(rows: CheckedRows, row: number, { lang, showPii }: ReportOptions): readonly Fact[] {
  const [name, nik, group] = [rows.nameAt(row), rows.nikAt(row), rows.groupAt(row)];
  return [
    [reportWord("place", lang), wordPlace(fileName(rows.fileAt(row)), rows.rowAt(row), lang)],
    ...(showPii && name !== null ? [[letterWord("name", lang), name] as const] : []),
    ...(showPii && nik !== null ? [[reportWord("nik", lang), maskNumber(nik, showPii)] as const] : []),
    ...(group === null ? [] : [[letterWord("group", lang), group] as const]),
  ];
}

/** A criterion with how it came out, why, and where it stands. */
function criterionItem(
  { id, label, outcome, reason }: CriterionDecision,
  { ruleset }: CompiledMembership,
  lang: Language,
): Item {
  const citations = ruleset.criteria.find((criterion) => criterion.id === id)?.citations ?? [];
  const sources = citations.map(({ source, locator }) => {
    const title = ruleset.sources.find((each) => each.id === source)?.title ?? source;
    return locator === undefined ? title : `${title}, ${locator}`;
  });
  return {
    text: label[lang],
    tone: OUTCOME_TONES[outcome],
    verdict: OUTCOME_WORDS[outcome][lang],
    details: [reason[lang], `${letterWord("source", lang)} ${[...new Set(sources)].join("; ")}`],
  };
}

function* wrongBlocks(issues: readonly Issue[], lang: Language): Generator<Block, void, void> {
  if (issues.length === 0) return;
  yield { kind: "heading", level: 3, text: letterWord("wrong", lang) };
  for (const issue of issues) yield issueNote(issue, "");
}

/** The facts that are missing, and the questions of the law with who can settle them. */
function* openBlocks(
  { criteria }: MemberDecision | KubeDecision,
  { facts, ruleset }: CompiledMembership,
  lang: Language,
): Generator<Block, void, void> {
  const missing = [...new Set(criteria.flatMap((each) => each.missing ?? []))];
  const questions = [...new Set(criteria.flatMap((each) => each.questions ?? []))];
  if (missing.length + questions.length === 0) return;
  yield { kind: "heading", level: 3, text: letterWord("open", lang) };
  yield {
    kind: "list",
    items: [
      ...missing.map((name) => openItem(facts.get(name)?.label[lang] ?? name, letterWord("missing", lang))),
      ...questions.map((id) => {
        const question = ruleset.questions.find((each) => each.id === id);
        return openItem(
          question?.text[lang] ?? id,
          fillLetterWord("canTell", whoSettles(question?.kind, lang), lang),
        );
      }),
    ],
  };
}

function openItem(text: string, detail: string): Item {
  return { text, tone: "open", details: [detail] };
}
