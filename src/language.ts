/** The two languages every message is written in: Indonesian first, English complete. */
export const LANGUAGES = ["id", "en"] as const;

/** A language of messages: `"id"` (Indonesian, the default everywhere) or `"en"`. */
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages. */
export type Text = Readonly<Record<Language, string>>;
