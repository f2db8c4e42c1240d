/** The whole-record examples of a page: a column for each record, a row for each fact, then what is made of it. */
import type { RecordExample } from "../../../ruleset/ruleset-schema.ts";
import type { CompiledMonitoring } from "../../../score/compile-monitoring.ts";
import type { Block, Cell } from "../block.ts";
import { strongRow, titledTable } from "./page-blocks.ts";
import { capitalize, type PageContext } from "./page-context.ts";
import { wordFactValue } from "./page-example.ts";

/** The table of all records; empty where there are none. */
export function recordBlocks(context: PageContext<CompiledMonitoring>): readonly Block[] {
  const { compiled, facts, lang, word, text } = context;
  const { examples, indicators, stages, classes } = compiled.ruleset;
  if (examples.length === 0) return [];
  const names = [...new Set(examples.flatMap((example) => Object.keys(example.facts)))];
  const heads = examples.map(({ title }, index) =>
    title === undefined ? `${index + 1}` : `${index + 1}. ${text(title)}`,
  );
  const made = (name: string, write: (example: RecordExample) => string): readonly Cell[] =>
    strongRow([name, ...examples.map(write)]);
  return titledTable(
    word("records"),
    [word("fact"), ...heads],
    [
      ...names.map((name) => [
        capitalize(facts.get(name)?.label[lang] ?? name),
        ...examples.map((example) => {
          const value = example.facts[name];
          return value === undefined ? "–" : wordFactValue(name, value, context);
        }),
      ]),
      ...(indicators.length === 0 ? [] : [made(word("score"), (example) => writeScore(example, context))]),
      ...(stages.length === 0
        ? []
        : [
            made(word("stage"), ({ stage }) =>
              stage === undefined
                ? word("notKnown")
                : stage === null
                  ? word("noStage")
                  : labelOf(stage, stages, context),
            ),
          ]),
      ...(classes.length === 0
        ? []
        : [
            made(word("statusName"), ({ status }) =>
              status === undefined ? word("notKnown") : labelOf(status, classes, context),
            ),
          ]),
    ],
  );
}

function writeScore({ score }: RecordExample, { word }: PageContext): string {
  if (score === undefined) return word("notStated");
  return typeof score === "number" ? `${score}` : `${score.min}–${score.max}`;
}

function labelOf(
  id: string,
  parts: readonly { readonly id: string; readonly label: { readonly id: string; readonly en: string } }[],
  { text }: PageContext,
): string {
  const part = parts.find((each) => each.id === id);
  return part === undefined ? id : text(part.label);
}
