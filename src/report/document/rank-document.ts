/** What the report of ranked groups says to people: each ranking with its best groups and why, the ranks as far as known, the shortlist. */
import type { Language } from "../../language.ts";
import type { CompiledMonitoring } from "../../score/compile-monitoring.ts";
import type { RankEntry, Ranking, SomeGroups } from "../../score/ranking.ts";
import { writeGroups, writeName, writeRange, writeRupiah } from "../../score/score-phrases.ts";
import type { Shortlist, ShortlistDecision } from "../../score/shortlist.ts";
import type { RankedList, Shortlisted } from "../contract/rank-report.ts";
import { groupTitle } from "../words/group-title.ts";
import { reportCount, reportWord } from "../words/report-words.ts";
import { type ScoreWord, scoreWord } from "../words/score-words.ts";
import type { Block, Cell, Document, Tone, Toned } from "./block.ts";
import { monitoringHead } from "./monitoring-head.ts";

/** A longer name is folded, so that the bars stay in line within 80 columns. */
const MAX_NAME_WIDTH = 40;
/** Where more entries than these have no certain order, that is said once for all of them. */
const FEW_OPEN = 3;

const DECISIONS: Readonly<Record<ShortlistDecision, Tone>> = { in: "good", undecided: "open", out: "bad" };

/** The document; where parts were asked for, they stand in place of the ranking of all groups. */
export function rankDocument(
  { list, all, parts, labels }: RankedList & Pick<CompiledMonitoring, "labels">,
  { lang }: { readonly lang: Language },
): Document {
  const word = (name: ScoreWord): string => scoreWord(name, lang);
  const { by, disputed, entries: ranked } = all.ranking;
  const nameWidth = Math.min(
    Math.max(0, ...ranked.map((entry) => fullName(entry, lang).length)),
    MAX_NAME_WIDTH,
  );
  return { lang, title: list.ruleset.title[lang], blocks: blocks() };

  function* blocks(): Generator<Block, void, void> {
    yield* monitoringHead(list, { lang, labels, tellsRows: false });
    if (ranked.length > 0) for (const told of parts.length === 0 ? [all] : parts) yield* rankingBlocks(told);
    if (disputed.length === 0) return;
    const left = disputed.map(({ name }) => writeName(name, lang)).join(", ");
    yield { kind: "note", tone: "bad", text: `${word("notRanked")}: ${left}`, isApart: true };
  }

  function* rankingBlocks({ ranking, shortlist }: Shortlisted): Generator<Block, void, void> {
    const { best, entries } = ranking;
    const title = titleOf(ranking);
    const open = entries.filter(isOpen).length;
    const isOpenSaid = open > FEW_OPEN;
    yield { kind: "heading", level: 2, text: title };
    if (all.ranking.byKnown) yield { kind: "note", tone: "open", text: word("byKnown") };
    if (best !== null) yield { kind: "note", tone: "good", mark: "★", text: best.why[lang] };
    if (isOpenSaid) {
      const text = `${reportCount("groups", lang, open)} ${word("openOrder")}`;
      yield { kind: "note", tone: "open", mark: "?", text };
    }
    yield {
      kind: "table",
      caption: `${word("ranking")}: ${title}`,
      columns: [
        { title: word("rank"), holds: "numbers" },
        { title: reportWord("groupName", lang), holds: "text", width: nameWidth },
        { title: word("score"), holds: "text" },
        { title: word("remarks"), holds: "text" },
      ],
      rows: entries.map((entry) => entryRow(entry, isOpenSaid)),
    };
    if (shortlist !== null) yield* shortlistBlocks(shortlist);
  }

  function titleOf({ name, within }: Ranking): string {
    if (by === null) return word("allGroups");
    return `${word(by)} ${name ?? word("notSaid")}${within === null ? "" : ` (${within})`}`;
  }

  function entryRow(entry: RankEntry, isOpenSaid: boolean): readonly Cell[] {
    const { rank, score, tied, overlapping, reasons } = entry;
    const remarks: readonly (string | Toned)[] = [
      ...neighbours("tied", tied),
      // A rank that is certain may still be shared.
      ...(isOpen(entry) ? [] : neighbours("mayTie", overlapping)),
      ...(isOpen(entry) && !isOpenSaid ? neighbours("mayChange", overlapping) : []),
      ...reasons
        .filter(({ kind }) => kind === "missing")
        .map(({ text }) => ({ tone: "open", text: text[lang] }) as const),
    ];
    return [
      writeRange({ min: rank.best, max: rank.worst }, lang),
      fullName(entry, lang),
      { text: writeRange(score, lang), range: score },
      remarks,
    ];
  }

  function neighbours(name: ScoreWord, groups: SomeGroups): readonly string[] {
    return groups.count === 0 ? [] : [`${word(name)} ${writeGroups(groups, lang)}`];
  }

  function* shortlistBlocks({ limit, entries, counts }: Shortlist): Generator<Block, void, void> {
    const amount = limit.kind === "quota" ? String(limit.amount) : writeRupiah(limit.amount, lang);
    const numbers = (["in", "undecided", "out"] as const).map((each) => `${counts[each]} ${word(each)}`);
    yield {
      kind: "heading",
      level: 3,
      text: `${word("shortlist")} (${word(limit.kind)} ${amount})`,
      remark: numbers.join(", "),
    };
    yield {
      kind: "list",
      items: entries.map(({ decision, name, cost, reason }) => {
        const price = cost === null ? "" : ` (${writeRupiah(cost, lang)})`;
        return { tone: DECISIONS[decision], text: `${writeName(name, lang)}${price}: ${reason[lang]}` };
      }),
    };
  }
}

/** Whether it may change places with another one. */
function isOpen({ rank, overlapping }: RankEntry): boolean {
  return rank.best !== rank.worst && overlapping.count > 0;
}

function fullName({ latest }: RankEntry, lang: Language): string {
  return groupTitle(latest.record, lang);
}
