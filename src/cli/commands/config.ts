/** `config …`: what a configuration file says. */
import type { Command } from "commander";
import { addCommands, type ListedCommand } from "../add-commands.ts";
import { cliWord } from "../cli-words.ts";
import { type CommandContext, createCommand } from "../program.ts";

const COMMANDS: readonly ListedCommand[] = [
  {
    name: "show",
    alias: "lihat",
    about: "configShow",
    takes: ["[FILE...]"],
    load: async () => (await import("./config-show.ts")).configShowCommand,
  },
];

export function configCommand(context: CommandContext, args: readonly string[]): Promise<Command> {
  const command = createCommand("config", context, ["config show", "config show anggota.csv"])
    .alias("pengaturan")
    .description(cliWord("configCommand", context.lang))
    .helpCommand(false);
  return addCommands(command, COMMANDS, context, args);
}
