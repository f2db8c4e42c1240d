/** A cause in a sentence, and what to do about it. */
import { APPLICANT_COLUMNS } from "../../applicant/columns.ts";
import type { CriterionDecision } from "../../decide/decision.ts";
import { FACTS } from "../../facts/catalogue.ts";
import type { Language } from "../../language.ts";
import type { CheckedList } from "../../list/checked.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { joinWords } from "../../logic/join-words.ts";
import { whoSettles } from "../../ruleset/question-words.ts";
import { reportWord } from "../words/report-words.ts";
import { wordCriterion } from "../words/word-criterion.ts";
import { wordIssue } from "../words/word-issue.ts";
import type { Cause } from "./causes.ts";

interface WordedCause {
  readonly text: string;
  readonly remedy: string | undefined;
}

/** What is wrong, and what to do about it; a criterion that is not met has no remedy. */
export function wordCause(
  { said }: Cause,
  { headersOf, list }: Pick<CheckedRows, "headersOf" | "list">,
  lang: Language,
): WordedCause {
  if (said.kind === "criterion") return wordCriterionCause(said.criterion, { headersOf, list }, lang);
  const like = said.isExample ? ` ${reportWord("andTheLike", lang)}` : "";
  return { text: `${wordIssue(said.issue)}${like}`, remedy: said.issue.hint };
}

function wordCriterionCause(
  criterion: CriterionDecision,
  { headersOf, list }: Pick<CheckedRows, "headersOf" | "list">,
  lang: Language,
): WordedCause {
  const { outcome, cause, missing = [], label, reason } = criterion;
  // Why differs from person to person.
  if (outcome === "fail") return { text: label[lang], remedy: undefined };
  const text = wordCriterion({ label, reason }, lang);
  if (cause === "open-question") return { text, remedy: wordAsking(criterion, list, lang) };
  // The list's own header where it has the column; else the one that the catalogue names it by.
  const headers = missing.map((fact) => headersOf(fact)[0] ?? headerOf(fact));
  if (headers.length === 0 || headers.includes(undefined)) return { text, remedy: undefined };
  const columns = headers.map((header) => `\`${header}\``).join(", ");
  return {
    text: `${reportWord("column", lang)} ${columns} ${reportWord("emptyOrUnclear", lang)} (${label[lang]})`,
    remedy: undefined,
  };
}

/** What to do about a criterion that is not decided, by whoever keeps the list; nothing about one that is not met. */
export function wordRemedy(
  criterion: CriterionDecision,
  list: CheckedList,
  lang: Language,
): string | undefined {
  const { outcome, cause, missing = [] } = criterion;
  if (outcome === "fail") return undefined;
  if (cause === "open-question") return wordAsking(criterion, list, lang);
  const headers = [...new Set(missing.flatMap((fact) => headerOf(fact) ?? []))];
  if (headers.length === 0) return undefined;
  const isLacking = missing.every((fact) => list.lacking.includes(fact));
  const columns = headers.map((header) => `\`${header}\``).join(", ");
  return `${reportWord(isLacking ? "addColumn" : "fillIn", lang)} ${columns}`;
}

/** Whom to ask what no list can answer: who that is depends on why the question is open. */
function wordAsking({ questions = [] }: CriterionDecision, { ruleset }: CheckedList, lang: Language): string {
  const asked = ruleset.questions.filter(({ id }) => questions.includes(id));
  const who = new Set(asked.map(({ kind }) => whoSettles(kind, lang)));
  return `${reportWord("askOffice", lang)} ${joinWords([...who], "and", lang)}`;
}

function headerOf(fact: string): string | undefined {
  const field = FACTS.get(fact)?.fields[0];
  // The fields of persons' facts are those of applicants.
  return field === undefined
    ? undefined
    : APPLICANT_COLUMNS.columnOf(field as Parameters<typeof APPLICANT_COLUMNS.columnOf>[0]).header;
}
