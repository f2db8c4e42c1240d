/** `rules show ID`: one ruleset with everything it rests on. */
import type { Command } from "commander";
import { formatRuleset } from "../../report/format-ruleset.ts";
import { fileOf } from "../../ruleset/rulesets.ts";
import { cliWord } from "../cli-words.ts";
import { formatOption, rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { chooseRuleset, loadOwnRules } from "../rule-source.ts";
import { printText, toJsonText } from "../write-text.ts";

interface ShowArguments {
  readonly rules?: readonly string[];
  readonly resolved?: true;
  readonly format: "pretty" | "json";
}

const EXAMPLES = [
  "rules show permensos-25-2015",
  "rules show dinsos-tegal-2025 --resolved",
  "rules show permensos-25-2015 --format json",
];

export function rulesShowCommand(context: CommandContext): Command {
  const { io, lang } = context;
  return createCommand("show", context, EXAMPLES)
    .alias("lihat")
    .description(cliWord("rulesShow", lang))
    .argument("<ID>", cliWord("rulesetId", lang))
    .addOption(rulesOption(lang))
    .option("--resolved", cliWord("resolved", lang))
    .addOption(formatOption(lang, ["pretty", "json"]))
    .action(async (id: string, { rules, resolved, format }: ShowArguments) => {
      const whole = chooseRuleset(id, await loadOwnRules(rules, lang));
      const shown = resolved === true ? whole : fileOf(whole);
      await printText(format === "json" ? toJsonText(shown) : formatRuleset(shown, lang), io.stdout);
    });
}
