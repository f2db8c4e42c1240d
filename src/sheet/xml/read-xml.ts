/** Reads XML while it comes: elements and text by their local names, within limits, without document types and entities. */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { InputError } from "../../error.ts";
import { LIMITS } from "../limits.ts";
import type { FileName } from "../name-file.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";

/** The attributes of an element by the names they are written with. */
export type Attributes = Readonly<Record<string, string>>;

/** What is done with a document. Names come without their prefix: each kind of document has names of one vocabulary. */
export interface XmlReader {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads a document into `reader`; after each piece of it control comes back, so that what was read can be taken, and reading
 * can stop.
 *
 * Throws `InputError` for what is no well-formed XML or goes beyond the limits.
 */
export function* readXml(
  chunks: Iterable<Uint8Array>,
  reader: XmlReader,
  file: FileName,
): Generator<void, void, void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const localNames = new Map<string, string>();
  let depth = 0;
  let sinceToken = 0;

  function localName(name: string): string {
    let local = localNames.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(":") + 1);
      // A document of ever new names fills no table.
      if (localNames.size < 1_000) localNames.set(name, local);
    }
    return local;
  }

  function takeText(text: string): void {
    sinceToken = 0;
    reader.text?.(text);
  }

  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    sinceToken = 0;
    depth += 1;
    if (depth > LIMITS.xmlDepth) throw new InputError(SHEET_FAULTS.damaged({ file }));
    reader.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }: SaxesTagPlain) => {
    sinceToken = 0;
    depth -= 1;
    reader.close(localName(name));
  });
  parser.on("text", takeText);
  parser.on("cdata", takeText);
  parser.on("comment", () => {
    sinceToken = 0;
  });
  // Neither format allows one, and it is where entities that grow are declared.
  parser.on("doctype", () => {
    throw new InputError(SHEET_FAULTS.damaged({ file }));
  });

  function write(text: string): void {
    sinceToken += text.length;
    if (sinceToken > LIMITS.xmlToken) throw new InputError(SHEET_FAULTS.damaged({ file }));
    try {
      parser.write(text);
    } catch (error) {
      throw error instanceof InputError ? error : new InputError(SHEET_FAULTS.damaged({ file }));
    }
  }

  let decode: Decode | null = null;
  for (const chunk of chunks) {
    decode ??= decoderOf(chunk, file);
    write(decode(chunk));
    yield;
  }
  write(decode?.() ?? "");
  try {
    parser.close();
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(SHEET_FAULTS.damaged({ file }));
  }
  yield;
}

/** An attribute by its local name, whatever prefix it is written with. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Turns the next bytes into text; without any, tells that they end here. */
type Decode = (chunk?: Uint8Array) => string;

/** Both formats are UTF-8; some writers choose UTF-16, which then begins with its mark. */
function decoderOf(start: Uint8Array, file: FileName): Decode {
  const isLittle = start[0] === 0xff && start[1] === 0xfe;
  const isBig = start[0] === 0xfe && start[1] === 0xff;
  const decoder = new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8", { fatal: true });
  return (chunk) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new InputError(SHEET_FAULTS.damaged({ file }));
    }
  };
}
