import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseSkill } from "../../src/applicant/values/parse-skill.ts";
import { DENIALS } from "../../src/row/values/yes-no-words.ts";

const UNREADABLE = { faults: [{ code: "skill/unreadable", params: {} }] };

function expectEach(cells: readonly string[], result: unknown): void {
  expect(Object.fromEntries(cells.map((cell) => [cell, parseSkill(cell)]))).toEqual(
    Object.fromEntries(cells.map((cell) => [cell, result])),
  );
}

test.each([
  [
    "what names one",
    ["menganyam tikar", "menjahit, memasak", "Tukang 2", "las", "IT", "servis HP", "budidaya belut"],
  ],
  ["one whose name begins like a denial", ["membuat takjil", "nontunai", "bukaan lahan"]],
  ["a yes", ["ya", "Ya, menjahit", "1", "v", "√", "ada", "memiliki keterampilan", "terampil"]],
])("a skill is %s", (_, cells) => expectEach(cells, { value: true, faults: [] }));

test.each([
  ["in a word", ["tidak", "belum", "nihil", "0", "nol", "SALAH"]],
  ["by a dash", ["-", "–", "—", "(-)", "â€\u201c", "âˆ\u2019"]],
  ["in words", ["Tidak ada", "tidak memiliki", "belum punya", "blm ada", "tdk ada", "tanpa keterampilan"]],
  [
    "of the skill",
    ["Tidak memiliki keterampilan", "tidak punya keahlian", "Tidak mempunyai ketrampilan", "nihil skill"],
  ],
  ["in full", ["saya tidak memiliki keterampilan khusus apapun", "sampai sekarang belum ada keterampilan"]],
  ["behind the question", ["keterampilan tidak ada", "Keterampilan: tidak ada", "keahlian belum ada"]],
  [
    "of everything",
    [
      "tidak ada (IRT)",
      "tidak punya, ibu rumah tangga",
      "belum ada, ingin belajar",
      "tidak bisa apa-apa",
      "tdk ada sama sekali",
      "tidak ada satu pun",
      "belum ada yang dikuasai",
    ],
  ],
  ["in a dialect", ["dak ada", "indak ado", "teu boga", "ora duwe", "ga ada", "gada"]],
  ["written together", ["tidakada", "belumpunya", "tdkada"]],
])("a denial %s is no skill", (_, cells) => expectEach(cells, { value: false, faults: [] }));

test.each([
  [
    "that denies something else",
    [
      "tidak bisa membaca",
      "tidak sekolah",
      "tidak punya usaha",
      "buta huruf",
      "belum pernah dilatih",
      "tidak tentu",
    ],
  ],
  [
    "that denies one skill",
    [
      "tidak bisa menjahit",
      "menjahit (belum mahir)",
      "tidak ada selain menjahit",
      "tidak ada, menjahit",
      "Tidak, hanya bertani",
    ],
  ],
  [
    "that is still wished for",
    ["ingin belajar menjahit", "butuh pelatihan", "sedang belajar las", "berminat"],
  ],
  ["that is still to be found out", ["akan didata lagi", "menjahit?", "mungkin ada", "masih menunggu"]],
  [
    "without a name",
    ["7", "12345", "?", "...", "L", "x", "âœ\u2014", "lainnya", "xxx", "dll", "baik", "cukup"],
  ],
  ["of another column", ["bersedia", "IRT", "kawin", "SMA", "DTKS"]],
  ["that is a mistyped denial", ["tidal ada", "tidaj punya keterampilan", "kurang terampil", "no skill"]],
])("a text %s is asked for", (_, cells) => expectEach(cells, UNREADABLE));

const denial = fc.constantFrom(
  ...DENIALS,
  "tdk",
  "tak",
  "blm",
  "non",
  "gak",
  "ndak",
  "nihil",
  "not",
  "tiada",
);
const word = fc.constantFrom(
  ...["ada", "punya", "memiliki", "keterampilan", "keahlian", "menjahit", "saya", "ya", "terampil", "khusus"],
);

test("nothing with a denial in it ever reads as a skill", () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 4 }),
      denial,
      fc.array(word, { maxLength: 4 }),
      (before, not, behind) => parseSkill([...before, not, ...behind].join(" ")).value !== true,
    ),
  );
});
