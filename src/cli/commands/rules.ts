/** `rules …`: the rulesets there are, one of them, and the tools of whoever writes one. */
import type { Command } from "commander";
import { cliWord } from "../cli-words.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { rulesDocsCommand } from "./rules-docs.ts";
import { rulesLintCommand } from "./rules-lint.ts";
import { rulesListCommand } from "./rules-list.ts";
import { rulesShowCommand } from "./rules-show.ts";
import { rulesTestCommand } from "./rules-test.ts";
import { rulesVectorsCommand } from "./rules-vectors.ts";

export function rulesCommand(context: CommandContext): Command {
  return createCommand("rules", context, [
    "rules list",
    "rules show permensos-25-2015",
    "rules test --rules aturan-kami.json",
  ])
    .alias("aturan")
    .description(cliWord("rules", context.lang))
    .addCommand(rulesListCommand(context))
    .addCommand(rulesShowCommand(context))
    .addCommand(rulesLintCommand(context))
    .addCommand(rulesTestCommand(context))
    .addCommand(rulesDocsCommand(context))
    .addCommand(rulesVectorsCommand(context))
    .helpCommand(false);
}
