/** How the name of a group or a place stands in a message: short, and without anything that may be somebody's number. */
import { headerName, quotableName } from "../row/header-name.ts";

/** The name, safe to stand between backticks. */
export function quotableGroup(name: string): string {
  return quotableName(headerName(name));
}
