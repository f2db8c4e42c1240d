/** A column of a template: its header, and what its cells hold. */

/** What the cells of a column hold. */
export type Content =
  | { readonly kind: "text"; readonly example: string }
  /** Digits that stay as they are written. */
  | { readonly kind: "digits"; readonly length: number; readonly example: string }
  /** A day. */
  | { readonly kind: "date"; readonly example: string }
  /** A day or less of it, kept as it is written. */
  | { readonly kind: "partial-date"; readonly min: number; readonly example: string }
  | { readonly kind: "whole"; readonly min: number; readonly max: number; readonly example: string }
  /** One of a few words. */
  | { readonly kind: "choice"; readonly words: readonly string[]; readonly example: string };

/** One column of a template. */
export interface TemplateColumn {
  readonly field: string;
  readonly header: string;
  /** What stands there, in Indonesian. */
  readonly holds: string;
  readonly content: Content;
}
