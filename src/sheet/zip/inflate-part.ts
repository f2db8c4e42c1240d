/** Inflates a part of a ZIP archive, piece by piece, with what comes out counted while it comes. */
import { Inflate } from "fflate";
import { InputError } from "../../error.ts";
import { LIMITS, mebibytes } from "../limits.ts";
import type { FileName } from "../name-file.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import { crc32 } from "./crc32.ts";
import type { ZipPart } from "./read-archive.ts";

/** So many bytes are inflated at a time; a byte can become a thousand. */
const STEP = 8 * 1024;
/** And so many are given at a time, so that what is made of them can be used and let go. */
const PIECE = 16 * 1024;

/**
 * The bytes of a part. Throws `InputError` where they are damaged, which the checksum at their end tells too, where they are
 * locked, and where they are more than any list needs.
 */
export function* inflatePart(part: ZipPart, file: FileName): Generator<Uint8Array, void, void> {
  if (part.isEncrypted) throw new InputError(SHEET_FAULTS.locked({ file }));
  let size = 0;
  let crc = 0;
  for (const { bytes, from } of piecesOf(part, file)) {
    size += bytes.length;
    const isBomb = size > LIMITS.ratioFrom && size > LIMITS.ratio * from;
    if (isBomb || size > mebibytes(LIMITS.partMiB))
      throw new InputError(SHEET_FAULTS.inflatesTooMuch({ file }));
    crc = crc32(bytes, crc);
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  }
  if (crc !== part.crc) throw new InputError(SHEET_FAULTS.damaged({ file }));
}

/** A piece, and how many packed bytes all pieces so far came from. */
interface Piece {
  readonly bytes: Uint8Array;
  readonly from: number;
}

function* piecesOf({ method, packed }: ZipPart, file: FileName): Generator<Piece, void, void> {
  if (method !== 0 && method !== 8) throw new InputError(SHEET_FAULTS.damaged({ file }));
  let pieces: Uint8Array[] = [];
  const inflate = method === 8 ? new Inflate((bytes) => pieces.push(bytes)) : null;
  for (let at = 0; at < packed.length; at += STEP) {
    const bytes = packed.subarray(at, at + STEP);
    const from = at + bytes.length;
    if (inflate === null) pieces.push(bytes);
    else inflateInto(inflate, bytes, from === packed.length, file);
    const ready = pieces;
    pieces = [];
    for (const piece of ready) yield { bytes: piece, from };
  }
}

/** fflate throws an Error of its own for bytes that are not deflated ones. */
function inflateInto(inflate: Inflate, bytes: Uint8Array, isLast: boolean, file: FileName): void {
  try {
    inflate.push(bytes, isLast);
  } catch {
    throw new InputError(SHEET_FAULTS.damaged({ file }));
  }
}
