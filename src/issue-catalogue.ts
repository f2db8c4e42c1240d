/** THE table of issue codes: severity, message and remedy in both languages. Codes are stable; see docs/errors.md. */
import type { Text } from "./language.ts";

/** How one code is phrased. `P` is what the message needs: counts, lines and known names, never personal data. */
export interface IssueDefinition<P> {
  readonly severity: "error" | "warning";
  readonly message: (params: P) => Text;
  readonly hint?: (params: P) => Text;
}

type None = Record<string, never>;

function define<P = None>(definition: IssueDefinition<P>): IssueDefinition<P> {
  return definition;
}

const EXCEL_NIK: Text = {
  id: "format kolom itu sebagai Teks di Excel, lalu ketik ulang nomornya dari KTP atau KK",
  en: "format the column as Text in Excel and type the number again from the identity or family card",
};

export const ISSUES = {
  "nik/missing": define({
    severity: "error",
    message: () => ({ id: "NIK kosong", en: "the NIK is empty" }),
    hint: () => ({ id: "isi NIK 16 angka dari KTP atau KK", en: "fill in the 16-digit NIK from the identity or family card" }),
  }),
  "nik/length": define<{ received: number }>({
    severity: "error",
    message: ({ received }) => ({
      id: `NIK berisi \`${received}\` angka, seharusnya 16`,
      en: `the NIK has \`${received}\` digits, expected 16`,
    }),
    hint: () => ({ id: "salin ulang NIK dari KTP atau KK", en: "copy the NIK again from the identity or family card" }),
  }),
} as const;

/** A stable issue code, such as `nik/length`. */
export type IssueCode = keyof typeof ISSUES;

/** What the message of a code needs. */
export type IssueParams<C extends IssueCode> = (typeof ISSUES)[C] extends IssueDefinition<infer P> ? P : never;

/** Every issue code, in the order of the table. */
// Object.keys of a literal table gives exactly its keys.
export const ISSUE_CODES = Object.keys(ISSUES) as readonly IssueCode[];

void EXCEL_NIK;
