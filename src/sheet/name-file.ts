/** What messages call a file, and how they quote text from outside. */
import type { Text } from "../language.ts";

/** A file by its path, `-` for standard input, `null` where rows come from no named file. */
export type FileName = string | null;

/** A file as messages name it. */
export function nameFile(file: FileName): Text {
  if (file === null) return { id: "daftar ini", en: "this list" };
  if (file === "-") return { id: "masukan standar", en: "standard input" };
  return { id: quoted(file), en: quoted(file) };
}

/** In backticks, on one line: control, format and half characters could forge or hide part of a message on a terminal. */
export function quoted(text: string, length = Number.POSITIVE_INFINITY): string {
  const characters = [
    ...text
      .replace(/\p{C}+/gu, " ")
      .replaceAll("`", "'")
      .trim(),
  ];
  return `\`${characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : characters.join("")}\``;
}
