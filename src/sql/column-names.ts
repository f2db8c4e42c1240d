/** What columns of a statement are called: names of our own, told apart whatever rules and tables call things. */

/** The column of a field where nothing else is said: `birthDate` is `birth_date`, `member.isHeadOfFamily` is `is_head_of_family`. */
export function usualColumn(field: string): string {
  const last = field.startsWith("area.") ? field : field.replace(/^(?:member|kube)\./, "");
  return last.replaceAll(".", "_").replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** PostgreSQL cuts names off after 63 letters; with what we put behind them ours are shorter. */
const MOST_LETTERS = 40;

/** What a criterion or another part with an id is called as a column: `ten-households` is `ten_households`. */
export function columnOf(id: string): string {
  const name = id.replaceAll("-", "_");
  if (name.length <= MOST_LETTERS) return name;
  const sum = [...name].reduce((before, sign) => (before * 31 + (sign.codePointAt(0) ?? 0)) % 36 ** 5, 7);
  return `${name.slice(0, MOST_LETTERS - 6)}_${sum.toString(36).padStart(5, "0")}`;
}

/** Fields that statements give as they are. */
const KEYS: ReadonlySet<string> = new Set(["nik", "kube", "period"]);

/** What the column of a field is called: apart from what the statement makes, and a group's fact from a member's. */
export function takenName(field: string): string {
  const name = usualColumn(field);
  if (KEYS.has(field)) return name;
  return columnOf(field.startsWith("kube.") ? `of_group_${name}` : `in_${name}`);
}
