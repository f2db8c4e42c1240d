/** Follows the styles of ODS content and tells which of them show a date without its day. */
import type { Attributes } from "../xml/read-xml.ts";

/** Styles so far. */
export interface DateStyles {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  /** By the name of a cell's style: whether its dates show the day. Styles of other values are not in it. */
  readonly showsDay: ReadonlyMap<string, boolean>;
}

/** Follows styles as they are read; they stand before the tables. */
export function dateStyles(): DateStyles {
  const showsDay = new Map<string, boolean>();
  const formats = new Map<string, boolean>();
  let format: string | null = null;
  return {
    showsDay,
    open(name, attributes) {
      if (name === "date-style") {
        format = attributes["style:name"] ?? "";
        formats.set(format, false);
      } else if (name === "day" && format !== null) formats.set(format, true);
      else if (name === "style" && showsDay.size < MAX_STYLES) {
        const shows = formats.get(attributes["style:data-style-name"] ?? "");
        if (shows !== undefined) showsDay.set(attributes["style:name"] ?? "", shows);
      }
    },
    close(name) {
      if (name === "date-style") format = null;
    },
  };
}

const MAX_STYLES = 100_000;
