/** `rules vectors ID`: cases with their outcomes, by which an implementation in any language can be checked. */
import type { Command } from "commander";
import { compileRuleset } from "../../compile-ruleset.ts";
import { conformanceVectors } from "../../conformance/conformance-vectors.ts";
import { formatVectors } from "../../report/contract/vectors-report.ts";
import { cliWord } from "../cli-words.ts";
import { rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { readRules } from "../read/read-rules.ts";
import { writeTarget } from "../report-targets.ts";
import { loadNamedRuleset, loadOwnRules } from "../rule-source.ts";

interface VectorsArguments {
  readonly rules?: readonly string[];
  readonly output?: string;
}

const EXAMPLES = [
  "rules vectors permensos-25-2015",
  "rules vectors permensos-25-2015 --output permensos-25-2015.json",
  "rules vectors ./aturan-kami.json",
];

export function rulesVectorsCommand(context: CommandContext): Command {
  const { io, lang } = context;
  return createCommand("vectors", context, EXAMPLES)
    .alias("kasus")
    .description(cliWord("rulesVectors", lang))
    .argument("<RULESET>", cliWord("rulesetOrFile", lang))
    .addOption(rulesOption(lang))
    .option("--output <FILE>", cliWord("output", lang))
    .action(async (name: string, args: VectorsArguments) => {
      const ruleset = await loadNamedRuleset(name, await loadOwnRules(args.rules, lang), lang);
      const text = formatVectors(conformanceVectors(compileRuleset(ruleset)));
      const ownFiles = args.rules === undefined ? [] : await readRules(args.rules);
      const target = { format: undefined, file: args.output ?? "-" };
      await writeTarget([text], target, [name, ...ownFiles.map(({ file }) => file)], io, lang);
    });
}
