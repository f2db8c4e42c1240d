/** What was repaired in a list, and what is left, in text for people: each kind once, the commonest first. */
import { createColors } from "picocolors";
import { REPAIR_KINDS, type RepairKind } from "../fix/repair.ts";
import { groupItems } from "../row/group-items.ts";
import { type FixReport, shownValues } from "./contract/fix-report.ts";
import { escapeText } from "./text/escape-text.ts";
import { fixWord } from "./words/fix-words.ts";
import { wordIssue } from "./words/word-issue.ts";
import { wordFile } from "./words/word-place.ts";
import type { WriteOptions } from "./write-options.ts";

/** Of each change so many lines are named. */
const NAMED_ROWS = 6;
/** So many changes of a kind, and things that are left, are told unless all are asked for. */
const MOST = 10;

export function formatFix(
  { file, fixed: { rowCount, repairs, left } }: FixReport,
  { lang, colors: wanted, showPii = false, all = false }: WriteOptions,
): string {
  const colors = createColors(wanted);
  const most = all ? Number.POSITIVE_INFINITY : MOST;
  const summary = [
    fixWord("rows", lang, rowCount),
    fixWord("changes", lang, repairs.length),
    fixWord("left", lang, left.length),
  ];
  const isHidden = repairs.some((repair) => shownValues(repair, showPii) === undefined);

  function rowsOf(items: readonly { readonly row: number }[]): string {
    const rows = [...new Set(items.map(({ row }) => row))];
    const named = all ? rows : rows.slice(0, NAMED_ROWS);
    const rest = rows.length - named.length;
    const more = rest === 0 ? "" : ` … ${fixWord("more", lang, rest)}`;
    return `${fixWord("line", lang)} ${named.join(", ")}${more}`;
  }

  /** At most so many, with a line that says how many more there are. */
  function listed(lines: readonly (readonly string[])[], indent: string): readonly string[] {
    const rest = lines.length - Math.min(lines.length, most);
    const more = rest === 0 ? [] : [`${indent}${fixWord("moreCauses", lang, rest)}`];
    return [...lines.slice(0, most).flat(), ...more];
  }

  function kindLines(kind: RepairKind): readonly string[] {
    const own = repairs.filter((repair) => repair.kind === kind);
    if (own.length === 0) return [];
    const changes = groupItems(own, (repair) =>
      JSON.stringify([repair.column, shownValues(repair, showPii)]),
    );
    const lines = byCount(changes).map((same): readonly string[] => {
      const [first] = same;
      if (first === undefined) return [];
      const values = shownValues(first, showPii);
      const said = values === undefined ? "" : ` ${quoted(values.old)} → ${quoted(values.new)}`;
      return [`    ${quoted(first.column)}${said} · ${rowsOf(same)}`];
    });
    const title = `  ${REPAIR_KINDS[kind][lang]}: ${fixWord("cells", lang, own.length)}`;
    return [title, ...listed(lines, "    ")];
  }

  const causes = groupItems(left, ({ issue }) => JSON.stringify([issue.column, issue.message]));
  const leftLines = byCount(causes).map((same): readonly string[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { hint } = first.issue;
    const remedy = hint === undefined ? [] : [`    ${colors.dim(`→ ${escapeText(hint)}`)}`];
    return [`  ${escapeText(wordIssue(first.issue))} · ${rowsOf(same)}`, ...remedy];
  });
  // Object.keys of a literal table gives exactly its keys.
  const repaired = (Object.keys(REPAIR_KINDS) as RepairKind[]).flatMap(kindLines);
  const sections = [
    [fixWord("repaired", lang), isHidden ? [...repaired, `  ${fixWord("hidden", lang)}`] : repaired],
    [fixWord("leftTitle", lang), listed(leftLines, "  ")],
  ] as const;
  const head = `${colors.bold(escapeText(wordFile(file, lang)))}: ${summary.join(", ")}\n`;
  const told = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${[colors.bold(title), ...lines].join("\n")}\n`);
  return head + told.join("");
}

function byCount<T>(groups: ReadonlyMap<string, readonly T[]>): readonly (readonly T[])[] {
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** In backticks, with blanks at its ends and invisible characters as something that is seen. */
function quoted(text: string): string {
  const seen = text
    .replace(/[\u00a0\u2007\u202f]/gu, "⍽")
    .replace(/^ +| +$|(?<= ) +/gu, (spaces) => "␣".repeat(spaces.length))
    .replace(/[\p{Cf}\p{Cc}]/gu, "�")
    .replaceAll("`", "'");
  return `\`${escapeText(seen)}\``;
}
