/** THE table of what can be wrong with a receipt, or with a list beside it. */
import { OUTCOME_WORDS, VERDICT_WORDS } from "../decide/outcome-words.ts";
import type { Text } from "../language.ts";

/** What is wrong with a receipt, or worth knowing, with the line of the receipt. */
export interface ReceiptFault {
  readonly code: keyof typeof RECEIPT_FAULTS;
  /** The line of the receipt, from 1; `null` for the whole of it. */
  readonly line: number | null;
  readonly message: Text;
  /** A remark leaves the receipt as it is: it can be relied on. */
  readonly severity: "error" | "remark";
}

/** A fault of the table, with what its message needs. */
export function receiptFault(
  code: ReceiptFault["code"],
  params: Params = {},
  line: number | null = null,
): ReceiptFault {
  const { severity, message } = RECEIPT_FAULTS[code];
  return { code, line, severity, message: message(params) };
}

type Params = Readonly<Record<string, string>>;

interface Definition {
  readonly severity: "error" | "remark";
  readonly message: (params: Params) => Text;
}

const OUTCOMES: Readonly<Record<string, Text>> = {
  ...OUTCOME_WORDS,
  ...VERDICT_WORDS,
};

function word(of: string | undefined, lang: keyof Text): string {
  return OUTCOMES[of ?? ""]?.[lang] ?? "–";
}

function fault(id: string, en: string): Definition {
  return { severity: "error", message: () => ({ id, en }) };
}

function remark(id: string, en: string): Definition {
  return { severity: "remark", message: () => ({ id, en }) };
}

const RECEIPT_FAULTS = {
  "receipt/none": fault("bukan tanda bukti: baris pertamanya tidak ada", "no receipt: it has no first line"),
  "receipt/line": fault("baris ini bukan baris tanda bukti", "this is no line of a receipt"),
  "receipt/cut": fault(
    "tanda bukti terpotong: baris penutupnya tidak ada",
    "the receipt is cut off: its last line is not there",
  ),
  "receipt/more": fault("ada baris sesudah baris penutup", "there are lines after the last one"),
  "receipt/bytes": fault(
    "isi tanda bukti berubah sesudah ditulis: SHA-256 tidak cocok",
    "the receipt was changed after it was written: its SHA-256 does not match",
  ),
  "receipt/forged": fault(
    "tanda bukti tidak ditulis dengan kunci ini, atau berubah sesudahnya: HMAC tidak cocok",
    "the receipt was not written with this key, or was changed since: its HMAC does not match",
  ),
  "receipt/no-key": remark(
    "ditulis tanpa kunci: SHA-256 menemukan perubahan yang tidak disengaja, bukan pemalsuan",
    "written without a key: its SHA-256 finds accidents, and no forgery",
  ),
  "receipt/key-not-given": remark(
    "HMAC tidak diperiksa: beri kuncinya dengan `--pseudonym-key-file`",
    "its HMAC was not checked: give the key with `--pseudonym-key-file`",
  ),
  "receipt/ruleset": fault(
    "aturan di dalamnya bukan aturan keanggotaan yang sah",
    "the rules in it are no sound ruleset about membership",
  ),
  "receipt/ruleset-hash": {
    severity: "error",
    message: ({ name }) => ({
      id: `aturan di dalamnya bukan \`${name}\` yang disebutnya: sidiknya tidak cocok`,
      en: `the rules in it are not the \`${name}\` that it names: the fingerprint does not match`,
    }),
  },
  "receipt/package": {
    severity: "remark",
    message: ({ received, own }) => ({
      id: `ditulis oleh versi ${received}, diperiksa oleh versi ${own}`,
      en: `written by version ${received}, verified by version ${own}`,
    }),
  },
  "receipt/outcome": {
    severity: "error",
    message: ({ criterion, kept, now }) => ({
      id: `\`${criterion}\`: tertulis ${word(kept, "id")}, menurut aturan dan fakta di dalamnya ${word(now, "id")}`,
      en: `\`${criterion}\`: it says ${word(kept, "en")}, by the rules and facts in it ${word(now, "en")}`,
    }),
  },
  "receipt/verdict": {
    severity: "error",
    message: ({ kept, now }) => ({
      id: `hasil: tertulis ${word(kept, "id")}, menurut aturan dan fakta di dalamnya ${word(now, "id")}`,
      en: `verdict: it says ${word(kept, "en")}, by the rules and facts in it ${word(now, "en")}`,
    }),
  },
  "receipt/counts": {
    severity: "error",
    message: ({ kept, now }) => ({
      id: `orang dan kelompok: tertulis ${kept}, terbaca ${now}`,
      en: `persons and groups: it says ${kept}, there are ${now}`,
    }),
  },
  "receipt/others": {
    severity: "error",
    message: ({ count }) => ({ id: `dan ${count} temuan lain`, en: `and ${count} more` }),
  },
  "receipt/file": {
    severity: "error",
    message: ({ file }) => ({
      id: `\`${file}\` bukan berkas yang diperiksa waktu itu: sidiknya lain`,
      en: `\`${file}\` is not the file that was checked then: its fingerprint is another`,
    }),
  },
  "receipt/file-count": {
    severity: "error",
    message: ({ kept, now }) => ({
      id: `waktu itu ${kept} berkas yang diperiksa, sekarang diberikan ${now}`,
      en: `${kept} files were checked then, ${now} are given now`,
    }),
  },
  "receipt/row": {
    severity: "error",
    message: ({ place, what }) => ({
      id: `${place}: di daftar sekarang lain: ${what}`,
      en: `${place}: the list now has other: ${what}`,
    }),
  },
  "receipt/row-gone": {
    severity: "error",
    message: ({ place }) => ({
      id: `${place}: tidak ada lagi di daftar`,
      en: `${place}: no longer on the list`,
    }),
  },
  "receipt/row-new": {
    severity: "error",
    message: ({ place }) => ({
      id: `${place}: tidak ada dalam tanda bukti`,
      en: `${place}: not in the receipt`,
    }),
  },
  "receipt/order": remark(
    "orang yang sama, dengan fakta dan hasil yang sama, tetapi barisnya di urutan lain: tidak mengubah keputusan",
    "the same persons with the same facts and outcomes, their rows in another order: no decision is another",
  ),
} as const satisfies Record<string, Definition>;
