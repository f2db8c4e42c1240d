/** The words for yes and no, shared by every cell that may hold one. */

/** Said for yes, also where the column asks for a declaration. */
export const YES_WORDS = [
  ...["ya", "y", "iya", "yes", "true", "1", "ada", "sudah", "punya"],
  ...["siap", "bersedia", "tetap", "terdaftar"],
] as const;

/** Said for no; a dash too, but never an empty cell, which says nothing. */
export const NO_WORDS = [
  ...["tidak", "t", "tdk", "tak", "no", "n", "false", "0", "belum", "bukan", "nihil", "-", "--", "–", "—"],
  ...["tidak ada", "tdk ada", "belum ada", "tidak punya", "tdk punya", "tidak mempunyai", "belum punya"],
  ...["tidak siap", "belum siap", "tidak bersedia", "tdk bersedia", "tidak tetap"],
  ...["tidak terdaftar", "tdk terdaftar", "belum terdaftar"],
] as const;
