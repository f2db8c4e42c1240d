/** Puts the text of a string together: plain or rich, without the readings that East Asian Excel adds. */

/** The elements of one string after the other. */
export interface StringItem {
  readonly start: () => void;
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The string since `start`. */
  readonly end: () => string;
}

/** Collects the text of `t` elements, inside runs too, but not inside phonetic ones (`rPh`). */
export function stringItem(): StringItem {
  let collected = "";
  let isText = false;
  let isPhonetic = false;
  return {
    start() {
      collected = "";
      isText = false;
      isPhonetic = false;
    },
    open(name) {
      if (name === "t") isText = !isPhonetic;
      else if (name === "rPh") isPhonetic = true;
    },
    text(text) {
      if (isText) collected += text;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") isPhonetic = false;
    },
    end: () => unescapeString(collected),
  };
}

/** XML has no control characters, so Excel writes `_x000D_`; an underscore before such text is written `_x005F_`. */
export function unescapeString(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
