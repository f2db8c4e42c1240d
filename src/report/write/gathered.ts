/** Short texts gathered into pieces that are worth handing on one by one. */

/** So many characters are handed on at once. */
const PIECE = 32 * 1024;

export async function* gathered(texts: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let piece = "";
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
