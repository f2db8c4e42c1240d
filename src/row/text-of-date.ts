/** A JavaScript date → the day that whoever made it meant, the same on every machine. */

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Minutes ahead of UTC: WIB, WITA and WIT, without summer time. Midnight there is the evening before in UTC. */
const ZONES = [7 * 60, 8 * 60, 9 * 60];
/** Clocks in Jakarta and Jayapura before 1964, by the tz database: that is where old people were born. */
const OLD_ZONES = [7 * 60 + 20, 7 * 60 + 30, 9 * 60 + 30];
const OLD_UNTIL = Date.UTC(1964, 0, 1);

/**
 * The ISO day of a date at midnight, in UTC or in a zone of Indonesia: programs make days of lists at one of those. Any
 * other moment is written whole, for the parser of dates to judge; `undefined` for a date that is none.
 */
export function textOfDate(date: Date): string | undefined {
  const time = date.getTime();
  if (!Number.isFinite(time)) return undefined;
  const sinceMidnight = (((time % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS;
  if (sinceMidnight === 0) return isoDay(time);
  const zones = time < OLD_UNTIL ? [...ZONES, ...OLD_ZONES] : ZONES;
  const ahead = zones.find((zone) => sinceMidnight === DAY_MS / MINUTE_MS - zone);
  return ahead === undefined ? date.toISOString() : isoDay(time + ahead * MINUTE_MS);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
