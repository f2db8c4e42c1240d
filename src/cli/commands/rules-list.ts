/** `rules list`: the rulesets there are. */
import type { Command } from "commander";
import { type FormatName, formatsOf } from "../../report/formats.ts";
import { rulesets as shipped } from "../../ruleset/rulesets.ts";
import { cliWord } from "../cli-words.ts";
import { formatOption, rulesOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { loadOwnRules } from "../rule-source.ts";

interface ListArguments {
  readonly rules?: readonly string[];
  readonly format: FormatName;
}

export function rulesListCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("list", context, ["rules list", "rules list --format json"])
    .alias("daftar")
    .description(cliWord("rulesList", lang))
    .addOption(rulesOption(lang))
    .addOption(formatOption(lang, formatsOf("rules list")))
    .action(async ({ rules, format }: ListArguments) => {
      const all = [...(await loadOwnRules(rules, lang)), ...shipped];
      await printReport("rules list", all, format, context);
    });
}
