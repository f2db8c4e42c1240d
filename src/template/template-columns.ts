/** THE columns of a template: what a list needs to be decided or scored by a ruleset, and what each column may hold. */
import { APPLICANT_COLUMNS } from "../applicant/columns.ts";
import type { CompiledMembership } from "../decide/compile-membership.ts";
import type { CompiledRuleset } from "../decide/compiled-ruleset.ts";
import { declaredColumns } from "../facts/declared-columns.ts";
import type { DeclaredType } from "../facts/declared-fact.ts";
import type { FactDefinition } from "../facts/fact.ts";
import type { AskedFact } from "../list/lacking-facts.ts";
import { askedOfMembership } from "../list/list-headers.ts";
import { askedOfMonitoring } from "../list/monitoring-headers.ts";
import { MONITORING_COLUMNS } from "../monitoring/columns.ts";
import type { Column } from "../row/column.ts";
import type { ColumnTable } from "../row/column-table.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { choiceWords } from "./choice-words.ts";
import { FIELD_CONTENTS } from "./field-contents.ts";
import type { Content, TemplateColumn } from "./template-column.ts";

/** A ruleset that a list is filled in for. */
export type TemplateRuleset = CompiledRuleset & (CompiledMembership | CompiledMonitoring);

/** The columns in the order of the tables of columns, those that the ruleset declares behind them. */
export function templateColumns(compiled: TemplateRuleset): readonly TemplateColumn[] {
  return compiled.kind === "membership"
    ? columnsOf(APPLICANT_COLUMNS, MEMBER_FIELDS, askedOfMembership(compiled, true), compiled)
    : columnsOf(MONITORING_COLUMNS, RECORD_FIELDS, askedOfMonitoring(compiled), compiled);
}

const PLACE = ["area.desa", "area.kecamatan", "area.kabupaten", "area.provinsi"] as const;
/** What tells persons, and records, apart, and where they are; asked for by every list. */
const MEMBER_FIELDS = ["kube", "nik", "noKk", "name", ...PLACE] as const;
const RECORD_FIELDS = ["kube", "period", ...PLACE] as const;

/** Where the usual column of a field cannot hold every value of it, the header of the one that can. */
const WHOLE_COLUMNS: Readonly<Record<string, string | undefined>> = { register: "Terdaftar di" };

function columnsOf<F extends string>(
  table: ColumnTable<F>,
  always: readonly F[],
  asked: readonly AskedFact<string>[],
  compiled: TemplateRuleset,
): readonly TemplateColumn[] {
  const facts = new Map<string, FactDefinition>();
  for (const { fact, fields } of asked) {
    const [usual] = fields;
    const isThere = fields.some((field) => (always as readonly string[]).includes(field));
    if (usual !== undefined && !isThere) facts.set(usual, fact);
  }
  const columns: readonly Column[] = [
    ...table.fields
      .filter((field) => always.includes(field) || facts.has(field))
      .map((field) => table.columnNamed(WHOLE_COLUMNS[field] ?? "") ?? table.columnOf(field)),
    // Of declared columns only those that a rule asks for: a base may declare what its heir dropped.
    ...declaredColumns(compiled).filter(({ field }) => facts.has(field)),
  ];
  return columns.map((column) => toTemplateColumn(column, facts.get(column.field), compiled));
}

function toTemplateColumn(
  column: Column,
  fact: FactDefinition | undefined,
  { declared }: TemplateRuleset,
): TemplateColumn {
  const { field, header } = column;
  const known = FIELD_CONTENTS[field];
  if (known !== undefined) return { field, header, ...known };
  // Every field without a row of its own is there because of a fact.
  if (fact === undefined) throw new Error(`the field ${field} has no content`);
  const type = declared.find(({ name }) => name === fact.name)?.type;
  return { field, header, holds: holdsOf(fact), content: contentOf(fact, column, type) };
}

function holdsOf({ label, unit }: FactDefinition): string {
  return unit === undefined ? label.id : `${label.id}, dalam ${unit.id}`;
}

function contentOf(
  { type, unit }: FactDefinition,
  { parse }: Column,
  declared: DeclaredType | undefined,
): Content {
  if (type.kind === "integer") {
    const { min, max = Number.MAX_SAFE_INTEGER } = type;
    const usual = unit?.id === "rupiah" ? USUAL_RUPIAH : USUAL_NUMBER;
    return { kind: "whole", min, max, example: String(Math.min(max, Math.max(min, usual))) };
  }
  // A share has no column to fill in.
  if (type.kind === "share") return { kind: "choice", words: [], example: "" };
  const words = choiceWords(type, parse, declared?.kind === "boolean" ? declared : {});
  const [example = ""] = words;
  return { kind: "choice", words, example };
}

const USUAL_RUPIAH = 1_500_000;
const USUAL_NUMBER = 10;
