/** THE table of short and careless spellings of the small words that turn an answer, in any cell that holds words. */

/**
 * Each word and how it is also written. Sources: the public lists and exports of `docs/sources.md`, and the everyday
 * short forms of Indonesian. "no" is left out: before a number it is no denial.
 */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  tidak: [
    ...["tdk", "tak", "tidk", "tdak", "tida", "tiak", "tiadk", "tdka", "tidka", "tiada", "gak", "ga", "gk"],
    ...[
      "nggak",
      "ngga",
      "enggak",
      "engga",
      "tdiak",
      "itdak",
      "tidaak",
      "tdaak",
      "kagak",
      "nihil",
      "nol",
      "zero",
    ],
    // Minang, Malay, Banjar, Javanese, Sundanese.
    ...["indak", "ndak", "nda", "idak", "dak", "kada", "ora", "mboten", "boten", "henteu", "teu"],
    ...["not", "dont", "don", "doesnt", "doesn", "cannot", "never", "nothing", "gada"],
  ],
  belum: ["blm", "blum", "belom", "blom", "belm", "belun", "belumlah", "durung", "dereng", "acan"],
  bukan: ["bkn", "bukn", "non"],
  tanpa: ["tnp", "tanp", "without"],
  sudah: ["sdh", "udah", "udh", "sdah", "telah", "tlh"],
  ya: ["iya", "iyah", "yaa", "yes", "nggih", "inggih"],
  punya: [
    "pny",
    "punyai",
    "mempunyai",
    "memiliki",
    "memilki",
    "miliki",
    "dimiliki",
    "punyo",
    "duwe",
    "gadhah",
    "boga",
  ],
  ada: ["ado", "ono", "onok", "aya", "wonten"],
  yang: ["yg"],
  dengan: ["dgn", "dg"],
  untuk: ["utk", "unt"],
  karena: ["krn", "karna", "sebab"],
  dalam: ["dlm"],
  keterampilan: [
    ...["ketrampilan", "keterampilannya", "ketrampilannya", "ktrampilan", "keterampilam", "terampilan"],
    ...["keahlian", "keahliannya", "skill", "skills", "kemampuan", "kemampuannya", "kecakapan", "kebisaan"],
    ...["berketerampilan", "berketrampilan", "berkeahlian"],
  ],
};

const WORD_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([word, spellings]) => spellings.map((each) => [each, word] as const)),
);

/** A denial written together with the word behind it: `tidakada`, `tdkpunya`, `belumada`. */
const JOINED =
  /^(tidak|tdk|belum|blm|bukan|tanpa|non(?=dt|bdt|pns|asn|tni|polri)|tak(?=ada|punya|bisa)|ga[kq]?(?=ada|punya|bisa))(?=\p{L}{2})/u;

/** The first letters of these. */
const MAY_BE_JOINED: ReadonlySet<string> = new Set("tbng");

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/u;

/** The words of a text in order, in lower case, each in the spelling of the table: `"Tdk punya"` gives `tidak`, `punya`. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .split(NEITHER_LETTER_NOR_DIGIT)
    .filter((word) => word !== "")
    .flatMap((word) => (MAY_BE_JOINED.has(word[0] as string) ? word.replace(JOINED, "$1 ").split(" ") : word))
    .map((word) => WORD_OF.get(word) ?? word);
}
