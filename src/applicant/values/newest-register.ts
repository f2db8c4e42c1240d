/** The newest of some registers: the one that counts. P3KE, which stands beside them, is none. */
import type { Register } from "../applicant.ts";
import { P3KE, type RegisterName } from "../register-words.ts";

/** Of registers that a cell names, oldest first, the newest of those that followed each other. */
export function newestRegister(names: readonly RegisterName[]): Register {
  return names.filter((name) => name !== P3KE).at(-1) ?? "none";
}
