/** Today in Asia/Jakarta, whatever zone the machine is in: the command line's default for `--as-of`. */

/** Western Indonesia has been at UTC+7, without summer time, since 1964. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

export function todayInJakarta(now: Date): string {
  return new Date(now.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}
