/** What the report of a checked list says to people at a terminal: what there is to do, and the persons somebody has to look at. */
import type { CriterionDecision, MemberDecision } from "../../decide/decision.ts";
import { VERDICT_WORDS } from "../../decide/outcome-words.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import { keepEach } from "../text/keep-each.ts";
import { maskNumber } from "../text/mask.ts";
import { wordAssumptions } from "../words/assumed-words.ts";
import { reportCount, reportWord } from "../words/report-words.ts";
import { setAsideLine } from "../words/set-aside-line.ts";
import { wordCriterion } from "../words/word-criterion.ts";
import { wordFile, wordPlace } from "../words/word-place.ts";
import type { WriteOptions } from "../write-options.ts";
import type { Block, Document, Item, Step, Toned } from "./block.ts";
import { heading } from "./block-words.ts";
import { type Cause, causesOf } from "./causes.ts";
import {
  leftOutNote,
  notCheckedBlocks,
  OUTCOME_TONES,
  rulesetNotes,
  verdictBlocks,
  wordVerdict,
} from "./check-blocks.ts";
import { issueNote } from "./monitoring-head.ts";
import { openCriteria } from "./open-criteria.ts";
import { wordCause } from "./word-cause.ts";

/** So many persons are listed, and so many causes told, unless all are asked for. */
const [MOST_PERSONS, MOST_CAUSES] = [200, 10];
/** Of each cause so many rows are named. */
const NAMED_ROWS = 6;
/** A cause of more persons than these is told once, and persons refer to it by its number. */
const FEW = 3;

type Word = Parameters<typeof reportWord>[0];

/** Persons who are eligible without any remark are counted, not listed. */
export function checkListing(rows: CheckedRows, { lang, showPii, all = false }: WriteOptions): Document {
  const { ruleset, asOf, assumptions, setAside, issues } = rows.list;
  const word = (name: Word): string => reportWord(name, lang);
  return { lang, title: ruleset.title[lang], blocks: blocks() };

  function* blocks(): Generator<Block, void, void> {
    const causes = causesOf(rows, NAMED_ROWS);
    const told = all ? causes.toMend : causes.toMend.slice(0, MOST_CAUSES);
    const numbers = new Map(
      told.flatMap((cause, index) => (cause.persons > FEW ? [[cause, index + 1] as const] : [])),
    );
    yield* headBlocks();
    yield* causeBlocks(told, causes.toMend.length - told.length, causes.notMet);
    if (issues.length > 0) yield heading("list", lang);
    for (const issue of issues) yield issueNote(issue, wordPlace(issue.file, issue.row ?? issue.line, lang));
    yield* personBlocks({
      ofIssue: (issue) => numberOf(causes.ofIssue(issue)),
      ofCriterion: (criterion) => numberOf(causes.ofCriterion(criterion)),
    });
    if (rows.kubeCount > 0) {
      yield heading("groupsTitle", lang);
      yield { kind: "list", items: groupItems() };
    }
    yield* notCheckedBlocks(ruleset, lang);

    function numberOf(cause: Cause | undefined): number | undefined {
      return cause === undefined ? undefined : numbers.get(cause);
    }
  }

  function* headBlocks(): Generator<Block, void, void> {
    yield {
      kind: "facts",
      facts: [
        [word("ruleset"), `${ruleset.id} ${ruleset.version}`],
        [word("dateOfCheck"), `${word("asOf")} ${asOf}`],
      ],
    };
    yield* rulesetNotes(ruleset, lang);
    const assumed = wordAssumptions(assumptions, lang);
    if (assumed !== "")
      yield { kind: "facts", facts: [[word("assumptions"), `${word("assumed")} ${assumed}`]] };
    yield* verdictBlocks(rows, lang);
    if (setAside.length > 0) yield { kind: "paragraph", text: setAsideLine(setAside, lang) };
    yield* leftOutNote(rows, lang);
  }

  function* causeBlocks(
    told: readonly Cause[],
    more: number,
    notMet: readonly Cause[],
  ): Generator<Block, void, void> {
    if (told.length > 0) {
      yield heading("toMend", lang);
      yield { kind: "steps", isNumbered: true, steps: told.map(stepOf) };
      if (more > 0) yield { kind: "list", items: [reportCount("moreCauses", lang, more)] };
    }
    const common = notMet.filter(({ persons }) => persons > FEW);
    if (common.length === 0) return;
    yield heading("notMet", lang);
    yield { kind: "steps", isNumbered: false, steps: common.map(stepOf) };
  }

  function stepOf(cause: Cause): Step {
    const { text, remedy } = wordCause(cause, rows, lang);
    return {
      text: `${reportCount("persons", lang, cause.persons)} · ${text}`,
      places: placesOf(cause),
      remedy,
    };
  }

  function placesOf({ persons, rows: named }: Cause): string {
    const isOfSeveralFiles = rows.memberCount > 0 && rows.fileAt(0) !== rows.fileAt(rows.memberCount - 1);
    const files = new Map<string | null, number[]>();
    for (const row of named) {
      const file = isOfSeveralFiles ? rows.fileAt(row) : null;
      files.set(file, [...(files.get(file) ?? []), rows.rowAt(row)]);
    }
    const places = [...files].map(
      ([file, lines]) =>
        `${file === null ? "" : `${wordFile(file, lang)} `}${word("line")} ${lines.join(", ")}`,
    );
    const rest = persons - named.length;
    return `${places.join("; ")}${rest === 0 ? "" : ` … +${reportCount("moreRows", lang, rest)}`}`;
  }

  /** A list for each run of rows of one file. */
  function* personBlocks({ ofIssue, ofCriterion }: CauseNumbers): Generator<Block, void, void> {
    const lacking: ReadonlySet<string> = new Set(rows.list.lacking);
    const said = keepEach(saidOf, ({ details }) => 128 * details.length);
    let [onlyLacking, listed, leftOut] = [0, 0, 0];
    const toList = rowsToList();
    let next = toList.next();
    while (!next.done) {
      const file = rows.fileAt(next.value);
      const about = file === null ? [] : [wordFile(file, lang)];
      yield { kind: "heading", level: 2, text: word("personsTitle"), about };
      yield { kind: "list", items: personsOf(file) };
    }
    if (leftOut > 0) yield { kind: "list", items: [`… ${reportCount("morePersons", lang, leftOut)}`] };
    if (onlyLacking > 0) {
      const text = `${reportCount("persons", lang, onlyLacking)} ${word("onlyLacking")}`;
      yield { kind: "paragraph", text, isApart: true };
    } else if (listed === 0)
      yield { kind: "paragraph", text: word("allWell"), stress: "less", isApart: true };

    function* rowsToList(): Generator<number, void, void> {
      for (let row = 0; row < rows.memberCount; row += 1) {
        const decision = rows.decisionAt(row);
        const { isOnlyLacking } = said(decision);
        if (isOnlyLacking) onlyLacking += 1;
        if (rows.issueCodesAt(row).length === 0 && (decision.verdict === "eligible" || isOnlyLacking))
          continue;
        if (listed === MOST_PERSONS && !all) {
          leftOut += 1;
          continue;
        }
        listed += 1;
        yield row;
      }
    }

    function* personsOf(file: string | null): Generator<Item, void, void> {
      while (!next.done && rows.fileAt(next.value) === file) {
        yield personItem(next.value);
        next = toList.next();
      }
    }

    function personItem(row: number): Item {
      const [name, group, nik] = [rows.nameAt(row), rows.groupAt(row), rows.nikAt(row)];
      const { verdict } = rows.decisionAt(row);
      const { details, numbers, remark } = said(rows.decisionAt(row));
      const issuesOfRow = rows.issuesAt(row).map((issue) => ({ issue, number: ofIssue(issue) }));
      const seen = new Set([...numbers, ...issuesOfRow.flatMap(({ number }) => number ?? [])]);
      const parts = [
        `${word("line")} ${rows.rowAt(row)}`,
        ...(showPii && name !== null ? [name] : []),
        nik === null ? word("noNik") : maskNumber(nik, showPii),
        ...(group === null ? [] : [group]),
      ];
      return {
        ...wordVerdict(verdict, lang),
        text: parts.join(" · "),
        verdict: VERDICT_WORDS[verdict][lang],
        ...(seen.size === 0
          ? {}
          : { aside: `${word("see")} ${[...seen].toSorted((a, b) => a - b).join(", ")}` }),
        details: [
          ...details,
          ...issuesOfRow.flatMap(({ issue, number }) => (number === undefined ? [issueNote(issue, "")] : [])),
          ...(remark === null ? [] : [word(remark)]),
        ],
      };
    }

    /** What is said of everybody decided alike; the causes told before the persons are not told of each again. */
    function saidOf(decision: MemberDecision): SaidOfDecision {
      const { told, isOnlyLacking, remark } = openCriteria(decision, lacking);
      return {
        isOnlyLacking,
        remark,
        details: told.filter((criterion) => ofCriterion(criterion) === undefined).map(criterionLine),
        numbers: told.flatMap((criterion) => ofCriterion(criterion) ?? []),
      };
    }
  }

  function criterionLine(criterion: CriterionDecision): Toned {
    return { tone: OUTCOME_TONES[criterion.outcome], text: wordCriterion(criterion, lang) };
  }

  function* groupItems(): Generator<Item, void, void> {
    for (let kube = 0; kube < rows.kubeCount; kube += 1) {
      const { members, households, verdict, criteria, name } = rows.kubeAt(kube);
      const size = members.eligible + members.ineligible + members.undetermined;
      const { min, max } = households;
      yield {
        ...wordVerdict(verdict, lang),
        text: name,
        verdict: VERDICT_WORDS[verdict][lang],
        aside: `${reportCount("members", lang, size)}, ${reportCount("households", lang, min, max)}`,
        details: criteria.filter(({ outcome }) => outcome !== "pass").map(criterionLine),
      };
    }
  }
}

/** The numbers by which persons refer to causes; none where the person is told of it in full. */
interface CauseNumbers {
  readonly ofIssue: (issue: Parameters<ReturnType<typeof causesOf>["ofIssue"]>[0]) => number | undefined;
  readonly ofCriterion: (criterion: CriterionDecision) => number | undefined;
}

interface SaidOfDecision extends Pick<ReturnType<typeof openCriteria>, "isOnlyLacking" | "remark"> {
  readonly details: readonly Toned[];
  readonly numbers: readonly number[];
}
