/** `sample`: a made-up list with known faults, the same for the same seed. */
import type { Command } from "commander";
import { toMembership } from "../../decide/compile-membership.ts";
import type { Ruleset } from "../../ruleset/ruleset-schema.ts";
import { sampleMembers } from "../../sample/members.ts";
import { sampleRecords } from "../../sample/records.ts";
import { countFaults, type SampleKind, writeSample } from "../../sample/sample.ts";
import { toMonitoring } from "../../score/compile-monitoring.ts";
import { templateColumns } from "../../template/template-columns.ts";
import { cliWord } from "../cli-words.ts";
import { kindOption, readRowCount, readSeed } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { writeTarget } from "../report-targets.ts";
import { DEFAULT_RULESETS } from "../rule-source.ts";

interface SampleArguments {
  readonly rows: number;
  readonly seed: number;
  readonly kind?: Ruleset["kind"];
  readonly output?: string;
}

const EXAMPLES = [
  "sample --output contoh.csv",
  "sample --rows 1000 --seed 7",
  "sample --kind monitoring --output pemantauan.csv",
];

/** The list has the columns of the template for the usual ruleset of its kind. */
const KINDS: Readonly<Record<Ruleset["kind"], () => SampleKind>> = {
  membership: () => sampleMembers(templateColumns(toMembership(DEFAULT_RULESETS.membership))),
  monitoring: () => sampleRecords(templateColumns(toMonitoring(DEFAULT_RULESETS.monitoring))),
};

export function sampleCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("sample", context, EXAMPLES)
    .alias("contoh")
    .description(cliWord("sample", lang))
    .option("--rows <N>", cliWord("rows", lang), readRowCount, 30)
    .option("--seed <S>", cliWord("seed", lang), readSeed, 1)
    .addOption(kindOption(lang))
    .option("--output <FILE>", cliWord("output", lang))
    .action((args: SampleArguments) => writeSampleList(args, context));
}

async function writeSampleList(
  { kind = "membership", output = "-", ...size }: SampleArguments,
  { io, lang }: CommandContext,
): Promise<void> {
  const sample = KINDS[kind]();
  await writeTarget(writeSample(sample, size), { format: "csv", file: output }, [], io, lang);
  const faults = countFaults(sample, size);
  if (faults.length === 0) return;
  const lines = faults.map(
    ({ text, count, firstLine }) =>
      `  ${text[lang]}: ${count}×, ${cliWord("firstLine", lang)} ${firstLine}\n`,
  );
  io.stderr.write(`${cliWord("sampleHolds", lang)}\n${lines.join("")}`);
}
