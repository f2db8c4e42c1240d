/** What is wrong with a configuration, in both languages. */
import { closest, withDidYouMean } from "../../closest.ts";
import type { Text } from "../../language.ts";

/** What is expected at a place. */
const EXPECTED = {
  json: { id: "JSON yang sah", en: "valid JSON" },
  object: { id: "sebuah objek `{ … }`", en: "an object `{ … }`" },
  array: { id: "sebuah daftar `[ … ]`", en: "a list `[ … ]`" },
  patterns: {
    id: 'daftar pola file, misalnya `["kota-x/**"]`',
    en: 'a list of patterns of files, such as `["kota-x/**"]`',
  },
  value: { id: "teks atau bilangan", en: "a text or a number" },
  values: { id: "teks, atau daftar teks", en: "a text or a list of texts" },
  pairs: {
    id: 'sebuah objek, misalnya `{ "member.isWilling": "ya" }`',
    en: 'an object, such as `{ "member.isWilling": true }`',
  },
} as const satisfies Record<string, Text>;

interface Placed {
  readonly path: string;
  /** A JSON Pointer. */
  readonly place: string;
}

export const CONFIG_FAULTS = {
  badConfig({ path, place, expected }: Placed & { readonly expected: keyof typeof EXPECTED }): Text {
    const { id, en } = EXPECTED[expected];
    const at = place === "" ? "" : ` \`${place}\``;
    return {
      id: `pengaturan \`${path}\`:${at} seharusnya ${id}`,
      en: `the configuration \`${path}\`:${at} should be ${en}`,
    };
  },
  unknownKey({
    path,
    place,
    key,
    known,
  }: Placed & { readonly key: string; readonly known: readonly string[] }): Text {
    return withDidYouMean(
      {
        id: `pengaturan \`${path}\`: \`${place}\` tidak dikenal`,
        en: `the configuration \`${path}\`: \`${place}\` is not known`,
      },
      closest(key, known),
    );
  },
  differentSettings({ path, files }: { readonly path: string; readonly files: readonly string[] }): Text {
    const [first, second] = files.map((file) => `\`${file}\``);
    return {
      id: `menurut \`${path}\`, ${first} dan ${second} punya pengaturan yang berlainan; periksa masing-masing dengan perintah sendiri`,
      en: `by \`${path}\` the settings of ${first} and ${second} differ; check each by a command of its own`,
    };
  },
} as const;
