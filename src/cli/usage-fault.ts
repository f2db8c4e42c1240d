/** What commander says of wrong arguments, in our words and both languages. */
import type { CommanderError } from "commander";
import type { Text } from "../language.ts";
import { CLI_FAULTS } from "./cli-faults.ts";

/** The fault; `undefined` where help was printed instead, as for a bare `aturan-kube`. */
export function usageFault({ code, message }: CommanderError): Text | undefined {
  // commander quotes what it complains of: error: unknown option '--foo'\n(Did you mean --format?)
  const name = /'([^']*)'/.exec(message)?.[1] ?? "";
  const nearest = /\(Did you mean (?:one of )?([^?),]+)/.exec(message)?.[1];
  return PHRASES[code]?.({ name, nearest, message });
}

interface Complaint {
  readonly name: string;
  readonly nearest: string | undefined;
  readonly message: string;
}

const PHRASES: Readonly<Record<string, ((complaint: Complaint) => Text) | undefined>> = {
  "commander.unknownOption": CLI_FAULTS.unknownOption,
  "commander.unknownCommand": CLI_FAULTS.unknownCommand,
  "commander.missingArgument": CLI_FAULTS.missingArgument,
  "commander.optionMissingArgument": ({ name }) => CLI_FAULTS.missingValue({ name: firstWord(name) }),
  "commander.excessArguments": CLI_FAULTS.tooManyArguments,
  // error: option '--format <FORMAT>' argument 'x' is invalid. Allowed choices are pretty, json.
  "commander.invalidArgument": ({ name, message }) => {
    const received = /argument(?: value)? '([^']*)'/.exec(message)?.[1] ?? "";
    const expected = /is invalid\. (?:Allowed choices are )?([\s\S]*?)\.?$/.exec(message)?.[1] ?? "";
    return CLI_FAULTS.badOption({ option: firstWord(name), received, expected });
  },
};

/** `--format` of `--format <FORMAT>`. */
function firstWord(text: string): string {
  return text.split(" ")[0] ?? "";
}
