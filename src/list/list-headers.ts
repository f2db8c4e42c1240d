/** The headers of a list of applicants, each read once, and what they leave the whole list without. */
import { APPLICANT_COLUMNS, type Field, type TableField } from "../applicant/columns.ts";
import type { CompiledMembership } from "../decide/compile-membership.ts";
import type { Assumptions } from "../decide/decision.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { ageHeaders } from "./age-headers.ts";
import { type HeaderReader, type HeaderReaderOptions, headerReader } from "./header-reader.ts";
import { type AskedFact, type LackingFacts, lackingFacts } from "./lacking-facts.ts";

/** Reads headers as rows bring them, and keeps what was found. */
export interface ListHeaders {
  readonly read: HeaderReader<TableField>["read"];
  /** The fields that a column of any header supplies. */
  readonly supplied: ReadonlySet<Field>;
  /** The headers of the list whose columns supply a fact; none where no column does. */
  readonly headersOf: (fact: FactDefinition | undefined) => readonly string[];
  /** What all headers together say, once every row has been read; `elsewhere` are fields that another list supplies. */
  readonly conclude: (
    compiled: CompiledMembership,
    assumptions: Assumptions,
    elsewhere?: Iterable<Field>,
  ) => LackingFacts;
}

export function listHeaders(options: HeaderReaderOptions): ListHeaders {
  const { read, supplied, headersOf, mayHold, conclude } = headerReader(APPLICANT_COLUMNS, options);
  const ages = ageHeaders();
  return {
    read(row) {
      const header = read(row);
      ages.look(header, row.file);
      return header;
    },
    supplied,
    headersOf: (fact) => (fact === undefined ? [] : fieldsOf(fact).flatMap((field) => headersOf(field))),
    conclude: (compiled, assumptions, elsewhere = []) => {
      const given: ReadonlySet<Field> = new Set([...supplied, ...elsewhere]);
      const asked = askedOfMembership(compiled, supplied.has("kube")).filter(
        ({ fact }) => !Object.hasOwn(assumptions, fact.name),
      );
      const found = lackingFacts(asked, { supplied: given, mayHold }, options.lang);
      const seen = ages.conclude(supplied, options.lang);
      return { lacking: found.lacking, issues: Object.freeze([...conclude(), ...found.issues, ...seen]) };
    },
  };
}

/** The fields of the columns that supply a fact. */
function fieldsOf({ column, fields }: FactDefinition): readonly Field[] {
  // The fields of persons' facts are those of applicants.
  return column === undefined ? (fields as readonly Field[]) : [column.field];
}

/** Whether a fact can be stated for a whole list: it is no age, which is each person's own, and no count of a group. */
export function canBeAssumed({ scope, column, fields }: FactDefinition): boolean {
  return (scope === "member" || column !== undefined) && !fields.includes("birthDate");
}

/** The facts that a membership ruleset asks for, with the columns that supply them; a group's facts only where there are groups. */
export function askedOfMembership(
  { criteria, counts, facts }: CompiledMembership,
  hasGroups: boolean,
): readonly AskedFact<Field>[] {
  // What a group's numbers are counted from is asked for as much as what criteria read.
  const asked = [...criteria.member, ...(hasGroups ? [...criteria.kube, ...counts] : [])];
  const names = new Set(asked.flatMap(({ table }) => table.inputs.map(({ name }) => name)));
  return [...names].flatMap((name): readonly AskedFact<Field>[] => {
    const fact = facts.get(name);
    if (fact === undefined) return [];
    const { column, fields } = fact;
    const canAssume = canBeAssumed(fact);
    if (column !== undefined) return [{ fact, fields: [column.field], header: column.header, canAssume }];
    const [field] = fields;
    // What no column can supply, such as the number of those not eligible, is not asked of the list.
    return field === undefined
      ? []
      : [{ fact, fields, header: APPLICANT_COLUMNS.columnOf(field).header, canAssume }];
  });
}
