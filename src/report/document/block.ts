/** The shape of a document: what a report says, block by block. Texts are as they are; whoever writes them escapes them. */
import type { Language } from "../../language.ts";

/** What a report says, in one language. */
export interface Document {
  readonly lang: Language;
  /** Its first heading. */
  readonly title: string;
  /** Whether it answers a command by itself: at a terminal it stands right below the command, which says its title. */
  readonly isAnswer?: true;
  /** Given once, from the first to the last: a document may be longer than memory. */
  readonly blocks: Stream<Block>;
}

/** Things that come one after the other, and only once. */
export type Stream<T> = Iterable<T> | AsyncIterable<T>;

/** How something is: as it should be, not so, not known yet, or neither. */
export type Tone = "good" | "bad" | "open" | "plain";

/** A text; of some, parts stand out or lead elsewhere. */
export type Phrase = string | Rich;

export interface Rich {
  readonly spans: readonly Span[];
}

/** A part of a text: as it is, to be noticed, a name as programs write it, or what leads to another file. */
export type Span =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly link: string; readonly to: string };

export type Block =
  | Heading
  | Paragraph
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "list"; readonly items: Stream<Phrase | Item> }
  | Steps
  | Table
  | Bar
  | Chart
  | Note
  /** What follows begins on a new sheet of paper. */
  | { readonly kind: "page" };

export interface Heading {
  readonly kind: "heading";
  /** 4 where it stands in a text that has headings of its own. */
  readonly level: 2 | 3 | 4;
  readonly text: Phrase;
  /** What it comes to, said at once. */
  readonly remark?: string;
  /** Where and what it is, said beside it. */
  readonly about?: readonly string[];
}

interface Paragraph {
  readonly kind: "paragraph";
  readonly text: Phrase;
  /** Less for what is about the report rather than what it reports; more for what stands alone as the answer. */
  readonly stress?: "less" | "more";
  /** About the whole report, not what was said just before. */
  readonly isApart?: true;
}

/** A label with its value. */
export type Fact = readonly [label: string, value: Cell, more?: FactMore];

interface FactMore {
  /** Only for who wants to know exactly: left out where there is little room. */
  readonly isDetail?: true;
  /** Said of the value, below it. */
  readonly below?: readonly Toned[];
}

/** An item of a list that says how something is, with what is said of it below. */
export interface Item extends Toned {
  /** How it came out, in the tone of the item. */
  readonly verdict?: string;
  /** Said beside it, of less weight. */
  readonly aside?: string;
  readonly details?: readonly (string | Item | Note)[];
}

/** What there is to do, or why something is as it is, each with where. */
interface Steps {
  readonly kind: "steps";
  /** Whether others refer to them by their number. */
  readonly isNumbered: boolean;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly text: string;
  readonly places: string;
  readonly remedy: string | undefined;
}

/** The first cell of a row is what the row is about. A list of texts as its last cell stands below the row where there is little room. */
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  /** Whether the heading above says the caption, which is then for those only who hear the page. */
  readonly isTitled?: true;
  /** What it is called for those who hear the page, where another one has the same caption. */
  readonly spoken?: string;
  /** Whether what a cell says is told by the title of its column alone, so that titles are shown everywhere. */
  readonly isGrid?: true;
  readonly columns: readonly Column[];
  readonly rows: Stream<readonly Cell[]>;
}

export interface Column {
  readonly title: string;
  readonly holds: "text" | "numbers";
  /** So many characters are in line with the tables before and after; without it, the longest text of the table. */
  readonly width?: number;
  /** Whether each of its cells needs the title to be understood, where there are no titles above. */
  readonly isNamed?: true;
  /** Whether the share beside it tells the same number. */
  readonly isInShare?: true;
}

/** What stands in a table, or beside a label. */
export type Cell = Phrase | number | Toned | Share | Range | Course | Marks | readonly (string | Toned)[];

/** How much of a whole something is, in words and to be drawn. */
export interface Share {
  readonly text: string;
  readonly count: number;
  readonly of: number;
}

/** How much of the most there can be something is, known exactly or between two ends, and maybe how it came about. */
export interface Range {
  readonly text: string;
  readonly range: { readonly min: number; readonly max: number; readonly of: number };
  readonly course?: Course;
}

/** How a value went from period to period; `null` where it is not known. */
export interface Course {
  readonly series: readonly (number | null)[];
  /** In words; empty where the shape says it all. */
  readonly text: string;
}

/** How each of several things is, and all of them in words. */
export interface Marks {
  readonly marks: readonly Tone[];
  readonly text: string;
}

/** A text that says how something is. */
export interface Toned {
  readonly text: string;
  readonly tone: Tone;
  /** A sign in place of the one of its tone. */
  readonly mark?: string;
}

/** How a whole is divided. */
export interface Bar {
  readonly kind: "bar";
  readonly label: string;
  readonly parts: readonly Part[];
}

/** How something went from point to point: each a range of what there can be, or nothing. */
export interface Chart {
  readonly kind: "chart";
  readonly label: string;
  /** The most there can be. */
  readonly of: number;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  readonly at: string;
  readonly text: string;
  readonly range: { readonly min: number; readonly max: number } | null;
}

interface Part extends Toned {
  readonly count: number;
}

/** Something to be noticed, and what to do about it. */
export interface Note extends Toned {
  readonly kind: "note";
  readonly remedy?: string | undefined;
  /** About the whole report, not what was said just before. */
  readonly isApart?: true;
}
