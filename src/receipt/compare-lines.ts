/** The lines of a receipt beside those that the same list gives now: which rows are other, gone, new, or moved. */
import type { Text } from "../language.ts";
import { type ReceiptFault, receiptFault } from "./receipt-faults.ts";
import type { ReceiptGroup, ReceiptMember } from "./receipt-lines.ts";

/** A person or a group of a receipt. */
export type Kept = ReceiptMember | ReceiptGroup;

/** So many differences are told; the others are counted. */
const MOST = 20;

/**
 * What differs between the persons and groups of a receipt and those of a list, which come in their orders. Where nothing
 * differs but the order of rows, that is told as a remark. Persons are told apart by their pseudonyms where both have them.
 */
export async function compareLines(
  kept: AsyncIterable<Kept>,
  now: Iterable<Kept>,
): Promise<readonly ReceiptFault[]> {
  const others: (readonly [Kept | undefined, Kept | undefined])[] = [];
  const given = now[Symbol.iterator]();
  for await (const before of kept) {
    const { value: after } = given.next() as { readonly value?: Kept };
    if (contentOf(before, after) !== contentOf(after, before) || placeKey(before) !== placeKey(after))
      others.push([before, after]);
  }
  for (let rest = given.next(); rest.done !== true; rest = given.next()) others.push([undefined, rest.value]);
  if (others.length === 0) return [];
  if (isMoved(others)) return [receiptFault("receipt/order")];
  const told = others.slice(0, MOST).map(tell);
  return others.length > MOST
    ? [...told, receiptFault("receipt/others", { count: String(others.length - MOST) })]
    : told;
}

/** Whether the same contents stand on both sides, in another order. */
function isMoved(others: readonly (readonly [Kept | undefined, Kept | undefined])[]): boolean {
  const counts = new Map<string, number>();
  for (const [before, after] of others) {
    if (before === undefined || after === undefined) return false;
    for (const [each, beside, step] of [
      [before, after, 1],
      [after, before, -1],
    ] as const) {
      const key = contentOf(each, beside);
      counts.set(key, (counts.get(key) ?? 0) + step);
    }
  }
  return [...counts.values()].every((count) => count === 0);
}

/** All that a line says but where it stands. A side without a key names nobody, and then the other's names count for nothing. */
function contentOf(line: Kept | undefined, beside: Kept | undefined): string {
  if (line === undefined) return "";
  if (line.type === "group") return JSON.stringify(line);
  const { person, facts, verdict, outcomes, errors } = line;
  const isNamed = beside?.type === "member" && beside.person !== null;
  return JSON.stringify([isNamed ? person : null, facts, verdict, outcomes, errors]);
}

function placeKey(line: Kept | undefined): string {
  return line?.type === "member" ? `${line.line}:${line.row}` : "";
}

function tell([before, after]: readonly [Kept | undefined, Kept | undefined]): ReceiptFault {
  const place = wordPlace((before ?? after) as Kept);
  if (before === undefined) return faultAt("receipt/row-new", place);
  if (after === undefined) return faultAt("receipt/row-gone", place);
  return faultAt("receipt/row", place, { what: differencesOf(before, after).join(", ") || "–" });
}

/** The names of the facts and criteria that differ; what they are is not said. */
function differencesOf(before: Kept, after: Kept): readonly string[] {
  const named = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
      (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
    );
  const people =
    before.type === "member" && after.type === "member"
      ? [
          ...(before.person !== null && after.person !== null && before.person !== after.person
            ? ["nik"]
            : []),
          ...(before.errors.join() === after.errors.join() ? [] : [...after.errors, ...before.errors]),
          ...(placeKey(before) === placeKey(after) ? [] : [`${before.line} → ${after.line}`]),
        ]
      : [];
  return [
    ...people,
    ...named(before.facts, after.facts),
    ...named(before.outcomes, after.outcomes),
    ...(before.verdict === after.verdict ? [] : ["verdict"]),
  ];
}

function wordPlace(line: Kept): Text {
  return line.type === "group"
    ? { id: `kelompok \`${line.group}\``, en: `group \`${line.group}\`` }
    : { id: `baris ${line.line}`, en: `line ${line.line}` };
}

function faultAt(
  code: ReceiptFault["code"],
  place: Text,
  more: Readonly<Record<string, string>> = {},
): ReceiptFault {
  const found = (lang: keyof Text): ReceiptFault => receiptFault(code, { ...more, place: place[lang] });
  return { ...found("id"), message: { id: found("id").message.id, en: found("en").message.en } };
}
