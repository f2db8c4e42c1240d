/** Takes out of text what marks its beginning and its end: byte order marks, the end mark of DOS, NUL bytes that fill a block. */
import { InputError } from "../error.ts";
import type { FileName } from "./name-file.ts";
import { SHEET_FAULTS } from "./sheet-faults.ts";

/** A byte order mark, also one that was read as windows-1252 and saved again; files joined by programs have several. */
const MARKS = /^(?:\uFEFF|ï»¿)+/;
/** Ctrl-Z, with which DOS programs end a file. */
const END_MARK = "\x1a";
const FILLING = /^[\0\s]*$/;

/** Cleans the pieces of a text, in their order. */
export interface Cleaner {
  /** A piece without such marks. Throws `InputError` for other NUL bytes. */
  readonly clean: (piece: string) => string;
  /** Whether a piece without end mark and NUL would come out as it is, and need not be cleaned. */
  readonly isPassing: () => boolean;
  /** Whether nothing of the text has come yet. */
  readonly isStart: () => boolean;
}

export function cleaner(file: FileName): Cleaner {
  let isStart = true;
  /** Whether an end mark was read: NUL bytes may fill the block behind it, and nothing else may follow them. */
  let isMarked = false;
  let isFilling = false;

  function clean(piece: string): string {
    const markAt = piece.lastIndexOf(END_MARK);
    isMarked ||= markAt !== -1;
    const nulAt = isFilling ? 0 : piece.indexOf("\0", markAt + 1);
    if (piece.lastIndexOf("\0", markAt) !== -1 && markAt !== -1)
      throw new InputError(SHEET_FAULTS.nulBytes({ file }));
    let text = piece;
    if (nulAt !== -1) {
      isFilling = true;
      if (!isMarked || !FILLING.test(piece.slice(nulAt)))
        throw new InputError(SHEET_FAULTS.nulBytes({ file }));
      text = piece.slice(0, nulAt);
    }
    if (markAt !== -1) text = text.replaceAll(END_MARK, "");
    if (isStart) text = text.replace(MARKS, "");
    if (text !== "") isStart = false;
    return text;
  }

  return { clean, isPassing: () => !isStart && !isFilling, isStart: () => isStart };
}
