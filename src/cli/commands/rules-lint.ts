/** `rules lint`: every fault of rule files. */
import type { Command } from "commander";
import { isFault } from "../../finding.ts";
import { type FormatName, formatsOf } from "../../report/formats.ts";
import { lintRuleset } from "../../ruleset/lint-ruleset.ts";
import type { ReadRuleFile } from "../../ruleset/read-collection.ts";
import { rulesets as shipped } from "../../ruleset/rulesets.ts";
import { cliWord } from "../cli-words.ts";
import { EXIT } from "../exit-code.ts";
import { formatOption, rulesOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { readOwnRules } from "../rule-source.ts";

interface LintArguments {
  readonly rules?: readonly string[];
  readonly format: FormatName;
}

export function rulesLintCommand(context: CommandContext): Command {
  const { lang, finish } = context;
  return createCommand("lint", context, ["rules lint aturan-kami.json", "rules lint aturan/ --format junit"])
    .alias("periksa")
    .description(cliWord("rulesLint", lang))
    .argument("[FILE...]", cliWord("ruleFiles", lang))
    .addOption(rulesOption(lang))
    .addOption(formatOption(lang, formatsOf("rules lint")))
    .action(async (paths: readonly string[], { rules = [], format }: LintArguments) => {
      const all = [...paths, ...rules];
      const files = all.length === 0 ? lintShipped(context) : await readOwnRules(all, lang);
      await printReport("rules lint", files, format, context);
      finish(files.some(({ findings }) => findings.some(isFault)) ? EXIT.findings : EXIT.ok);
    });
}

function lintShipped({ lang }: CommandContext): readonly ReadRuleFile[] {
  return shipped.map((ruleset) => ({
    file: `${ruleset.id}@${ruleset.version}`,
    ruleset,
    findings: lintRuleset(ruleset, { lang }),
  }));
}
