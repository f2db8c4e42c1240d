/** The list as a whole, in text for people: what decided, on which day, and the numbers. */
import { VERDICT_WORDS } from "../decide/explain.ts";
import type { Language } from "../language.ts";
import type { CheckedList } from "../list/checked.ts";
import type { CheckedRows } from "../list/checked-rows.ts";
import type { Colors } from "./issue-writer.ts";
import { escapeText } from "./text/escape-text.ts";
import { assumedWords } from "./words/assumed-words.ts";
import { onlyWords } from "./words/only-words.ts";
import { reportCount, reportWord } from "./words/report-words.ts";
import { setAsideLine } from "./words/set-aside-line.ts";
import { verdictSigns } from "./write/verdict-signs.ts";

/** Some lines: what there is to do, and the issues of the list, are to follow. */
export function prettyList(
  { list: { ruleset, asOf, assumptions, summary, setAside }, only }: Pick<CheckedRows, "list" | "only">,
  lang: Language,
  colors: Colors,
): string {
  const word = (name: Parameters<typeof reportWord>[0]): string => reportWord(name, lang);
  const count = (thing: Parameters<typeof reportCount>[0], number: number): string =>
    reportCount(thing, lang, number);

  const { members, groups, errors, warnings } = summary;
  const assumed = Object.entries(assumptions).map(([name, value]) => assumedWords(name, value, lang));
  const signs = verdictSigns(colors);
  const verdicts = (["eligible", "ineligible", "undetermined"] as const).map(
    (verdict) => `${signs[verdict].paint(String(summary[verdict]))} ${VERDICT_WORDS[verdict][lang]}`,
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
    ...(only === undefined ? [] : [colors.yellow(onlyWords(only, lang))]),
  ];
  return `${lines.join("\n")}\n`;

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
}
