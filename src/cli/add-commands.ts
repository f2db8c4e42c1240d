/** Puts commands below another, and loads the modules of those alone that the arguments name. */
import type { Command } from "commander";
import { type CliWord, cliWord } from "./cli-words.ts";
import { type CommandContext, createCommand } from "./program.ts";

/** A command as the help of the one above it lists it. */
export interface ListedCommand {
  readonly name: string;
  readonly alias: string;
  readonly about: CliWord;
  readonly takes: readonly string[];
  /** The whole command, with its options and what it does. */
  readonly load: () => Promise<MakeCommand>;
}

type MakeCommand = (context: CommandContext, args: readonly string[]) => Command | Promise<Command>;

/**
 * Adds `commands` to `to`. One that the arguments do not name is only listed: loading all of them takes as long as reading
 * and deciding a list of a thousand rows. A word of the arguments may name a command and mean a file; it is loaded then, too.
 */
export async function addCommands(
  to: Command,
  commands: readonly ListedCommand[],
  context: CommandContext,
  args: readonly string[],
): Promise<Command> {
  for (const listed of commands) {
    const isNamed = args.includes(listed.name) || args.includes(listed.alias);
    to.addCommand(isNamed ? await (await listed.load())(context, args) : listedAlone(listed, context));
  }
  return to;
}

function listedAlone({ name, alias, about, takes }: ListedCommand, context: CommandContext): Command {
  const command = createCommand(name, context, []).alias(alias).description(cliWord(about, context.lang));
  for (const argument of takes) command.argument(argument);
  return command;
}
