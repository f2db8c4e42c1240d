/** What there is to do first about a checked list: its own issues, then each cause once with how many persons it concerns. */
import type { Language } from "../../language.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { wordMet } from "../words/page-words.ts";
import { reportCount, reportWord } from "../words/report-words.ts";
import { wordIssue } from "../words/word-issue.ts";
import type { Block, Cell, Tone } from "./block.ts";
import { heading, numbers, text } from "./block-words.ts";
import { type Cause, causesOf } from "./causes.ts";
import { wordCause } from "./word-cause.ts";

/** So many causes are told; a list may have thousands that concern one person each. */
const MOST_CAUSES = 100;

export function* causeBlocks(
  rows: CheckedRows,
  lang: Language,
  wordPlace: (file: string | null, line: number | null) => string,
): Generator<Block, void, void> {
  const { issues } = rows.list;
  const { toMend, notMet } = causesOf(rows, 0);
  const all = [...toMend, ...notMet].sort((a, b) => b.persons - a.persons || rankOf(a) - rankOf(b));
  const found = all.slice(0, MOST_CAUSES);
  if (issues.length === 0 && found.length === 0) return;
  yield heading("doFirst", lang);
  yield {
    kind: "table",
    caption: reportWord("doFirstCaption", lang),
    columns: [text("cause", lang), numbers("personsConcerned", lang), text("remedy", lang)],
    rows: causeRows(),
  };
  if (all.length > found.length)
    yield { kind: "paragraph", text: reportCount("moreCauses", lang, all.length - found.length) };

  function* causeRows(): Generator<readonly Cell[], void, void> {
    for (const issue of issues) {
      const tone = issue.severity === "error" ? "bad" : "open";
      yield [
        { text: wordIssue(issue, wordPlace(issue.file, issue.row ?? issue.line)), tone },
        reportWord("wholeList", lang),
        issue.hint ?? "",
      ];
    }
    for (const cause of found) {
      const { text, remedy } = wordCause(cause, rows, lang);
      const said = isNotMet(cause) ? `${text}: ${wordMet("fail", lang)}` : text;
      yield [{ text: said, tone: toneOf(cause) }, cause.persons, remedy ?? ""];
    }
  }
}

function isNotMet({ said }: Cause): boolean {
  return said.kind === "criterion" && said.criterion.outcome === "fail";
}

function toneOf(cause: Cause): Tone {
  const { said } = cause;
  const isError = said.kind === "issue" && said.issue.severity === "error";
  return isError || isNotMet(cause) ? "bad" : "open";
}

/** Of what concerns as many persons, what keeps from being eligible comes before what asks for a look. */
function rankOf(cause: Cause): number {
  return toneOf(cause) === "bad" ? 0 : 1;
}
