/** The options that say what the columns of a list hold, and how they are read. */
import { Option } from "commander";
import { CallError } from "../error.ts";
import type { Language } from "../language.ts";
import type { SaidColumns } from "../row/said-columns.ts";
import { CLI_FAULTS } from "./cli-faults.ts";
import { cliWord } from "./cli-words.ts";
import { readJsonObject } from "./read/read-json-object.ts";

/** The arguments of every command that reads lists with headers. */
export interface ColumnArguments {
  readonly column?: SaidColumns;
  readonly columns?: string;
}

/** `--column HEADER=FIELD`, any number of times, and `--columns FILE`. */
export function columnOptions(lang: Language): readonly Option[] {
  return [
    new Option("--column <HEADER=FIELD>", cliWord("column", lang)).argParser(readColumn),
    new Option("--columns <FILE>", cliWord("columns", lang)),
  ];
}

/** Reads one `HEADER=FIELD` into those read before; a header may have `=` in it, a field has none. */
function readColumn(text: string, before: SaidColumns = {}): SaidColumns {
  const at = text.lastIndexOf("=");
  const [header, field] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || header === "" || field === "") {
    const expected = {
      id: "`HEADER=FIELD`, misalnya `Tgl=Tanggal Lahir`; `-` untuk mengabaikan kolom",
      en: "`HEADER=FIELD`, such as `Tgl=Tanggal Lahir`; `-` to leave a column alone",
    };
    throw new CallError(CLI_FAULTS.badOption({ option: "--column", received: text, expected }));
  }
  return withColumns(before, { [header]: field });
}

/** What the arguments say of columns: those of the file, and those given one by one, which outweigh it. */
export async function loadColumns({ column, columns }: ColumnArguments): Promise<SaidColumns | undefined> {
  if (columns === undefined) return column;
  return withColumns(await readColumnsFile(columns), column ?? {});
}

async function readColumnsFile(file: string): Promise<SaidColumns> {
  const said = await readJsonObject(file);
  if (said !== undefined && Object.values(said).every((field) => typeof field === "string"))
    return withColumns({}, said as SaidColumns);
  const expected = {
    id: 'file JSON berisi judul dan isiannya, misalnya `{"Tgl": "Tanggal Lahir"}`',
    en: 'a JSON file of headers and fields, such as `{"Tgl": "Tanggal Lahir"}`',
  };
  throw new CallError(CLI_FAULTS.badOption({ option: "--columns", received: file, expected }));
}

/** A null-prototype record: the headers come from outside. */
function withColumns(before: SaidColumns, more: SaidColumns): SaidColumns {
  return Object.assign(Object.create(null) as Record<string, string>, before, more);
}
