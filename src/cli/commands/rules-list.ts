/** `rules list`: the rulesets there are. */
import type { Command } from "commander";
import { formatRulesetList, summarizeRuleset } from "../../report/format-ruleset-list.ts";
import { rulesets as shipped } from "../../ruleset/rulesets.ts";
import { cliWord } from "../cli-words.ts";
import { formatOption, rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { loadOwnRules } from "../rule-source.ts";
import { printText, toJsonText } from "../write-text.ts";

interface ListArguments {
  readonly rules?: readonly string[];
  readonly format: "pretty" | "json";
}

export function rulesListCommand(context: CommandContext): Command {
  const { io, lang } = context;
  return createCommand("list", context, ["rules list", "rules list --format json"])
    .alias("daftar")
    .description(cliWord("rulesList", lang))
    .addOption(rulesOption(lang))
    .addOption(formatOption(lang, ["pretty", "json"]))
    .action(async ({ rules, format }: ListArguments) => {
      const all = [...(await loadOwnRules(rules, lang)), ...shipped];
      const text =
        format === "json"
          ? toJsonText(all.map((ruleset) => summarizeRuleset(ruleset, all)))
          : formatRulesetList(all, lang);
      await printText(text, io.stdout);
    });
}
