/** THE column table of lists of groups: one row a group, with what a ruleset asks of the group itself. */
import type { DeclaredFacts } from "../applicant/applicant.ts";
import { UNUSED_HEADERS as UNUSED_OF_APPLICANTS } from "../applicant/applicant-unused-headers.ts";
import { fault } from "../issue.ts";
import { MONITORING_COLUMNS } from "../monitoring/columns.ts";
import { UNUSED_HEADERS as UNUSED_OF_RECORDS } from "../monitoring/monitoring-unused-headers.ts";
import type { Area } from "../row/area.ts";
import { AREA_FIELDS } from "../row/area-columns.ts";
import type { FieldOf, FieldTable } from "../row/column.ts";
import { type ColumnTable, createColumnTable } from "../row/column-table.ts";
import { KUBE_FIELD } from "../row/kube-columns.ts";

/** What a row says of a group. */
export interface KubeRow {
  readonly kube?: string;
  readonly area?: Area;
  /** Values of facts that a ruleset declares of groups. */
  readonly facts?: DeclaredFacts;
}

/** A property of such a row. */
export type KubeRowField = FieldOf<KubeRow>;

const FIELD_TABLE: FieldTable<KubeRow> = {
  kube: { ...KUBE_FIELD, whenMissing: fault("kube/missing") },
  ...AREA_FIELDS,
};

/** The columns of a list of groups. What only other lists ask for is known and not needed. */
export const KUBE_COLUMNS: ColumnTable<KubeRowField> = createColumnTable({
  rows: FIELD_TABLE,
  keyField: "kube",
  groupField: "kube",
  unusedHeaders: [
    ...MONITORING_COLUMNS.columns
      .filter(({ field }) => field !== "kube" && !field.startsWith("area."))
      .flatMap(({ header, aliases }) => [header, ...aliases]),
    ...UNUSED_OF_RECORDS,
    ...UNUSED_OF_APPLICANTS,
  ],
});
