/** What a draft of a rule file cannot be made of, in both languages, with the remedy. */
import { withDidYouMean } from "../closest.ts";
import { CallError } from "../error.ts";
import type { Text } from "../language.ts";

interface Near {
  readonly nearest?: string | undefined;
}

/** Every reason, as a function from what its message needs. */
export const DRAFT_FAULTS = {
  unknownFact: ({ name, nearest }: { name: string } & Near): Text =>
    nearest === undefined
      ? {
          id: `tidak ada fakta \`${name}\`; pakai salah satu dari docs/rule-format.md, atau nyatakan dengan \`--fact\``,
          en: `there is no fact \`${name}\`; use one of docs/rule-format.md, or declare it by \`--fact\``,
        }
      : withDidYouMean({ id: `tidak ada fakta \`${name}\``, en: `there is no fact \`${name}\`` }, nearest),
  noRelation: ({ text, forms }: { text: string; forms: readonly string[] }): Text => {
    const listed = forms.map((form) => `\`${form}\``);
    return {
      id: `\`${text}\` tidak menyebut hubungan; tulis misalnya ${listed.join(" atau ")}`,
      en: `\`${text}\` states no relation; write for instance ${listed.join(" or ")}`,
    };
  },
  wrongRelation: ({
    fact,
    relation,
    expected,
  }: {
    fact: string;
    relation: string;
    expected: string;
  }): Text => ({
    id: `\`${relation}\` tidak berlaku untuk \`${fact}\`; pakai ${expected}`,
    en: `\`${relation}\` does not go with \`${fact}\`; use ${expected}`,
  }),
  wrongValue: ({
    fact,
    received,
    expected,
    nearest,
  }: {
    fact: string;
    received: string;
    expected: Text;
    nearest?: string | readonly string[] | undefined;
  }): Text =>
    withDidYouMean(
      {
        id: `\`${fact}\` tidak dapat bernilai \`${received}\`, seharusnya ${expected.id}`,
        en: `\`${fact}\` cannot be \`${received}\`, expected ${expected.en}`,
      },
      nearest,
    ),
  emptyRange: ({ fact, low, high }: { fact: string; low: number; high: number }): Text => ({
    id: `\`${fact} ${low}..${high}\` tidak memuat satu bilangan pun; tulis yang kecil lebih dulu`,
    en: `\`${fact} ${low}..${high}\` holds no number; write the smaller one first`,
  }),
  mixed: ({ text }: { text: string }): Text => ({
    id: `\`${text}\` memakai "dan" dan "atau" sekaligus, jadi dapat dibaca dua cara; tulis dua syarat, atau susun di file aturannya`,
    en: `\`${text}\` uses both "and" and "or", so it can be read in two ways; write two criteria, or compose it in the rule file`,
  }),
  mixedScope: ({ text }: { text: string }): Text => ({
    id: `\`${text}\` berbicara tentang orang dan kelompok sekaligus; tulis dua syarat`,
    en: `\`${text}\` speaks of a person and of a group at once; write two criteria`,
  }),
  noCondition: ({ text }: { text: string }): Text => ({
    id: `\`${text}\` tidak memuat syarat; tulis \`ID: FAKTA HUBUNGAN NILAI @ LETAK\`, misalnya \`umur: member.age 18..59 @ angka 2\``,
    en: `\`${text}\` holds no condition; write \`ID: FACT RELATION VALUE @ PLACE\`, such as \`age: member.age 18..59 @ item 2\``,
  }),
  badId: ({ received }: { received: string }): Text => ({
    id: `\`${received}\` tidak dapat menjadi id; pakai huruf kecil dan angka yang disambung tanda hubung, misalnya \`kota-x-2026\``,
    en: `\`${received}\` cannot be an id; use lower-case letters and digits joined by hyphens, such as \`kota-x-2026\``,
  }),
  sameId: ({ id }: { id: string }): Text => ({
    id: `syarat \`${id}\` disebut dua kali; pilih id lain untuk salah satunya`,
    en: `the criterion \`${id}\` is given twice; choose another id for one of them`,
  }),
  inBase: ({ id }: { id: string }): Text => ({
    id: `syarat \`${id}\` sudah ada di aturan dasarnya; tambahkan \`--drop ${id}\` untuk menggantinya, atau pilih id lain`,
    en: `the base has the criterion \`${id}\` already; add \`--drop ${id}\` to replace it, or choose another id`,
  }),
  unknownCriterion: ({ id, nearest }: { id: string } & Near): Text =>
    withDidYouMean({ id: `tidak ada syarat \`${id}\``, en: `there is no criterion \`${id}\`` }, nearest),
  unknownParam: ({ name, nearest }: { name: string } & Near): Text =>
    withDidYouMean(
      {
        id: `aturan dasarnya tidak mempunyai angka atau daftar \`${name}\``,
        en: `the base has no parameter \`${name}\``,
      },
      nearest,
    ),
  needsBase: ({ option }: { option: string }): Text => ({
    id: `\`${option}\` mengubah aturan dasar; sebut dasarnya dengan \`--extends\``,
    en: `\`${option}\` changes a base; name it by \`--extends\``,
  }),
  notMembership: ({ id }: { id: string }): Text => ({
    id: `\`${id}\` adalah aturan pemantauan; perintah ini baru menyusun aturan keanggotaan, jadi mulailah dari contoh di docs/rule-format.md`,
    en: `\`${id}\` is a monitoring ruleset; this command drafts membership rules only, so start from the example in docs/rule-format.md`,
  }),
  badStatement: ({ option, received, form }: { option: string; received: string; form: string }): Text => ({
    id: `\`${option}\` tidak dapat bernilai \`${received}\`; tulis ${form}`,
    en: `\`${option}\` cannot be \`${received}\`; write ${form}`,
  }),
  unsound: ({ path, message, id }: { path: string; message: Text; id: string }): Text => ({
    id: `aturan \`${id}\` yang tersusun tidak sah: ${path} ${message.id}`,
    en: `the ruleset \`${id}\` as drafted is not valid: ${path} ${message.en}`,
  }),
} as const;

/** The error that says why there is no draft. */
export function draftFault<K extends keyof typeof DRAFT_FAULTS>(
  reason: K,
  params: Parameters<(typeof DRAFT_FAULTS)[K]>[0],
): CallError {
  // The parameters are those of the reason; the union of functions cannot express it.
  return new CallError((DRAFT_FAULTS[reason] as (params: unknown) => Text)(params));
}
