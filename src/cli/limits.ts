/** How many findings are too many: a number, or a share of all persons (`--max-ineligible 5%`). */
import { CallError } from "../error.ts";
import { CLI_FAULTS } from "./cli-faults.ts";

/** What may not be passed. */
export interface Limit {
  readonly most: number;
  /** Whether it is in hundredths of all persons. */
  readonly isShare: boolean;
}

/** Reads the value of an option as a limit. */
export function limitReader(option: string): (text: string) => Limit {
  return (text) => {
    const [, digits, decimals = "", percent = ""] =
      /^(\d{1,9})(?:[.,](\d{1,4}))?(%)?$/.exec(text.trim()) ?? [];
    const isShare = percent === "%";
    const most = Number(`${digits}.${decimals}`);
    // Persons are whole, and there are no more than all of them.
    if (digits === undefined || (isShare ? most > 100 : decimals !== "")) {
      const expected = {
        id: "bilangan bulat, atau persen dari 0% sampai 100%, misalnya `5%`",
        en: "a whole number, or a share from 0% to 100%, such as `5%`",
      };
      throw new CallError(CLI_FAULTS.badOption({ option, received: text, expected }));
    }
    return { most, isShare };
  };
}

/** Whether a count is more than a limit allows, among so many persons. */
export function isBeyond(limit: Limit | undefined, count: number, persons: number): boolean {
  if (limit === undefined) return false;
  return limit.isShare ? count * 100 > limit.most * persons : count > limit.most;
}
