/** A template → a workbook: the list with its checks, then the instructions, then what may be chosen. */
import type { ColumnCheck } from "../sheet/xlsx/write-checks.ts";
import type { CellStyle } from "../sheet/xlsx/write-styles.ts";
import { type WrittenSheet, writeXlsx } from "../sheet/xlsx/write-xlsx.ts";
import type { WrittenColumn } from "../sheet/xlsx/xlsx-writer.ts";
import type { Content, TemplateColumn } from "./template-column.ts";

/** What a template is written for. */
interface TemplateHead {
  readonly kind: "membership" | "monitoring";
  /** The ruleset in words, and with its version. */
  readonly title: string;
  readonly ruleset: string;
}

const LIST_NAMES = { membership: "Daftar Anggota", monitoring: "Pemantauan" } as const;
const CHOICES = "Pilihan";

export function writeTemplateXlsx(columns: readonly TemplateColumn[], head: TemplateHead): Uint8Array {
  const choices = choiceLists(columns);
  const list: WrittenSheet = {
    name: LIST_NAMES[head.kind],
    columns: columns.map((column) => writtenColumn(column, choices)),
    rows: [columns.map(({ header }) => header)],
  };
  return writeXlsx([
    list,
    instructions(columns, head),
    ...(choices.length === 0 ? [] : [choiceSheet(choices)]),
  ]);
}

/** Words that may be chosen, and the columns they are for; the same words stand there once. */
interface ChoiceList {
  readonly words: readonly string[];
  readonly headers: readonly string[];
}

function choiceLists(columns: readonly TemplateColumn[]): readonly ChoiceList[] {
  const byWords = new Map<string, { words: readonly string[]; headers: string[] }>();
  for (const { header, content } of columns) {
    if (content.kind !== "choice") continue;
    const key = JSON.stringify(content.words);
    const list = byWords.get(key) ?? { words: content.words, headers: [] };
    list.headers.push(header);
    byWords.set(key, list);
  }
  return [...byWords.values()];
}

function choiceSheet(lists: readonly ChoiceList[]): WrittenSheet {
  const longest = Math.max(...lists.map(({ words }) => words.length));
  return {
    name: CHOICES,
    columns: lists.map(() => ({ width: 34, style: "plain" })),
    rows: [
      lists.map(({ headers: [first = "", ...others] }) =>
        others.length === 0 ? named(first) : `${named(first)} dan ${others.length} kolom lain`,
      ),
      ...Array.from({ length: longest }, (_, at) => lists.map(({ words }) => words[at] ?? "")),
    ],
  };
}

/** A header in words around it, so that no reader takes the cell for the header itself. */
function named(header: string): string {
  return `Kolom ${header}`;
}

const STYLES: Readonly<Record<Content["kind"], CellStyle>> = {
  text: "plain",
  digits: "text",
  date: "date",
  "partial-date": "text",
  whole: "number",
  choice: "plain",
};

function writtenColumn({ header, content }: TemplateColumn, choices: readonly ChoiceList[]): WrittenColumn {
  const width = content.kind === "digits" ? 20 : Math.min(30, Math.max(14, header.length + 2));
  return { width, style: STYLES[content.kind], check: checkOf(content, choices) };
}

function checkOf(content: Content, choices: readonly ChoiceList[]): ColumnCheck | undefined {
  const message = `Isilah dengan ${allowed(content)}.`;
  switch (content.kind) {
    case "text":
      return undefined;
    case "digits":
      return { kind: "length", min: content.length, max: content.length, message };
    case "date":
      return { kind: "past-date", message };
    case "partial-date":
      return { kind: "length", min: content.min, max: LONGEST_DATE, message };
    case "whole":
      return { kind: "whole", min: content.min, max: content.max, message };
    case "choice": {
      const column = choices.findIndex(({ words }) => words.join("\n") === content.words.join("\n"));
      return { kind: "choice", sheet: CHOICES, column, count: content.words.length, message };
    }
  }
}

/** `17 September 2022` */
const LONGEST_DATE = 17;
/** More words are told on the sheet of choices alone. */
const MOST_WORDS = 6;

/** What may be entered, in words. */
function allowed(content: Content): string {
  switch (content.kind) {
    case "text":
      return "teks";
    case "digits":
      return `${content.length} angka, tanpa spasi atau tanda lain`;
    case "date":
      return "tanggal, misalnya 17/08/1980";
    case "partial-date":
      return content.min > 4 ? "2022-01, Januari 2022, atau 15/01/2022" : "2019, 2019-05, atau 15/05/2019";
    case "whole":
      return content.max === Number.MAX_SAFE_INTEGER
        ? `bilangan bulat mulai dari ${content.min}`
        : `bilangan bulat dari ${content.min} sampai ${grouped(content.max)}`;
    case "choice":
      return content.words.length > MOST_WORDS
        ? `salah satu dari ${content.words.length} pilihan di lembar ${CHOICES}`
        : `salah satu dari: ${content.words.join(" / ")}`;
  }
}

/** `1.000.000`, as it is written in Indonesian. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ".");
}

function instructions(
  columns: readonly TemplateColumn[],
  { kind, title, ruleset }: TemplateHead,
): WrittenSheet {
  const list = LIST_NAMES[kind];
  const row = kind === "membership" ? "satu baris per orang" : "satu baris per kelompok dan bulan";
  return {
    name: "Petunjuk",
    columns: [34, 48, 48, 24].map((width) => ({ width, style: "wrapped" })),
    rows: [
      ["Judul kolom", "Isinya", "Yang boleh ditulis", "Contoh isian"],
      ["Cara mengisi", `Isilah lembar ${list}, ${row}, mulai dari baris 2. Jangan mengubah judul kolomnya.`],
      ["Yang belum diketahui", "Kosongkan. Sel kosong berarti belum diketahui, bukan `tidak` dan bukan 0."],
      ["Menurut aturan", `${title} (${ruleset})`],
      [
        "Memeriksanya",
        `aturan-kube ${kind === "membership" ? "check" : "score"} NAMA-FILE.xlsx --ruleset ${ruleset}`,
      ],
      ...columns.map(({ header, holds, content }) => [
        named(header),
        holds,
        allowed(content),
        content.example,
      ]),
    ],
  };
}
