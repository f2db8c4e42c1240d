/** A list while it is read: the columns of its rows, and the tables that tell what their codes are. */
import type { TableField } from "../applicant/columns.ts";
import type { CompiledMembership } from "../decide/compile-membership.ts";
import type { Assumptions } from "../decide/decision.ts";
import type { Header } from "../row/read-header.ts";
import { type AreaCodes, areaCodes } from "./area-codes.ts";
import { byColumns } from "./by-columns.ts";
import type { StrayNumber } from "./compared-rows.ts";
import { type FactCodes, factCodes } from "./fact-codes.ts";
import { type FaultLists, faultLists } from "./fault-lists.ts";
import { rowsWithoutDoubt } from "./row-checks.ts";
import { createRows, type Rows } from "./row-columns.ts";

/** Where rows come from: a file, and the columns of its numbers by which cut ones are told. */
interface Origin {
  readonly file: string | null;
  readonly numberColumns: number;
}

/** A list as far as it is read. */
export interface KeptList {
  readonly asOf: string;
  readonly rows: Rows;
  readonly faults: FaultLists;
  readonly facts: FactCodes;
  readonly areas: AreaCodes;
  readonly strays: StrayNumber[];
  /** The groups that few rows may belong to. */
  readonly perhaps: Map<number, readonly string[]>;
  readonly origins: readonly Origin[];
  /** How many columns of numbers there are. */
  readonly numberColumns: () => number;
  /** The index of the origin of rows under a header in a file. */
  readonly originOf: (header: Header<TableField>, file: string | null) => number;
  readonly isWithoutDoubt: ReturnType<typeof rowsWithoutDoubt>;
}

/** How a list is decided. */
interface KeptListOptions {
  readonly compiled: CompiledMembership;
  readonly asOf: string;
  readonly assume: Assumptions;
}

export function keptList({ compiled, asOf, assume }: KeptListOptions): KeptList {
  const faults = faultLists();
  const facts = factCodes({ compiled, asOf, assume, faults });
  const origins: Origin[] = [];
  let count = 0;
  const numberColumns = byColumns(["nik", "noKk"], () => count++);
  return {
    asOf,
    rows: createRows(),
    faults,
    facts,
    areas: areaCodes(),
    strays: [],
    perhaps: new Map(),
    origins,
    numberColumns: () => count,
    originOf: (header, file) => origins.push({ file, numberColumns: numberColumns.at(header, file) }) - 1,
    isWithoutDoubt: rowsWithoutDoubt({
      birthDates: facts.valuesOf("birthDate"),
      sexes: facts.valuesOf("sex"),
      vitalStatuses: facts.valuesOf("vitalStatus"),
      asOf,
    }),
  };
}
