/** The texts of a ruleset with its parameters in them: `umur 18–{params.maxAge} tahun` says 60 where 60 holds. */
import type { FactCatalogue } from "../facts/fact.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { LANGUAGES, type Language, type Text } from "../language.ts";
import { paramOf } from "../logic/params.ts";
import { fillPlaceholders } from "./placeholders.ts";
import type { RuleFile } from "./ruleset-schema.ts";
import { asSound, isSound } from "./sound-rulesets.ts";
import { isText } from "./texts-in.ts";
import { writeParam } from "./write-param.ts";

/**
 * The ruleset as people read it; itself, where no text names a parameter. Reasons are left as they are: they name facts too,
 * which are known of a person or a group only. A parameter that is not there stands as it is written.
 */
export function fillTexts<R extends RuleFile>(ruleset: R, facts: FactCatalogue): R {
  const write = (text: string, lang: Language): string =>
    fillPlaceholders(text, (name) => {
      const param = paramOf(name);
      const isKnown = param !== undefined && Object.hasOwn(ruleset.params, param);
      return isKnown ? writeParam(param, ruleset, facts, lang) : `{${name}}`;
    });
  const filled = fillWithin(ruleset, (text) => ({ id: write(text.id, "id"), en: write(text.en, "en") }));
  if (filled === ruleset) return ruleset;
  // Its texts alone are others.
  const made = freezeDeep(filled as R);
  return isSound(ruleset) ? (asSound(made) as R) : made;
}

/** A copy with other texts; what holds none that changes is kept. */
function fillWithin(value: unknown, fill: (text: Text) => Text): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isText(value)) {
    const text = fill(value);
    return LANGUAGES.every((lang) => text[lang] === value[lang]) ? value : text;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => [key, key === "messages" ? item : fillWithin(item, fill)] as const,
  );
  if (entries.every(([key, item]) => item === (value as Readonly<Record<string, unknown>>)[key]))
    return value;
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
