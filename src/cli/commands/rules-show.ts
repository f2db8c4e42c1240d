/** `rules show ID`: one ruleset with everything it rests on. */
import type { Command } from "commander";
import { type FormatName, formatsOf } from "../../report/formats.ts";
import { fileOf } from "../../ruleset/rulesets.ts";
import { cliWord } from "../cli-words.ts";
import { formatOption, rulesOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { chooseRuleset, loadOwnRules } from "../rule-source.ts";

interface ShowArguments {
  readonly rules?: readonly string[];
  readonly resolved?: true;
  readonly format: FormatName;
}

const EXAMPLES = [
  "rules show permensos-25-2015",
  "rules show dinsos-tegal-2025 --resolved",
  "rules show permensos-25-2015 --format json",
];

export function rulesShowCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("show", context, EXAMPLES)
    .alias("lihat")
    .description(cliWord("rulesShow", lang))
    .argument("<ID>", cliWord("rulesetId", lang))
    .addOption(rulesOption(lang))
    .option("--resolved", cliWord("resolved", lang))
    .addOption(formatOption(lang, formatsOf("rules show")))
    .action(async (id: string, { rules, resolved, format }: ShowArguments) => {
      const whole = chooseRuleset(id, await loadOwnRules(rules, lang));
      const shown = resolved === true ? whole : fileOf(whole);
      await printReport("rules show", shown, format, context);
    });
}
