/** What a configuration may hold, as JSON Schema: editors complete it, and say what is wrong. */
import type { Command } from "commander";
import { SHAPES, settingNames } from "./setting-shapes.ts";

type Json = Readonly<Record<string, unknown>>;

const PLAIN: Json = { type: ["string", "number", "boolean"] };
const TEXTS: Json = { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };
const PAIRS: Json = { type: "object", additionalProperties: PLAIN };
const OF_SHAPE = {
  path: PLAIN,
  paths: TEXTS,
  outputs: TEXTS,
  words: TEXTS,
  pairs: PAIRS,
  value: PLAIN,
} as const;

/** The schema, by the options of the commands themselves. */
export function configSchema(commands: readonly Command[]): Json {
  const settings = Object.fromEntries(commands.map((command) => [command.name(), settingsOf(command)]));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: {
      $schema: { type: "string" },
      ...settings,
      overrides: {
        description:
          "Settings for files that fit one of the patterns; a later one outweighs those before it.",
        type: "array",
        items: {
          type: "object",
          properties: { files: { type: "array", minItems: 1, items: { type: "string" } }, ...settings },
          required: ["files"],
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  };
}

function settingsOf(command: Command): Json {
  const properties = settingNames(command).map((name) => {
    const option = command.options.find((each) => each.attributeName() === name);
    return [name, { description: option?.description, ...OF_SHAPE[SHAPES[name] ?? "value"] }] as const;
  });
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}
