/** A checked list, to be handed back to the office that made it: its own rows, each with its verdict, why, and what to do. */
import type { MemberDecision } from "../../decide/decision.ts";
import { InputError } from "../../error.ts";
import type { Language } from "../../language.ts";
import type { TableOptions } from "../../layout/list-table.ts";
import { findHeader, SEARCHED_ROWS } from "../../layout/tell-sheet.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { ADDED, addedHeaders, isAddedHeader } from "../../row/added-headers.ts";
import type { Merge, Sheet, SheetRow } from "../../sheet/sheet.ts";
import { SHEET_FAULTS } from "../../sheet/sheet-faults.ts";
import type { ReportOptions } from "../contract/check-report.ts";
import { keepEach } from "../text/keep-each.ts";
import { reportNoun, reportWord } from "../words/report-words.ts";
import { wordCriterion } from "../words/word-criterion.ts";
import { wordIssue } from "../words/word-issue.ts";
import { wordFile } from "../words/word-place.ts";
import type { Block, Cell, Table } from "./block.ts";
import { heading, numbers, text } from "./block-words.ts";
import { VERDICTS, wordVerdict } from "./check-blocks.ts";
import { overviewBlocks } from "./check-document.ts";
import type { HandedList, ListSheet, ListSheetRow } from "./list-sheet.ts";
import { wordRemedy } from "./word-cause.ts";

/** A list that was checked, and can be opened once more: what is kept of it for other reports are no cells. */
export interface ReopenedList {
  readonly files: readonly string[];
  /** How its headers were read. */
  readonly headers: TableOptions;
  /** The sheets of its files, in their order, as they were read before. */
  readonly reopen: () => AsyncIterable<{ readonly file: string; readonly sheet: Sheet }>;
}

export function handedList(rows: CheckedRows, list: ReopenedList, options: ReportOptions): HandedList {
  return {
    sheets: listSheets(rows, list, options),
    document: { lang: options.lang, title: rows.list.ruleset.title[options.lang], blocks: blocks() },
  };

  function* blocks(): Generator<Block, void, void> {
    yield heading("groupsTitle", options.lang);
    yield groupTable(rows, options);
    yield heading("setAsideTitle", options.lang);
    yield setAsideTable(rows, options);
    yield* overviewBlocks(rows, options);
  }
}

/** What a file is called, without its folder and the ending of its name. */
function bareName(file: string, lang: Language): string {
  const name = wordFile(file, lang).split(/[\\/]/).at(-1) ?? "";
  return name.replace(/(?<=.)\.[a-z0-9]{1,6}$/iu, "");
}

/** How wide the columns are that are said: verdict, reasons, remedies, row. */
const SAID_WIDTHS = [22, 60, 50, 10] as const;

async function* listSheets(
  rows: CheckedRows,
  { files, headers, reopen }: ReopenedList,
  options: ReportOptions,
): AsyncGenerator<ListSheet, void, void> {
  const saidOf = sayings(rows, options);
  const titles = addedHeaders(options.lang);
  /** The first row of the list that is still to come. */
  let next = 0;

  for await (const { file, sheet } of reopen()) {
    const source = sheet.rows[Symbol.asyncIterator]();
    const first = await take(source, SEARCHED_ROWS);
    const header = findHeader(first.filter(isFilled), "members", headers)?.rows ?? [];
    const lastHeader = header.at(-1);
    // A list that was handed back before has its columns once more only.
    const stale = Math.max(0, lastHeader?.cells.findIndex((cell) => !isAddedHeader(cell)) ?? 0);
    // What JSON has for a header is row 0.
    const shift = first[0]?.row === 0 ? 1 : 0;
    const headerRow = (lastHeader?.row ?? 0) + shift;

    yield {
      name: files.length === 1 ? reportWord("theList", options.lang) : bareName(file, options.lang),
      widths: [...SAID_WIDTHS, ...ownWidths(first, stale)],
      headerRow,
      merges: rows.only === undefined ? shifted(sheet.merges, ADDED.length - stale, stale) : [],
      rows: rowsOf(file, chained(first, source), { lastHeader: lastHeader?.row ?? -1, stale, shift }),
    };
    const isLeft = next < rows.memberCount && rows.fileAt(next) === file;
    if (isLeft) throw new InputError(SHEET_FAULTS.changed({ file }));
  }

  async function* rowsOf(
    file: string,
    source: AsyncIterable<SheetRow>,
    { lastHeader, stale, shift }: { lastHeader: number; stale: number; shift: number },
  ): AsyncGenerator<ListSheetRow, void, void> {
    const aside = rows.list.setAside.filter((each) => each.file === file);
    let asideAt = 0;
    let leftOut = 0;
    for await (const { line, row, cells } of source) {
      const own = stale === 0 ? cells : cells.slice(stale);
      const at = row + shift - leftOut;
      if (next < rows.memberCount && rows.rowAt(next) === row && rows.fileAt(next) === file) {
        yield { row: at, kind: "row", said: saidOf(next), own };
        next += 1;
      } else if (row <= lastHeader) {
        const kind = row === lastHeader ? "header" : "row";
        yield { row: at, kind, said: row === lastHeader ? titles : [], own };
      } else if (own.some((cell) => cell.trim() !== "")) {
        while ((aside[asideAt]?.line ?? Number.POSITIVE_INFINITY) < line) asideAt += 1;
        const { kind } = aside[asideAt]?.line === line ? (aside[asideAt] ?? {}) : {};
        if (kind === undefined) {
          // Somebody whom `--only` leaves out.
          leftOut += 1;
          continue;
        }
        asideAt += 1;
        const isHeader =
          kind === "header" && !(aside[asideAt]?.kind === "header" && aside[asideAt]?.line === line + 1);
        yield { row: at, kind: "row", said: isHeader ? titles : [], own };
      }
    }
  }
}

/** What is said of each row of a list. */
function sayings(rows: CheckedRows, { lang }: ReportOptions): (row: number) => readonly Cell[] {
  const decided = keepEach(
    (decision: MemberDecision) => {
      const open = decision.criteria.filter(({ outcome }) => outcome !== "pass");
      const isBlocked = open.length === 0 && decision.errors.length > 0;
      return {
        verdict: wordVerdict(decision.verdict, lang),
        reasons: [
          ...open.map((criterion) => wordCriterion(criterion, lang)),
          ...(isBlocked ? [reportWord("blocked", lang)] : []),
        ],
        remedies: open.flatMap((criterion) => wordRemedy(criterion, rows.list, lang) ?? []),
      };
    },
    ({ reasons, remedies }) => 256 * (reasons.length + remedies.length),
  );
  return (row) => {
    const { verdict, reasons, remedies } = decided(rows.decisionAt(row));
    const issues = rows.issueCodesAt(row).length === 0 ? [] : rows.issuesAt(row);
    const hints = issues.flatMap(({ hint }) => hint ?? []);
    return [
      verdict,
      [...reasons, ...issues.map((issue) => wordIssue(issue))],
      [...new Set([...remedies, ...hints])],
      rows.rowAt(row),
    ];
  };
}

function groupTable(rows: CheckedRows, { lang }: ReportOptions): Table {
  return {
    kind: "table",
    caption: reportWord("groupsCaption", lang),
    columns: [
      text("groupName", lang),
      text("verdict", lang),
      numbers("memberNumber", lang),
      ...VERDICTS.map((verdict) => ({ title: wordVerdict(verdict, lang).text, holds: "numbers" as const })),
      numbers("fewestHouseholds", lang),
      numbers("mostHouseholds", lang),
      text("reasons", lang),
    ],
    rows: groupRows(),
  };

  function* groupRows(): Generator<readonly Cell[], void, void> {
    for (let kube = 0; kube < rows.kubeCount; kube += 1) {
      const { name, verdict, members, households, criteria } = rows.kubeAt(kube);
      const counts = VERDICTS.map((each) => members[each]);
      yield [
        name,
        wordVerdict(verdict, lang),
        counts.reduce((sum, count) => sum + count, 0),
        ...counts,
        households.min,
        households.max,
        criteria.filter(({ outcome }) => outcome !== "pass").map((each) => wordCriterion(each, lang)),
      ];
    }
  }
}

/** The rows that are nobody; what stands in them stands in the list alone. */
function setAsideTable({ list }: CheckedRows, { lang }: ReportOptions): Table {
  return {
    kind: "table",
    caption: reportWord("setAsideCaption", lang),
    columns: [text("file", lang), numbers("rows", lang), text("kindOfRow", lang)],
    rows: list.setAside.map(({ file, line, kind }) => [
      file === null ? "" : wordFile(file, lang),
      line,
      reportNoun(kind, lang),
    ]),
  };
}

async function take(source: AsyncIterator<SheetRow>, filled: number): Promise<readonly SheetRow[]> {
  const taken: SheetRow[] = [];
  for (let count = 0; count < filled; ) {
    const { done, value } = await source.next();
    if (done === true) break;
    taken.push(value);
    if (isFilled(value)) count += 1;
  }
  return taken;
}

async function* chained(
  first: readonly SheetRow[],
  rest: AsyncIterator<SheetRow>,
): AsyncGenerator<SheetRow, void, void> {
  try {
    yield* first;
    for (let { done, value } = await rest.next(); done !== true; { done, value } = await rest.next())
      yield value;
  } finally {
    await rest.return?.();
  }
}

function isFilled({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

const NARROWEST = 6;
const WIDEST = 40;

/** The widths of the office's own columns, by the first rows; titles, which stand alone, take none. */
function ownWidths(rows: readonly SheetRow[], stale: number): readonly number[] {
  const widths: number[] = [];
  for (const { cells } of rows) {
    const own = cells.slice(stale);
    if (own.filter((cell) => cell !== "").length < 2) continue;
    for (const [at, cell] of own.entries()) widths[at] = Math.max(widths[at] ?? NARROWEST, cell.length + 2);
  }
  return Array.from(widths, (width = NARROWEST) => Math.min(width, WIDEST));
}

/** Merged areas so many columns further right; those of columns that are left out, and any over another, are none. */
function shifted(merges: readonly Merge[], columns: number, stale: number): readonly Merge[] {
  const apart: Merge[] = [];
  let open: readonly Merge[] = [];
  for (const merge of merges.toSorted((a, b) => a.top - b.top)) {
    const { top, bottom, left, right } = merge;
    if (left < stale || (top === bottom && left === right)) continue;
    open = open.filter((each) => each.bottom >= top);
    if (open.some((each) => each.left <= right && each.right >= left)) continue;
    open = [...open, merge];
    apart.push({ top, bottom, left: left + columns, right: right + columns });
  }
  return apart;
}
