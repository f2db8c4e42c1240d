/** Checks an applicant that other code made, by the same checks as a row of a list. */

import type { ParsedApplicant } from "../applicant/applicant.ts";
import { checkRow } from "../applicant/check-row.ts";
import type { TableField } from "../applicant/columns.ts";
import { APPLICANT_FIELDS } from "../applicant/fields.ts";
import { type ObjectCells, objectCells } from "../applicant/object-cells.ts";
import { objectHeader } from "../applicant/object-header.ts";
import { asRead, type ParsedRow, parseCells, sourceOf } from "../applicant/parse-cells.ts";
import { checkRecord, checkRecords, wrongArgument } from "../check-argument.ts";
import { closest } from "../closest.ts";
import { type FactDefinition, isValueOf } from "../facts/fact.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { type Fault, fault, type Issue } from "../issue.ts";
import { checkAsOf } from "../row/check-as-of.ts";
import { quotableName } from "../row/header-name.ts";
import type { RowOptions } from "../row/read-cells.ts";
import type { Header } from "../row/read-header.ts";
import { createRowIssue } from "../row-issue.ts";
import { countedBy } from "../ruleset/counted-by.ts";
import { type CompiledMembership, type ToMembership, toMembership } from "./compile-membership.ts";
import type { RulesetInput } from "./compiled-ruleset.ts";

/** How an applicant is checked. */
export interface CheckApplicantOptions extends RowOptions {
  /** The ruleset whose declared facts the applicant may have: an id, a file, or compiled. */
  readonly ruleset?: RulesetInput | undefined;
}

/** An applicant as other code has one, or a row that was read, with its issues. */
export type ApplicantInput = ParsedApplicant | ParsedRow;

/**
 * Checks an applicant that other code made: from a form, a database, `applicantSchema`. The faults are those that the same
 * person's row has in a list; a value at fault is missing. What `parseApplicant` read is taken as it is.
 *
 * @throws {CallError} where there is no object, what should be an issue is none, or `asOf` is no ISO date.
 * @throws {RulesetError} where the ruleset is not sound or not known.
 * @example
 * ```ts
 * import { checkApplicant } from "aturan-kube";
 *
 * const { applicant, issues } = checkApplicant({ nik: "2101993208800001", isWiling: true });
 * applicant; // {}
 * issues.map(({ code }) => code); // ["property/unknown", "nik/birth-date-impossible"]
 * ```
 */
export function checkApplicant(applicant: ApplicantInput, options: CheckApplicantOptions = {}): ParsedRow {
  return checkApplicantBy(toMembership, applicant, options);
}

/** The same with another way to a compiled ruleset. */
export function checkApplicantBy(
  resolve: ToMembership,
  applicant: ApplicantInput,
  { ruleset, ...options }: CheckApplicantOptions,
): ParsedRow {
  checkAsOf(options.asOf);
  return checkObject(applicant, ruleset === undefined ? undefined : resolve(ruleset), options);
}

/** The same under a compiled ruleset; without one, facts of its own are taken as they are. */
export function checkObject(
  input: ApplicantInput,
  compiled: CompiledMembership | undefined,
  options: RowOptions,
): ParsedRow {
  checkRecord(input, "applicant");
  if (isCarrier(input) && sourceOf(input) !== undefined) return onDay(input, options);
  if (!isCarrier(input)) return checkBare(input, compiled, options);
  return joined(checkBare(input.applicant, compiled, options), input.issues);
}

/** Whether it is an applicant with its issues: a copy of what was read, such as one that went through JSON. */
function isCarrier(input: ApplicantInput): input is ParsedRow {
  return (
    "applicant" in input &&
    "issues" in input &&
    Array.isArray(input.issues) &&
    typeof input.applicant === "object" &&
    input.applicant !== null
  );
}

/** What was read for no day, or another one, on the day of the decision. */
function onDay(row: ParsedRow, options: RowOptions): ParsedRow {
  const found = checkRow(row.applicant, options.asOf).filter(
    ({ fault: { code } }) => code === "date/in-future" && !row.issues.some((issue) => issue.code === code),
  );
  if (found.length === 0) return row;
  const issues = found.map(({ fields: [field], fault: each }) =>
    createRowIssue(each, {
      line: options.line,
      lang: options.lang,
      column: APPLICANT_FIELDS[field].header,
    }),
  );
  const { birthDate: _, ...applicant } = row.applicant;
  return withSource(
    { applicant: Object.freeze(applicant), issues: Object.freeze([...row.issues, ...issues]) },
    row,
  );
}

/** A row with what was found of it before, each code once. A NIK that was lost to a fault is not empty besides. */
export function joined(row: ParsedRow, before: readonly Issue[]): ParsedRow {
  checkIssues(before);
  const codes = new Set<string>(before.map(({ code }) => code));
  const isLost = [...codes].some((code) => code.startsWith("nik/"));
  const added = row.issues.filter(({ code }) => !codes.has(code) && !(isLost && code === "nik/missing"));
  return withSource({ applicant: row.applicant, issues: Object.freeze([...before, ...added]) }, row);
}

/** Takes issues that a caller hands over; one without a code is none. */
function checkIssues(issues: readonly Issue[]): void {
  checkRecords(issues, "issues", ["code", "severity"]);
  for (const [index, { code }] of issues.entries()) {
    if (typeof code !== "string") throw wrongArgument(`issues[${index}].code`, A_TEXT, code);
  }
}

const A_TEXT = { id: "sebuah teks", en: "a text" };

function withSource(row: ParsedRow, from: ParsedRow): ParsedRow {
  const source = sourceOf(from);
  return source === undefined ? Object.freeze(row) : asRead(row, source);
}

function checkBare(
  input: ParsedApplicant,
  compiled: CompiledMembership | undefined,
  options: RowOptions,
): ParsedRow {
  const object = objectCells(input as Readonly<Record<string, unknown>>);
  const source = { header: headerOf(object), cells: object.cells };
  const { applicant, issues } = parseCells(source.header, source.cells, options);
  const issue = (each: Fault, column: string): Issue =>
    createRowIssue(each, { line: options.line, lang: options.lang, column: quotableName(column) });
  const facts = readFacts(input.facts, compiled, "member");
  const found = Object.freeze([
    ...object.faults.map(({ property, fault: each }) => issue(each, property)),
    ...issues,
    ...facts.faults.map(({ fact, fault: each }) => issue(each, `facts.${fact}`)),
  ]);
  const read =
    facts.values === undefined ? applicant : freezeDeep({ ...applicant, facts: { ...facts.values } });
  return asRead({ applicant: read, issues: found }, source);
}

/** Headers made before: objects of one kind have the same properties. */
const HEADERS = new Map<string, Header<TableField>>();
const MAX_HEADERS = 1_000;

/** The header that an object would have as a row. */
function headerOf({ fields }: Pick<ObjectCells, "fields">): Header<TableField> {
  const key = fields.join();
  const known = HEADERS.get(key);
  if (known !== undefined) return known;
  const made = objectHeader(fields);
  if (HEADERS.size >= MAX_HEADERS) HEADERS.clear();
  HEADERS.set(key, made);
  return made;
}

/** Facts that a ruleset declares, as far as they can be taken, and why the others cannot. */
export interface ReadFacts {
  readonly values: ParsedApplicant["facts"] | undefined;
  readonly faults: readonly { readonly fact: string; readonly fault: Fault }[];
}

/** Reads the `facts` of a person, whose row may say something of the group too, or of a group. */
export function readFacts(
  facts: unknown,
  compiled: CompiledMembership | undefined,
  of: "member" | "kube",
): ReadFacts {
  if (facts === undefined || facts === null) return { values: undefined, faults: [] };
  if (typeof facts !== "object" || Array.isArray(facts)) {
    const found = fault("property/invalid", { property: "facts", expected: [] });
    return { values: undefined, faults: [{ fact: "", fault: found }] };
  }
  if (compiled === undefined) return { values: facts as ParsedApplicant["facts"], faults: [] };
  const values: [string, NonNullable<ParsedApplicant["facts"]>[string]][] = [];
  const faults: { fact: string; fault: Fault }[] = [];
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || value === null) continue;
    const found = faultOf(name, value, compiled, of);
    if (found === undefined) values.push([name, value]);
    else faults.push({ fact: name, fault: found });
  }
  return { values: values.length === 0 ? undefined : Object.fromEntries(values), faults };
}

function faultOf(
  name: string,
  value: unknown,
  compiled: CompiledMembership,
  of: "member" | "kube",
): Fault | undefined {
  const quoted = quotableName(name);
  const fact = compiled.facts.get(name);
  if (fact === undefined || (of === "kube" && fact.scope === "member")) {
    const own = [...compiled.facts.values()]
      .filter((each) => isTaken(each, compiled))
      .map((each) => each.name);
    return fault("fact/unknown", { fact: quoted, suggestion: closest(name, own) ?? null });
  }
  if (!isTaken(fact, compiled)) {
    return fault("fact/not-taken", {
      fact: quoted,
      from: fact.scope === "kube" ? null : (fact.fields[0] ?? null),
    });
  }
  return isValueOf(fact.type, value) ? undefined : fault("fact/invalid", { fact: quoted });
}

/** Whether a fact is one that is declared to be told, and not one that is read from a property or counted. */
function isTaken({ name }: FactDefinition, { declared }: CompiledMembership): boolean {
  return declared.some((fact) => fact.name === name && countedBy(fact) === undefined);
}
