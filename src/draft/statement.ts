/** What somebody says in one option, with its id and label before it and its place behind it: `umur (umur kerja): … @ angka 2: kutipan`. */
import type { Citation } from "../ruleset/ruleset-schema.ts";
import { draftFault } from "./draft-faults.ts";

/** The words of an option, taken apart. */
export interface Statement {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly words: string;
  readonly locator: string | undefined;
  readonly quote: string | undefined;
}

/** Takes a statement apart; the locator ends at its first colon, and the quotation is all behind it. */
export function readStatement(text: string): Statement {
  const at = text.search(/(?:^|\s)@\s/);
  const [said, place] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at).replace(/^\s*@\s*/, "")];
  const [, id, label, words = said] = /^\s*([^\s:@(]+)(?:\s*\(([^()]+)\))?:\s+(.*)$/s.exec(said) ?? [];
  const [, locator = place, quote] = /^(.*?):\s+(.*)$/s.exec(place) ?? [];
  return {
    id,
    label,
    words: words.trim(),
    locator: locator.trim() || undefined,
    quote: quote?.trim() || undefined,
  };
}

/** The id, where it can be one. */
export function checkId(id: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 80) throw draftFault("badId", { received: id });
  return id;
}

/** Where a statement stands in a source. */
export function citationOf(
  source: string,
  { locator, quote }: Pick<Statement, "locator" | "quote">,
): Citation {
  return {
    source,
    ...(locator === undefined ? {} : { locator }),
    ...(quote === undefined ? {} : { quote }),
  };
}
