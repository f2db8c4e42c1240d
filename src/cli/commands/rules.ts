/** `rules list` and `rules show`: the rulesets there are, and one of them with everything it rests on. */
import type { Command } from "commander";
import { formatRuleset } from "../../report/format-ruleset.ts";
import { formatRulesetList, summarizeRuleset } from "../../report/format-ruleset-list.ts";
import { getRuleset, rulesets } from "../../ruleset/rulesets.ts";
import { cliWord } from "../cli-words.ts";
import { formatOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { writeStream } from "../write-text.ts";

const FORMATS = ["pretty", "json"] as const;

interface RulesArguments {
  readonly format: (typeof FORMATS)[number];
}

export function rulesCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("rules", context, ["rules list", "rules show permensos-25-2015"])
    .description(cliWord("rules", lang))
    .addCommand(listCommand(context))
    .addCommand(showCommand(context))
    .helpCommand(false);
}

function listCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("list", context, ["rules list", "rules list --format json"])
    .description(cliWord("rulesList", lang))
    .addOption(formatOption(lang, FORMATS))
    .action(({ format }: RulesArguments) =>
      print(
        format === "json" ? toJson(rulesets.map(summarizeRuleset)) : formatRulesetList(rulesets, lang),
        context,
      ),
    );
}

function showCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("show", context, [
    "rules show permensos-25-2015",
    "rules show permensos-25-2015 --format json",
  ])
    .description(cliWord("rulesShow", lang))
    .argument("<ID>", cliWord("rulesetId", lang))
    .addOption(formatOption(lang, FORMATS))
    .action((id: string, { format }: RulesArguments) => {
      const ruleset = getRuleset(id);
      return print(format === "json" ? toJson(ruleset) : formatRuleset(ruleset, lang), context);
    });
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function print(text: string, { io }: CommandContext): Promise<void> {
  await writeStream(oneOf(text), io.stdout);
}

async function* oneOf(text: string): AsyncGenerator<string, void, void> {
  yield text;
}
