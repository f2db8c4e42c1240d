/** The causes of a checked list, in text for people: what to mend, and why persons are not eligible, the commonest first. */
import type { Language } from "../language.ts";
import type { CheckedRows } from "../list/checked-rows.ts";
import type { Cause, Causes } from "./document/causes.ts";
import { wordCause } from "./document/word-cause.ts";
import { type Colors, issueWriter } from "./issue-writer.ts";
import { escapeText } from "./text/escape-text.ts";
import { reportCount, reportWord } from "./words/report-words.ts";

/** So many causes are told, unless all are asked for. */
const MOST_CAUSES = 10;
/** Of each cause so many rows are named. */
export const NAMED_ROWS = 6;
/** Where a line with its rows would be longer, the rows stand in one of their own. */
const LINE = 80;
/** A cause of more persons than these is told once, and persons refer to it by its number. */
const FEW = 3;

/** The causes as they are told, before the persons. */
export interface ToldCauses {
  readonly text: string;
  /** The number by which a person refers to a cause; none where the person is told of it in full. */
  readonly numberOf: (cause: Cause | undefined) => number | undefined;
}

export function prettyCauses(
  { toMend, notMet }: Causes,
  rows: CheckedRows,
  { lang, colors, all = false }: { readonly lang: Language; readonly colors: Colors; readonly all?: boolean },
): ToldCauses {
  const { fileName } = issueWriter(lang, colors);
  const word = (name: Parameters<typeof reportWord>[0]): string => reportWord(name, lang);
  const told = all ? toMend : toMend.slice(0, MOST_CAUSES);
  const more = toMend.length - told.length;
  const numbers = new Map(
    told.flatMap((cause, index) => (cause.persons > FEW ? [[cause, index + 1] as const] : [])),
  );
  const common = notMet.filter(({ persons }) => persons > FEW);
  const isOfSeveralFiles = rows.memberCount > 0 && rows.fileAt(0) !== rows.fileAt(rows.memberCount - 1);

  function placesOf({ persons, rows: named }: Cause): string {
    const files = new Map<string | null, number[]>();
    for (const row of named) {
      const file = isOfSeveralFiles ? rows.fileAt(row) : null;
      files.set(file, [...(files.get(file) ?? []), rows.rowAt(row)]);
    }
    const places = [...files].map(
      ([file, lines]) => `${file === null ? "" : `${fileName(file)} `}${word("line")} ${lines.join(", ")}`,
    );
    const rest = persons - named.length;
    return `${places.join("; ")}${rest === 0 ? "" : ` … +${reportCount("moreRows", lang, rest)}`}`;
  }

  function withPlaces(line: string, cause: Cause, indent: string): readonly string[] {
    const places = placesOf(cause);
    const whole = `${line} · ${places}`;
    return whole.length <= LINE ? [whole] : [line, `${indent}${places}`];
  }

  function mendLines(cause: Cause, index: number): readonly string[] {
    const { text, remedy } = wordCause(cause, lang);
    const start = `  ${String(index + 1).padStart(String(told.length).length)}. `;
    const indent = " ".repeat(start.length);
    return [
      ...withPlaces(
        `${start}${reportCount("persons", lang, cause.persons)} · ${escapeText(text)}`,
        cause,
        indent,
      ),
      ...(remedy === undefined ? [] : [`${indent}${colors.dim(`→ ${escapeText(remedy)}`)}`]),
    ];
  }

  function notMetLines(cause: Cause): readonly string[] {
    if (cause.said.kind !== "criterion") return [];
    const label = escapeText(cause.said.criterion.label[lang]);
    return withPlaces(`  ${reportCount("persons", lang, cause.persons)} · ${label}`, cause, "    ");
  }

  const sections = [
    [
      word("toMend"),
      told.flatMap(mendLines),
      more === 0 ? [] : [`  ${reportCount("moreCauses", lang, more)}`],
    ],
    [word("notMet"), common.flatMap(notMetLines), []],
  ] as const;
  return {
    text: sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines, rest]) => `\n${[colors.bold(title), ...lines, ...rest].join("\n")}\n`)
      .join(""),
    numberOf: (cause) => (cause === undefined ? undefined : numbers.get(cause)),
  };
}
