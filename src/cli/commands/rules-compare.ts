/** `rules compare`: membership rulesets side by side. */
import type { Command } from "commander";
import { compileMembership } from "../../decide/compile-membership.ts";
import { type FormatName, formatsOf } from "../../report/formats.ts";
import { newestRulesets } from "../../ruleset/rulesets.ts";
import { cliWord } from "../cli-words.ts";
import { formatOption, rulesOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { loadNamedRulesets, loadOwnRules } from "../rule-source.ts";

interface CompareArguments {
  readonly rules?: readonly string[];
  readonly format: FormatName;
}

export function rulesCompareCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("compare", context, [
    "rules compare",
    "rules compare --rules aturan-kami.json",
    "rules compare permensos-25-2015 dinsos-tegal-2025 --format html",
  ])
    .alias("bandingkan")
    .description(cliWord("rulesCompare", lang))
    .argument("[RULESET...]", cliWord("rulesetsOrFiles", lang))
    .addOption(rulesOption(lang))
    .addOption(formatOption(lang, formatsOf("rules compare")))
    .action(async (names: readonly string[], { rules, format }: CompareArguments) => {
      const all =
        names.length === 0
          ? [...(await loadOwnRules(rules, lang)), ...newestRulesets()]
          : await loadNamedRulesets(names, rules, lang);
      const compared = all.filter(({ kind }) => kind === "membership").map(compileMembership);
      await printReport("rules compare", compared, format, context);
    });
}
