/** Makes text from a list safe to print: it can steer neither a terminal nor the log of a CI service. */

// C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of writing around.
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

// GitHub takes `::error::` and `##[error]` in a log as commands.
const COMMANDS = /:(?=:)|#(?=#)/g;

/** The text with every control character replaced by `�`, and `::` and `##` parted by a space. */
export function escapeText(text: string): string {
  return text.replace(CONTROLS, "\uFFFD").replace(COMMANDS, "$& ");
}

// The second sign of a command; none of them stands outside of a text of JSON.
const SECOND_SIGNS = /(?<=:):|(?<=#)#/g;

/** JSON with control characters and the second sign of a command as `\uXXXX`: it says the same, and can be shown anywhere. */
export function escapeJson(json: string): string {
  return json.replace(CONTROLS, escaped).replace(SECOND_SIGNS, escaped);
}

/** A character as JSON writes it by its number. */
export function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
