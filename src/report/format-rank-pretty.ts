/** Ranked groups → text for people: each ranking with its best groups and why, the ranks as far as known, the shortlist. */
import { createColors } from "picocolors";
import type { Language } from "../language.ts";
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import type { RankEntry, Ranking, SomeGroups } from "../score/ranking.ts";
import { writeGroups, writeName, writeRange, writeRupiah } from "../score/score-phrases.ts";
import type { Shortlist, ShortlistDecision, ShortlistEntry } from "../score/shortlist.ts";
import type { RankedList, Shortlisted } from "./contract/rank-report.ts";
import { scoreHead } from "./score-head.ts";
import { escapeText } from "./text/escape-text.ts";
import { reportCount } from "./words/report-words.ts";
import { type ScoreWord, scoreWord } from "./words/score-words.ts";
import { drawBar } from "./write/bars.ts";

const BAR_WIDTH = 20;
/** A longer name has a line of its own, so that the bars stay in line. */
const MAX_NAME_WIDTH = 50;
/** Where more entries than these have no certain order, that is said once for all of them. */
const FEW_OPEN = 3;

/** How text for people about rankings is written. */
export interface RankPrettyOptions {
  readonly lang: Language;
  /** What facts are called. */
  readonly labels: CompiledMonitoring["labels"];
  /** Colours, for a terminal. */
  readonly colors: boolean;
}

/** The report; where parts were asked for, they stand in place of the ranking of all groups. */
export function formatRankPretty({ list, all, parts }: RankedList, options: RankPrettyOptions): string {
  const { lang, labels } = options;
  const colors = createColors(options.colors);
  const word = (name: ScoreWord): string => scoreWord(name, lang);
  const told = parts.length === 0 ? [all] : parts;
  const nameWidth = Math.min(
    Math.max(0, ...all.ranking.entries.map((entry) => fullName(entry, lang).length)),
    MAX_NAME_WIDTH,
  );

  const DECISIONS: Readonly<Record<ShortlistDecision, string>> = {
    in: colors.green("✓"),
    undecided: colors.yellow("?"),
    out: colors.red("✗"),
  };

  function rankingTitle({ name, within }: Ranking): string {
    const { by } = all.ranking;
    if (by === null) return word("allGroups");
    const title = name === null ? word("notSaid") : escapeText(name);
    return `${word(by)} ${title}${within === null ? "" : ` (${escapeText(within)})`}`;
  }

  function entryLines(entry: RankEntry, rankWidth: number, isOpenSaid: boolean): string {
    const { rank, score, tied, overlapping, reasons } = entry;
    const standing = writeRange({ min: rank.best, max: rank.worst }, lang).padStart(rankWidth);
    const name = fullName(entry, lang);
    const points = writeRange(score, lang).padStart(8);
    const indent = " ".repeat(rankWidth + 4);
    const besideBar =
      name.length > nameWidth ? `${name}\n${indent}${" ".repeat(nameWidth)}` : name.padEnd(nameWidth);
    const missing = reasons.filter(({ kind }) => kind === "missing");
    return [
      `  ${colors.bold(standing)}  ${besideBar} ${points}  ${drawBar(score, BAR_WIDTH)}\n`,
      neighbourLine("tied", tied, indent),
      // A rank that is certain may still be shared.
      !isOpen(entry) ? neighbourLine("mayTie", overlapping, indent) : "",
      isOpen(entry) && !isOpenSaid ? neighbourLine("mayChange", overlapping, indent) : "",
      ...missing.map(({ text }) => `${indent}${colors.yellow("?")} ${escapeText(text[lang])}\n`),
    ].join("");
  }

  function neighbourLine(name: ScoreWord, groups: SomeGroups, indent: string): string {
    if (groups.count === 0) return "";
    return `${indent}${colors.dim(`${word(name)} ${escapeText(writeGroups(groups, lang))}`)}\n`;
  }

  function shortlistLines({ limit, entries, counts }: Shortlist): string {
    const amount = limit.kind === "quota" ? String(limit.amount) : writeRupiah(limit.amount, lang);
    const numbers = (["in", "undecided", "out"] as const).map((each) => `${counts[each]} ${word(each)}`);
    return [
      `  ${word("shortlist")} (${word(limit.kind)} ${amount}): ${numbers.join(", ")}\n`,
      ...entries.map(shortlistLine),
    ].join("");
  }

  function shortlistLine({ decision, name, cost, reason }: ShortlistEntry): string {
    const price = cost === null ? "" : ` (${writeRupiah(cost, lang)})`;
    const group = escapeText(writeName(name, lang));
    return `    ${DECISIONS[decision]} ${group}${price}: ${escapeText(reason[lang])}\n`;
  }

  function rankingBlock({ ranking, shortlist }: Shortlisted): string {
    const { best, entries } = ranking;
    const width = Math.max(
      ...entries.map(({ rank }) => writeRange({ min: rank.best, max: rank.worst }, lang).length),
    );
    const open = entries.filter(isOpen).length;
    const isOpenSaid = open > FEW_OPEN;
    return [
      `\n${colors.bold(rankingTitle(ranking))}\n`,
      best === null ? "" : `  ${colors.green("★")} ${escapeText(best.why[lang])}\n`,
      isOpenSaid ? `  ${colors.yellow("?")} ${reportCount("groups", lang, open)} ${word("openOrder")}\n` : "",
      ...entries.map((entry) => entryLines(entry, width, isOpenSaid)),
      shortlist === null ? "" : shortlistLines(shortlist),
    ].join("");
  }

  const { disputed, entries } = all.ranking;
  const left = disputed.map(({ name }) => escapeText(writeName(name, lang))).join(", ");
  return [
    scoreHead(list, { lang, colors, labels, tellsRows: false }),
    ...(entries.length === 0 ? [] : told.map(rankingBlock)),
    left === "" ? "" : `\n${colors.red("!")} ${word("notRanked")}: ${left}\n`,
  ].join("");
}

/** Whether it may change places with another one. */
function isOpen({ rank, overlapping }: RankEntry): boolean {
  return rank.best !== rank.worst && overlapping.count > 0;
}

/** The group's name with its place, as names repeat. */
function fullName({ name, latest }: RankEntry, lang: Language): string {
  const place = placeOf(latest.record);
  return escapeText(`${writeName(name, lang)}${place === "" ? "" : ` · ${place}`}`);
}

function placeOf({ area = {} }: ParsedMonitoring): string {
  return [area.desa, area.kecamatan].filter((name) => name !== undefined).join(", ") || (area.code ?? "");
}
