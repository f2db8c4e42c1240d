/** What commander says of wrong arguments, in our words and both languages. */
import type { CommanderError } from "commander";
import type { Text } from "../language.ts";
import { CLI_FAULTS } from "./cli-faults.ts";

/** The fault; `undefined` where commander has printed help instead, as for `--help` and for a bare `aturan-kube`. */
export function usageFault({ code, message }: CommanderError): Text | undefined {
  // commander quotes what it complains of: error: unknown option '--foo'\n(Did you mean --format?)
  const name = /'([^']*)'/.exec(message)?.[1] ?? "";
  const nearest = /\(Did you mean (?:one of )?([^?),]+)/.exec(message)?.[1];
  return PHRASES[code]?.({ name, nearest });
}

interface Complaint {
  readonly name: string;
  readonly nearest: string | undefined;
}

const PHRASES: Readonly<Record<string, ((complaint: Complaint) => Text) | undefined>> = {
  "commander.unknownOption": CLI_FAULTS.unknownOption,
  "commander.unknownCommand": CLI_FAULTS.unknownCommand,
  "commander.missingArgument": CLI_FAULTS.missingArgument,
  // `--dialect <DIALECT>` of an option that has to be there.
  "commander.missingMandatoryOptionValue": ({ name }) =>
    CLI_FAULTS.missingArgument({ name: name.replace(/ .*/, "") }),
  // `--format` of `--format <FORMAT>`.
  "commander.optionMissingArgument": ({ name }) => CLI_FAULTS.missingValue({ name: name.replace(/ .*/, "") }),
  "commander.excessArguments": CLI_FAULTS.tooManyArguments,
};
