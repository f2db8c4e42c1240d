/** Templates filled in: the rows of a made-up group, or of its months, under the header of a template. */
import { compileRuleset, type Ruleset } from "aturan-kube";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { toMonitoring } from "../../src/score/compile-monitoring.ts";
import type { TemplateColumn } from "../../src/template/template-column.ts";
import { type TemplateRuleset, templateColumns } from "../../src/template/template-columns.ts";

/** Ten persons of one group, and ten months of it. */
const ROWS = 10;

export function compiledFor(ruleset: Ruleset): TemplateRuleset {
  const compiled = compileRuleset(ruleset);
  return ruleset.kind === "membership" ? toMembership(compiled) : toMonitoring(compiled);
}

/** What people write into the columns: the example of each, with numbers and months of their own. */
export function filledRows(ruleset: Ruleset): readonly (readonly string[])[] {
  const columns = templateColumns(compiledFor(ruleset));
  return Array.from({ length: ROWS }, (_, row) => columns.map((column) => cellOf(column, row)));
}

function cellOf({ field, content }: TemplateColumn, row: number): string {
  const number = String(row + 1).padStart(2, "0");
  switch (field) {
    case "nik":
    case "noKk":
      return `${content.example.slice(0, -2)}${number}`;
    case "name":
      return `${content.example} ${"ABCDEFGHIJ"[row]}`;
    case "period":
      return `2021-${number}`;
    default:
      return content.example;
  }
}

/** The CSV of a template with rows below its header. */
export function fillCsv(template: string, rows: readonly (readonly string[])[]): string {
  return template + rows.map((cells) => `${cells.join(";")}\r\n`).join("");
}

/** The XML of the parts of a workbook, by name. */
export function partsOf(workbook: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** The workbook of a template with rows in its list, each cell kept as Excel keeps what is typed into that column. */
export function fillXlsx(template: Uint8Array, rows: readonly (readonly string[])[]): Uint8Array {
  const parts = partsOf(template);
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  const styles = [...sheet.matchAll(/<col [^>]*style="(\d)"/g)].map(([, style = ""]) => style);
  const written = rows.map((cells, row) => {
    const inner = cells.map((text, at) => cellXml(text, `${nameOf(at)}${row + 2}`, styles[at] ?? "0"));
    return `<row r="${row + 2}">${inner.join("")}</row>`;
  });
  const filled = {
    ...parts,
    "xl/worksheets/sheet1.xml": sheet.replace("</sheetData>", `${written.join("")}$&`),
  };
  return zipSync(Object.fromEntries(Object.entries(filled).map(([name, text]) => [name, strToU8(text)])));
}

function cellXml(text: string, reference: string, style: string): string {
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  // The columns of texts (style 2) keep what is typed; elsewhere dates and numbers become numbers.
  if (style !== "2" && date !== null) {
    const [, day, month, year] = date.map(Number);
    const serial = Date.UTC(year ?? 0, (month ?? 0) - 1, day) / 86_400_000 + 25_569;
    return `<c r="${reference}" s="${style}"><v>${serial}</v></c>`;
  }
  if (style !== "2" && /^\d+$/.test(text)) return `<c r="${reference}" s="${style}"><v>${text}</v></c>`;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${text.replaceAll("&", "&amp;")}</t></is></c>`;
}

function nameOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : nameOf(Math.floor(at / 26) - 1) + letter;
}
