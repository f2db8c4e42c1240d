/** `rules test`: the examples of rule files, what they cover, and which mutants of the rules they kill. */
import type { Command } from "commander";
import { compileRuleset } from "../../compile-ruleset.ts";
import { examineRuleset, isSound, type RulesetExamination } from "../../examine/examine-ruleset.ts";
import type { Language } from "../../language.ts";
import { formatExamination } from "../../report/format-examination.ts";
import { formatJunit } from "../../report/format-junit.ts";
import { cliWord } from "../cli-words.ts";
import { EXIT } from "../exit-code.ts";
import { formatOption, rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { loadNamedRulesets } from "../rule-source.ts";
import { printText, toJsonText } from "../write-text.ts";

interface TestArguments {
  readonly rules?: readonly string[];
  readonly format: Format;
}

type Format = "pretty" | "json" | "junit";

export function rulesTestCommand(context: CommandContext): Command {
  const { io, lang, finish } = context;
  return createCommand("test", context, [
    "rules test",
    "rules test permensos-25-2015",
    "rules test aturan-kami.json --format junit",
  ])
    .alias("uji")
    .description(cliWord("rulesTest", lang))
    .argument("[RULESET...]", cliWord("rulesetsOrFiles", lang))
    .addOption(rulesOption(lang))
    .addOption(formatOption(lang, ["pretty", "json", "junit"]))
    .action(async (names: readonly string[], { rules, format }: TestArguments) => {
      const rulesets = await loadNamedRulesets(names, rules, lang);
      const examinations = rulesets.map((ruleset) => examineRuleset(compileRuleset(ruleset)));
      await printText(FORMATS[format](examinations, lang), io.stdout);
      finish(examinations.every(isSound) ? EXIT.ok : EXIT.findings);
    });
}

const FORMATS: Readonly<
  Record<Format, (examinations: readonly RulesetExamination[], lang: Language) => string>
> = {
  pretty: (examinations, lang) =>
    examinations.map((examination) => formatExamination(examination, lang)).join("\n"),
  json: toJsonText,
  junit: formatJunit,
};
