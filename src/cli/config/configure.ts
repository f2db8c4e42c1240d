/** The options `--config FILE` and `--no-config`, and what they do to a command before it runs. */
import { type Command, Option } from "commander";
import type { Language } from "../../language.ts";
import { escapeText } from "../../report/text/escape-text.ts";
import { cliWord } from "../cli-words.ts";
import type { CommandContext } from "../program.ts";
import { applySettings } from "./apply-settings.ts";
import { type Configured, loadConfig } from "./config-file.ts";
import { settingsFor } from "./settings-for.ts";

export function configOptions(lang: Language): readonly Option[] {
  return [
    new Option("--config <FILE>", cliWord("config", lang)),
    new Option("--no-config", cliWord("noConfig", lang)),
  ];
}

/** Gives a command the settings that hold for the files, and says whose they are. */
export async function configure(
  command: Command,
  name: Configured,
  files: readonly string[],
  { io, lang }: CommandContext,
): Promise<void> {
  const config = await loadConfig(command.getOptionValue("config"), io.folder);
  if (config === undefined) return;
  const settings = settingsFor(config, name, files);
  applySettings(command, config, settings);
  if (settings.length > 0) io.stderr.write(`${cliWord("configured", lang)} ${escapeText(config.path)}\n`);
}
