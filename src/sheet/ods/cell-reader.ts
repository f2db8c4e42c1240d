/** Reads one cell of ODS after the other: its text by the type of its value. */
import { monthText, numberText, percentText } from "../cell-text.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { count } from "./count.ts";

/** A cell as written: it may stand for several, side by side. */
export interface OdsCell {
  readonly text: string;
  /** Number of columns from here that hold it. */
  readonly columns: number;
  /** Columns and rows of the merged area it opens. */
  readonly spanned: { readonly columns: number; readonly rows: number } | null;
}

/** The elements of one cell after the other. */
export interface CellReader {
  readonly isOpen: () => boolean;
  readonly start: (attributes: Attributes, isCovered: boolean) => void;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly end: () => OdsCell;
}

/** A reader of cells; `showsDay` tells of styles that show dates whether they show the day. */
export function cellReader(showsDay: ReadonlyMap<string, boolean>): CellReader {
  let attributes: Attributes | null = null;
  let isCovered = false;
  let shown = "";
  let paragraphs = 0;
  let depth = 0;

  function append(text: string): void {
    // No cell is read that is longer, and spaces may be repeated as often as a file says.
    if (shown.length < MAX_TEXT) shown += text;
  }

  return {
    isOpen: () => attributes !== null,
    start(of, covered) {
      attributes = of;
      isCovered = covered;
      shown = "";
      paragraphs = 0;
      depth = 0;
    },
    open(name, { "text:c": spaces }) {
      if (name === "p" || name === "h") {
        if (depth === 0 && paragraphs > 0) append("\n");
        paragraphs += 1;
        depth += 1;
      } else if (name === "s") append(" ".repeat(Math.min(count(spaces), MAX_TEXT)));
      else if (name === "tab") append("\t");
      else if (name === "line-break") append("\n");
    },
    text(text) {
      // Between paragraphs there is only layout; within one, runs of white space are one space.
      if (depth > 0) append(text.replace(/[ \t\r\n]+/g, " "));
    },
    close(name) {
      if (name === "p" || name === "h") depth -= 1;
    },
    end() {
      const of = attributes ?? {};
      attributes = null;
      const columns = count(of["table:number-columns-repeated"]);
      const spanned = {
        columns: count(of["table:number-columns-spanned"]),
        rows: count(of["table:number-rows-spanned"]),
      };
      return {
        text: isCovered ? "" : valueText(of, shown, showsDay),
        columns,
        spanned: !isCovered && (spanned.columns > 1 || spanned.rows > 1) ? spanned : null,
      };
    },
  };
}

const MAX_TEXT = 100_000;

/** The value as text; what is shown of it is only for people. */
function valueText(attributes: Attributes, shown: string, showsDay: ReadonlyMap<string, boolean>): string {
  // An error is a text or a 0 to the standard; what is shown of it is what a file of text has.
  if (attributes["calcext:value-type"] === "error") return shown;
  const number = Number(attributes["office:value"]);
  switch (attributes["office:value-type"]) {
    case "float":
    case "currency":
      return Number.isFinite(number) ? numberText(number) : shown;
    case "percentage":
      return Number.isFinite(number) ? percentText(number) : shown;
    case "date":
      return dateText(
        attributes["office:date-value"] ?? shown,
        showsDay.get(attributes["table:style-name"] ?? ""),
      );
    case "boolean":
      return attributes["office:boolean-value"] === "true" ? "TRUE" : "FALSE";
    case "string":
      return attributes["office:string-value"] ?? shown;
    default:
      return shown;
  }
}

/** ISO 8601: the day, with a time where it is not midnight. */
function dateText(value: string, showsDay = true): string {
  const [day = "", time = ""] = value.slice(0, 40).split("T");
  return /^00:00(?::00(?:\.0+)?)?Z?$/.test(time) || time === "" ? monthText(day, showsDay) : `${day} ${time}`;
}
