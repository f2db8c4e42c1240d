/** What the report of a checked list says to people. */
import type { MemberDecision } from "../../decide/decision.ts";
import { VERDICT_WORDS } from "../../decide/outcome-words.ts";
import type { SetAside } from "../../list/checked.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { SET_ASIDE_KINDS } from "../../row/set-aside.ts";
import type { ReportOptions } from "../contract/check-report.ts";
import { keepEach } from "../text/keep-each.ts";
import { maskNumber } from "../text/mask.ts";
import { wordAssumptions } from "../words/assumed-words.ts";
import { reportCount, reportWord } from "../words/report-words.ts";
import { setAsideLine } from "../words/set-aside-line.ts";
import { wordCriterion } from "../words/word-criterion.ts";
import { wordIssue } from "../words/word-issue.ts";
import { wordFile, wordPlace } from "../words/word-place.ts";
import type { Block, Cell, Column, Document, Fact } from "./block.ts";
import { heading, numbers, text } from "./block-words.ts";
import { causeBlocks } from "./cause-blocks.ts";
import {
  leftOutNote,
  notCheckedBlocks,
  rulesetNotes,
  VERDICTS,
  verdictBlocks,
  wordVerdict,
} from "./check-blocks.ts";
import { createKecamatanTallies, type KecamatanCounts } from "./kecamatan-counts.ts";
import { type OpenCriteria, openCriteria } from "./open-criteria.ts";

type Word = Parameters<typeof reportWord>[0];

/** The document; the list is gone through once for its numbers, and once more while its persons are written. */
export function checkDocument(rows: CheckedRows, { lang, showPii }: ReportOptions): Document {
  return { lang, title: rows.list.ruleset.title[lang], blocks: blocks() };

  function* blocks(): Generator<Block, void, void> {
    const says = sayingsOf(rows, { lang, showPii });
    yield* wholeBlocks(says);
    yield* groupBlocks(says);
    yield* setAsideBlocks(says);
    yield* personBlocks(says);
    yield* notCheckedBlocks(rows.list.ruleset, lang);
  }
}

/** What is said of the list as a whole: by what it was checked, its numbers, what to do first. */
export function* overviewBlocks(rows: CheckedRows, options: ReportOptions): Generator<Block, void, void> {
  yield* wholeBlocks(sayingsOf(rows, options));
}

function* wholeBlocks(says: Sayings): Generator<Block, void, void> {
  yield* headBlocks(says);
  yield* numberBlocks(says);
  yield* causeBlocks(says.rows, says.lang, (file, line) => placeIn(says, file, line));
  yield* kecamatanBlocks(says);
}

function sayingsOf(rows: CheckedRows, { lang, showPii }: ReportOptions): Sayings {
  const lacking: ReadonlySet<string> = new Set(rows.list.lacking);
  const openOf = keepEach(
    (decision: MemberDecision) => openCriteria(decision, lacking),
    ({ told }) => 64 * told.length,
  );
  return { rows, lang, showPii, seen: lookAt(rows, openOf), openOf };
}

/** What every part of the document is made from. */
interface Sayings extends ReportOptions {
  readonly rows: CheckedRows;
  readonly seen: Seen;
  readonly openOf: (decision: MemberDecision) => OpenCriteria;
}

/** What one look at every row tells. */
interface Seen {
  readonly files: ReadonlySet<string>;
  readonly kecamatan: readonly KecamatanCounts[];
  readonly toLookAt: number;
  readonly onlyLacking: number;
}

function lookAt(rows: CheckedRows, openOf: Sayings["openOf"]): Seen {
  const kecamatan = createKecamatanTallies();
  const files = new Set<string>();
  let toLookAt = 0;
  let onlyLacking = 0;
  for (let row = 0; row < rows.memberCount; row += 1) {
    const decision = rows.decisionAt(row);
    const { isOnlyLacking } = openOf(decision);
    const file = rows.fileAt(row);
    if (file !== null) files.add(file);
    kecamatan.add(rows.areaAt(row), decision.verdict);
    if (isOnlyLacking) onlyLacking += 1;
    if (isToLookAt(rows, row, isOnlyLacking)) toLookAt += 1;
  }
  return { files, kecamatan: kecamatan.counts(), toLookAt, onlyLacking };
}

function isToLookAt({ issueCodesAt, decisionAt }: CheckedRows, row: number, isOnlyLacking: boolean): boolean {
  return issueCodesAt(row).length > 0 || (decisionAt(row).verdict !== "eligible" && !isOnlyLacking);
}

function* headBlocks({ rows, lang, seen: { files } }: Sayings): Generator<Block, void, void> {
  const { ruleset, asOf, assumptions } = rows.list;
  const facts: readonly Fact[] = [
    ...optional("files", [...files].map((file) => wordFile(file, lang)).join(", ")),
    [reportWord("ruleset", lang), `${ruleset.id} ${ruleset.version}`],
    [reportWord("fingerprint", lang), ruleset.sha256],
    [reportWord("dateOfCheck", lang), asOf],
    ...optional("assumptions", wordAssumptions(assumptions, lang)),
  ];
  yield { kind: "facts", facts };
  yield* rulesetNotes(ruleset, lang);

  function optional(label: Word, value: string): readonly Fact[] {
    return value === "" ? [] : [[reportWord(label, lang), value]];
  }
}

function* numberBlocks({ rows, lang }: Sayings): Generator<Block, void, void> {
  yield heading("counts", lang);
  yield* verdictBlocks(rows, lang);
  yield* leftOutNote(rows, lang);
}

function* kecamatanBlocks({ lang, seen: { kecamatan } }: Sayings): Generator<Block, void, void> {
  if (kecamatan.length === 0) return;
  yield heading("perKecamatan", lang);
  yield {
    kind: "table",
    caption: reportWord("perKecamatanCaption", lang),
    columns: [
      text("kecamatan", lang),
      numbers("personsConcerned", lang),
      ...VERDICTS.map((verdict): Column => ({ title: VERDICT_WORDS[verdict][lang], holds: "numbers" })),
    ],
    rows: kecamatan.map((counts) => [
      counts.name ?? reportWord("areaUnknown", lang),
      VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0),
      ...VERDICTS.map((verdict) => counts[verdict]),
    ]),
  };
}

function* groupBlocks({ rows, lang }: Sayings): Generator<Block, void, void> {
  if (rows.kubeCount === 0) return;
  yield heading("groupsTitle", lang);
  yield {
    kind: "table",
    caption: reportWord("groupsCaption", lang),
    columns: [
      text("groupName", lang),
      text("verdict", lang),
      numbers("memberNumber", lang),
      numbers("householdNumber", lang),
      text("reasons", lang),
    ],
    rows: groupRows(),
  };

  function* groupRows(): Generator<readonly Cell[], void, void> {
    for (let kube = 0; kube < rows.kubeCount; kube += 1) {
      const { name, verdict, members, households, criteria } = rows.kubeAt(kube);
      const { min, max } = households;
      yield [
        name,
        wordVerdict(verdict, lang),
        VERDICTS.reduce((sum, each) => sum + members[each], 0),
        min === max ? min : `${min}–${max}`,
        criteria.filter(({ outcome }) => outcome !== "pass").map((each) => wordCriterion(each, lang)),
      ];
    }
  }
}

/** So many rows of a kind are named. */
const MOST_NAMED = 12;

function* setAsideBlocks(says: Sayings): Generator<Block, void, void> {
  const { rows, lang } = says;
  const { setAside } = rows.list;
  if (setAside.length === 0) return;
  yield heading("setAsideTitle", lang);
  yield { kind: "paragraph", text: setAsideLine(setAside, lang) };
  yield {
    kind: "table",
    caption: reportWord("setAsideCaption", lang),
    columns: [text("kindOfRow", lang), text("rows", lang)],
    rows: SET_ASIDE_KINDS.map((kind) => setAside.filter((row) => row.kind === kind))
      .filter((ofKind) => ofKind.length > 0)
      .map((ofKind) => [reportCount((ofKind[0] as SetAside).kind, lang, ofKind.length), named(ofKind)]),
  };

  function named(ofKind: readonly SetAside[]): string {
    const more = ofKind.length - MOST_NAMED;
    return [
      ...ofKind.slice(0, MOST_NAMED).map(({ file, line }) => placeIn(says, file, line)),
      ...(more > 0 ? [reportCount("more", lang, more)] : []),
    ].join(", ");
  }
}

function* personBlocks(says: Sayings): Generator<Block, void, void> {
  const { rows, lang, showPii, seen, openOf } = says;
  const { toLookAt, onlyLacking } = seen;
  if (onlyLacking > 0) {
    const lackingText = `${reportCount("persons", lang, onlyLacking)} ${reportWord("onlyLacking", lang)}`;
    yield { kind: "paragraph", text: lackingText };
  } else if (toLookAt === 0) yield { kind: "paragraph", text: reportWord("allWell", lang) };
  if (toLookAt === 0) return;
  yield heading("personsTitle", lang);
  yield {
    kind: "table",
    caption: reportWord("personsCaption", lang),
    columns: [
      text("place", lang),
      ...(showPii ? [text("personName", lang)] : []),
      text("groupName", lang),
      text("nik", lang),
      text("verdict", lang),
      text("reasons", lang),
    ],
    rows: personRows(),
  };

  function* personRows(): Generator<readonly Cell[], void, void> {
    for (let row = 0; row < rows.memberCount; row += 1) {
      const decision = rows.decisionAt(row);
      const open = openOf(decision);
      if (!isToLookAt(rows, row, open.isOnlyLacking)) continue;
      const nik = rows.nikAt(row);
      yield [
        placeIn(says, rows.fileAt(row), rows.rowAt(row)),
        ...(showPii ? [rows.nameAt(row) ?? ""] : []),
        rows.groupAt(row) ?? "",
        nik === null ? reportWord("noNik", lang) : maskNumber(nik, showPii),
        wordVerdict(decision.verdict, lang),
        [
          ...open.told.map((each) => wordCriterion(each, lang)),
          ...rows.issuesAt(row).map((issue) => wordIssue(issue)),
          ...(open.remark === null ? [] : [reportWord(open.remark, lang)]),
        ],
      ];
    }
  }
}

/** A row is told by its number, and by its file where there are several. */
function placeIn({ seen: { files }, lang }: Sayings, file: string | null, line: number | null): string {
  return wordPlace(files.size < 2 ? null : file, line, lang);
}
