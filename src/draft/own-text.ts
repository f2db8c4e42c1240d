/** Texts that somebody gives in a few words: `Indonesian | English`. */
import type { Text } from "../language.ts";

/** A text as a file of one's own has it: English may be left out. */
export interface OwnText {
  readonly id: string;
  readonly en?: string;
}

/** The text in the languages that are given. */
export function ownText(words: string): OwnText {
  const [id = "", en = ""] = words.split(/\s+\|\s+/, 2).map((part) => part.trim());
  return en === "" ? { id } : { id, en };
}

/** The text in both languages: Indonesian stands for English that is left out, as where the file is read. */
export function inBothLanguages({
  id,
  en = id,
}: {
  readonly id: string;
  readonly en?: string | undefined;
}): Text {
  return { id, en };
}

/** An id made of the Indonesian words, cut between two of them: `Dinas Sosial Kota X` becomes `dinas-sosial-kota-x`. */
export function slugOf(words: string): string {
  const slug = ownText(words)
    .id.toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (slug.length <= SLUG_LENGTH) return slug || "tanpa-nama";
  return slug
    .slice(0, SLUG_LENGTH + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, SLUG_LENGTH);
}

const SLUG_LENGTH = 40;
