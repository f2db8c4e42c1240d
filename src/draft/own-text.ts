/** Texts that somebody gives in a few words: `Indonesian | English`. */
import type { Text } from "../language.ts";

/** The text of both languages; what is given in one language stands for both, until somebody translates it. */
export function ownText(words: string): Text {
  const [id = "", en = id] = words.split(/\s+\|\s+/, 2).map((part) => part.trim());
  return { id, en };
}

/** An id made of words, cut between two of them: `Dinas Sosial Kota X` becomes `dinas-sosial-kota-x`. */
export function slugOf(words: string): string {
  const slug = words
    .toLowerCase()
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
