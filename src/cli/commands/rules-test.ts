/** `rules test`: the examples of rule files, what they cover, and which mutants of the rules they kill. */
import type { Command } from "commander";
import { compileRuleset } from "../../compile-ruleset.ts";
import { examineRuleset, isSound } from "../../examine/examine-ruleset.ts";
import { type FormatName, formatsOf } from "../../report/formats.ts";
import { cliWord } from "../cli-words.ts";
import { EXIT } from "../exit-code.ts";
import { formatOption, rulesOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { loadNamedRulesets } from "../rule-source.ts";

interface TestArguments {
  readonly rules?: readonly string[];
  readonly format: FormatName;
}

export function rulesTestCommand(context: CommandContext): Command {
  const { lang, finish } = context;
  return createCommand("test", context, [
    "rules test",
    "rules test permensos-25-2015",
    "rules test aturan-kami.json --format junit",
  ])
    .alias("uji")
    .description(cliWord("rulesTest", lang))
    .argument("[RULESET...]", cliWord("rulesetsOrFiles", lang))
    .addOption(rulesOption(lang))
    .addOption(formatOption(lang, formatsOf("rules test")))
    .action(async (names: readonly string[], { rules, format }: TestArguments) => {
      const rulesets = await loadNamedRulesets(names, rules, lang);
      const examinations = rulesets.map((ruleset) => examineRuleset(compileRuleset(ruleset)));
      await printReport("rules test", examinations, format, context);
      finish(examinations.every(isSound) ? EXIT.ok : EXIT.findings);
    });
}
