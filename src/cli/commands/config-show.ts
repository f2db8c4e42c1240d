/** `config show [FILE…]`: the settings that hold for lists, and where they stand. */
import type { Command } from "commander";
import { escapeText } from "../../report/text/escape-text.ts";
import { cliWord } from "../cli-words.ts";
import { applySettings } from "../config/apply-settings.ts";
import { CONFIGURED, type Config, type Configured, loadConfig } from "../config/config-file.ts";
import { configOptions } from "../config/configure.ts";
import { type Setting, settingsFor } from "../config/settings-for.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { expandPaths } from "../read/expand-paths.ts";
import { printText } from "../write-text.ts";
import { cardsCommand } from "./cards.ts";
import { checkCommand } from "./check.ts";
import { portfolioCommand } from "./portfolio.ts";
import { rankCommand } from "./rank.ts";
import { scoreCommand } from "./score.ts";

const COMMANDS: Readonly<Record<Configured, (context: CommandContext) => Command>> = {
  check: checkCommand,
  score: scoreCommand,
  rank: rankCommand,
  portfolio: portfolioCommand,
  cards: cardsCommand,
};

export function configShowCommand(context: CommandContext): Command {
  const { io, lang } = context;
  const command = createCommand("show", context, ["config show", "config show kota-x/anggota.csv"])
    .alias("lihat")
    .description(cliWord("configShow", lang))
    .argument("[FILE...]", cliWord("configFiles", lang))
    .action(async (paths: readonly string[], { config: named }: { readonly config?: string | boolean }) => {
      const config = await loadConfig(named, io.folder);
      const files = await expandPaths(paths);
      await printText(
        config === undefined ? `${cliWord("noConfigFile", lang)}\n` : shown(config, files),
        io.stdout,
      );
    });
  for (const option of configOptions(lang)) command.addOption(option);
  return command;

  function shown(config: Config, files: readonly string[]): string {
    const parts = CONFIGURED.map((name) => {
      const settings = settingsFor(config, name, files);
      // What would be refused when the command runs is refused here.
      applySettings(COMMANDS[name](context), config, settings);
      return settings.map((setting) => `  ${name}.${lineOf(setting)}\n`).join("");
    });
    return `${escapeText(config.path)}\n${parts.join("") || `  ${cliWord("noSettings", lang)}\n`}`;
  }
}

function lineOf({ name, value, place }: Setting): string {
  return escapeText(`${name} = ${JSON.stringify(value)}  (${place})`);
}
