/** How far a long list has been read: one line on a terminal while it is, and a sentence where somebody ends the program. */
import { stat } from "node:fs/promises";
import type { Language } from "../language.ts";
import { writeNumber } from "../logic/write-number.ts";
import { cliWord } from "./cli-words.ts";
import type { Io } from "./io.ts";
import { setRowsSoFar } from "./rows-so-far.ts";

/** Counts a list while it is read. */
export interface Progress {
  /** The items of the list as they are; what `rowsOf` says of each is counted. */
  readonly counting: <Item>(
    items: AsyncIterable<Item>,
    rowsOf: (item: Item) => number,
  ) => AsyncIterable<Item>;
  /** Counts bytes that were read. */
  readonly addBytes: (bytes: number) => void;
}

/** Nobody wants to be told of what is done at once; after that the line is written anew so often. */
const FIRST_MS = 1_000;
const EACH_MS = 200;

/** Starts to count; `files` tell how much there is to read, as far as they do. */
export async function startProgress(
  files: readonly string[],
  { stderr, env }: Io,
  lang: Language,
  now: () => number = () => performance.now(),
): Promise<Progress> {
  const isShown = stderr.isTTY === true && !env["CI"];
  const whole = isShown ? await sizeOf(files) : undefined;
  const started = now();
  let [rows, bytes, told] = [0, 0, started + FIRST_MS - EACH_MS];

  function tell(): void {
    const at = now();
    if (at - told < EACH_MS) return;
    told = at;
    stderr.write(`\r${lineOf({ rows, bytes, whole, seconds: (at - started) / 1000 }, lang)}\u001b[K`);
  }

  function end(): void {
    setRowsSoFar(undefined);
    // The line is gone when the report comes, or a message.
    if (isShown && told > started + FIRST_MS - EACH_MS) stderr.write("\r\u001b[K");
  }

  return {
    addBytes(more) {
      bytes += more;
    },
    counting: (items, rowsOf) => ({
      async *[Symbol.asyncIterator]() {
        setRowsSoFar(() => rows);
        try {
          for await (const item of items) {
            rows += rowsOf(item);
            if (isShown) tell();
            yield item;
          }
        } finally {
          end();
        }
      },
    }),
  };
}

/** How many bytes files have together; `undefined` where one of them does not say. */
async function sizeOf(files: readonly string[]): Promise<number | undefined> {
  let whole = 0;
  for (const file of files) {
    const found = file === "-" ? undefined : await stat(file).catch(() => undefined);
    if (found?.isFile() !== true) return undefined;
    whole += found.size;
  }
  return whole;
}

interface HowFar {
  readonly rows: number;
  readonly bytes: number;
  readonly whole: number | undefined;
  readonly seconds: number;
}

/** `1.204.000 baris · 210.000 baris/detik · 45% · sisa 6 detik` */
function lineOf({ rows, bytes, whole, seconds }: HowFar, lang: Language): string {
  const speed = Math.round(rows / seconds / 100) * 100;
  const parts = [
    `${writeNumber(rows, lang)} ${cliWord("rowsRead", lang)}`,
    `${writeNumber(speed, lang)} ${cliWord("rowsASecond", lang)}`,
  ];
  if (whole !== undefined && bytes > 0 && bytes <= whole) {
    const left = Math.ceil((seconds * (whole - bytes)) / bytes);
    parts.push(`${Math.floor((100 * bytes) / whole)}%`, cliWord("timeLeft", lang).replace("N", String(left)));
  }
  return parts.join(" · ");
}
