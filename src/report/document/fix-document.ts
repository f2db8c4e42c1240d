/** What was repaired in a list, and what is left, for people: each kind and each cause once, the commonest first. */
import { REPAIR_KINDS, type RepairKind } from "../../fix/repair.ts";
import { groupItems } from "../../row/group-items.ts";
import { type FixReport, shownValues } from "../contract/fix-report.ts";
import { reportCount, reportWord } from "../words/report-words.ts";
import { wordIssue } from "../words/word-issue.ts";
import { wordFile } from "../words/word-place.ts";
import type { WriteOptions } from "../write-options.ts";
import type { Block, Document, Step } from "./block.ts";
import { heading } from "./block-words.ts";

/** Of each change so many rows are named. */
const NAMED_ROWS = 6;
/** So many changes of a kind, and things that are left, are told unless all are asked for. */
const MOST = 10;

export function fixDocument(
  { file, fixed: { rowCount, repairs, left } }: FixReport,
  { lang, showPii = false, all = false }: WriteOptions,
): Document {
  const most = all ? Number.POSITIVE_INFINITY : MOST;
  const counts = [
    reportCount("listRows", lang, rowCount),
    reportCount("repairedCells", lang, repairs.length),
    reportCount("leftForYou", lang, left.length),
  ];
  return { lang, title: `${wordFile(file, lang)}: ${counts.join(", ")}`, blocks: blocks() };

  function* blocks(): Generator<Block, void, void> {
    if (repairs.length > 0) yield heading("repaired", lang);
    // Object.keys of a literal table gives exactly its keys.
    for (const kind of Object.keys(REPAIR_KINDS) as RepairKind[]) yield* kindBlocks(kind);
    if (repairs.some((repair) => shownValues(repair, showPii) === undefined))
      yield { kind: "paragraph", text: reportWord("hiddenValues", lang) };
    if (left.length === 0) return;
    yield heading("leftUnchanged", lang);
    const causes = groupItems(left, ({ issue }) => JSON.stringify([issue.column, issue.message]));
    const steps = commonest(causes).map((same): Step => {
      const { issue } = same[0];
      return { text: wordIssue(issue), places: rowsOf(same), remedy: issue.hint };
    });
    yield { kind: "steps", isNumbered: false, steps: steps.slice(0, most) };
    yield* moreBlocks(steps.length);
  }

  function* kindBlocks(kind: RepairKind): Generator<Block, void, void> {
    const own = repairs.filter((repair) => repair.kind === kind);
    if (own.length === 0) return;
    const changes = groupItems(own, (repair) =>
      JSON.stringify([repair.column, shownValues(repair, showPii)]),
    );
    const items = commonest(changes).map((same) => {
      const values = shownValues(same[0], showPii);
      const said = values === undefined ? "" : ` ${quoted(values.old)} → ${quoted(values.new)}`;
      return `${quoted(same[0].column)}${said} · ${rowsOf(same)}`;
    });
    const remark = reportCount("cells", lang, own.length);
    yield { kind: "heading", level: 3, text: REPAIR_KINDS[kind][lang], remark };
    yield { kind: "list", items: items.slice(0, most) };
    yield* moreBlocks(items.length);
  }

  /** How many things are not told. */
  function* moreBlocks(things: number): Generator<Block, void, void> {
    if (things > most) yield { kind: "list", items: [reportCount("moreCauses", lang, things - most)] };
  }

  function rowsOf(items: readonly { readonly row: number }[]): string {
    const rows = [...new Set(items.map(({ row }) => row))];
    const named = all ? rows : rows.slice(0, NAMED_ROWS);
    const rest = rows.length - named.length;
    const more = rest === 0 ? "" : ` … +${reportCount("moreRows", lang, rest)}`;
    return `${reportWord("line", lang)} ${named.join(", ")}${more}`;
  }
}

type Some<T> = readonly [T, ...T[]];

function commonest<T>(groups: ReadonlyMap<string, readonly T[]>): readonly Some<T>[] {
  // A group is there for one item at least.
  return ([...groups.values()] as unknown as Some<T>[]).sort((a, b) => b.length - a.length);
}

/** In backticks, with blanks at its ends and invisible characters as something that is seen. */
function quoted(text: string): string {
  const seen = text
    .replace(/[\u00a0\u2007\u202f]/gu, "⍽")
    .replace(/^ +| +$|(?<= ) +/gu, (spaces) => "␣".repeat(spaces.length))
    .replace(/[\p{Cf}\p{Cc}]/gu, "�")
    .replaceAll("`", "'");
  return `\`${seen}\``;
}
