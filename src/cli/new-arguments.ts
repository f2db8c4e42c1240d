/** What `rules new` is told of a regulation, in options or in answers. */
import type { Confidence, DraftPlan } from "../draft/draft-ruleset.ts";
import { CallError } from "../error.ts";
import { CLI_FAULTS } from "./cli-faults.ts";

/** The options, as commander gives them. */
export interface NewArguments {
  readonly id?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly summary?: string;
  readonly instrument?: string;
  readonly confidence?: Confidence;
  readonly publisher?: string;
  readonly date?: string;
  readonly status?: string;
  readonly inForce?: string;
  readonly extends?: string;
  readonly rules?: readonly string[];
  readonly param?: readonly string[];
  readonly drop?: readonly string[];
  readonly fact?: readonly string[];
  readonly add?: readonly string[];
  readonly open?: readonly string[];
  readonly interpretation?: readonly string[];
}

/** What has to be said of a regulation; nothing of it is made up. */
const NEEDED = [
  "id",
  "title",
  "issuer",
  "instrument",
  "confidence",
] as const satisfies readonly (keyof NewArguments)[];

/** The options that are lacking. */
export function lackingOptions(args: NewArguments): readonly string[] {
  return NEEDED.filter((name) => args[name] === undefined).map((name) => `--${name}`);
}

/** The plan that the options make. */
export function toPlan(args: NewArguments, base: DraftPlan["base"]): DraftPlan {
  const { id, title, issuer, instrument, confidence } = args;
  const isWhole = id !== undefined && title !== undefined && issuer !== undefined && instrument !== undefined;
  if (!isWhole || confidence === undefined)
    throw new CallError(CLI_FAULTS.notGiven({ options: lackingOptions(args) }));
  return {
    ...{ id, title, issuer, base },
    source: {
      title: instrument,
      confidence,
      publisher: args.publisher,
      date: args.date,
      status: args.status,
    },
    inForce: args.inForce,
    summary: args.summary,
    params: args.param ?? [],
    drops: args.drop ?? [],
    facts: args.fact ?? [],
    criteria: args.add ?? [],
    questions: args.open ?? [],
    interpretations: args.interpretation ?? [],
  };
}

/** Reads a date as precise as it is known. */
export function readPartialDate(option: string, text: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return text;
  const expected = {
    id: "tahun, bulan, atau hari: `2026`, `2026-01`, `2026-01-15`",
    en: "a year, a month or a day: `2026`, `2026-01`, `2026-01-15`",
  };
  throw new CallError(CLI_FAULTS.badOption({ option, received: text, expected }));
}
