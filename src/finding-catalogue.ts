/** THE table of what can be wrong with a rule file: one code a fault, phrased in both languages. See docs/rule-format.md. */
import { didYouMean } from "./closest.ts";
import { KIND_WORDS } from "./kind-words.ts";
import type { Text } from "./language.ts";

/** How one code is phrased. */
export interface FindingDefinition<P> {
  /** A warning leaves the file as it is: it can be used. Anything else is a fault. */
  readonly severity?: "warning";
  readonly message: (params: P) => Text;
  readonly hint?: (params: P) => Text | undefined;
}

type None = Record<string, never>;

function define<P = None>(definition: FindingDefinition<P>): FindingDefinition<P> {
  return definition;
}

/** A name that is not known, and the known one it is near to. */
interface Unknown {
  readonly name: string;
  readonly nearest?: string | undefined;
}

function meant({ nearest }: Unknown): Text | undefined {
  return didYouMean(nearest);
}

/** Where in a text something stands; unknown of what is given as a value. */
interface Placed {
  readonly at?: { readonly line: number; readonly column: number } | undefined;
}

/** A text with its place before it: `baris 62, kolom 7: …`. */
function placed({ at }: Placed, { id, en }: Text): Text {
  if (at === undefined) return { id, en };
  const { line, column } = at;
  return { id: `baris ${line}, kolom ${column}: ${id}`, en: `line ${line}, column ${column}: ${en}` };
}

function decimalPoint(meant: string): Text {
  return {
    id: `apakah maksudnya \`${meant}\`? Angka desimal ditulis dengan titik`,
    en: `did you mean \`${meant}\`? Decimals are written with a point`,
  };
}

export const FINDINGS = {
  "ruleset/not-json": define<{ reason: Text } & Placed>({
    message: ({ reason, at }) => {
      const { id, en } = placed({ at }, reason);
      return { id: `bukan JSON: ${id}`, en: `not JSON: ${en}` };
    },
  }),
  "ruleset/not-a-ruleset": define({
    message: () => ({
      id: "bukan berkas aturan: tidak ada `format`, `kind`, `issuer` atau `criteria`",
      en: "no rule file: it has no `format`, `kind`, `issuer` or `criteria`",
    }),
    hint: () => ({
      id: "pindahkan berkas ini dari folder aturan, atau sebut berkas aturannya saja",
      en: "move the file out of the folder of rules, or name the rule files alone",
    }),
  }),
  "ruleset/lock-file": define({
    message: () => ({
      id: "berkas kunci sementara milik program lain, bukan berkas aturan",
      en: "a temporary lock file of another program, no rule file",
    }),
    hint: () => ({
      id: "tutup program yang sedang membuka berkas aslinya; berkas ini akan hilang sendiri",
      en: "close the program that has the real file open; this one goes away by itself",
    }),
  }),
  "ruleset/duplicate-key": define<{ name: string } & Placed>({
    message: ({ name, at }) =>
      placed(
        { at },
        {
          id: `kunci \`${name}\` sudah tertulis di objek yang sama; mesin JSON diam-diam hanya memakai salah satunya`,
          en: `the key \`${name}\` stands in the same object already; JSON engines silently use only one of the two`,
        },
      ),
    hint: ({ name }) => ({
      id: `sisakan satu \`${name}\` yang benar`,
      en: `keep the one \`${name}\` that is right`,
    }),
  }),
  "ruleset/inexact-number": define<{ received: string } & Placed>({
    message: ({ received, at }) =>
      placed(
        { at },
        {
          id: `bilangan ini kehilangan angka: mesin JSON membacanya sebagai \`${received}\``,
          en: `the number loses digits: JSON engines read it as \`${received}\``,
        },
      ),
    hint: () => ({
      id: "pakai bilangan di bawah `9007199254740992` dengan paling banyak 15 angka",
      en: "use a number below `9007199254740992` with 15 digits at most",
    }),
  }),
  "ruleset/same-name": define<{ name: string; file: string; isCopy: boolean }>({
    message: ({ name, file, isCopy }) => ({
      id: `\`${name}\` juga ada di \`${file}\`${isCopy ? " (isinya sama)" : " dengan isi lain"}`,
      en: `\`${name}\` is in \`${file}\` too${isCopy ? " (with the same content)" : " with other content"}`,
    }),
    hint: ({ isCopy }) =>
      isCopy
        ? { id: "hapus salah satunya", en: "delete one of them" }
        : {
            id: "beri salah satunya `version` yang lebih tinggi, atau `id` lain",
            en: "give one of them a higher `version`, or another `id`",
          },
  }),
  "ruleset/shipped-name": define<{ name: string }>({
    message: ({ name }) => ({
      id: `\`${name}\` adalah aturan bawaan program, dan isinya lain dari berkas ini`,
      en: `\`${name}\` is shipped with the program, with content unlike this file's`,
    }),
    hint: () => ({
      id: "beri berkas ini `id` sendiri, atau `version` yang lebih tinggi",
      en: "give this file an `id` of its own, or a higher `version`",
    }),
  }),
  "ruleset/too-large": define<{ limit: number }>({
    message: ({ limit }) => ({
      id: `berkas aturan lebih besar dari \`${limit}\` karakter`,
      en: `the rule file is larger than \`${limit}\` characters`,
    }),
  }),
  "ruleset/shape": define<{ message: Text; hint: Text }>({
    message: ({ message: { id, en } }) => ({ id: `bentuknya salah: ${id}`, en: `wrong shape: ${en}` }),
    hint: ({ hint: { id, en } }) => ({ id: `${id}`, en: `${en}` }),
  }),
  "ruleset/unknown-key": define<Unknown & { belongs?: string | undefined }>({
    message: ({ name }) => ({ id: `kunci \`${name}\` tidak dikenal`, en: `unknown key \`${name}\`` }),
    hint: ({ name, nearest, belongs }) =>
      belongs === undefined
        ? didYouMean(nearest)
        : {
            id: `\`${name}\` ada tempatnya di dalam \`${belongs}\``,
            en: `\`${name}\` has its place within \`${belongs}\``,
          },
  }),
  "ruleset/duplicate-id": define<{ name: string }>({
    message: ({ name }) => ({
      id: `id \`${name}\` dipakai lebih dari sekali`,
      en: `the id \`${name}\` is used more than once`,
    }),
  }),
  "ruleset/no-criteria": define({
    message: () => ({ id: "tidak ada satu kriteria pun", en: "there is not one criterion" }),
  }),
  "ruleset/no-indicators": define({
    message: () => ({
      id: "tidak ada satu indikator, tahap atau kelas pun",
      en: "there is not one indicator, stage or class",
    }),
  }),
  "extends/other-kind": define<{ name: string; kind: keyof typeof KIND_WORDS }>({
    message: ({ name, kind }) => ({
      id: `aturan dasar \`${name}\` adalah aturan ${KIND_WORDS[kind].id}, lain dari berkas ini`,
      en: `the base \`${name}\` is about ${KIND_WORDS[kind].en}, unlike this file`,
    }),
  }),
  "extends/unknown-ruleset": define<Unknown>({
    message: ({ name }) => ({
      id: `aturan dasar \`${name}\` tidak ada`,
      en: `there is no base ruleset \`${name}\``,
    }),
    hint: (params) =>
      meant(params) ?? {
        id: "sebut id dan versi aturan yang tersedia: `aturan-kube rules list`",
        en: "name the id and version of a ruleset there is: `aturan-kube rules list`",
      },
  }),
  "extends/unsound-base": define<{ name: string; file: string }>({
    message: ({ name, file }) => ({
      id: `aturan dasar \`${name}\` ada di \`${file}\`, tetapi belum sah`,
      en: `the base \`${name}\` is in \`${file}\`, but not valid yet`,
    }),
    hint: () => ({ id: "betulkan dahulu berkas itu", en: "correct that file first" }),
  }),
  "extends/cycle": define<{ names: readonly string[] }>({
    message: ({ names }) => ({
      id: `aturan saling mendasari berputar: ${names.map((name) => `\`${name}\``).join(" → ")}`,
      en: `the rulesets extend each other in a circle: ${names.map((name) => `\`${name}\``).join(" → ")}`,
    }),
  }),
  "extends/unknown-part": define<Unknown>({
    message: ({ name }) => ({
      id: `aturan dasar tidak memiliki \`${name}\``,
      en: `the base has no \`${name}\``,
    }),
    hint: meant,
  }),
  "extends/not-given": define<{ name: string }>({
    message: ({ name }) => ({
      id: `\`${name}\` disebut diganti, tetapi penggantinya tidak ada dalam berkas ini`,
      en: `\`${name}\` is said to be replaced, but this file does not give it`,
    }),
  }),
  "extends/shadowing": define<{ name: string }>({
    message: ({ name }) => ({
      id: `\`${name}\` sudah ada dalam aturan dasar`,
      en: `\`${name}\` is in the base already`,
    }),
    hint: ({ name }) => ({
      id: `sebut \`${name}\` dalam \`replaces\`, atau beri id lain`,
      en: `name \`${name}\` in \`replaces\`, or give it another id`,
    }),
  }),
  "extends/weight-given": define<{ name: string }>({
    message: ({ name }) => ({
      id: `bobot \`${name}\` disebut dalam \`extends.weights\`, padahal indikatornya ditulis lengkap dalam berkas ini`,
      en: `the weight of \`${name}\` stands in \`extends.weights\`, but this file gives the whole indicator`,
    }),
    hint: () => ({
      id: "tulis bobotnya di `scoring.weight` indikator itu",
      en: "write it as `scoring.weight` of that indicator",
    }),
  }),
  "extends/same-weight": define<{ name: string; weight: number }>({
    message: ({ name, weight }) => ({
      id: `bobot \`${name}\` dalam aturan dasar sudah \`${weight}\``,
      en: `the weight of \`${name}\` is \`${weight}\` in the base already`,
    }),
    hint: () => ({ id: "hapus, atau tulis bobot lain", en: "remove it, or write another one" }),
  }),
  "answers/without-base": define<{ name: string }>({
    message: ({ name }) => ({
      id: `pertanyaan \`${name}\` dijawab, padahal berkas ini tidak memakai aturan dasar`,
      en: `the question \`${name}\` is answered, but this file extends no ruleset`,
    }),
    hint: () => ({
      id: "sebut aturan dasarnya dalam `extends`, atau tulis jawabannya dalam kriterianya sendiri",
      en: "name the base in `extends`, or write the answer into the criterion itself",
    }),
  }),
  "answers/not-asked": define<Unknown>({
    message: ({ name }) => ({
      id: `pertanyaan \`${name}\` dijawab, tetapi aturan dasarnya tidak menanyakannya`,
      en: `the question \`${name}\` is answered, but the base does not ask it`,
    }),
    hint: meant,
  }),
  "answers/answered-already": define<{ name: string; by: Text }>({
    message: ({ name, by }) => ({
      id: `pertanyaan \`${name}\` sudah dijawab dalam aturan dasar oleh ${by.id}`,
      en: `the question \`${name}\` was answered in the base by ${by.en}`,
    }),
    hint: () => ({
      id: "hapus jawaban ini; bila aturan Anda berbeda, ganti kriterianya lewat `extends.replaces`",
      en: "remove this answer; where your rules differ, give the criterion anew by `extends.replaces`",
    }),
  }),
  "not-checked/empty": define({
    message: () => ({
      id: "`notChecked` kosong, dan `allChecked` tidak menyebut alasannya",
      en: "`notChecked` is empty, and `allChecked` does not say why",
    }),
    hint: () => ({
      id: "tulis apa yang diminta peraturan dan tidak terbaca dari daftar, atau alasannya dalam `allChecked`",
      en: "write what the instrument asks and no list tells, or the reason in `allChecked`",
    }),
  }),
  "not-checked/contradiction": define({
    message: () => ({
      id: "`allChecked` menyatakan tidak ada yang perlu diperiksa, padahal `notChecked` menyebutnya",
      en: "`allChecked` says that nothing is left to check, but `notChecked` names something",
    }),
    hint: () => ({ id: "hapus salah satunya", en: "remove one of them" }),
  }),
  "review/overdue": define<{ by: string }>({
    severity: "warning",
    message: ({ by }) => ({
      id: `seharusnya ditinjau paling lambat ${by}`,
      en: `was to be reviewed by ${by}`,
    }),
    hint: () => ({
      id: "tinjau aturannya, lalu tulis `reviewBy` yang baru",
      en: "review the rules, and write a new `reviewBy`",
    }),
  }),
  "review/repealed": define<{ by: string; from: string }>({
    severity: "warning",
    message: ({ by, from }) => ({
      id: `dicabut oleh \`${by}\` sejak ${from}`,
      en: `repealed by \`${by}\` from ${from}`,
    }),
    hint: ({ by }) => ({
      id: `pakai \`${by}\`, kecuali kantor Anda masih menerapkan yang lama`,
      en: `use \`${by}\`, unless your office still applies the old one`,
    }),
  }),
  "review/not-in-force": define<{ from: string }>({
    severity: "warning",
    message: ({ from }) => ({ id: `baru berlaku ${from}`, en: `in force only from ${from}` }),
  }),
  "review/extends-repealed": define<{ name: string; by: string; from: string }>({
    severity: "warning",
    message: ({ name, by, from }) => ({
      id: `memakai aturan dasar \`${name}\`, yang dicabut oleh \`${by}\` sejak ${from}`,
      en: `extends \`${name}\`, which \`${by}\` repealed from ${from}`,
    }),
    hint: () => ({
      id: "tanyakan kepada penerbitnya apakah aturan ini masih diterapkan",
      en: "ask whoever issued it whether it is still applied",
    }),
  }),
  "review/weak-source": define<{ title: string; confidence: string }>({
    severity: "warning",
    message: ({ title, confidence }) => ({
      id: `bersandar pada sumber bertanda ${confidence}: ${title}`,
      en: `rests on a source marked ${confidence}: ${title}`,
    }),
    hint: () => ({
      id: "cari naskahnya, atau sumber lain yang mengatakan hal yang sama",
      en: "look for its text, or for another source that says the same",
    }),
  }),
  "review/open-question": define<{ name: string; text: Text }>({
    severity: "warning",
    message: ({ name, text }) => ({
      id: `pertanyaan \`${name}\` masih terbuka: ${text.id}`,
      en: `the question \`${name}\` is open: ${text.en}`,
    }),
    hint: ({ name }) => ({
      id: `bila kantor Anda sudah memutuskannya, jawab \`${name}\` dalam \`answers\` aturan Anda`,
      en: `where your office has decided it, answer \`${name}\` in \`answers\` of your ruleset`,
    }),
  }),
  "review/not-checked": define({
    severity: "warning",
    message: () => ({
      id: "tidak menyebut apa yang diminta peraturan dan tidak terbaca dari daftar",
      en: "does not say what the instrument asks and no list tells",
    }),
    hint: () => ({
      id: "tulis dalam `notChecked`, atau alasannya dalam `allChecked`",
      en: "write it in `notChecked`, or why there is nothing in `allChecked`",
    }),
  }),
  "fact/duplicate": define<{ name: string }>({
    message: ({ name }) => ({ id: `fakta \`${name}\` sudah ada`, en: `the fact \`${name}\` exists already` }),
  }),
  "fact/header-taken": define<{ header: string }>({
    message: ({ header }) => ({
      id: `judul kolom \`${header}\` sudah dipakai fakta lain`,
      en: `the header \`${header}\` is taken by another fact`,
    }),
  }),
  "fact/no-origin": define({
    message: () => ({
      id: "tidak ada `headers`, `counts`, atau `share`, jadi fakta ini tidak pernah diketahui",
      en: "there are no `headers`, no `counts` and no `share`, so the fact can never be known",
    }),
  }),
  "fact/no-share": define({
    message: () => ({
      id: "fakta berjenis `share` tidak punya `share`, yaitu syarat anggota yang dihitung bagiannya",
      en: "a fact of the kind `share` has no `share`, the condition on members whose part is counted",
    }),
    hint: () => ({
      id: 'tambahkan misalnya `"share": {"===": [{"var": "member.sex"}, "perempuan"]}`',
      en: 'add for example `"share": {"===": [{"var": "member.sex"}, "perempuan"]}`',
    }),
  }),
  "fact/cannot-count": define<{ key: "counts" | "share"; kind: string }>({
    message: ({ key, kind }) => ({
      id: `\`${key}\` hanya untuk fakta milik kelompok (\`kube.\`) yang berjenis \`${kind}\`, tanpa \`headers\` dan tanpa \`${key === "share" ? "counts" : "share"}\``,
      en: `\`${key}\` is for a group's (\`kube.\`) fact of the kind \`${kind}\` alone, without \`headers\` and without \`${key === "share" ? "counts" : "share"}\``,
    }),
    hint: ({ key, kind }) => ({
      id: `beri \`"type": {"kind": "${kind}"${key === "counts" ? ', "min": 0' : ""}}\` dan nama yang berawalan \`kube.\``,
      en: `give \`"type": {"kind": "${kind}"${key === "counts" ? ', "min": 0' : ""}}\` and a name that begins with \`kube.\``,
    }),
  }),
  "fact/not-of-a-group": define<{ name: string }>({
    message: ({ name }) => ({
      id: `fakta \`${name}\` bukan milik kelompok (\`kube.\`), padahal catatan pemantauan hanya tentang kelompok`,
      en: `the fact \`${name}\` is not about a group (\`kube.\`), and monitoring records are about groups alone`,
    }),
  }),
  "fact/nothing-to-count": define<{ key: string }>({
    message: ({ key }) => ({
      id: `\`${key}\` tidak berlaku di sini: catatan pemantauan tidak memuat anggota yang dapat dihitung`,
      en: `\`${key}\` has no place here: monitoring records hold no members to count`,
    }),
    hint: () => ({
      id: "beri `headers`, yaitu kolom yang memuat bilangannya",
      en: "give `headers`, the column that holds the number",
    }),
  }),
  "fact/unused": define<{ name: string }>({
    message: ({ name }) => ({
      id: `fakta \`${name}\` tidak dipakai aturan mana pun`,
      en: `no rule uses the fact \`${name}\``,
    }),
  }),
  "citation/missing": define({
    message: () => ({ id: "tidak ada sumber yang disebut", en: "no source is cited" }),
    hint: () => ({
      id: "tambahkan `citations` dengan sumber dari `sources`",
      en: "add `citations` naming one of `sources`",
    }),
  }),
  "citation/unknown-source": define<Unknown>({
    message: ({ name }) => ({
      id: `sumber \`${name}\` tidak ada di \`sources\``,
      en: `the source \`${name}\` is not in \`sources\``,
    }),
    hint: meant,
  }),
  "question/unknown": define<Unknown>({
    message: ({ name }) => ({
      id: `pertanyaan \`${name}\` tidak ada di \`questions\``,
      en: `the question \`${name}\` is not in \`questions\``,
    }),
    hint: meant,
  }),
  "question/unused": define<{ name: string }>({
    message: ({ name }) => ({
      id: `pertanyaan \`${name}\` tidak dipakai aturan mana pun`,
      en: `no rule asks the question \`${name}\``,
    }),
  }),
  "interpretation/unknown": define<Unknown>({
    message: ({ name }) => ({
      id: `tafsiran \`${name}\` tidak ada di \`interpretations\``,
      en: `the interpretation \`${name}\` is not in \`interpretations\``,
    }),
    hint: meant,
  }),
  "param/unused": define<{ name: string }>({
    message: ({ name }) => ({
      id: `parameter \`${name}\` tidak dipakai aturan mana pun`,
      en: `no rule uses the parameter \`${name}\``,
    }),
  }),
  "message/unknown-placeholder": define<Unknown>({
    message: ({ name }) => ({
      id: `\`{${name}}\` bukan fakta atau parameter kriteria ini`,
      en: `\`{${name}}\` is no fact or parameter of this criterion`,
    }),
    hint: meant,
  }),
  "text/unknown-placeholder": define<Unknown>({
    message: ({ name }) => ({
      id: `\`{${name}}\` bukan parameter aturan ini; selain \`messages\`, teks hanya dapat menyebut parameter`,
      en: `\`{${name}}\` is no parameter of this ruleset; texts other than \`messages\` can name parameters alone`,
    }),
    hint: meant,
  }),
  "text/no-english": define<{ count: number }>({
    severity: "warning",
    message: ({ count }) => ({
      id: `\`${count}\` teks belum berbahasa Inggris (\`en\`); laporan berbahasa Inggris memakai teks Indonesianya`,
      en: `\`${count}\` ${count === 1 ? "text has" : "texts have"} no English (\`en\`); reports in English take the Indonesian ${count === 1 ? "one" : "ones"}`,
    }),
    hint: () => ({
      id: "boleh dibiarkan dalam berkas sendiri; aturan yang dibagikan perlu kedua bahasa",
      en: "may stay so in a file of your own; a ruleset for others needs both languages",
    }),
  }),
  "logic/unknown-operator": define<Unknown>({
    message: ({ name }) => ({ id: `operator \`${name}\` tidak dikenal`, en: `unknown operator \`${name}\`` }),
    hint: (params) =>
      meant(params) ?? {
        id: "operator yang boleh dipakai ada di docs/rule-format.md",
        en: "the operators a rule may use are in docs/rule-format.md",
      },
  }),
  "logic/measure-only": define<{ name: string }>({
    message: ({ name }) => ({
      id: `operator \`${name}\` hanya boleh dalam ukuran (measure), bukan dalam syarat`,
      en: `the operator \`${name}\` may stand in a measure only, not in a condition`,
    }),
  }),
  "logic/unknown-fact": define<Unknown>({
    message: ({ name }) => ({ id: `fakta \`${name}\` tidak dikenal`, en: `unknown fact \`${name}\`` }),
    hint: meant,
  }),
  "logic/unknown-param": define<Unknown>({
    message: ({ name }) => ({
      id: `parameter \`${name}\` tidak ada di \`params\``,
      en: `the parameter \`${name}\` is not in \`params\``,
    }),
    hint: meant,
  }),
  "logic/unknown-value": define<Unknown & { fact: string }>({
    message: ({ name, fact }) => ({
      id: `\`${name}\` bukan nilai dari \`${fact}\``,
      en: `\`${name}\` is no value of \`${fact}\``,
    }),
    hint: meant,
  }),
  "logic/not-a-share": define<{ received: number; fact: string; percent: number | undefined }>({
    message: ({ received, fact }) => ({
      id: `\`${fact}\` adalah bagian dari anggota, dari \`0\` sampai \`1\`; tertulis \`${received}\``,
      en: `\`${fact}\` is a part of the members, from \`0\` to \`1\`; received \`${received}\``,
    }),
    hint: ({ received, percent }) =>
      percent === undefined
        ? { id: "separuh anggota ditulis `0.5`", en: "half of the members is written `0.5`" }
        : { id: `${received}% ditulis \`${percent}\``, en: `${received}% is written \`${percent}\`` },
  }),
  "logic/share-digits": define<{ received: number; limit: number }>({
    message: ({ received, limit }) => ({
      id: `batas bagian \`${received}\` lebih dari \`${limit}\` angka di belakang koma`,
      en: `the limit of a share \`${received}\` has more than \`${limit}\` digits after the point`,
    }),
    hint: () => ({
      id: "tulis sepertiga sebagai `0.333333` dan dua pertiga sebagai `0.666666`, dibulatkan ke bawah, dengan `>=`",
      en: "write one third as `0.333333` and two thirds as `0.666666`, rounded down, with `>=`",
    }),
  }),
  "logic/wrong-scope": define<{ name: string; scope: string }>({
    message: ({ name, scope }) => ({
      id: `kriteria \`${scope}\` tidak boleh memakai fakta \`${name}\``,
      en: `a criterion of scope \`${scope}\` may not use the fact \`${name}\``,
    }),
  }),
  "logic/wrong-type": define<{ expected: string; received: string }>({
    message: ({ expected, received }) => ({
      id: `seharusnya \`${expected}\`, tertulis \`${received}\``,
      en: `expected \`${expected}\`, received \`${received}\``,
    }),
    hint: ({ received }) =>
      received === "null"
        ? {
            id: "fakta yang kosong tidak perlu dibandingkan: hasilnya `unknown` dengan sendirinya",
            en: "a missing fact needs no comparison: the outcome is `unknown` by itself",
          }
        : undefined,
  }),
  "logic/two-constants": define<{ first: string; second: string }>({
    message: ({ first, second }) => ({
      id: `dua tetapan dibandingkan atau dihitung satu dengan yang lain: \`${first}\` dan \`${second}\``,
      en: `two constants are compared or calculated with each other: \`${first}\` and \`${second}\``,
    }),
    hint: ({ first, second }) => {
      const isDecimal = /^\d+$/.test(first) && /^\d+$/.test(second);
      return isDecimal
        ? decimalPoint(`${first}.${second}`)
        : {
            id: "letakkan faktanya di antara kedua batas, atau tulis satu tetapan saja",
            en: "put the fact between the two limits, or write one constant",
          };
    },
  }),
  "logic/wrong-arity": define<{
    name: string;
    expected: string;
    received: number;
    decimal?: string | undefined;
  }>({
    message: ({ name, expected, received }) => ({
      id: `\`${name}\` memerlukan ${expected} argumen, tertulis \`${received}\``,
      en: `\`${name}\` takes ${expected} arguments, received \`${received}\``,
    }),
    hint: ({ decimal }) => (decimal === undefined ? undefined : decimalPoint(decimal)),
  }),
  "logic/empty-connective": define<{ name: string }>({
    message: ({ name }) => ({ id: `\`${name}\` tanpa isi`, en: `an empty \`${name}\`` }),
    hint: () => ({
      id: "mesin JsonLogic tidak sepakat tentang artinya; tulis `true` atau `false`",
      en: "JsonLogic engines disagree about its meaning; write `true` or `false`",
    }),
  }),
  "logic/in-on-string": define({
    message: () => ({
      id: "`in` pada teks mencari potongan kata",
      en: "`in` on a string looks for a part of a word",
    }),
    hint: () => ({ id: 'beri daftar: `["a", "b"]`', en: 'give a list: `["a", "b"]`' }),
  }),
  "logic/compares-two-facts": define<{ first: string; second: string }>({
    message: ({ first, second }) => ({
      id: `membandingkan dua fakta, \`${first}\` dan \`${second}\``,
      en: `compares two facts, \`${first}\` and \`${second}\``,
    }),
    hint: () => ({
      id: "bandingkan setiap fakta dengan tetapan atau parameter",
      en: "compare each fact with a constant or a parameter",
    }),
  }),
  "logic/not-a-leaf": define<{ name: string }>({
    message: ({ name }) => ({
      id: `\`${name}\` hanya membandingkan fakta dengan tetapan atau parameter`,
      en: `\`${name}\` compares a fact with constants or parameters only`,
    }),
  }),
  "logic/not-one-key": define<{ received: number }>({
    message: ({ received }) => ({
      id: `operasi adalah objek dengan satu kunci, tertulis \`${received}\``,
      en: `an operation is an object with one key, received \`${received}\``,
    }),
  }),
  "logic/too-deep": define<{ limit: number }>({
    message: ({ limit }) => ({
      id: `bersarang lebih dalam dari \`${limit}\``,
      en: `nested deeper than \`${limit}\``,
    }),
  }),
  "criterion/too-many-cells": define<{ received: number; limit: number }>({
    message: ({ received, limit }) => ({
      id: `tabel keputusannya \`${received}\` sel, paling banyak \`${limit}\``,
      en: `its decision table has \`${received}\` cells, at most \`${limit}\``,
    }),
    hint: () => ({
      id: "pecah menjadi beberapa bagian, atau bandingkan lebih sedikit fakta dan nilai",
      en: "split it into several parts, or compare fewer facts and values",
    }),
  }),
  "criterion/constant": define({
    message: () => ({
      id: "tidak memakai satu fakta pun, jadi hasilnya selalu sama",
      en: "uses no fact at all, so its outcome is always the same",
    }),
  }),
  "aspect/unknown": define<Unknown>({
    message: ({ name }) => ({
      id: `aspek \`${name}\` tidak ada di \`aspects\``,
      en: `the aspect \`${name}\` is not in \`aspects\``,
    }),
    hint: meant,
  }),
  "aspect/unused": define<{ name: string }>({
    message: ({ name }) => ({
      id: `tidak ada indikator dari aspek \`${name}\``,
      en: `no indicator belongs to the aspect \`${name}\``,
    }),
  }),
  "measure/divides-by-zero": define({
    message: () => ({
      id: "pembaginya dapat bernilai nol, dan mesin JsonLogic tidak sepakat tentang hasilnya",
      en: "the divisor may be zero, and JsonLogic engines disagree about the result",
    }),
    hint: () => ({
      id: 'bagi dengan fakta yang paling kecil 1, atau `{"max": [pembagi, 1]}`',
      en: 'divide by a fact that is 1 at least, or by `{"max": [divisor, 1]}`',
    }),
  }),
  "measure/too-large": define({
    message: () => ({
      id: "hasilnya dapat lebih besar dari bilangan terbesar yang dikenal mesin",
      en: "the result may be larger than any number that engines know",
    }),
  }),
  "measure/not-monotone": define<{ name: string }>({
    message: ({ name }) => ({
      id: `ukurannya tidak selalu naik atau selalu turun mengikuti \`${name}\`, jadi nilai dari data yang belum lengkap tidak pasti`,
      en: `the measure does not always rise or always fall with \`${name}\`, so the score of incomplete data would not be exact`,
    }),
    hint: () => ({
      id: "tulis setiap fakta satu kali: `sekarang / awal`, bukan `(sekarang - awal) / awal`",
      en: "write each fact once: `now / before`, not `(now - before) / before`",
    }),
  }),
  "measure/compared-and-calculated": define<{ name: string }>({
    message: ({ name }) => ({
      id: `\`${name}\` dibandingkan dan juga dihitung dalam ukuran; pilih salah satu`,
      en: `measures both compare \`${name}\` and calculate with it; do one of them`,
    }),
  }),
  "measure/opposed-facts": define<{ names: readonly string[] }>({
    message: ({ names }) => ({
      id: `lebih dari satu fakta menaikkan satu indikator dan menurunkan yang lain: ${names.map((name) => `\`${name}\``).join(", ")}`,
      en: `more than one fact raises one indicator and lowers another: ${names.map((name) => `\`${name}\``).join(", ")}`,
    }),
    hint: () => ({
      id: "satu fakta boleh; ukur yang lain terhadap tetapan",
      en: "one fact may; measure the others against constants",
    }),
  }),
  "band/first-with-start": define({
    message: () => ({
      id: "rentang pertama tidak boleh memiliki `from`: semua yang di bawah rentang kedua termasuk di dalamnya",
      en: "the first band may have no `from`: it holds all below the second",
    }),
  }),
  "band/without-start": define({
    message: () => ({
      id: "selain rentang pertama, setiap rentang memerlukan `from`",
      en: "every band but the first needs a `from`",
    }),
  }),
  "band/not-rising": define({
    message: () => ({
      id: "`from` tidak lebih besar dari rentang sebelumnya",
      en: "`from` is not greater than that of the band before",
    }),
  }),
  "band/against-direction": define<{ direction: string }>({
    message: ({ direction }) => ({
      id: `angkanya berlawanan dengan arah \`${direction}\`: kemajuan akan menurunkan nilai`,
      en: `the points go against the direction \`${direction}\`: an improvement would lower the score`,
    }),
  }),
  "stage/shared-fact": define<{ name: string; other: string }>({
    message: ({ name, other }) => ({
      id: `\`${name}\` sudah dibaca butir \`${other}\`, jadi tahap dari data yang belum lengkap tidak pasti`,
      en: `the item \`${other}\` reads \`${name}\` already, so the stage of incomplete data would not be exact`,
    }),
    hint: () => ({ id: "gabungkan kedua butir itu", en: "make one item of the two" }),
  }),
  "class/gap": define<{ facts: string }>({
    message: ({ facts }) => ({
      id: `tidak ada kelas untuk keadaan ini: ${facts}`,
      en: `there is no class for this case: ${facts}`,
    }),
  }),
  "example/unknown-part": define<Unknown>({
    message: ({ name }) => ({
      id: `tidak ada tahap atau kelas \`${name}\` dalam berkas ini`,
      en: `this file has no stage or class \`${name}\``,
    }),
    hint: meant,
  }),
  "example/unknown-fact": define<Unknown>({
    message: ({ name }) => ({
      id: `fakta \`${name}\` tidak dipakai di sini`,
      en: `the fact \`${name}\` is not used here`,
    }),
    hint: meant,
  }),
  "example/wrong-value": define<{ fact: string; expected: string }>({
    message: ({ fact, expected }) => ({
      id: `nilai \`${fact}\` seharusnya ${expected}`,
      en: `the value of \`${fact}\` should be ${expected}`,
    }),
  }),
  "example/missing-kind": define<{ kind: string }>({
    message: ({ kind }) => ({ id: `belum ada contoh \`${kind}\``, en: `no example of \`${kind}\`` }),
    hint: () => ({
      id: "setiap syarat memerlukan contoh lulus, gagal, fakta kosong, dan tiap pertanyaan terbuka; `aturan-kube rules examples` menyusunnya",
      en: "each condition needs an example that passes, one that fails, one with a fact missing, and one for each open question; `aturan-kube rules examples` makes them",
    }),
  }),
  "example/missing-points": define<{ points: string }>({
    message: ({ points }) => ({
      id: `belum ada contoh dengan angka \`${points}\``,
      en: `no example with the points \`${points}\``,
    }),
    hint: () => ({
      id: "setiap indikator memerlukan contoh untuk angka setiap rentang, dan satu dengan fakta kosong; `aturan-kube rules examples` menyusunnya",
      en: "each indicator needs an example of the points of each band, and one with a fact missing; `aturan-kube rules examples` makes them",
    }),
  }),
} as const;

/** A stable code of a fault in a rule file, such as `logic/unknown-operator`. */
export type FindingCode = keyof typeof FINDINGS;

/** What the message of a code needs. */
export type FindingParams<C extends FindingCode> =
  (typeof FINDINGS)[C] extends FindingDefinition<infer P> ? P : never;

/** Every code, in the order of the table. */
// Object.keys of a literal table gives exactly its keys.
export const FINDING_CODES = Object.keys(FINDINGS) as readonly FindingCode[];
