/** THE tables of words in the skill column: what stands for "a skill" without naming one, and what names none. */

/** A skill, a business, or the having of one: denied, they deny the skill itself. In the spelling of `wordsOf`. */
export const SKILL_CLAIMS: ReadonlySet<string> = new Set([
  ...["keterampilan", "terampil", "punya", "ada", "bakat", "keahlian", "potensi", "ahli", "bisa", "mahir"],
  ...["menguasai", "pandai", "trampil", "dikuasai", "sudah"],
]);

/** Said with a denial, they limit nothing: `tidak punya keahlian khusus apa pun`. */
export const SKILL_FILLERS: ReadonlySet<string> = new Set([
  ...["khusus", "tertentu", "apa", "apapun", "pun", "satu", "satupun", "sama", "sekali", "lagi", "yang"],
  "sampai",
  ...["saat", "ini", "sekarang", "untuk", "di", "bidang", "usaha", "kube", "dalam", "memadai", "dan"],
  ...["atau", "nya"],
  ...["lain", "lainnya", "sendiri", "apa2", "karena", "masih", "dengan", "jenis", "sesuatu", "manapun"],
  "any",
]);

/** Yes by themselves in this column. */
export const SKILL_YES: ReadonlySet<string> = new Set(["ya", "y", "true", "benar", "betul"]);

/** Alone or with one another they name no skill: how good it is, what was asked, or an answer to another question. */
export const NO_SKILL_NAMED: ReadonlySet<string> = new Set([
  ...["baik", "cukup", "sedang", "bagus", "rendah", "tinggi", "biasa", "lumayan", "normal", "sehat"],
  "standar",
  ...["khusus", "umum", "lainnya", "lain", "bidang", "jenis", "usaha", "kube", "anggota", "kelompok", "data"],
  ...["siap", "bersedia", "sanggup", "setuju", "mau", "tetap", "menetap", "terdaftar", "aktif"],
  ...[
    "irt",
    "mrt",
    "ibu",
    "bapak",
    "etc",
    "rumah",
    "tangga",
    "mengurus",
    "pelajar",
    "mahasiswa",
    "pengangguran",
    "menganggur",
  ],
  "lansia",
  ...["sd", "smp", "sma", "smk", "slta", "sltp", "sekolah", "tamat", "lulus", "pria", "wanita", "laki"],
  "perempuan",
  ...["kawin", "nikah", "menikah", "janda", "duda", "cerai", "hidup", "mati", "dtks", "dtsen", "bdt"],
  "desil",
  ...["saya", "untuk", "dan", "atau", "di", "dalam", "yang", "dengan", "nya", "ini", "apa", "apapun", "pun"],
  ...["false", "salah", "none", "null", "hampa", "minus", "kosong", "sedikit", "hanya", "kendala", "masalah"],
]);

/** Wished for, being learnt, or still to be found out: not a skill yet. */
export const NOT_YET: ReadonlySet<string> = new Set([
  ...["ingin", "mau", "minat", "berminat", "belajar", "dilatih", "butuh", "membutuhkan"],
  ...["perlu", "memerlukan", "sedang", "masih", "akan", "didata", "dicek", "diketahui", "dikonfirmasi"],
  "survei",
  ...["pendataan", "verifikasi", "menunggu", "menyusul", "proses", "mungkin", "ragu", "kurang", "minim"],
  "calon",
  ...["rencana", "nanti", "lupa", "jika", "kalau", "bila", "hilang", "lumpuh", "meninggal", "buta"],
]);

/** Skills whose name is shorter than three letters. */
export const SHORT_SKILLS: ReadonlySet<string> = new Set(["it", "ti", "mc", "dj", "ac", "hp"]);
