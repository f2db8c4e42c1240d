/** Takes the time off a text that holds a day and a time, and tells which day of the calendar the two name in Indonesia. */

/** The day of a text, and how many days later it is in Indonesia; `shift` is missing where the time leaves that open. */
export interface TimedDay {
  readonly day: string;
  readonly shift: number | undefined;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 17/08/1980 0:00, 1980-08-16T17:00:00.000Z, 17 Aug 1980 00:00:00 GMT+0700 */
const TIME =
  /(?:, ?| ?T ?| )(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)? ?(am|pm)? ?(z|utc|gmt|wib|wita|wit)? ?([+-]\d{2}:?\d{2})?$/iu;
/** What a program in a browser adds: (Western Indonesia Time) */
const ZONE_NAME = / ?\([^()]{0,60}\)$/u;
/** The order of Java: Sun Aug 17 00:00:00 WIB 1980 */
const YEAR_LAST = /^(.{5,12}) (\d{1,2}:\d{2}:\d{2}) ([a-z]{1,4}) (\d{4})$/iu;

/** The zones that a text may name, as seconds before UTC. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wib: 7 * HOUR,
  wita: 8 * HOUR,
  wit: 9 * HOUR,
};

/**
 * Midnight in a zone of Indonesia, in UTC: of WIB, WITA and WIT, and of the clocks before 1964 in Java (7:30) and Papua
 * (9:30). A birth date that a spreadsheet or a database holds as midnight where it was typed reads so when it is exported.
 */
const MIDNIGHTS = [14.5, 15, 16, 16.5, 17].map((hours) => hours * HOUR);
/** A spreadsheet library that takes the clocks of 1899 for today's is off by the seconds they differ. */
const SLIP = MINUTE;
/** Before this time a clock in UTC and every clock in Indonesia show the same day. */
const LATEST_OF_SAME_DAY = 14.5 * HOUR;

/** The day of a text and, where a time follows it, what the time says of it. */
export function splitTime(text: string): TimedDay {
  const bare = text.replace(ZONE_NAME, "").replace(YEAR_LAST, "$1 $4 $2 $3");
  const match = TIME.exec(bare);
  if (match === null) return { day: bare, shift: 0 };
  const [whole, hour = "", minute = "", second = "0", half, zone, offset] = match;
  const time = secondsOf(Number(hour), Number(minute), Number(second), half?.toLowerCase());
  // What is no time belongs to the day: 17 08.80
  if (time === undefined) return { day: bare, shift: 0 };
  return { day: bare.slice(0, -whole.length), shift: shiftOf(time, zoneOf(zone, offset)) };
}

function secondsOf(
  hour: number,
  minute: number,
  second: number,
  half: string | undefined,
): number | undefined {
  const isHalfDay = half !== undefined;
  if (hour > (isHalfDay ? 12 : 23) || minute > 59 || second > 59) return undefined;
  const hours = isHalfDay ? (hour % 12) + (half === "pm" ? 12 : 0) : hour;
  return hours * HOUR + minute * MINUTE + second;
}

function zoneOf(zone: string | undefined, offset: string | undefined): number | undefined {
  if (offset === undefined) return zone === undefined ? undefined : ZONES[zone.toLowerCase()];
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
  return (offset.startsWith("-") ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}

/** How many days after the one written the day in Indonesia is. */
function shiftOf(time: number, zone: number | undefined): number | undefined {
  // Midnight where it was written: the day is the one written, whatever the zone.
  if (time === 0) return 0;
  if (zone === undefined) return time < LATEST_OF_SAME_DAY ? 0 : undefined;
  const utc = time - zone;
  const days = Math.floor(utc / DAY);
  const inDay = utc - days * DAY;
  if (MIDNIGHTS.some((midnight) => inDay <= midnight && inDay >= midnight - SLIP)) return days + 1;
  return inDay < LATEST_OF_SAME_DAY ? days : undefined;
}
