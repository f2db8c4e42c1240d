/** What a report says of a list decided by two rulesets, apart from how it is written: sections of lines, the same in every format. */
import type {
  ChangedCriterion,
  Impact,
  ImpactKube,
  ImpactMember,
  ImpactSummary,
} from "../../compare/impact-of.ts";
import type { ImpactCounts } from "../../compare/tally-changes.ts";
import { VERDICT_WORDS } from "../../decide/outcome-words.ts";
import type { Language } from "../../language.ts";
import type { Area } from "../../row/area.ts";
import type { ReportOptions } from "../contract/check-report.ts";
import { maskNumber } from "../text/mask.ts";
import { type DifferenceWord, differenceWord } from "../words/difference-words.ts";
import { wordArea } from "../words/group-title.ts";
import { reportWord } from "../words/report-words.ts";
import { setAsideLine } from "../words/set-aside-line.ts";
import { wordFile, wordPlace } from "../words/word-place.ts";
import { type ReportLine, type ReportSection, signOf } from "./difference-sections.ts";

/** The sections about a list: how many change and how, by what, where; then everybody who does. */
export function impactSections(items: readonly Impact[], options: ReportOptions): readonly ReportSection[] {
  const { lang } = options;
  const ofKind = <K extends Impact["kind"]>(kind: K): readonly Extract<Impact, { kind: K }>[] =>
    items.filter((item): item is Extract<Impact, { kind: K }> => item.kind === kind);
  return [
    ...ofKind("impact").flatMap((summary) => summarySections(summary, lang)),
    { title: differenceWord("persons", lang), lines: memberLines(ofKind("member"), options) },
    {
      title: differenceWord("groups", lang),
      lines: ofKind("kube").map((kube) => changeLine(kube.name, kube, lang)),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function summarySections(summary: ImpactSummary, lang: Language): readonly ReportSection[] {
  const word = (name: DifferenceWord): string => differenceWord(name, lang);
  const { asOf, members, groups, criteria, byArea, bySex, setAside } = summary;
  const line = (name: string, counts: ImpactCounts): ReportLine => ({
    sign: "other",
    text: `${name}: ${wordCounts(counts, lang)}`,
  });
  const hasGroups = COUNTS.some((name) => groups[name] > 0);
  return [
    {
      title: `${word("list")} (${reportWord("asOf", lang)} ${asOf})`,
      lines: [
        line(word("member"), members),
        ...(hasGroups ? [line(word("kube"), groups)] : []),
        ...(setAside.length === 0 ? [] : [{ sign: "other" as const, text: setAsideLine(setAside, lang) }]),
      ],
    },
    {
      title: word("byCriterion"),
      lines: criteria.map(({ id, label, persons }) => ({
        sign: "other",
        text: `${id} (${label[lang]}): ${persons} ${word("personCount")}`,
      })),
    },
    {
      title: word("byArea"),
      lines: byArea
        .filter(hasChanged)
        .map(({ area, ...counts }) => line(area === null ? word("notSaid") : wordAreaWithCode(area), counts)),
    },
    {
      title: word("bySex"),
      lines: bySex.filter(hasChanged).map(({ sex, ...counts }) => line(word(sex ?? "notSaid"), counts)),
    },
  ];
}

/** `Sungai Lekop, Bintan Timur, Bintan, Kepulauan Riau (21.01.06.1009)`. */
function wordAreaWithCode(area: Area): string {
  const { code } = area;
  const names = wordArea(area);
  return code === undefined || names === code ? names : `${names} (${code})`;
}

const COUNTS = ["gains", "loses", "becomesUndetermined", "becomesIneligible", "unchanged"] as const;

function wordCounts(counts: ImpactCounts, lang: Language): string {
  return COUNTS.filter((name) => counts[name] > 0)
    .map((name) => `${counts[name]} ${differenceWord(name, lang)}`)
    .join(", ");
}

/** Whether anybody of them is decided otherwise. */
function hasChanged(counts: ImpactCounts): boolean {
  return COUNTS.some((name) => name !== "unchanged" && counts[name] > 0);
}

/** Where more people than this change in one and the same way, they are told together. */
const TOLD_ONE_BY_ONE = 3;

/** A line for each person; one for all whose verdict changes in the same way and for the same reasons, where they are many. */
function memberLines(members: readonly ImpactMember[], options: ReportOptions): readonly ReportLine[] {
  const { lang } = options;
  const alike = new Map<string, ImpactMember[]>();
  for (const member of members) {
    const key = JSON.stringify([member.before, member.after, member.criteria]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [member]);
    else known.push(member);
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length <= TOLD_ONE_BY_ONE)
      return same.map((member) => changeLine(nameOf(member, options), member, lang));
    const line = changeLine(`${same.length} ${differenceWord("personCount", lang)}`, first, lang);
    return [{ ...line, details: [...line.details, ...placesOf(same, lang)] }];
  });
}

function nameOf({ file, row, name, nik, group }: ImpactMember, { lang, showPii }: ReportOptions): string {
  return [
    ...(file === null ? [] : [wordFile(file, lang)]),
    wordPlace(null, row, lang),
    ...(showPii && name !== null ? [name] : []),
    nik === null ? reportWord("noNik", lang) : maskNumber(nik, showPii),
    ...(group === null ? [] : [group]),
  ].join(" · ");
}

/** Where people stand, a file at a time: `anggota.csv · baris 2–35, 40`. */
function placesOf(members: readonly ImpactMember[], lang: Language): readonly string[] {
  const files = new Map<string | null, number[]>();
  for (const { file, row } of members) {
    const lines = files.get(file);
    if (lines === undefined) files.set(file, [row]);
    else lines.push(row);
  }
  return [...files].map(([file, lines]) =>
    [
      ...(file === null ? [] : [wordFile(file, lang)]),
      `${reportWord("line", lang)} ${wordLines(lines)}`,
    ].join(" · "),
  );
}

/** Line numbers, those that follow one another as one span. */
function wordLines(lines: readonly number[]): string {
  const spans: { readonly first: number; last: number }[] = [];
  for (const line of lines) {
    const span = spans.at(-1);
    if (span?.last === line - 1) span.last = line;
    else spans.push({ first: line, last: line });
  }
  return spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}

function changeLine(
  name: string,
  { before, after, criteria }: Pick<ImpactMember | ImpactKube, "before" | "after" | "criteria">,
  lang: Language,
): Required<ReportLine> {
  return {
    sign: signOf(before, after),
    text: `${name}: ${VERDICT_WORDS[before][lang]} → ${VERDICT_WORDS[after][lang]}`,
    details: criteria.map((criterion) => wordCriterion(criterion, lang)),
  };
}

/** `umur 18–59 tahun (dihapus) — umur 60 tahun, di luar 18–59 tahun`: of a criterion that is no longer there, the reason before. */
function wordCriterion({ label, before, after, reason }: ChangedCriterion, lang: Language): string {
  const presence = before === null ? "added" : after === null ? "removed" : undefined;
  const remark = presence === undefined ? "" : ` (${differenceWord(presence, lang)})`;
  return reason[lang] === label[lang]
    ? `${label[lang]}${remark}`
    : `${label[lang]}${remark} — ${reason[lang]}`;
}
