/** THE words that a header may carry beside the name of its column, and what they do to its meaning. */
import { levelText } from "./level-text.ts";

/** Spellings of single words, as systems and offices shorten them; compared word by word. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ...{ no: "nomor", nmr: "nomor", nomer: "nomor", nm: "nama", lgkp: "lengkap", lengkp: "lengkap" },
  ...{ tgl: "tanggal", tg: "tanggal", tngl: "tanggal", lhr: "lahir", thn: "tahun", bln: "bulan" },
  ...{ tmp: "tempat", tmpt: "tempat", tpt: "tempat", jns: "jenis", jml: "jumlah", jmlh: "jumlah" },
  ...{ klmin: "kelamin", klm: "kelamin", stat: "status", sta: "status", sts: "status", kwn: "kawin" },
  ...{ pkrjn: "pekerjaan", pkj: "pekerjaan", pek: "pekerjaan", ketrampilan: "keterampilan" },
  ...{ kec: "kecamatan", kab: "kabupaten", prop: "provinsi", prov: "provinsi", propinsi: "provinsi" },
  ...{ ds: "desa", omzet: "omset", yg: "yang", dgn: "dengan", utk: "untuk", tsb: "tersebut" },
};

/** Words of questions and forms: left out, they change nothing. No word that denies is among them, nor any that makes a note of it. */
const FORM_WORDS: ReadonlySet<string> = new Set([
  ...["apakah", "apa", "siapa", "siapakah", "kapan", "berapa", "berapakah", "sebutkan", "tuliskan", "tulis"],
  ...["tulislah", "isi", "isikan", "isilah", "masukkan", "masukan", "cantumkan", "pilih", "pilihlah"],
  ...["mohon", "silakan", "silahkan", "jelaskan", "tentukan"],
  ...["anda", "saudara", "saudari", "sdr", "kamu", "yang", "bersangkutan", "tersebut", "adalah"],
  ...["di", "dalam", "pada", "saat", "ini", "untuk", "dengan", "jika", "bila"],
  ...["miliki", "dimiliki", "kuasai", "dikuasai", "your", "please"],
]);

/** A header that opens so asks somebody: `Bapak/Ibu` in it is who is asked, not a parent. */
const QUESTION_WORDS: ReadonlySet<string> = new Set([
  ...["apakah", "apa", "siapa", "siapakah", "kapan", "berapa", "berapakah", "sebutkan", "tuliskan", "tulis"],
  ...["tulislah", "isi", "isikan", "isilah", "masukkan", "masukan", "cantumkan", "pilih", "mohon"],
]);
/** Whoever is asked, and the asking. */
const ASKED_WORDS: ReadonlySet<string> = new Set([
  ...QUESTION_WORDS,
  ...["anda", "saudara", "saudari", "sdr", "kamu", "your", "please"],
]);
const COURTESY = /\b(?:bapak|bpk) ibu(?: saudara| saudari| sdr)*\b/g;

/** `sesuai KTP`, `menurut KK`: where to copy the value from. */
const COPIED_FROM =
  / (?:sesuai|menurut|seperti|berdasarkan|lihat|pada|di|dalam)(?: dengan)?(?: (?:data|yang|tertera|tertulis|di|pada))*(?: (?:e|ktp|ektp|kk|kartu|keluarga|tanda|penduduk|akta|akte|kelahiran|dukcapil|dan|atau|asli))+$/;

/** Numbering before a name: `3.`, `3a.`, `1.2`, `A.`, `P1`. */
const NUMBERING = /^(?:[a-z]?\d{1,3}[a-z]?|[a-z]) (?=\S)/;
const ALL_NUMBERING = /^(?:(?:[a-z]?\d{1,3}[a-z]?|[a-z]) )+(?=[a-z])/;

/** Other people: what stands beside one of these is not of the person of the row. */
const OTHER_PERSONS: ReadonlySet<string> = new Set([
  ...[
    "ibu",
    "ayah",
    "bapak",
    "bpk",
    "ortu",
    "orangtua",
    "pasangan",
    "suami",
    "istri",
    "isteri",
    "anak",
    "cucu",
  ],
  ...["mertua", "wali", "waris", "kepala", "krt", "ketua", "sekretaris", "bendahara", "koordinator", "pj"],
  ...[
    "pendamping",
    "petugas",
    "enumerator",
    "surveyor",
    "pewawancara",
    "verifikator",
    "operator",
    "pengusul",
  ],
  ...["saksi", "kades", "lurah", "camat", "bupati", "penanggung", "pelapor", "tetangga", "majikan", "kuasa"],
  ...["mother", "father", "spouse", "wife", "husband", "child", "head"],
]);
const PARENT = /\borang tua\b/;

/** Another value of the same person than the one of today. */
const OTHER_TIMES: ReadonlySet<string> = new Set([
  ...["lama", "dulu", "dahulu", "terdahulu", "sebelum", "sebelumnya", "sampingan", "tambahan", "panggilan"],
  ...["alias", "ex", "eks", "mantan", "non", "bukan", "tanpa", "rencana", "target", "salah"],
]);

/** Hints that say only how or in what unit a cell is written. */
const UNIT_WORDS: ReadonlySet<string> = new Set([
  ...["rp", "rupiah", "idr", "dalam", "satuan", "orang", "org", "jiwa", "wajib", "diisi", "opsional", "isi"],
  ...["ya", "tidak", "y", "t", "dd", "mm", "yyyy", "yy", "hh", "bb", "tttt", "tgl", "bln", "thn", "tanggal"],
  ...[
    "bulan",
    "tahun",
    "dan",
    "sesuai",
    "ktp",
    "kk",
    "domisili",
    "tempat",
    "tinggal",
    "contoh",
    "misal",
    "mis",
  ],
  ...["pilih", "salah", "satu", "huruf", "kapital", "besar", "lengkap", "sekarang", "l", "p", "angka"],
]);

/** The words of a header in lower case, one space between them: `"TGL_LHR"` and `"TglLhr"` are `"tgl lhr"`. */
export function wordsOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words with shortened ones written in full and nothing between them: `"TGL_LHR"` is `"tanggallahir"`. */
export function canonicalWord(text: string): string {
  const words = wordsOf(text);
  // A text with neither letter nor digit stays as it is, as it does when levelled.
  if (words === "") return levelText(text);
  return words
    .split(" ")
    .map((word) => (Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : word))
    .join("");
}

/**
 * The words of a header in plainer and plainer forms, as they stand first: without numbering, without where to copy from,
 * without the words of questions, and without those for whom the list is of. The last of them names nothing but the column.
 */
export function plainerForms(words: string, subjects: RegExp | undefined): readonly string[] {
  const [first = ""] = words.split(" ");
  const asked = QUESTION_WORDS.has(first) ? words.replace(COURTESY, "").replace(/ +/g, " ") : words;
  const named = asked.replace(ALL_NUMBERING, "");
  const own = named.replace(COPIED_FROM, "");
  const parts = own.split(" ");
  const from = parts.findIndex((word) => !FORM_WORDS.has(word));
  const to = parts.findLastIndex((word) => !FORM_WORDS.has(word));
  const unasked = [parts.slice(Math.max(from, 0)), parts.slice(Math.max(from, 0), to + 1)].map((each) =>
    each.join(" "),
  );
  const told = parts.filter((word) => !ASKED_WORDS.has(word)).join(" ");
  const bare = parts.filter((word) => !FORM_WORDS.has(word)).join(" ");
  const plain = subjects === undefined ? bare : bare.replace(subjects, " ").replace(/ +/g, " ").trim();
  return [
    ...new Set([words, asked.replace(NUMBERING, ""), named, own, ...unasked, told, bare, plain]),
  ].filter((form) => form !== "");
}

/** Whether the words speak of somebody else than the person of the row. */
export function speaksOfOthers(words: string): boolean {
  return PARENT.test(words) || words.split(" ").some((word) => OTHER_PERSONS.has(word));
}

/** Whether the words speak of another time or another thing. */
export function speaksOfOtherTimes(words: string): boolean {
  return words.split(" ").some((word) => OTHER_TIMES.has(word));
}

/** Whether the words say nothing but how a cell is written. */
export function isUnit(words: string): boolean {
  return words.split(" ").every((word) => UNIT_WORDS.has(word) || /^\d{1,2}$/.test(word) || word === "");
}
