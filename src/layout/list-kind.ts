/** THE kinds of list: their columns, what tells their rows from rows that are nobody, and what messages call them. */
import { APPLICANT_COLUMNS } from "../applicant/columns.ts";
import { KUBE_COLUMNS } from "../kube/columns.ts";
import type { Text } from "../language.ts";
import { MONITORING_COLUMNS } from "../monitoring/columns.ts";
import type { ColumnTable } from "../row/column-table.ts";
import { isBirthDate, isIdentity, isPeriod } from "./is-proof.ts";

/** What a kind of list is made of, in words. */
export interface ListWords {
  /** The header of the column without which a file is no such list. */
  readonly key: string;
  /** What that column may be called instead, told to whoever has to rename it. */
  readonly keyMeaning: Text;
  /** What such a list is called, and the commands that read it. */
  readonly list: Text;
  readonly commands: readonly string[];
  /** What a row stands for. */
  readonly row: Text;
  /** What a list without a row has not got even one of. */
  readonly nobody: Text;
}

/** One kind of list. */
export interface ListKind {
  readonly table: ColumnTable<string>;
  /** The fields whose cells prove a row to be one of the list, whatever else it looks like, and which cells do. */
  readonly proof: Readonly<Record<string, (cell: string) => boolean>>;
  /** The field among them that proves most rows of a long list; by its digits alone, where that is a number. */
  readonly usualProof?: { readonly field: string; readonly isNumber: boolean };
  /** The field that says whom or what a row is about. */
  readonly subject: string;
  readonly words: ListWords;
}

/** One row a person. */
const MEMBERS: ListKind = {
  table: ofAnyField(APPLICANT_COLUMNS),
  proof: { nik: isIdentity, noKk: isIdentity, birthDate: isBirthDate },
  usualProof: { field: "nik", isNumber: true },
  subject: "name",
  words: {
    key: APPLICANT_COLUMNS.columnOf("nik").header,
    keyMeaning: { id: "kolom nomor KTP", en: "the column of identity numbers" },
    list: { id: "daftar anggota, satu baris per orang", en: "a list of members, one row per person" },
    commands: ["check"],
    row: { id: "satu baris per orang", en: "one row per person" },
    nobody: { id: "satu orang pun", en: "one person" },
  },
};

/** One row a visit, or a month, of a group. */
const MONITORING: ListKind = {
  table: ofAnyField(MONITORING_COLUMNS),
  proof: { period: isPeriod },
  usualProof: { field: "period", isNumber: false },
  subject: "kube",
  words: {
    key: MONITORING_COLUMNS.columnOf("kube").header,
    keyMeaning: { id: "kolom nama kelompok", en: "the column of the groups' names" },
    list: {
      id: "daftar pemantauan, satu baris per kelompok dan bulan",
      en: "a monitoring list, one row per group and month",
    },
    commands: ["score", "rank", "portfolio", "cards"],
    row: { id: "satu baris per kelompok dan bulan", en: "one row per group and month" },
    nobody: { id: "satu kelompok pun", en: "one group" },
  },
};

/** One row a group, with what belongs to it. */
const GROUPS: ListKind = {
  table: ofAnyField(KUBE_COLUMNS),
  proof: {},
  subject: "kube",
  words: {
    key: KUBE_COLUMNS.columnOf("kube").header,
    keyMeaning: { id: "kolom nama kelompok", en: "the column of the groups' names" },
    list: { id: "daftar kelompok, satu baris per kelompok", en: "a list of groups, one row per group" },
    commands: ["check --groups"],
    row: { id: "satu baris per kelompok", en: "one row per group" },
    nobody: { id: "satu kelompok pun", en: "one group" },
  },
};

/** The kinds of list by what they hold. */
export const LIST_KINDS = { members: MEMBERS, monitoring: MONITORING, groups: GROUPS } as const;

/**
 * What a list holds: members, a row a person; monitoring records, a row a group and month; or what belongs to groups, a row
 * a group.
 */
export type ListKindName = keyof typeof LIST_KINDS;

/** A table asked for nothing but fields that it gave itself. */
function ofAnyField<F extends string>(table: ColumnTable<F>): ColumnTable<string> {
  // `columnOf` alone takes fields, and layout asks it for the fields of columns of the same table.
  return table as unknown as ColumnTable<string>;
}
