/** Waits for files to be saved: by whatever way editors save, once for each time the text is another. */
import { type FSWatcher, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";

/** Editors write a file in several steps; only when it has been quiet for so long is it looked at. */
const QUIET_MS = 100;

/**
 * Calls `onSave` at once, and then each time the text of one of the files is another than before, until `signal` is
 * aborted; one call is over before the next one begins. The folders are watched and not the files: many editors save by putting a new file in the
 * place of the old one. A file that is gone for a moment is waited for.
 */
export async function watchFiles(
  files: readonly string[],
  onSave: () => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const texts = new Map<string, string>();
  const isChanged = async (): Promise<boolean> => {
    let changed = false;
    for (const file of files) {
      const text = await readFile(file, "latin1").catch(() => undefined);
      if (text === undefined || text === texts.get(file)) continue;
      texts.set(file, text);
      changed = true;
    }
    return changed;
  };

  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const names = new Set(files.map((file) => basename(file)));

  await new Promise<void>((resolve, reject) => {
    const watchers: FSWatcher[] = [];
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      settle();
    };
    const look = (): void => {
      running = running
        .then(async () => {
          if (signal?.aborted !== true && (await isChanged())) await onSave();
        })
        .catch((error: unknown) => end(() => reject(error)));
    };
    for (const folder of new Set(files.map((file) => dirname(file)))) {
      const watcher = watch(folder, (_, name) => {
        // Some systems do not say which file it was.
        if (name !== null && !names.has(name)) return;
        clearTimeout(timer);
        timer = setTimeout(look, QUIET_MS);
      });
      watcher.on("error", (error) => end(() => reject(error)));
      watchers.push(watcher);
    }
    signal?.addEventListener("abort", () => end(resolve), { once: true });
    // The folders are watched by now, so what is saved meanwhile is seen.
    if (signal?.aborted === true) end(resolve);
    else look();
  });
  await running;
}
