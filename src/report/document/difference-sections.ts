/** What a report says about the rulesets compared, apart from how it is written: sections of lines, the same in every format. */
import type {
  CriterionDifference,
  RulesetDifference,
  VerdictDifference,
} from "../../compare/ruleset-difference.ts";
import type { Language } from "../../language.ts";
import { type DifferenceWord, differenceWord, EFFECT_WORDS } from "../words/difference-words.ts";

/** A heading, what it amounts to, and its lines. */
export interface ReportSection {
  readonly title: string;
  readonly remark?: string;
  readonly lines: readonly ReportLine[];
}

/** One line, with a sign of what it means to whom it speaks of. */
export interface ReportLine {
  readonly sign: "better" | "worse" | "other";
  readonly text: string;
  /** Said of the line, one below it. */
  readonly details?: readonly string[];
}

/** The sections about the rulesets themselves; empty ones are left out. */
export function differenceSections(difference: RulesetDifference, lang: Language): readonly ReportSection[] {
  const { member, kube, criteria, isSame } = difference;
  const word = (name: DifferenceWord): string => differenceWord(name, lang);
  const changed = criteria.filter(
    ({ effect, presence, renamedFrom, questions }) =>
      effect !== "equal" || presence !== "both" || renamedFrom !== undefined || questions.length > 0,
  );
  const edited = criteria.filter((criterion) => criterion.isEdited && !changed.includes(criterion));
  const follows = member.effect !== "equal" && kube.effect === "equal" ? ` (${word("groupsFollow")})` : "";
  const sections: readonly ReportSection[] = [
    ...(isSame ? [{ title: word("same"), lines: [] }] : []),
    verdictSection("member", member, lang),
    { ...verdictSection("kube", kube, lang), remark: `${EFFECT_WORDS[kube.effect][lang]}${follows}` },
    {
      title: word("whileMissing"),
      lines: [...member.whileMissing, ...kube.whileMissing].map(({ text }) => ({
        sign: "other",
        text: text[lang],
      })),
    },
    { title: word("criteria"), lines: changed.map((criterion) => criterionLine(criterion, lang)) },
    {
      title: word("edited"),
      lines: edited.map(({ id, label }) => ({ sign: "other", text: `${id}: ${label[lang]}` })),
    },
  ];
  return toldSections(sections, isSame);
}

/** The sections that say something; where nobody is decided otherwise, the first one says so. */
export function toldSections(sections: readonly ReportSection[], isSame: boolean): readonly ReportSection[] {
  return sections.filter(
    ({ lines, remark }, at) => lines.length > 0 || (isSame ? at === 0 : remark !== undefined),
  );
}

/** Whether a part is new, gone, or has another name. */
export function presenceWords(
  { presence, renamedFrom }: Pick<CriterionDifference, "presence" | "renamedFrom">,
  lang: Language,
): readonly string[] {
  return [
    ...(presence === "both" ? [] : [differenceWord(presence, lang)]),
    ...(renamedFrom === undefined ? [] : [`${differenceWord("renamedFrom", lang)} ${renamedFrom}`]),
  ];
}

function verdictSection(
  scope: "member" | "kube",
  { effect, regions }: VerdictDifference,
  lang: Language,
): ReportSection {
  return {
    title: differenceWord(scope, lang),
    remark: EFFECT_WORDS[effect][lang],
    lines: regions.map(({ where, text, before, after, witness }) => ({
      sign: signOf(before, after),
      text: text[lang],
      // Where the region is one case already, an example would say it once more.
      details:
        witness.text[lang] === where[lang]
          ? []
          : [`${differenceWord("example", lang)}: ${witness.text[lang]}`],
    })),
  };
}

function criterionLine(criterion: CriterionDifference, lang: Language): ReportLine {
  const { id, label, effect, regions, questions } = criterion;
  const remarks = [...presenceWords(criterion, lang), EFFECT_WORDS[effect][lang]].join(", ");
  return {
    sign: effect === "looser" ? "better" : effect === "stricter" ? "worse" : "other",
    text: `${id} (${label[lang]}): ${remarks}`,
    details: [
      ...regions.map(({ text }) => text[lang]),
      ...questions.map((text) => `${differenceWord("questions", lang)}: ${text[lang]}`),
    ],
  };
}

const RANK = { ineligible: 0, undetermined: 1, eligible: 2 } as const;

/** The sign of a change from one verdict to another. */
export function signOf(before: keyof typeof RANK, after: keyof typeof RANK): ReportLine["sign"] {
  return RANK[after] > RANK[before] ? "better" : "worse";
}
