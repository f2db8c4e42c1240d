/** Fingerprints of findings, by which a service tells what is new from what it knew. */
import { hashText } from "../../ruleset/hash-text.ts";

/** A fingerprint is so many hexadecimal digits. */
const DIGITS = 32;
/** Twelve digits of a hash are a whole number that a double holds. */
const KEY_DIGITS = 12;

/**
 * Gives the fingerprint of each finding in turn, from what tells it apart but for its line: rule, file, column, group.
 *
 * What is the same in all of these is numbered in order, so that a line put in before changes a fingerprint only where it
 * has the same fault in the same group. Nothing of a person is in it: a NIK has so few digits that a hash of one is as
 * good as the number.
 */
export function fingerprints(): (parts: readonly (string | null)[]) => string {
  // Of each hash only a number is kept. Where two are taken for one, both still get fingerprints of their own.
  const counts = new Map<number, number>();
  return (parts) => {
    const key = JSON.stringify(parts);
    const hash = hashText(key);
    const number = Number.parseInt(hash.slice(0, KEY_DIGITS), 16);
    const before = counts.get(number) ?? 0;
    counts.set(number, before + 1);
    return (before === 0 ? hash : hashText(`${key}${before}`)).slice(0, DIGITS);
  };
}
