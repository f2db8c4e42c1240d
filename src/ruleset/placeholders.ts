/** The placeholders of a message: `{member.age}` for a fact, `{params.minAge}` for a parameter. */

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The names between braces, in order. */
export function placeholdersOf(message: string): readonly string[] {
  return [...message.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
}

/** The message with each placeholder replaced by what `write` makes of its name. */
export function fillPlaceholders(message: string, write: (name: string) => string): string {
  return message.replace(PLACEHOLDER, (_, name: string) => write(name));
}
