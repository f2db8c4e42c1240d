/** What the schema of rule files says of a value, in sentences for whoever wrote it: what is there, what should be, what to do. */
import type * as z from "zod";
import english from "zod/v4/locales/en.js";
import indonesian from "zod/v4/locales/id.js";
import { closest, didYouMean } from "../closest.ts";
import type { Path } from "../finding.ts";
import { LANGUAGES, type Text } from "../language.ts";
import { joinWords } from "../logic/join-words.ts";
import { formatOf } from "./format-examples.ts";
import { type SchemaNode, variantsOf } from "./known-keys.ts";
import { skeletonOf } from "./skeleton.ts";

/** What is wrong with the shape of a value, and a remedy. */
export interface ShapeWords {
  readonly message: Text;
  readonly hint: Text;
}

/** Why a value has not the shape it should have; `nodes` say what its place may hold. */
export function wordShape(issue: z.core.$ZodIssue, nodes: readonly SchemaNode[]): ShapeWords {
  const path = issue.path as Path;
  const place: Place = { name: nameOf(path), key: path.at(-1) ?? "", nodes };
  return (WORDS[issue.code] as WordIssue | undefined)?.(issue, place) ?? byLocale(issue);
}

/** Why something is none of a few words. */
export function wordChoice(input: unknown, words: readonly string[], key: string): ShapeWords {
  const listed = words.map((word) => `\`${word}\``);
  const [id, en] = [listed.join(" atau "), listed.join(" or ")];
  if (input === undefined)
    return {
      message: { id: `\`${key}\` belum ada`, en: `\`${key}\` is missing` },
      hint: { id: `tambahkan \`"${key}"\` dengan nilai ${id}`, en: `add \`"${key}"\` with the value ${en}` },
    };
  const meant = typeof input === "string" ? (HABITS[input.toLowerCase()] ?? input) : "";
  // Of words of one letter each is near to every other.
  const nearest = words.includes(meant) ? meant : meant.length > 1 ? closest(meant, words) : undefined;
  return {
    message: {
      id: `\`${key}\` seharusnya ${id}, tertulis ${quoted(input).id}`,
      en: `\`${key}\` should be ${en}, received ${quoted(input).en}`,
    },
    hint: didYouMean(nearest) ?? { id: `tulis salah satunya: ${id}`, en: `write one of them: ${en}` },
  };
}

/** Indonesian words for values of this format. */
const HABITS: Readonly<Record<string, string>> = {
  ...{ keanggotaan: "membership", pemantauan: "monitoring", anggota: "member", orang: "member" },
  ...{ kelompok: "kube", grup: "kube", lulus: "pass", gagal: "fail", "tidak diketahui": "unknown" },
  ...{ sumber: "source", bawaan: "library-default", membaik: "membaik", naik: "higher-is-better" },
  ...{ turun: "lower-is-better", pilihan: "choice", bilangan: "integer", angka: "integer", bagian: "share" },
};

/** Where a value stands. */
interface Place {
  /** Its key, with the key before it where that is a number. */
  readonly name: string;
  readonly key: string | number;
  readonly nodes: readonly SchemaNode[];
}

type WordIssue = (issue: z.core.$ZodIssue, place: Place) => ShapeWords | undefined;

function nameOf(path: Path): string {
  const last = path.at(-1);
  const before = path.at(-2);
  if (typeof last === "number") return `${before ?? ""}[${last}]`;
  // A language alone tells nobody which text it is.
  const isLanguage = LANGUAGES.some((lang) => lang === last) && typeof before === "string";
  return isLanguage ? `${before}.${last}` : (last ?? "");
}

const TYPES: Readonly<Record<string, Text>> = {
  string: { id: 'teks `"…"`', en: 'a text `"…"`' },
  number: { id: "bilangan", en: "a number" },
  int: { id: "bilangan bulat", en: "a whole number" },
  integer: { id: "bilangan bulat", en: "a whole number" },
  boolean: { id: "`true` atau `false`", en: "`true` or `false`" },
  array: { id: "daftar `[…]`", en: "a list `[…]`" },
  object: { id: "objek `{…}`", en: "an object `{…}`" },
  record: { id: "objek `{…}`", en: "an object `{…}`" },
  null: { id: "`null`", en: "`null`" },
};

const WORDS: {
  readonly [C in z.core.$ZodIssue["code"]]?: (issue: never, place: Place) => ShapeWords | undefined;
} = {
  invalid_type({ expected, input }: z.core.$ZodIssueInvalidType, place): ShapeWords | undefined {
    if (input === undefined) return missing(place);
    const should = TYPES[expected];
    if (should === undefined) return undefined;
    return { message: otherThan(place.name, should, input), hint: writeLike(place) };
  },
  invalid_value({ values, input }: z.core.$ZodIssueInvalidValue, { name }): ShapeWords {
    return wordChoice(input, values.map(String), name);
  },
  invalid_union({ input }: z.core.$ZodIssueInvalidUnion, place): ShapeWords | undefined {
    if (input === undefined) return missing(place);
    const types = place.nodes
      .flatMap(variantsOf)
      .flatMap(({ type }) => (type === undefined ? [] : (TYPES[type] ?? [])));
    const distinct = [...new Map(types.map((type) => [type.id, type])).values()];
    if (distinct.length === 0) return undefined;
    const should = {
      id: joinWords(
        distinct.map(({ id }) => id),
        "or",
        "id",
      ),
      en: joinWords(
        distinct.map(({ en }) => en),
        "or",
        "en",
      ),
    };
    return { message: otherThan(place.name, should, input), hint: writeLike(place) };
  },
  invalid_key({ path }: z.core.$ZodIssueInvalidKey): ShapeWords | undefined {
    const key = String(path.at(-1) ?? "");
    const found = formatOf("^[a-z][A-Za-z0-9]*$", key);
    return {
      message: {
        id: `nama \`${cut(key)}\` tidak dapat dipakai`,
        en: `the name \`${cut(key)}\` cannot be used`,
      },
      hint: likeThis(found?.meant ?? found?.example ?? "maxAge"),
    };
  },
  too_small({ origin, minimum, input }: z.core.$ZodIssueTooSmall, place): ShapeWords | undefined {
    const { name } = place;
    if (origin === "string")
      return {
        message: { id: `\`${name}\` belum diisi`, en: `\`${name}\` is empty` },
        hint: { id: "isi teksnya", en: "fill in the text" },
      };
    if (origin === "array") {
      const size = Array.isArray(input) ? input.length : 0;
      return {
        message: {
          id: `daftar \`${name}\` berisi \`${size}\`, paling sedikit \`${minimum}\``,
          en: `the list \`${name}\` holds \`${size}\`, at least \`${minimum}\` expected`,
        },
        hint: {
          id: "tambahkan isinya, atau hapus daftarnya bila boleh tidak ada",
          en: "add to it, or remove the list where it may be left out",
        },
      };
    }
    return {
      message: {
        id: `\`${name}\` paling kecil \`${minimum}\`, tertulis ${quoted(input).id}`,
        en: `\`${name}\` is \`${minimum}\` at least, received ${quoted(input).en}`,
      },
      hint: { id: `tulis \`${minimum}\` atau lebih`, en: `write \`${minimum}\` or more` },
    };
  },
  too_big({ origin, maximum, input }: z.core.$ZodIssueTooBig, { name }): ShapeWords | undefined {
    const isLength = origin === "string" || origin === "array";
    const size = isLength ? (input as { readonly length: number } | undefined)?.length : undefined;
    if (!isLength)
      return {
        message: {
          id: `\`${name}\` paling besar \`${maximum}\`, tertulis ${quoted(input).id}`,
          en: `\`${name}\` is \`${maximum}\` at most, received ${quoted(input).en}`,
        },
        hint: { id: `tulis \`${maximum}\` atau kurang`, en: `write \`${maximum}\` or less` },
      };
    return {
      message:
        origin === "string"
          ? {
              id: `\`${name}\` panjangnya \`${size}\` huruf, paling panjang \`${maximum}\``,
              en: `\`${name}\` has \`${size}\` letters, at most \`${maximum}\` expected`,
            }
          : {
              id: `daftar \`${name}\` berisi \`${size}\`, paling banyak \`${maximum}\``,
              en: `the list \`${name}\` holds \`${size}\`, at most \`${maximum}\` expected`,
            },
      hint:
        origin === "string"
          ? { id: "singkatkan", en: "shorten it" }
          : { id: "kurangi isinya", en: "take some out" },
    };
  },
  invalid_format(issue: z.core.$ZodIssueInvalidStringFormat, { name }): ShapeWords | undefined {
    const found = formatOf("pattern" in issue ? `${issue.pattern}` : "", issue.input);
    if (found === undefined) return undefined;
    return {
      message: {
        id: `\`${name}\` tertulis ${quoted(issue.input).id}, bukan seperti \`${found.example}\``,
        en: `\`${name}\` is ${quoted(issue.input).en}, not written like \`${found.example}\``,
      },
      hint: likeThis(found.meant ?? found.example),
    };
  },
};

function missing({ name, key, nodes }: Place): ShapeWords {
  const piece = skeletonOf(key, nodes);
  return {
    message: { id: `\`${name}\` belum ada`, en: `\`${name}\` is missing` },
    hint:
      piece === undefined
        ? { id: `tambahkan \`${name}\``, en: `add \`${name}\`` }
        : { id: `tambahkan \`${piece}\``, en: `add \`${piece}\`` },
  };
}

function otherThan(name: string, should: Text, input: unknown): Text {
  const is = quoted(typeof input === "string" ? JSON.stringify(input) : input);
  const [id, en] = name === "" ? ["berkasnya", "the file"] : [`\`${name}\``, `\`${name}\``];
  return {
    id: `${id} seharusnya ${should.id}, tertulis ${is.id}`,
    en: `${en} should be ${should.en}, received ${is.en}`,
  };
}

function writeLike({ key, nodes }: Place): Text {
  const piece = skeletonOf(key, nodes);
  return piece === undefined
    ? SEE_FORMAT
    : { id: `tulis misalnya \`${piece}\``, en: `write for example \`${piece}\`` };
}

function likeThis(example: string): Text {
  return { id: `tulis \`${example}\``, en: `write \`${example}\`` };
}

const SEE_FORMAT: Text = { id: "lihat docs/rule-format.md", en: "see docs/rule-format.md" };

/** What was received: a short value as it is written, of others what they are. */
function quoted(input: unknown): Text {
  const type = input === null ? "null" : Array.isArray(input) ? "array" : typeof input;
  if (type === "string" || type === "number" || type === "boolean") {
    const text = `\`${cut(`${input}`)}\``;
    return { id: text, en: text };
  }
  return TYPES[type] ?? { id: type, en: type };
}

const LONGEST = 40;

/** A value of a file, not longer than can be read, on one line. */
function cut(text: string): string {
  const line = text.replace(/[\s`]+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

const MESSAGES = { id: indonesian().localeError, en: english().localeError } as const;

/** What the schema library itself says, where there are no words of ours. */
function byLocale(issue: z.core.$ZodIssue): ShapeWords {
  const say = (message: ReturnType<z.core.$ZodErrorMap>): string =>
    typeof message === "string" ? message : (message?.message ?? issue.message);
  // A locale reads an issue as it is before it has a message.
  const raw = issue as z.core.$ZodRawIssue;
  return { message: { id: say(MESSAGES.id(raw)), en: say(MESSAGES.en(raw)) }, hint: SEE_FORMAT };
}
