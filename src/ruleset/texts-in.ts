/** The texts in a rule file, and what is wrong with what they name. */
import { closest } from "../closest.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { LANGUAGES, type Text } from "../language.ts";
import type { Params } from "../logic/params.ts";
import { placeholdersOf } from "./placeholders.ts";

/** Whether a value is a text in both languages. */
export function isText(value: object): value is Text {
  return Object.keys(value).length === LANGUAGES.length && LANGUAGES.every((lang) => isString(value, lang));
}

function isString(value: object, key: string): boolean {
  return Object.hasOwn(value, key) && typeof (value as Readonly<Record<string, unknown>>)[key] === "string";
}

/** No text of the format stands deeper; logic that is nested without end is not followed. */
const DEEPEST = 10;

/** Every text below a value with its place, but for the reasons of criteria. */
function textsIn(value: unknown, path: Path = []): readonly (readonly [Path, Text])[] {
  if (typeof value !== "object" || value === null || path.length > DEEPEST) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "messages" ? [] : textsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What is written between braces and is a name; anything else is braces. */
const NAME = /^\w+(?:\.\w+)*$/;

/** Texts name parameters alone: a label is the same for everybody. */
export function lintTexts(ruleset: unknown, params: Params): readonly RuleFault[] {
  const known = [...params.keys()].map((name) => `params.${name}`);
  return textsIn(ruleset).flatMap(([path, text]) =>
    LANGUAGES.flatMap((lang) =>
      placeholdersOf(text[lang])
        .filter((name) => NAME.test(name) && !known.includes(name))
        .filter((name) => name.includes(".") || params.has(name))
        .map((name) =>
          ruleFault("text/unknown-placeholder", [...path, lang], {
            name,
            nearest: params.has(name) ? `params.${name}` : closest(name, known),
          }),
        ),
    ),
  );
}

/** The places of texts in Indonesian alone, in a file as it was written: no other object has an `id` and nothing else. */
export function textsWithoutEnglish(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null || path.length > DEEPEST) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && isString(value, "id")) return [path];
  return Object.entries(value).flatMap(([key, item]) =>
    textsWithoutEnglish(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
