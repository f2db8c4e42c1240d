/** Texts put together from parts, some of which stand out. What is put in stays what it is: no text can mark another. */
import type { Phrase, Rich, Span } from "./block.ts";

/** A sentence with phrases in it: say`${strong("Lulus")} bila ${condition}.` */
export function say(texts: TemplateStringsArray, ...parts: readonly Phrase[]): Rich {
  return { spans: texts.flatMap((text, at) => [...spansOf(text), ...spansOf(parts[at] ?? "")]) };
}

export function strong(text: string): Rich {
  return { spans: [{ strong: text }] };
}

/** A name as programs write it. */
export function code(text: string): Rich {
  return { spans: [{ code: text }] };
}

export function link(text: string, to: string): Rich {
  return { spans: [{ link: text, to }] };
}

export function joined(phrases: readonly Phrase[], between: string): Rich {
  return {
    spans: phrases.flatMap((phrase, at) => [...(at === 0 ? [] : [between]), ...spansOf(phrase)]),
  };
}

/** A sentence of our own in which `**` stands around what is to be noticed; never a text of a rule file. */
export function marked(text: string): Rich {
  return {
    spans: text.split("**").flatMap((part, at) => (at % 2 === 0 ? spansOf(part) : [{ strong: part }])),
  };
}

function spansOf(phrase: Phrase): readonly Span[] {
  if (typeof phrase !== "string") return phrase.spans;
  return phrase === "" ? [] : [phrase];
}
