/** The headers of a list, each read once, and what they leave the whole list without. */
import { columnOf, type Field } from "../applicant/columns.ts";
import { type Header, type HeaderOptions, readHeader } from "../applicant/read-header.ts";
import type { SourceRow } from "../applicant/source-row.ts";
import type { CompiledRuleset } from "../decide/compile-ruleset.ts";
import type { Assumptions } from "../decide/decision.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { createIssue, fault } from "../issue.ts";
import type { Language } from "../language.ts";
import type { ListIssue } from "./checked.ts";

/** Reads headers as rows bring them, and keeps what was found. */
export interface ListHeaders {
  readonly read: (row: SourceRow) => Header;
  /** What all headers together say, once every row has been read. */
  readonly conclude: (compiled: CompiledRuleset, assumptions: Assumptions) => HeadersConclusion;
}

/** The issues of every header, and the facts that no column of the list supplies, with an issue for each. */
interface HeadersConclusion {
  readonly lacking: readonly string[];
  readonly issues: readonly ListIssue[];
}

export function listHeaders(options: Pick<HeaderOptions, "lang" | "groupBy" | "declared">): ListHeaders {
  const known = new Map<string, Header>();
  const supplied = new Set<Field>();
  const issues: ListIssue[] = [];
  let last: { readonly cells: readonly string[]; readonly header: Header } | undefined;

  function read({ file, header: cells, headerLine }: SourceRow): Header {
    // Rows of one file share one array, so the text of a header is looked at once a file.
    if (last?.cells === cells) return last.header;
    const key = JSON.stringify([file, cells]);
    const before = known.get(key);
    const header = before ?? readHeader(cells, { ...options, line: headerLine === 0 ? null : headerLine });
    if (before === undefined) {
      known.set(key, header);
      for (const field of header.fields) supplied.add(field);
      issues.push(...header.issues.map((issue) => Object.freeze({ file, ...issue })));
    }
    last = { cells, header };
    return header;
  }

  return {
    read,
    conclude: (compiled, assumptions) => {
      const lacking = lackingFacts(compiled, supplied).filter(
        ({ name }) => !Object.hasOwn(assumptions, name),
      );
      return {
        lacking: Object.freeze(lacking.map(({ name }) => name)),
        issues: Object.freeze([...issues, ...lacking.flatMap((fact) => missingColumn(fact, options.lang))]),
      };
    },
  };
}

/** The facts that the ruleset asks for and no column supplies; a group's facts only where the list has groups. */
function lackingFacts(
  { criteria, counts, facts }: CompiledRuleset,
  supplied: ReadonlySet<Field>,
): readonly FactDefinition[] {
  // What a group's numbers are counted from is asked for as much as what criteria read.
  const asked = [...criteria.member, ...(supplied.has("kube") ? [...criteria.kube, ...counts] : [])];
  const names = new Set(asked.flatMap(({ table }) => table.inputs.map(({ name }) => name)));
  return [...names].flatMap((name) => {
    const fact = facts.get(name);
    if (fact === undefined) return [];
    const fields: readonly Field[] = fact.column === undefined ? fact.fields : [fact.column.field];
    return fields.length === 0 || fields.some((field) => supplied.has(field)) ? [] : [fact];
  });
}

function missingColumn(
  { name, label, fields, column, scope }: FactDefinition,
  lang: Language | undefined,
): readonly ListIssue[] {
  const [field] = fields;
  const header = column?.header ?? (field === undefined ? undefined : columnOf(field).header);
  if (header === undefined) return [];
  const found = fault("header/missing-column", {
    header,
    label,
    fact: name,
    canAssume: scope === "member" || column !== undefined,
  });
  return [Object.freeze({ file: null, ...createIssue(found, { lang }) })];
}
