/** The parts a ruleset is made of, whatever its kind: what each cites, asks, reads and shows, and where it stands. */
import type { Path } from "../finding.ts";
import type { Logic } from "../logic/json-logic.ts";
import type { Citation, Criterion, Indicator, Ruleset, Stage } from "./ruleset-schema.ts";

/** One part that stands on sources. */
export interface RulesetPart {
  /** Where it stands in the file. */
  readonly path: Path;
  readonly citations: readonly Citation[];
  /** Whether a citation has to be there; a default of the library has none to give. */
  readonly need: "needed" | "welcome";
  readonly interpretations?: readonly string[] | undefined;
  readonly open?: Criterion["open"];
  /** The questions it had that a file on it answered. */
  readonly answered?: Criterion["answered"];
  readonly examples?: readonly { readonly question?: string | undefined }[];
  /** The logic it is decided or measured by. */
  readonly logics: readonly Logic[];
}

/** The lists of a kind whose elements have ids, and can be replaced and dropped by a file that extends another. */
export const LISTS = {
  membership: ["criteria"],
  monitoring: ["aspects", "indicators", "stages", "classes"],
} as const satisfies Record<Ruleset["kind"], readonly string[]>;

/** Every part of a ruleset in reading order, but for the head that all kinds have. */
export function partsOf(ruleset: Ruleset): readonly RulesetPart[] {
  if (ruleset.kind === "membership")
    return ruleset.criteria.map((criterion, index) => conditionPart(criterion, ["criteria", index]));
  return [
    ...ruleset.aspects.map((aspect, index) => plainPart(aspect, ["aspects", index])),
    ...ruleset.indicators.flatMap((indicator, index) => indicatorParts(indicator, ["indicators", index])),
    ...ruleset.stages.flatMap((stage, index) => stageParts(stage, ["stages", index])),
    ...ruleset.classes.map((each, index) => conditionPart(each, ["classes", index])),
  ];
}

/** The logic of every part. */
export function logicsOf(ruleset: Ruleset): readonly Logic[] {
  return partsOf(ruleset).flatMap(({ logics }) => logics);
}

type Plain = Pick<Criterion, "citations" | "interpretations">;

function plainPart({ citations, interpretations }: Plain, path: Path): RulesetPart {
  return { path, citations, need: "needed", interpretations, logics: [] };
}

function conditionPart(
  part: Plain & Pick<Criterion, "passes" | "open" | "answered" | "examples">,
  path: Path,
): RulesetPart {
  const { passes, open, answered, examples } = part;
  const logics = [passes, ...(open ?? []).map(({ when }) => when)];
  return { ...plainPart(part, path), open, answered, examples, logics };
}

function indicatorParts(indicator: Indicator, path: Path): readonly RulesetPart[] {
  const { measure, change, scoring } = indicator;
  return [
    { ...plainPart(indicator, path), logics: change === undefined ? [measure] : [measure, change] },
    {
      path: [...path, "scoring"],
      citations: scoring.citations,
      need: scoring.basis === "source" ? "needed" : "welcome",
      logics: [],
    },
  ];
}

function stageParts(stage: Stage, path: Path): readonly RulesetPart[] {
  return [
    plainPart(stage, path),
    ...stage.items.map((item, index) => conditionPart(item, [...path, "items", index])),
  ];
}
