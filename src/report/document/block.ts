/** The shape of a document: what a report says, block by block. Texts are as they are; whoever writes them escapes them. */
import type { Language } from "../../language.ts";

/** What a report says, in one language. */
export interface Document {
  readonly lang: Language;
  /** Its first heading. */
  readonly title: string;
  /** Given once, from the first to the last: a document may be longer than memory. */
  readonly blocks: Stream<Block>;
}

/** Things that come one after the other, and only once. */
export type Stream<T> = Iterable<T> | AsyncIterable<T>;

/** How something is: as it should be, not so, not known yet, or neither. */
export type Tone = "good" | "bad" | "open" | "plain";

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "list"; readonly items: Stream<string> }
  | Table
  | Bar
  | Note;

/** A label with its value. */
export type Fact = readonly [label: string, value: string];

/** The first cell of a row is what the row is about. */
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: Stream<readonly Cell[]>;
}

export interface Column {
  readonly title: string;
  readonly holds: "text" | "numbers";
}

/** A cell: a text, a number, a text with its tone, a share, or texts below one another. */
export type Cell = string | number | Toned | Share | readonly string[];

/** How much of a whole something is, in words and to be drawn. */
export interface Share {
  readonly text: string;
  readonly count: number;
  readonly of: number;
}

/** A text that says how something is. */
export interface Toned {
  readonly text: string;
  readonly tone: Tone;
}

/** How a whole is divided. */
export interface Bar {
  readonly kind: "bar";
  readonly label: string;
  readonly parts: readonly Part[];
}

interface Part extends Toned {
  readonly count: number;
}

/** Something to be noticed, and what to do about it. */
export interface Note extends Toned {
  readonly kind: "note";
  readonly remedy?: string | undefined;
}
