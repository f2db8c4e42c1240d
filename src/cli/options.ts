/** The options several commands share, and how the values of options are read. */
import { Option } from "commander";
import { CallError } from "../error.ts";
import { isDay } from "../facts/age-on.ts";
import type { FactValue } from "../facts/fact.ts";
import type { Language, Text } from "../language.ts";
import { LARGEST } from "../monitoring/monitoring-record.ts";
import { rupiahParser } from "../monitoring/values/rupiah-parser.ts";
import { readCell } from "../row/read-cell.ts";
import type { CellParser } from "../row/values/cell-parser.ts";
import { integerParser } from "../row/values/parse-integer.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import type { DividedBy } from "../score/divide-groups.ts";
import type { PeriodLength } from "../score/months.ts";
import { choiceOption, readChoice } from "./choice-option.ts";
import { CLI_FAULTS } from "./cli-faults.ts";
import { cliWord } from "./cli-words.ts";

export function formatOption(lang: Language, formats: readonly string[]): Option {
  return choiceOption("--format <FORMAT>", cliWord("format", lang), formats);
}

/** `--rules FILE|DIR`, any number of times. */
export function rulesOption(lang: Language): Option {
  return new Option("--rules <PATH>", cliWord("ownRules", lang)).argParser(
    (path: string, before: readonly string[] = []) => [...before, path],
  );
}

/** `--kind membership|monitoring`: of which kind of list. */
export function kindOption(lang: Language): Option {
  return new Option("--kind <KIND>", cliWord("kind", lang))
    .choices(KINDS)
    .argParser((text) => readChoice("--kind", text, KINDS));
}

const KINDS = ["membership", "monitoring"] as const satisfies readonly Ruleset["kind"][];

/** `--groups FILE`, any number of times. */
export function groupsOption(lang: Language, word: "groupsFile" | "fixGroups" = "groupsFile"): Option {
  return new Option("--groups <FILE>", cliWord(word, lang)).argParser(
    (path: string, before: readonly string[] = []) => [...before, path],
  );
}

/** Reads a day; a date of another notation is refused, since day and month would be guessed. */
export function readAsOf(text: string): string {
  if (isDay(text)) return text;
  const expected = {
    id: "tanggal `YYYY-MM-DD` yang ada di kalender, misalnya `2022-02-22`",
    en: "a day of the calendar as `YYYY-MM-DD`, such as `2022-02-22`",
  };
  throw new CallError(CLI_FAULTS.badOption({ option: "--as-of", received: text, expected }));
}

/** Reads one `FACT=VALUE` into those read before; `ya`, `tidak`, `true`, `false` and whole numbers are taken as such. */
export function readAssumption(
  text: string,
  before: Readonly<Record<string, FactValue>> = {},
): Record<string, FactValue> {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) {
    const expected = {
      id: "`FACT=VALUE`, misalnya `member.isWilling=ya`",
      en: "`FACT=VALUE`, such as `member.isWilling=true`",
    };
    throw new CallError(CLI_FAULTS.badOption({ option: "--assume", received: text, expected }));
  }
  const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  // A null-prototype record: the name comes from the command line.
  return Object.assign(Object.create(null) as Record<string, FactValue>, before, { [name]: toValue(value) });
}

/** How yes and no are said; null-prototype, since the word comes from the command line. */
const ANSWERS: Readonly<Record<string, boolean | undefined>> = Object.assign(Object.create(null), {
  ...{ ya: true, yes: true, true: true },
  ...{ tidak: false, no: false, false: false },
});

function toValue(text: string): FactValue {
  const answer = ANSWERS[text.toLowerCase()];
  if (answer !== undefined) return answer;
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

/** The words of `--by`: Indonesian first, as the program's own help gives them. */
const DIVISIONS = {
  kabupaten: "kabupaten",
  kecamatan: "kecamatan",
  "jenis-usaha": "businessType",
  "business-type": "businessType",
} as const satisfies Record<string, DividedBy>;

/** `--by kecamatan`; what is asked for as a kind of business may be named in English too. */
export function divisionOption(lang: Language): Option {
  // Object.keys of a literal table gives exactly its keys.
  const words = Object.keys(DIVISIONS) as (keyof typeof DIVISIONS)[];
  return new Option("--by <WHAT>", cliWord("by", lang))
    .choices(words)
    .argParser((text: string) => DIVISIONS[readChoice("--by", text, words)]);
}

/** The words of `--period`: Indonesian first, as the program's own help gives them. */
const PERIODS = {
  bulan: "month",
  triwulan: "quarter",
  semester: "half-year",
  month: "month",
  quarter: "quarter",
  "half-year": "half-year",
} as const satisfies Record<string, PeriodLength>;

/** `--period triwulan`: how long the periods are that groups are shown over. */
export function periodOption(lang: Language): Option {
  // Object.keys of a literal table gives exactly its keys.
  const words = Object.keys(PERIODS) as (keyof typeof PERIODS)[];
  return new Option("--period <PERIOD>", cliWord("period", lang))
    .choices(words)
    .argParser((text: string) => PERIODS[readChoice("--period", text, words)]);
}

/** Reads how many groups may be taken. */
export function readQuota(text: string): number {
  const expected = { id: "bilangan bulat mulai dari 1", en: "a whole number from 1" };
  return readCellAs(integerParser(1), "--quota", text, expected);
}

/** Reads an amount of rupiah, in any way that lists may write it. */
export function readBudget(text: string): number {
  const expected = {
    id: "jumlah rupiah, misalnya `50000000` atau `Rp 50.000.000`",
    en: "an amount of rupiah, such as `50000000` or `Rp 50.000.000`",
  };
  return readCellAs(rupiahParser(0, LARGEST.rupiah), "--budget", text, expected);
}

/** Reads how many rows are made up. */
export function readRowCount(text: string): number {
  const expected = { id: "bilangan bulat dari 1 sampai 50000000", en: "a whole number from 1 to 50000000" };
  return readCellAs(integerParser(1, 50_000_000), "--rows", text, expected);
}

/** Reads what a made-up list begins from. */
export function readSeed(text: string): number {
  const expected = {
    id: "bilangan bulat dari 0 sampai 4294967295",
    en: "a whole number from 0 to 4294967295",
  };
  return readCellAs(integerParser(0, 2 ** 32 - 1), "--seed", text, expected);
}

/** Reads a number of threads. */
export function readJobs(text: string): number {
  const expected = { id: "bilangan bulat dari 1 sampai 64", en: "a whole number from 1 to 64" };
  return readCellAs(integerParser(1, 64), "--jobs", text, expected);
}

/** Reads a value as cells are read. */
function readCellAs<T>(parse: CellParser<T>, option: string, text: string, expected: Text): T {
  const { value } = readCell(text, parse);
  if (value === undefined) throw new CallError(CLI_FAULTS.badOption({ option, received: text, expected }));
  return value;
}

/** One or more targets of new groups, by year. */
export type Targets = Readonly<Record<string, number>>;

/** Reads one `YEAR=N` into those read before. */
export function readTarget(text: string, before: Targets = {}): Targets {
  const [, year, number] = /^\s*(\d{4})\s*=\s*(\d{1,9})\s*$/.exec(text) ?? [];
  if (year === undefined || number === undefined) {
    const expected = { id: "`TAHUN=JUMLAH`, misalnya `2022=93`", en: "`YEAR=NUMBER`, such as `2022=93`" };
    throw new CallError(CLI_FAULTS.badOption({ option: "--target", received: text, expected }));
  }
  return { ...before, [year]: Number(number) };
}

/** Reads what makes the exit code 1: some of `findings`, joined by commas, or `never`. */
export function readFailOn<T extends string>(text: string, findings: readonly T[]): readonly T[] {
  if (text === "never") return [];
  return readFindings("--fail-on", text, findings, ["never"]);
}

/** Reads which persons and groups a report holds: some of `findings`, joined by commas. */
export function readOnly<T extends string>(text: string, findings: readonly T[]): readonly T[] {
  return readFindings("--only", text, findings);
}

/** Reads codes joined by commas, each one of `codes`. */
export function readCodes<T extends string>(option: string, text: string, codes: readonly T[]): readonly T[] {
  return readFindings(option, text, codes);
}

/** `others` are words that stand alone: among findings they are taken for none. */
function readFindings<T extends string>(
  option: string,
  text: string,
  findings: readonly T[],
  others: readonly string[] = [],
): readonly T[] {
  const words = text.split(",").map((word) => readChoice(option, word.trim(), [...findings, ...others]));
  return findings.filter((each) => words.includes(each));
}
