/** Makes text from a list safe to print: it can steer neither a terminal nor the log of a CI service. */

// C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of writing around.
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

// GitHub takes `::error::` and `##[error]` in a log as commands.
const COMMANDS = /:(?=:)|#(?=#)/g;

/** The text with every control character replaced by `�`, and `::` and `##` parted by a space. */
export function escapeText(text: string): string {
  return text.replace(CONTROLS, "\uFFFD").replace(COMMANDS, "$& ");
}

/** JSON with the same control characters as `\uXXXX`: it says the same, and can be shown on a terminal. */
export function escapeJson(json: string): string {
  return json.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
