/** Paths with `*` and `?` → the files they stand for: not every shell expands them, `cmd` of Windows does not. */
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CallError, InputError } from "../../error.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { fitsName } from "./fits-name.ts";
import { INPUT_FAULTS } from "./input-faults.ts";

/**
 * The paths in their order, each with `*`, `?` or `**` replaced by the files it fits, by name. A path that is there as it
 * is written stands for itself, and so does `-`.
 *
 * @throws InputError for a pattern that fits nothing, CallError for a file that is named twice.
 */
export async function expandPaths(paths: readonly string[]): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const path of paths) expanded.push(...(await expand(path)));
  const whole = expanded.map((path) => (path === "-" ? path : resolve(path)));
  const twice = expanded.find((_, index) => whole.indexOf(whole[index] ?? "") < index);
  if (twice !== undefined) throw new CallError(CLI_FAULTS.namedTwice({ file: twice }));
  return expanded;
}

async function expand(path: string): Promise<readonly string[]> {
  if (!/[*?]/.test(path) || (await isThere(path))) return [path];
  const [first = "", ...parts] = path.split(process.platform === "win32" ? /[\\/]/ : "/");
  // An absolute path starts with an empty part, and one of Windows with its drive.
  const isRoot = first === "" || /^[A-Za-z]:$/.test(first);
  const found = isRoot ? await fitting(`${first}/`, parts) : await fitting("", [first, ...parts]);
  if (found.length === 0) throw new InputError(INPUT_FAULTS.nothingFits({ pattern: path }));
  return found;
}

/** The files below a folder that fit the parts of a pattern. */
async function fitting(folder: string, [part, ...rest]: readonly string[]): Promise<readonly string[]> {
  if (part === undefined) return [];
  const isLast = rest.length === 0;
  const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => !isHidden(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  // `**` stands for no folder too.
  if (part === "**") found.push(...(await fitting(folder, rest)));
  if (part === "." || part === "..") return fitting(join(folder, part), rest);
  for (const entry of shown) {
    const path = folder === "" ? entry.name : join(folder, entry.name);
    if (part === "**") {
      if (entry.isDirectory()) found.push(...(await fitting(path, [part, ...rest])));
    } else if (fitsName(entry.name, part)) {
      if (!isLast) found.push(...(await fitting(path, rest)));
      else if (!entry.isDirectory()) found.push(path);
    }
  }
  return found;
}

/** Files that nobody means by `*`: hidden ones, and the locks that office programs put beside an open file. */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
