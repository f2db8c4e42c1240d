/** What a report says about the monitoring rulesets compared: sections of lines, the same in every format. */
import type {
  IndicatorDifference,
  MonitoringDifference,
  PartDifference,
  RecordRegion,
  RecordResult,
  ScoreEffect,
  StageDifference,
} from "../../compare/monitoring-difference.ts";
import type { Language, Text } from "../../language.ts";
import { type DifferenceWord, differenceWord } from "../words/difference-words.ts";
import { presenceWords, type ReportLine, type ReportSection, toldSections } from "./difference-sections.ts";

/** The sections; empty ones are left out. */
export function monitoringDifferenceSections(
  difference: MonitoringDifference,
  lang: Language,
): readonly ReportSection[] {
  const { isSame, most, effect, indicators, stages, stageChanges, statuses, statusChanges } = difference;
  const word = (name: DifferenceWord): string => differenceWord(name, lang);
  const changed = indicators.filter((each) => isChanged(each) || each.effect !== "equal" || !each.isExact);
  const parts: readonly PartDifference[] = [...indicators, ...stages, ...statuses];
  const edited = parts.filter(
    (part) =>
      part.isEdited &&
      part.presence === "both" &&
      part.renamedFrom === undefined &&
      !changed.some((each) => each === part) &&
      !stages.some((stage) => stage === part && stage.items.length > 0),
  );
  const total = most.before === most.after ? "" : `; ${word("most")} ${most.before} → ${most.after}`;
  const sections: readonly ReportSection[] = [
    ...(isSame ? [{ title: word("sameRecords"), lines: [] }] : []),
    {
      title: word("points"),
      remark: `${EFFECTS[effect][lang]}${total}`,
      lines: changed.map((each) => indicatorLine(each, lang)),
    },
    {
      title: word("stages"),
      lines: [
        ...stages.filter(isStageChanged).map((stage) => stageLine(stage, lang)),
        ...stageChanges.map((region) => regionLine(region, lang)),
      ],
    },
    {
      title: word("statuses"),
      lines: [
        ...statuses.filter(isChanged).map((status) => partLine(status, lang)),
        ...statusChanges.map((region) => regionLine(region, lang)),
      ],
    },
    {
      title: word("editedParts"),
      lines: edited.map(({ id, label }) => ({ sign: "other", text: `${id}: ${label[lang]}` })),
    },
  ];
  return toldSections(sections, isSame);
}

const EFFECTS: Readonly<Record<ScoreEffect, Text>> = {
  equal: { id: "sama", en: "the same" },
  lower: { id: "lebih rendah bagi sebagian", en: "lower for some" },
  higher: { id: "lebih tinggi bagi sebagian", en: "higher for some" },
  both: {
    id: "lebih rendah bagi sebagian, lebih tinggi bagi sebagian",
    en: "lower for some, higher for others",
  },
};

function isChanged({ presence, renamedFrom }: PartDifference): boolean {
  return presence !== "both" || renamedFrom !== undefined;
}

function isStageChanged(stage: StageDifference): boolean {
  const { place, items } = stage;
  return isChanged(stage) || items.length > 0 || place.before !== place.after;
}

function partLine(part: PartDifference, lang: Language): ReportLine {
  const words = presenceWords(part, lang).join(", ");
  return { sign: "other", text: `${part.id} (${part.label[lang]})${words === "" ? "" : `: ${words}`}` };
}

function indicatorLine(indicator: IndicatorDifference, lang: Language): ReportLine {
  const { id, label, effect, weight, regions, isExact } = indicator;
  const words = [
    ...presenceWords(indicator, lang),
    ...(weight.before === weight.after || weight.before === null || weight.after === null
      ? []
      : [`${differenceWord("weight", lang)} ${weight.before} → ${weight.after}`]),
    ...(regions.length === 0 && isExact ? [EFFECTS.equal[lang]] : []),
    ...(isExact ? [] : [differenceWord("notExact", lang)]),
  ].join(", ");
  return {
    sign: effect === "higher" ? "better" : effect === "lower" ? "worse" : "other",
    text: `${id} (${label[lang]})${words === "" ? "" : `: ${words}`}`,
    details: regions.flatMap(({ text, where, witness }) => [
      text[lang],
      // Where the region is one case already, an example would say it once more.
      ...(witness === null || where[lang].replaceAll(" =", ":") === witness.text[lang]
        ? []
        : [
            `${differenceWord("example", lang)}: ${witness.text[lang]} (${results(witness.before, witness.after, lang)})`,
          ]),
    ]),
  };
}

function stageLine(stage: StageDifference, lang: Language): ReportLine {
  const { place, items } = stage;
  const line = partLine(stage, lang);
  const isMoved = place.before !== null && place.after !== null && place.before !== place.after;
  const moved = isMoved
    ? ` (${differenceWord("place", lang)} ${Number(place.before) + 1} → ${Number(place.after) + 1})`
    : "";
  return {
    ...line,
    text: `${line.text}${moved}`,
    details: items.flatMap((item) => [
      ...(isChanged(item) ? [partLine(item, lang).text] : []),
      ...(item.presence === "both" ? item.regions.map(({ text }) => `${item.id}: ${text[lang]}`) : []),
    ]),
  };
}

function regionLine({ text, where, witness }: RecordRegion<string | null>, lang: Language): ReportLine {
  const example =
    witness === null || text[lang].startsWith(witness.text[lang])
      ? []
      : [`${differenceWord("example", lang)}: ${where[lang]}`];
  return { sign: "other", text: text[lang], details: example };
}

/** `nilai 12 → 15`. */
function results(before: RecordResult, after: RecordResult, lang: Language): string {
  const write = ({ score }: RecordResult): string =>
    score === null ? "–" : score.min === score.max ? `${score.min}` : `${score.min}–${score.max}`;
  return `${differenceWord("score", lang)} ${write(before)} → ${write(after)}`;
}
